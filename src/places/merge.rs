//! Several sources speak of one door: their places become one.

use std::collections::BTreeMap;

use super::communes::words;
use super::place::Place;

/// Two doors nearer than this, in metres, may be one.
const NEAR: f64 = 200.0;

/// One list out of several: places that are the same are joined, what is newer
/// counts more. The order does not depend on the order of the sources.
#[must_use]
pub fn merged(places: impl IntoIterator<Item = Place>) -> Vec<Place> {
    let mut by_postcode: BTreeMap<Box<str>, Vec<Place>> = BTreeMap::new();
    for place in places {
        by_postcode.entry(place.postcode.clone()).or_default().push(place);
    }
    by_postcode.into_values().flat_map(one_town).collect()
}

fn one_town(mut places: Vec<Place>) -> Vec<Place> {
    places
        .sort_by(|a, b| b.seen.cmp(&a.seen).then_with(|| (&a.name, &a.id).cmp(&(&b.name, &b.id))));
    let mut kept: Vec<(Look, Place)> = Vec::new();
    for place in places {
        let look = Look::of(&place);
        match kept
            .iter_mut()
            .find(|(known, known_place)| is_same((known, known_place), (&look, &place)))
        {
            Some((_, known)) => join(known, place),
            None => kept.push((look, place)),
        }
    }
    kept.into_iter().map(|(_, place)| place).collect()
}

/// What two places are compared by.
struct Look {
    name: Vec<String>,
    street: Vec<String>,
}

impl Look {
    fn of(place: &Place) -> Self {
        Self {
            name: telling(&place.name, &place.town),
            street: words(&place.street).iter().map(|word| whole(word).to_owned()).collect(),
        }
    }
}

/// The kinds of streets, written out.
fn whole(word: &str) -> &str {
    match word {
        "av" | "ave" => "avenue",
        "bd" | "bld" | "boul" => "boulevard",
        "pl" => "place",
        "r" => "rue",
        "rte" => "route",
        "all" => "allee",
        "imp" => "impasse",
        "chem" | "che" => "chemin",
        _ => word,
    }
}

/// The words of a name that tell one place from another in the same town.
fn telling(name: &str, town: &str) -> Vec<String> {
    // Whether a town hall is called "commune", "ville" or "mairie" says nothing.
    const LITTLE: [&str; 13] =
        ["de", "du", "des", "d", "l", "la", "le", "les", "et", "a", "commune", "ville", "mairie"];
    let town = words(town);
    let mut telling: Vec<String> = words(name)
        .into_iter()
        .filter(|word| !LITTLE.contains(&word.as_str()) && !town.contains(word))
        .collect();
    telling.sort_unstable();
    telling.dedup();
    telling
}

fn is_same((a, place): (&Look, &Place), (b, other): (&Look, &Place)) -> bool {
    let near = match (place.point, other.point) {
        (Some(here), Some(there)) => Some(here.metres_to(there) <= NEAR),
        _ => None,
    };
    let street = !a.street.is_empty() && a.street == b.street;
    let alike = shared(&a.name, &b.name);
    match near {
        Some(true) => alike >= 0.75 || street && alike >= 0.5,
        Some(false) => street && alike >= 0.99,
        None => alike >= 0.99 || street && alike >= 0.5,
    }
}

/// How much of the shorter name is in the longer one, from 0 to 1.
fn shared(a: &[String], b: &[String]) -> f64 {
    let least = a.len().min(b.len());
    if least == 0 {
        return if a.len() == b.len() { 1.0 } else { 0.0 };
    }
    let both = a.iter().filter(|word| b.contains(word)).count();
    both as f64 / least as f64
}

/// Adds what an older entry knows to a newer one.
fn join(newer: &mut Place, older: Place) {
    newer.kinds = newer.kinds.and(older.kinds);
    newer.help = newer.help.and(older.help);
    newer.takes = newer.takes.and(older.takes);
    newer.networks = newer.networks.and(older.networks);
    newer.access = newer.access.and(older.access);
    if newer.price.is_empty() {
        newer.price = older.price;
    }
    let fill = |to: &mut Option<Box<str>>, from: Option<Box<str>>| {
        if to.is_none() {
            *to = from;
        }
    };
    fill(&mut newer.phone, older.phone);
    fill(&mut newer.site, older.site);
    fill(&mut newer.booking, older.booking);
    fill(&mut newer.insee, older.insee);
    fill(&mut newer.words, older.words);
    newer.point = newer.point.or(older.point);
    // Old hours stay with their old date: they must not look fresh.
    if newer.hours.is_none() && older.hours.is_some() {
        newer.hours = older.hours;
        newer.seen = older.seen;
    }
    if newer.street.is_empty() {
        newer.street = older.street;
    }
}
