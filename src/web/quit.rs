//! « Quitter vite »: away to a page on anything, and nothing of the visit stays.
//!
//! An ordinary link, so that it works without script; with the script, the page
//! is blank at once and its place in the history is taken by the other page.

use axum::extract::{Request, State};
use axum::http::HeaderValue;
use axum::response::Response;

use super::answer::{go, respond};
use super::app::Shared;
use super::asked::Asked;
use super::kiosk::{self, CLEAR_SITE_DATA};
use super::procedures::no_language;
use crate::address::Address;

/// What the browser forgets. Not the cache: emptying a large one takes seconds,
/// and no page of a sensitive guide is in it.
const OURS: HeaderValue = HeaderValue::from_static("\"cookies\", \"storage\"");

/// Leaves: the cookie goes, then the person.
pub(super) async fn quit(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let Some(visit) = asked.visit() else { return respond(&asked, no_language()).await };
    if asked.kiosk.is_some() {
        return go(&Address::page(visit.tag(), kiosk::BETWEEN).link(), None);
    }
    let front = Address::front(visit.tag()).link();
    let ours = app.catalog.helplines.exit.as_deref();
    let away = app.quit_to.as_deref().or(ours).unwrap_or(&front);
    let mut response = go(away, Some(app.seal.gone()));
    response.headers_mut().insert(CLEAR_SITE_DATA, OURS);
    response
}
