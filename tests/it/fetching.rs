//! The one door to the Internet: what goes out, what may come in.

use std::collections::HashMap;
use std::io::Write as _;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use marchepied::fetch::{Error, Fetched, Limits, Validators};

use crate::upstream::{SITE, Upstream, answer, path, redirect, soon};

fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

const GZIP: &str = "Content-Encoding: gzip\r\n";
const SMALL: Limits =
    Limits { wire_bytes: 1_000, plain_bytes: 10_000, whole: Duration::from_secs(20) };

#[tokio::test]
async fn a_page_comes_in_plain_or_packed() {
    let site = Upstream::open(|request| match path(request) {
        "/gzip" => answer("200 OK", GZIP, &gzip("été".as_bytes())),
        "/br" => {
            let mut packed = Vec::new();
            brotli::CompressorWriter::new(&mut packed, 4096, 5, 20)
                .write_all("été".as_bytes())
                .unwrap();
            answer("200 OK", "Content-Encoding: br\r\n", &packed)
        }
        _ => answer("200 OK", "", "été".as_bytes()),
    });
    let site = site.await;
    for path in ["/plain", "/gzip", "/br"] {
        assert_eq!(site.get(path).await.as_deref(), Ok("été"), "{path}");
    }
}

#[tokio::test]
async fn a_request_says_who_we_are_and_nothing_else() {
    let site = Upstream::open(|request| match path(request) {
        "/a" => answer("302 Found", "Location: /b\r\nSet-Cookie: a=b\r\n", b""),
        _ => answer("200 OK", "", b"b"),
    });
    let site = site.await;
    assert_eq!(site.get("/a").await.as_deref(), Ok("b"));
    let version = env!("CARGO_PKG_VERSION");
    let wanted = format!(
        "GET /b HTTP/1.1\r\naccept-encoding: br, gzip\r\naccept-language: fr\r\n\
         user-agent: Marchepied/{version}\r\naccept: */*\r\nhost: {SITE}\r\n\r\n"
    );
    let mut lines: Vec<_> = site.asked()[1].split("\r\n").map(str::to_owned).collect();
    let mut expected: Vec<_> = wanted.split("\r\n").map(str::to_owned).collect();
    lines.sort();
    expected.sort();
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn what_has_not_changed_is_not_sent_again() {
    let site = Upstream::open(|request| {
        if request.contains("if-none-match: \"7\"\r\n") {
            answer("304 Not Modified", "", b"")
        } else {
            let lines = "ETag: \"7\"\r\nLast-Modified: Tue, 24 Nov 2026 06:00:00 GMT\r\n";
            answer("200 OK", lines, b"new")
        }
    });
    let (site, address) = (site.await, format!("https://{SITE}/"));
    let first = site.ask(&address, &Validators::default()).await.unwrap();
    let Fetched::Fresh(arrival) = first else { panic!("{first:?}") };
    assert_eq!(arrival.validators.etag.as_deref(), Some("\"7\""));
    assert_eq!(site.ask(&address, &arrival.validators).await.unwrap(), Fetched::NotModified);
    let last = site.asked().pop().unwrap();
    assert!(last.contains("if-modified-since: Tue, 24 Nov 2026 06:00:00 GMT\r\n"), "{last}");
}

#[tokio::test]
async fn three_redirects_are_followed_and_no_more() {
    let site = Upstream::open(|request| match path(request).trim_matches('/').parse::<u32>() {
        Ok(0) => answer("200 OK", "", b"there"),
        Ok(left) => redirect(&format!("/{}", left - 1)),
        Err(_) => redirect(path(request)),
    });
    let site = site.await;
    assert_eq!(site.get("/3").await.as_deref(), Ok("there"));
    for path in ["/4", "/round"] {
        let why = site.get(path).await.unwrap_err();
        assert_eq!(why, Error::TooManyRedirects.to_string());
    }
}

#[tokio::test]
async fn a_redirect_leads_nowhere_but_to_the_list() {
    let elsewhere = [
        "https://other.example/",
        "//other.example/",
        "http://site.example/",
        "https://169.254.169.254/latest/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://site.example@other.example/",
        "https://site.example:8443/",
        "https:///other.example/",
        "file:///etc/passwd",
        "gopher://site.example/",
        "https://SITE.example.other.example/",
    ];
    for place in elsewhere {
        let site = Upstream::open(move |_| redirect(place)).await;
        let asked = site.ask(&format!("https://{SITE}/"), &Validators::default()).await;
        assert!(matches!(asked, Err(Error::Astray(_))), "{place}: {asked:?}");
        assert_eq!(site.asked().len(), 1, "{place}");
    }
}

#[tokio::test]
async fn no_refused_address_reaches_a_machine() {
    let site = Upstream::open(|_| answer("200 OK", "", b"")).await;
    for address in ["https://other.example/", "https://127.0.0.1/", "http://site.example/"] {
        let asked = site.ask(address, &Validators::default()).await;
        assert!(matches!(asked, Err(Error::Refused(_))), "{address}: {asked:?}");
    }
    assert_eq!((site.asked(), site.met()), (Vec::new(), 0));
}

#[tokio::test]
async fn no_spelling_of_an_address_makes_a_connection() {
    let site = Upstream::open(|_| answer("200 OK", "", b"")).await;
    let file = include_str!("../fixtures/hostile-addresses.json");
    let spellings: HashMap<String, Vec<String>> = serde_json::from_str(file).unwrap();
    let port = site.address.port();
    let ours = |address: &String| address.replace("www.service-public.gouv.fr", SITE);
    let by_number = spellings["numbers"].iter().map(|number| format!("https://{number}:{port}/"));
    let tricks = spellings["tricks"].iter().chain(&spellings["schemes"]).map(ours);
    for address in by_number.chain(tricks) {
        let asked = site.ask(&address, &Validators::default()).await;
        assert!(matches!(asked, Err(Error::Refused(_))), "{address:?}: {asked:?}");
    }
    assert_eq!(site.met(), 0);
    site.get("/").await.unwrap();
    assert_eq!(site.met(), 1, "the listener would have seen them");
}

#[tokio::test]
async fn what_is_too_large_is_left() {
    let site = Upstream::open(|request| match path(request) {
        "/told" => answer("200 OK", "", &[b'a'; 1_001]),
        "/untold" => [b"HTTP/1.0 200 OK\r\n\r\n".as_slice(), &[b'a'; 1_001]].concat(),
        "/bomb" => answer("200 OK", GZIP, &gzip(&[b'a'; 200_000])),
        _ => answer("200 OK", "", &[b'a'; 1_000]),
    });
    let site = site.await;
    assert_eq!(site.get_within("/enough", SMALL).await.map(|body| body.len()), Ok(1_000));
    for (path, most) in [("/told", 1_000), ("/untold", 1_000), ("/bomb", 10_000)] {
        let why = site.get_within(path, SMALL).await.unwrap_err();
        assert_eq!(why, Error::TooLarge(most).to_string(), "{path}");
    }
}

#[tokio::test]
async fn what_is_cut_short_or_oddly_packed_is_not_taken_for_whole() {
    let site = Upstream::open(|request| match path(request) {
        "/short" => b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc".to_vec(),
        "/half" => answer("200 OK", GZIP, &gzip(&[7; 5_000])[..20]),
        "/lie" => answer("200 OK", GZIP, b"not gzip"),
        "/half-br" => answer("200 OK", "Content-Encoding: br\r\n", &[0x1b, 0xff]),
        _ => answer("200 OK", "Content-Encoding: zstd\r\n", b"?"),
    });
    let site = site.await;
    for path in ["/short", "/half", "/lie", "/half-br", "/zstd"] {
        assert_eq!(site.get(path).await.unwrap_err(), Error::Garbled.to_string(), "{path}");
    }
}

#[tokio::test]
async fn a_site_that_says_nothing_is_left() {
    let site = Upstream::open(|_| Vec::new()).await;
    let whole = Duration::from_millis(300);
    let limits = Limits { whole, ..SMALL };
    let why = soon(site.get_within("/", limits)).await.unwrap_err();
    assert_eq!(why, Error::TooSlow(whole).to_string());
}

#[tokio::test]
async fn a_status_is_told_and_a_wish_to_wait_is_heard() {
    let site = Upstream::open(|request| match path(request) {
        "/gone" => answer("404 Not Found", "", b"?"),
        "/busy" => answer("503 Service Unavailable", "Retry-After: 120\r\n", b""),
        _ => answer("304 Not Modified", "", b""),
    });
    let site = site.await;
    assert_eq!(site.get("/gone").await.unwrap_err(), Error::Status(404).to_string());
    assert_eq!(site.get("/unasked").await.unwrap_err(), Error::Status(304).to_string());
    let later = Error::Later(Some(Duration::from_secs(120)));
    assert_eq!(site.get("/busy").await.unwrap_err(), later.to_string());
}
