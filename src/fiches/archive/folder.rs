//! The folder of XML files, as an archive that somebody has unpacked already.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use sha2::{Digest as _, Sha256};

use super::{Error, Limits, Piece, Refusal, hexadecimal, is_fiche};

#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
    fiches: Vec<PathBuf>,
    ignored: usize,
}

impl Folder {
    pub(super) fn open(root: &Path, limits: &Limits) -> Result<Self, Error> {
        let mut folder = Self { root: root.to_owned(), fiches: Vec::new(), ignored: 0 };
        folder.gather(root, limits)?;
        folder.fiches.sort();
        if folder.fiches.is_empty() {
            return Err(folder.refused(Refusal::NoFiche));
        }
        Ok(folder)
    }

    /// Notes the files of a folder and of the folders in it; links are not followed.
    fn gather(&mut self, within: &Path, limits: &Limits) -> Result<(), Error> {
        let failed = |why| Error::File(within.to_owned(), why);
        for entry in std::fs::read_dir(within).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            let path = entry.path();
            let name = entry.file_name();
            if kind.is_dir() {
                self.gather(&path, limits)?;
            } else if kind.is_file() && name.to_str().is_some_and(is_fiche) {
                self.fiches.push(path);
            } else {
                self.ignored += 1;
            }
            if self.fiches.len() > limits.entries {
                return Err(self.refused(Refusal::TooManyEntries(self.fiches.len())));
            }
        }
        Ok(())
    }

    pub(super) fn len(&self) -> usize {
        self.fiches.len()
    }

    pub(super) fn ignored(&self) -> usize {
        self.ignored
    }

    pub(super) fn path(&self) -> &Path {
        &self.root
    }

    pub(super) fn fingerprint(&self) -> Result<String, Error> {
        let mut hash = Sha256::new();
        for path in &self.fiches {
            let mut file = File::open(path).map_err(|why| Error::File(path.clone(), why))?;
            let name = self.name(path);
            let size = io::copy(&mut file, &mut Hashing(&mut hash));
            let size = size.map_err(|why| Error::File(path.clone(), why))?;
            // The sizes keep two folders apart whose files are cut elsewhere.
            hash.update(format!("\0{name}\0{size}\0"));
        }
        Ok(hexadecimal(&hash.finalize()))
    }

    pub(super) fn read(&self, at: usize, limits: &Limits) -> Result<Piece, Error> {
        let path = &self.fiches[at];
        let name = self.name(path);
        let file = File::open(path).map_err(|why| Error::File(path.clone(), why))?;
        let mut xml = Vec::new();
        let read = file.take(limits.fiche as u64 + 1).read_to_end(&mut xml);
        read.map_err(|why| Error::File(path.clone(), why))?;
        if xml.len() > limits.fiche {
            return Err(self.refused(Refusal::EntryTooLarge(name)));
        }
        let deflated = deflate(&xml);
        Ok(Piece { name, xml, deflated })
    }

    fn name(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).to_string_lossy().into_owned()
    }

    fn refused(&self, why: Refusal) -> Error {
        Error::Refused(self.root.clone(), why)
    }
}

/// Packs as a zip file would.
///
/// # Panics
/// Never: writing to memory does not fail.
pub(in crate::fiches) fn deflate(plain: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    let packed = encoder.write_all(plain).and_then(|()| encoder.finish());
    packed.expect("writing to memory does not fail")
}

/// Lets bytes be copied into a hash.
struct Hashing<'h>(&'h mut Sha256);

impl io::Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
