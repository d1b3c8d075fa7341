//! The words of the other languages, held against the French ones.
//!
//! A translation may say things its own way; it may not lose a word, a line, a
//! number or a value, nor invent one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;

use super::words::markup;
use crate::finding::{Finding, Spot, did_you_mean};
use crate::locale::{CATEGORIES, Entry, Language, Lexicon, Locales, plurals};

/// The part of the name of a month that other languages may add: how it is
/// said in a date.
const IN_DATES: &str = ".of";
/// The part that holds what people type: each language has its own words.
const KEYWORDS: &str = ".keywords";
/// How many missing words a draft's finding names.
const NAMED: usize = 5;

/// How much of the words a language says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Share {
    /// The tag of the language.
    pub language: String,
    /// The French words that it says too.
    pub said: usize,
    /// All French words.
    pub of: usize,
    /// Whether visitors are offered it.
    pub offered: bool,
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { language, said, of, offered } = self;
        let draft = if *offered { "" } else { ", not offered" };
        write!(f, "words   {language}: {said} of {of}{draft}")
    }
}

/// How far each translation is.
#[must_use]
pub fn shares(locales: &Locales) -> Vec<Share> {
    let of = locales.source().entries().count();
    let share = |lexicon: &Lexicon| {
        let said = locales.source().entries().filter(|(key, _)| lexicon.entry(key).is_some());
        let Language { tag, offered, .. } = &lexicon.language;
        Share { language: tag.clone(), said: said.count(), of, offered: *offered }
    };
    translated(locales).map(share).collect()
}

/// Every language but the source and the pseudo-languages.
fn translated(locales: &Locales) -> impl Iterator<Item = &Lexicon> {
    let source = locales.source().language();
    locales
        .lexicons()
        .iter()
        .filter(move |lexicon| !lexicon.language.pseudo && lexicon.language != *source)
}

/// Checks every language but the source and the pseudo-languages.
pub(super) fn check(locales: &Locales) -> Vec<Finding> {
    let french: BTreeMap<&str, &Entry> = locales.source().entries().collect();
    translated(locales).flat_map(|lexicon| Check { french: &french, lexicon }.all()).collect()
}

struct Check<'c> {
    french: &'c BTreeMap<&'c str, &'c Entry>,
    lexicon: &'c Lexicon,
}

impl Check<'_> {
    fn all(&self) -> Vec<Finding> {
        let mut findings = self.missing();
        findings.extend(self.undated());
        let forms = plurals(&self.lexicon.language.tag);
        for (key, entry) in self.lexicon.entries() {
            findings.extend(markup(entry));
            findings.extend(unsaid(entry, &forms));
            match self.french.get(key) {
                Some(french) => findings.extend(compared(key, french, entry)),
                None => findings.extend(self.unknown(key, entry)),
            }
        }
        findings
    }

    /// French stands in for what is missing, so people can be served.
    fn missing(&self) -> Vec<Finding> {
        let mut by_file: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (key, entry) in self.french {
            if self.lexicon.entry(key).is_none() {
                by_file.entry(&entry.spot.file).or_default().push(key);
            }
        }
        let tag = &self.lexicon.language.tag;
        if !self.lexicon.language.offered {
            return Vec::new();
        }
        let told = by_file.into_iter().map(|(file, keys)| {
            let file = file.replacen("locales/fr/", &format!("locales/{tag}/"), 1);
            let named = keys.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
            let more = keys.len().saturating_sub(NAMED);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let what = format!("{} words are missing: {named}{more}", keys.len());
            let remedy = "translate them; the French ones stand in, marked as French";
            Finding::error(&Spot { file, line: 1 }, "missing-translation", what, remedy).warning()
        });
        told.collect()
    }

    /// Pages say when they were translated: the table of the language must.
    fn undated(&self) -> Option<Finding> {
        let language = &self.lexicon.language;
        if !language.offered || language.translation.is_some() {
            return None;
        }
        let spot = Spot { file: "locales/languages.toml".to_owned(), line: 1 };
        let what = format!("\"{}\" does not say when it was translated", language.tag);
        Some(Finding::error(&spot, "undated-translation", what, "add translated = the day"))
    }

    fn unknown(&self, key: &str, entry: &Entry) -> Option<Finding> {
        let bare = key.strip_suffix(IN_DATES);
        if bare.is_some_and(|bare| bare.starts_with("month-") && self.french.contains_key(bare)) {
            return None;
        }
        let what = format!("French has no words \"{key}\"");
        let remedy = did_you_mean(key, self.french.keys().copied());
        let remedy = remedy.unwrap_or_else(|| "remove them".to_owned());
        Some(Finding::error(&entry.spot, "unused-words", what, remedy))
    }
}

/// One message beside the French one.
fn compared(key: &str, french: &Entry, entry: &Entry) -> Vec<Finding> {
    let find = |code, what: String, remedy| Finding::error(&entry.spot, code, what, remedy);
    let mut findings = Vec::new();
    if entry.variables != french.variables {
        let what = format!(
            "the values are {}, in French {}",
            named(&entry.variables),
            named(&french.variables)
        );
        findings.push(find("other-values", what, "use the same values, each at least once"));
    }
    if key.ends_with(KEYWORDS) {
        return findings;
    }
    let (ours, theirs) = (lines(&entry.source), lines(&french.source));
    if ours != theirs {
        let what = format!("there are {ours} lines, in French {theirs}");
        findings.push(find("other-lines", what, "one line for each French line"));
    }
    if let Some(digit) = entry.source.chars().find(|c| c.is_numeric() && is_foreign_digit(*c)) {
        let what = format!("\"{digit}\" is not a digit that French forms show");
        findings.push(find("foreign-digits", what, "write 0 to 9"));
    }
    let (ours, theirs) = (numbers(&entry.source), numbers(&french.source));
    if ours != theirs {
        let what = format!("the numbers are {ours:?}, in French {theirs:?}");
        findings.push(find("other-numbers", what, "keep every number, in digits"));
    }
    findings
}

/// A plural that lacks a form of the language.
fn unsaid(entry: &Entry, forms: &BTreeSet<String>) -> Vec<Finding> {
    let plural = |names: &[String]| names.iter().all(|name| CATEGORIES.contains(&name.as_str()));
    let choices = entry.choices.iter().filter(|choice| plural(&choice.names));
    choices
        .filter_map(|choice| {
            let lacking = forms.iter().filter(|form| !choice.names.contains(form));
            let lacking = lacking.cloned().collect::<Vec<_>>().join(", ");
            let what = format!("the plural of ${} lacks: {lacking}", choice.by);
            let finding = || Finding::error(&entry.spot, "missing-plural", what, "add these forms");
            (!lacking.is_empty()).then(finding)
        })
        .collect()
}

fn named(variables: &[Box<str>]) -> String {
    if variables.is_empty() { "none".to_owned() } else { variables.join(", ") }
}

fn lines(text: &str) -> usize {
    text.lines().filter(|line| !line.trim().is_empty()).count()
}

/// Digits of other scripts: people must copy what the French form shows.
fn is_foreign_digit(sign: char) -> bool {
    !sign.is_ascii_digit() && !matches!(sign, '½' | '²' | '³')
}

/// The numbers of a text, sorted, without the names of values.
fn numbers(text: &str) -> Vec<String> {
    let mut bare = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{$") {
        bare.push_str(before);
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
        bare.push(' ');
    }
    bare.push_str(rest);
    let runs = bare.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    let mut numbers: Vec<_> = runs.map(str::to_owned).collect();
    numbers.sort_unstable();
    numbers
}
