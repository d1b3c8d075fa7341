//! The front door: emergency first, then one tile for each need, then the search.

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::languages;
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use super::{kiosk, orientation, practice, subjects, urgent};
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
        (urgent::door(visit, voice))
        (languages::line(visit, &Address::front(visit.tag())))
        (kiosk::welcome(visit, voice))
        h1 { (voice.say("front")) }
        p { (voice.say("front.hint")) }
        @for procedure in catalog.procedures.values().filter(|procedure| procedure.town.is_none()) { (tile(visit, voice, procedure, &[procedure.words().key()])) }
        @for subject in subjects::served(catalog) { (subjects::door(visit, voice, subject)) }
        @if let Some(texts) = texts { (all_texts(visit, texts)) }
        (practice::door(visit, catalog))
        a.c.u href=(help) {
            (icon("hand"))
            span { (voice.say("front-other")) small { (voice.say("front-other.hint")) } }
        }
        (orientation::door(visit, voice))
        (field(visit, voice, ""))
        @if visit.keeps {
            p { a.b data-resume href=(Address::page(visit.tag(), super::resume::PAGE).link_shown(visit.display)) { (voice.say("resume.tile")) } }
        }
    };
    let frame = Frame {
        sheet: Sheet::Form,
        ..Frame::bare(
            visit,
            catalog,
            Address::front(visit.tag()),
            ("front", voice.text("site-name.line")),
        )
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
    let first = Address::screen(visit.tag(), guide.id(), &guide.start().id);
    tile_to(voice, procedure, &first.link_shown(visit.display), lines)
}

/// The same, leading elsewhere.
pub(super) fn tile_to(voice: Voice, procedure: &Procedure, href: &str, lines: &[&str]) -> Markup {
    let words = procedure.words().key();
    html! {
        a.c data-procedure=(procedure.guide.id()) href=(href) {
            (icon(procedure.picture.as_str()))
            span {
                (voice.say(&format!("{words}.tile")))
                @if let Some(town) = &procedure.town { small { bdi lang="fr" { (town.name) } } }
                @for line in lines { small { (voice.say(line)) } }
            }
        }
    }
}

/// The number to call when one sleeps outside: no question before it.
pub(super) fn emergency(voice: Voice) -> Markup {
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
        form role="search" action=(action.link()) method=[visit.kiosk.map(|_| "post")] {
            label.e for="q" { (voice.say("front-search")) }
            input.i #q name="q" type="search" maxlength="100" autocomplete="off" value=[(!typed.is_empty()).then_some(typed)];
            button.p type="submit" { (voice.say("front-search.go")) }
        }
    }
}
