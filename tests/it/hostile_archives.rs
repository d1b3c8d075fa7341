//! What becomes of an archive that means harm: it is refused with a reason, and nothing breaks.

use std::io::Cursor;
use std::path::Path;
use std::process::Command;

use marchepied::fiches::import::{Order, Outcome, Shrunken, import};
use marchepied::fiches::place::{Place, Turn};
use zip::ZipArchive;

use crate::hostile_zip::{Hostile, SHAPES, TEXTS, after_junk, cut, half, sound, write};

/// Imports an archive into a folder of data, and gives what an operator is told.
fn told_in(folder: &Path, bytes: &[u8]) -> String {
    let archive = write(folder, bytes);
    let order = Order {
        archive: &archive,
        turn: &Turn::take(&Place::in_data(folder)).unwrap(),
        source: "a test".into(),
        etag: None,
        last_modified: None,
        now: 0,
        shrunken: Shrunken::Refuse,
    };
    match import(&order, &mut |_, _| ()) {
        Ok(Outcome::Imported(report)) => {
            let odd = report.findings.iter().filter(|f| f.is_error() && f.file != "R900005.xml");
            let odd: String = odd.map(|f| format!("; {} {}: {}", f.file, f.code, f.what)).collect();
            format!("{} files{odd}", report.about.files)
        }
        Ok(Outcome::Unchanged(_)) => "unchanged".into(),
        Err(why) => why.to_string().replace(&format!("take in {}: ", archive.display()), ""),
    }
}

fn told(bytes: &[u8]) -> String {
    told_in(tempfile::tempdir().unwrap().path(), bytes)
}

/// One line for each archive: its name, and what is told.
fn all_told(archives: &[Hostile]) -> String {
    archives.iter().map(|(name, make)| format!("{name}: {}\n", told(&make()))).collect()
}

#[test]
fn a_wrong_frame_is_refused_with_its_reason_and_odd_names_are_left_out() {
    insta::assert_snapshot!(all_told(&SHAPES), @r##"
    a climbing name: the entry "../../F1.xml" points outside the archive; do not trust its source
    an absolute name: the entry "/etc/F1.xml" points outside the archive; do not trust its source
    a name with backslashes: the entry "..\\..\\F1.xml" points outside the archive; do not trust its source
    a name with a drive: the entry "C:\\F1.xml" points outside the archive; do not trust its source
    a name with a nul: the entry "F1\0.xml" points outside the archive; do not trust its source
    an endless name: the entry "a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/" points outside the archive; do not trust its source
    a name of no letters: 28 files
    the same name twice: two entries have one name; download it again
    an encrypted entry: the entry "F1.xml" needs a password; pack it without one
    an odd packing: the entry "F1.xml" is not packed with deflate; pack it with zip
    100,000 entries: 100000 entries are too many for fiches; download it again
    a bomb: the entry "F1.xml" is too large for a fiche; download it again
    a bomb in disguise: the entry "F1.xml" is too large for a fiche; download it again
    overlapping entries: it unpacks to too much for fiches; download it again
    entries that quote one another: it unpacks to too much for fiches; download it again
    a size that lies at the end: the entry "F1.xml" is damaged; download it again
    a size that lies near the entry: 28 files
    two sizes that lie: the entry "F1.xml" is damaged; download it again
    a size of 4 GB: the entry "F1.xml" is too large for a fiche; download it again
    a packed size beyond the end: two entries share the same bytes; download it again
    a packed size too short: the entry "F1.xml" is damaged; download it again
    a wrong checksum: the entry "F1.xml" is damaged; download it again
    a wrong method: the entry "F1.xml" is damaged; download it again
    no deflate stream: the entry "F1.xml" is damaged; download it again
    an entry beyond the end: the archive is cut short or damaged; download it again
    an empty zip: no fiche is in it; give vosdroits-latest.zip, or a folder of XML
    no zip: it is no zip archive; give vosdroits-latest.zip, or a folder of XML
    an empty file: it is no zip archive; give vosdroits-latest.zip, or a folder of XML
    "##);
}

#[test]
fn one_odd_fiche_is_left_out_and_one_that_means_harm_spoils_the_archive() {
    insta::assert_snapshot!(all_told(&TEXTS), @r##"
    a document type: the entry "F999999.xml" declares a document type, which no fiche does; do not trust its source
    a billion laughs: the entry "F999999.xml" declares a document type, which no fiche does; do not trust its source
    UTF-16: 28 files; F999999.xml not-text: it is not text in UTF-8
    no UTF-8: 28 files; F999999.xml not-text: it is not text in UTF-8
    a nul in the text: 28 files; F999999.xml no-fiche: it is not well-formed XML: a non-XML character '\0' found at 1:130
    an end in a tag: 28 files; F999999.xml no-fiche: it is not well-formed XML: the root node was opened but never closed
    no XML: 28 files; F999999.xml no-fiche: it is not well-formed XML: unknown token at 1:1
    an empty fiche: 28 files; F999999.xml no-fiche: it is not well-formed XML: the document does not have a root node
    5 MB of text: 29 files
    500,000 tags inside one another: 29 files
    20,000 titles inside one another: 29 files
    100,000 paragraphs inside one another: 29 files
    400,000 attributes: 28 files; F999999.xml no-fiche: it has more prefixes or attributes than any fiche
    100,000 prefixes: 28 files; F999999.xml no-fiche: it has more prefixes or attributes than any fiche
    10,000 prefixes inside one another: 28 files; F999999.xml no-fiche: it has more prefixes or attributes than any fiche
    2 million tags: 29 files
    a path for an ID: 28 files; F999999.xml no-fiche: it has no ID such as F1341, N358 or R1580
    "##);
}

#[test]
fn an_archive_that_is_cut_short_is_refused_wherever_it_is_cut() {
    for (part, bytes) in cut().iter().enumerate() {
        let why =
            if bytes.is_empty() { "it is no zip archive; " } else { "the archive is cut short" };
        let told = told(bytes);
        assert!(told.starts_with(why), "{part}/20 of it: {told}");
    }
}

#[test]
fn an_archive_after_something_else_is_read_like_any_other() {
    assert_eq!(told(&after_junk()), "28 files");
}

#[test]
fn half_of_the_files_do_not_replace_all_of_them() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(told_in(folder.path(), &sound()), "28 files");
    let library = Place::in_data(folder.path()).library();
    let before = std::fs::read(&library).unwrap();
    let why = told_in(folder.path(), &half());
    assert!(why.starts_with("only 15 files, where 28 are in service"), "{why}");
    assert!(before == std::fs::read(&library).unwrap(), "the old library was touched");
}

#[test]
fn a_sound_archive_of_our_own_making_is_one_for_others_too() {
    let mut archive = ZipArchive::new(Cursor::new(sound())).unwrap();
    for at in 0..archive.len() {
        std::io::copy(&mut archive.by_index(at).unwrap(), &mut std::io::sink()).unwrap();
    }
    assert!(archive.len() > 20);
    assert!(cut().into_iter().all(|part| ZipArchive::new(Cursor::new(part)).is_err()));
}

/// KiB of memory that a program may ask for: far less than what bombs hold.
const ROOM: u32 = 400_000;

/// Imports in a program that has little room: its exit code, and what it says.
fn in_little_room(bytes: &[u8]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    let archive = write(folder.path(), bytes);
    let script = format!("ulimit -v {ROOM} && exec \"$@\"");
    let mut shell = Command::new("sh");
    shell.args(["-c", &script, "sh", env!("CARGO_BIN_EXE_marchepied"), "fiches", "import"]);
    let done = shell.arg(&archive).arg("--data").arg(folder.path()).env_clear().output().unwrap();
    (done.status.code(), String::from_utf8_lossy(&done.stderr).into_owned())
}

#[test]
fn a_bomb_is_refused_in_little_room() {
    let (code, said) = in_little_room(&sound());
    assert_eq!(code, Some(0), "a sound archive needs more room: {said}");
    let bombs = SHAPES.iter().filter(|(name, _)| name.contains("bomb") || name.contains("entries"));
    for (name, make) in bombs {
        let (code, said) = in_little_room(&make());
        assert!(code == Some(1) && said.contains("too "), "{name}: {code:?} {said}");
    }
}
