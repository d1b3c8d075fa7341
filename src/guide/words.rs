//! Words on a screen: ours, found by key in `locales/`, or quoted from an official text.

use super::{Phrase, Text};

/// The words of a title or of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// Ours, in every language on offer.
    Ours(Phrase),
    /// The State's, in French, as they stand.
    Quoted(Text),
}

impl Words {
    /// A named part of our own message; an official text has none.
    #[must_use]
    pub fn part(&self, part: &str) -> Option<Phrase> {
        match self {
            Self::Ours(phrase) => Some(phrase.part(part)),
            Self::Quoted(_) => None,
        }
    }

    /// Whether they say nothing: our own always do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Quoted(text) if text.is_empty())
    }

    /// Our own phrase; an official text is none.
    #[must_use]
    pub const fn phrase(&self) -> Option<&Phrase> {
        match self {
            Self::Ours(phrase) => Some(phrase),
            Self::Quoted(_) => None,
        }
    }

    /// The key of our own message; for an official text it is empty, which is
    /// the key of no message.
    #[must_use]
    pub fn key(&self) -> &str {
        self.phrase().map_or("", Phrase::key)
    }
}

impl From<Phrase> for Words {
    fn from(phrase: Phrase) -> Self {
        Self::Ours(phrase)
    }
}

impl From<Text> for Words {
    fn from(text: Text) -> Self {
        Self::Quoted(text)
    }
}
