//! The sheet with the words, and the page of whoever comes back.

use std::collections::BTreeMap;

use jiff::civil::Date;
use maud::{Markup, html};

use super::{PAGE, Page, bare, erase, guide, listed, number, of_scene};
use crate::address::Address;
use crate::catalog::Catalog;
use crate::guide::Rung;
use crate::guide::calendar::Phase;
use crate::locale::NoValues;
use crate::view::atelier::goals;
use crate::view::handoff::big_host;
use crate::view::pouch;
use crate::view::recovery::{Offer, folded, notice};
use crate::view::remind::window;
use crate::view::scene::Scene;
use crate::view::tile::{fresh_qr, icon};
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// What the person takes away.
pub struct Given<'g> {
    /// The words; empty when the person came with the square alone.
    pub words: Vec<&'g str>,
    /// Whether the person had them before.
    pub same: bool,
    /// The letters that open without words.
    pub letters: &'g str,
    /// For how many months it is kept.
    pub months: u32,
    /// Who did which screen, at a mediator's desk.
    pub ladder: &'g BTreeMap<String, Rung>,
    /// The papers against lost words; `None` when nobody knows what they do now.
    pub offer: Option<Offer<'g>>,
}

/// The sheet: words in large letters, the way back, where one is.
#[must_use]
pub fn sheet(scene: &Scene, given: &Given) -> Page {
    let scene_values = scene.values();
    let said = Voice::new(scene.visit.speaker, &scene_values);
    let values = [number("count", given.words.len()), number("months", given.months)];
    let voice = Voice::new(scene.visit.speaker, &values);
    let title = match given.words.is_empty() {
        true => "resume-words.same-square",
        false => "resume-words",
    };
    let there = (Address::page(scene.visit.tag(), PAGE), "resume-words.address");
    let main = html! {
        div.t { (icon("bookmark")) h1 { (voice.say(title)) } }
        (words(voice, given))
        (way(&scene.visit, voice, there, given.letters))
        p { button.p type="button" hidden data-print { (voice.say("handoff-print")) } (reminder(scene, voice)) }
        (crate::view::kiosk::no_paper(&scene.visit, voice))
        div.o { p { (voice.say("resume-words.left")) } }
        (guide::state(scene, said, scene.visit.today))
        (guide::summary(scene, said))
        (goals(scene, said, given.ladder))
        (guide::helpers(scene, voice))
        p { (voice.say("resume-words.months")) }
        p { a.b data-pouch href=(Address::page(scene.visit.tag(), pouch::PAGE).link_shown(scene.visit.display)) { (voice.say("pouch.link")) } }
        @if let Some(offer) = &given.offer { (folded(&scene.visit, offer)) }
        (erase(&scene.visit, voice, given.letters))
    };
    of_scene(scene, voice, ("mots", title), &main)
}

fn words(voice: Voice, given: &Given) -> Markup {
    html! {
        @if given.same { p { (voice.say("resume-words.same")) } }
        @if !given.words.is_empty() {
            (listed(&given.words))
            p { b { (voice.say("resume-words.keep")) } }
        }
        div.a { p { (voice.say("resume-words.warning")) } p { (voice.say("resume-words.trust")) } }
    }
}

/// An address where words are typed, and the square that goes there.
pub(in crate::view) fn way(
    visit: &Visit,
    voice: Voice,
    (door, said): (Address, &str),
    letters: &str,
) -> Markup {
    let Some(whole) = visit.origin.map(|origin| format!("{origin}{}", door.link())) else {
        return html! {};
    };
    let bare = whole.strip_prefix("https://").or_else(|| whole.strip_prefix("http://"));
    // What stands after "#" is never sent to a server, nor written in its log.
    let code = fresh_qr(&format!("{whole}#{letters}"), &voice.text("resume-words.square"));
    html! {
        p { (voice.say(said)) }
        (big_host(bare.unwrap_or(&whole)))
        @if let Some(code) = code { p { (voice.say("resume-words.square")) } (code) }
    }
}

/// The reminder for the phone, when the guide has a last day.
fn reminder(scene: &Scene, voice: Voice) -> Markup {
    let today = scene.visit.today;
    let is_ahead = window(scene, today).is_some_and(|window| window.phase != Phase::Late);
    html! {
        @if scene.portal().is_some() && is_ahead {
            a.b href=(scene.below("rappel.ics").link()) download="rappel.ics" { (voice.say("handoff-remind")) }
        }
    }
}

/// The page of whoever comes back: where one is, and on.
#[must_use]
pub fn back(
    scene: &Scene,
    (since, ladder): (Date, &BTreeMap<String, Rung>),
    (letters, offer): (&str, &Offer),
) -> Page {
    let values = scene.values();
    let voice = Voice::new(scene.visit.speaker, &values);
    let main = html! {
        div.t { (icon("bookmark")) h1 { (voice.say("resume-back")) } }
        (notice(&scene.visit, offer))
        (guide::state(scene, voice, since))
        (guide::summary(scene, voice))
        (goals(scene, voice, ladder))
        a.n data-next href=(scene.here_link()) { (voice.say("resume-back.go")) }
        (folded(&scene.visit, offer))
        (erase(&scene.visit, voice, letters))
    };
    of_scene(scene, voice, ("retour", "resume-back"), &main)
}

/// The guide of this place is no longer there.
#[must_use]
pub fn gone(visit: &Visit, catalog: &Catalog, letters: &str) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let front = Address::front(visit.tag()).link_shown(visit.display);
    let main = html! {
        h1 { (voice.say("resume-back")) }
        p { (voice.say("resume-back.gone")) }
        a.n data-next href=(front) { (voice.say("error-back")) }
        (erase(visit, voice, letters))
    };
    bare(visit, catalog, ("retour", voice.text("resume-back")), &main)
}
