//! What the library holds of each document, and of the archive as a whole.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The greatest number of characters of the one line that tells what a document is about.
pub const LONGEST_LINE: usize = 160;

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// An information sheet: `F…`.
    Fiche,
    /// One of the ten or so large themes: `N…`.
    Theme,
    /// A folder of fiches: `N…`.
    Dossier,
    /// A form, an online service, a model letter: `R…`.
    Service,
    /// A hard word or an acronym, explained.
    Term,
    /// Official questions that lead to an answer: a guided search, a simulator.
    Tree,
    /// An event of life: « Je déménage », « J’attends un enfant ».
    Event,
}

impl Kind {
    /// Every kind, in the order of its number in the file.
    pub const ALL: [Self; 7] = [
        Self::Fiche,
        Self::Theme,
        Self::Dossier,
        Self::Service,
        Self::Term,
        Self::Tree,
        Self::Event,
    ];

    pub(super) const fn number(self) -> i64 {
        self as i64
    }

    pub(super) fn from_number(number: i64) -> Option<Self> {
        usize::try_from(number).ok().and_then(|number| Self::ALL.get(number)).copied()
    }
}

/// A document, ready to be stored and found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its official name: `F1341`, `N358`, `R1580`. One a library.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// What it is about, in at most [`LONGEST_LINE`] characters.
    pub line: String,
    /// The id of its theme.
    pub theme: Option<String>,
    /// The id of its folder.
    pub dossier: Option<String>,
    /// The day it was last changed.
    pub date: Option<Date>,
    /// Its XML, raw deflate, as it stands in the archive.
    pub deflated: Vec<u8>,
    /// The length of its XML, unpacked, in bytes.
    pub size: u32,
    /// Words that speak of it besides its title: titles of chapters, acronyms.
    pub keywords: String,
    /// Its text, for the index only.
    pub body: String,
}

/// What is said of a document without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its official name.
    pub id: Box<str>,
    /// What it is.
    pub kind: Kind,
    /// Its title.
    pub title: Box<str>,
    /// What it is about, in one line; may be empty.
    pub line: Box<str>,
    /// The id of its theme.
    pub theme: Option<Box<str>>,
    /// The id of its folder.
    pub dossier: Option<Box<str>>,
    /// The day it was last changed.
    pub date: Option<Date>,
}

/// Where a library comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The path or the address of the archive.
    pub source: String,
    /// When it was imported, in seconds since 1970.
    pub imported: i64,
    /// The newest day among its documents.
    pub newest: Option<Date>,
    /// The SHA-256 of the archive, in hexadecimal.
    pub sha256: String,
    /// What the server called this version of the archive.
    pub etag: Option<String>,
    /// When the server says that the archive changed.
    pub last_modified: Option<String>,
    /// The version of the schema that the documents follow.
    pub schema: String,
    /// How many files of the archive were read.
    pub files: u32,
}
