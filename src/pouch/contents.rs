//! What a pouch holds, as its sealed list says it.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::error::Error;
use super::sealed;
use crate::resume::Root;

/// The greatest number of papers in a pouch.
pub const MOST_PAPERS: usize = 20;
/// The greatest number of bytes of all pages of a pouch, as they are kept.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// A photo that we wrote ourselves.
    Jpeg,
    /// A PDF, as it came.
    Pdf,
}

impl Format {
    /// The end of a file name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Pdf => "pdf",
        }
    }
}

/// A page: what opens it, what it is, how many bytes it takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageKey {
    /// The letters of its root.
    pub(super) letters: String,
    /// What it is.
    pub format: Format,
    /// The bytes it takes where it is kept.
    pub(super) bytes: usize,
}

impl PageKey {
    pub(super) fn root(&self) -> Result<Root, Error> {
        Root::from_letters(&self.letters).ok_or(Error::Damaged)
    }
}

/// A paper, with its pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// A name drawn by lot, so that two tabs mean the same paper.
    pub id: String,
    /// One of the papers of `documents.toml`.
    pub kind: String,
    /// The day on which its first page came.
    pub day: Date,
    /// Its pages, in order.
    pub pages: Vec<PageKey>,
}

/// A loan, as the person who lends knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loan {
    /// A name drawn by lot.
    pub id: String,
    /// The letters of its root.
    pub(super) letters: String,
    /// Which papers.
    pub papers: Vec<String>,
    /// When it ends or ended, in Paris.
    pub until: DateTime,
    /// The same, in seconds since 1970.
    pub(super) ends: i64,
}

/// The list of a pouch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// The papers, the oldest first.
    pub papers: Vec<Paper>,
    /// The loans, the oldest first.
    pub loans: Vec<Loan>,
}

impl Contents {
    /// The bytes that all pages take.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.papers.iter().flat_map(|paper| &paper.pages).map(|page| page.bytes).sum()
    }

    /// A paper by its name.
    #[must_use]
    pub fn paper(&self, id: &str) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.id == id)
    }

    /// Whether there is a paper of this kind.
    #[must_use]
    pub fn holds(&self, kind: &str) -> bool {
        self.papers.iter().any(|paper| paper.kind == kind)
    }

    /// Whether one more page of this size has room.
    pub(super) fn has_room(&self, bytes: usize, is_new: bool) -> bool {
        let papers = self.papers.len() + usize::from(is_new);
        papers <= MOST_PAPERS && self.bytes() + sealed::padded(bytes) <= MOST_BYTES
    }
}

/// What a helper sees of a pouch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lent {
    /// The papers.
    pub papers: Vec<Paper>,
    /// When it ends, in Paris.
    pub until: DateTime,
}
