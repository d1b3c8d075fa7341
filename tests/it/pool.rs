//! A small archive of our own, about swimming, and a data folder to take it into.

use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use marchepied::fiches::place::Place;
use marchepied::store::library::{About, Library};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::program::{marchepied, run};

/// The files of a folder where nothing is left half done.
pub fn alone() -> Vec<String> {
    ["library.db", "lock"].map(str::to_owned).into()
}

/// A small fiche of our own, with a title that tells its edition.
pub fn fiche(number: usize, edition: &str) -> (String, String) {
    let xml = format!(
        "<Publication ID=\"F{number}\" type=\"Fiche d'information\">\
         <title xmlns=\"http://purl.org/dc/elements/1.1/\">Bain {number}, {edition}</title>\
         <Texte><Paragraphe>On nage dans le bassin {number}.</Paragraphe></Texte></Publication>"
    );
    (format!("F{number}.xml"), xml)
}

/// An archive of these files.
pub fn archive(files: impl IntoIterator<Item = (String, String)>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A data folder, and archives beside it.
pub struct Scene {
    folder: TempDir,
}

impl Scene {
    pub fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    pub fn place(&self) -> Place {
        Place::in_data(&self.data())
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub fn keep(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// An archive of so many fiches of one edition.
    pub fn edition(&self, count: usize, edition: &str) -> PathBuf {
        let bytes = archive((1..=count).map(|number| fiche(number, edition)));
        self.keep(&format!("{edition}.zip"), &bytes)
    }

    pub fn import(&self, archive: &Path, more: &[&str]) -> (i32, String, String) {
        let mut command = marchepied(&["fiches", "import"]);
        run(command.arg(archive).args(more).arg("--data").arg(self.data()))
    }

    /// Imports three fiches of an edition, as another process would.
    pub fn bring(&self, edition: &str) {
        let (code, _, complaint) = self.import(&self.edition(3, edition), &["--accept-shrunken"]);
        assert_eq!(code, 0, "{complaint}");
    }

    /// The title of the first fiche in service.
    pub async fn title(&self) -> String {
        let library = Library::open(&self.place().library()).await.unwrap();
        library.card("F1").unwrap().title.to_string()
    }

    pub async fn about(&self) -> About {
        Library::open(&self.place().library()).await.unwrap().about().clone()
    }

    /// The files that stand in the folder of the fiches.
    pub fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.place().folder()).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}
