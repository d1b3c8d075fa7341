//! The sentences of a text. A line is a block: a title, a paragraph or an item, never half of one.

use super::words::{Token, tokens};

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence<'t> {
    /// Its text, without the spaces around it.
    pub text: &'t str,
    /// The line it stands on, from 1.
    pub line: usize,
    /// Its words; never empty.
    pub tokens: Vec<Token<'t>>,
}

/// What ends with a point and ends no sentence.
const ABBREVIATIONS: [&str; 16] = [
    "m", "mm", "mme", "mlle", "dr", "art", "n", "no", "cf", "av", "bd", "st", "ste", "tél", "p",
    "ex",
];

/// The sentences of a text, in order. What has no word is none.
#[must_use]
pub fn sentences(text: &str) -> Vec<Sentence<'_>> {
    (1..).zip(text.lines()).flat_map(|(line, text)| of_line(line, text)).collect()
}

fn of_line(line: usize, text: &str) -> Vec<Sentence<'_>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices().filter(|(_, c)| ".!?…".contains(*c)) {
        let end = at + mark.len_utf8();
        let end = end + closers(&text[end..]);
        if ends_here(&text[..at], mark, &text[end..]) {
            pieces.push(&text[start..end]);
            start = end;
        }
    }
    pieces.push(&text[start..]);
    let mut found = Vec::new();
    for text in pieces.into_iter().map(str::trim) {
        found.push(Sentence { text, line, tokens: tokens(text) });
    }
    found.retain(|sentence| !sentence.tokens.is_empty());
    found
}

/// The length of the closing marks at the start of a text: « ! » », « ? ) ».
fn closers(text: &str) -> usize {
    let rest = text.trim_start_matches(['.', '!', '?']);
    let spaced = rest.trim_start();
    let rest = if spaced.starts_with('»') { spaced } else { rest };
    text.len() - rest.trim_start_matches(['»', '”', '"', ')']).len()
}

/// Whether a mark between these two texts ends a sentence.
fn ends_here(before: &str, mark: char, after: &str) -> bool {
    let opens = |c: char| c.is_uppercase() || c.is_numeric() || "«“\"{".contains(c);
    let next = after.trim_start();
    if next.len() == after.len() || !next.starts_with(opens) {
        return false;
    }
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    mark != '.' || !ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        sentences(text).iter().map(|sentence| sentence.text).collect()
    }

    #[test]
    fn a_mark_before_a_capital_ends_a_sentence_and_a_line_always_does() {
        assert_eq!(
            texts("Un doute ? Appelez le {$phone}.\nVotre nom\nVotre adresse"),
            ["Un doute ?", "Appelez le {$phone}.", "Votre nom", "Votre adresse"]
        );
        assert_eq!(
            texts("Dites : « Bonjour. » Puis attendez."),
            ["Dites : « Bonjour. »", "Puis attendez."]
        );
    }

    #[test]
    fn abbreviations_and_numbers_end_no_sentence() {
        assert_eq!(texts("M. Martin paie 1.5 euro, art. 3.").len(), 1);
        assert_eq!(texts("… ! ?"), [""; 0]);
    }

    proptest::proptest! {
        #[test]
        fn no_word_of_any_text_is_lost(text in "\\PC{0,80}(\n\\PC{0,80})?") {
            let all: usize = sentences(&text).iter().map(|sentence| sentence.tokens.len()).sum();
            proptest::prop_assert!(all >= text.lines().map(|line| tokens(line).len()).sum::<usize>());
        }
    }
}
