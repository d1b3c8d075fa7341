//! A running server renews its fiches, and serves what another process brings.

use std::sync::Mutex;

use marchepied::fiches::Shelf;
use marchepied::fiches::import::{Outcome, Shrunken};
use marchepied::jobs::{Error, Renewal, Watch, renew};

use crate::pool::{Scene, alone, archive, fiche};
use crate::upstream::{SITE, Upstream, answer};

fn edition(name: &str) -> Vec<u8> {
    archive((1..=3).map(|number| fiche(number, name)))
}

async fn renewed(site: &Upstream, scene: &Scene) -> Result<Outcome, Error> {
    let renewal = Renewal {
        fetcher: site.fetcher.clone(),
        url: format!("https://{SITE}/vosdroits-latest.zip"),
        place: scene.place(),
        shrunken: Shrunken::Refuse,
    };
    let renewal = move || renew(&renewal, 7, &mut |_, _| {});
    tokio::task::spawn_blocking(renewal).await.unwrap()
}

#[tokio::test]
async fn the_archive_is_fetched_when_it_has_changed_and_only_then() {
    let today = std::sync::Arc::new(Mutex::new("first"));
    let published = today.clone();
    let site = Upstream::open(move |request| {
        let edition_now = *published.lock().unwrap();
        let etag = format!("\"{edition_now}\"");
        if request.contains(&format!("if-none-match: {etag}")) {
            return answer("304 Not Modified", "", b"");
        }
        answer("200 OK", &format!("ETag: {etag}\r\n"), &edition(edition_now))
    });
    let (site, scene) = (site.await, Scene::new());
    assert!(matches!(renewed(&site, &scene).await, Ok(Outcome::Imported(_))));
    assert_eq!(scene.title().await, "Bain 1, first");
    assert!(matches!(renewed(&site, &scene).await, Ok(Outcome::Unchanged(_))));
    *today.lock().unwrap() = "second";
    assert!(matches!(renewed(&site, &scene).await, Ok(Outcome::Imported(_))));
    assert_eq!(scene.title().await, "Bain 1, second");
    assert_eq!(scene.files(), alone());
}

#[tokio::test]
async fn a_site_that_fails_leaves_what_is_in_service() {
    let whole = edition("first");
    let scene = Scene::new();
    let site = Upstream::open(move |_| answer("200 OK", "", &edition("first"))).await;
    renewed(&site, &scene).await.unwrap();
    let half = whole[..whole.len() / 2].to_vec();
    let broken_off = [b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n".as_slice(), &half];
    for bad in [
        answer("404 Not Found", "", b""),
        answer("503 Service Unavailable", "", b""),
        answer("200 OK", "", b"<html>Maintenance</html>"),
        answer("200 OK", "", &half),
        broken_off.concat(),
    ] {
        let site = Upstream::open(move |_| bad.clone()).await;
        assert!(renewed(&site, &scene).await.is_err());
        assert_eq!(scene.title().await, "Bain 1, first");
        assert_eq!(scene.files(), alone());
    }
}

#[tokio::test]
async fn a_library_that_another_process_brings_is_noticed() {
    let scene = Scene::new();
    let shelf = Shelf::default();
    let mut watch = Watch::new(scene.place(), shelf.clone());
    watch.look().await;
    assert!(shelf.current().is_none());

    let title = |shelf: &Shelf| shelf.current().unwrap().card("F1").unwrap().title.to_string();
    scene.bring("first");
    watch.look().await;
    assert_eq!(title(&shelf), "Bain 1, first");
    let held = shelf.current().unwrap();

    scene.bring("second");
    watch.look().await;
    assert_eq!(title(&shelf), "Bain 1, second");
    let source = held.source("F1").await.unwrap().unwrap();
    assert!(source.contains("Bain 1, first"), "who holds the old one keeps it whole");

    std::fs::write(scene.place().library(), "no library").unwrap();
    watch.look().await;
    assert_eq!(title(&shelf), "Bain 1, second");
}
