//! The nearest places are those that measuring every one of them gives.

use std::fs::File;

use marchepied::places::import::import;
use marchepied::places::{Access, Directory, Kind, Near, Place, Point, Set, merged};
use proptest::prelude::*;

use super::taken_in::real_sample;
use crate::essai::TODAY;

fn point() -> impl Strategy<Value = Point> {
    (41.5_f64..51.0, -5.0_f64..9.5).prop_map(|(n, e)| Point::new(n, e).unwrap())
}

fn place() -> impl Strategy<Value = Place> {
    (point(), 0_usize..3).prop_map(|(point, kind)| Place {
        point: Some(point),
        kinds: Set::default().with([Kind::TownHall, Kind::Library, Kind::Caf][kind]),
        ..Place::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_nearest_are_the_nearest_of_all(
        places in prop::collection::vec(place(), 0..300),
        from in point(),
        most in 0_usize..12,
        within in prop::sample::select(vec![5_000.0, 50_000.0, 2_000_000.0]),
        kind in prop::option::of(Just(Kind::Library)),
    ) {
        let kinds: Set<Kind> = kind.into_iter().collect();
        let mut all: Vec<f64> = places
            .iter()
            .filter(|place| kinds.is_empty() || place.kinds.meets(kinds))
            .map(|place| from.metres_to(place.point.unwrap()))
            .filter(|metres| *metres <= within)
            .collect();
        all.sort_by(f64::total_cmp);
        all.truncate(most);
        let directory = Directory::new(places);
        let found = directory.near(from, kinds, (most, within));
        let found: Vec<f64> = found.iter().map(|near| near.metres).collect();
        prop_assert_eq!(found, all);
    }
}

/// The real places, joined; where they are not, as many made-up ones.
fn country() -> Directory {
    let Some(path) = real_sample() else {
        let mut made = fastrand::Rng::with_seed(8);
        let kinds = [Kind::TownHall, Kind::DigitalHelp, Kind::FranceServices];
        let place = |_| {
            let point = Point::new(41.5 + 9.5 * made.f64(), -5.0 + 14.5 * made.f64());
            let kinds = Set::default().with(kinds[made.usize(0..3)]);
            Place { point, kinds, ..Place::default() }
        };
        return Directory::new((0..6_442).map(place).collect());
    };
    let read = import("sample", File::open(path).unwrap(), TODAY, &mut |_| {}).unwrap();
    Directory::new(merged(read.places))
}

#[test]
fn around_a_thousand_points_of_the_country_nobody_nearer_is_left_out() {
    let directory = country();
    let spots: Vec<_> = directory
        .places()
        .iter()
        .filter(|place| !place.access.has(Access::Closed))
        .filter_map(|place| Some((place.spot()?.0, place.kinds)))
        .collect();
    assert!(spots.len() > 6_000, "{} places", spots.len());
    let mut random = fastrand::Rng::with_seed(42);
    let one = |kind| Set::<Kind>::default().with(kind);
    let wanted = [Set::default(), one(Kind::FranceServices), one(Kind::DigitalHelp)];
    let mut found_some = 0;
    for _ in 0..1_000 {
        let from = Point::new(41.5 + 9.5 * random.f64(), -5.0 + 14.5 * random.f64()).unwrap();
        let kinds = wanted[random.usize(0..3)];
        let (most, within) =
            (random.usize(1..9), [10_000.0, 30_000.0, 80_000.0][random.usize(0..3)]);
        let fits = spots.iter().filter(|(_, here)| kinds.is_empty() || here.meets(kinds));
        let mut all: Vec<f64> =
            fits.map(|(point, _)| from.metres_to(*point)).filter(|far| *far <= within).collect();
        all.sort_by(f64::total_cmp);
        all.truncate(most);
        let near = directory.near(from, kinds, (most, within));
        let near: Vec<f64> = near.iter().map(|Near { metres, .. }| *metres).collect();
        assert_eq!(near, all, "around {from:?}");
        found_some += usize::from(!near.is_empty());
    }
    assert!(found_some > 300, "only {found_some} points have somebody near");
}
