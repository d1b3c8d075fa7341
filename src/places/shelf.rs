//! The file of places: all sources side by side, replaced in one step.

use std::fmt;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::place::Place;

/// The first bytes of the file; the number changes with its form.
const MARK: &[u8] = b"marchepied places 1\n";
/// The file, in the folder of the data.
const FILE: &str = "places/places.bin";
/// The length of the hash after the mark.
const HASH: usize = 32;

/// One source of places, as it was taken in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its name: a new import of the same name replaces it.
    pub name: String,
    /// The file or address it came from.
    pub from: String,
    /// The day it was taken in, as 2026-11-24.
    pub day: String,
    /// Its places.
    pub places: Vec<Place>,
}

/// Why the file of places cannot be used.
#[derive(Debug)]
pub enum Error {
    /// It cannot be read.
    Read(PathBuf, io::Error),
    /// It is damaged, or of another version.
    Damaged(PathBuf),
    /// It cannot be written.
    Write(PathBuf, io::Error),
    /// A new import has much fewer places than the one it would replace: new, old.
    Shrunken(usize, usize),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(path, why) => write!(f, "read {}: {why}", path.display()),
            Self::Damaged(path) => write!(
                f,
                "read {}: it is damaged or of another version; remove it and import again",
                path.display()
            ),
            Self::Write(path, why) => {
                write!(f, "write {}: {why}; the old places stay in service", path.display())
            }
            Self::Shrunken(new, old) => write!(
                f,
                "replace {old} places by {new}: the file may be cut; look at it, and import with \
                 --accept-shrunken if it is right"
            ),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read(_, why) | Self::Write(_, why) => Some(why),
            Self::Damaged(_) | Self::Shrunken(..) => None,
        }
    }
}

/// Where the file of places is.
#[must_use]
pub fn path(data: &Path) -> PathBuf {
    data.join(FILE)
}

/// All sources that were taken in; none when there is no file yet.
///
/// # Errors
/// When the file is there and cannot be used.
pub fn load(data: &Path) -> Result<Vec<Source>, Error> {
    let path = path(data);
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(why) => return Err(Error::Read(path, why)),
    };
    let rest = bytes.strip_prefix(MARK).and_then(|rest| rest.split_at_checked(HASH));
    let sound = rest.filter(|(hash, body)| *hash == Sha256::digest(body).as_slice());
    let sources = sound.and_then(|(_, body)| postcard::from_bytes(body).ok());
    sources.ok_or(Error::Damaged(path))
}

/// Whether an import may have much fewer places than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shrunken {
    /// It is refused under nine tenths.
    Refuse,
    /// It is taken.
    Accept,
}

/// Puts a source in the place of the one of the same name, in one step: whoever
/// reads meanwhile finds the old file or the new one.
///
/// # Errors
/// When the source is empty or much smaller than the one it replaces, or when
/// the file cannot be read or written.
pub fn replace(data: &Path, source: Source, shrunken: Shrunken) -> Result<Vec<Source>, Error> {
    let mut sources = load(data)?;
    let new = source.places.len();
    match sources.iter_mut().find(|old| old.name == source.name) {
        Some(old) if new * 10 < old.places.len() * 9 && shrunken == Shrunken::Refuse => {
            return Err(Error::Shrunken(new, old.places.len()));
        }
        Some(old) => *old = source,
        None => sources.push(source),
    }
    keep(data, &sources)?;
    Ok(sources)
}

fn keep(data: &Path, sources: &[Source]) -> Result<(), Error> {
    let path = path(data);
    let failed = |why| Error::Write(path.clone(), why);
    let body = postcard::to_stdvec(sources).map_err(|why| failed(io::Error::other(why)))?;
    let folder = path.parent().unwrap_or(data);
    std::fs::create_dir_all(folder).map_err(failed)?;
    let fresh = path.with_extension(format!("new-{}", std::process::id()));
    let written = write(&fresh, &body).and_then(|()| std::fs::rename(&fresh, &path));
    written.map_err(|why| {
        // What is half written helps nobody.
        let _ = std::fs::remove_file(&fresh);
        failed(why)
    })?;
    // The name is safe on the disk when its folder is.
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)
}

fn write(path: &Path, body: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    for part in [MARK, Sha256::digest(body).as_slice(), body] {
        file.write_all(part)?;
    }
    file.sync_all()
}

impl Source {
    /// A source taken in on a day.
    #[must_use]
    pub fn new(name: &str, from: &str, day: Date, places: Vec<Place>) -> Self {
        Self { name: name.to_owned(), from: from.to_owned(), day: day.to_string(), places }
    }
}
