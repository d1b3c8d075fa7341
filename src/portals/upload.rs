//! What a portal says of the files that one sends it.

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::contract::Reading;
use crate::provenance::{Grade, Provenance, date};

/// The greatest number of megabytes that a contract may tell.
const MOST: u32 = 1_000;

/// What a portal takes. What is not told is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// The greatest size of one file, in megabytes of a million bytes.
    pub megabytes: Option<u32>,
    /// The kinds of files, as people read them: `PDF`, `JPG`, `PNG`.
    pub types: Vec<String>,
    /// Whether one paper may be sent as several files.
    pub several: Option<bool>,
    /// How sure it is.
    pub grade: Grade,
}

/// The kinds of files that a contract may name.
const TYPES: [&str; 3] = ["PDF", "JPG", "PNG"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct UploadFile {
    megabytes: Option<u32>,
    #[serde(default)]
    types: Vec<String>,
    several: Option<bool>,
    source: String,
    #[serde(deserialize_with = "date")]
    seen: Date,
    #[serde(deserialize_with = "date")]
    check_by: Date,
    grade: Grade,
}

impl Reading<'_> {
    pub(super) fn upload(&mut self, read: &Spanned<UploadFile>) -> Option<Upload> {
        let (at, file) = (read.span().start, read.get_ref());
        let (source, seen, check_by) = (file.source.clone(), file.seen, file.check_by);
        let grade = file.grade;
        self.sourced(at, "upload", &Provenance { source, seen, check_by, grade });
        if file.megabytes.is_some_and(|size| size == 0 || size > MOST) {
            self.find(at, "bad-upload", "this is no size of a file", "write megabytes = 1 to 1000");
            return None;
        }
        if let Some(odd) = file.types.iter().find(|kind| !TYPES.contains(&kind.as_str())) {
            let what = format!("\"{odd}\" is no kind of file that a pouch holds");
            self.find(at, "bad-upload", what, "write PDF, JPG or PNG");
            return None;
        }
        let (megabytes, types, several) = (file.megabytes, file.types.clone(), file.several);
        Some(Upload { megabytes, types, several, grade })
    }
}
