//! All places, ready to tell which are near a point.

use jiff::civil::Date;

use super::merge::merged;
use super::place::Place;
use super::point::Point;
use super::shelf::Source;
use super::signs::{Access, Kind, Set};
use super::vouchers::Voucher;

/// A degree of latitude is never shorter than this, in metres.
const DEGREE: f64 = 111_000.0;

/// All places, joined and in order.
#[derive(Debug, Default)]
pub struct Directory {
    places: Vec<Place>,
    /// The places with a point, from south to north.
    by_latitude: Vec<(Point, bool, usize)>,
    /// What some of them take as payment.
    vouchers: Vec<Voucher>,
}

/// A place, and how far it is.
#[derive(Clone, Copy, Debug)]
pub struct Near<'n> {
    /// The place.
    pub place: &'n Place,
    /// Its point.
    pub point: Point,
    /// Whether the point is the door itself, and not the middle of the town.
    pub is_exact: bool,
    /// How far it is, in metres.
    pub metres: f64,
}

impl Directory {
    /// All places of several sources, the same ones joined.
    #[must_use]
    pub fn of(sources: impl IntoIterator<Item = Source>) -> Self {
        Self::new(merged(sources.into_iter().flat_map(|source| source.places)))
    }

    /// These places, as they are.
    #[must_use]
    pub fn new(places: Vec<Place>) -> Self {
        let spots =
            places.iter().enumerate().filter(|(_, place)| !place.access.has(Access::Closed));
        let mut by_latitude: Vec<_> = spots
            .filter_map(|(at, place)| place.spot().map(|(point, exact)| (point, exact, at)))
            .collect();
        by_latitude.sort_by(|a, b| a.0.latitude().total_cmp(&b.0.latitude()));
        Self { places, by_latitude, vouchers: Vec::new() }
    }

    /// The same, with vouchers that some of the places take.
    #[must_use]
    pub fn with_vouchers(mut self, vouchers: Vec<Voucher>) -> Self {
        self.vouchers = vouchers;
        self
    }

    /// The vouchers that pay on a day; never one that is over or not yet valid.
    pub fn vouchers(&self, today: Date) -> impl Iterator<Item = &Voucher> {
        self.vouchers.iter().filter(move |voucher| voucher.is_valid(today))
    }

    /// The places.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The nearest places of these kinds (any, when none is given), no further
    /// than `within` metres; the nearest first.
    #[must_use]
    pub fn near(
        &self,
        from: Point,
        kinds: Set<Kind>,
        (most, within): (usize, f64),
    ) -> Vec<Near<'_>> {
        let middle =
            self.by_latitude.partition_point(|(point, ..)| point.latitude() < from.latitude());
        let (south, north) = self.by_latitude.split_at(middle);
        let mut best = Best { found: Vec::new(), most, within };
        for side in [&mut south.iter().rev() as &mut dyn Iterator<Item = _>, &mut north.iter()] {
            for (point, is_exact, at) in side {
                // Everything further on this side is further away still.
                if (point.latitude() - from.latitude()).abs() * DEGREE > best.limit() {
                    break;
                }
                let place = &self.places[*at];
                if kinds.is_empty() || place.kinds.meets(kinds) {
                    let metres = from.metres_to(*point);
                    best.offer(Near { place, point: *point, is_exact: *is_exact, metres });
                }
            }
        }
        best.found
    }

    /// The places of a town that has no point, by its code.
    #[must_use]
    pub fn of_town(&self, insee: &str, kinds: Set<Kind>) -> Vec<&Place> {
        let inside = |place: &&Place| place.insee.as_deref() == Some(insee);
        let fits = |place: &&Place| kinds.is_empty() || place.kinds.meets(kinds);
        let open = |place: &&Place| !place.access.has(Access::Closed);
        self.places.iter().filter(inside).filter(fits).filter(open).collect()
    }
}

/// The nearest so far.
struct Best<'n> {
    found: Vec<Near<'n>>,
    most: usize,
    within: f64,
}

impl<'n> Best<'n> {
    /// What is further than this is of no use.
    fn limit(&self) -> f64 {
        match self.found.last() {
            Some(last) if self.found.len() >= self.most => last.metres.min(self.within),
            _ => self.within,
        }
    }

    fn offer(&mut self, near: Near<'n>) {
        if near.metres > self.limit() || self.most == 0 {
            return;
        }
        let at = self.found.partition_point(|known| known.metres <= near.metres);
        self.found.insert(at, near);
        self.found.truncate(self.most);
    }
}
