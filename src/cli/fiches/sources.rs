//! Where the commands take fiches from: an archive, or the library in service.

use std::path::Path;

use crate::fiches::archive::Archive;
use crate::fiches::parse::is_id;
use crate::fiches::place::Place;
use crate::store::library::{Kind, Library};

/// One official text.
pub(super) struct Source {
    /// Its official id.
    pub id: String,
    /// Its XML.
    pub xml: String,
}

/// Every text of an archive or, without one, of the library in a data folder.
pub(super) fn sources(path: Option<&Path>, data: Option<&Path>) -> Result<Vec<Source>, String> {
    match (path, data) {
        (Some(path), _) => of_archive(path).map_err(|why| why.to_string()),
        (None, Some(data)) => of_library(data),
        (None, None) => Err("find the fiches: name an archive, or --data DIR".to_owned()),
    }
}

fn of_archive(path: &Path) -> Result<Vec<Source>, crate::fiches::error::Error> {
    let mut archive = Archive::open(path)?;
    let mut all = Vec::with_capacity(archive.len());
    for at in 0..archive.len() {
        let piece = archive.read(at)?;
        let name = piece.name.rsplit('/').next().unwrap_or_default();
        let id = name.trim_end_matches(".xml").to_owned();
        if is_id(&id) {
            all.push(Source { id, xml: String::from_utf8_lossy(&piece.xml).into_owned() });
        }
    }
    Ok(all)
}

fn of_library(data: &Path) -> Result<Vec<Source>, String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|why| format!("start: {why}"))?;
    runtime.block_on(async {
        let path = Place::in_data(data).library();
        let library = Library::open(&path).await.map_err(|why| crate::cli::told(&why))?;
        let mut all = Vec::new();
        for card in library.cards().iter().filter(|card| card.kind != Kind::Term) {
            let xml = library.source(&card.id).await.map_err(|why| crate::cli::told(&why))?;
            all.extend(xml.map(|xml| Source { id: card.id.to_string(), xml }));
        }
        Ok(all)
    })
}
