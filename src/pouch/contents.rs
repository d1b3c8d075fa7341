//! What a pouch holds, as its sealed list says it.

use jiff::Unit;
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
    /// The day that is written on it, if the person said so.
    #[serde(default)]
    pub written: Option<Date>,
    /// Its pages, in order.
    pub pages: Vec<PageKey>,
}

impl Paper {
    /// Whether all its pages are photos, so that they can be bound.
    #[must_use]
    pub fn is_photos(&self) -> bool {
        self.pages.iter().all(|page| page.format == Format::Jpeg)
    }

    /// How many whole months old it is at least: since the day that is written
    /// on it, or since it came.
    #[must_use]
    pub fn months(&self, today: Date) -> u32 {
        let since = self.written.unwrap_or(self.day);
        let span = since.until((Unit::Month, today)).unwrap_or_default();
        u32::try_from(span.get_months()).unwrap_or_default()
    }

    /// The name of a file with it, without its ending: the kind and the day,
    /// plain letters, never who it belongs to.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}-{}", self.kind, self.written.unwrap_or(self.day))
    }
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

    /// Whether a paper that takes this many bytes where it is kept has room.
    pub(super) fn takes(&self, kept: usize) -> bool {
        self.papers.len() < MOST_PAPERS && self.bytes() + kept <= MOST_BYTES
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn paper(day: Date, written: Option<Date>) -> Paper {
        Paper { id: String::new(), kind: "preuve-adresse".into(), day, written, pages: Vec::new() }
    }

    #[test]
    fn a_paper_is_as_old_as_what_is_written_on_it_says_else_as_its_time_in_the_pouch() {
        let today = date(2026, 12, 3);
        for (day, written, months) in [
            (date(2026, 12, 3), None, 0),
            (date(2026, 12, 1), Some(date(2025, 10, 3)), 14),
            (date(2026, 12, 1), Some(date(2025, 10, 4)), 13),
            (date(2025, 12, 3), None, 12),
            (date(2027, 1, 1), None, 0),
        ] {
            assert_eq!(paper(day, written).months(today), months, "{day} {written:?}");
        }
    }

    #[test]
    fn a_file_is_named_after_its_kind_and_its_day_in_plain_letters() {
        let name = paper(date(2026, 12, 3), Some(date(2026, 1, 9))).file_name();
        assert_eq!(name, "preuve-adresse-2026-01-09");
    }

    #[test]
    fn a_list_that_was_kept_before_papers_had_days_of_their_own_is_still_read() {
        let old = r#"{"id":"a","kind":"rib","day":"2026-11-24","pages":[]}"#;
        assert_eq!(serde_json::from_str::<Paper>(old).unwrap().written, None);
    }
}
