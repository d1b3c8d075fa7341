//! Why a place could not be kept or found again.

use crate::store::database;

/// Why a place could not be kept or found again.
#[derive(Debug)]
pub enum Error {
    /// The machine gives no random numbers, or not the memory that is needed.
    Machine,
    /// Too many people are at it; none was turned away for long.
    Busy,
    /// The database failed.
    Store(database::Error),
    /// What was found cannot be read.
    Damaged,
    /// What is to be kept is too large.
    Large,
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Machine => f.write_str("derive a key; look at the memory of the machine"),
            Self::Busy => f.write_str("derive a key: too many people wait"),
            Self::Store(why) => why.fmt(f),
            Self::Damaged => f.write_str("read what was kept: it is damaged"),
            Self::Large => f.write_str("keep this: it is too large"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(why) => why.source(),
            _ => None,
        }
    }
}

impl From<database::Error> for Error {
    fn from(why: database::Error) -> Self {
        Self::Store(why)
    }
}
