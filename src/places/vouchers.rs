//! Vouchers of a town or a département: what they pay, until when, and which places take them.

use std::collections::BTreeSet;
use std::fmt;

use jiff::civil::Date;
use serde::Deserialize;

use super::overrides::Desk;
use super::place::Place;
use crate::finding::{Finding, Spot};
use crate::provenance::date;

/// A voucher, as the operator writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub id: String,
    name: String,
    giver: String,
    pays: String,
    #[serde(deserialize_with = "date")]
    from: Date,
    #[serde(deserialize_with = "date")]
    until: Date,
    #[serde(default)]
    places: Vec<String>,
    source: String,
    #[serde(deserialize_with = "date")]
    seen: Date,
}

/// A piece of paper that pays for lessons or for help, in some places, for some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voucher {
    /// Where it stands in the operator's file.
    pub spot: Spot,
    /// Its id in that file.
    pub id: Box<str>,
    /// Its name, as it is printed on it; French.
    pub name: Box<str>,
    /// Who gives it; French.
    pub giver: Box<str>,
    /// What it pays; French.
    pub pays: Box<str>,
    /// The first day on which it can be used.
    pub from: Date,
    /// The last one.
    pub until: Date,
    /// What the operator knows it from.
    pub source: String,
    /// The day on which that was seen.
    pub seen: Date,
    /// The ids of the places that take it.
    pub places: BTreeSet<Box<str>>,
}

impl Voucher {
    /// Whether it pays on a day: the first and the last one count.
    #[must_use]
    pub fn is_valid(&self, today: Date) -> bool {
        (self.from..=self.until).contains(&today)
    }

    /// Whether a place takes it.
    #[must_use]
    pub fn is_taken_at(&self, place: &Place) -> bool {
        self.places.contains(&place.id)
    }
}

impl fmt::Display for Voucher {
    /// One line for `check`: where it stands, what it is, where it is known from.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { spot, id, name, giver, pays, from, until, source, seen, places } = self;
        write!(f, "{}:{} voucher {id}: name \"{name}\", of {giver}, ", spot.file, spot.line)?;
        write!(f, "pays \"{pays}\", {from} to {until}, taken at {} places, ", places.len())?;
        write!(f, "from {source}, seen {seen}")
    }
}

/// One voucher, with what is wrong in it told at the desk.
pub(super) fn voucher(desk: &mut Desk, entry: &Entry) -> Voucher {
    let Entry { id, name, giver, pays, from, until, places, source, seen } = entry;
    for (field, text) in [("name", name), ("giver", giver), ("pays", pays)] {
        if text.trim().is_empty() {
            desk.find(
                "no-words",
                format!("\"{id}\" has an empty {field}"),
                format!("fill {field}"),
            );
        }
    }
    if until < from {
        desk.find("bad-date", format!("\"{id}\" ends before it begins"), "correct from and until");
    }
    Voucher {
        spot: desk.spot.clone(),
        id: id.as_str().into(),
        name: name.trim().into(),
        giver: giver.trim().into(),
        pays: pays.trim().into(),
        from: *from,
        until: *until,
        source: source.clone(),
        seen: *seen,
        places: places.iter().map(|place| place.as_str().into()).collect(),
    }
}

/// What is wrong with vouchers among these places: one that is over, one that
/// no place takes, and an error for each place that does not exist.
#[must_use]
pub fn judged(vouchers: &[Voucher], places: &[Place], today: Date) -> Vec<Finding> {
    let known: BTreeSet<&str> = places.iter().map(|place| &*place.id).collect();
    let mut findings = Vec::new();
    for voucher in vouchers {
        let Voucher { spot, id, until, places, .. } = voucher;
        for place in places.iter().filter(|place| !known.contains(&***place)) {
            let what = format!("no place is called \"{place}\", which is to take \"{id}\"");
            let remedy = "correct the id, or take it out";
            findings.push(Finding::error(spot, "unknown-place", what, remedy));
        }
        if places.is_empty() {
            let what = format!("no place takes \"{id}\"");
            let remedy = "name places, or give places `vouchers = [...]`";
            findings.push(Finding::error(spot, "no-places", what, remedy));
        }
        if *until < today {
            let what = format!("\"{id}\" ended on {until}, and is not shown any more");
            let remedy = "take it out, or ask whether there is a new one";
            findings.push(Finding::error(spot, "voucher-over", what, remedy).warning());
        }
    }
    findings
}
