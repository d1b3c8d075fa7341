//! The page of the search: guides, official documents, words put right, and always a human.

use std::io::Write as _;
use std::sync::Arc;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use marchepied::store::library::{About, Entry, Kind, Library, Writer};
use marchepied::web::App;

use crate::essai::{TODAY, whole};
use crate::site::{Reply, Site, site};

fn entry(id: &str, kind: Kind, title: &str) -> Entry {
    let mut deflated = DeflateEncoder::new(Vec::new(), Compression::fast());
    deflated.write_all(b"<a/>").unwrap();
    Entry {
        id: id.into(),
        kind,
        title: title.into(),
        line: "Pour nager & plonger.".into(),
        theme: None,
        dossier: None,
        date: None,
        deflated: deflated.finish().unwrap(),
        size: 4,
        keywords: String::new(),
        body: String::new(),
    }
}

/// The site with a small library of invented documents.
async fn site_with_fiches(count: usize) -> Site {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("library.db");
    let mut writer = Writer::create(&path).await.unwrap();
    for (id, kind, title) in [
        ("F1", Kind::Fiche, "Carte de piscine"),
        ("R2", Kind::Service, "Formulaire de la piscine"),
        ("N3", Kind::Dossier, "Piscine et plage"),
        ("R4", Kind::Term, "Piscine"),
    ] {
        writer.add(entry(id, kind, title)).await.unwrap();
    }
    for number in 0..count {
        let title = format!("Toboggan numéro {number}");
        writer.add(entry(&format!("F9{number}"), Kind::Fiche, &title)).await.unwrap();
    }
    writer.finish(&About::default()).await.unwrap();
    let mut site = Site::open();
    let catalog = whole();
    let clock = marchepied::web::clock::Clock::fixed(TODAY);
    let mut app = App::new(catalog, clock, marchepied::web::sealed::Seal::fleeting());
    app.drafts = true;
    app.fiches.put(Library::open(&path).await.unwrap());
    site.app = Arc::new(app);
    site
}

/// The results of a page: procedures and documents, in order.
fn results(reply: &Reply) -> Vec<String> {
    let procedures = reply.with("data-procedure");
    let documents = reply.with("data-result");
    let mut all: Vec<_> = procedures.into_iter().chain(documents).collect();
    all.sort_by_key(|(tag, _)| tag.as_ptr());
    all.into_iter().map(|(_, name)| name).collect()
}

#[tokio::test]
async fn a_document_is_found_by_ear_and_says_what_it_is() {
    let site = site_with_fiches(0).await;
    let reply = site.get("/fr/recherche?q=kart+de+pissine").await;
    reply.assert_helps();
    assert_eq!(results(&reply)[0], "F1");
    let (tag, _) = reply.with("data-result")[0];
    assert_eq!(crate::site::value(tag, "href").unwrap(), "/fr/fiches/F1");
    for said in [
        "<span>Carte de piscine</span><small>Fiche officielle</small><small>Pour nager &amp; plonger.</small>",
        "<small>Formulaire ou service officiel</small>",
        "<small>Thème</small>",
        "<small>Mot expliqué</small>",
    ] {
        assert!(reply.text().contains(said), "{said}");
    }
}

#[tokio::test]
async fn a_guide_that_fits_stands_first() {
    let site = site_with_fiches(0).await;
    let reply = site.get("/fr/recherche?q=cartedidentit%C3%A9").await;
    assert_eq!(results(&reply)[0], "carte-identite");
    assert!(reply.text().contains("<small>Guide pas à pas</small>"));
}

#[tokio::test]
async fn the_words_that_were_searched_are_told_without_blame() {
    let site = site_with_fiches(0).await;
    let said = |reply: &Reply| reply.text().contains("data-understood");
    let reply = site.get("/fr/recherche?q=kart+pissine").await;
    assert!(said(&reply) && reply.text().contains("Vous cherchez\u{a0}: "));
    assert!(reply.text().contains("carte piscine"));
    assert!(!said(&site.get("/fr/recherche?q=carte+piscine").await));
}

#[tokio::test]
async fn official_titles_stay_french_in_another_language() {
    let site = site_with_fiches(0).await;
    let reply = site.get("/xx/recherche?q=piscine").await;
    assert_eq!(results(&reply).len(), 4);
    assert!(reply.text().contains("<span lang=\"fr\" dir=\"ltr\">Carte de piscine</span>"));
    assert!(reply.text().contains("href=\"/xx/fiches/F1\""));
}

#[tokio::test]
async fn at_most_twelve_results_are_shown() {
    let site = site_with_fiches(40).await;
    assert_eq!(results(&site.get("/fr/recherche?q=toboggan").await).len(), 12);
}

#[tokio::test]
async fn without_fiches_the_guides_are_found_by_ear() {
    let reply = site().get("/fr/recherche?q=kart+identiter").await;
    assert_eq!(results(&reply), ["carte-identite"]);
    let reply = site().get("/fr/recherche?q=actualisassion").await;
    assert_eq!(results(&reply)[0], "actualisation");
}

#[tokio::test]
async fn a_search_without_result_shows_a_human() {
    for site in [site_with_fiches(0).await, Site::open()] {
        for words in ["", "zzzzzz", "%F0%9F%98%80", "%FF%00", "+++"] {
            let reply = site.get(&format!("/fr/recherche?q={words}")).await;
            reply.assert_helps();
            assert_eq!((reply.status, results(&reply).len()), (200, 0), "{words}");
            assert!(reply.text().contains("href=\"/fr/aide\""));
            assert_eq!(reply.header("cache-control"), "no-store");
        }
    }
}
