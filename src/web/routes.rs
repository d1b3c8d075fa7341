//! Every address of the site, on one page.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::response::Response;
use axum::routing::{MethodRouter, get};

use super::answer::{Answer, go, kept_page, respond, sorry};
use super::app::Shared;
use super::asked::{Asked, has_style};
use super::{doors, fiches, nearby, outer, pages, plain, procedures, search};
use crate::view::Notice;

/// The greatest number of bytes of a form.
pub(super) const LARGEST_FORM: usize = 16 * 1024;

/// The routes, with all that surrounds them.
pub fn routes(app: &Shared, surroundings: outer::Surroundings) -> Router {
    let screen = shown(procedures::show).post(answered);
    let router = Router::new()
        .route("/", get(start))
        .route("/{lang}/", shown(doors::front))
        .route("/{lang}", get(slash))
        .route("/{lang}/demarches/{procedure}", shown(procedures::open))
        .route("/{lang}/demarches/{procedure}/", shown(procedures::open))
        .route("/{lang}/demarches/{procedure}/{screen}", screen)
        .route("/{lang}/demarches/{procedure}/{screen}/agent", shown(procedures::agent))
        .route("/{lang}/demarches/{procedure}/{screen}/rappel.ics", get(reminder))
        .route("/{lang}/fiches", get(fiches::serve))
        .route("/{lang}/fiches/", get(fiches::serve))
        .route("/{lang}/fiches/{id}", get(fiches::serve))
        .route("/{lang}/fiches/{id}/{screen}", get(fiches::serve))
        .route("/{lang}/fiches/{id}/{screen}/agent", get(fiches::serve))
        .route("/{lang}/pages", get(pages::serve))
        .route("/{lang}/pages/{screen}", get(pages::serve))
        .route("/{lang}/pages/{screen}/agent", get(pages::serve))
        .route("/{lang}/recherche", shown(search::search))
        .route("/{lang}/aide", shown(nearby::help))
        .route("/{lang}/mentions", shown(doors::legal))
        .route("/{lang}/vie-privee", shown(doors::privacy))
        .route("/{lang}/accessibilite", shown(doors::access))
        .route("/{lang}/dictionnaire/{procedure}/{version}", get(plain::dictionary))
        .route("/style/{version}", get(plain::style))
        .route("/healthz", get(plain::health))
        .route("/readyz", get(plain::ready))
        .route("/robots.txt", get(plain::robots))
        .fallback(missing)
        .method_not_allowed_fallback(wrong_way);
    let router = router.with_state(Arc::clone(app));
    outer::surround(router, app, surroundings)
}

/// A page that a function makes of what was asked; taken from the shelf when
/// it stands there.
fn shown(draw: fn(&Asked) -> Answer) -> MethodRouter<Shared> {
    get(async move |State(app): State<Shared>, request: Request| {
        let address = request.uri().path_and_query().map_or("/", |both| both.as_str());
        let linked = has_style(&app, request.headers(), address);
        if let Some(kept) = app.shelf.find(app.moment(linked), address) {
            return kept_page(&app, request.headers(), address, &kept).await;
        }
        let asked = Asked::read(&app, request.uri(), request.headers());
        let answer = draw(&asked);
        respond(&asked, answer).await
    })
}

/// A form that was sent.
async fn answered(State(app): State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    if !comes_from_here(&asked) {
        return sorry(&asked, Notice::Foreign, StatusCode::FORBIDDEN);
    }
    let Ok(body) = axum::body::to_bytes(body, LARGEST_FORM).await else {
        return sorry(&asked, Notice::Large, StatusCode::PAYLOAD_TOO_LARGE);
    };
    let answer = procedures::answer(&asked, &body);
    respond(&asked, answer).await
}

/// Whether a form was sent from one of our own pages. Browsers say so; one
/// that says nothing is old, and sends no cookie of ours from elsewhere.
fn comes_from_here(asked: &Asked) -> bool {
    let header = |name: &str| asked.headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = header("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    match (header("origin"), header("host")) {
        // Pages with `no-referrer` may send the opaque origin "null".
        (None | Some("null"), _) => true,
        (Some(origin), Some(host)) => {
            origin.split_once("://").is_some_and(|(_, from)| from == host)
        }
        (Some(_), None) => false,
    }
}

/// The best language, from what the browser says.
async fn start(State(app): State<Shared>, request: Request) -> Response {
    let accepted = request.headers().get(header::ACCEPT_LANGUAGE);
    let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let language = app.catalog.locales.best(accepted);
    let mut response = go(&format!("/{}/", language.tag), None);
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

/// `/fr` is `/fr/`.
async fn slash(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = match asked.visit() {
        Some(visit) => Answer::go(format!("/{}/", visit.tag())),
        None => procedures::no_language(),
    };
    respond(&asked, answer).await
}

async fn reminder(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    match procedures::reminder(&asked) {
        Ok(text) => plain::attachment(Bytes::from(text)),
        Err(answer) => respond(&asked, answer).await,
    }
}

/// No page is here; but an address with a last slash too many is understood.
async fn missing(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    if let Some(shorter) = request.uri().path().strip_suffix('/')
        && shorter.matches('/').count() > 1
        && !shorter.ends_with('/')
        && asked.visit().is_some()
    {
        return go(shorter, None);
    }
    sorry(&asked, Notice::Missing, StatusCode::NOT_FOUND)
}

async fn wrong_way(State(app): State<Shared>, method: Method, uri: Uri) -> Response {
    let headers = axum::http::HeaderMap::new();
    let asked = Asked::read(&app, &uri, &headers);
    let mut response = sorry(&asked, Notice::Way, StatusCode::METHOD_NOT_ALLOWED);
    if method == Method::HEAD {
        *response.body_mut() = Body::empty();
    }
    response
}
