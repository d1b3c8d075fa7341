//! The papers about an outage: the attestation of a day, its letter, its check.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;

use super::answer::{Answer, respond, sorry};
use super::app::Shared;
use super::asked::Asked;
use super::plain::text_to_keep;
use super::procedures::no_language;
use crate::address::{Address, CODE, DAY};
use crate::guide::Name;
use crate::guide::calendar::paris_seconds;
use crate::portals::{Attestation, Portal, Sighting, Signer, around, day};
use crate::store::sightings;
use crate::view::{self, Checked, Notice, Paper};

/// The attestation of a day, or the letter that goes with it.
pub(super) async fn serve(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = match drawn(&asked).await {
        Ok(answer) | Err(answer) => answer,
    };
    respond(&asked, answer).await
}

async fn drawn(asked: &Asked<'_>) -> Result<Answer, Answer> {
    let ready = ready(asked).await?;
    let paper = ready.paper();
    let visit = asked.french();
    let page = match asked.part(3) {
        "lettre" if paper.told.tells_an_outage() => view::letter(&visit, &paper),
        "lettre" => {
            let site = Address::page(visit.tag(), "portails").below(ready.portal.id.as_str());
            return Err(Answer::go(site.link_shown(visit.display)));
        }
        _ => view::constat(&visit, &paper),
    };
    Ok(Answer::Private(StatusCode::OK, page, None))
}

/// The text of an attestation with its code, to be kept as a file.
pub(super) async fn file(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    match ready(&asked).await {
        Ok(Ready { text, code: Some(code), .. }) => text_to_keep(format!("{text}\n\n{code}\n")),
        Ok(_) => sorry(&asked, Notice::Missing, StatusCode::NOT_FOUND),
        Err(answer) => respond(&asked, answer).await,
    }
}

/// An attestation that was asked for, signed where there is something to sign.
struct Ready<'r> {
    portal: &'r Portal,
    told: Attestation,
    number: String,
    text: String,
    code: Option<String>,
}

impl Ready<'_> {
    fn paper(&self) -> Paper<'_> {
        let (portal, told) = (self.portal, &self.told);
        Paper { portal, told, number: self.number.clone(), code: self.code.clone() }
    }
}

async fn ready<'r>(asked: &Asked<'r>) -> Result<Ready<'r>, Answer> {
    asked.visit().ok_or_else(no_language)?;
    let app = asked.app;
    let portal = app.catalog.portals.get(asked.part(2)).filter(|portal| !portal.checks.is_empty());
    let (portal, signer) = portal.zip(app.signer.as_ref()).ok_or(Answer::MISSING)?;
    let told = told(asked, portal, wanted_day(asked)).await;
    let number = told.number(&signer.public());
    let french = app.catalog.locales.source();
    let text = view::attested_text(french, (portal, &told), &number);
    let seen = told.places.iter().any(|(_, day)| day.looks > 0);
    let code = seen.then(|| told.code(&text, signer));
    Ok(Ready { portal, told, number, text, code })
}

/// The day that was asked for; today, when none was, or one that is still to come.
fn wanted_day(asked: &Asked) -> Date {
    let today = asked.app.clock.today();
    let day = value(asked, DAY).and_then(|day| day.parse().ok());
    day.filter(|day| *day <= today).unwrap_or(today)
}

/// What was seen of a portal on a day.
async fn told(asked: &Asked<'_>, portal: &Portal, on: Date) -> Attestation {
    let app = asked.app;
    let slow = u32::try_from(portal.pace.slow.as_millis()).unwrap_or(u32::MAX);
    let within = paris_seconds(on);
    let looks = looks(asked, portal, around(within)).await;
    let places = portal.checks.iter().map(|check| {
        let ours: Vec<Sighting> =
            looks.iter().filter(|(at, _)| *at == check.at).map(|(_, look)| *look).collect();
        (check.host.clone(), day(&ours, within, slow))
    });
    // Without a name of the place, the server's own address says where it is.
    let from = app.watches_from.clone().or_else(|| app.origin.clone());
    Attestation::of(portal.id.clone(), on, from.unwrap_or_else(|| "-".to_owned()), places.collect())
}

/// The looks within a time, from the store; from memory, where nothing is kept.
async fn looks(asked: &Asked<'_>, portal: &Portal, within: (i64, i64)) -> Vec<(Name, Sighting)> {
    let app = asked.app;
    if app.database.exists()
        && let Ok(kept) = sightings::of_portal(&app.database, &portal.id, within).await
    {
        return kept.into_iter().map(|(_, at, look)| (at, look)).collect();
    }
    let all = app.board.looks(&portal.id, within).into_iter();
    all.flat_map(|(at, looks)| looks.into_iter().map(move |look| (at.clone(), look))).collect()
}

/// Anybody checks a code here.
pub(super) async fn verify(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = match (asked.visit(), &app.signer) {
        (None, _) => no_language(),
        (_, None) => Answer::MISSING,
        (Some(visit), Some(signer)) => {
            let (told, given) = (genuine(&asked, signer), value(&asked, CODE).is_some());
            let portal = told.as_ref().and_then(|told| app.catalog.portals.get(&told.portal));
            let key = signer.public().to_string();
            let checked = match (&told, portal) {
                (Some(told), Some(portal)) => {
                    let number = told.number(&signer.public());
                    Checked::Genuine(Paper { portal, told, number, code: None })
                }
                _ if given => Checked::Refused,
                _ => Checked::Nothing,
            };
            let page = view::verify(&visit, &app.catalog, &checked, &key);
            Answer::Private(StatusCode::OK, page, None)
        }
    };
    respond(&asked, answer).await
}

fn genuine(asked: &Asked, signer: &Signer) -> Option<Attestation> {
    let code = value(asked, CODE)?;
    Attestation::verify(&code, None, &signer.public()).ok()
}

/// A value of the query.
fn value(asked: &Asked, wanted: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(asked.raw_query.as_bytes());
    pairs.find(|(key, value)| key == wanted && !value.is_empty()).map(|(_, v)| v.into_owned())
}
