//! The zip file: its table of contents is judged first, then each entry as it comes out.

use std::fs::File;
use std::io::{self, Read, Seek as _};
use std::path::{Path, PathBuf};

use flate2::{Crc, Decompress, FlushDecompress, Status};
use sha2::{Digest as _, Sha256};
use zip::read::ZipFileEntry;
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use super::{Error, Limits, Piece, Refusal, SMALL, hexadecimal, is_fiche};

/// No file of a disk has a longer name, in bytes. Names are told to operators.
const LONGEST_NAME: usize = 255;

/// What a zip file begins with.
const MAGIC: [u8; 4] = *b"PK\x03\x04";

#[derive(Debug)]
pub(super) struct Zip {
    path: PathBuf,
    /// The same open file as the archive reads: its name may be given away meanwhile.
    file: File,
    archive: ZipArchive<File>,
    fiches: Vec<usize>,
}

impl Zip {
    pub(super) fn open(path: &Path, limits: &Limits) -> Result<Self, Error> {
        let failed = |why| Error::File(path.to_owned(), why);
        let refused = |why| Error::Refused(path.to_owned(), why);
        let mut file = File::open(path).map_err(failed)?;
        let size = file.metadata().map_err(failed)?.len();
        if size > limits.packed {
            return Err(refused(Refusal::TooLarge(size)));
        }
        let mut magic = [0; 4];
        let begins = file.read_exact(&mut magic).is_ok() && magic == MAGIC;
        file.rewind().map_err(failed)?;
        let again = file.try_clone().map_err(failed)?;
        let mut archive = ZipArchive::new(again).map_err(|why| match why {
            ZipError::Io(why) if why.kind() != io::ErrorKind::UnexpectedEof => failed(why),
            _ if begins => refused(Refusal::CutShort),
            _ => refused(Refusal::NotAnArchive),
        })?;
        if archive.has_duplicate_names() {
            return Err(refused(Refusal::TwiceTheSameName));
        }
        if archive.len() > limits.entries {
            return Err(refused(Refusal::TooManyEntries(archive.len())));
        }
        let fiches = fiches(&archive, limits).map_err(refused)?;
        match archive.has_overlapping_entries() {
            Ok(false) => Ok(Self { path: path.to_owned(), file, archive, fiches }),
            Ok(true) => Err(refused(Refusal::Overlapping)),
            Err(_) => Err(refused(Refusal::CutShort)),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.fiches.len()
    }

    pub(super) fn ignored(&self) -> usize {
        self.archive.len() - self.fiches.len()
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn fingerprint(&mut self) -> Result<String, Error> {
        let failed = |why| Error::File(self.path.clone(), why);
        let mut hash = Sha256::new();
        let mut block = vec![0; 1 << 16];
        self.file.rewind().map_err(failed)?;
        loop {
            match self.file.read(&mut block).map_err(failed)? {
                0 => return Ok(hexadecimal(&hash.finalize())),
                count => hash.update(&block[..count]),
            }
        }
    }

    pub(super) fn read(&mut self, at: usize, limits: &Limits) -> Result<Piece, Error> {
        let refused = |why| Error::Refused(self.path.clone(), why);
        let mut entry = self
            .archive
            .by_index_raw(self.fiches[at])
            .map_err(|_| Error::Refused(self.path.clone(), Refusal::CutShort))?;
        let name = entry.name().map(String::from).unwrap_or_default();
        let (method, size, crc) = (entry.compression(), entry.size(), entry.crc32());
        let mut packed = Vec::with_capacity(usize::try_from(entry.compressed_size()).unwrap_or(0));
        let read = entry.read_to_end(&mut packed);
        if read.is_err() || packed.len() as u64 != entry.compressed_size() {
            return Err(refused(Refusal::Damaged(name)));
        }
        let (xml, deflated) = match method {
            CompressionMethod::Stored => (packed.clone(), super::deflate(&packed)),
            _ => (unpack(&name, &packed, limits).map_err(refused)?, packed),
        };
        let mut check = Crc::new();
        check.update(&xml);
        if xml.len() as u64 != size || check.sum() != crc {
            return Err(refused(Refusal::Damaged(name)));
        }
        Ok(Piece { name, xml, deflated })
    }
}

/// Where the fiches stand in the table of contents, once all of it was found harmless.
fn fiches(archive: &ZipArchive<File>, limits: &Limits) -> Result<Vec<usize>, Refusal> {
    let mut fiches = Vec::new();
    let mut total = 0_u64;
    for at in 0..archive.len() {
        let entry = archive.by_index_data(at).map_err(|_| Refusal::CutShort)?;
        let name = harmless(&entry)?;
        if entry.is_dir() || !is_fiche(&name) {
            continue;
        }
        let size = entry.size();
        total = total.saturating_add(size);
        if size > limits.fiche as u64 || entry.compressed_size() > limits.fiche as u64 {
            return Err(Refusal::EntryTooLarge(name));
        }
        if total > limits.total as u64 {
            return Err(Refusal::TooMuch);
        }
        fiches.push(at);
    }
    if fiches.is_empty() { Err(Refusal::NoFiche) } else { Ok(fiches) }
}

/// The name of an entry that points to nowhere outside, and can be unpacked.
fn harmless(entry: &ZipFileEntry<'_>) -> Result<String, Refusal> {
    let raw = String::from_utf8_lossy(entry.name_raw());
    let name = entry.name().map_or_else(|_| raw.into_owned(), String::from);
    let is_odd = name.len() > LONGEST_NAME || name.contains(char::is_control);
    if is_odd {
        return Err(Refusal::UnsafeName(name.chars().take(80).collect()));
    }
    let climbs = name.split(['/', '\\']).any(|part| part == "..");
    let rooted = name.starts_with(['/', '\\']) || name.contains(':');
    if climbs || rooted || entry.is_symlink() || entry.enclosed_name().is_none() {
        return Err(Refusal::UnsafeName(name));
    }
    if entry.encrypted() {
        return Err(Refusal::Encrypted(name));
    }
    match entry.compression() {
        CompressionMethod::Stored | CompressionMethod::Deflated => Ok(name),
        _ => Err(Refusal::OddPacking(name)),
    }
}

/// Unpacks, and stops as soon as it is too much, whatever size was told.
fn unpack(name: &str, packed: &[u8], limits: &Limits) -> Result<Vec<u8>, Refusal> {
    let most = limits.fiche.min(SMALL.max(packed.len().saturating_mul(limits.ratio)));
    let damaged = || Refusal::Damaged(name.to_owned());
    let mut machine = Decompress::new(false);
    let mut xml = Vec::with_capacity((packed.len() * 5).clamp(1 << 10, most + 1));
    loop {
        let (done, before) = (usize::try_from(machine.total_in()).unwrap_or(0), xml.len());
        let status = machine.decompress_vec(&packed[done..], &mut xml, FlushDecompress::Finish);
        let status = status.map_err(|_| damaged())?;
        if xml.len() > most && most == limits.fiche {
            return Err(Refusal::EntryTooLarge(name.to_owned()));
        } else if xml.len() > most {
            return Err(Refusal::Bomb(name.to_owned()));
        }
        let all = machine.total_in() == packed.len() as u64;
        match status {
            Status::StreamEnd if all => return Ok(xml),
            Status::StreamEnd => return Err(damaged()),
            _ if xml.len() == xml.capacity() => xml.reserve(xml.len().min(most + 1 - xml.len())),
            // There was room, and nothing came: the end is missing.
            _ if xml.len() == before => return Err(damaged()),
            _ => {}
        }
    }
}
