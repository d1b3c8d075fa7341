//! Archives that mean harm, or were harmed: each with a name, and a function that makes its bytes.
//!
//! A vocabulary for tests: what becomes of each is told in `hostile_archives.rs`.

mod bytes;
mod shapes;
mod texts;

use std::path::{Path, PathBuf};

use self::bytes::{Entry, Zip};
use crate::sources::files;

/// A name, and what makes the bytes.
pub type Hostile = (&'static str, fn() -> Vec<u8>);

/// Archives whose frame is wrong.
pub const SHAPES: [Hostile; 28] = [
    ("a climbing name", shapes::climbing_name),
    ("an absolute name", shapes::absolute_name),
    ("a name with backslashes", shapes::backslash_name),
    ("a name with a drive", shapes::drive_name),
    ("a name with a nul", shapes::nul_name),
    ("an endless name", shapes::endless_name),
    ("a name of no letters", shapes::name_of_no_letters),
    ("the same name twice", shapes::same_name_twice),
    ("an encrypted entry", shapes::encrypted),
    ("an odd packing", shapes::odd_packing),
    ("100,000 entries", shapes::many_entries),
    ("a bomb", shapes::bomb),
    ("a bomb in disguise", shapes::bomb_in_disguise),
    ("overlapping entries", shapes::overlapping),
    ("entries that quote one another", shapes::quoting),
    ("a size that lies at the end", shapes::far_size_lies),
    ("a size that lies near the entry", shapes::near_size_lies),
    ("two sizes that lie", shapes::both_sizes_lie),
    ("a size of 4 GB", shapes::size_of_4_gigabytes),
    ("a packed size beyond the end", shapes::packed_size_beyond_the_end),
    ("a packed size too short", shapes::packed_size_too_short),
    ("a wrong checksum", shapes::wrong_checksum),
    ("a wrong method", shapes::wrong_method),
    ("no deflate stream", shapes::no_deflate_stream),
    ("an entry beyond the end", shapes::entry_nowhere),
    ("an empty zip", || Zip::default().finish()),
    ("no zip", || b"%PDF-1.7 nothing of a zip".repeat(50)),
    ("an empty file", Vec::new),
];

/// Sound archives with one fiche that is not what it should be.
pub const TEXTS: [Hostile; 17] = [
    ("a document type", texts::doctype),
    ("a billion laughs", texts::billion_laughs),
    ("UTF-16", texts::utf16),
    ("no UTF-8", texts::not_utf8),
    ("a nul in the text", texts::nul_in_text),
    ("an end in a tag", texts::cut_in_a_tag),
    ("no XML", texts::no_xml),
    ("an empty fiche", texts::empty_file),
    ("5 MB of text", texts::long_text),
    ("500,000 tags inside one another", texts::deep),
    ("20,000 titles inside one another", texts::deep_titles),
    ("100,000 paragraphs inside one another", texts::deep_paragraphs),
    ("400,000 attributes", texts::many_attributes),
    ("100,000 prefixes", texts::many_prefixes),
    ("10,000 prefixes inside one another", texts::deep_prefixes),
    ("2 million tags", texts::many_tags),
    ("a path for an ID", texts::path_for_id),
];

/// The invented fiches, as entries of a zip.
pub fn invented() -> Vec<Entry> {
    let all = files("tests/fixtures/fiches", ".xml").into_iter();
    all.map(|(path, text)| Entry::new(path.rsplit('/').next().unwrap(), text.as_bytes())).collect()
}

/// A sound archive of the invented fiches.
pub fn sound() -> Vec<u8> {
    zip_of(&invented(), b"")
}

/// The same after something that is no zip: a reader may take it or leave it.
pub fn after_junk() -> Vec<u8> {
    zip_of(&invented(), b"#!/bin/sh\nexit 0\n")
}

/// Every second one of the invented fiches.
pub fn half() -> Vec<u8> {
    let some: Vec<Entry> = invented().into_iter().step_by(2).collect();
    zip_of(&some, b"")
}

/// A sound archive cut at each of 20 places.
pub fn cut() -> Vec<Vec<u8>> {
    let whole = sound();
    (0..20).map(|part| whole[..whole.len() * part / 20].to_vec()).collect()
}

fn zip_of(entries: &[Entry], junk: &[u8]) -> Vec<u8> {
    let mut zip = Zip::after(junk);
    entries.iter().for_each(|entry| zip.add(entry));
    zip.finish()
}

/// Writes an archive into a folder.
pub fn write(folder: &Path, bytes: &[u8]) -> PathBuf {
    let path = folder.join("vosdroits-latest.zip");
    std::fs::write(&path, bytes).unwrap();
    path
}
