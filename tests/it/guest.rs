//! A polite guest: one request at a time, and the wishes of the house first.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use marchepied::fetch::Error;

use crate::upstream::{Upstream, answer, path};

#[tokio::test]
async fn what_the_house_closes_is_not_asked_for() {
    let site = Upstream::open(|request| match path(request) {
        "/robots.txt" => answer("200 OK", "", b"User-agent: *\nDisallow: /compte\n"),
        _ => answer("200 OK", "", b"page"),
    });
    let site = site.await;
    assert!(site.visit("/fiches").await.is_ok());
    assert!(matches!(site.visit("/compte/a").await, Err(Error::Unwelcome)));
    assert!(site.visit("/aide").await.is_ok());
    let asked: Vec<_> = site.asked().iter().map(|request| path(request).to_owned()).collect();
    assert_eq!(asked, ["/robots.txt", "/fiches", "/aide"]);
}

#[tokio::test]
async fn a_house_without_wishes_is_open_and_one_that_suffers_is_not() {
    for (status, welcome) in [("404 Not Found", true), ("403 Forbidden", true), ("500 Oh", false)] {
        let site = Upstream::open(move |request| match path(request) {
            "/robots.txt" => answer(status, "", b""),
            _ => answer("200 OK", "", b"page"),
        });
        assert_eq!(site.await.visit("/").await.is_ok(), welcome, "{status}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_host_is_asked_one_thing_at_a_time() {
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (inside, highest) = (now.clone(), most.clone());
    let site = Upstream::open(move |_| {
        highest.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(5));
        inside.fetch_sub(1, Ordering::SeqCst);
        answer("200 OK", "", b"page")
    });
    let site = Arc::new(site.await);
    let visits: Vec<_> = (0..8)
        .map(|_| {
            let site = site.clone();
            tokio::spawn(async move { site.get("/").await.unwrap() })
        })
        .collect();
    for visit in visits {
        visit.await.unwrap();
    }
    assert_eq!((site.asked().len(), most.load(Ordering::SeqCst)), (8, 1));
}

#[tokio::test]
async fn a_host_that_wants_rest_is_not_asked_again() {
    let site = Upstream::open(|_| answer("429 Too Many", "Retry-After: 60\r\n", b"")).await;
    for _ in 0..3 {
        let why = site.get("/").await.unwrap_err();
        assert!(why.starts_with("get it: the site asks to come back in "), "{why}");
    }
    assert_eq!(site.asked().len(), 1);
}
