//! Why the fiches could not be taken in, said to the operator, with the remedy.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::store::library;

/// What went wrong while fiches were taken in.
#[derive(Debug)]
pub enum Error {
    /// A file or a folder could not be read or written.
    File(PathBuf, io::Error),
    /// The archive may not replace the library that is in service.
    Refused(PathBuf, Refusal),
    /// Another process changes the fiches of this folder just now.
    Busy(PathBuf),
    /// The library could not be written.
    Library(library::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, _) => write!(f, "use {}", path.display()),
            Self::Refused(path, why) => write!(f, "take in {}: {why}", path.display()),
            Self::Busy(folder) => write!(
                f,
                "change {}: another import is running there; wait until it ends",
                folder.display()
            ),
            Self::Library(_) => f.write_str("write the new library"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File(_, source) => Some(source),
            Self::Library(source) => Some(source),
            Self::Refused(..) | Self::Busy(_) => None,
        }
    }
}

impl From<library::Error> for Error {
    fn from(why: library::Error) -> Self {
        Self::Library(why)
    }
}

/// Why an archive is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is neither a zip archive nor a folder.
    NotAnArchive,
    /// It begins as a zip archive, and has no sound end.
    CutShort,
    /// It is larger than any archive of fiches, in bytes.
    TooLarge(u64),
    /// It has more entries than any archive of fiches.
    TooManyEntries(usize),
    /// Two entries have one name.
    TwiceTheSameName,
    /// Two entries share the same bytes, as in a bomb.
    Overlapping,
    /// An entry is named so that it would be written outside the folder, or is a link.
    UnsafeName(String),
    /// An entry needs a password.
    Encrypted(String),
    /// An entry is packed in another way than deflate.
    OddPacking(String),
    /// An entry is larger than any fiche.
    EntryTooLarge(String),
    /// An entry unpacks to far more than its own size, as in a bomb.
    Bomb(String),
    /// All entries together are larger than any archive of fiches.
    TooMuch,
    /// An entry is damaged, or does not have the size or the checksum that it says.
    Damaged(String),
    /// An entry declares a document type, which no fiche does, and which can hide bombs.
    Doctype(String),
    /// No entry is a fiche.
    NoFiche,
    /// Too many entries cannot be read: how many, of how many.
    MostlyBroken(usize, usize),
    /// Far fewer files than in the library in service: how many, and how many there.
    Shrunken(usize, usize),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let again = "download it again";
        match self {
            Self::NotAnArchive => {
                f.write_str("it is no zip archive; give vosdroits-latest.zip, or a folder of XML")
            }
            Self::CutShort => write!(f, "the archive is cut short or damaged; {again}"),
            Self::TooLarge(size) => write!(f, "{size} bytes is too large for fiches; {again}"),
            Self::TooManyEntries(count) => {
                write!(f, "{count} entries are too many for fiches; {again}")
            }
            Self::TwiceTheSameName => write!(f, "two entries have one name; {again}"),
            Self::Overlapping => write!(f, "two entries share the same bytes; {again}"),
            Self::UnsafeName(name) => {
                write!(f, "the entry {name:?} points outside the archive; do not trust its source")
            }
            Self::Encrypted(name) => {
                write!(f, "the entry {name:?} needs a password; pack it without one")
            }
            Self::OddPacking(name) => {
                write!(f, "the entry {name:?} is not packed with deflate; pack it with zip")
            }
            Self::EntryTooLarge(name) => {
                write!(f, "the entry {name:?} is too large for a fiche; {again}")
            }
            Self::Bomb(name) => write!(
                f,
                "the entry {name:?} unpacks to far more than its size; do not trust its source"
            ),
            Self::TooMuch => write!(f, "it unpacks to too much for fiches; {again}"),
            Self::Damaged(name) => write!(f, "the entry {name:?} is damaged; {again}"),
            Self::Doctype(name) => write!(
                f,
                "the entry {name:?} declares a document type, which no fiche does; \
                 do not trust its source"
            ),
            Self::NoFiche => {
                f.write_str("no fiche is in it; give vosdroits-latest.zip, or a folder of XML")
            }
            Self::MostlyBroken(broken, all) => write!(
                f,
                "{broken} of {all} files are no fiches that we can read; look at the findings"
            ),
            Self::Shrunken(now, before) => write!(
                f,
                "only {now} files, where {before} are in service; \
                 look at it, then say --accept-shrunken"
            ),
        }
    }
}
