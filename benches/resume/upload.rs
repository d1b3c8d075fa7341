//! A photo of 5 MB that is sent to a pouch, beside reading and writing a photo alone.

use std::hint::black_box;
use std::io::Cursor;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use image::codecs::jpeg::JpegEncoder;
use image::{ImageFormat, Rgb, RgbImage};
use marchepied::pouch::taken;
use tower::ServiceExt as _;

use crate::rounds::Rounds;
use crate::server::Server;
use crate::told::{Outcome, Told as _};
use crate::{row, runtime, timed};

/// Each round sends two, and one round is forgotten: 16 papers of the 20 that a pouch holds.
const ROUNDS: usize = 7;
const MEGABYTE: f64 = 1e6;
/// The longest side, and how good, as the pouch keeps photos.
const KEPT: (u32, u8) = (2_000, 80);
const EDGE: &str = "bench-edge";
/// A paper that goes in a pouch.
const KIND: &str = "carte-parent";

/// The same photo is decoded, shrunk and encoded by the library alone, by the
/// pouch, and sent as a form.
pub fn measure() -> Outcome {
    let threads = runtime()?;
    let server = {
        let _inside = threads.enter(); // its connections ask for one
        Server::open()?
    };
    let photo = photo()?;
    let cookie = threads.block_on(pouch(&server))?;
    let form = form(&photo);
    let rounds = Rounds::run(ROUNDS, 3, |subject| {
        timed(|| match subject {
            0 => alone(&photo),
            1 => taken(&photo).map(|page| drop(black_box(page))).map_err(|why| format!("{why:?}")),
            _ => threads.block_on(send(&server, &cookie, &form)),
        })
    })?;
    println!("upload: a photo of {:.1} MB", photo.len() as f64 / MEGABYTE);
    row("reading and writing it alone, ms", rounds.cost(0), "");
    row("making it anew, times that", rounds.ratio(1, 0), "at most 1.10");
    row("sent, made anew, sealed and kept, times that", rounds.ratio(2, 0), "at most 1.30");
    Ok(())
}

/// A page as a phone takes it, 12 million points.
fn photo() -> Outcome<Vec<u8>> {
    let photo = RgbImage::from_fn(4_000, 3_000, |x, y| {
        let mixed = (x.wrapping_mul(31) ^ y.wrapping_mul(57)).wrapping_mul(2_654_435_761);
        let is_ink =
            y % 56 < 28 && (((x / 6) ^ (y / 6)).wrapping_mul(40_503) >> 13).is_multiple_of(4);
        let light = if is_ink { 40 } else { 190 } + (mixed >> 27) as u8;
        Rgb([light, light, light.saturating_sub(12)])
    });
    let mut out = Cursor::new(Vec::new());
    let encoder = JpegEncoder::new_with_quality(&mut out, 88);
    photo.write_with_encoder(encoder).told("write a photo")?;
    Ok(out.into_inner())
}

/// What cannot be done without: decode, shrink, encode.
fn alone(photo: &[u8]) -> Outcome {
    let whole = image::load_from_memory_with_format(photo, ImageFormat::Jpeg).told("read it")?;
    let small = whole.thumbnail(KEPT.0, KEPT.0).to_rgb8();
    let mut out = Vec::new();
    small.write_with_encoder(JpegEncoder::new_with_quality(&mut out, KEPT.1)).told("write it")?;
    black_box(out);
    Ok(())
}

fn post(path: &str) -> axum::http::request::Builder {
    let request = Request::post(path).header("host", "localhost");
    request.header("sec-fetch-site", "same-origin")
}

/// A new pouch: the cookie that holds it open.
async fn pouch(server: &Server) -> Outcome<String> {
    let request = post("/fr/pochette/nouvelle")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::empty())
        .told("write a request")?;
    let answer = server.router.clone().oneshot(request).await.told("ask")?;
    let cookie = answer.headers().get(header::SET_COOKIE).told("get a cookie")?;
    let cookie = cookie.to_str().told("read the cookie")?;
    Ok(cookie.split(';').next().unwrap_or_default().to_owned())
}

/// The photo as a form sends it.
fn form(photo: &[u8]) -> Vec<u8> {
    let kind =
        format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"sorte\"\r\n\r\n{KIND}\r\n");
    let head = format!(
        "--{EDGE}\r\nContent-Disposition: form-data; name=\"page\"; filename=\"a.jpg\"\r\n\r\n"
    );
    [kind.as_bytes(), head.as_bytes(), photo, format!("\r\n--{EDGE}--\r\n").as_bytes()].concat()
}

async fn send(server: &Server, cookie: &str, form: &[u8]) -> Outcome {
    let request = post("/fr/pochette/ajouter")
        .header("cookie", cookie)
        .header("content-type", format!("multipart/form-data; boundary={EDGE}"))
        .body(Body::from(form.to_vec()))
        .told("write a request")?;
    let answer = server.router.clone().oneshot(request).await.told("ask")?;
    match answer.status() {
        StatusCode::SEE_OTHER => Ok(()),
        status => Err(format!("keep a photo: {status}")),
    }
}
