//! People who write by ear find what they look for, among all the official fiches of 2020.

use std::collections::HashSet;
use std::path::Path;
use std::sync::OnceLock;

use jiff::civil::date;
use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::fiches::import::{Order, Shrunken, import};
use marchepied::fiches::place::{Place, Turn};
use marchepied::search::{Finder, Hit};
use marchepied::store::library::Library;

use crate::corpus::official_fiches;

const QUERIES: &str = include_str!("../fixtures/search/misspelt.tsv");

/// For each set of queries, the least share of right answers in percent: first,
/// and among the first three. A little below what was measured on 2026-11-24.
const LEAST: [(&str, f64, f64); 3] = [("t", 96.0, 99.0), ("h", 88.0, 94.0), ("n", 88.0, 92.0)];

/// The guides, and all official fiches.
pub struct Scene {
    finder: Finder,
    pub library: Library,
}

/// Made once: importing takes some seconds.
pub fn scene() -> &'static Scene {
    static SCENE: OnceLock<Scene> = OnceLock::new();
    SCENE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        Scene { finder: finder(), library: imported(folder.path()) }
    })
}

fn finder() -> Finder {
    let (catalog, _) = Catalog::compile(&Content::embedded(), date(2026, 11, 24));
    Finder::new(&catalog.unwrap())
}

fn imported(data: &Path) -> Library {
    let place = Place::in_data(data);
    let order = Order {
        archive: official_fiches(),
        turn: &Turn::take(&place).unwrap(),
        source: "official fiches of 2020".into(),
        etag: None,
        last_modified: None,
        now: 0,
        shrunken: Shrunken::Refuse,
    };
    import(&order, &mut |_, _| ()).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let library = runtime.block_on(Library::open(&place.library())).unwrap();
    // What was opened lives on its runtime, and is needed until the end.
    std::mem::forget(runtime);
    library
}

impl Scene {
    /// The names of what is found, the best first.
    pub fn found(&self, typed: &str) -> Vec<String> {
        let found = self.finder.find("fr", Some(self.library.index()), typed);
        let names = found.hits.iter().map(|hit| match hit {
            Hit::Guide(name) => name.to_string(),
            Hit::Document(number) => self.library.cards()[*number as usize].id.to_string(),
        });
        names.collect()
    }

    pub fn shown(&self, typed: &str) -> Option<String> {
        self.finder.find("fr", Some(self.library.index()), typed).shown
    }
}

/// How many of the queries of one third or two find what is right.
#[derive(Default)]
struct Tally {
    asked: u32,
    first: u32,
    in_three: u32,
    missed: Vec<String>,
}

impl Tally {
    fn count(&mut self, typed: &str, right: &HashSet<&str>, found: &[String]) {
        let is_right = |name: &String| right.contains(name.as_str());
        self.asked += 1;
        self.first += u32::from(found.first().is_some_and(is_right));
        self.in_three += u32::from(found.iter().take(3).any(is_right));
        if !found.first().is_some_and(is_right) {
            let shown = scene().shown(typed).unwrap_or_default();
            let got: Vec<&str> = found.iter().take(3).map(String::as_str).collect();
            self.missed.push(format!("{typed} → [{shown}] {got:?}"));
        }
    }

    /// In percent: right first, and right among the first three.
    fn shares(&self) -> (f64, f64) {
        let share = |count: u32| 100.0 * f64::from(count) / f64::from(self.asked);
        (share(self.first), share(self.in_three))
    }
}

fn tally(set: &str) -> Tally {
    let mut tally = Tally::default();
    for line in QUERIES.lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.split('\t');
        let (of, typed, right) = (parts.next(), parts.next().unwrap(), parts.next().unwrap());
        if of == Some(set) {
            tally.count(typed, &right.split(' ').collect(), &scene().found(typed));
        }
    }
    let (first, in_three) = tally.shares();
    println!("{set}: {} queries, right first {first:.1} %, in three {in_three:.1} %", tally.asked);
    // What is kept aside stays unseen while the search is tuned.
    if set == "t" {
        println!("{}", tally.missed.join("\n"));
    }
    tally
}

#[test]
fn people_who_write_by_ear_find_what_they_look_for() {
    for (set, least_first, least_in_three) in LEAST {
        let (first, in_three) = tally(set).shares();
        let fine = first >= least_first && in_three >= least_in_three;
        assert!(fine, "{set}: {first:.1} %, {in_three:.1} %");
    }
}
