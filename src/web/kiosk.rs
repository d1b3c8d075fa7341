//! A public machine: a visit is opened by « Commencer », and closed by « J'ai fini » or by silence.
//!
//! Nothing of a visit stands in an address there: choices are sealed in the
//! cookie, forms are sent as `POST`, and no page may be kept. Without an open
//! visit, every page leads to that button.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;

use super::answer::{Answer, respond};
use super::asked::Asked;
use super::carry;
use super::doors::typed_words;
use super::procedures::no_language;
use super::sealed::Pocket;
use crate::address::{Address, STAY};
use crate::view::{self, Kiosk};

pub(super) const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");
/// What the browser must forget when a visit is over.
const EVERYTHING: HeaderValue = HeaderValue::from_static("\"cache\", \"cookies\", \"storage\"");
/// A slow network takes so many seconds of a visit, at most.
const SLACK: i64 = 30;
/// The page between two visits.
pub(super) const BETWEEN: &str = "fin";

/// The visit that is open, when this is a public machine and there is one.
fn open(asked: &Asked, kiosk: Kiosk) -> Option<Pocket> {
    let pocket = asked.app.seal.opened(asked.headers, asked.app.clock.seconds())?;
    let most = i64::from(kiosk.idle) + i64::from(kiosk.warning) + SLACK;
    (pocket.age(asked.app.clock.seconds()) <= most).then_some(pocket)
}

/// Where a request without an open visit is sent, on a public machine.
pub(super) fn turned_away(asked: &Asked) -> Option<Answer> {
    let kiosk = asked.kiosk?;
    let visit = asked.visit()?;
    if asked.part(1) == BETWEEN || open(asked, kiosk).is_some() {
        return None;
    }
    Some(Answer::go(Address::page(visit.tag(), BETWEEN).link()))
}

/// The cookie with which a page of a public machine is sent: it tells when the
/// person was last there.
pub(super) fn mark(asked: &Asked, response: &mut Response) {
    let Some(kiosk) = asked.kiosk else { return };
    let cookie =
        open(asked, kiosk).and_then(|it| asked.app.seal.close(it, asked.app.clock.seconds()));
    if let Some(cookie) = cookie.filter(|_| !response.headers().contains_key(header::SET_COOKIE)) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
}

/// Is somebody there? Any touch leads back to the page.
pub(super) fn still_there(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    if asked.kiosk.is_none() {
        return Answer::MISSING;
    }
    let back = Address::stay(visit.tag(), &typed_words(asked.raw_query, STAY));
    let page = view::still_there(&visit, &asked.app.catalog, back);
    Answer::Private(StatusCode::OK, page, None)
}

/// « Commencer » opens a visit. It is a form, so that Back never opens one.
pub(super) fn begin(asked: &Asked, _: &[u8]) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    if asked.kiosk.is_none() {
        return Answer::MISSING;
    }
    let cookie = asked.app.seal.close(Pocket::default(), asked.app.clock.seconds());
    Answer::Go(Address::front(visit.tag()).link(), cookie)
}

/// The end of a visit: the cookie is gone, and the browser forgets the rest.
pub(super) async fn finish(asked: &Asked<'_>) -> Response {
    let Some(visit) = asked.visit() else { return respond(asked, no_language()).await };
    if asked.kiosk.is_none() {
        return respond(asked, Answer::MISSING).await;
    }
    carry::forget(asked, &asked.pocket());
    let page = view::finished(&visit, &asked.app.catalog);
    let gone = Some(asked.app.seal.gone());
    let mut response = respond(asked, Answer::Private(StatusCode::OK, page, gone)).await;
    response.headers_mut().insert(CLEAR_SITE_DATA, EVERYTHING);
    response
}
