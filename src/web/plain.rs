//! Answers that are not pages: health, robots, the dictionary, a calendar file.

use std::sync::LazyLock;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use bytes::Bytes;

use super::answer::sorry;
use super::app::Shared;
use super::asked::Asked;
use super::encoding::{Encoding, brotli, gzip};
use super::meters::CONTENT_TYPE;
use crate::view::{Notice, Sheet};

const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");
/// Things whose address changes when they do.
const YEAR: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const NEVER: HeaderValue = HeaderValue::from_static("no-store");

fn text(status: StatusCode, text: impl Into<Body>) -> Response {
    let mut response = Response::new(text.into());
    *response.status_mut() = status;
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, TEXT);
    out.insert(header::CACHE_CONTROL, NEVER);
    response
}

/// The process lives.
pub(super) async fn health() -> Response {
    text(StatusCode::OK, "ok\n")
}

/// The content is loaded, and how much of it.
pub(super) async fn ready(State(app): State<Shared>) -> Response {
    let guides = app.catalog.procedures.len();
    let languages = app.catalog.locales.offered().count();
    let missing = app.catalog.locales.missing();
    let status = if guides == 0 { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
    text(status, format!("guides {guides}\nlanguages {languages}\nmissing-words {missing}\n"))
}

/// Figures for the operator's own tools.
pub(super) fn figures(figures: String) -> Response {
    let mut response = text(StatusCode::OK, figures);
    let kind = HeaderValue::from_static(CONTENT_TYPE);
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

/// Anyone may index the front pages; the screens of a guide are no results.
pub(super) async fn robots() -> Response {
    text(StatusCode::OK, "User-agent: *\nDisallow: /*?\n")
}

/// The whole style, for browsers that keep it.
pub(super) async fn style(State(app): State<Shared>, request: Request) -> Response {
    static PACKED: LazyLock<[Bytes; 3]> = LazyLock::new(|| {
        let style = Bytes::from_static(Sheet::whole().as_bytes());
        [brotli(&style, 11), gzip(&style), style]
    });
    let asked = Asked::read(&app, request.uri(), request.headers());
    if asked.address != Sheet::path() {
        return sorry(&asked, Notice::Missing, StatusCode::NOT_FOUND);
    }
    let encoding = Encoding::chosen(asked.headers, None);
    let [packed_well, packed, bare] = &*PACKED;
    let body = match encoding {
        Encoding::Brotli => packed_well,
        Encoding::Gzip => packed,
        Encoding::Dictionary | Encoding::Plain => bare,
    };
    let mut response = Response::new(Body::from(body.clone()));
    let out = response.headers_mut();
    if let Some(name) = encoding.as_str() {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8"));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    out.insert(header::CACHE_CONTROL, YEAR);
    response
}

/// The public dictionary of a guide.
pub(super) async fn dictionary(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let Some(found) = app.dictionaries.at(&app, asked.address) else {
        return sorry(&asked, Notice::Missing, StatusCode::NOT_FOUND);
    };
    let (bare, packed) = found.bodies();
    let brotli = Encoding::chosen(asked.headers, None) == Encoding::Brotli;
    let mut response = Response::new(Body::from(if brotli { packed } else { bare }));
    let out = response.headers_mut();
    if brotli {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    out.insert(header::CONTENT_TYPE, TEXT);
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    out.insert(header::CACHE_CONTROL, YEAR);
    let scope = format!("match=\"{}*\"", found.scope);
    if let Ok(scope) = HeaderValue::try_from(scope) {
        out.insert("use-as-dictionary", scope);
    }
    response
}

/// A calendar file to keep.
pub(super) fn attachment(body: Bytes) -> Response {
    let mut response = Response::new(Body::from(body));
    let headers: &mut HeaderMap = response.headers_mut();
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, kind);
    let name = HeaderValue::from_static("attachment; filename=\"rappel.ics\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    headers.insert(header::CACHE_CONTROL, NEVER);
    response
}
