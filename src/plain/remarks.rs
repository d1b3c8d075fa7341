//! What stops a reader at one place of a text: the sentence, what is wrong, and the remedy.

use super::sentences::{Sentence, sentences};
use super::{forms, signs};
use crate::finding::{Finding, Severity, Spot};

/// The most words a sentence may have (SGMAP RLS-4.1; UNAPEI).
const MOST: usize = 15;
/// Beyond this, a sentence is told as long.
const GOOD: usize = 12;

/// Something that stops a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The line of the text, from 1.
    pub line: usize,
    /// Its kind, stable and in kebab-case.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Remark {
    /// The remark as a finding, in a text whose first line stands here.
    #[must_use]
    pub fn at(self, first: &Spot) -> Finding {
        let spot = Spot { file: first.file.clone(), line: first.line + self.line - 1 };
        let finding = Finding::error(&spot, self.code, self.what, self.remedy);
        if self.severity == Severity::Error { finding } else { finding.warning() }
    }
}

/// Every remark on a text, in order.
#[must_use]
pub fn remarks(text: &str) -> Vec<Remark> {
    sentences(text).iter().flat_map(of_sentence).collect()
}

fn of_sentence(sentence: &Sentence) -> Vec<Remark> {
    let mut found = Vec::new();
    let mut say = |code, severity, what: String, remedy: &str| {
        found.push(Remark { line: sentence.line, code, severity, what, remedy: remedy.to_owned() });
    };
    let count = sentence.tokens.len();
    if count > GOOD {
        let severity = if count > MOST { Severity::Error } else { Severity::Warning };
        let what = format!("a sentence of {count} words: {}", quoted(sentence.text));
        let most = if count > MOST { MOST } else { GOOD };
        say("long-sentence", severity, what, &format!("cut it: {most} words at most"));
    }
    for (mark, remedy) in signs::marks(sentence.text) {
        let what = format!("\"{mark}\" stands in {}", quoted(sentence.text));
        say("hard-mark", Severity::Error, what, remedy);
    }
    for word in signs::numbers_in_words(&sentence.tokens) {
        let what = format!("\"{word}\" is a number in words");
        say("number-in-words", Severity::Error, what, "write it in digits");
    }
    for date in signs::bare_dates(&sentence.tokens) {
        let what = format!("\"{date}\" is a date without the name of its month");
        say("bare-date", Severity::Error, what, "write the month in letters: 15 juin 2022");
    }
    for verb in forms::conditionals(&sentence.tokens) {
        let what = format!("\"{verb}\" is in the conditional");
        say("conditional", Severity::Error, what, "say it in the present, or as a question");
    }
    if signs::shouts(sentence) {
        let what = format!("words in capitals: {}", quoted(sentence.text));
        say("capitals", Severity::Error, what, "write small letters");
    }
    found
}

/// The beginning of a text, between quotes.
fn quoted(text: &str) -> String {
    const MOST_LETTERS: usize = 60;
    let start: String = text.chars().take(MOST_LETTERS).collect();
    let more = if text.chars().count() > MOST_LETTERS { "…" } else { "" };
    format!("\"{start}{more}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(usize, &'static str)> {
        remarks(text).iter().map(|remark| (remark.line, remark.code)).collect()
    }

    #[test]
    fn each_thing_that_stops_a_reader_is_told_at_its_line() {
        assert_eq!(codes("Appelez la mairie.\nVenez le 3 mai."), []);
        assert_eq!(
            codes("Bonjour.\nDeux (2) papiers."),
            [(2, "hard-mark"), (2, "hard-mark"), (2, "number-in-words")]
        );
        assert_eq!(
            codes("Venez le 03/05/2026, vous devriez."),
            [(1, "bare-date"), (1, "conditional")]
        );
        assert_eq!(codes("NE VENEZ PAS DEMAIN."), [(1, "capitals")]);
    }

    #[test]
    fn a_sentence_is_long_after_12_words_and_too_long_after_15() {
        let severities = |count: usize| -> Vec<_> {
            let text = vec!["mot"; count].join(" ");
            remarks(&text).iter().map(|remark| remark.severity).collect()
        };
        assert_eq!(severities(12), []);
        assert_eq!(severities(15), [Severity::Warning]);
        assert_eq!(severities(16), [Severity::Error]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_to_its_end(text in "(\\PC|\n){0,200}") {
            let lines = text.lines().count();
            proptest::prop_assert!(remarks(&text).iter().all(|remark| remark.line <= lines));
        }
    }
}
