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
    /// This word is like none of the list.
    Unknown(String),
    /// This word is as like to one word of the list as to others: these.
    Several(String, Vec<&'static str>),
}

/// Reads typed words: in any case, with or without accents, each with at most
/// one slip, or written as one hears it.
///
/// # Errors
/// When there are too few or too many, or one is like no word of the list or
/// like several. That says nothing about which words open something.
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
        drawn.0.push(meant(part)?);
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

/// The word that is meant by typed letters. As near to one word as to another:
/// nobody guesses, the person is asked.
fn meant(typed: &str) -> Result<u16, Misread> {
    if let Some(number) = WORDS.by_bare.get(typed) {
        return Ok(*number);
    }
    let near: Vec<u16> = (0..)
        .zip(&WORDS.bare)
        .filter(|(_, word)| word.len().abs_diff(typed.len()) <= 1 && slips(typed, word) <= 1)
        .map(|(number, _)| number)
        .collect();
    match near.as_slice() {
        [] => alike(typed).ok_or_else(|| Misread::Unknown(typed.to_owned())),
        [number] => Ok(*number),
        several => {
            let words = several.iter().map(|number| written(*number)).collect();
            Err(Misread::Several(typed.to_owned(), words))
        }
    }
}

/// The word that begins alike or sounds alike, for typed letters that are near
/// to none.
fn alike(typed: &str) -> Option<u16> {
    let by_start = typed.get(..START).and_then(|start| WORDS.by_start.get(start));
    let by_start = by_start.filter(|number| slips(typed, letters_of(**number)) <= 2);
    by_start.copied().or_else(|| WORDS.by_sound.get(&sound(typed)).copied().flatten())
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
    fn a_word_as_near_to_others_is_asked_again_with_all_of_them() {
        assert_eq!(
            understood("lampe renard vélo école lain"),
            Err(Misread::Several("lain".into(), vec!["bain", "laine", "lapin"]))
        );
    }

    #[test]
    fn a_word_without_one_of_its_letters_is_understood_or_among_the_words_offered() {
        for (number, word) in (0..).zip(&WORDS.bare).step_by(7) {
            for cut in [0, word.len() / 2, word.len() - 1] {
                let typed = [&word[..cut], &word[cut + 1..]].concat();
                match meant(&typed) {
                    Ok(found) => assert!(
                        found == number || typed == letters_of(found),
                        "{typed}: {word} or {}",
                        written(found)
                    ),
                    Err(Misread::Several(_, words)) => assert!(words.contains(&written(number))),
                    Err(other) => panic!("{typed}: {other:?}"),
                }
            }
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
    }
}
