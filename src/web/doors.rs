//! The pages around the guides: the front door, human help, who we are.

use std::borrow::Cow;

use axum::http::StatusCode;

use super::answer::Answer;
use super::asked::Asked;
use super::procedures::no_language;
use crate::address::{Address, PLACE};
use crate::store::database::{KEPT_DAYS, Location};
use crate::view::{self, Kept, Notice, Page, Visit};

/// The front door of a language.
pub(super) fn front(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let here = Address::front(visit.tag()).link_shown(visit.display);
    let texts = asked.app.fiches.current().map(|library| library.about().files as usize);
    at(asked, here, || view::front(&visit, &asked.app.catalog, texts))
}

/// The numbers of an emergency. What a device keeps must be whole: the style
/// is always inside.
pub(super) fn urgent(asked: &Asked) -> Answer {
    page(asked, "urgence", |visit| {
        view::urgent(&Visit { has_style: false, ..*visit }, &asked.app.catalog)
    })
}

/// A procedure that each town has in its own way: the towns, and the mairie.
pub(super) fn subject(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let Some(subject) = asked.app.catalog.subjects.get(asked.part(2)) else {
        return Answer::Sorry(Notice::Missing, StatusCode::NOT_FOUND);
    };
    let here = Address::page(visit.tag(), "communes").below(subject.id.as_str());
    let here = here.link_shown(visit.display);
    at(asked, here, || view::subject(&visit, &asked.app.catalog, subject))
}

/// Who we are.
pub(super) fn legal(asked: &Asked) -> Answer {
    page(asked, "mentions", |visit| view::legal(visit, &asked.app.catalog, &asked.app.legal))
}

/// What is kept of a visit.
pub(super) fn privacy(asked: &Asked) -> Answer {
    let app = asked.app;
    let months = app.resume.as_ref().filter(|_| app.keeps()).map(|kept| kept.months);
    // PostgreSQL is copied by tools of its own, whose days nobody tells us.
    let is_ours = matches!(app.database.location(), Location::File(_));
    let copies = is_ours.then_some(KEPT_DAYS);
    let elsewhere = app.pages_of_pouches.are_outside();
    let kept = months.map(|months| Kept { months, copies, elsewhere });
    page(asked, "vie-privee", |visit| view::privacy(visit, &app.catalog, kept))
}

/// Who can use these pages.
pub(super) fn access(asked: &Asked) -> Answer {
    page(asked, "accessibilite", |visit| view::access(visit, &asked.app.catalog))
}

/// Another language, for the place that the link names.
pub(super) fn languages(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let from = asked.raw_query.strip_prefix(PLACE).and_then(|rest| rest.strip_prefix('='));
    let known = |tag: &str| visit.speaker.locales().speaker(tag).is_some();
    let place = from.and_then(|from| Address::within(from, known));
    let place = place.unwrap_or_else(|| Address::front(visit.tag()));
    let page = view::languages(&visit, &asked.app.catalog, &place);
    Answer::Private(StatusCode::OK, page, None)
}

fn page(asked: &Asked, name: &str, draw: impl Fn(&Visit) -> Page) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let here = Address::page(visit.tag(), name).link_shown(visit.display);
    at(asked, here, || draw(&visit))
}

/// A public page at its own address, and nowhere else.
pub(super) fn at(asked: &Asked, here: String, draw: impl Fn() -> Page) -> Answer {
    if here == asked.address { Answer::Public(draw()) } else { Answer::go(here) }
}

/// What was typed into a field of a plain form; never more than a hundred signs.
pub(super) fn typed_words(query: &str, field: &str) -> String {
    let words = form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == field);
    let words = words.map_or(Cow::Borrowed(""), |(_, words)| words);
    words.chars().filter(|c| !c.is_control()).take(100).collect()
}
