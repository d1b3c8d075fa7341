//! Libraries written and read again, and files that are not libraries.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use tempfile::TempDir;

use super::{About, Entry, Error, Kind, Library, Writer};

fn entry(id: &str, title: &str) -> Entry {
    let xml = format!("<Publication ID=\"{id}\">é</Publication>");
    let mut deflated = DeflateEncoder::new(Vec::new(), Compression::fast());
    deflated.write_all(xml.as_bytes()).unwrap();
    Entry {
        id: id.into(),
        kind: Kind::Fiche,
        title: title.into(),
        line: "Pour nager.".into(),
        theme: Some("N1".into()),
        dossier: None,
        date: Some(jiff::civil::date(2026, 11, 2)),
        deflated: deflated.finish().unwrap(),
        size: u32::try_from(xml.len()).unwrap(),
        keywords: "Tarif".into(),
        body: "Vous payez à la caisse.".into(),
    }
}

fn about() -> About {
    About { source: "piscine.zip".into(), imported: 7, files: 2, ..About::default() }
}

async fn written(entries: Vec<Entry>) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    let mut writer = Writer::create(&path).await.unwrap();
    for entry in entries {
        writer.add(entry).await.unwrap();
    }
    writer.finish(&about()).await.unwrap();
    (folder, path)
}

async fn refused(path: &Path) -> String {
    let why = Library::open(path).await.err().expect("the file is refused");
    let told = why.to_string();
    told.replace(&path.display().to_string(), "FILE")
}

#[tokio::test]
async fn what_was_written_is_read_again() {
    let two = vec![entry("F2", "Carte de piscine"), entry("F1", "Bonnet de bain")];
    let (folder, path) = written(two).await;
    let library = Library::open(&path).await.unwrap();
    assert_eq!(library.about(), &about());
    let source = library.source("F1").await.unwrap().unwrap();
    assert_eq!(source, "<Publication ID=\"F1\">é</Publication>");
    let card = library.card("F2").unwrap();
    assert_eq!((&*card.title, &*card.line), ("Carte de piscine", "Pour nager."));
    assert_eq!((card.kind, card.date), (Kind::Fiche, Some(jiff::civil::date(2026, 11, 2))));
    assert_eq!((card.theme.as_deref(), card.dossier.as_deref()), (Some("N1"), None));
    assert_eq!(library.cards().len(), 2);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "one file remains");
}

#[tokio::test]
async fn a_document_nobody_knows_is_none() {
    let (_folder, path) = written(vec![entry("F1", "Bonnet de bain")]).await;
    let library = Library::open(&path).await.unwrap();
    assert_eq!(library.source("F2").await.unwrap(), None);
    assert_eq!(library.card("F2"), None);
}

#[tokio::test]
async fn a_document_whose_size_lies_is_damaged() {
    for wrong in [0, 5, 5_000] {
        let (_folder, path) =
            written(vec![Entry { size: wrong, ..entry("F1", "Bonnet de bain") }]).await;
        let library = Library::open(&path).await.unwrap();
        let why = library.source("F1").await.unwrap_err();
        assert_eq!(why.to_string(), "read F1: it is damaged; import the fiches again");
    }
}

#[tokio::test]
async fn the_same_document_twice_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = Writer::create(&folder.path().join("library.db")).await.unwrap();
    writer.add(entry("F1", "Bonnet de bain")).await.unwrap();
    let why = writer.add(entry("F1", "Bonnet de bain")).await.unwrap_err();
    assert!(matches!(why, Error::Twice(id) if id == "F1"));
}

#[tokio::test]
async fn a_library_is_never_written_over() {
    let (_folder, path) = written(vec![entry("F1", "Bonnet de bain")]).await;
    assert!(matches!(Writer::create(&path).await, Err(Error::Open(..))));
}

#[tokio::test]
async fn a_library_that_was_not_finished_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    let mut writer = Writer::create(&path).await.unwrap();
    writer.add(entry("F1", "Bonnet de bain")).await.unwrap();
    drop(writer);
    assert_eq!(refused(&path).await, "open FILE: it is not a library of fiches");
}

#[tokio::test]
async fn another_file_is_refused_with_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    assert_eq!(refused(&path).await, "open the library FILE");
    std::fs::write(&path, "not a database, but a text that is long enough").unwrap();
    assert_eq!(refused(&path).await, "open FILE: it is not a library of fiches");
}
