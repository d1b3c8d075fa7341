//! The ladder of learning: who did a step. It moves only when somebody says so.

use serde::{Deserialize, Serialize};

/// Who did a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Rung {
    /// The mediator showed it.
    #[serde(rename = "m")]
    Shown,
    /// They did it together.
    #[serde(rename = "e")]
    Together,
    /// The person did it alone.
    #[serde(rename = "s")]
    Alone,
}

impl Rung {
    /// All of them, from the lowest.
    pub const ALL: [Self; 3] = [Self::Shown, Self::Together, Self::Alone];

    /// The name in forms and words.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Together => "together",
            Self::Alone => "alone",
        }
    }

    /// The rung of a name.
    #[must_use]
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rung| rung.code() == code)
    }

    /// What to try the next time; `None` at the top.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Shown => Some(Self::Together),
            Self::Together => Some(Self::Alone),
            Self::Alone => None,
        }
    }
}
