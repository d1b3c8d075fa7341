//! The checks of a contract: where one looks at a portal, and what must be there.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::contract::{Label, Link, Reading};
use crate::finding::{Spot, did_you_mean};
use crate::guide::Name;
use crate::provenance::{Grade, Provenance, date};
use crate::reader::html::Selector;

/// One place of a portal that is looked at.
#[derive(Clone, Debug)]
pub struct Check {
    /// The link it looks at; no two checks of a portal look at the same.
    pub at: Name,
    /// The whole address.
    pub url: String,
    /// Its host.
    pub host: String,
    /// What must be there.
    pub expect: Expect,
    /// What it means for people when all is well, in words for operators.
    pub means: String,
    /// How sure it is that this can be expected.
    pub grade: Grade,
    /// The day on which it was seen.
    pub seen: Date,
    /// The line of the contract.
    pub line: usize,
}

/// What must be there.
#[derive(Clone, Debug)]
pub enum Expect {
    /// An answer, with the title that it had before: for pages that nobody saw
    /// lately, and for those that only a script fills.
    Title,
    /// An element.
    Selector(Selector, String),
    /// Words of the page.
    Words(String),
    /// A label that guides quote.
    Label(Name, String),
}

impl fmt::Display for Expect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title => f.write_str("an answer with its title"),
            Self::Selector(_, raw) => write!(f, "the element {raw}"),
            Self::Words(words) => write!(f, "the words \"{words}\""),
            Self::Label(_, words) => write!(f, "the label \"{words}\""),
        }
    }
}

/// How often a portal is looked at, and from when on it is slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Between two looks.
    pub pause: Duration,
    /// An answer that takes longer is slow.
    pub slow: Duration,
}

/// Nobody is a burden who comes six times an hour.
const MINUTES: u16 = 10;
/// Whoever waits longer for a page thinks that it is broken.
const SECONDS: u16 = 5;

impl Default for Pace {
    fn default() -> Self {
        PaceFile::default().pace()
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PaceFile {
    /// Minutes between two looks.
    pause: Option<u16>,
    /// Seconds from which on an answer is slow.
    slow: Option<u16>,
}

impl PaceFile {
    pub(super) fn pace(&self) -> Pace {
        let minutes = self.pause.unwrap_or(MINUTES).clamp(2, 24 * 60);
        let slow = Duration::from_secs(self.slow.unwrap_or(SECONDS).into());
        Pace { pause: Duration::from_secs(60 * u64::from(minutes)), slow }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct CheckFile {
    at: String,
    #[serde(default)]
    expect: ExpectFile,
    means: String,
    source: String,
    #[serde(deserialize_with = "date")]
    seen: Date,
    #[serde(deserialize_with = "date")]
    check_by: Date,
    grade: Grade,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectFile {
    selector: Option<String>,
    words: Option<String>,
    label: Option<String>,
}

impl Reading<'_> {
    /// Reads the checks; one that is wrong is told and left out.
    pub(super) fn checks(
        &mut self,
        raw: &[Spanned<CheckFile>],
        links: &BTreeMap<Name, Link>,
        labels: &BTreeMap<Name, Label>,
    ) -> Vec<Check> {
        let mut checks: Vec<Check> = Vec::new();
        for file in raw {
            let (place, file) = (file.span().start, file.get_ref());
            let (seen, check_by, grade) = (file.seen, file.check_by, file.grade);
            let source = file.source.clone();
            self.sourced(place, &file.at, &Provenance { source, seen, check_by, grade });
            let Some((at, link)) = links.iter().find(|(name, _)| *name.as_str() == *file.at) else {
                let remedy = did_you_mean(&file.at, links.keys().map(Name::as_str));
                let remedy = remedy.unwrap_or_else(|| "name one of its links".to_owned());
                self.find(place, "unknown-link", format!("\"{}\" is no link", file.at), &remedy);
                continue;
            };
            if checks.iter().any(|check| check.at == *at) {
                let what = format!("two checks look at \"{at}\"");
                self.find(place, "check-twice", what, "keep one of them");
                continue;
            }
            let Some(expect) = self.expect(place, &file.expect, labels) else { continue };
            let (url, host) = (link.url.clone(), link.host.clone());
            let (at, means) = (at.clone(), file.means.clone());
            let line = Spot::at(self.file, self.text, place).line;
            checks.push(Check { at, url, host, expect, means, grade, seen, line });
        }
        checks
    }

    fn expect(
        &mut self,
        place: usize,
        file: &ExpectFile,
        labels: &BTreeMap<Name, Label>,
    ) -> Option<Expect> {
        match (&file.selector, &file.words, &file.label) {
            (None, None, None) => Some(Expect::Title),
            (Some(raw), None, None) => match Selector::parse(raw) {
                Ok(selector) => Some(Expect::Selector(selector, raw.clone())),
                Err(_) => {
                    let what = format!("\"{raw}\" is no selector that can be read");
                    self.find(place, "bad-selector", what, "write names, #id, .class or [name=x]");
                    None
                }
            },
            (None, Some(words), None) if !words.trim().is_empty() => {
                Some(Expect::Words(words.clone()))
            }
            (None, None, Some(name)) => {
                let found = labels.iter().find(|(label, _)| *label.as_str() == **name);
                if found.is_none() {
                    let remedy = did_you_mean(name, labels.keys().map(Name::as_str));
                    let remedy = remedy.unwrap_or_else(|| "add the label first".to_owned());
                    self.find(place, "unknown-label", format!("\"{name}\" is no label"), &remedy);
                }
                found.map(|(label, words)| Expect::Label(label.clone(), words.text.clone()))
            }
            _ => {
                let what = "a check expects one thing";
                self.find(place, "bad-expect", what, "keep selector, words or label");
                None
            }
        }
    }
}
