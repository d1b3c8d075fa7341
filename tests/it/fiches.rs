//! Official texts to measure against: fiches of service-public.fr, of an archive that is not part of the project.
//!
//! The archive is looked for in `MARCHEPIED_CORPUS`, then beside the project.

use std::io::Read as _;
use std::path::PathBuf;

use crate::plain_words::beside;

/// The archive of all fiches, if it is there.
fn archive() -> Option<Vec<u8>> {
    let named = std::env::var_os("MARCHEPIED_CORPUS").map(PathBuf::from);
    let place = named.or_else(|| beside("fiches/vosdroits-part-2020.zip"))?;
    std::fs::read(place).ok()
}

/// Each of these fiches with the text of its paragraphs, titles and items left out.
pub fn prose(ids: &[&str]) -> Option<Vec<(String, String)>> {
    let archive = archive()?;
    let mut found = Vec::new();
    for (name, xml) in files(&archive) {
        let id = name.rsplit('/').next().unwrap_or_default().trim_end_matches(".xml").to_owned();
        if ids.contains(&id.as_str()) {
            found.push((id, paragraphs(&xml())));
        }
    }
    assert_eq!(found.len(), ids.len(), "fiches are missing in the archive");
    Some(found)
}

/// The files of a zip archive, by its central directory, each read when it is asked for.
fn files(archive: &[u8]) -> Vec<(String, impl Fn() -> String)> {
    let short = |at: usize| usize::from(u16::from_le_bytes([archive[at], archive[at + 1]]));
    let long = |at: usize| short(at) | short(at + 2) << 16;
    let end = archive.windows(4).rposition(|four| four == b"PK\x05\x06").expect("a zip archive");
    let (count, mut at) = (short(end + 10), long(end + 16));
    let mut files = Vec::new();
    for _ in 0..count {
        let (method, packed, local) = (short(at + 10), long(at + 20), long(at + 42));
        let name = &archive[at + 46..at + 46 + short(at + 28)];
        let start = local + 30 + short(local + 26) + short(local + 28);
        let bytes = &archive[start..start + packed];
        let read = move || {
            let mut text = String::new();
            match method {
                0 => text.push_str(std::str::from_utf8(bytes).unwrap()),
                _ => drop(flate2::read::DeflateDecoder::new(bytes).read_to_string(&mut text)),
            }
            text
        };
        files.push((String::from_utf8_lossy(name).into_owned(), read));
        at += 46 + short(at + 28) + short(at + 30) + short(at + 32);
    }
    files
}

/// The text of the paragraphs that stand in no title, item or cell, one a line.
fn paragraphs(xml: &str) -> String {
    let mut out = String::new();
    let mut open: Vec<&str> = Vec::new();
    for piece in xml.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if tag.starts_with('/') {
            open.pop();
            if name == "Paragraphe" {
                out.push('\n');
            }
        } else if !tag.ends_with('/') && !tag.starts_with(['?', '!']) {
            open.push(name);
        }
        let listed = ["Titre", "Item", "Cellule"].iter().any(|name| open.contains(name));
        if open.contains(&"Paragraphe") && !listed {
            out.push_str(&text.replace('\n', " ").replace("&amp;", "&"));
        }
    }
    let lines = out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| line.contains(' ')).collect::<Vec<_>>().join("\n")
}
