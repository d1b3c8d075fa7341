//! What it costs to find a town and who is near it: `cargo bench --bench places`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use marchepied::places::communes;
use marchepied::places::{Directory, Kind, Place, Point, Set};

const WRITTEN_BADLY: &str = include_str!("../../tests/fixtures/communes/written-badly.tsv");
const ROUNDS: usize = 20;
/// About as many places as the whole country has.
const PLACES: usize = 25_000;

fn main() {
    let begun = Instant::now();
    communes::warm_up();
    println!("made ready in {:?}", begun.elapsed());
    let typed: Vec<_> = WRITTEN_BADLY.lines().filter_map(|line| line.split('\t').next()).collect();
    tell("a town", typed.iter().cycle().take(typed.len() * ROUNDS), |typed| {
        black_box(communes::find(typed));
    });
    let directory = country();
    let towns: Vec<_> =
        typed.iter().filter_map(|typed| communes::find(typed).first().copied()).collect();
    tell("who is near", towns.iter().cycle().take(towns.len() * ROUNDS), |found| {
        black_box(directory.nearby(found.commune, None));
    });
}

/// Places all over the country, none of them real.
fn country() -> Directory {
    let place = |at: usize| {
        let north = 42.5 + (at * 7_919 % 8_300) as f64 / 1_000.0;
        let east = -4.5 + (at * 104_729 % 12_300) as f64 / 1_000.0;
        let kind = [Kind::FranceServices, Kind::TownHall, Kind::Library, Kind::DigitalHelp][at % 4];
        let kinds = Set::default().with(kind);
        Place { point: Point::new(north, east), kinds, ..Place::default() }
    };
    Directory::new((0..PLACES).map(place).collect())
}

/// Does something for each, and tells the middle, the 99th hundredth and the worst.
fn tell<T>(what: &str, all: impl Iterator<Item = T>, work: impl Fn(T)) {
    let mut times: Vec<Duration> = all
        .map(|one| {
            let begun = Instant::now();
            work(one);
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    println!(
        "{what}: {} times, p50 {:?}, p99 {:?}, worst {:?}",
        times.len(),
        at(50),
        at(99),
        at(100)
    );
}
