//! The operator's changes, put into the places that were taken in.

use super::Override;
use crate::finding::Finding;
use crate::places::place::Place;
use crate::places::signs::{Set, Sign};

/// The places with what the operator wants changed, and an error for each
/// change that fits no place and is not whole enough to be one.
#[must_use]
pub fn applied(mut places: Vec<Place>, overrides: &[Override]) -> (Vec<Place>, Vec<Finding>) {
    let mut findings = Vec::new();
    for change in overrides {
        let known = places.iter().position(|place| place.id == change.place.id);
        match known {
            Some(at) if change.hidden => drop(places.remove(at)),
            Some(at) => correct(&mut places[at], &change.place),
            None if change.hidden
                || change.place.name.is_empty()
                || change.place.insee.is_none() =>
            {
                let what = format!("no place is called \"{}\"", change.place.id);
                let remedy = "correct id; or, for a new place, give name and commune";
                findings.push(Finding::error(&change.spot, "unknown-place", what, remedy));
            }
            None => places.push(change.place.clone()),
        }
    }
    (places, findings)
}

fn correct(place: &mut Place, new: &Place) {
    let fill = |to: &mut Box<str>, from: &str| {
        if !from.is_empty() {
            *to = from.into();
        }
    };
    fill(&mut place.name, &new.name);
    fill(&mut place.street, &new.street);
    fill(&mut place.postcode, &new.postcode);
    fill(&mut place.town, &new.town);
    let over = |to: &mut Option<Box<str>>, from: &Option<Box<str>>| {
        if from.is_some() {
            to.clone_from(from);
        }
    };
    over(&mut place.insee, &new.insee);
    over(&mut place.phone, &new.phone);
    over(&mut place.site, &new.site);
    over(&mut place.booking, &new.booking);
    over(&mut place.words, &new.words);
    // Other hours keep the day on which they were seen.
    if new.hours.is_some() {
        place.hours.clone_from(&new.hours);
        place.seen = new.seen;
    }
    place.point = new.point.or(place.point);
    replace(&mut place.kinds, new.kinds);
    replace(&mut place.help, new.help);
    replace(&mut place.takes, new.takes);
    replace(&mut place.networks, new.networks);
    replace(&mut place.price, new.price);
}

fn replace<S: Sign>(old: &mut Set<S>, new: Set<S>) {
    if !new.is_empty() {
        *old = new;
    }
}
