//! Places that have an address: fetched like everything else, the old ones kept when that fails.

use std::path::Path;
use std::sync::{Arc, Mutex};

use marchepied::fetch::Validators;
use marchepied::jobs::{Supply, renew_supply};
use marchepied::places::shelf::{self, Source};

use crate::essai::TODAY;
use crate::upstream::{SITE, Upstream, answer};

const FILE: &[u8] = include_bytes!("../../fixtures/places/standard.csv");

fn supply(host: &str) -> Supply {
    Supply { name: "lieux-93".to_owned(), url: format!("https://{host}/93/lieux/exporter") }
}

fn kept(data: &Path) -> Vec<Source> {
    shelf::load(data).unwrap()
}

fn files(data: &Path) -> usize {
    std::fs::read_dir(data.join("places")).map_or(0, Iterator::count)
}

#[tokio::test]
async fn a_source_is_fetched_when_it_has_changed_and_only_then() {
    let site = Upstream::open(|request: &str| match request.contains("if-none-match: \"1\"") {
        true => answer("304 Not Modified", "", b""),
        false => answer("200 OK", "ETag: \"1\"\r\n", FILE),
    });
    let (site, data) = (site.await, tempfile::tempdir().unwrap());
    let mut known = Validators::default();
    let at = (data.path(), TODAY);
    let taken = renew_supply(&site.fetcher, &supply(SITE), &mut known, at).await.unwrap();
    let sources = kept(data.path());
    assert_eq!(taken, Some(sources[0].places.len()));
    assert_eq!((sources[0].name.as_str(), sources.len()), ("lieux-93", 1));
    let again = renew_supply(&site.fetcher, &supply(SITE), &mut known, at).await.unwrap();
    assert_eq!(again, None);
    assert_eq!(files(data.path()), 1, "nothing else stays in the folder");
}

#[tokio::test]
async fn a_site_that_fails_leaves_the_old_places() {
    let told = Arc::new(Mutex::new(answer("200 OK", "", FILE)));
    let tells = told.clone();
    let site = Upstream::open(move |_| tells.lock().unwrap().clone()).await;
    let data = tempfile::tempdir().unwrap();
    let at = (data.path(), TODAY);
    let mut known = Validators::default();
    renew_supply(&site.fetcher, &supply(SITE), &mut known, at).await.unwrap();
    let before = kept(data.path());
    let head = FILE.split(|byte| *byte == b'\n').next().unwrap();
    for bad in [
        answer("404 Not Found", "", b""),
        answer("504 Gateway Timeout", "", b""),
        answer("200 OK", "", b"<html>Maintenance</html>"),
        answer("200 OK", "", b""),
        answer("200 OK", "", head),
        [b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n".as_slice(), FILE].concat(),
    ] {
        *told.lock().unwrap() = bad;
        let failed = renew_supply(&site.fetcher, &supply(SITE), &mut known, at).await;
        assert!(failed.is_err());
        assert_eq!(kept(data.path()), before);
        assert_eq!(files(data.path()), 1);
    }
}

#[tokio::test]
async fn no_host_is_asked_that_the_operator_did_not_name() {
    let site = Upstream::open(|_| answer("200 OK", "", FILE)).await;
    let data = tempfile::tempdir().unwrap();
    for host in ["elsewhere.example", "127.0.0.1", "site.example:8443"] {
        let mut known = Validators::default();
        let (supply, at) = (supply(host), (data.path(), TODAY));
        let asked = renew_supply(&site.fetcher, &supply, &mut known, at).await;
        assert!(asked.is_err(), "{host}");
    }
    assert_eq!(files(data.path()), 0);
}
