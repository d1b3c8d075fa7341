//! What was typed becomes a query: slots, each with the words that may be meant.

use super::index::Index;
use super::letters::{Token, is_little, tokens};
use super::repair::{Meant, is_doubtful, meant};
use super::spacing::{join, part};
use super::synonyms::{Reading, Synonyms};

/// The greatest number of words that are looked at.
const MOST_WORDS: usize = 8;

/// A query, ready to be asked of an index.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Query {
    /// The ways to understand it, the most literal first.
    pub readings: Vec<Reading>,
    /// What is searched, when it is not what was typed.
    pub shown: Option<String>,
}

/// The place of one typed word: the words that may be meant, the surest first.
pub(super) type Slot = Vec<Meant>;

/// Understands what was typed, with the words that these indexes know.
pub(super) fn understand(indexes: &[&Index], synonyms: &Synonyms, typed: &str) -> Query {
    let typed: Vec<Token> = tokens(typed).take(MOST_WORDS * 2).collect();
    let mut slots: Vec<Slot> = Vec::new();
    let mut little: Vec<Slot> = Vec::new();
    for token in join(indexes, typed) {
        if slots.len() >= MOST_WORDS {
            break;
        }
        if is_little(&token.bare) {
            little.push(meant(indexes, &token));
            continue;
        }
        let one = meant(indexes, &token);
        match part(indexes, &token).filter(|_| is_doubtful(&one)) {
            Some(parts) => {
                let words = parts.iter().filter(|part| !is_little(&part.bare));
                slots.extend(words.map(|part| glued(meant(indexes, part))));
            }
            None => slots.push(one),
        }
    }
    slots.retain(|slot| !slot.is_empty());
    if slots.is_empty() {
        little.retain(|slot| !slot.is_empty());
        slots = little;
    }
    let shown = shown(&slots);
    Query { readings: synonyms.readings(slots), shown }
}

/// A word that was glued is not as typed, so that it is shown.
fn glued(slot: Slot) -> Slot {
    slot.into_iter().map(|meant| Meant { as_typed: false, ..meant }).collect()
}

/// The words that are searched, when one of them is not what was typed.
fn shown(slots: &[Slot]) -> Option<String> {
    let best = || slots.iter().filter_map(|slot| slot.first());
    let repaired = best().any(|meant| !meant.as_typed);
    let words: Vec<&str> = best().map(|meant| meant.shown.as_str()).collect();
    repaired.then(|| words.join(" "))
}
