//! The reading side of an import: unpacks, digests, and passes on.

use std::collections::BTreeMap;
use std::sync::mpsc::SyncSender;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::fiches::archive::{Archive, Piece, deflate};
use crate::fiches::digest::{Digest, Fault, Term, Unknown, digest};
use crate::fiches::error::{Error, Refusal};
use crate::finding::{Finding, Spot};
use crate::store::library::Entry;

/// What is told to the writing side. The last word is `Stopped` or `All`.
#[derive(Debug)]
pub(super) enum Told {
    /// A document to write, if the file gave one; how many files are done, and
    /// of how many.
    Read(Option<Box<Entry>>, usize, usize),
    /// The archive cannot be taken in.
    Stopped(Error),
    /// That was all.
    All(Gathered),
}

/// What is known once all files are read.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// How many files gave a document.
    pub(super) files: usize,
    /// How many did not, though they should.
    pub(super) broken: usize,
    /// How many are documents of another sort, in spite of their names.
    pub(super) others: usize,
    /// The version of the schema that most of them follow.
    pub(super) schema: String,
    /// What was odd, worst first.
    pub(super) findings: Vec<Finding>,
}

/// Reads the whole archive. When nobody listens any more, it ends.
pub(super) fn gather(mut archive: Archive, queue: &SyncSender<Told>) {
    let mut gatherer = Gatherer::default();
    let all = archive.len();
    for at in 0..all {
        let read = archive.read(at).and_then(|piece| gatherer.take(piece, archive.path()));
        let told = match read {
            Ok(entry) => Told::Read(entry.map(Box::new), at + 1, all),
            Err(why) => {
                let _ = queue.send(Told::Stopped(why));
                return;
            }
        };
        if queue.send(told).is_err() {
            return;
        }
    }
    let terms = std::mem::take(&mut gatherer.terms).into_values();
    for entry in terms.filter(|entry| !gatherer.ids.contains(&entry.id)) {
        let told = Told::Read(Some(Box::new(entry)), all, all);
        if queue.send(told).is_err() {
            return;
        }
    }
    let _ = queue.send(Told::All(gatherer.finish()));
}

#[derive(Default)]
struct Gatherer {
    ids: FxHashSet<String>,
    /// Terms by id: many documents explain the same one.
    terms: BTreeMap<String, Entry>,
    schemas: FxHashMap<String, usize>,
    unknown: BTreeMap<Unknown, u32>,
    gathered: Gathered,
}

impl Gatherer {
    /// Digests one file; `None` when it gives no document.
    fn take(&mut self, piece: Piece, archive: &std::path::Path) -> Result<Option<Entry>, Error> {
        let text = match String::from_utf8(piece.xml) {
            Ok(text) => text,
            Err(_) => return Ok(self.broken(&piece.name, "not-text", "it is not text in UTF-8")),
        };
        let digest = match digest(&text) {
            Ok(digest) => digest,
            Err(Fault::Doctype) => {
                let why = Refusal::Doctype(piece.name);
                return Err(Error::Refused(archive.to_owned(), why));
            }
            Err(Fault::OtherRoot(name)) => {
                *self.unknown.entry(Unknown::Root(name)).or_default() += 1;
                self.gathered.others += 1;
                return Ok(None);
            }
            Err(why) => return Ok(self.broken(&piece.name, "no-fiche", why)),
        };
        let Digest { mut entry, terms, schema, unknown } = digest;
        if !self.ids.insert(entry.id.clone()) {
            let what = format!("{} came already", entry.id);
            return Ok(self.broken(&piece.name, "twice", what));
        }
        terms.into_iter().for_each(|term| self.keep(term, &text));
        unknown
            .into_iter()
            .for_each(|(name, count)| *self.unknown.entry(name).or_default() += count);
        *self.schemas.entry(schema.unwrap_or_default()).or_default() += 1;
        self.gathered.files += 1;
        entry.size = u32::try_from(text.len()).unwrap_or(u32::MAX);
        entry.deflated = piece.deflated;
        Ok(Some(entry))
    }

    /// Keeps a term that was not met yet.
    fn keep(&mut self, term: Term, text: &str) {
        let Term { mut entry, place } = term;
        if !self.terms.contains_key(&entry.id) {
            let xml = &text[place];
            entry.size = u32::try_from(xml.len()).unwrap_or(u32::MAX);
            entry.deflated = deflate(xml.as_bytes());
            self.terms.insert(entry.id.clone(), entry);
        }
    }

    fn broken<T>(&mut self, name: &str, code: &'static str, what: impl ToString) -> Option<T> {
        let spot = Spot { file: name.to_owned(), line: 1 };
        let remedy = "the file is left out; tell service-public if it lasts";
        let finding = Finding::error(&spot, code, what.to_string(), remedy);
        self.gathered.findings.push(finding);
        self.gathered.broken += 1;
        None
    }

    fn finish(mut self) -> Gathered {
        let spot = Spot { file: "archive".to_owned(), line: 1 };
        for (name, count) in self.unknown {
            let (code, name) = match name {
                Unknown::Root(name) => ("unknown-root", name),
                Unknown::Element(name) => ("unknown-element", name),
                Unknown::Attribute(name) => ("unknown-attribute", name),
            };
            let what = format!("{name}, {count} times");
            let remedy = "it is left alone; look whether it says something people need";
            self.gathered.findings.push(Finding::error(&spot, code, what, remedy).warning());
        }
        let most = self.schemas.into_iter().max_by_key(|(_, count)| *count);
        self.gathered.schema = most.map(|(schema, _)| schema).unwrap_or_default();
        self.gathered
    }
}
