//! Words without their endings: *logements* and *logement* are one stem.

use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;

use super::letters::is_little;

/// The stem of a bare word.
pub(super) fn stem(bare: &str) -> String {
    Stemmer::create(Algorithm::French).stem(bare).into_owned()
}

/// Gives each stem a number, and remembers the words it has seen.
pub(super) struct Stems {
    stemmer: Stemmer,
    /// The stem of each word; none for the little ones.
    words: FxHashMap<String, Option<u32>>,
    numbers: FxHashMap<String, u32>,
}

impl Default for Stems {
    fn default() -> Self {
        let stemmer = Stemmer::create(Algorithm::French);
        Self { stemmer, words: FxHashMap::default(), numbers: FxHashMap::default() }
    }
}

impl Stems {
    /// The number of the stem of a word; none when it is a little word.
    pub fn number(&mut self, bare: &str) -> Option<u32> {
        if let Some(&known) = self.words.get(bare) {
            return known;
        }
        let number = (!is_little(bare)).then(|| {
            let next = u32::try_from(self.numbers.len()).expect("there are fewer than 2³² stems");
            let stem = self.stemmer.stem(bare).into_owned();
            *self.numbers.entry(stem).or_insert(next)
        });
        self.words.insert(bare.to_owned(), number);
        number
    }

    /// All stems with their numbers, in the order of the alphabet.
    pub fn sorted(&self) -> Vec<(&str, u32)> {
        let mut sorted: Vec<_> = self.numbers.iter().map(|(stem, n)| (stem.as_str(), *n)).collect();
        sorted.sort_unstable();
        sorted
    }
}
