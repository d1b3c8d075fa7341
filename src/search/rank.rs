//! Which documents answer a query best.

use super::index::{Doc, Index, Place};
use super::query::{Query, Slot};

/// How much a word counts where it stands. Found by trying, as in `repair`.
const fn weight(place: Place) -> f32 {
    match place {
        Place::Start => 1.1,
        Place::Title => 1.0,
        Place::Keywords => 0.4,
        Place::Body => 0.15,
    }
}

/// How well a document answers: the greater, the better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scored {
    /// The number of the document.
    pub doc: u32,
    /// How well it answers.
    pub score: f32,
}

/// The documents that answer best, the best first.
pub(super) fn best(index: &Index, query: &Query, most: usize) -> Vec<Scored> {
    let mut sheet = Sheet::new(index.len());
    for reading in &query.readings {
        sheet.read(index, &reading.slots);
    }
    let mut found: Vec<Scored> = sheet.touched().collect();
    let order = |one: &Scored, other: &Scored| {
        other.score.total_cmp(&one.score).then(one.doc.cmp(&other.doc))
    };
    if found.len() > most {
        found.select_nth_unstable_by(most, order);
        found.truncate(most);
    }
    found.sort_unstable_by(order);
    found
}

/// What is noted of each document while words are looked up.
struct Sheet {
    /// The best score of any reading.
    best: Vec<f32>,
    /// The sums of this reading.
    now: Vec<Sums>,
}

#[derive(Clone, Copy, Default)]
struct Sums {
    score: f32,
    covered: f32,
    titled: f32,
    /// Of this slot only.
    slot: f32,
    in_title: bool,
}

impl Sheet {
    fn new(docs: usize) -> Self {
        Self { best: vec![0.0; docs], now: vec![Sums::default(); docs] }
    }

    fn read(&mut self, index: &Index, slots: &[Slot]) {
        self.now.fill(Sums::default());
        let mut whole = 0.0;
        for slot in slots {
            self.look_up(index, slot);
            let rare = index.rarity(slot);
            whole += rare;
            for sums in self.now.iter_mut().filter(|sums| sums.slot > 0.0) {
                sums.score += rare * sums.slot;
                sums.covered += rare;
                sums.titled += f32::from(u8::from(sums.in_title));
                (sums.slot, sums.in_title) = (0.0, false);
            }
        }
        if whole > 0.0 {
            for ((best, sums), doc) in self.best.iter_mut().zip(&self.now).zip(&index.docs) {
                *best = best.max(sums.score(whole, *doc));
            }
        }
    }

    /// Notes the documents that have a word of this slot.
    fn look_up(&mut self, index: &Index, slot: &Slot) {
        for meant in slot {
            for (doc, place) in index.having(&meant.stem) {
                let Some(sums) = self.now.get_mut(doc as usize) else { continue };
                let score = meant.sure * weight(place);
                if score > sums.slot {
                    (sums.slot, sums.in_title) = (score, place >= Place::Title);
                }
            }
        }
    }

    fn touched(&self) -> impl Iterator<Item = Scored> {
        let scored = |(doc, score): (usize, &f32)| Scored { doc: doc as u32, score: *score };
        self.best.iter().enumerate().filter(|(_, score)| **score > 0.0).map(scored)
    }
}

impl Sums {
    /// How well a document answers a reading whose words weigh so much together.
    fn score(&self, whole: f32, doc: Doc) -> f32 {
        let covered = self.covered / whole;
        let titled = self.titled / f32::from(doc.title.max(1));
        let likely = f32::from(doc.likely) / 100.0;
        self.score / whole * (0.4 + 0.6 * covered) * (1.0 + 0.5 * titled.min(1.0)) * likely
    }
}
