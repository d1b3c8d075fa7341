//! Who opened what when: what a helper did, for the person who lent.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

/// The greatest number of lines; the oldest go first.
const MOST: usize = 100;

/// What a helper did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Came in with the words.
    Came,
    /// Looked at a paper of this kind.
    Saw(String),
    /// Left a note, which stood here before notes waited beside the journal.
    Wrote(String),
    /// Left a note that waits for the person.
    Left,
    /// Added a paper of this kind.
    Gave(String),
}

/// One line of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When, in Paris.
    pub at: DateTime,
    /// Who, as they named themselves.
    pub who: String,
    /// What.
    pub act: Act,
}

/// The journal of a loan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journal(pub Vec<Entry>);

impl Journal {
    /// Adds a line; looking again at the same paper within an hour adds none.
    pub(super) fn add(&mut self, entry: Entry) -> bool {
        let again = |old: &Entry| {
            let new = &entry;
            (&old.who, &old.act, old.at.date(), old.at.hour())
                == (&new.who, &new.act, new.at.date(), new.at.hour())
        };
        if matches!(entry.act, Act::Saw(_)) && self.0.iter().any(again) {
            return false;
        }
        if self.0.len() >= MOST {
            self.0.remove(0);
        }
        self.0.push(entry);
        true
    }
}
