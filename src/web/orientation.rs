//! « Je ne sais pas où aller » : the answers are of fixed lists, and ride in the address.

use axum::http::StatusCode;

use super::answer::Answer;
use super::asked::Asked;
use super::doors::{at, typed_words};
use super::procedures::no_language;
use crate::view::{self, QUESTIONS, Steps, Visit};

/// The next question, or who helps.
pub(super) fn orientation(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let steps = steps(asked);
    let here = steps.address(visit.tag()).link_shown(visit.display);
    at(asked, here, || page(asked, &visit, &steps))
}

/// The same for answers that were sent as a form, as public machines do: they
/// stand in no address.
pub(super) fn posted(asked: &Asked, body: &[u8]) -> Answer {
    let form = String::from_utf8_lossy(body);
    let asked = asked.with_form(&form);
    let Some(visit) = asked.visit() else { return no_language() };
    Answer::Private(StatusCode::OK, page(&asked, &visit, &steps(&asked)), None)
}

fn page(asked: &Asked, visit: &Visit, steps: &Steps) -> view::Page {
    let places = asked.app.places.now();
    let paying: Vec<_> = places.vouchers(visit.today).collect();
    view::orientation(visit, &asked.app.catalog, steps, &paying)
}

fn steps<'a>(asked: &'a Asked) -> Steps<'a> {
    let given = QUESTIONS.map(|question| typed_words(asked.raw_query, question));
    Steps::read(&asked.app.catalog, given.each_ref().map(String::as_str))
}
