//! Why a page could not be laid down in the bucket, or taken out of it.

use std::fmt;

use super::super::database;

/// Why a page could not be laid down, or found again.
#[derive(Debug)]
pub enum Error {
    /// The database failed, and has told it.
    Database(database::Error),
    /// The bucket failed, and has told it.
    Bucket(Failed),
    /// The page is in a bucket, and this server was told of none.
    NoBucket,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Database(why) => why.fmt(f),
            Self::Bucket(why) => why.fmt(f),
            Self::NoBucket => {
                f.write_str("read a page that is in a bucket; give this server the setting pages")
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Database(why) => why.source(),
            Self::Bucket(why) => why.source(),
            Self::NoBucket => None,
        }
    }
}

impl From<database::Error> for Error {
    fn from(why: database::Error) -> Self {
        Self::Database(why)
    }
}

impl From<Failed> for Error {
    fn from(why: Failed) -> Self {
        Self::Bucket(why)
    }
}

/// What went wrong with a bucket. It never holds an address: those of requests are signed.
#[derive(Debug)]
pub enum Failed {
    /// The address of the bucket cannot be understood.
    Address,
    /// The client could not be made; most often, the machine has no certificates.
    Start(reqwest::Error),
    /// Nobody answers.
    NoAnswer(reqwest::Error),
    /// The answer took too long.
    TooSlow,
    /// The answer is larger than any page.
    TooLarge,
    /// The answer broke off, or cannot be understood.
    Garbled,
    /// The store answers with this status, and this word when it gave one.
    Refused(u16, String),
}

impl Failed {
    /// What an error of the client means, without the address.
    pub(super) fn of(why: reqwest::Error) -> Self {
        match why.without_url() {
            why if why.is_timeout() => Self::TooSlow,
            why if why.is_connect() => Self::NoAnswer(why),
            why if why.is_body() || why.is_decode() => Self::Garbled,
            why => Self::NoAnswer(why),
        }
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address => f.write_str("understand the address of the bucket"),
            Self::Start(_) => {
                f.write_str("make a client; look whether the package ca-certificates is there")
            }
            Self::NoAnswer(_) => f.write_str("reach the bucket; look at its address"),
            Self::TooSlow => f.write_str("get an answer of the bucket in time"),
            Self::TooLarge => f.write_str("take the answer of the bucket: it is too large"),
            Self::Garbled => {
                f.write_str("read the answer of the bucket: it is cut short or damaged")
            }
            Self::Refused(status @ (301 | 307 | 400 | 403), word) => write!(
                f,
                "use the bucket: it answers {status} {word}; look at the key, what it may do, \
                 the region, and the clock of this machine"
            ),
            Self::Refused(404, word) => {
                write!(f, "use the bucket: it answers 404 {word}; is there a bucket of this name?")
            }
            Self::Refused(status, word) => write!(f, "use the bucket: it answers {status} {word}"),
        }
    }
}

impl std::error::Error for Failed {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start(why) | Self::NoAnswer(why) => Some(why),
            _ => None,
        }
    }
}
