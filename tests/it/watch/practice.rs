//! A practice portal in many states, and the verdict on each.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use marchepied::fetch::{Fetcher, Gate};
use marchepied::jobs::{Looked, look_at};
use marchepied::portals::Check;
use marchepied::web::clock::Clock;

use super::places::{LABEL, watched};
use crate::upstream::{SITE, Upstream, answer, path, redirect};

const HTML: &str = "Content-Type: text/html; charset=utf-8\r\n";
pub const FINE: &str = "<title>Guichet</title><main><h1>Votre compte</h1><p>Bienvenue au guichet de la \
    ville, ouvert du lundi au vendredi pour toutes vos démarches.</p><a href=/e>ENTRER  ici</a></main>";

fn check(expect: &str) -> Check {
    let catalog = watched(SITE, expect);
    catalog.portals["guichet"].checks[0].clone()
}

/// « outcome found » of one look at a portal that answers so.
async fn told(bytes: Vec<u8>, check: &Check) -> String {
    let portal = Upstream::open(move |request| match path(request) {
        "/robots.txt" => answer("404 Not Found", "", b""),
        _ => bytes.clone(),
    });
    match look_at(&portal.await.fetcher, check, &Clock::real()).await {
        Looked::Seen(look) => match look.found {
            None => look.outcome.code().to_owned(),
            Some(found) => format!("{} {found}", look.outcome.code()),
        },
        Looked::Wait(_) => "wait".to_owned(),
    }
}

pub fn page(html: &str) -> Vec<u8> {
    answer("200 OK", HTML, html.as_bytes())
}

fn packed(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

async fn each(states: Vec<(&str, Vec<u8>, &str)>) {
    let check = check(LABEL);
    for (state, bytes, verdict) in states {
        assert_eq!(told(bytes, &check).await, verdict, "{state}");
    }
}

#[tokio::test]
async fn what_can_be_read_is_compared_and_what_cannot_is_no_change() {
    let without = FINE.replace("ENTRER  ici", "S’identifier");
    let latin: Vec<u8> = FINE.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let shell = "<title>Guichet</title><main id=app></main><script>run()</script>";
    let login = "<main><h1>Connexion</h1><form><input type=password name=p></form></main>";
    each(vec![
        ("fine", page(FINE), "read true"),
        ("a label is gone", page(&without), "read false"),
        (
            "latin-1, told nowhere",
            answer("200 OK", "Content-Type: text/html\r\n", &latin),
            "read true",
        ),
        ("a script shell", page(shell), "unreadable"),
        ("a login wall", page(login), "unreadable"),
        (
            "a captcha",
            page("<h1>Êtes-vous un humain ?</h1><div class=g-recaptcha></div>"),
            "unreadable",
        ),
        ("a pdf", answer("200 OK", "Content-Type: application/pdf\r\n", b"%PDF-1.7"), "unreadable"),
        ("nothing", answer("200 OK", HTML, b""), "unreadable"),
        ("nested without end", page(&"<div>".repeat(500_000)), "unreadable"),
        (
            "a bomb",
            answer("200 OK", "Content-Encoding: gzip\r\n", &packed(&vec![b'a'; 9 << 20])),
            "unreadable",
        ),
        ("10 GB", b"HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n".to_vec(), "unreadable"),
        ("forbidden to machines", answer("403 Forbidden", "", b""), "unreadable"),
        ("asks who one is", answer("401 Unauthorized", "", b""), "unreadable"),
    ])
    .await;
}

#[tokio::test]
async fn a_site_that_is_down_is_down_whatever_it_says() {
    let closed =
        "<title>Maintenance</title><main><h1>Site en maintenance</h1><p>Revenez demain.</main>";
    let broken = "<main><h1>Erreur</h1><p>Une erreur technique est survenue.</main>";
    let headers = "X-Lot: a\r\n".repeat(5_000);
    let wide = format!("X-Wide: {}\r\n", "a".repeat(2 << 20));
    each(vec![
        ("closed with 200", page(closed), "maintenance"),
        ("closed with 503", answer("503 Oh", "", b""), "maintenance"),
        ("closed till later", answer("503 Oh", "Retry-After: 86400\r\n", b""), "maintenance"),
        ("broken with 200", page(broken), "failing"),
        ("broken", answer("500 Oh", "", b""), "failing"),
        ("a bad gateway", answer("502 Oh", "", b""), "failing"),
        ("cut short", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc".to_vec(), "silent"),
        ("garbage", b"\x00\xff\xfe not http\r\n\r\n".to_vec(), "silent"),
        ("closed at once", b"\r\n".to_vec(), "silent"),
        ("a lie about packing", answer("200 OK", "Content-Encoding: gzip\r\n", b"abc"), "silent"),
        ("5,000 headers", answer("200 OK", &headers, b"a"), "silent"),
        ("a header of 2 MB", answer("200 OK", &wide, b"a"), "silent"),
    ])
    .await;
}

#[tokio::test]
async fn a_page_that_moved_is_told_apart_and_a_wish_to_wait_says_nothing() {
    let soft = "<title>Erreur 404</title><main><h1>Page introuvable</h1></main>";
    each(vec![
        ("not found", answer("404 Not Found", "", b""), "gone"),
        ("gone", answer("410 Gone", "", b""), "gone"),
        ("not found with 200", page(soft), "gone"),
        ("off the list", redirect("https://other.example/"), "astray"),
        ("round and round", redirect("/compte"), "astray"),
        ("not safe", redirect("http://site.example/"), "astray"),
        ("the machine's own", redirect("https://169.254.169.254/"), "astray"),
        ("a file", redirect("file:///etc/passwd"), "astray"),
        ("too many requests", answer("429 Oh", "Retry-After: 9\r\n", b""), "wait"),
    ])
    .await;
    let closed = Upstream::open(|_| answer("200 OK", "", b"User-agent: *\nDisallow: /\n")).await;
    let looked = look_at(&closed.fetcher, &check(LABEL), &Clock::real()).await;
    assert!(matches!(looked, Looked::Wait(_)), "a site that wants no programs is left alone");
}

#[tokio::test]
async fn an_element_is_looked_for_where_the_contract_names_one() {
    let form = FINE.replace("</main>", "<form id=login><input name=a></form></main>");
    for (expect, there, gone) in [
        ("expect = { selector = \"form#login\" }", "read true", "read false"),
        ("expect = { words = \"Votre compte\" }", "read true", "read true"),
        ("", "read", "read"),
    ] {
        let check = check(expect);
        assert_eq!(told(page(&form), &check).await, there, "{expect}");
        assert_eq!(told(page(FINE), &check).await, gone, "{expect}");
    }
}

#[tokio::test]
async fn a_site_with_a_bad_certificate_is_not_safe() {
    let portal = Upstream::open(|_| page(FINE)).await;
    let other = rcgen::generate_simple_self_signed(vec![SITE.to_owned()]).unwrap();
    let doors = [(SITE.to_owned(), portal.address)];
    let fetcher = Fetcher::with_doors(Gate::of([SITE]), doors, other.cert.der()).unwrap();
    let Looked::Seen(look) = look_at(&fetcher, &check(LABEL), &Clock::real()).await else {
        panic!()
    };
    assert_eq!((look.outcome.code(), look.status), ("unsafe", None));
    assert_eq!(portal.asked(), Vec::<String>::new());
}
