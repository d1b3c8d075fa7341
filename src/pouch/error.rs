//! Why something could not be done with a pouch.

use crate::resume;
use crate::store::{database, pages};

/// Why something could not be done with a pouch.
#[derive(Debug)]
pub enum Error {
    /// There is none here, or none any more.
    Gone,
    /// It is full.
    Full,
    /// What was found cannot be read.
    Damaged,
    /// A page is not where it was laid down, or was changed there.
    Lost,
    /// A page cannot be laid down or fetched now.
    Pages(pages::Error),
    /// Others changed it at the same moment, again and again.
    Crowded,
    /// Keys could not be made, or the database failed.
    Keys(resume::Error),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Gone => f.write_str("open a pouch: it is gone"),
            Self::Full => f.write_str("keep a page: the pouch is full"),
            Self::Damaged => f.write_str("read a pouch: it is damaged"),
            Self::Lost => f.write_str("read a page: it is lost or was changed"),
            Self::Pages(why) => why.fmt(f),
            Self::Crowded => f.write_str("change a pouch: others change it too"),
            Self::Keys(why) => why.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Keys(why) => why.source(),
            Self::Pages(why) => why.source(),
            _ => None,
        }
    }
}

impl From<resume::Error> for Error {
    fn from(why: resume::Error) -> Self {
        Self::Keys(why)
    }
}

impl From<database::Error> for Error {
    fn from(why: database::Error) -> Self {
        Self::Keys(resume::Error::Store(why))
    }
}

impl From<pages::Error> for Error {
    fn from(why: pages::Error) -> Self {
        match why {
            pages::Error::Database(why) => why.into(),
            why => Self::Pages(why),
        }
    }
}
