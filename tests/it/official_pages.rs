//! A page of an official site, asked for by its address and walked on the web.

use std::sync::Arc;

use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;
use marchepied::web::{App, Readings};

use crate::essai::{TODAY, whole_with_a_secret};
use crate::site::{Reply, Site};
use crate::upstream::{SITE, Upstream, answer, path};

const PAGE: &str = "<title>Aide</title><nav>Menu</nav><main><h1>Aide au logement</h1>\
    <p>Cette aide paie une partie du loyer. <a href=/autre>Une autre page</a>\
    <a href=https://other.example/>Un autre site</a></main>";
/// Our site, which may read the pages of the official one.
pub fn reads(official: &Upstream) -> Site {
    let mut app = App::new(whole_with_a_secret(), Clock::fixed(TODAY), Seal::fleeting());
    app.pages = Readings::of([SITE.to_owned()], Some(official.fetcher.clone()));
    Site { app: Arc::new(app), meters: Meters::new("1.0", "abc") }
}

/// The official site with these pages; any other is not there.
pub async fn official(pages: &'static [(&str, &str)]) -> Upstream {
    let served = move |request: &str| {
        let found = pages.iter().find(|(at, _)| *at == path(request));
        let html = "Content-Type: text/html; charset=utf-8\r\n";
        found.map_or_else(
            || answer("404 Not Found", "", b""),
            |(_, page)| answer("200 OK", html, page.as_bytes()),
        )
    };
    Upstream::open(served).await
}

pub fn address(page: &str) -> String {
    let page: String = form_urlencoded::byte_serialize(page.as_bytes()).collect();
    format!("/fr/pages?adresse={page}")
}

/// The first screen of a page, wherever our site leads for it.
pub async fn first(ours: &Site, page: &str) -> Reply {
    let led = ours.get(&address(page)).await;
    assert_eq!(led.status, 303, "{page}");
    ours.get(led.header("location")).await
}

/// Its answer is the visitor's alone, tells whose page it is, and how to reach it.
fn tells_its_source(reply: &Reply, page: &str) {
    assert_eq!((reply.status, reply.header("cache-control")), (200, "no-store"));
    let text = reply.text();
    let read = text.contains("Cette page vient de ce site. Nous l’avons lue le");
    assert_ne!(read, text.contains("Nous ne l’avons pas lue."), "{text}");
    assert!(text.contains("<h2 dir=\"ltr\">site<wbr>.example</h2>"), "{text}");
    assert!(reply.with("href").iter().any(|(_, href)| href == page), "{text}");
    assert!(text.contains("id=\"aide\""), "{text}");
}

/// What a page asks of the official site, its `robots.txt` aside.
pub fn visits(official: &Upstream) -> usize {
    official.asked().iter().filter(|request| path(request) != "/robots.txt").count()
}

#[tokio::test]
async fn an_official_page_is_read_as_screens_that_say_where_it_stands() {
    let official = official(&[("/aide", PAGE)]).await;
    let ours = reads(&official);
    let page = format!("https://{SITE}/aide");
    let screen = first(&ours, &page).await;
    tells_its_source(&screen, &page);
    assert!(screen.text().contains("Nous l’avons lue le"));
    assert!(screen.text().contains("Cette aide paie une partie du loyer."));
    assert!(!screen.text().contains("Menu"));
    let links = screen.with("href");
    let stays = address(&format!("https://{SITE}/autre"));
    assert!(links.iter().any(|(_, href)| *href == stays), "{links:?}");
    assert!(links.iter().any(|(_, href)| href == "https://other.example/"), "{links:?}");
}

#[tokio::test]
async fn many_visitors_cost_the_official_site_one_visit() {
    let official = official(&[("/aide", PAGE)]).await;
    let ours = reads(&official);
    let page = address(&format!("https://{SITE}/aide"));
    let (a, b, c) = tokio::join!(ours.get(&page), ours.get(&page), ours.get(&page));
    assert_eq!([a.status, b.status, c.status], [303; 3]);
    ours.get(a.header("location")).await;
    assert_eq!(visits(&official), 1);
}

#[tokio::test]
async fn an_address_off_the_list_is_refused_with_a_page_and_without_a_link() {
    let official = official(&[]).await;
    let ours = reads(&official);
    for page in ["https://other.example/", "http://site.example/", "https://127.0.0.1/", "caf"] {
        let reply = ours.get(&address(page)).await;
        assert_eq!(reply.status, 404, "{page}");
        assert!(reply.text().contains("Nous ne lisons pas cette adresse"), "{page}");
        assert!(reply.text().contains("id=\"aide\""), "{page}");
        assert!(!reply.with("href").iter().any(|(_, href)| href.contains("other")), "{page}");
    }
    assert_eq!(official.asked(), Vec::<String>::new());
}

#[tokio::test]
async fn a_site_that_is_down_gives_an_honest_screen_with_the_way_to_it() {
    let broken = Upstream::open(|request| match path(request) {
        "/robots.txt" => answer("404 Not Found", "", b""),
        "/ferme" => answer("500 Internal Server Error", "", b""),
        _ => b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc".to_vec(),
    });
    let broken = broken.await;
    let ours = reads(&broken);
    let page = format!("https://{SITE}/coupe");
    let silent = first(&ours, &page).await;
    tells_its_source(&silent, &page);
    assert!(silent.text().contains("Le site officiel ne répond pas."));
    assert!(silent.text().contains("Nous ne l’avons pas lue."));
    // Meanwhile the site is spared.
    let page = format!("https://{SITE}/ferme");
    let failing = first(&ours, &page).await;
    tells_its_source(&failing, &page);
    assert_eq!(visits(&broken), 2);
}

#[tokio::test]
async fn a_page_that_is_not_there_or_not_for_machines_is_told_so() {
    let official =
        official(&[("/robots.txt", "User-agent: *\nDisallow: /prive\n"), ("/aide", PAGE)]).await;
    let ours = reads(&official);
    let gone = first(&ours, &format!("https://{SITE}/partie")).await;
    assert!(gone.text().contains("Cette page n’existe pas."));
    let closed = first(&ours, &format!("https://{SITE}/prive")).await;
    assert!(closed.text().contains("Ce site ne veut pas être lu par une machine."));
}

#[tokio::test]
async fn a_server_that_reads_no_pages_still_shows_the_way_to_them() {
    let mut app = App::new(whole_with_a_secret(), Clock::fixed(TODAY), Seal::fleeting());
    app.pages = Readings::of([SITE.to_owned()], None);
    let ours = Site { app: Arc::new(app), meters: Meters::new("1.0", "abc") };
    let page = format!("https://{SITE}/aide");
    let screen = first(&ours, &page).await;
    tells_its_source(&screen, &page);
    assert!(screen.text().contains("Ici, nous ne lisons pas les pages officielles."));
}
