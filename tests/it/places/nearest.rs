//! The nearest places are those that measuring every one of them gives.

use marchepied::places::{Directory, Kind, Place, Point, Set};
use proptest::prelude::*;

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
