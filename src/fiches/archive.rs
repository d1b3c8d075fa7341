//! An archive of fiches, read with suspicion: a zip file, or a folder of XML files.
//!
//! Nothing that an archive says of itself is believed: bytes are counted as
//! they come out. Files that are no fiches (`menu.xml`, `arborescence.xml`…)
//! are never unpacked.

mod folder;
#[cfg(test)]
mod tests;
mod zipped;

use std::path::Path;

use super::error::{Error, Refusal};

pub(super) use self::folder::deflate;

/// What an archive may be at most. The real one of 2026 has 5,557 files, 23.5 MB
/// packed, 141 MB unpacked (seen 2026-08-01).
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of the zip file.
    pub packed: u64,
    /// Entries of any kind.
    pub entries: usize,
    /// Bytes of one fiche.
    pub fiche: usize,
    /// Bytes of all fiches.
    pub total: usize,
    /// How many times its packed size a fiche may have; small ones are let be.
    pub ratio: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { packed: 128 << 20, entries: 20_000, fiche: 8 << 20, total: 600 << 20, ratio: 100 }
    }
}

/// Below this many bytes, no ratio is suspicious.
const SMALL: usize = 256 << 10;

/// One file of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its name in the archive, with folders.
    pub name: String,
    /// Its bytes.
    pub xml: Vec<u8>,
    /// The same as a raw deflate stream.
    pub deflated: Vec<u8>,
}

/// An archive of fiches.
#[derive(Debug)]
pub struct Archive {
    shape: Shape,
    limits: Limits,
    unpacked: usize,
}

#[derive(Debug)]
enum Shape {
    Zip(zipped::Zip),
    Folder(folder::Folder),
}

impl Archive {
    /// Opens a zip file or a folder, and refuses what its table of contents betrays.
    ///
    /// # Errors
    /// When it cannot be read, or is refused.
    pub fn open(path: &Path) -> Result<Self, Error> {
        Self::open_within(path, Limits::default())
    }

    /// The same, with other limits.
    ///
    /// # Errors
    /// When it cannot be read, or is refused.
    pub fn open_within(path: &Path, limits: Limits) -> Result<Self, Error> {
        let shape = if path.is_dir() {
            Shape::Folder(folder::Folder::open(path, &limits)?)
        } else {
            Shape::Zip(zipped::Zip::open(path, &limits)?)
        };
        Ok(Self { shape, limits, unpacked: 0 })
    }

    /// How many files look like fiches, by their names.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.shape {
            Shape::Zip(zip) => zip.len(),
            Shape::Folder(folder) => folder.len(),
        }
    }

    /// Whether no file looks like a fiche.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many files are something else, and are left alone.
    #[must_use]
    pub fn ignored(&self) -> usize {
        match &self.shape {
            Shape::Zip(zip) => zip.ignored(),
            Shape::Folder(folder) => folder.ignored(),
        }
    }

    /// A hash of all that is in it, in hexadecimal digits.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn fingerprint(&mut self) -> Result<String, Error> {
        match &mut self.shape {
            Shape::Zip(zip) => zip.fingerprint(),
            Shape::Folder(folder) => folder.fingerprint(),
        }
    }

    /// Unpacks one file.
    ///
    /// # Errors
    /// When it cannot be read, or gives a reason to refuse the archive.
    pub fn read(&mut self, at: usize) -> Result<Piece, Error> {
        let piece = match &mut self.shape {
            Shape::Zip(zip) => zip.read(at, &self.limits),
            Shape::Folder(folder) => folder.read(at, &self.limits),
        }?;
        self.unpacked += piece.xml.len();
        if self.unpacked > self.limits.total {
            return Err(Error::Refused(self.path().to_owned(), Refusal::TooMuch));
        }
        Ok(piece)
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        match &self.shape {
            Shape::Zip(zip) => zip.path(),
            Shape::Folder(folder) => folder.path(),
        }
    }
}

/// Whether a name is one of a fiche (F), a theme or dossier (N) or a service (R).
fn is_fiche(name: &str) -> bool {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut letters = name.chars();
    let kind = letters.next().is_some_and(|letter| "FNR".contains(letter));
    kind && letters.next().is_some_and(|digit| digit.is_ascii_digit()) && name.ends_with(".xml")
}

/// Written as hexadecimal digits.
fn hexadecimal(hash: &[u8]) -> String {
    use std::fmt::Write as _;
    hash.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
