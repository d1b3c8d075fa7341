//! Official pages are asked for once for many, and asked again while people read.

use std::time::Duration;

use marchepied::web::{Pace, Readings};

use crate::official_pages::{address, reads, visits};
use crate::site::Site;
use crate::upstream::{SITE, Upstream, answer, path, soon};

/// Our site, for which every page is old at once.
fn reads_again(official: &Upstream) -> Site {
    let mut ours = reads(official);
    let fetcher = Some(official.fetcher.clone());
    let pace = Pace { fresh: Duration::ZERO, ..Pace::default() };
    let app = std::sync::Arc::get_mut(&mut ours.app).unwrap();
    app.pages = Readings::of([SITE.to_owned()], fetcher).paced(pace);
    ours
}

/// The words of the first screen.
async fn said(ours: &Site) -> String {
    let led = ours.get(&address(&format!("https://{SITE}/aide"))).await;
    ours.get(led.header("location")).await.text().to_owned()
}

/// Waits until the official site was asked so often.
async fn until(official: &Upstream, times: usize) {
    soon(async {
        while visits(official) < times {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
}

/// A site whose page changes each time it is sent; it knows the one it sent last.
async fn changing() -> Upstream {
    let times = std::sync::atomic::AtomicUsize::new(0);
    let served = move |request: &str| {
        if path(request) == "/robots.txt" {
            return answer("404 Not Found", "", b"");
        }
        let time = times.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let body = format!("<main><h1>Aide</h1><p>Ceci est la page numéro {time}.</main>");
        answer(
            "200 OK",
            &format!("Content-Type: text/html\r\nETag: \"{time}\"\r\n"),
            body.as_bytes(),
        )
    };
    Upstream::open(served).await
}

#[tokio::test]
async fn nobody_waits_for_a_page_that_came_not_long_ago() {
    let official = changing().await;
    let ours = reads_again(&official);
    assert!(said(&ours).await.contains("numéro 0"));
    // The one that is kept is shown; the new one is there for those who come later.
    soon(async {
        while !said(&ours).await.contains("numéro 2") {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
    assert!(visits(&official) >= 3);
}

#[tokio::test]
async fn a_page_that_has_not_changed_is_not_sent_again() {
    let official = Upstream::open(|request| match path(request) {
        "/robots.txt" => answer("404 Not Found", "", b""),
        _ if request.contains("if-none-match: \"7\"\r\n") => answer("304 Not Modified", "", b""),
        _ => answer(
            "200 OK",
            "Content-Type: text/html\r\nETag: \"7\"\r\nLast-Modified: Tue, 24 Nov 2026 06:00:00 GMT\r\n",
            "<main><h1>Aide</h1><p>Toujours la même page, toujours.</main>".as_bytes(),
        ),
    });
    let official = official.await;
    let ours = reads_again(&official);
    assert!(said(&ours).await.contains("Toujours la même"));
    assert!(said(&ours).await.contains("Toujours la même"));
    until(&official, 2).await;
    let last = official.asked().pop().unwrap();
    assert!(last.contains("if-modified-since: Tue, 24 Nov 2026 06:00:00 GMT\r\n"), "{last}");
    assert!(said(&ours).await.contains("Toujours la même"));
}

#[tokio::test]
async fn a_site_that_breaks_down_leaves_the_page_that_is_kept() {
    let broken = std::sync::atomic::AtomicBool::new(false);
    let official = Upstream::open(move |request| match path(request) {
        "/robots.txt" => answer("404 Not Found", "", b""),
        _ if broken.swap(true, std::sync::atomic::Ordering::SeqCst) => {
            answer("500 Internal Server Error", "", b"")
        }
        _ => {
            answer("200 OK", "", "<main><h1>Aide</h1><p>Elle est là, cette page.</main>".as_bytes())
        }
    });
    let official = official.await;
    let ours = reads_again(&official);
    for _ in 0..4 {
        assert!(said(&ours).await.contains("Elle est là"));
    }
    until(&official, 2).await;
    assert!(said(&ours).await.contains("Elle est là"));
    assert_eq!(visits(&official), 2, "the site is spared");
}

#[tokio::test]
async fn many_who_come_while_a_page_is_old_cost_the_site_one_visit() {
    let once = std::sync::atomic::AtomicBool::new(false);
    let official = Upstream::open(move |request| match path(request) {
        "/robots.txt" => answer("404 Not Found", "", b""),
        // The second time it says nothing for ever.
        _ if once.swap(true, std::sync::atomic::Ordering::SeqCst) => Vec::new(),
        _ => answer("200 OK", "", "<main><h1>Aide</h1><p>Une page, une fois.</main>".as_bytes()),
    });
    let official = official.await;
    let ours = reads_again(&official);
    for _ in 0..10 {
        assert!(soon(said(&ours)).await.contains("Une page, une fois."));
    }
    until(&official, 2).await;
    assert!(said(&ours).await.contains("Une page, une fois."));
    assert_eq!(visits(&official), 2);
}
