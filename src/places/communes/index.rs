//! The index of names: which communes share the most pairs of letters with what was typed.

use std::sync::LazyLock;

use super::fold::{ARTICLES, LINKS, words};
use super::sound::sound;
use super::table::COMMUNES;

/// Pairs of letters and digits, with the two ends of a name.
const SIGNS: usize = 38;
/// How many names go on to the close look, for the spelling and for the sound.
const BEST: usize = 120;

/// The least share of pairs in common, in thousandths (the coefficient of Dice).
const LEAST: usize = 300;

/// One way to write the name of a commune.
pub(super) struct Form {
    /// Which commune, by its place in the table.
    pub commune: u32,
    /// The letters, without spaces.
    pub key: Box<str>,
    /// How it sounds.
    pub sound: Box<str>,
    /// Whether a part of the official name was left out.
    pub is_short: bool,
}

/// Every way to write every name, by pairs of letters.
pub(super) struct Index {
    pub forms: Vec<Form>,
    keys: Vec<Vec<u32>>,
    sounds: Vec<Vec<u32>>,
}

pub(super) static INDEX: LazyLock<Index> = LazyLock::new(Index::new);

impl Index {
    fn new() -> Self {
        let empty = || vec![Vec::new(); SIGNS * SIGNS];
        let mut index = Self { forms: Vec::new(), keys: empty(), sounds: empty() };
        for (commune, number) in COMMUNES.iter().zip(0..) {
            for (name, is_short) in names(&commune.name) {
                let sound = sound(&name).into();
                let key = name.concat().into();
                let form = Form { commune: number, key, sound, is_short };
                index.add(form);
            }
        }
        index
    }

    fn add(&mut self, form: Form) {
        let Ok(number) = u32::try_from(self.forms.len()) else { return };
        for (lists, text) in [(&mut self.keys, &form.key), (&mut self.sounds, &form.sound)] {
            for pair in pairs(text) {
                if lists[pair].last() != Some(&number) {
                    lists[pair].push(number);
                }
            }
        }
        self.forms.push(form);
    }

    /// The names that deserve a close look.
    pub fn near(&self, key: &str, sound: &str) -> Vec<u32> {
        let mut found = self.best(&self.keys, key, |form| form.key.len());
        found.extend(self.best(&self.sounds, sound, |form| form.sound.len()));
        found.sort_unstable();
        found.dedup();
        found
    }

    fn best(&self, lists: &[Vec<u32>], text: &str, length: fn(&Form) -> usize) -> Vec<u32> {
        let mut shared = vec![0_u8; self.forms.len()];
        let mut wanted = 0_usize;
        for pair in pairs(text) {
            wanted += 1;
            for form in &lists[pair] {
                let count = &mut shared[*form as usize];
                *count = count.saturating_add(1);
            }
        }
        let mut ranked: Vec<(usize, u32)> = (0..)
            .zip(&shared)
            .filter(|(_, count)| **count >= 2 || wanted <= 3 && **count > 0)
            .map(|(number, count): (u32, &u8)| {
                let pairs = length(&self.forms[number as usize]) + 1;
                (2_000 * usize::from(*count) / (pairs + wanted), number)
            })
            .filter(|(score, _)| *score >= LEAST)
            .collect();
        if ranked.len() > BEST {
            ranked.select_nth_unstable_by(BEST, |a, b| self.order(*b).cmp(&self.order(*a)));
            ranked.truncate(BEST);
        }
        ranked.into_iter().map(|(_, number)| number).collect()
    }

    /// More shared pairs first, then more people.
    fn order(&self, (score, number): (usize, u32)) -> (usize, u32) {
        (score, COMMUNES[self.forms[number as usize].commune as usize].population)
    }
}

/// The pairs of letters of a text, its two ends included.
fn pairs(text: &str) -> impl Iterator<Item = usize> + '_ {
    let signs = text.bytes().map(sign).chain([0]);
    let mut before = 0;
    signs.map(move |after| {
        let pair = before * SIGNS + after;
        before = after;
        pair
    })
}

fn sign(letter: u8) -> usize {
    let sign = match letter {
        b'a'..=b'z' => letter - b'a' + 1,
        b'0'..=b'9' => letter - b'0' + 27,
        // The nasal vowels, and "ch".
        b'A' | b'I' | b'O' | b'S' => 37,
        _ => 0,
    };
    usize::from(sign)
}

/// The ways to write an official name: whole, without its article, and short.
fn names(official: &str) -> Vec<(Vec<String>, bool)> {
    let whole = words(official);
    let mut names = vec![(whole.clone(), false)];
    let start = usize::from(whole.len() > 1 && ARTICLES.contains(&whole[0].as_str()));
    if start > 0 {
        names.push((whole[start..].to_vec(), false));
    }
    // « Neuilly » for « Neuilly-sur-Seine »; « Évry » for « Évry-Courcouronnes ».
    let saint = whole.get(start).is_some_and(|word| word.starts_with("saint"));
    let first = start + 1 + usize::from(saint);
    let link = (first..whole.len()).find(|at| LINKS.contains(&whole[*at].as_str()));
    let end = link.unwrap_or(if saint { whole.len() } else { first });
    if end < whole.len() {
        names.push((whole[start..end].to_vec(), true));
        if start > 0 {
            names.push((whole[..end].to_vec(), true));
        }
    }
    names
}
