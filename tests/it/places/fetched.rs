//! `marchepied places import URL`: the file comes from the host of its address, and from no other.

use std::path::Path;

use marchepied::places::shelf;

use crate::program::{marchepied, run};
use crate::upstream::{SITE, Upstream, answer, path, redirect};

const FILE: &[u8] = include_bytes!("../../fixtures/places/standard.csv");

/// A site with a file, a page, a way to another site, and nothing else.
async fn site() -> Upstream {
    let site = Upstream::open(|request| match path(request) {
        "/93/lieux.csv" => answer("200 OK", "", FILE),
        "/moved.csv" => redirect("/93/lieux.csv"),
        "/maintenance.csv" => answer("200 OK", "", b"<!doctype html><title>Maintenance</title>"),
        "/elsewhere.csv" => redirect("https://other.example/93/lieux.csv"),
        _ => answer("404 Not Found", "", b""),
    });
    site.await
}

/// The exit code, and all that was said.
async fn taken_in(site: &Upstream, address: &str, data: &Path) -> (i32, String) {
    let certificate = data.join("certificate.der");
    std::fs::write(&certificate, &site.certificate).unwrap();
    let at = site.address;
    let doors = format!("{} {SITE}={at} other.example={at}", certificate.display());
    let folder = data.display().to_string();
    let day = ["--today", "2026-11-24"];
    let mut command = marchepied(&["places", "import", address, "--data", &folder, day[0], day[1]]);
    command.env("DOORS_FOR_TESTS", doors);
    let done = tokio::task::spawn_blocking(move || run(&mut command)).await.unwrap();
    (done.0, done.1 + &done.2)
}

#[tokio::test]
async fn a_file_is_taken_in_from_its_address() {
    let (site, data) = (site().await, tempfile::tempdir().unwrap());
    for address in ["https://site.example/93/lieux.csv", "https://site.example/moved.csv"] {
        let (code, said) = taken_in(&site, address, data.path()).await;
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("of 7 records") && said.contains("personal-phone"), "{said}");
    }
    let sources = shelf::load(data.path()).unwrap();
    let names: Vec<_> = sources.iter().map(|source| source.name.as_str()).collect();
    assert_eq!(names, ["lieux", "moved"], "each has the name of its file");
    let left = std::fs::read_dir(data.path().join("places")).unwrap().count();
    assert_eq!(left, 1, "nothing that was fetched stays");
}

#[tokio::test]
async fn an_address_that_gives_no_file_leaves_the_old_places_and_says_why() {
    let (site, data) = (site().await, tempfile::tempdir().unwrap());
    let good = "https://site.example/93/lieux.csv";
    assert_eq!(taken_in(&site, good, data.path()).await.0, 0);
    let before = shelf::load(data.path()).unwrap();
    for (address, why) in [
        ("https://site.example/rien.csv", "404"),
        ("https://site.example/maintenance.csv", "it is a web page"),
        ("https://site.example/elsewhere.csv", "other.example"),
        ("http://site.example/93/lieux.csv", "give an https address"),
        ("https://127.0.0.1/93/lieux.csv", "give an https address"),
        ("https://site.example:8443/93/lieux.csv", "give an https address"),
    ] {
        let (code, said) = taken_in(&site, address, data.path()).await;
        assert_eq!(code, 1, "{address}: {said}");
        assert!(said.contains(why), "{address}: {said}");
        assert_eq!(shelf::load(data.path()).unwrap(), before, "{address}");
    }
}
