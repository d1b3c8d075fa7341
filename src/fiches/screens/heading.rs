//! What screens are called.

use crate::guide::{Phrase, Words};

/// What the screens of a stretch of text are called.
#[derive(Clone)]
pub(super) struct Heading {
    /// The title of the screens.
    pub title: Words,
    /// What they are a part of.
    pub part: Option<Words>,
    /// Which step of how many it is, when the source numbers them.
    pub step: Option<(usize, usize)>,
}

impl Heading {
    /// A heading that belongs to nothing larger.
    pub fn new(title: impl Into<Words>) -> Self {
        Self { title: title.into(), part: None, step: None }
    }

    /// The heading of something inside.
    pub(super) fn inside(&self, title: &Words) -> Self {
        // A chapter that is offered by its title is not a part of itself.
        if title.is_empty() || self.title == *title {
            return self.clone();
        }
        Self { title: title.clone(), part: Some(self.title.clone()), step: None }
    }
}

/// One of our own messages.
pub(super) fn ours(key: &str) -> Words {
    Words::Ours(Phrase::message(key))
}

/// How many words a title has; our own count as six.
pub(super) fn words_of(words: &Words) -> usize {
    match words {
        Words::Quoted(text) => text.count(),
        Words::Ours(_) => 6,
    }
}

/// What a name is made of.
pub(super) fn words_for_name(words: &Words) -> String {
    match words {
        Words::Quoted(text) => text.words(),
        Words::Ours(phrase) => phrase.key().trim_start_matches("official-").to_owned(),
    }
}
