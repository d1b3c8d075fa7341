//! The communes of France: what somebody typed, however written, becomes a town.

mod fold;
mod index;
mod sound;
mod table;
mod typed;

use super::point::Point;
pub use fold::words;
use index::{Form, INDEX};
use sound::sound;
pub use table::Commune;
use table::{COMMUNES, of_code};
use typed::{CITIES, Typed, read};

/// The most towns that are worth showing.
const MOST: usize = 6;
/// A name further away than this from what was typed is another name.
const FARTHEST: f64 = 0.5;
/// From here on, a point is in no commune of ours, in metres.
const FAR_AWAY: f64 = 40_000.0;
/// How much the spelling counts; the sound counts for the rest.
const WRITTEN: f64 = 0.6;
/// How much a name gains when it is exactly what was typed.
const EXACT: f64 = 0.2;
/// What a name costs that is only the first part of the official one.
const SHORT: f64 = 0.08;
/// What another first letter costs.
const FIRST: f64 = 0.04;
/// How much a town gains for each ten times more people.
const PEOPLE: f64 = 0.14;
/// The distance of the district that was named by its number.
const SURE: f64 = -9.0;
/// How much a district, a land or a postcode that does not fit costs.
const ELSEWHERE: f64 = 1.0;

/// A town that may be the one meant.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    /// The town.
    pub commune: &'static Commune,
    /// How far it is from what was typed: 0 is the very name.
    pub distance: f64,
}

/// The towns that may be meant, the likeliest first; at most six. Takes any
/// text, and about a millisecond.
#[must_use]
pub fn find(typed: &str) -> Vec<Match> {
    let typed = read(typed);
    let mut found = match (&typed.postcode, typed.name.is_empty()) {
        (Some(postcode), true) => by_postcode(*postcode),
        (None, true) => Vec::new(),
        (_, false) => by_name(&typed),
    };
    if let (true, Some(postcode)) = (found.is_empty(), typed.postcode) {
        found = by_postcode(postcode);
    }
    found.sort_by(|a, b| a.distance.total_cmp(&b.distance));
    found.truncate(MOST);
    found
}

/// The commune with a code of INSEE.
#[must_use]
pub fn by_code(insee: &str) -> Option<&'static Commune> {
    let at = COMMUNES.binary_search_by(|commune| commune.insee.as_ref().cmp(insee)).ok()?;
    COMMUNES.get(at)
}

/// The commune that has a postcode, and whose name is nearest to this one; the
/// only one with the postcode, whatever its name.
#[must_use]
pub fn of_postcode(postcode: &str, name: &str) -> Option<&'static Commune> {
    let code = postcode.parse().ok()?;
    let inside = of_code(code);
    let wanted = words(name).concat();
    let away = |commune: &&'static Commune| {
        let name = words(&commune.name).concat();
        let starts = u32::from(!name.starts_with(&wanted) && !wanted.starts_with(&name));
        // A district before the whole city that has the same postcode.
        (starts, district(commune).is_none(), strsim::levenshtein(&name, &wanted))
    };
    inside.min_by_key(away)
}

/// The commune whose middle is nearest to a point; none when that is far away,
/// as from abroad or from the sea.
#[must_use]
pub fn nearest(point: Point) -> Option<&'static Commune> {
    let away = |commune: &&'static Commune| Some(point.metres_to(commune.point?));
    // A district before the whole city, whose middle may be the same.
    let measured = COMMUNES.iter().filter(|commune| !is_city(commune));
    let measured = measured.filter_map(|commune| Some((away(&commune)?, commune)));
    let (metres, commune) = measured.min_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (metres < FAR_AWAY).then_some(commune)
}

/// Makes ready what the first search needs, which takes a moment.
pub fn warm_up() {
    std::sync::LazyLock::force(&INDEX);
}

fn by_postcode(postcode: u32) -> Vec<Match> {
    // Postcodes of companies (CEDEX) are near the ones of the town.
    let round = postcode - postcode % 10;
    let codes = [postcode, round, postcode - postcode % 100];
    let code = codes.into_iter().find(|code| of_code(*code).next().is_some());
    let mut found: Vec<Match> = code
        .into_iter()
        .flat_map(of_code)
        .map(|commune| Match { commune, distance: -habit(commune) - district_first(commune) })
        .collect();
    let insee = by_code(&format!("{postcode:05}"));
    found.extend(insee.map(|commune| Match { commune, distance: 0.5 }));
    found
}

/// A postcode of Paris, Lyon or Marseille means the district.
fn district_first(commune: &Commune) -> f64 {
    f64::from(u8::from(district(commune).is_some()))
}

fn by_name(typed: &Typed) -> Vec<Match> {
    let key = typed.name.concat();
    let sound = sound(&typed.name);
    let mut best: Vec<Match> = Vec::new();
    for number in INDEX.near(&key, &sound) {
        let form = &INDEX.forms[number as usize];
        let commune = &COMMUNES[form.commune as usize];
        let away = unlikeness(form, &key, &sound);
        if away > FARTHEST {
            continue;
        }
        let distance = away + misfit(commune, typed) - habit(commune);
        match best.iter_mut().find(|known| std::ptr::eq(known.commune, commune)) {
            Some(known) => known.distance = known.distance.min(distance),
            None => best.push(Match { commune, distance }),
        }
    }
    districts(typed, &mut best);
    best
}

/// How much a name differs from what was typed: 0 the same, 1 nothing in common.
fn unlikeness(form: &Form, key: &str, sound: &str) -> f64 {
    let share = |slips: usize, a: &str, b: &str| slips as f64 / a.len().max(b.len()).max(1) as f64;
    let written = share(strsim::osa_distance(key, &form.key), key, &form.key);
    let said = share(strsim::osa_distance(sound, &form.sound), sound, &form.sound);
    let same_start = key.as_bytes().first() == form.key.as_bytes().first();
    let mut away = written * WRITTEN + said * (1.0 - WRITTEN);
    away += if same_start { 0.0 } else { FIRST };
    away += if form.is_short { SHORT } else { 0.0 };
    away - if key == &*form.key && !form.is_short { EXACT } else { 0.0 }
}

/// Towns where many people live are meant more often.
fn habit(commune: &Commune) -> f64 {
    f64::from(commune.population.max(10)).log10() * PEOPLE
}

/// What a postcode, a land or a district that does not fit costs.
fn misfit(commune: &Commune, typed: &Typed) -> f64 {
    let postcode = typed.postcode.is_some_and(|code| !commune.postcodes.contains(&code));
    let land = typed.department.as_ref().is_some_and(|code| commune.department() != code);
    let away = ELSEWHERE * f64::from(u8::from(postcode) + u8::from(land));
    match (typed.district, district(commune)) {
        (None, Some(_)) => away + ELSEWHERE,
        _ => away,
    }
}

/// « Marseille 11 » is the district, when there is one of this number.
fn districts(typed: &Typed, best: &mut Vec<Match>) {
    let number = typed.district.or_else(|| typed.postcode.map(|code| code % 100));
    let Some(number) = number else { return };
    let first = best.iter().min_by(|a, b| a.distance.total_cmp(&b.distance));
    let Some(city) = first.map(|found| found.commune).filter(|city| is_city(city)) else { return };
    // The codes of the districts follow one another: 75101, 69381, 13201…
    let base = match city.department() {
        "75" => 75_100,
        "69" => 69_380,
        _ => 13_200,
    };
    let inside = Some(number).filter(|number| (1..=20).contains(number));
    let inside = inside.and_then(|number| by_code(&(base + number).to_string()));
    let inside = inside.filter(|commune| district(commune) == Some(number));
    if let Some(commune) = inside {
        best.insert(0, Match { commune, distance: SURE });
    }
}

fn is_city(commune: &Commune) -> bool {
    ["75056", "69123", "13055"].contains(&&*commune.insee)
}

/// The number of a district of Paris, Lyon or Marseille.
fn district(commune: &Commune) -> Option<u32> {
    let (name, rest) = commune.name.split_once(' ')?;
    let is_inside = rest.ends_with("Arrondissement") && CITIES.contains(&&*name.to_lowercase());
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok().filter(|_| is_inside)
}
