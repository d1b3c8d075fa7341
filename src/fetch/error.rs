//! Why something could not be fetched.

use std::fmt;
use std::io;
use std::time::Duration;

use super::gate::Refusal;

/// Why something could not be fetched.
#[derive(Debug)]
pub enum Error {
    /// The client could not be made; most often, the machine has no certificates.
    Start(reqwest::Error),
    /// The address may not be asked for.
    Refused(Refusal),
    /// The site leads from one address to another without end.
    TooManyRedirects,
    /// The site leads to an address that may not be asked for.
    Astray(Refusal),
    /// The site asks programs not to read this page.
    Unwelcome,
    /// The name leads to no public machine.
    NotPublic,
    /// Nobody answers.
    NoAnswer(reqwest::Error),
    /// Who answers cannot prove to be the site.
    Unsafe,
    /// The answer took too long.
    TooSlow(Duration),
    /// The answer is larger than it may be, in bytes.
    TooLarge(u64),
    /// The answer broke off, or cannot be unpacked.
    Garbled,
    /// The site answers with this status.
    Status(u16),
    /// The site asks to come back later, perhaps after this time.
    Later(Option<Duration>),
    /// The site says that it is closed (503), perhaps until after this time.
    Closed(Option<Duration>),
    /// The answer could not be kept.
    Keep(io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(_) => {
                f.write_str("make a client; look whether the package ca-certificates is there")
            }
            Self::Refused(why) => write!(f, "ask for this address: {why}"),
            Self::TooManyRedirects => f.write_str("follow the site: it leads on without end"),
            Self::Astray(why) => write!(f, "follow the site to where it leads: {why}"),
            Self::Unwelcome => f.write_str("read the page: the site asks programs not to"),
            Self::NotPublic => f.write_str("reach the site: its name leads to no public machine"),
            Self::NoAnswer(_) => f.write_str("reach the site"),
            Self::Unsafe => f.write_str("trust the site: its certificate does not prove who it is"),
            Self::TooSlow(time) => {
                write!(f, "get all of the answer within {} seconds", time.as_secs())
            }
            Self::TooLarge(most) => write!(f, "take the answer: it has more than {most} bytes"),
            Self::Garbled => f.write_str("read the answer: it is cut short or damaged"),
            Self::Status(status) => write!(f, "get it: the site answers {status}"),
            Self::Later(Some(time)) | Self::Closed(Some(time)) => {
                write!(f, "get it: the site asks to come back in {} seconds", time.as_secs())
            }
            Self::Later(None) | Self::Closed(None) => {
                f.write_str("get it: the site asks to come back later")
            }
            Self::Keep(_) => f.write_str("keep the answer"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start(source) | Self::NoAnswer(source) => Some(source),
            Self::Keep(source) => Some(source),
            _ => None,
        }
    }
}
