//! The exercises: the list, their screens, what is typed on the imaginary site, the files to take along.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use bytes::Bytes;

use super::answer::{Answer, respond};
use super::asked::Asked;
use super::class;
use super::doors::at;
use super::fields;
use super::procedures::no_language;
use crate::address::{Address, Trip};
use crate::guide::{Journey, Name, Place};
use crate::practice::{Exercise, Office, Page, SAMPLES};
use crate::view::{self, Missed, Mistake, Practising, Visit};

/// The list.
pub(super) fn list(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let trip = Trip::read(asked.raw_query);
    let trip = Trip { followed: trip.followed, ..Trip::default() };
    let (here, catalog) =
        (Address::page(visit.tag(), "entrainement").with_trip(&trip), &asked.app.catalog);
    if trip.followed {
        let seat = asked.pocket().seat.map(|(_, number)| number);
        let page = view::exercises(&visit, catalog, &trip, seat);
        return Answer::Private(StatusCode::OK, page, None);
    }
    at(asked, here.link_shown(visit.display), || view::exercises(&visit, catalog, &trip, None))
}

/// A screen that was asked for, found on the journey that the buttons make.
struct Found<'f> {
    visit: Visit<'f>,
    office: &'f Office,
    exercise: &'f Exercise,
    journey: Journey<'f>,
    place: Place<'f>,
    trip: Trip,
}

fn find<'f>(asked: &'f Asked<'f>) -> Result<Found<'f>, Answer> {
    let visit = asked.visit().ok_or_else(no_language)?;
    let practice = &asked.app.catalog.practice;
    let (office, exercise) = practice.find(asked.part(2)).ok_or(Answer::MISSING)?;
    let journey = Journey::replay(&exercise.guide, &asked.query.answers, visit.today);
    let trip = Trip::read(asked.raw_query);
    let wanted = Name::parse(asked.part(3)).and_then(|wanted| journey.find(&wanted));
    let place = wanted.unwrap_or(journey.stand());
    let found = Found { visit, office, exercise, journey, place, trip };
    match wanted {
        Some(_) => Ok(found),
        None => Err(Answer::go(found.link(&found.journey, found.place))),
    }
}

impl Found<'_> {
    fn link(&self, journey: &Journey, place: Place) -> String {
        let id = self.exercise.guide.id();
        let address = Address::exercise(self.visit.tag(), id, &place.screen.id);
        let address = address.with_answers(journey.answers()).with_trip(&self.trip);
        address.link_shown(self.visit.display)
    }

    /// Tells whoever follows where the person stands: the number of the person.
    fn note(&self, asked: &Asked, slipped: bool) -> Option<usize> {
        let spot = (&self.journey, self.place);
        let followed = self.trip.followed;
        followed.then(|| class::note(asked, self.exercise, spot, slipped)).flatten()
    }

    fn drawn(&self, asked: &Asked, mistake: Option<&Mistake>, seat: Option<usize>) -> view::Page {
        view::practising(&Practising {
            visit: self.visit,
            catalog: &asked.app.catalog,
            office: self.office,
            exercise: self.exercise,
            journey: &self.journey,
            place: self.place,
            trip: &self.trip,
            seat,
            mistake,
        })
    }
}

/// Shows a screen; what an exercise keeps is all in the address.
pub(super) fn show(asked: &Asked) -> Answer {
    match find(asked) {
        Ok(found) if found.trip.followed => {
            let seat = found.note(asked, false);
            let pocket = asked.pocket();
            // The seat lives as long as somebody practises.
            let cookie = seat.and_then(|_| asked.app.seal.close(pocket, asked.app.clock.seconds()));
            Answer::Private(StatusCode::OK, found.drawn(asked, None, seat), cookie)
        }
        Ok(found) => {
            let here = found.link(&found.journey, found.place);
            at(asked, here, || found.drawn(asked, None, None))
        }
        Err(answer) => answer,
    }
}

/// Reads what was typed on a page, compares it with the story, and forgets it.
pub(super) fn answer(asked: &Asked, body: &[u8]) -> Answer {
    let found = match find(asked) {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let here = || Answer::go(found.link(&found.journey, found.place));
    let Some(page) = found.exercise.pages.get(&found.place.screen.id) else { return here() };
    let typed = fields::read(body);
    let pressed = fields::field(&typed, "geste").and_then(|id| page.button(id));
    let Some(button) = pressed else { return here() };
    let missed = match &button.next {
        None => Some(Missed::Trap(&button.id)),
        Some(_) if button.unchecked => None,
        Some(_) => missed(page, &typed, &found.visit),
    };
    if let Some(what) = missed {
        let mistake = Mistake { typed: &typed, what };
        let seat = found.note(asked, true);
        let page = found.drawn(asked, Some(&mistake), seat);
        return Answer::Private(StatusCode::UNPROCESSABLE_ENTITY, page, None);
    }
    let journey = found.journey.choosing(found.place, &button.id, found.visit.today);
    let index = found.place.index + 1;
    let next = journey.trail().get(index).map(|screen| Place { screen, index });
    Answer::go(found.link(&journey, next.unwrap_or(found.place)))
}

fn missed<'p>(page: &'p Page, typed: &[(String, String)], visit: &Visit) -> Option<Missed<'p>> {
    let slips = page.slips(typed, visit.today);
    (!slips.is_empty()).then_some(Missed::Fields(slips))
}

/// A file to take along.
pub(super) async fn file(asked: &Asked<'_>) -> Response {
    let Some(sample) = SAMPLES.iter().find(|sample| sample.name == asked.part(4)) else {
        return respond(asked, Answer::MISSING).await;
    };
    let mut response = Response::new(Body::from(Bytes::from_static(sample.bytes)));
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(sample.kind));
    out.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment"));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=3600"));
    response
}
