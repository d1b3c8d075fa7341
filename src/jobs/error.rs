//! Why a job could not be done.

use std::fmt;

use crate::fetch;
use crate::fiches;

/// Why a job could not be done.
#[derive(Debug)]
pub enum Error {
    /// The archive or the file could not be fetched.
    Fetch(fetch::Error),
    /// The archive could not be taken in.
    Fiches(fiches::error::Error),
    /// The places could not be taken in: what failed, and the remedy.
    Places(String),
    /// The thread of the job ended before its work.
    Ended,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fetch(_) => f.write_str("fetch the file"),
            Self::Places(why) => f.write_str(why),
            Self::Fiches(_) => f.write_str("take in the fiches"),
            Self::Ended => f.write_str("renew it: a part of the program failed"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Fetch(source) => Some(source),
            Self::Fiches(source) => Some(source),
            Self::Places(_) | Self::Ended => None,
        }
    }
}

impl From<fetch::Error> for Error {
    fn from(why: fetch::Error) -> Self {
        Self::Fetch(why)
    }
}

impl From<fiches::error::Error> for Error {
    fn from(why: fiches::error::Error) -> Self {
        Self::Fiches(why)
    }
}
