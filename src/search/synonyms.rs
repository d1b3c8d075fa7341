//! What people say, and what the administration says: assedic, France Travail.

use std::ops::Range;

use super::letters::{is_little, tokens};
use super::query::Slot;
use super::repair::Meant;
use super::stems::stem;
use crate::catalog::Synonym;
use crate::guide::Name;

/// The greatest number of ways in which a query is understood.
const MOST_READINGS: usize = 4;
/// How sure a word must be to stand for a word of a synonym, against the
/// surest one in its place.
const SURE_ENOUGH: f32 = 0.8;

/// One way to understand a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Reading {
    /// The words, in order.
    pub slots: Vec<Slot>,
    /// The procedure that people mean by some of them, and which ones.
    pub procedure: Option<(Name, Range<usize>)>,
}

/// The synonyms of the content, ready to be found in queries.
#[derive(Clone, Debug, Default)]
pub(super) struct Synonyms(Vec<Rule>);

#[derive(Clone, Debug)]
struct Rule {
    /// The stems of what people say.
    said: Vec<String>,
    /// The words to search in their place.
    means: Vec<Meant>,
    procedure: Option<Name>,
}

impl Synonyms {
    /// The synonyms of the content.
    pub fn new(synonyms: &[Synonym]) -> Self {
        let rules = synonyms.iter().flat_map(|synonym| {
            synonym.said.iter().map(|said| Rule {
                said: words(said).map(|meant| meant.stem).collect(),
                means: words(&synonym.means).collect(),
                procedure: synonym.procedure.clone(),
            })
        });
        let mut rules: Vec<Rule> = rules.filter(|rule| !rule.said.is_empty()).collect();
        // The longest first: « carte grise » before « carte ».
        rules.sort_by_key(|rule| std::cmp::Reverse(rule.said.len()));
        Self(rules)
    }

    /// The ways to understand these words, the literal one first.
    pub fn readings(&self, slots: Vec<Slot>) -> Vec<Reading> {
        if slots.is_empty() {
            return Vec::new();
        }
        let mut others = Vec::new();
        for rule in &self.0 {
            if others.len() + 1 == MOST_READINGS {
                break;
            }
            others.extend(rule.read(&slots));
        }
        let mut readings = vec![Reading { slots, procedure: None }];
        readings.extend(others);
        readings
    }
}

impl Rule {
    /// The words with those that this rule knows replaced, if they are there.
    fn read(&self, slots: &[Slot]) -> Option<Reading> {
        let (at, sure) = slots.windows(self.said.len()).enumerate().find_map(|(at, window)| {
            let sures = window.iter().zip(&self.said).map(|(slot, said)| sure_of(slot, said));
            let sure = sures.reduce(f32::min)?;
            (sure > 0.0).then_some((at, sure))
        })?;
        let means = self.means.iter().map(|meant| vec![Meant { sure, ..meant.clone() }]);
        let mut read: Vec<Slot> = slots[..at].to_vec();
        if self.means.is_empty() {
            read.extend_from_slice(&slots[at..at + self.said.len()]);
        }
        read.extend(means);
        let end = read.len();
        read.extend_from_slice(&slots[at + self.said.len()..]);
        let procedure = self.procedure.clone().map(|procedure| (procedure, at..end));
        Some(Reading { slots: read, procedure })
    }
}

/// How sure it is that a slot means this stem; 0 when it rather means another.
fn sure_of(slot: &Slot, wanted: &str) -> f32 {
    let surest = slot.first().map_or(0.0, |meant| meant.sure);
    let meant = slot.iter().find(|meant| meant.stem == wanted);
    meant.map(|meant| meant.sure).filter(|sure| *sure >= SURE_ENOUGH * surest).unwrap_or(0.0)
}

/// The words of a text that say something.
fn words(text: &str) -> impl Iterator<Item = Meant> {
    tokens(text).filter(|token| !is_little(&token.bare)).map(|token| Meant {
        stem: stem(&token.bare),
        shown: token.said,
        sure: 1.0,
        as_typed: true,
    })
}
