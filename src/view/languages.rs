//! Another language: each in its own name, large, and back to the same place.

use maud::{Markup, html};

use super::frame::{Frame, Page};
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::NoValues;

/// The page on which one chooses a language, for the place one comes from.
#[must_use]
pub fn languages(visit: &Visit, catalog: &Catalog, place: &Address) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        div.t { (icon("languages")) h1 { (voice.say("bar-languages")) } }
        @for language in visit.speaker.locales().offered() {
            @let chosen = language.tag == visit.tag();
            a.c data-language=(language.tag) aria-current=[chosen.then_some("true")] hreflang=(language.tag)
                href=(place.in_language(&language.tag).link_shown(visit.display)) {
                span lang=(language.tag) dir=(language.dir.as_str()) { (language.name) }
            }
        }
    };
    let frame = Frame::bare(
        visit,
        catalog,
        place.languages(visit.tag()),
        ("langues", voice.text("bar-languages")),
    );
    frame.page(&main)
}

/// The languages in one line of small links, for the front door.
pub(super) fn line(visit: &Visit, place: &Address) -> Markup {
    let others = visit.speaker.locales().offered().filter(|other| other.tag != visit.tag());
    let others: Vec<_> = others.collect();
    let voice = Voice::new(visit.speaker, &NoValues);
    html! {
        @if !others.is_empty() {
            nav #langues aria-label=(voice.text("bar-languages")) {
                @for other in others {
                    // A name in one script needs no direction.
                    a lang=(other.tag) hreflang=(other.tag)
                        href=(place.in_language(&other.tag).link_shown(visit.display)) { (other.name) }
                }
            }
        }
    }
}
