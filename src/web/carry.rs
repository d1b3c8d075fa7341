//! From one device to another: a public machine to the person's phone, a desk to the mediator's other device.
//!
//! The visit waits sealed in memory (`carried.rs`). Its key is in the square,
//! after a « # », and in the sealed cookie of the device that shows it.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};

use super::answer::{Answer, respond};
use super::app::Shared;
use super::asked::Asked;
use super::carried::Fate;
use super::fields;
use super::kiosk::BETWEEN;
use super::procedures::no_language;
use super::resume::form_of;
use super::sealed::{OnItsWay, Pocket};
use crate::address::{Address, STAY};
use crate::resume::Root;
use crate::view::resume::SQUARE;
use crate::view::{self, CARRY, Carry, Visit};

/// What the seal of a visit is for.
const WHAT: &[u8] = b"visit 1";
/// The page that the square opens.
pub(super) const OPEN: &str = "suite";

/// A visit on its way.
#[derive(Serialize, Deserialize)]
struct Parcel {
    pocket: Pocket,
    /// Where it goes on.
    place: String,
}

/// The visit of somebody who may carry it along: at a public machine, or at a
/// desk. The address of this server must be known, for the other device.
fn visit<'a>(asked: &'a Asked<'a>) -> Result<(Visit<'a>, &'a str), Answer> {
    let visit = asked.visit().ok_or_else(no_language)?;
    let may = visit.kiosk.is_some() || visit.display.helper.is_some();
    let origin = visit.origin.filter(|_| may).ok_or(Answer::MISSING)?;
    Ok((visit, origin))
}

/// Makes a square for the visit as it stands.
pub(super) fn send(asked: &Asked, body: &[u8]) -> Answer {
    let (visit, _) = match visit(asked) {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let (mut pocket, now) = (asked.pocket(), asked.app.clock.seconds());
    forget(asked, &pocket);
    pocket.carried = None;
    let fields = fields::read(body);
    let page = fields::field(&fields, STAY).unwrap_or_default();
    let place = Address::stay(visit.tag(), page).link_shown(visit.display);
    let mut taken_along = pocket.clone();
    taken_along.abroad = visit.kiosk.is_some();
    // A loan is for one device, and a pouch for its owner: a mediator's device gets neither.
    taken_along.loan = None;
    taken_along.pouch = taken_along.pouch.filter(|_| visit.kiosk.is_some());
    let parcel = Parcel { pocket: taken_along, place };
    let sealed = |root: &Root| root.seal(WHAT, &serde_json::to_vec(&parcel).ok()?).ok();
    let root = Root::draw().ok();
    let put = root.as_ref().zip(root.as_ref().and_then(sealed));
    if let Some((root, sealed)) = put
        && asked.app.carried.put(root.locator(), sealed, now)
    {
        pocket.carried = Some(OnItsWay { letters: root.letters(), page: page.to_owned() });
    }
    let here = Address::page(visit.tag(), CARRY).link_shown(visit.display);
    Answer::Go(here, asked.app.seal.close(pocket, now))
}

/// The square, and what became of it. The page asks for itself again on a
/// public machine, until another device has the visit.
pub(super) fn show(asked: &Asked) -> Answer {
    let (visit, origin) = match visit(asked) {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let carried = asked.pocket().carried.unwrap_or_default();
    let root = Root::from_letters(&carried.letters);
    let fate = root.map_or(Fate::Old, |root| {
        asked.app.carried.fate(root.locator(), asked.app.clock.seconds())
    });
    let address = format!("{origin}/{}/{OPEN}#{}", visit.tag(), carried.letters);
    let state = match fate {
        Fate::Taken if visit.kiosk.is_some() => {
            return Answer::go(Address::page(visit.tag(), BETWEEN).link());
        }
        Fate::Taken => Carry::Taken,
        Fate::Waits => Carry::Waits(&address),
        Fate::Old => Carry::Old,
    };
    let page = view::carry(&visit, &asked.app.catalog, (&carried.page, state));
    Answer::Private(StatusCode::OK, page, None)
}

/// What is on its way is forgotten: its visit is over, or another square takes
/// its place.
pub(super) fn forget(asked: &Asked, pocket: &Pocket) {
    let root = pocket.carried.as_ref().and_then(|carried| Root::from_letters(&carried.letters));
    if let Some(root) = root {
        asked.app.carried.forget(root.locator());
    }
}

/// The page that the square opens. Its letters are known to the browser alone.
pub(super) async fn arrive(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = match asked.visit() {
        Some(visit) => {
            Answer::Private(StatusCode::OK, view::carry_arrives(&visit, &app.catalog), None)
        }
        None => no_language(),
    };
    respond(&asked, answer).await
}

/// Takes the visit over, once.
pub(super) async fn open(State(app): State<Shared>, request: Request) -> Response {
    let (parts, fields) = match form_of(&app, request).await {
        Ok(form) => form,
        Err(response) => return response,
    };
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let root = fields::field(&fields, SQUARE).and_then(Root::from_letters);
    let answer = match (asked.visit(), root.and_then(|root| taken(&asked, &root))) {
        (None, _) => no_language(),
        (Some(_), Some(Parcel { pocket, place })) => {
            Answer::Go(place, app.seal.close(pocket, app.clock.seconds()))
        }
        (Some(visit), None) => {
            let page = view::carry_refused(&visit, &app.catalog);
            Answer::Private(StatusCode::GONE, page, None)
        }
    };
    respond(&asked, answer).await
}

fn taken(asked: &Asked, root: &Root) -> Option<Parcel> {
    let sealed = asked.app.carried.take(root.locator(), asked.app.clock.seconds())?;
    serde_json::from_slice(&root.open(WHAT, &sealed)?).ok()
}
