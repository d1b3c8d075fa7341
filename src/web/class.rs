//! A mediator follows the exercises of a group, on a device of their own; each person comes in with a code.

use std::net::IpAddr;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use axum::{Router, routing::post};

use super::answer::{Answer, respond};
use super::app::Shared;
use super::asked::Asked;
use super::classes::{Led, NoSeat};
use super::doors::typed_words;
use super::procedures::no_language;
use super::resume::{address, form_of};
use super::sealed::Pocket;
use super::{atelier, fields};
use crate::address::{Address, Trip};
use crate::guide::{Journey, Place};
use crate::practice::Exercise;
use crate::resume::Root;
use crate::view::{self, CODE, Refused, Stand};

/// The page of the mediator.
const CLASS: &str = "suivi";

/// The addresses of it all.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/{lang}/atelier/suivi", get(show).post(open))
        .route("/{lang}/atelier/suivi/fin", post(close))
        .route("/{lang}/groupe", get(door).post(join))
}

/// The group of this mediator, and its key.
fn led(pocket: &Pocket) -> Option<(u32, Root)> {
    let led = pocket.desk.as_ref()?.led.as_ref()?;
    Some((led.code, Root::from_letters(&led.letters)?))
}

/// Where everybody stands; or the button that opens a group.
async fn show(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = seen(&asked);
    respond(&asked, answer).await
}

fn seen(asked: &Asked) -> Answer {
    let visit = match atelier::visit(asked) {
        Ok(visit) => visit,
        Err(answer) => return answer,
    };
    let (pocket, now) = (asked.pocket(), asked.app.clock.seconds());
    let found = led(&pocket);
    let seats =
        found.and_then(|(code, root)| Some((code, asked.app.classes.look(code, &root, now)?)));
    let page =
        view::class(&visit, &asked.app.catalog, seats.as_ref().map(|(c, s)| (*c, &**s)), now);
    // The cookie lives as long as somebody looks.
    let cookie = seats.and_then(|_| asked.app.seal.close(pocket, now));
    Answer::Private(StatusCode::OK, page, cookie)
}

/// Opens a group; the one before is over.
async fn open(State(app): State<Shared>, request: Request) -> Response {
    changed(&app, request, |asked, pocket| {
        let root = Root::draw().ok()?;
        let code = asked.app.classes.open(&root, asked.app.clock.seconds())?;
        pocket.desk.get_or_insert_default().led = Some(Led { code, letters: root.letters() });
        Some(())
    })
    .await
}

/// The end of a group.
async fn close(State(app): State<Shared>, request: Request) -> Response {
    changed(&app, request, |_, _| Some(())).await
}

/// Ends the group of this mediator, then changes the cookie.
async fn changed(
    app: &Shared,
    request: Request,
    change: fn(&Asked, &mut Pocket) -> Option<()>,
) -> Response {
    let parts = match form_of(app, request).await {
        Ok((parts, _)) => parts,
        Err(response) => return response,
    };
    let asked = Asked::read(app, &parts.uri, &parts.headers);
    let answer = match atelier::visit(&asked) {
        Err(answer) => answer,
        Ok(visit) => {
            let mut pocket = asked.pocket();
            if let Some((code, root)) = led(&pocket) {
                app.classes.close(code, &root);
            }
            if let Some(desk) = &mut pocket.desk {
                desk.led = None;
            }
            match change(&asked, &mut pocket) {
                Some(()) => {
                    let here = Address::page(visit.tag(), "atelier").below(CLASS);
                    let cookie = app.seal.close(pocket, app.clock.seconds());
                    Answer::Go(here.link_shown(visit.display), cookie)
                }
                None => Answer::Sorry(view::Notice::Busy, StatusCode::SERVICE_UNAVAILABLE),
            }
        }
    };
    respond(&asked, answer).await
}

/// The page that asks for the code; the square of the mediator fills it.
async fn door(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = match asked.visit().filter(|_| app.kiosk.is_none()) {
        Some(visit) => {
            let typed = typed_words(asked.raw_query, CODE);
            let page = view::class_door(&visit, &app.catalog, &typed, None);
            Answer::Private(StatusCode::OK, page, None)
        }
        None => Answer::MISSING,
    };
    respond(&asked, answer).await
}

/// Reads the code, and gives a number.
async fn join(State(app): State<Shared>, request: Request) -> Response {
    let (parts, fields) = match form_of(&app, request).await {
        Ok(form) => form,
        Err(response) => return response,
    };
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let typed = fields::field(&fields, CODE).unwrap_or_default();
    let typed: String = typed.chars().take(20).collect();
    let answer = joined(&asked, &typed, address(&app, &parts));
    respond(&asked, answer).await
}

fn joined(asked: &Asked, typed: &str, from: IpAddr) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    if asked.app.kiosk.is_some() {
        return Answer::MISSING;
    }
    let (classes, now) = (&asked.app.classes, asked.app.clock.seconds());
    let refused = |status, why| {
        let page = view::class_door(&visit, &asked.app.catalog, typed, Some(why));
        Answer::Private(status, page, None)
    };
    if classes.throttle.take(from, now).is_err() {
        return refused(StatusCode::TOO_MANY_REQUESTS, Refused::Wait);
    }
    let figures: String = typed.chars().filter(char::is_ascii_digit).take(7).collect();
    let (code, mut pocket) = (figures.parse().unwrap_or_default(), asked.pocket());
    let before = pocket.seat.filter(|(group, _)| *group == code).map(|(_, number)| number);
    match classes.join(code, before, now) {
        Err(NoSeat::Unknown) => refused(StatusCode::UNPROCESSABLE_ENTITY, Refused::Unknown),
        Err(NoSeat::Full) => refused(StatusCode::CONFLICT, Refused::Full),
        Ok(number) => {
            classes.throttle.give_back(from);
            pocket.seat = Some((code, number));
            let trip = Trip { followed: true, ..Trip::default() };
            let list = Address::page(visit.tag(), "entrainement").with_trip(&trip);
            Answer::Go(list.link_shown(visit.display), asked.app.seal.close(pocket, now))
        }
    }
}

/// Notes where somebody stands who is followed: their number, while the group
/// is open.
pub(super) fn note(
    asked: &Asked,
    exercise: &Exercise,
    (journey, place): (&Journey, Place),
    slipped: bool,
) -> Option<usize> {
    let (code, number) = asked.pocket().seat?;
    let (step, steps) = journey.progress(place);
    let stand = Stand {
        exercise: exercise.guide.id().clone(),
        screen: place.screen.id.clone(),
        step,
        steps,
        slipped,
    };
    let open = asked.app.classes.note((code, number), stand, asked.app.clock.seconds());
    open.then_some(number)
}
