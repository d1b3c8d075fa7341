//! A place: a door behind which a person can help.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::communes::{self, Commune};
use super::point::Point;
use super::signs::{Access, Help, Kind, Network, Price, Set, Takes};

/// Hours seen longer ago than this, in days, are not to be trusted.
const STALE: i64 = 730;

/// A place with a door, and somebody behind it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its id in its source, made from its name when the source gives none.
    pub id: Box<str>,
    /// Its name, as it writes it.
    pub name: Box<str>,
    /// The street and the number.
    pub street: Box<str>,
    /// The postcode, five digits.
    pub postcode: Box<str>,
    /// The town, as the source writes it.
    pub town: Box<str>,
    /// The code of the commune, when it is known.
    pub insee: Option<Box<str>>,
    /// Where it is, when the source says so credibly.
    pub point: Option<Point>,
    /// What it is.
    pub kinds: Set<Kind>,
    /// What one gets help with.
    pub help: Set<Help>,
    /// Whom it knows how to receive.
    pub takes: Set<Takes>,
    /// The networks it belongs to.
    pub networks: Set<Network>,
    /// How one comes in.
    pub access: Set<Access>,
    /// What it costs; several answers are no answer.
    pub price: Set<Price>,
    /// A phone number that belongs to the place, written `01 23 45 67 89`.
    pub phone: Option<Box<str>>,
    /// Its site.
    pub site: Option<Box<str>>,
    /// Where one books.
    pub booking: Option<Box<str>>,
    /// The opening hours, in the writing of OpenStreetMap, checked.
    pub hours: Option<Box<str>>,
    /// Words of the operator about it, in French.
    pub words: Option<Box<str>>,
    /// The day on which the source last looked.
    #[serde(with = "day")]
    pub seen: Option<Date>,
}

impl Place {
    /// The commune it stands in.
    #[must_use]
    pub fn commune(&self) -> Option<&'static Commune> {
        communes::by_code(self.insee.as_deref()?)
    }

    /// Its département or overseas land, from its commune or its postcode.
    #[must_use]
    pub fn department(&self) -> &str {
        match self.commune() {
            Some(commune) => commune.department(),
            None => self.postcode.get(..2).unwrap_or_default(),
        }
    }

    /// Whether its hours were seen recently enough to say "open now".
    #[must_use]
    pub fn is_fresh(&self, today: Date) -> bool {
        self.seen.is_some_and(|seen| {
            let days = i64::from((today - seen).get_days());
            (0..=STALE).contains(&days)
        })
    }

    /// The point to measure from, and whether it is the door itself: else it is
    /// the middle of the town.
    #[must_use]
    pub fn spot(&self) -> Option<(Point, bool)> {
        let town = || self.commune().filter(|commune| commune.is_exact)?.point;
        self.point.map(|point| (point, true)).or_else(|| Some((town()?, false)))
    }
}

/// Days in the file of places: the number of days since 2000.
mod day {
    use jiff::ToSpan as _;
    use jiff::civil::{Date, date};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    const START: Date = date(2000, 1, 1);

    pub fn serialize<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        day.map(|day| (day - START).get_days()).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
        let days = Option::<i32>::deserialize(from)?;
        let days = days.filter(|days| days.abs() < 100_000);
        Ok(days.and_then(|days| START.checked_add(days.days()).ok()))
    }
}
