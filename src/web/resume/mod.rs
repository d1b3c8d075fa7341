//! Stopping and coming back: what is asked of the keeper, and the page that answers.

pub(super) mod brought;
pub(super) mod leave;
mod papers;
pub(super) mod place;
mod visitor;

use std::net::IpAddr;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{get, post};

use brought::{Brought, brought, typed_words};
pub(super) use visitor::address;

use super::answer::{Answer, respond, sorry};
use super::app::{App, Shared};
use super::asked::Asked;
use super::fields;
use super::pouch::Bounds;
use super::procedures::no_language;
use super::routes::{LARGEST_FORM, comes_from_here};
use super::sealed::{Pocket, Reopened};
use crate::resume::{Drawn, Error, Keeper, Opened, Papers, Purpose, Root, Throttle, Vault, Wait};
use crate::view::resume::{self as view, SQUARE, Trouble, Typing};
use crate::view::{Notice, Visit};

/// The days of a month, as one counts them for things that wait.
pub(super) const DAYS: i64 = 31;

/// How many days pass before two papers give new words, unless the operator says otherwise.
pub const RECOVERY_DAYS: u32 = 3;

/// What resume words need, made once at start.
pub struct Resume {
    /// How words become keys.
    pub vault: Vault,
    /// Who may try words.
    pub throttle: Throttle,
    /// For how many months places are kept that nobody opens.
    pub months: u32,
    /// How many days pass before two papers give new words.
    pub recovery_days: u32,
    /// Whether the address of a visitor is the last one of `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// What bounds the work for pouches.
    pub(super) pouches: Bounds,
}

impl Resume {
    /// Resume words, with budgets that nobody has used yet.
    #[must_use]
    pub fn new(vault: Vault, months: u32) -> Self {
        let (throttle, pouches) = (Throttle::default(), Bounds::default());
        let recovery_days = RECOVERY_DAYS;
        Self { vault, throttle, months, recovery_days, behind_proxy: false, pouches }
    }
}

/// The addresses of who comes back; those of stopping stand below each guide.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/{lang}/reprendre", get(form).post(open))
        .route("/{lang}/reprendre/effacer", post(erase))
        .route("/{lang}/reprendre/secours/{act}", post(papers::act))
}

impl App {
    /// Keeps and opens places; `None` when this server keeps nothing.
    pub fn keeper(&self) -> Option<Keeper<'_>> {
        let resume = self.resume.as_ref().filter(|_| self.database.exists())?;
        Some(Keeper {
            database: &self.database,
            vault: &resume.vault,
            today: self.clock.today(),
            now: self.moment_of_keeping().seconds(),
            days: i64::from(resume.months) * DAYS,
            recovery_days: i64::from(resume.recovery_days),
        })
    }

    fn months(&self) -> u32 {
        self.resume.as_ref().map_or(0, |resume| resume.months)
    }
}

/// A form from one of our own pages, and what to answer to any other.
pub(super) async fn form_of(
    app: &App,
    request: Request,
) -> Result<(Parts, Vec<(String, String)>), Response> {
    let (parts, body) = request.into_parts();
    let asked = Asked::read(app, &parts.uri, &parts.headers);
    if !comes_from_here(&asked) {
        return Err(sorry(&asked, Notice::Foreign, StatusCode::FORBIDDEN));
    }
    match axum::body::to_bytes(body, LARGEST_FORM).await {
        Ok(body) => Ok((parts, fields::read(&body))),
        Err(_) => Err(sorry(&asked, Notice::Large, StatusCode::PAYLOAD_TOO_LARGE)),
    }
}

/// The database tells its own failures; the others are told here.
fn told_once(why: &Error) {
    if !matches!(why, Error::Store(_)) {
        tracing::warn!("failed to {why}");
    }
}

/// The page on which words are typed.
async fn form(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = match asked.visit() {
        None => no_language(),
        Some(_) if !app.keeps() => Answer::MISSING,
        Some(visit) => typing(&asked, &visit, &[], None),
    };
    respond(&asked, answer).await
}

/// The form, after a trouble if there is one.
fn typing(asked: &Asked, visit: &Visit, typed: &[String], trouble: Option<Trouble>) -> Answer {
    let status = trouble.as_ref().map_or(StatusCode::OK, brought::status);
    let (count, months) = (Purpose::Place.count(), asked.app.months());
    let typing = Typing { typed, count, months, trouble };
    Answer::Private(status, view::resume(visit, &asked.app.catalog, &typing), None)
}

/// Opens a place by its words, or by the letters of its square.
async fn open(State(app): State<Shared>, request: Request) -> Response {
    let (parts, fields) = match form_of(&app, request).await {
        Ok(form) => form,
        Err(response) => return response,
    };
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let address = address(&app, &parts);
    let answer = open_place(&asked, &fields, address).await;
    respond_to_try(&asked, answer).await
}

/// An answer to words or squares; whoever tried too often reads when to come again.
pub(super) async fn respond_to_try(asked: &Asked<'_>, answer: Answer) -> Response {
    let mut response = respond(asked, answer).await;
    if response.status() == StatusCode::TOO_MANY_REQUESTS {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(60));
    }
    response
}

async fn open_place(asked: &Asked<'_>, fields: &[(String, String)], from: IpAddr) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let (Some(keeper), Some(resume)) = (asked.app.keeper(), asked.app.resume.as_ref()) else {
        return Answer::MISSING;
    };
    let words = typed_words(fields);
    let again = |trouble| typing(asked, &visit, &words, Some(trouble));
    let key = match brought(fields, Purpose::Place) {
        Ok(key) => key,
        Err(trouble) => return again(trouble),
    };
    if let Err(Wait { seconds }) = resume.throttle.take(from, asked.app.clock.seconds()) {
        return again(Trouble::Wait(seconds));
    }
    match opened(&keeper, key).await {
        Ok(Some(opened)) => {
            resume.throttle.give_back(from);
            come_back(asked, visit, opened).await
        }
        Ok(None) => again(Trouble::Nothing),
        Err(why) => {
            resume.throttle.give_back(from);
            told_once(&why);
            again(Trouble::Shut)
        }
    }
}

/// The place of these words, and what its papers do. Whoever has new words needs no papers any
/// more. A place is never shown without the notice that somebody brought its papers.
async fn opened(keeper: &Keeper<'_>, key: Brought) -> Result<Option<(Opened, Papers)>, Error> {
    let typed = matches!(key, Brought::Words(_));
    let found = match key {
        Brought::Words(drawn) => keeper.open(&drawn).await?,
        Brought::Square(root) => keeper.open_by(root).await?,
    };
    let Some(opened) = found else { return Ok(None) };
    if typed {
        keeper.recovery().words_are_known(&opened.root).await?;
    }
    let papers = keeper.recovery().papers(&opened.root).await?;
    Ok(Some((opened, papers)))
}

/// The recap; what was typed is again on this device.
async fn come_back(
    asked: &Asked<'_>,
    visit: Visit<'_>,
    (opened, papers): (Opened, Papers),
) -> Answer {
    let Opened { root, words, kept } = opened;
    let letters = root.letters();
    let offer = papers::offer(asked, &letters, papers);
    let mut pocket = asked.pocket().emptied();
    let page = place::told(asked, visit, &kept, |scene| {
        let guide = scene.journey.guide();
        pocket.keep_all(guide.id(), kept.typed.clone());
        if guide.is_private() {
            pocket.choose(guide.id(), scene.journey.answers());
        }
        pocket.learn(guide.id(), &kept.ladder);
        view::back(scene, (kept.day, &kept.ladder), (&letters, &offer))
    });
    let page = match page.await {
        Some(page) => page,
        None => view::gone(&visit, &asked.app.catalog, &letters),
    };
    let words = words.iter().flat_map(Drawn::words).map(str::to_owned).collect();
    pocket.reopened =
        Some(Reopened { source: kept.source.clone(), letters: letters.clone(), words });
    let cookie = asked.app.seal.close(pocket, asked.app.clock.seconds());
    Answer::Private(StatusCode::OK, page, cookie)
}

/// Erases a place, at once; also what this device holds.
async fn erase(State(app): State<Shared>, request: Request) -> Response {
    let (parts, fields) = match form_of(&app, request).await {
        Ok(form) => form,
        Err(response) => return response,
    };
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let root = fields::field(&fields, SQUARE).and_then(Root::from_letters);
    let answer = match (asked.visit(), app.keeper(), root) {
        (None, ..) => no_language(),
        (Some(visit), Some(keeper), Some(root)) => match keeper.forget(&root).await {
            Ok(()) => {
                let page = view::erased(&visit, &app.catalog);
                let cookie = app.seal.close(Pocket::default(), app.clock.seconds());
                Answer::Private(StatusCode::OK, page, cookie)
            }
            Err(why) => {
                told_once(&why);
                typing(&asked, &visit, &[], Some(Trouble::Shut))
            }
        },
        _ => Answer::MISSING,
    };
    respond(&asked, answer).await
}
