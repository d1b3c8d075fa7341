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
use crate::view::{Keeper, NASKH, Notice, Script, Sheet, naskh_path};

const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");
/// Things whose address changes when they do.
pub(super) const YEAR: HeaderValue =
    HeaderValue::from_static("public, max-age=31536000, immutable");
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

/// The content is loaded, and how much of it. A database that fails is told,
/// and is no reason to send people elsewhere: guides are served without it.
pub(super) async fn ready(State(app): State<Shared>) -> Response {
    let guides = app.catalog.procedures.len();
    let languages = app.catalog.locales.offered().count();
    let missing = app.catalog.locales.missing();
    let status = if guides == 0 { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
    let database = app.database.health().await.as_str();
    let lines = [
        format!("guides {guides}"),
        format!("languages {languages}"),
        format!("missing-words {missing}"),
        format!("database {database}"),
        format!("pages {}\n", app.pages_of_pouches.health()),
    ];
    text(status, lines.join("\n"))
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
    static PACKED: LazyLock<[Bytes; 3]> = LazyLock::new(|| packed(Sheet::whole()));
    kept(&app, &request, (Sheet::path(), "text/css; charset=utf-8"), &PACKED)
}

/// The one small script.
pub(super) async fn script(State(app): State<Shared>, request: Request) -> Response {
    static PACKED: LazyLock<[Bytes; 3]> = LazyLock::new(|| packed(Script::text()));
    kept(&app, &request, (Script::path(), "text/javascript; charset=utf-8"), &PACKED)
}

/// The script that keeps one page; a public machine keeps none. It may serve
/// the pages that register it, wherever they stand.
pub(super) async fn keeper(State(app): State<Shared>, request: Request) -> Response {
    static PACKED: LazyLock<[Bytes; 3]> = LazyLock::new(|| packed(Keeper::text()));
    let path = if app.kiosk.is_none() { Keeper::path() } else { "" };
    let mut response = kept(&app, &request, (path, "text/javascript; charset=utf-8"), &PACKED);
    response.headers_mut().insert("service-worker-allowed", HeaderValue::from_static("/"));
    response
}

/// A text as it is compressed well, compressed, and bare.
fn packed(text: &'static str) -> [Bytes; 3] {
    let text = Bytes::from_static(text.as_bytes());
    [brotli(&text, 11), gzip(&text), text]
}

/// A text that browsers keep for a year, when this is its address.
fn kept(
    app: &Shared,
    request: &Request,
    (path, kind): (&str, &'static str),
    [packed_well, packed, bare]: &[Bytes; 3],
) -> Response {
    let asked = Asked::read(app, request.uri(), request.headers());
    if asked.address != path {
        return sorry(&asked, Notice::Missing, StatusCode::NOT_FOUND);
    }
    let encoding = Encoding::chosen(asked.headers, None);
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
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    out.insert(header::CACHE_CONTROL, YEAR);
    response
}

/// The letters of languages written from right to left.
pub(super) async fn letters(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    if asked.address != naskh_path() {
        return sorry(&asked, Notice::Missing, StatusCode::NOT_FOUND);
    }
    let mut response = Response::new(Body::from(Bytes::from_static(NASKH)));
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static("font/woff2"));
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
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    to_keep(body, kind, HeaderValue::from_static("attachment; filename=\"rappel.ics\""))
}

/// A text to keep.
pub(super) fn text_to_keep(body: String) -> Response {
    to_keep(body.into(), TEXT, HeaderValue::from_static("attachment; filename=\"constat.txt\""))
}

/// A table for a spreadsheet. The mark at its head tells old ones that its
/// letters are in UTF-8.
pub(super) fn table_to_keep(table: String) -> Response {
    let kind = HeaderValue::from_static("text/csv; charset=utf-8");
    let name = HeaderValue::from_static("attachment; filename=\"activites.csv\"");
    to_keep(format!("\u{feff}{table}").into(), kind, name)
}

fn to_keep(body: Bytes, kind: HeaderValue, name: HeaderValue) -> Response {
    let mut response = Response::new(Body::from(body));
    let headers: &mut HeaderMap = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::CONTENT_DISPOSITION, name);
    headers.insert(header::CACHE_CONTROL, NEVER);
    response
}
