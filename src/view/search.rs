//! What was found, or a human being: never an empty page.

use maud::html;

use super::assets::Sheet;
use super::frame::{Frame, Page, Phone};
use super::front::{field, tile};
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::{Catalog, Procedure};
use crate::locale::NoValues;

/// Draws the results of a search.
#[must_use]
pub fn search(visit: &Visit, catalog: &Catalog, typed: &str, found: &[&Procedure]) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let help = Address::page(visit.tag(), "aide").link_shown(visit.display);
    let said = match (typed.trim().is_empty(), found.is_empty()) {
        (true, _) => "search.empty",
        (_, true) => "search.none",
        _ => "search.found",
    };
    let main = html! {
        h1 { (voice.say("search")) }
        p { (voice.say(said)) }
        @for procedure in found { (tile(visit, voice, procedure, &format!("{}.line", procedure.words().key()))) }
        @if found.is_empty() {
            p { (voice.say("search.none-hint")) }
        }
        a.c.u href=(help) { (icon("hand")) span { (voice.say("search.human")) } }
        (field(visit, voice, typed))
    };
    let frame = Frame {
        visit,
        title: voice.text("search"),
        here: Address::page(visit.tag(), "recherche"),
        sheet: Sheet::Form,
        screen: ("search", "reading"),
        phones: Phone::all(catalog, visit.speaker),
        say: None,
        wanted: None,
        show: None,
    };
    frame.page(&main)
}
