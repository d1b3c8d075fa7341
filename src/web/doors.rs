//! The pages around the guides: the front door, human help, who we are.

use std::borrow::Cow;

use super::answer::Answer;
use super::asked::Asked;
use super::procedures::no_language;
use crate::address::Address;
use crate::view::{self, Page, Visit};

/// The front door of a language.
pub(super) fn front(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let here = Address::front(visit.tag()).link_shown(visit.display);
    let texts = asked.app.fiches.current().map(|library| library.about().files as usize);
    at(asked, here, || view::front(&visit, &asked.app.catalog, texts))
}

/// Who we are.
pub(super) fn legal(asked: &Asked) -> Answer {
    page(asked, "mentions", |visit| view::legal(visit, &asked.app.catalog, &asked.app.legal))
}

/// What is kept of a visit.
pub(super) fn privacy(asked: &Asked) -> Answer {
    page(asked, "vie-privee", |visit| view::privacy(visit, &asked.app.catalog))
}

/// Who can use these pages.
pub(super) fn access(asked: &Asked) -> Answer {
    page(asked, "accessibilite", |visit| view::access(visit, &asked.app.catalog))
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
