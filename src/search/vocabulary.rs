//! The words that titles and keywords use, found by their letters or by their sound.

use rapidfuzz::distance::osa;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use super::index::Place;
use super::letters::{Token, mask};
use super::sound::{sound, spelled};
use super::texts::Texts;

/// The words of titles and keywords.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Vocabulary {
    /// Small, without accents.
    words: Texts,
    /// Each word as titles write it: with accents, acronyms in capitals.
    shown: Vec<Box<str>>,
    /// How often each word is used: once a keyword, four times a title.
    uses: Vec<u16>,
    sounds: Texts,
    /// Which words sound so: pairs of a sound and a word, sorted.
    sounding: Vec<(u32, u32)>,
    #[serde(skip)]
    word_masks: Vec<u32>,
    #[serde(skip)]
    sound_masks: Vec<u32>,
}

/// A known word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Known<'v> {
    /// Small, without accents.
    pub bare: &'v str,
    /// As titles write it.
    pub shown: &'v str,
    /// How often it is used.
    pub uses: u16,
}

impl Vocabulary {
    /// Makes ready what is not worth keeping as bytes.
    pub fn wake(&mut self) {
        self.word_masks = self.words.iter().map(mask).collect();
        self.sound_masks = self.sounds.iter().map(mask).collect();
    }

    /// The word itself, when it is known.
    pub fn exact(&self, bare: &str) -> Option<Known<'_>> {
        self.words.find(bare).map(|number| self.known(number))
    }

    fn known(&self, number: usize) -> Known<'_> {
        let shown = self.shown.get(number).map_or("", |shown| shown);
        let uses = self.uses.get(number).copied().unwrap_or_default();
        Known { bare: self.words.get(number), shown, uses }
    }

    /// The words that have this very sound.
    pub fn said_so(&self, heard: &str) -> impl Iterator<Item = Known<'_>> {
        let number = self.sounds.find(heard);
        number.into_iter().flat_map(|number| self.with_sound(number))
    }

    fn with_sound(&self, sound: usize) -> impl Iterator<Item = Known<'_>> {
        let sound = u32::try_from(sound).unwrap_or(u32::MAX);
        let from = self.sounding.partition_point(|(other, _)| *other < sound);
        let pairs = self.sounding[from..].iter().take_while(move |(other, _)| *other == sound);
        pairs.map(|(_, word)| self.known(*word as usize))
    }

    /// The words that begin so.
    pub fn starting(&self, start: &str) -> impl Iterator<Item = Known<'_>> {
        let from = self.words.first_from(start);
        let numbers = (from..self.words.len()).map(|number| self.known(number));
        numbers.take_while(move |known| known.bare.starts_with(start))
    }

    /// The words at most so many slips away, with how many.
    pub fn near(&self, bare: &str, most: usize) -> Vec<(usize, Known<'_>)> {
        let near = near(bare, most, &self.words, &self.word_masks);
        near.into_iter().map(|(slips, number)| (slips, self.known(number))).collect()
    }

    /// The words whose sound is at most so many slips away, with how many.
    pub fn heard_near(&self, heard: &str, most: usize) -> Vec<(usize, Known<'_>)> {
        let near = near(heard, most, &self.sounds, &self.sound_masks);
        let words = |(slips, sound)| self.with_sound(sound).map(move |known| (slips, known));
        near.into_iter().flat_map(words).collect()
    }
}

/// The texts at most so many slips away. Each slip changes two letters at
/// most, which leaves few texts to compare.
fn near(wanted: &str, most: usize, texts: &Texts, masks: &[u32]) -> Vec<(usize, usize)> {
    let letters = mask(wanted);
    let length = wanted.chars().count();
    let compare = osa::BatchComparator::new(wanted.chars());
    let limit = osa::Args::default().score_cutoff(most);
    let alike = masks
        .iter()
        .enumerate()
        .filter(|(_, mask)| (**mask ^ letters).count_ones() as usize <= 2 * most);
    let slips = alike.filter_map(|(number, _)| {
        let text = texts.get(number);
        if text.len().abs_diff(wanted.len()) > 2 * most || text.len() > 4 * length {
            return None;
        }
        compare.distance_with_args(text.chars(), &limit).map(|slips| (slips, number))
    });
    slips.collect()
}

/// Gathers the words of titles and keywords.
#[derive(Default)]
pub(super) struct Builder {
    words: FxHashMap<String, Gathered>,
}

#[derive(Default)]
struct Gathered {
    shown: String,
    uses: u16,
    sounds: FxHashSet<String>,
}

impl Builder {
    /// Adds a word of a title or of keywords.
    pub fn add(&mut self, token: &Token, place: Place) {
        let uses = if place == Place::Title { 4 } else { 1 };
        if let Some(word) = self.words.get_mut(&token.bare) {
            word.uses = word.uses.saturating_add(uses);
            if word.shown == token.said || !token.acronym && token.said == token.bare {
                return;
            }
        }
        let word = self.words.entry(token.bare.clone()).or_default();
        word.uses = word.uses.max(uses);
        word.sounds.insert(sound(&token.said));
        word.sounds.insert(sound(&token.bare));
        if token.acronym {
            word.sounds.extend(spelled(&token.bare));
            word.shown = token.said.to_uppercase();
        } else if word.shown.is_empty() || word.shown == token.bare {
            word.shown.clone_from(&token.said);
        }
    }

    /// The vocabulary of all words that were added.
    pub fn finish(self) -> Vocabulary {
        let mut words: Vec<_> = self.words.into_iter().collect();
        words.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        let mut pairs: Vec<(&str, u32)> = Vec::new();
        for (number, (_, word)) in (0..).zip(&words) {
            pairs.extend(word.sounds.iter().map(|sound| (sound.as_str(), number)));
        }
        pairs.sort_unstable();
        let mut sounds: Vec<&str> = pairs.iter().map(|(sound, _)| *sound).collect();
        sounds.dedup();
        let number = |sound: &str| sounds.binary_search(&sound).unwrap_or_default();
        let number = |sound: &str| u32::try_from(number(sound)).unwrap_or_default();
        Vocabulary {
            sounding: pairs.iter().map(|(sound, word)| (number(sound), *word)).collect(),
            sounds: Texts::sorted(sounds.iter().copied()),
            words: Texts::sorted(words.iter().map(|(word, _)| word.as_str())),
            uses: words.iter().map(|(_, word)| word.uses).collect(),
            shown: words.into_iter().map(|(_, word)| word.shown.into_boxed_str()).collect(),
            ..Vocabulary::default()
        }
    }
}
