//! The signs of a place, tried.

use super::*;

#[test]
fn a_set_keeps_what_was_put_in() {
    let set: Set<Kind> = [Kind::Library, Kind::Caf].into_iter().collect();
    assert!(set.has(Kind::Caf) && !set.has(Kind::TownHall));
    assert_eq!(set.iter().map(Kind::as_str).collect::<Vec<_>>(), ["bibliotheque", "caf"]);
}

#[test]
fn every_name_is_read_back() {
    for kind in Kind::ALL {
        assert_eq!(Kind::parse(kind.as_str()), Some(*kind));
    }
    assert_eq!(Kind::of_pivot("maison_handicapees"), Some(Kind::Disability));
}
