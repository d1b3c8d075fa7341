//! Towns as people write them: the right one stands first, or among the first three.

use marchepied::places::communes::{self, Match};
use proptest::prelude::*;

/// What somebody typed, the name meant, the lands where it may be.
const WRITTEN_BADLY: &str = include_str!("../../fixtures/communes/written-badly.tsv");

/// How many of the names are found first, and among the first three, of how many.
fn found(lines: impl Iterator<Item = &'static str>) -> (usize, usize, usize) {
    let mut count = (0, 0, 0);
    for line in lines {
        let cells: Vec<_> = line.split('\t').collect();
        let [typed, names, lands] = cells[..] else { panic!("three cells in {line}") };
        let found = communes::find(typed);
        let meant = |found: &Match| {
            names.split(',').any(|name| *name == *found.commune.name)
                && lands.split(',').any(|land| land == found.commune.department())
        };
        count.0 += usize::from(found.first().is_some_and(meant));
        count.1 += usize::from(found.iter().take(3).any(meant));
        count.2 += 1;
    }
    count
}

/// One name in three was held out while the search was tuned.
fn held_out(held: bool) -> impl Iterator<Item = &'static str> {
    let lines = WRITTEN_BADLY.lines().enumerate();
    lines.filter(move |(at, _)| (at % 3 == 2) == held).map(|(_, line)| line)
}

#[test]
fn towns_written_badly_are_found() {
    for held in [false, true] {
        let (first, three, all) = found(held_out(held));
        println!("held out: {held}; first {first}, in three {three}, of {all}");
        assert!(first * 100 >= all * 90, "{first} first of {all}");
        assert!(three * 100 >= all * 97, "{three} in the first three of {all}");
    }
}

#[test]
fn a_name_as_it_is_on_the_map_is_among_the_first() {
    for name in ["Sergy", "Rennes", "Y", "Saint-Laurent", "L'Haÿ-les-Roses", "Sainte-Rose"] {
        let found = communes::find(name);
        let three = found.iter().take(3).map(|found| &*found.commune.name);
        assert!(
            three.clone().any(|known| known == name),
            "{name}: {:?}",
            three.collect::<Vec<_>>()
        );
    }
}

#[test]
fn a_postcode_names_its_towns_the_largest_first() {
    let names = |typed| {
        let found = communes::find(typed);
        found.iter().map(|found| found.commune.name.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(names("75 018"), ["Paris 18e Arrondissement", "Paris"]);
    assert_eq!(names("01400")[0], "Châtillon-sur-Chalaronne");
    assert_eq!(names("1400")[0], "Châtillon-sur-Chalaronne");
    assert_eq!(names("93205 cedex")[0], "Saint-Denis");
    assert!(names("00000").is_empty());
}

#[test]
fn what_is_no_town_finds_nothing() {
    for typed in ["", "   ", "?!", "zzzzqqqqxxxx", "🙂"] {
        assert!(communes::find(typed).is_empty(), "{typed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn anything_may_be_typed(typed in "\\PC{0,200}") {
        prop_assert!(communes::find(&typed).len() <= 6);
    }

    #[test]
    fn a_letter_forgotten_in_a_large_town_is_forgiven(
        town in prop::sample::select(vec!["Montpellier", "Strasbourg", "Perpignan", "Villeurbanne"]),
        at in 1_usize..8,
    ) {
        let mut typed = town.to_owned();
        typed.remove(at);
        let found = communes::find(&typed);
        prop_assert_eq!(found.first().map(|found| &*found.commune.name), Some(town));
    }
}
