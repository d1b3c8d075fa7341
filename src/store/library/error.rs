//! Why a library could not be written or read.

use std::path::PathBuf;

use super::FORMAT;

/// Why a library could not be written or read.
#[derive(Debug)]
pub enum Error {
    /// The file could not be made or opened.
    Open(PathBuf, sqlx::Error),
    /// Something could not be written.
    Write(sqlx::Error),
    /// Something could not be read.
    Read(sqlx::Error),
    /// The file is something else than a library.
    NotALibrary(PathBuf),
    /// The library was made by another version of the program.
    Format(PathBuf, i64),
    /// Two documents have the same id.
    Twice(String),
    /// A document or a part of the library is not what was written.
    Damaged(String),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Open(path, _) => write!(f, "open the library {}", path.display()),
            Self::Write(_) => f.write_str("write the library; look at the space left on the disk"),
            Self::Read(_) => f.write_str("read the library"),
            Self::NotALibrary(path) => {
                write!(f, "open {}: it is not a library of fiches", path.display())
            }
            Self::Format(path, found) => write!(
                f,
                "open the library {}: its format is {found}, this program reads {FORMAT}; \
                 import the fiches again",
                path.display()
            ),
            Self::Twice(id) => write!(f, "keep {id}: the library already has it"),
            Self::Damaged(what) => {
                write!(f, "read {what}: it is damaged; import the fiches again")
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Open(_, why) | Self::Write(why) | Self::Read(why) => Some(why),
            Self::NotALibrary(_) | Self::Format(..) | Self::Twice(_) | Self::Damaged(_) => None,
        }
    }
}
