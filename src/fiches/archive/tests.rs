//! Archives as they should be, and as somebody who means harm would make them.

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::*;

const FICHE: &str =
    "<Publication ID=\"F1\">Une baignade, une baignade, une baignade.</Publication>";
/// Where a field stands after the signature of an entry, in its own head and in the table.
type Field = (usize, usize);
const FLAGS: Field = (6, 8);
const METHOD: Field = (8, 10);
const CRC: Field = (14, 16);
const SIZE: Field = (22, 24);

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn sound() -> Vec<u8> {
    zipped(&[("F1.xml", FICHE.as_bytes()), ("R2.xml", b"<a/>"), ("menu.xml", b"<menu/>")])
}

/// The same archive with a field of its first entry changed, in both places.
fn forged(mut zip: Vec<u8>, (head, table): Field, value: &[u8]) -> Vec<u8> {
    for (signature, field) in [(b"PK\x03\x04", head), (b"PK\x01\x02", table)] {
        let at = zip.windows(4).position(|four| four == signature).unwrap() + field;
        zip[at..at + value.len()].copy_from_slice(value);
    }
    zip
}

/// The same archive with one name put for another.
fn renamed(zip: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut zip = zip.to_vec();
    while let Some(at) = zip.windows(from.len()).position(|part| part == from.as_bytes()) {
        zip[at..at + to.len()].copy_from_slice(to.as_bytes());
    }
    zip
}

fn on_disk(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.zip");
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn pieces(path: &Path, limits: Limits) -> Result<Vec<Piece>, Error> {
    let mut archive = Archive::open_within(path, limits)?;
    (0..archive.len()).map(|at| archive.read(at)).collect()
}

fn refusal_within(bytes: &[u8], limits: Limits) -> Refusal {
    let (_folder, path) = on_disk(bytes);
    match pieces(&path, limits) {
        Err(Error::Refused(_, why)) => why,
        other => panic!("it should be refused: {other:?}"),
    }
}

fn refusal(bytes: &[u8]) -> Refusal {
    refusal_within(bytes, Limits::default())
}

fn names_and_texts(pieces: &[Piece]) -> Vec<(&str, &str)> {
    let text = |piece| std::str::from_utf8(piece).unwrap();
    pieces.iter().map(|piece| (piece.name.as_str(), text(&piece.xml))).collect()
}

#[test]
fn a_sound_archive_gives_its_fiches_and_leaves_the_rest() {
    let (_folder, path) = on_disk(&sound());
    assert_eq!(Archive::open(&path).unwrap().ignored(), 1);
    let pieces = pieces(&path, Limits::default()).unwrap();
    assert_eq!(names_and_texts(&pieces), [("F1.xml", FICHE), ("R2.xml", "<a/>")]);
}

#[test]
fn the_packed_bytes_unpack_to_the_text_whatever_the_packing() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
        let options = SimpleFileOptions::default().compression_method(method);
        zip.start_file(format!("part/F1{method}.xml"), options).unwrap();
        zip.write_all(FICHE.as_bytes()).unwrap();
    }
    let (_folder, path) = on_disk(&zip.finish().unwrap().into_inner());
    for piece in pieces(&path, Limits::default()).unwrap() {
        let mut text = String::new();
        let mut plain = flate2::read::DeflateDecoder::new(piece.deflated.as_slice());
        std::io::Read::read_to_string(&mut plain, &mut text).unwrap();
        assert_eq!(text, FICHE);
    }
}

#[test]
fn a_folder_is_as_good_as_an_archive() {
    let folder = TempDir::new().unwrap();
    std::fs::create_dir(folder.path().join("part")).unwrap();
    std::fs::write(folder.path().join("part/F1.xml"), FICHE).unwrap();
    std::fs::write(folder.path().join("menu.xml"), "<menu/>").unwrap();
    let pieces = pieces(folder.path(), Limits::default()).unwrap();
    assert_eq!(names_and_texts(&pieces), [("part/F1.xml", FICHE)]);
    assert_eq!(Archive::open(folder.path()).unwrap().ignored(), 1);
}

#[test]
fn the_fingerprint_changes_with_the_content_only() {
    let print = |bytes: &[u8]| {
        let (_folder, path) = on_disk(bytes);
        Archive::open(&path).unwrap().fingerprint().unwrap()
    };
    assert_eq!(print(&sound()), print(&sound()));
    assert_ne!(print(&sound()), print(&zipped(&[("F1.xml", b"<b/>")])));
}

#[test]
fn what_is_no_archive_is_refused() {
    assert_eq!(refusal(b""), Refusal::NotAnArchive);
    assert_eq!(refusal(b"<html>Not found</html>"), Refusal::NotAnArchive);
    let whole = sound();
    for left in [60, whole.len() / 2, whole.len() - 1] {
        assert_eq!(refusal(&whole[..left]), Refusal::CutShort, "{left} bytes left");
    }
    assert_eq!(refusal(&zipped(&[("menu.xml", b"<menu/>")])), Refusal::NoFiche);
}

#[test]
fn a_name_that_points_outside_is_refused() {
    for name in ["../F1.xml", "a/../../F1.xml", "/F1.xml", "C:/F1.xml", "..\\F1.xml", "\\F1.xml"] {
        let why = refusal(&renamed(
            &zipped(&[(&"x".repeat(name.len()), b"a")]),
            &"x".repeat(name.len()),
            name,
        ));
        assert_eq!(why, Refusal::UnsafeName(name.to_owned()));
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("F1.xml", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let link = zip.finish().unwrap().into_inner();
    assert_eq!(refusal(&link), Refusal::UnsafeName("F1.xml".to_owned()));
}

#[test]
fn two_entries_of_one_name_or_of_the_same_bytes_are_refused() {
    assert_eq!(refusal(&renamed(&sound(), "R2.xml", "F1.xml")), Refusal::TwiceTheSameName);
    let mut zip = sound();
    let second = zip.windows(4).rposition(|four| four == b"PK\x01\x02").unwrap();
    zip[second + 42..second + 46].copy_from_slice(&[0; 4]);
    assert_eq!(refusal(&zip), Refusal::Overlapping);
}

#[test]
fn an_entry_that_is_locked_or_oddly_packed_is_refused() {
    let name = || "F1.xml".to_owned();
    assert_eq!(refusal(&forged(sound(), FLAGS, &[1, 0])), Refusal::Encrypted(name()));
    assert_eq!(refusal(&forged(sound(), METHOD, &[12, 0])), Refusal::OddPacking(name()));
}

#[test]
fn an_entry_that_lies_is_refused() {
    let name = || "F1.xml".to_owned();
    assert_eq!(refusal(&forged(sound(), CRC, &[0; 4])), Refusal::Damaged(name()));
    assert_eq!(refusal(&forged(sound(), SIZE, &[9, 0, 0, 0])), Refusal::Damaged(name()));
    assert_eq!(refusal(&forged(sound(), SIZE, &[0, 0, 0, 1])), Refusal::EntryTooLarge(name()));
}

#[test]
fn a_bomb_is_refused_whatever_size_it_tells() {
    let bomb = zipped(&[("F1.xml", &vec![b' '; 4 << 20])]);
    assert_eq!(refusal(&bomb), Refusal::Bomb("F1.xml".to_owned()));
    let modest = forged(bomb, SIZE, &[100, 0, 0, 0]);
    assert_eq!(refusal(&modest), Refusal::Bomb("F1.xml".to_owned()));
}

#[test]
fn more_than_fiches_ever_were_is_refused() {
    let all = Limits::default();
    let large = refusal_within(&sound(), Limits { packed: 10, ..all });
    assert!(matches!(large, Refusal::TooLarge(_)), "{large:?}");
    let few = Limits { entries: 2, ..all };
    assert_eq!(refusal_within(&sound(), few), Refusal::TooManyEntries(3));
    assert_eq!(
        refusal_within(&sound(), Limits { total: FICHE.len() + 3, ..all }),
        Refusal::TooMuch
    );
    let small = Limits { fiche: 20, ..all };
    assert_eq!(refusal_within(&sound(), small), Refusal::EntryTooLarge("F1.xml".to_owned()));
}

proptest! {
    #[test]
    fn a_damaged_archive_gives_the_same_fiches_or_none(at in any::<prop::sample::Index>(), byte: u8) {
        let whole = sound();
        let mut zip = whole.clone();
        zip[at.index(whole.len())] = byte;
        let (_folder, path) = on_disk(&zip);
        for piece in pieces(&path, Limits::default()).unwrap_or_default() {
            prop_assert!([FICHE.as_bytes(), b"<a/>", b"<menu/>"].contains(&piece.xml.as_slice()));
        }
    }
}
