//! What people need who sleep outside: the kinds of places, and who has them around a town.

use super::communes::Commune;
use super::near::{Directory, Near};
use super::signs::{Kind, Sign as _};

/// How many places are shown of each kind.
const MOST: usize = 5;
/// How far one goes on foot or by bus for a meal or a shower, in metres.
const ON_THE_STREET: f64 = 15_000.0;

impl Kind {
    /// What people need who sleep outside; only the operator's file knows it.
    pub const STREET: [Self; 6] = [
        Self::DayCentre,
        Self::NightStop,
        Self::Showers,
        Self::Meals,
        Self::LetterAddress,
        Self::Care,
    ];

    /// The kinds that help with procedures.
    pub fn of_procedures() -> impl Iterator<Item = Self> + Clone {
        Self::ALL.iter().copied().filter(|kind| !Self::STREET.contains(kind))
    }
}

impl Directory {
    /// Who helps people who sleep outside around a town, by what they give: only
    /// places that can be called, and of which the day is known. The town's
    /// centre of social action gives addresses for letters too.
    #[must_use]
    pub fn street(&self, commune: &Commune) -> Vec<(Kind, Vec<Near<'_>>)> {
        let Some(from) = commune.point else { return Vec::new() };
        let around = |kind: Kind| {
            let kinds = match kind {
                Kind::LetterAddress => vec![kind, Kind::SocialAction],
                _ => vec![kind],
            };
            let mut found = self.near(from, kinds.into_iter().collect(), (30, ON_THE_STREET));
            found.retain(|near| near.place.phone.is_some() && near.place.seen.is_some());
            found.truncate(MOST);
            (kind, found)
        };
        Kind::STREET.map(around).into_iter().filter(|(_, found)| !found.is_empty()).collect()
    }
}
