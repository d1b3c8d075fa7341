//! A slip for another place: its choices are of fixed lists; nothing of it is kept.

use axum::http::StatusCode;

use super::answer::Answer;
use super::asked::Asked;
use super::procedures::no_language;
use crate::address::Address;
use crate::view::{self, Referral};

/// The form, with the need that is known.
pub(super) fn form(asked: &Asked) -> Answer {
    drawn(asked, view::referral_form)
}

/// The slip.
pub(super) fn slip(asked: &Asked) -> Answer {
    drawn(asked, view::referral_slip)
}

/// The same for choices that were sent as a form, as public machines do: they
/// stand in no address.
pub(super) fn posted(asked: &Asked, body: &[u8]) -> Answer {
    slip(&asked.with_form(&String::from_utf8_lossy(body)))
}

/// What the square of a slip opens.
pub(super) fn back(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let here = Address::page(visit.tag(), "liaison").below("retour").link_shown(visit.display);
    super::doors::at(asked, here, || view::referral_return(&visit, &asked.app.catalog))
}

fn drawn(
    asked: &Asked,
    draw: fn(&view::Visit, &crate::catalog::Catalog, &Referral) -> view::Page,
) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let pairs: Vec<_> = form_urlencoded::parse(asked.raw_query.as_bytes()).collect();
    let pairs = pairs.iter().map(|(field, choice)| (&**field, &**choice));
    let slip = Referral::read(&asked.app.catalog, pairs);
    Answer::Private(StatusCode::OK, draw(&visit, &asked.app.catalog, &slip), None)
}
