//! Files of places, as they really come: each becomes places and findings, never a crash.

pub(super) mod cells;
mod columns;
mod directory;
mod guard;
mod standard;

use std::fmt;
use std::io::{self, BufRead, BufReader, Read};

use flate2::read::MultiGzDecoder;
use jiff::civil::Date;

use super::place::Place;
use crate::finding::{Finding, Spot};
use guard::{Gauge, Guard};

/// A file of all France weighs 273 MB (directory of the State, August 2026).
const LARGEST: u64 = 1 << 30;
/// More findings than this are only counted.
const MOST_FINDINGS: usize = 2_000;

/// What a file gave.
#[derive(Debug, Default)]
pub struct Import {
    /// The places.
    pub places: Vec<Place>,
    /// What was wrong in it, the first two thousand.
    pub findings: Vec<Finding>,
    /// How many things were wrong.
    pub faults: usize,
    /// How many records it holds, kept or not.
    pub records: usize,
}

/// Why a whole file cannot be taken in.
#[derive(Debug)]
pub enum Error {
    /// It could not be read.
    Read(io::Error),
    /// It is not what it should be: which part, and the remedy.
    Format(String),
    /// One record is longer than any place.
    TooLong(usize),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(why) => write!(f, "read the file: {why}; fetch it again"),
            Self::Format(what) => f.write_str(what),
            Self::TooLong(record) => write!(
                f,
                "read record {record}: it is longer than 1 MiB, as when a quote is never closed; \
                 look at the file there, or fetch it again"
            ),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read(why) => Some(why),
            Self::Format(_) | Self::TooLong(_) => None,
        }
    }
}

/// What a reader of a file needs to know, and what it notes.
struct Desk<'d> {
    /// The name of the file, for findings.
    file: &'d str,
    today: Date,
    import: Import,
    /// Told after every record.
    progress: &'d mut dyn FnMut(usize),
}

impl Desk<'_> {
    /// Notes something wrong with a record.
    fn find(&mut self, line: usize, code: &'static str, what: String, remedy: &str) {
        self.import.faults += 1;
        if self.import.findings.len() < MOST_FINDINGS {
            let spot = Spot { file: self.file.to_owned(), line };
            self.import.findings.push(Finding::error(&spot, code, what, remedy).warning());
        }
    }

    /// One more record was read.
    fn count(&mut self) {
        self.import.records += 1;
        (self.progress)(self.import.records);
    }
}

/// Reads a file of places: a CSV of the national standard (1.0.2, and the older
/// one), or the JSON of the State's directory; either may be packed with gzip.
/// Nothing is kept of persons: no names, no personal phones, no e-mail.
///
/// # Errors
/// When the whole file is not what it should be. Faults of single records are
/// findings.
pub fn import<'d>(
    file: &'d str,
    bytes: impl Read + 'd,
    today: Date,
    progress: &'d mut dyn FnMut(usize),
) -> Result<Import, Error> {
    let desk = Desk { file, today, import: Import::default(), progress };
    let mut bytes = BufReader::new(bytes);
    let packed = bytes.fill_buf().map_err(Error::Read)?.starts_with(&[0x1F, 0x8B]);
    if packed {
        plain(desk, BufReader::new(MultiGzDecoder::new(bytes)))
    } else {
        plain(desk, bytes)
    }
}

fn plain(desk: Desk, mut bytes: impl BufRead) -> Result<Import, Error> {
    let start = bytes.fill_buf().map_err(Error::Read)?;
    if start.starts_with(&[0xFF, 0xFE]) || start.starts_with(&[0xFE, 0xFF]) {
        let what = "read the file: it is in UTF-16; save it as UTF-8".to_owned();
        return Err(Error::Format(what));
    }
    if start.starts_with(b"PK") {
        let what = "read the file: it is a zip or a spreadsheet; save it as CSV".to_owned();
        return Err(Error::Format(what));
    }
    let start = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start);
    let first = start.iter().find(|byte| !byte.is_ascii_whitespace()).copied();
    let gauge = Gauge::default();
    let guarded = Guard::new(bytes.take(LARGEST), &gauge);
    match first {
        None => Err(Error::Format("read the file: it is empty; fetch it again".to_owned())),
        Some(b'{' | b'[') => directory::read(desk, guarded, &gauge),
        Some(b'<') => {
            let what = "read the file: it is a web page; fetch the file itself".to_owned();
            Err(Error::Format(what))
        }
        Some(_) => standard::read(desk, guarded, &gauge),
    }
}
