//! The front door: emergency first, then one tile for each need, then the search.

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page, Phone};
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::{Catalog, Procedure};
use crate::locale::{NoValues, Value, dates};

/// Draws the front door; with the way to the official texts, once there are any.
#[must_use]
pub fn front(visit: &Visit, catalog: &Catalog, texts: Option<usize>) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let help = Address::page(visit.tag(), "aide").link_shown(visit.display);
    let main = html! {
        (emergency(voice))
        h1 { (voice.say("front")) }
        p { (voice.say("front.hint")) }
        @for procedure in catalog.procedures.values() { (tile(visit, voice, procedure, &[procedure.words().key()])) }
        @if let Some(texts) = texts { (all_texts(visit, texts)) }
        a.c.u href=(help) {
            (icon("hand"))
            span { (voice.say("front-other")) small { (voice.say("front-other.hint")) } }
        }
        (field(visit, voice, ""))
    };
    let frame = Frame {
        visit,
        title: voice.text("site-name.line"),
        here: Address::front(visit.tag()),
        sheet: Sheet::Form,
        screen: ("front", "reading"),
        phones: Phone::all(catalog, visit.speaker),
        say: None,
        wanted: None,
        show: None,
    };
    frame.page(&main)
}

/// The tile of the official texts: how many there are.
fn all_texts(visit: &Visit, texts: usize) -> Markup {
    let values = [("texts", Value::Whole(dates::grouped(texts as u64)))];
    let voice = Voice::new(visit.speaker, &values);
    html! {
        a.c href=(Address::page(visit.tag(), "fiches").link_shown(visit.display)) {
            (icon("files"))
            span { (voice.say("fiches")) small { (voice.say("front-fiches")) } }
        }
    }
}

/// The tile of a procedure: the need, then small lines about it.
pub(super) fn tile(visit: &Visit, voice: Voice, procedure: &Procedure, lines: &[&str]) -> Markup {
    let guide = &procedure.guide;
    let words = procedure.words().key();
    let first = Address::screen(visit.tag(), guide.id(), &guide.start().id);
    html! {
        a.c data-procedure=(guide.id()) href=(first.link_shown(visit.display)) {
            (icon(procedure.picture.as_str()))
            span {
                (voice.say(&format!("{words}.tile")))
                @for line in lines { small { (voice.say(line)) } }
            }
        }
    }
}

/// The number to call when one sleeps outside: no question before it.
fn emergency(voice: Voice) -> Markup {
    html! {
        a.z href="tel:115" {
            (icon("phone"))
            span { (voice.say("front-emergency")) " " b { (voice.say("front-emergency.call")) } }
        }
    }
}

/// The search field, a second door.
pub(super) fn field(visit: &Visit, voice: Voice, typed: &str) -> Markup {
    let action = Address::page(visit.tag(), "recherche");
    html! {
        form role="search" action=(action.link()) {
            label.e for="q" { (voice.say("front-search")) }
            input.i #q name="q" type="search" maxlength="100" autocomplete="off" value=[(!typed.is_empty()).then_some(typed)];
            button.p type="submit" { (voice.say("front-search.go")) }
        }
    }
}
