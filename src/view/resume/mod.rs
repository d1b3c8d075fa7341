//! Resume words: stopping, the sheet with the words, coming back, erasing.

mod form;
mod guide;
mod sheet;
mod stop;

pub use form::{Trouble, Typing, erased, resume};
pub(super) use form::{field, square, told};
pub(super) use guide::{helpers, state, summary};
pub(super) use sheet::way;
pub use sheet::{Given, back, gone, sheet};
pub use stop::{not_kept, stop};

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::scene::Scene;
use super::tile::drawing;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::Value;

/// The page where words are typed, in the address.
pub const PAGE: &str = "reprendre";
/// The field of the letters of a square.
pub const SQUARE: &str = "cle";

/// A visit whose page is not handed to the voices: what a server says aloud it
/// also keeps, and here stand words or what somebody typed.
fn unheard<'v>(visit: &Visit<'v>) -> Visit<'v> {
    Visit { listen: None, ..*visit }
}

/// A page about one guide: it is shown again where the guide stands.
fn of_scene(scene: &Scene, voice: Voice, (name, title): (&str, &str), main: &Markup) -> Page {
    let visit = unheard(&scene.visit);
    let frame = Frame { visit: &visit, ..scene.frame((name, voice.text(title))) };
    frame.page(main)
}

/// A page about no guide.
fn bare(visit: &Visit, catalog: &Catalog, (name, title): (&str, String), main: &Markup) -> Page {
    let here = Address::page(visit.tag(), PAGE);
    let frame = Frame { sheet: Sheet::Keep, ..Frame::bare(visit, catalog, here, (name, title)) };
    frame.page(main)
}

/// Words in large letters, each with its drawing when it has one.
pub(super) fn listed(words: &[&str]) -> Markup {
    html! {
        ol.f data-resume-words lang="fr" dir="ltr" translate="no" {
            @for word in words { li { (word) (drawing(word)) } }
        }
    }
}

/// « Tout effacer maintenant », behind one more tap.
fn erase(visit: &Visit, voice: Voice, letters: &str) -> Markup {
    let action = Address::page(visit.tag(), PAGE).below("effacer").link_shown(visit.display);
    html! {
        details {
            summary { (voice.say("resume-erase")) }
            p { (voice.say("resume-erase.text")) }
            form method="post" action=(action) {
                input type="hidden" name=(SQUARE) value=(letters);
                button.p data-erase type="submit" { (voice.say("resume-erase.go")) }
            }
        }
    }
}

/// A number that words wait for.
pub(super) fn number(name: &'static str, value: impl TryInto<i64>) -> (&'static str, Value) {
    (name, Value::Number(value.try_into().unwrap_or(i64::MAX)))
}
