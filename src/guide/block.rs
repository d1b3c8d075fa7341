//! A block is one piece of what a screen says: typed, never markup.

use super::Phrase;

/// What a block is for; it decides how a view draws it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// One line right under the title.
    Hint,
    /// Paragraphs, one a line.
    Text,
    /// Items, one a line.
    List,
    /// Numbered steps, one a line.
    Steps,
    /// A call-out that is good to know.
    Note,
    /// A call-out about a trap.
    Warning,
}

impl Role {
    /// Every role, in the order in which a screen shows its blocks.
    pub const ALL: [Self; 6] =
        [Self::Hint, Self::Text, Self::List, Self::Steps, Self::Note, Self::Warning];

    /// The part of the message that holds the words of this role.
    #[must_use]
    pub const fn part(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Text => "text",
            Self::List => "list",
            Self::Steps => "steps",
            Self::Note => "note",
            Self::Warning => "warning",
        }
    }
}

/// One piece of what a screen says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is for.
    pub role: Role,
    /// Its words; each line is a paragraph, an item or a step.
    pub words: Phrase,
}
