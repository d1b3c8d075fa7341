//! Where people stumble: counters of pages, by guide, version, screen and language, and of nobody.
//!
//! Only screens and languages that exist are counted, so that no visitor can
//! make the counters grow in number; each counts so many a minute at most, so
//! that a script cannot make them say anything (decision 032).

use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;

use crate::guide::Name;

/// What is counted on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// The screen was shown.
    Seen,
    /// « Je m’arrête ici » was chosen.
    Stopped,
    /// « Je n’ai pas compris » was chosen.
    Lost,
    /// The card for an agent was opened.
    Helped,
}

impl What {
    /// All of them, in the order of a [`Counts`].
    pub const ALL: [Self; 4] = [Self::Seen, Self::Stopped, Self::Lost, Self::Helped];

    /// The name in words, metrics and tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Stopped => "stopped",
            Self::Lost => "lost",
            Self::Helped => "helped",
        }
    }
}

/// How often each thing happened, in the order of [`What::ALL`].
pub type Counts = [u64; 4];

/// A screen of one version of a guide, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The guide.
    pub guide: Name,
    /// Its version.
    pub version: String,
    /// The screen.
    pub screen: Name,
    /// The tag of the language.
    pub language: String,
}

/// A number under this says too much of too few people.
pub const FEW: u64 = 5;

/// A number that may be told; `None` when it is withheld.
#[must_use]
pub fn told(count: u64) -> Option<u64> {
    (count >= FEW).then_some(count)
}

/// What a full class does on one screen in a minute; more is no person.
const MOST_A_MINUTE: u32 = 60;

/// The counters of this process.
#[derive(Debug)]
pub struct Stumbles {
    spots: Vec<Spot>,
    /// The place of a spot in the lists, by its path.
    paths: FxHashMap<String, usize>,
    cells: Mutex<Vec<Cell>>,
}

/// The counters of one spot.
#[derive(Clone, Copy, Debug, Default)]
struct Cell {
    /// Since the start.
    total: Counts,
    /// Since they were last taken.
    fresh: Counts,
    /// In this minute.
    lately: [u32; 4],
    minute: i64,
}

impl Stumbles {
    /// Counters at zero for these spots, each with the path of its page.
    pub fn of(spots: impl IntoIterator<Item = (String, Spot)>) -> Self {
        let (paths, spots): (Vec<_>, Vec<_>) = spots.into_iter().unzip();
        let paths = paths.into_iter().enumerate().map(|(at, path)| (path, at)).collect();
        let cells = Mutex::new(vec![Cell::default(); spots.len()]);
        Self { spots, paths, cells }
    }

    /// Counts something that happened at a path in a minute since 1970;
    /// nothing when the path is unknown, or the minute is full.
    pub fn note(&self, path: &str, what: What, minute: i64) {
        let Some(at) = self.paths.get(path) else { return };
        let mut cells = self.cells.lock().unwrap_or_else(PoisonError::into_inner);
        let (cell, kind) = (&mut cells[*at], what as usize);
        if cell.minute != minute {
            (cell.minute, cell.lately) = (minute, [0; 4]);
        }
        if cell.lately[kind] < MOST_A_MINUTE {
            cell.lately[kind] += 1;
            cell.total[kind] += 1;
            cell.fresh[kind] += 1;
        }
    }

    /// What was counted since the start, where there is something.
    #[must_use]
    pub fn totals(&self) -> Vec<(Spot, Counts)> {
        let cells = self.cells.lock().unwrap_or_else(PoisonError::into_inner);
        self.some(cells.iter().map(|cell| cell.total))
    }

    /// What was counted and not taken yet.
    #[must_use]
    pub fn fresh(&self) -> Vec<(Spot, Counts)> {
        let cells = self.cells.lock().unwrap_or_else(PoisonError::into_inner);
        self.some(cells.iter().map(|cell| cell.fresh))
    }

    /// Takes what was counted since the last time, to keep it elsewhere.
    #[must_use]
    pub fn take(&self) -> Vec<(Spot, Counts)> {
        let mut cells = self.cells.lock().unwrap_or_else(PoisonError::into_inner);
        self.some(cells.iter_mut().map(|cell| std::mem::take(&mut cell.fresh)))
    }

    /// Gives back what could not be kept.
    pub fn give_back(&self, taken: &[(Spot, Counts)]) {
        let mut cells = self.cells.lock().unwrap_or_else(PoisonError::into_inner);
        for (spot, counts) in taken {
            if let Some(at) = self.spots.iter().position(|known| known == spot) {
                add(&mut cells[at].fresh, counts);
            }
        }
    }

    fn some(&self, counts: impl Iterator<Item = Counts>) -> Vec<(Spot, Counts)> {
        let all = self.spots.iter().zip(counts);
        let some = all.filter(|(_, counts)| *counts != [0; 4]);
        some.map(|(spot, counts)| (spot.clone(), counts)).collect()
    }
}

/// Adds counts to others.
pub fn add(to: &mut Counts, more: &Counts) {
    for (to, more) in to.iter_mut().zip(more) {
        *to += more;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counters() -> Stumbles {
        let name = |name| Name::parse(name).expect("a name");
        let (guide, screen) = (name("essai"), name("un"));
        let spot = Spot { guide, version: "v".into(), screen, language: "fr".into() };
        Stumbles::of([("/fr/demarches/essai/un".to_owned(), spot)])
    }

    #[test]
    fn a_script_makes_no_counter_and_fills_none() {
        let counters = counters();
        for turn in 0..10_000 {
            counters.note("/fr/demarches/essai/un", What::Lost, 7);
            counters.note(&format!("/fr/demarches/essai/{turn}"), What::Lost, 7);
        }
        let totals = counters.totals();
        assert_eq!(totals.len(), 1);
        assert_eq!(totals[0].1, [0, 0, u64::from(MOST_A_MINUTE), 0]);
        counters.note("/fr/demarches/essai/un", What::Lost, 8);
        assert_eq!(counters.totals()[0].1[2], u64::from(MOST_A_MINUTE) + 1);
    }

    #[test]
    fn what_is_taken_is_kept_elsewhere_once() {
        let counters = counters();
        counters.note("/fr/demarches/essai/un", What::Seen, 1);
        let taken = counters.take();
        assert!(counters.take().is_empty());
        counters.give_back(&taken);
        assert_eq!(counters.take(), taken);
        assert_eq!(counters.totals()[0].1, [1, 0, 0, 0], "the totals are since the start");
    }

    #[test]
    fn few_people_are_not_told() {
        assert_eq!([0, 4, 5, 6].map(told), [None, None, Some(5), Some(6)]);
    }
}
