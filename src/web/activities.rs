//! One help given at the desk is noted in one touch, and the numbers are taken away as a file.

use std::sync::{Mutex, PoisonError};

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::answer::{Answer, respond};
use super::app::Shared;
use super::asked::Asked;
use super::resume::form_of;
use super::{atelier, fields, plain};
use crate::address::Address;
use crate::helps::{Activity, Autonomy, Towards, csv, minutes};
use crate::store::activities;
use crate::view::{AUTONOMY, Notice, SHEET, TOWARDS};

/// So many helps a minute are given at the desks of one server; more are a script's.
const MOST_A_MINUTE: u32 = 30;

/// How many were noted in this minute.
#[derive(Debug, Default)]
pub(super) struct Gauge(Mutex<(i64, u32)>);

impl Gauge {
    fn has_room(&self, minute: i64) -> bool {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if now.0 != minute {
            *now = (minute, 0);
        }
        now.1 += 1;
        now.1 <= MOST_A_MINUTE
    }
}

/// Notes one help, once for each person who sits at the desk.
pub(super) async fn note(State(app): State<Shared>, request: Request) -> Response {
    let (parts, fields) = match form_of(&app, request).await {
        Ok(form) => form,
        Err(response) => return response,
    };
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let answer = match atelier::turned_away(&asked) {
        Some(answer) => answer,
        None => noted(&asked, &fields).await,
    };
    respond(&asked, answer).await
}

async fn noted(asked: &Asked<'_>, form: &[(String, String)]) -> Answer {
    let (app, now) = (asked.app, asked.app.clock.seconds());
    let visit = asked.visit().filter(|visit| visit.display.helper.is_some());
    let procedure = app.procedure(asked.part(2), asked.query.display);
    let (Some(visit), Some(procedure)) = (visit, procedure) else { return Answer::MISSING };
    let (Some(theme), true) = (procedure.theme, app.database.exists()) else {
        return Answer::MISSING;
    };
    let sheet = asked.address.split_once("/activite").map_or("", |(screen, _)| screen);
    let sheet = Address::within(&format!("{sheet}/{SHEET}"), |tag| tag == visit.tag());
    let sheet = sheet.map_or_else(|| "/".to_owned(), |sheet| sheet.link_shown(visit.display));
    let mut pocket = asked.pocket();
    let desk = pocket.desk.get_or_insert_default();
    let autonomy = fields::field(form, AUTONOMY).and_then(Autonomy::named);
    let Some(autonomy) = autonomy.filter(|_| !desk.noted) else { return Answer::go(sheet) };
    if !app.noted.has_room(now / 60) {
        return Answer::Sorry(Notice::Busy, StatusCode::SERVICE_UNAVAILABLE);
    }
    let today = app.clock.today();
    let activity = Activity {
        month: format!("{:04}-{:02}", today.year(), today.month()),
        theme,
        autonomy,
        minutes: minutes(desk.since.map_or(0, |since| now - since)),
        towards: fields::field(form, TOWARDS).and_then(Towards::named).unwrap_or(Towards::Nowhere),
    };
    desk.noted = true;
    // The database tells its own failures.
    match activities::add(&app.database, &activity).await {
        Ok(()) => Answer::Go(sheet, app.seal.close(pocket, now)),
        Err(_) => Answer::Sorry(Notice::Broken, StatusCode::SERVICE_UNAVAILABLE),
    }
}

/// The numbers, as a file; few people are not told.
pub(super) async fn file(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = match atelier::visit(&asked) {
        Err(answer) => answer,
        Ok(_) if !app.database.exists() => Answer::MISSING,
        Ok(_) => match activities::all(&app.database).await {
            Ok(counted) => return plain::table_to_keep(csv(&counted)),
            Err(_) => Answer::Sorry(Notice::Broken, StatusCode::SERVICE_UNAVAILABLE),
        },
    };
    respond(&asked, answer).await
}
