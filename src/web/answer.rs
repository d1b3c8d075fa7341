//! An answer: a page with the headers that let others keep it, or forbid it.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use bytes::Bytes;

use super::App;
use super::asked::Asked;
use super::encoding::Encoding;
use super::kiosk;
use super::shelf::{Kept, once};
use crate::view::{Notice, Page, notice};

/// Browsers and shared caches may keep a public page; near midnight, when what
/// it says of today may change, or while an official site is in trouble, only
/// for a moment.
const PUBLIC: HeaderValue =
    HeaderValue::from_static("public, max-age=300, stale-while-revalidate=3600");
const PUBLIC_PASSING: HeaderValue = HeaderValue::from_static("public, max-age=30");
const PRIVATE: HeaderValue = HeaderValue::from_static("no-store");
/// Room for the headers of a page, so that the table is made once.
const HEADERS: usize = 24;
const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
const VARY: HeaderValue =
    HeaderValue::from_static("accept-encoding, available-dictionary, sec-fetch-site");

/// What a handler found to answer.
pub(super) enum Answer {
    /// The same page for everybody, at its own address.
    Public(Page),
    /// A page for this visitor alone.
    Private(StatusCode, Page, Option<HeaderValue>),
    /// Another address, with a cookie to keep.
    Go(String, Option<HeaderValue>),
    /// Something went wrong, in plain words.
    Sorry(Notice, StatusCode),
}

impl Answer {
    /// There is no such page.
    pub const MISSING: Self = Self::Sorry(Notice::Missing, StatusCode::NOT_FOUND);

    /// Another address.
    pub fn go(address: String) -> Self {
        Self::Go(address, None)
    }
}

/// Turns an answer into a response.
pub(super) async fn respond(asked: &Asked<'_>, answer: Answer) -> Response {
    let mut response = match answer {
        Answer::Public(page) if asked.app.kiosk.is_some() => {
            private(asked, StatusCode::OK, page, None)
        }
        Answer::Public(page) => {
            let policy = asked.app.policies.of(&page).clone();
            let place = (asked.moment(page.linked), asked.address);
            let kept = asked.app.shelf.keep(place, page, policy);
            kept_page(asked.app, asked.headers, asked.address, &kept).await
        }
        Answer::Private(status, page, cookie) => private(asked, status, page, cookie),
        Answer::Go(address, cookie) => go(&address, cookie),
        Answer::Sorry(what, status) => sorry(asked, what, status),
    };
    kiosk::mark(asked, &mut response);
    response
}

/// The response for a page of the shelf.
pub(super) async fn kept_page(
    app: &App,
    headers: &HeaderMap,
    address: &str,
    kept: &Arc<Kept>,
) -> Response {
    let dictionary = app.dictionary(address);
    let encoding = Encoding::chosen(headers, dictionary);
    let known = is_known(headers, &kept.etag);
    let body = match known {
        true => Bytes::new(),
        false => app.shelf.body(kept, encoding, dictionary).await,
    };
    let mut response = Response::new(Body::from(body));
    *response.headers_mut() = HeaderMap::with_capacity(HEADERS);
    let out = response.headers_mut();
    out.insert(header::CONTENT_SECURITY_POLICY, kept.policy.clone());
    out.insert(header::ETAG, kept.etag.clone());
    let passing = app.clock.seconds_left() < 4_000 || app.board.outlook().is_troubled();
    out.insert(header::CACHE_CONTROL, if passing { PUBLIC_PASSING } else { PUBLIC });
    out.insert(header::VARY, VARY);
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    } else {
        out.insert(header::CONTENT_TYPE, HTML);
        encoded(out, encoding);
    }
    response
}

/// Whether the browser says that it has this very page already.
fn is_known(headers: &HeaderMap, etag: &HeaderValue) -> bool {
    let etag = etag.to_str().unwrap_or_default().trim_start_matches("W/");
    let told = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|tags| tags.to_str().ok());
    told.flat_map(|tags| tags.split(','))
        .map(str::trim)
        .any(|tag| tag == "*" || tag.trim_start_matches("W/") == etag)
}

fn encoded(out: &mut HeaderMap, encoding: Encoding) {
    if let Some(name) = encoding.as_str() {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
}

/// A page for one visitor: nobody may keep it, not even the Back button.
fn private(asked: &Asked, status: StatusCode, page: Page, cookie: Option<HeaderValue>) -> Response {
    let dictionary = asked.app.dictionary(asked.address);
    let encoding = Encoding::chosen(asked.headers, dictionary);
    let policy = asked.app.policies.of(&page).clone();
    let body = once(&Bytes::from(page.html), encoding, dictionary);
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    *response.headers_mut() = HeaderMap::with_capacity(HEADERS);
    let out = response.headers_mut();
    out.insert(header::CONTENT_SECURITY_POLICY, policy);
    out.insert(header::CONTENT_TYPE, HTML);
    out.insert(header::CACHE_CONTROL, PRIVATE);
    out.insert(header::VARY, VARY);
    encoded(out, encoding);
    if let Some(cookie) = cookie {
        out.insert(header::SET_COOKIE, cookie);
    }
    response
}

/// See Other: a form was read, or the right page is elsewhere.
pub(super) fn go(address: &str, cookie: Option<HeaderValue>) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let out = response.headers_mut();
    // Addresses are made of names only, which are visible ASCII.
    let address = HeaderValue::try_from(address).unwrap_or(HeaderValue::from_static("/"));
    out.insert(header::LOCATION, address);
    out.insert(header::CACHE_CONTROL, PRIVATE);
    if let Some(cookie) = cookie {
        out.insert(header::SET_COOKIE, cookie);
    }
    response
}

/// An error page, with the phone of the procedure one was in.
pub(super) fn sorry(asked: &Asked, what: Notice, status: StatusCode) -> Response {
    let catalog = &asked.app.catalog;
    let procedure = catalog.procedures.get(asked.part(2)).filter(|_| asked.part(1) == "demarches");
    let portal = procedure.map(|procedure| catalog.portal(procedure));
    let visit = asked.visit().unwrap_or_else(|| asked.french());
    let page = notice(&visit, catalog, what, portal);
    private(asked, status, page, None)
}
