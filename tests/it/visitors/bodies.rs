//! However a page travels, it says the same.

use std::io::Read as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::site::{Reply, Site, site};

/// A public page, a hand-off sheet and an error page.
const PAGES: [&str; 4] = [
    "/fr/",
    "/fr/demarches/essai/besoin",
    "/fr/demarches/essai/depart?besoin=nouveau&fin-carte=recente",
    "/fr/demarches/inconnue/besoin",
];

async fn travelling(path: &str, encoding: &str) -> Reply {
    site().ask("GET", path, &[("accept-encoding", encoding)]).await
}

fn unbrotli(body: &[u8], dictionary: &[u8]) -> String {
    let mut text = String::new();
    let dictionary = dictionary.to_vec().into();
    brotli::Decompressor::new_with_custom_dict(body, 4096, dictionary)
        .read_to_string(&mut text)
        .unwrap();
    text
}

#[tokio::test]
async fn brotli_and_gzip_say_what_the_bare_page_says() {
    for path in PAGES {
        let bare = travelling(path, "identity").await;
        assert_eq!(bare.header("content-encoding"), "");
        let small = travelling(path, "gzip, deflate, br;q=1.0").await;
        assert_eq!(small.header("content-encoding"), "br");
        assert_eq!(unbrotli(&small.body, &[]), bare.text(), "{path}");
        let old = travelling(path, "gzip;q=0.5, br;q=0").await;
        assert_eq!(old.header("content-encoding"), "gzip");
        let mut text = String::new();
        flate2::read::GzDecoder::new(&*old.body).read_to_string(&mut text).unwrap();
        assert_eq!(text, bare.text(), "{path}");
        for reply in [&bare, &small, &old] {
            assert!(reply.header("vary").contains("accept-encoding"), "{path}");
            assert_eq!(reply.header("content-type"), "text/html; charset=utf-8");
        }
    }
}

#[tokio::test]
async fn a_difference_from_the_dictionary_says_what_the_page_says() {
    for path in PAGES {
        let bare = travelling(path, "identity").await;
        let Some((_, place)) =
            bare.with("href").into_iter().find(|(tag, _)| tag.contains("compression-dictionary"))
        else {
            continue;
        };
        let dictionary = travelling(&place, "identity").await;
        assert!(dictionary.header("use-as-dictionary").contains("match="), "{place}");
        let hash = Sha256::digest(&dictionary.body);
        let available = format!(":{}:", STANDARD.encode(hash));
        let headers = [("accept-encoding", "br, dcb"), ("available-dictionary", &*available)];
        let small = site().ask("GET", path, &headers).await;
        assert_eq!(small.header("content-encoding"), "dcb", "{path}");
        assert_eq!(small.body[..4], [0xff, 0x44, 0x43, 0x42]);
        assert_eq!(small.body[4..36], hash[..]);
        assert_eq!(unbrotli(&small.body[36..], &dictionary.body), bare.text(), "{path}");
        assert!(small.header("vary").contains("available-dictionary"), "{path}");
        let packed = travelling(&place, "br").await;
        assert_eq!(unbrotli(&packed.body, &[]), dictionary.text());
    }
}

#[tokio::test]
async fn a_screen_offers_a_dictionary() {
    let page = site().get(PAGES[1]).await;
    assert!(page.text().contains("rel=\"compression-dictionary\""));
}

#[tokio::test]
async fn a_dictionary_that_we_do_not_know_is_not_used() {
    let headers =
        [("accept-encoding", "br, dcb"), ("available-dictionary", ":AAAAAAAAAAAAAAAAAAAAAA==:")];
    let reply = site().ask("GET", PAGES[1], &headers).await;
    assert_eq!(reply.header("content-encoding"), "br");
}

#[tokio::test]
async fn a_page_that_was_kept_is_not_sent_twice() {
    let first = site().get(PAGES[1]).await;
    let etag = first.header("etag");
    assert!(etag.starts_with("W/\""), "{etag}");
    let again = site().ask("GET", PAGES[1], &[("if-none-match", etag)]).await;
    assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, etag));
    again.assert_guarded();
    let other = site().ask("GET", PAGES[1], &[("if-none-match", "W/\"0\"")]).await;
    assert_eq!(other.status, 200);
}

#[tokio::test]
async fn a_page_that_a_cache_kept_among_others_is_not_sent_twice() {
    let first = site().get(PAGES[1]).await;
    for list in [format!("\"other\", {}", first.header("etag")), "*".to_owned()] {
        let again = site().ask("GET", PAGES[1], &[("if-none-match", &list)]).await;
        assert_eq!(again.status, 304, "{list}");
    }
}

#[tokio::test]
async fn a_page_that_comes_after_another_fetches_its_style_and_may_use_it() {
    let next = site().ask("GET", PAGES[1], &[("sec-fetch-site", "same-origin")]).await;
    let first = site().get(PAGES[1]).await;
    assert_eq!((next.count("style"), first.count("style")), (0, 1));
    let styles = next.with("href").into_iter().find(|(tag, _)| tag.contains("stylesheet"));
    let style = site().get(&styles.expect("a style is linked").1).await;
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
    assert!(style.header("cache-control").contains("immutable"));
    assert!(next.header("content-security-policy").contains("style-src 'self'"));
    assert!(next.header("vary").contains("sec-fetch-site"));
    assert_ne!(next.header("etag"), first.header("etag"));
}

#[tokio::test]
async fn the_policy_names_the_very_style_and_script_of_the_page() {
    for path in PAGES {
        let reply = site().get(path).await;
        let policy = reply.header("content-security-policy");
        for element in ["style", "script"] {
            let open = format!("<{element}>");
            let Some((_, rest)) = reply.text().split_once(&open) else { continue };
            let text = rest.split(&format!("</{element}>")).next().unwrap();
            let hash = STANDARD.encode(Sha256::digest(text));
            assert!(policy.contains(&hash), "{element} of {path} is not in {policy}");
        }
    }
}

#[tokio::test]
async fn the_operator_is_told_how_the_server_is() {
    let site = Site::open();
    assert_eq!(site.get("/healthz").await.text(), "ok\n");
    let ready = site.get("/readyz").await;
    let guides = site.app.catalog.procedures.len();
    let languages = site.app.catalog.locales.offered().count();
    let start = format!("guides {guides}\nlanguages {languages}\n");
    assert!(ready.text().starts_with(&start), "{}", ready.text());
    assert!(site.get("/metrics").await.text().ends_with("# EOF\n"));
    for path in ["/healthz", "/readyz", "/metrics", "/robots.txt"] {
        site.get(path).await.assert_guarded();
    }
}
