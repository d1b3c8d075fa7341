//! The closed lists that content may name: pictures and papers.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use crate::content::Content;
use crate::desk::Desk;
use crate::finding::Finding;
use crate::guide::Name;
use crate::provenance::{Grade, Provenance, date};

const DOCUMENTS: &str = "templates/documents.toml";

/// The pictures that content may name; `view` draws each.
pub const PICTURES: &[&str] = &[
    "alert",
    "baby",
    "bed",
    "bell",
    "briefcase",
    "broken",
    "building",
    "calendar",
    "calendar-check",
    "calendar-clock",
    "calendar-x",
    "camera",
    "caravan",
    "check",
    "child",
    "clock",
    "coins",
    "envelope-open",
    "euro",
    "file-plus",
    "file-text",
    "files",
    "fingerprint",
    "first",
    "graduation-cap",
    "hand",
    "heart",
    "house",
    "id-card",
    "key",
    "laptop",
    "list",
    "lock",
    "lost",
    "mail",
    "map-pin",
    "pen",
    "phone",
    "plane",
    "police",
    "printer",
    "qr-code",
    "question",
    "receipt",
    "refresh",
    "scale",
    "search",
    "send",
    "shield",
    "show",
    "sick",
    "smartphone",
    "stamp",
    "stethoscope",
    "stolen",
    "store",
    "swap",
    "tent",
    "user",
    "users",
    "wallet",
    "x",
    "zap",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentsFile {
    #[serde(default)]
    document: BTreeMap<String, Spanned<DocumentFile>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentFile {
    picture: Spanned<String>,
    from: Option<Spanned<String>>,
    /// Whether a photo of it may be kept: not of a secret, nor of health.
    #[serde(default = "yes")]
    pouch: bool,
    /// When it is too old for those who ask for it.
    age: Option<Spanned<AgeFile>>,
}

/// A paper must be younger than this, for all guides that want it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct AgeFile {
    months: u32,
    source: String,
    #[serde(deserialize_with = "date")]
    seen: Date,
    #[serde(deserialize_with = "date")]
    check_by: Date,
    grade: Grade,
}

const fn yes() -> bool {
    true
}

/// Names by paper.
type ByPaper = BTreeMap<Name, Name>;

/// The papers of which a photo may be kept in a pouch, and the months after
/// which one is too old: only where that is sure. What is wrong with the file
/// is told where the papers are read.
pub(super) fn for_a_pouch(content: &Content) -> BTreeMap<Name, Option<u32>> {
    let read = toml::from_str::<DocumentsFile>(content.get(DOCUMENTS).unwrap_or_default());
    let all = read.map(|file| file.document).unwrap_or_default();
    let kept = all.into_iter().filter(|(_, document)| document.get_ref().pouch);
    let months = |document: &DocumentFile| {
        let age = document.age.as_ref()?.get_ref();
        (!age.grade.is_uncertain()).then_some(age.months)
    };
    kept.filter_map(|(id, document)| Some((Name::parse(&id)?, months(document.get_ref()))))
        .collect()
}

/// What is wrong with the age that a paper may have.
fn age(desk: &mut Desk, id: &str, age: &Spanned<AgeFile>, today: Date) {
    let (at, AgeFile { months, source, seen, check_by, grade }) = (age.span().start, age.get_ref());
    let (source, seen, check_by, grade) = (source.clone(), *seen, *check_by, *grade);
    let provenance = Provenance { source, seen, check_by, grade };
    desk.findings.extend(provenance.findings(&desk.spot(at), id, today));
    if !(1..=240).contains(months) {
        let what = format!("{months} months is no age that a paper may have");
        desk.find(at, "bad-age", what, "write 1 to 240 months");
    }
}

/// The papers of `documents.toml` with their pictures, and with those who give them.
pub(super) fn papers(content: &Content, today: Date) -> (ByPaper, ByPaper, Vec<Finding>) {
    let text = content.get(DOCUMENTS).unwrap_or_default();
    let mut desk = Desk::new(DOCUMENTS, text);
    let (mut papers, mut givers) = (BTreeMap::new(), BTreeMap::new());
    match toml::from_str::<DocumentsFile>(text) {
        Ok(read) => {
            for (id, document) in read.document {
                let at = document.span().start;
                let picture = desk.known(
                    &document.get_ref().picture,
                    "unknown-picture",
                    "a picture",
                    PICTURES.iter().copied(),
                );
                if let Some(limit) = &document.get_ref().age {
                    age(&mut desk, &id, limit, today);
                }
                let from = document.get_ref().from.as_ref();
                if let (Some(id), Some(giver)) =
                    (Name::parse(&id), from.and_then(|from| desk.name(from)))
                {
                    givers.insert(id, giver);
                }
                if let (Some(id), Some(picture)) = (desk.name_at(at, &id), picture) {
                    papers.insert(id, picture);
                }
            }
        }
        Err(why) => {
            let at = why.span().map_or(0, |span| span.start);
            desk.find(at, "toml-syntax", why.message().replace('\n', " "), "mend this line");
        }
    }
    (papers, givers, desk.findings)
}
