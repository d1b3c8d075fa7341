//! The search: simple matching over the guides, kind to accents and small slips.

use crate::catalog::{Catalog, Procedure};
use crate::locale::{NoValues, Speaker};

/// The greatest number of words of a query that are looked at.
const MOST_WORDS: usize = 8;

/// The guides that fit what was typed, the best first.
#[must_use]
pub fn find<'c>(catalog: &'c Catalog, speaker: Speaker, typed: &str) -> Vec<&'c Procedure> {
    let wanted: Vec<String> = words(typed).take(MOST_WORDS).collect();
    let mut found: Vec<(u32, &Procedure)> = catalog
        .procedures
        .values()
        .map(|procedure| (score(&wanted, &about(procedure, speaker)), procedure))
        .filter(|(score, _)| *score > 0)
        .collect();
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, procedure)| procedure).collect()
}

/// The words that speak of a guide, its name twice as strong as the others.
fn about(procedure: &Procedure, speaker: Speaker) -> Vec<(u32, String)> {
    let key = procedure.words().key();
    let parts = [(key.to_owned(), 2), (format!("{key}.tile"), 2), (format!("{key}.keywords"), 1)];
    let mut about = Vec::new();
    for (part, weight) in parts {
        let said = speaker.say(&part, &NoValues);
        about.extend(words(&said.text).map(|word| (weight, word)));
    }
    about
}

fn score(wanted: &[String], about: &[(u32, String)]) -> u32 {
    let best = |word: &String| {
        about.iter().map(|(weight, known)| weight * likeness(word, known)).max().unwrap_or(0)
    };
    wanted.iter().map(best).sum()
}

/// How alike two words are: 3 the same, 2 a beginning, 1 a slip or two.
fn likeness(typed: &str, known: &str) -> u32 {
    if typed == known {
        return 3;
    }
    if typed.len() >= 4 && known.starts_with(typed) {
        return 2;
    }
    let slips = match typed.len() {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    };
    u32::from(strsim::damerau_levenshtein(typed, known) <= slips)
}

/// The words of a text, small, without accents; the little ones left out.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .map(|word| word.chars().flat_map(char::to_lowercase).map(bare).take(40).collect())
        .filter(|word: &String| word.len() >= 2 && !LITTLE.contains(&word.as_str()))
}

/// Words that say nothing of what one looks for.
const LITTLE: [&str; 24] = [
    "au", "aux", "avec", "ce", "de", "des", "du", "en", "est", "et", "faire", "il", "je", "la",
    "le", "les", "ma", "mes", "mon", "ne", "pour", "un", "une", "vous",
];

fn bare(c: char) -> char {
    match c {
        'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        _ => c,
    }
}
