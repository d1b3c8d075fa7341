//! Who can help near a town: the right kind first, further away when nobody is near.

use super::communes::Commune;
use super::near::{Directory, Near};
use super::signs::{Kind, Set};

/// How far one looks, in metres: on foot or by bus, then by car, then far.
const RINGS: [f64; 3] = [10_000.0, 30_000.0, 80_000.0];
/// How many places are shown of the kind that fits best.
const FIRST: usize = 5;
/// How many others are shown.
const OTHERS: usize = 3;

/// Who helps with any procedure.
const HELPERS: [Kind; 2] = [Kind::FranceServices, Kind::DigitalHelp];
/// Who is also worth asking.
const OPEN_DOORS: [Kind; 4] =
    [Kind::TownHall, Kind::SocialAction, Kind::Library, Kind::SocialCentre];

/// Who can help near a town.
#[derive(Debug, Default)]
pub struct Nearby<'n> {
    /// The places of the kind that fits best, the nearest first.
    pub first: Vec<Near<'n>>,
    /// Other places worth asking.
    pub others: Vec<Near<'n>>,
    /// How far one had to look, in kilometres, when nobody was near.
    pub widened: Option<u32>,
    /// Whether another kind stands in for the one that was asked for.
    pub stands_in: bool,
}

impl Directory {
    /// Who can help near a town, with a kind of place in mind or with anything.
    #[must_use]
    pub fn nearby(&self, commune: &Commune, wanted: Option<Kind>) -> Nearby<'_> {
        let Some(from) = commune.point else { return Nearby::default() };
        let set = |kinds: &[Kind]| kinds.iter().copied().collect::<Set<Kind>>();
        let first = wanted.map_or_else(|| set(&HELPERS), |kind| set(&[kind]));
        // Any town hall can tell where the cards are made.
        let instead = (wanted == Some(Kind::IdentityDesk)).then(|| set(&[Kind::TownHall]));
        let look = |kinds: Set<Kind>| {
            RINGS.iter().find_map(|ring| {
                let found = self.near(from, kinds, (FIRST, *ring));
                (!found.is_empty()).then_some((found, *ring))
            })
        };
        let found = look(first).map(|found| (found, false));
        let found = found.or_else(|| look(instead?).map(|found| (found, true)));
        let Some(((first, ring), stands_in)) = found else {
            let others = self.near(from, set(&OPEN_DOORS), (OTHERS, RINGS[2]));
            return Nearby { others, ..Nearby::default() };
        };
        let others = if wanted.is_some() { set(&HELPERS) } else { set(&OPEN_DOORS) };
        let shown = |near: &Near| first.iter().any(|known| std::ptr::eq(known.place, near.place));
        let mut others = self.near(from, others, (FIRST + OTHERS, ring.max(RINGS[1])));
        others.retain(|near| !shown(near));
        others.truncate(OTHERS);
        let widened = (ring > RINGS[0]).then_some((ring / 1000.0) as u32);
        Nearby { first, others, widened, stands_in }
    }
}
