//! What the portal sends, whole.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::upstream::{answer, redirect};

const HTML: &str = "Content-Type: text/html; charset=utf-8\r\n";
/// Words that every charset of the tests can say.
const WORDS: &str = "<title>Été</title><main><h1>Été</h1><p>L’été coûte 25 €.</main>";
const MEGA: usize = 1 << 20;

/// The whole answer of a state; none when it is played piece by piece.
pub fn whole(state: &str, path: &str) -> Option<Vec<u8>> {
    let html = |body: &str| answer("200 OK", HTML, body.as_bytes());
    let status = |status: &str| answer(status, "", b"");
    let packed = |how: &str, body: &[u8]| {
        answer("200 OK", &format!("{HTML}Content-Encoding: {how}\r\n"), body)
    };
    Some(match state {
        "fine" => html(WORDS),
        "fine-gzip" => packed("gzip", &gzip(WORDS.as_bytes())),
        "fine-br" => packed("br", &br(WORDS.as_bytes())),
        "moved-once" if path != "/there" => redirect("/there"),
        "moved-once" => html(WORDS),
        // A thousand times the same megabyte of nothing: 1 GiB from 1 MB.
        "bomb-gzip" => packed("gzip", &gzip(&vec![0; MEGA]).repeat(1024)),
        "bomb-br" => packed("br", &br(&vec![b' '; 16 * MEGA])),
        "lie-gzip" | "lie-br" => packed(&state[4..], WORDS.as_bytes()),
        "lie-deflate" => packed("deflate", WORDS.as_bytes()),
        "loop" => redirect(path),
        "chain-20" => chain(path),
        "to-metadata" => redirect("https://169.254.169.254/latest/meta-data/"),
        "to-file" => redirect("file:///etc/passwd"),
        "to-http" => redirect("http://to-http.portal.example/"),
        "to-elsewhere" => redirect("https://elsewhere.example/"),
        "to-loopback" => redirect("https://127.0.0.1/"),
        "garbage" => vec![0xc3; 5_000],
        "truncated" => cut(html(WORDS)),
        "truncated-chunk" => {
            format!("HTTP/1.1 200 OK\r\n{HTML}Transfer-Encoding: chunked\r\n\r\nff\r\n{WORDS}")
                .into_bytes()
        }
        "empty" => html(""),
        "401" => status("401 Unauthorized"),
        "403" => status("403 Forbidden"),
        "404" => status("404 Not Found"),
        "410" => status("410 Gone"),
        "429" => answer("429 Too Many Requests", "Retry-After: 120\r\n", b""),
        "500" => status("500 Internal Server Error"),
        "502" => status("502 Bad Gateway"),
        "503" => status("503 Service Unavailable"),
        "503-later" => answer("503 Service Unavailable", "Retry-After: 600\r\n", b""),
        _ => return said(state).map(|body| html(&body)).or_else(|| odd(state)),
    })
}

/// Pages that say yes and mean no, and pages that go deep.
fn said(state: &str) -> Option<String> {
    let deep = |tag: &str, times: usize| format!("{}{WORDS}", tag.repeat(times));
    Some(match state {
        "maintenance" => "<main><h1>Site en maintenance</h1><p>Revenez demain.</main>".to_owned(),
        "soft-404" => "<main><h1>Page introuvable</h1><p>Cherchez ailleurs.</main>".to_owned(),
        "captcha" => "<main><h1>Un instant</h1><div class=g-recaptcha></div></main>".to_owned(),
        "login-wall" => "<main><h1>Mon compte</h1><form method=post><input name=a>\
            <input type=password name=b></form></main>"
            .to_owned(),
        "script-shell" => "<body><div id=app></div><script src=/a.js></script>".to_owned(),
        "nested-20000" => deep("<div>", 20_000),
        "nested-500000" => deep("<b>", 500_000),
        _ => return None,
    })
}

/// Pages in other charsets than they say, and files.
fn odd(state: &str) -> Option<Vec<u8>> {
    let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(WORDS);
    let kind = |charset: &str| format!("Content-Type: text/html{charset}\r\n");
    Some(match state {
        "latin-1-declared" => answer("200 OK", &kind("; charset=iso-8859-1"), &latin),
        "latin-1-undeclared" => answer("200 OK", &kind(""), &latin),
        "cp1252-as-utf-8" => answer("200 OK", &kind("; charset=utf-8"), &latin),
        "conflicting-meta" => {
            let body = format!("<meta charset=iso-8859-1>{WORDS}");
            answer("200 OK", &kind("; charset=utf-8"), body.as_bytes())
        }
        "pdf" => answer("200 OK", "Content-Type: application/pdf\r\n", b"%PDF-1.7\n"),
        _ => return None,
    })
}

/// The head of an answer of ten gigabytes.
pub fn huge(state: &str) -> Option<String> {
    let lines = match state {
        "huge-told" => "Content-Length: 10737418240\r\n",
        "huge-untold" => "Connection: close\r\n",
        "huge-chunked" => "Transfer-Encoding: chunked\r\n",
        _ => return None,
    };
    Some(format!("HTTP/1.1 200 OK\r\n{HTML}{lines}\r\n"))
}

/// The header lines of an answer that has too many, or one too long.
pub fn flood(state: &str) -> Option<String> {
    let lines = match state {
        "headers-5000" => (0..5_000).map(|n| format!("X-{n}: a\r\n")).collect(),
        "header-2mb" => format!("X: {}\r\n", "a".repeat(2 * MEGA)),
        _ => return None,
    };
    Some(format!("HTTP/1.1 200 OK\r\n{lines}Content-Length: 0\r\n\r\n"))
}

/// An answer that comes byte by byte.
pub fn drip(state: &str) -> Option<(String, String)> {
    let head = format!("HTTP/1.1 200 OK\r\n{HTML}Content-Length: 1000000\r\n\r\n");
    match state {
        "drip-head" => Some((String::new(), head)),
        "drip-body" => Some((head, WORDS.repeat(20))),
        _ => None,
    }
}

fn chain(path: &str) -> Vec<u8> {
    let hop: u32 = path.trim_start_matches('/').parse().unwrap_or(0);
    if hop < 20 { redirect(&format!("/{}", hop + 1)) } else { answer("200 OK", HTML, b"there") }
}

fn cut(mut whole: Vec<u8>) -> Vec<u8> {
    whole.truncate(whole.len() - 20);
    whole
}

fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

fn br(plain: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    brotli::CompressorWriter::new(&mut packed, 4096, 1, 20).write_all(plain).unwrap();
    packed
}
