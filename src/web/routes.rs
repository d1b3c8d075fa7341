//! Every address of the site, on one page.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{from_fn_with_state, map_response};
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};

use super::answer::{Answer, go, kept_page, respond, sorry};
use super::app::Shared;
use super::asked::{Asked, has_style};
use super::resume::leave;
use super::{
    activities, atelier, carry, class, doors, fiches, kiosk, nearby, orientation, outer, pages,
    papers, plain, pouch, practice, procedures, quit, recovery, referral, resume, search, sites,
    stumbles, voices,
};
use crate::catalog::SHORT;
use crate::view::Notice;

/// The greatest number of bytes of a form.
pub(super) const LARGEST_FORM: usize = 16 * 1024;

/// The routes, with all that surrounds them.
pub fn routes(app: &Shared, surroundings: outer::Surroundings) -> Router {
    let router = Router::new()
        .merge(screens(app))
        .route("/", get(start))
        .route("/d/{short}", get(start))
        .route("/{lang}/", shown(doors::front))
        .route("/{lang}", get(slash))
        .route("/{lang}/demarches/{procedure}", shown(procedures::open))
        .route("/{lang}/demarches/{procedure}/", shown(procedures::open))
        .route("/{lang}/demarches/{procedure}/{screen}/rappel.ics", get(reminder))
        .merge(resume::routes())
        .merge(recovery::routes())
        .route("/{lang}/entrainement", shown(practice::list))
        .route("/{lang}/entrainement/{exercise}", shown(practice::show))
        .route("/{lang}/entrainement/{exercise}/{screen}", sent(practice::show, practice::answer))
        .route("/{lang}/entrainement/{exercise}/fichiers/{file}", get(sample))
        .merge(desk())
        .merge(class::routes())
        .merge(pouch::routes())
        .route("/{lang}/atelier/chiffres", shown(stumbles::list))
        .route("/{lang}/atelier/chiffres/{procedure}", get(stumbles::show))
        .route("/{lang}/fin", get(finish).post(begin))
        .route("/{lang}/telephone", sent(carry::show, carry::send))
        .route("/{lang}/suite", get(carry::arrive).post(carry::open))
        .route("/{lang}/encore", shown(kiosk::still_there))
        .route("/{lang}/recherche", sent(search::search, search::posted))
        .merge(near(app))
        .route("/{lang}/communes/{subject}", shown(doors::subject))
        .route("/{lang}/liaison", shown(referral::form))
        .route("/{lang}/liaison/bon", sent(referral::slip, referral::posted))
        .route("/{lang}/liaison/retour", shown(referral::back))
        .route("/{lang}/maraude/{town}", shown(nearby::street))
        .route("/{lang}/orientation", sent(orientation::orientation, orientation::posted))
        .route("/{lang}/urgence", shown(doors::urgent))
        .route("/{lang}/quitter", get(quit::quit))
        .route("/{lang}/portails", get(sites::serve))
        .route("/{lang}/portails/verifier", get(papers::verify))
        .route("/{lang}/portails/{id}", get(sites::serve))
        .route("/{lang}/portails/{id}/constat", get(papers::serve))
        .route("/{lang}/portails/{id}/lettre", get(papers::serve))
        .route("/{lang}/portails/{id}/constat.txt", get(papers::file))
        .route("/{lang}/langues", shown(doors::languages))
        .route("/{lang}/mentions", shown(doors::legal))
        .route("/{lang}/vie-privee", shown(doors::privacy))
        .route("/{lang}/accessibilite", shown(doors::access))
        .route("/{lang}/dictionnaire/{procedure}/{version}", get(plain::dictionary))
        .route("/style/{version}", get(plain::style))
        .route("/script/{version}", get(plain::script))
        .route("/gardien/{version}", get(plain::keeper))
        .route("/voix/{name}", get(voices::serve))
        .route("/lettres/{version}", get(plain::letters))
        .route("/healthz", get(plain::health))
        .route("/readyz", get(plain::ready))
        .route("/robots.txt", get(plain::robots))
        .fallback(missing)
        .method_not_allowed_fallback(wrong_way);
    // What one reads in an official text rides in its addresses: it is not for public machines.
    let router = if app.kiosk.is_none() { router.merge(official()) } else { router };
    let router = router.with_state(Arc::clone(app));
    outer::surround(router, app, surroundings)
}

/// The screens of the guides, and what is counted of them.
fn screens(app: &Shared) -> Router<Shared> {
    Router::new()
        .route("/{lang}/demarches/{procedure}/{screen}", sent(procedures::show, procedures::answer))
        .route("/{lang}/demarches/{procedure}/{screen}/agent", shown(procedures::agent))
        .route("/{lang}/demarches/{procedure}/{screen}/autrement", shown(procedures::otherwise))
        .route("/{lang}/demarches/{procedure}/{screen}/arret", get(leave::stop).post(leave::keep))
        .route_layer(from_fn_with_state(Arc::clone(app), stumbles::count))
}

/// People near you. Only there a page may ask the phone where it is, and never
/// on a public machine, which is where it always is.
fn near(app: &Shared) -> Router<Shared> {
    let router = Router::new().route("/{lang}/aide", sent(nearby::help, nearby::posted));
    let router = match app.kiosk {
        None => router.route_layer(map_response(nearby::may_ask_where)),
        Some(_) => router,
    };
    router.route("/{lang}/aide/montrer", shown(nearby::card))
}

/// The mediator's desk.
fn desk() -> Router<Shared> {
    Router::new()
        .route("/{lang}/atelier", shown(atelier::front).post(atelier::unlock))
        .route("/{lang}/atelier/langue/{tag}", shown(atelier::guides))
        .route("/{lang}/atelier/suivante", post(next_person))
        .route("/{lang}/demarches/{procedure}/{screen}/feuille", shown(procedures::sheet))
        .route("/{lang}/atelier/kit", shown(atelier::kit))
        .route("/{lang}/atelier/kit/{procedure}", shown(atelier::kit))
        .route("/{lang}/atelier/activites", get(activities::file))
        .route("/{lang}/demarches/{procedure}/{screen}/activite", post(activities::note))
        .route("/{lang}/demarches/{procedure}/{screen}/echelle", post(climb))
}

/// The addresses of official texts.
fn official() -> Router<Shared> {
    Router::new()
        .route("/{lang}/fiches", get(fiches::serve))
        .route("/{lang}/fiches/", get(fiches::serve))
        .route("/{lang}/fiches/{id}", get(fiches::serve))
        .route("/{lang}/fiches/{id}/{screen}", get(fiches::serve))
        .route("/{lang}/fiches/{id}/{screen}/agent", get(fiches::serve))
        .route("/{lang}/fiches/{id}/{screen}/arret", get(leave::stop).post(leave::keep))
        .route("/{lang}/pages/{screen}/arret", get(leave::stop).post(leave::keep))
        .route("/{lang}/pages", get(pages::serve))
        .route("/{lang}/pages/{screen}", get(pages::serve).post(page_answered))
        .route("/{lang}/pages/{screen}/agent", get(pages::serve))
}

/// A page that a function makes of what was asked; taken from the shelf when
/// it stands there.
fn shown(draw: fn(&Asked) -> Answer) -> MethodRouter<Shared> {
    get(async move |State(app): State<Shared>, request: Request| {
        let address = request.uri().path_and_query().map_or("/", |both| both.as_str());
        let linked = has_style(&app, request.headers(), address);
        if app.kiosk.is_none()
            && let Some(kept) = app.shelf.find(app.moment(linked), address)
        {
            return kept_page(&app, request.headers(), address, &kept).await;
        }
        let asked = Asked::read(&app, request.uri(), request.headers());
        let answer = turned_away(&asked).unwrap_or_else(|| draw(&asked));
        respond(&asked, answer).await
    })
}

/// Where somebody is sent who may not see a page now.
fn turned_away(asked: &Asked) -> Option<Answer> {
    kiosk::turned_away(asked).or_else(|| atelier::turned_away(asked))
}

/// A page with a form, and what reads the form.
fn sent(draw: fn(&Asked) -> Answer, read: fn(&Asked, &[u8]) -> Answer) -> MethodRouter<Shared> {
    shown(draw).post(async move |State(app): State<Shared>, request: Request| {
        answered(&app, request, read).await
    })
}

/// A form that was sent.
async fn answered(app: &Shared, request: Request, read: fn(&Asked, &[u8]) -> Answer) -> Response {
    let (parts, body) = request.into_parts();
    let asked = Asked::read(app, &parts.uri, &parts.headers);
    let answer = match form(&asked, body).await {
        Ok(body) => turned_away(&asked).unwrap_or_else(|| read(&asked, &body)),
        Err(answer) => answer,
    };
    respond(&asked, answer).await
}

/// A form of an official page, answered here.
async fn page_answered(State(app): State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let answer = match form(&asked, body).await {
        Ok(body) => pages::answer(&asked, &body).await,
        Err(answer) => answer,
    };
    respond(&asked, answer).await
}

/// The body of a form that comes from one of our own pages.
async fn form(asked: &Asked<'_>, body: Body) -> Result<Bytes, Answer> {
    if !comes_from_here(asked) {
        return Err(Answer::Sorry(Notice::Foreign, StatusCode::FORBIDDEN));
    }
    let body = axum::body::to_bytes(body, LARGEST_FORM).await;
    body.map_err(|_| Answer::Sorry(Notice::Large, StatusCode::PAYLOAD_TOO_LARGE))
}

/// Whether a form was sent from one of our own pages. Browsers say so; one
/// that says nothing is old, and sends no cookie of ours from elsewhere.
pub(super) fn comes_from_here(asked: &Asked) -> bool {
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

/// The best language, from what the browser says: its front door, or the guide
/// of a short address.
async fn start(State(app): State<Shared>, request: Request) -> Response {
    let accepted = request.headers().get(header::ACCEPT_LANGUAGE);
    let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let language = app.catalog.locales.best(accepted);
    let short = request.uri().path().strip_prefix(SHORT);
    let guide = short.and_then(|short| app.catalog.by_short(short));
    let place = match guide {
        Some(procedure) => format!("/{}/demarches/{}", language.tag, procedure.guide.id()),
        None => format!("/{}/", language.tag),
    };
    let mut response = go(&place, None);
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

/// The beginning of a visit on a public machine.
async fn begin(State(app): State<Shared>, request: Request) -> Response {
    answered(&app, request, kiosk::begin).await
}

/// The end of a visit on a public machine.
async fn finish(State(app): State<Shared>, request: Request) -> Response {
    kiosk::finish(&Asked::read(&app, request.uri(), request.headers())).await
}

/// Nothing stays of the person before.
async fn next_person(State(app): State<Shared>, request: Request) -> Response {
    answered(&app, request, |asked, _| atelier::next_person(asked)).await
}

/// Who did a step, at the desk.
async fn climb(State(app): State<Shared>, request: Request) -> Response {
    answered(&app, request, procedures::climb).await
}

/// A file to take along.
async fn sample(State(app): State<Shared>, request: Request) -> Response {
    practice::file(&Asked::read(&app, request.uri(), request.headers())).await
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
