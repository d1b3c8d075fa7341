//! The list of words, and the forgiving reading of words that were typed.

use std::sync::LazyLock;

use rapidfuzz::distance::osa;
use rustc_hash::FxHashMap;

use super::drawn::{Drawn, Purpose};
use crate::letters;
use crate::search::sound::sound;

/// The list, one word a line, sorted; see data/words/README.md.
const LIST: &str = include_str!("../../data/words/resume-words.txt");
/// The number of the last word: 11 bits, all set.
pub(super) const LAST: u16 = 2_047;
/// No two words of the list begin alike for so many letters.
const START: usize = 4;
/// Longer texts are no words.
const LONGEST: usize = 200;

struct List {
    written: Vec<&'static str>,
    bare: Vec<String>,
    by_bare: FxHashMap<String, u16>,
    by_start: FxHashMap<String, u16>,
    /// A sound that two words share is nobody's.
    by_sound: FxHashMap<String, Option<u16>>,
}

static WORDS: LazyLock<List> = LazyLock::new(|| {
    let written: Vec<_> = LIST.lines().collect();
    let bare: Vec<_> = written.iter().map(|word| bare(word)).collect();
    let numbered = || (0..).zip(&bare);
    let mut by_sound = FxHashMap::default();
    for (number, word) in numbered() {
        let heard = by_sound.entry(sound(word)).or_insert(Some(number));
        *heard = heard.filter(|other| *other == number);
    }
    List {
        by_bare: numbered().map(|(number, word)| (word.clone(), number)).collect(),
        by_start: numbered().map(|(number, word)| (word[..START].to_owned(), number)).collect(),
        by_sound,
        written,
        bare,
    }
});

/// A word as the sheet has it.
pub(super) fn written(number: u16) -> &'static str {
    WORDS.written.get(usize::from(number)).copied().unwrap_or_default()
}

/// A word in bare letters: what keys are made of.
pub(super) fn letters_of(number: u16) -> &'static str {
    WORDS.bare.get(usize::from(number)).map_or("", String::as_str)
}

/// Why typed words are not resume words.
#[derive(Debug, PartialEq, Eq)]
pub enum Misread {
    /// There are not as many words as there must be.
    Count(usize),
    /// This word is like none of the list, or like several.
    Unknown(String),
}

/// Reads typed words: in any case, with or without accents, each with at most
/// one slip, or written as one hears it.
///
/// # Errors
/// When there are too few or too many, or one is like no word of the list.
/// That says nothing about which words open something.
pub fn read(typed: &str, purpose: Purpose) -> Result<Drawn, Misread> {
    let typed: String = typed.chars().take(LONGEST).collect();
    let typed = bare(&typed);
    let parts: Vec<_> =
        typed.split(|c: char| !c.is_ascii_alphabetic()).filter(|part| !part.is_empty()).collect();
    if parts.len() != purpose.count() {
        return Err(Misread::Count(parts.len()));
    }
    let mut drawn = Drawn(Vec::with_capacity(parts.len()));
    for part in parts {
        drawn.0.push(meant(part).ok_or_else(|| Misread::Unknown(part.to_owned()))?);
    }
    Ok(drawn)
}

/// Small letters without accents.
fn bare(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    for letter in text.to_lowercase().chars() {
        match letters::bare(letter) {
            Some(letters) => bare.push_str(letters),
            None => bare.push(letter),
        }
    }
    bare
}

/// The word that is meant by typed letters, if there is just one.
fn meant(typed: &str) -> Option<u16> {
    if let Some(number) = WORDS.by_bare.get(typed) {
        return Some(*number);
    }
    let near: Vec<u16> = (0..)
        .zip(&WORDS.bare)
        .filter(|(_, word)| slips(typed, word) <= 1)
        .map(|(number, _)| number)
        .collect();
    match near.as_slice() {
        [] => {}
        [number] => return Some(*number),
        several => return begun_alike(typed, several),
    }
    let by_start = typed.get(..START).and_then(|start| WORDS.by_start.get(start));
    let by_start = by_start.filter(|number| slips(typed, letters_of(**number)) <= 2);
    by_start.copied().or_else(|| WORDS.by_sound.get(&sound(typed)).copied().flatten())
}

/// Of words as near as each other, the one that begins as what was typed. When
/// none does, nobody guesses.
fn begun_alike(typed: &str, near: &[u16]) -> Option<u16> {
    let start = typed.get(..START).unwrap_or(typed);
    near.iter().copied().find(|number| letters_of(*number).starts_with(start))
}

/// How many slips part two words.
fn slips(one: &str, other: &str) -> usize {
    osa::distance(one.chars(), other.chars())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn understood(typed: &str) -> Result<String, Misread> {
        read(typed, Purpose::Place).map(|drawn| drawn.words().collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn no_two_words_begin_alike_or_are_one_slip_apart() {
        assert_eq!(WORDS.written.len(), usize::from(LAST) + 1);
        assert_eq!(WORDS.by_start.len(), WORDS.written.len());
        for (at, word) in WORDS.bare.iter().enumerate() {
            assert!(word.bytes().all(|b| b.is_ascii_lowercase()) && word.len() >= START, "{word}");
            let near = WORDS.bare[at + 1..].iter().find(|other| slips(word, other) < 2);
            assert_eq!(near, None, "{word}");
        }
    }

    #[test]
    fn words_are_understood_in_any_case_without_accents_and_with_a_slip_each() {
        for typed in [
            "lampe, renard, vélo, école, tulipe",
            "LAMPE RENARD VELO ECOLE TULIPE",
            "  lanpe\nrenar 3. velo - ecol ; tulippe ",
            "1 lampe 2 renard 3 vélo 4 école 5 tulipe",
        ] {
            assert_eq!(
                understood(typed),
                Ok("lampe renard vélo école tulipe".to_owned()),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_word_whose_end_is_missing_is_always_understood() {
        for (number, word) in (0..).zip(&WORDS.bare) {
            assert_eq!(meant(&word[..word.len() - 1]), Some(number), "{word}");
        }
    }

    #[test]
    fn a_word_that_is_like_none_is_told_and_so_is_a_wrong_count() {
        assert_eq!(
            understood("lampe renard vélo école qqqqqq"),
            Err(Misread::Unknown("qqqqqq".into()))
        );
        assert_eq!(understood("lampe renard"), Err(Misread::Count(2)));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_fear(typed in ".{0,300}") {
            let _ = read(&typed, Purpose::Pouch);
        }

        #[test]
        fn one_letter_less_in_each_word_is_understood(numbers in proptest::collection::vec(0..2_048_u16, 5), at in 0..4_usize) {
            let drawn = Drawn(numbers);
            let maimed: Vec<String> = drawn.words().map(|word| {
                let letters: Vec<char> = word.chars().collect();
                let cut = at % letters.len();
                [&letters[..cut], &letters[cut + 1..]].concat().into_iter().collect()
            }).collect();
            // Now and then what is left is as near to another word; then it is not guessed.
            if let Ok(read) = read(&maimed.join(" "), Purpose::Place) {
                prop_assert_eq!(read.0.clone(), drawn.0.clone());
            }
        }
    }
}
