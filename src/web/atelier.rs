//! The mediator's desk: its door, its choices, the ladder, the next person.

use std::net::IpAddr;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use sha2::{Digest as _, Sha256};

use super::answer::{Answer, respond};
use super::app::Shared;
use super::asked::Asked;
use super::fields;
use super::procedures::no_language;
use super::resume::{address, form_of};
use crate::address::Address;
use crate::resume::Throttle;
use crate::view::{self, PHRASE, Shut, Visit};

/// The path of the desk.
const DESK: &str = "atelier";

/// The words that open the desk, and who may try them.
pub struct DeskDoor {
    phrase: [u8; 32],
    throttle: Throttle,
}

impl DeskDoor {
    /// A door that this phrase opens.
    #[must_use]
    pub fn new(phrase: &str) -> Self {
        Self { phrase: hashed(phrase), throttle: Throttle::default() }
    }

    /// Whether these are the words. All bytes of both hashes are compared, so
    /// that the time it takes tells nothing.
    fn opens(&self, typed: &str) -> bool {
        let pairs = self.phrase.iter().zip(hashed(typed));
        pairs.fold(0, |differences, (one, other)| differences | (one ^ other)) == 0
    }
}

/// Capitals and spaces are no matter.
fn hashed(phrase: &str) -> [u8; 32] {
    let words: Vec<_> = phrase.split_whitespace().map(str::to_lowercase).collect();
    Sha256::digest(words.join(" ")).into()
}

/// Whether the desk is open to this visitor.
fn is_open(asked: &Asked) -> bool {
    asked.app.desk_door.is_none() || asked.pocket().desk.is_some_and(|desk| desk.open)
}

/// Where a page beside a person is sent when the desk is shut.
pub(super) fn turned_away(asked: &Asked) -> Option<Answer> {
    let helper = asked.query.display.helper?;
    let desk = Address::page(helper.as_str(), DESK).link();
    (!is_open(asked)).then(|| Answer::go(desk))
}

/// The visit of a mediator, or what to answer in its place. Where nothing may
/// stand in an address, there is no desk.
pub(super) fn visit<'a>(asked: &'a Asked<'a>) -> Result<Visit<'a>, Answer> {
    let visit = asked.visit().ok_or_else(no_language)?;
    if asked.app.kiosk.is_some() {
        return Err(Answer::MISSING);
    }
    match is_open(asked) {
        true => Ok(visit),
        false => {
            let page = view::desk_door(&visit, &asked.app.catalog, Shut::Asked);
            Err(Answer::Private(StatusCode::OK, page, None))
        }
    }
}

/// The front of the desk, or its door.
pub(super) fn front(asked: &Asked) -> Answer {
    match visit(asked) {
        Ok(visit) => private(view::desk(&visit, &asked.app.catalog, asked.app.database.exists())),
        Err(answer) => answer,
    }
}

/// The guides, for a person who reads a language.
pub(super) fn guides(asked: &Asked) -> Answer {
    let visit = match visit(asked) {
        Ok(visit) => visit,
        Err(answer) => return answer,
    };
    let offered = visit.speaker.locales().offered().any(|one| one.tag == asked.part(3));
    match offered {
        true => private(view::desk_guides(&visit, &asked.app.catalog, asked.part(3))),
        false => Answer::MISSING,
    }
}

/// The workshop kits, or that of one guide.
pub(super) fn kit(asked: &Asked) -> Answer {
    let visit = match visit(asked) {
        Ok(visit) => visit,
        Err(answer) => return answer,
    };
    let catalog = &asked.app.catalog;
    match (asked.part(3), catalog.procedures.get(asked.part(3))) {
        ("", _) => private(view::kits(&visit, catalog)),
        (_, Some(procedure)) => private(view::kit(&visit, catalog, procedure)),
        (_, None) => Answer::MISSING,
    }
}

fn private(page: view::Page) -> Answer {
    Answer::Private(StatusCode::OK, page, None)
}

/// Reads the shared phrase.
pub(super) async fn unlock(State(app): State<Shared>, request: Request) -> Response {
    let (parts, fields) = match form_of(&app, request).await {
        Ok(form) => form,
        Err(response) => return response,
    };
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let answer = tried(&asked, &fields, address(&app, &parts));
    respond(&asked, answer).await
}

fn tried(asked: &Asked, fields: &[(String, String)], from: IpAddr) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let Some(door) = asked.app.desk_door.as_ref().filter(|_| asked.app.kiosk.is_none()) else {
        return Answer::MISSING;
    };
    let shut = |status, why| {
        let page = view::desk_door(&visit, &asked.app.catalog, why);
        Answer::Private(status, page, None)
    };
    if door.throttle.take(from, asked.app.clock.seconds()).is_err() {
        return shut(StatusCode::TOO_MANY_REQUESTS, Shut::Wait);
    }
    if !door.opens(fields::field(fields, PHRASE).unwrap_or_default()) {
        return shut(StatusCode::UNPROCESSABLE_ENTITY, Shut::Wrong);
    }
    door.throttle.give_back(from);
    let mut pocket = asked.pocket();
    pocket.desk.get_or_insert_default().open = true;
    let desk = Address::page(visit.tag(), DESK).link_shown(visit.display);
    Answer::Go(desk, asked.app.seal.close(pocket, asked.app.clock.seconds()))
}

/// « Personne suivante »: nothing stays of the one before.
pub(super) fn next_person(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let pocket = asked.pocket().emptied();
    let desk = Address::page(visit.tag(), DESK).link_shown(visit.display);
    Answer::Go(desk, asked.app.seal.close(pocket, asked.app.clock.seconds()))
}
