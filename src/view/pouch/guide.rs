//! The papers of a guide beside those of the pouch: what is there, what is missing.

use maud::{Markup, html};

use super::aged::{is_too_old, state};
use super::papers::pages;
use super::whole::takes;
use super::{KIND, PAGE, Page, below, paper};
use crate::address::Address;
use crate::guide::{Body, Name};
use crate::locale::NoValues;
use crate::pouch::Contents;
use crate::view::assets::Sheet;
use crate::view::checklist::fitting;
use crate::view::frame::Frame;
use crate::view::scene::Scene;
use crate::view::tile::icon;
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// The papers of a screen that can be in a pouch.
fn wanted(scene: &Scene) -> Vec<Name> {
    let all: Vec<Name> = match &scene.place.screen.body {
        Body::Checklist(items) => fitting(scene, items).cloned().collect(),
        Body::Handoff(door) => door.bring.clone(),
        _ => Vec::new(),
    };
    all.into_iter().filter(|paper| scene.catalog.goes_in_a_pouch(paper.as_str())).collect()
}

/// The way from a screen that wants papers to those of the pouch.
pub(in crate::view) fn link(scene: &Scene, voice: Voice) -> Markup {
    let offers = scene.visit.keeps && scene.official().is_none() && !wanted(scene).is_empty();
    html! {
        @if offers {
            p { a.b data-pouch href=(scene.below(PAGE).link_shown(scene.visit.display)) { (voice.say("pouch.link")) } }
        }
    }
}

/// What is there and what is missing; `None` when no pouch is open here.
#[must_use]
pub fn for_guide(scene: &Scene, contents: Option<&Contents>) -> Page {
    let visit = Visit { listen: None, ..scene.visit };
    let voice = Voice::new(visit.speaker, &NoValues);
    let kinds = wanted(scene);
    let main = html! {
        div.t { (icon("files")) h1 { (voice.say("pouch-guide")) } }
        @match contents {
            None => {
                p { (voice.say("pouch-guide.closed")) }
                a.n data-next href=(below(&visit, &[])) { (voice.say("pouch.go")) }
            },
            Some(contents) => {
                @for kind in &kinds { (one(&visit, (contents, scene), kind.as_str())) }
                @if kinds.iter().any(|kind| contents.holds(kind.as_str())) {
                    (takes(&visit, scene.portal()))
                }
            },
        }
        p { a.b data-back href=(scene.here_link()) { (voice.say("resume-stop.back")) } }
    };
    let frame = scene.frame(("pochette-guide", voice.text("pouch-guide")));
    Frame { visit: &visit, sheet: Sheet::Keep, ..frame }.page(&main)
}

/// One paper that is wanted: there, missing or too old.
fn one(visit: &Visit, (contents, scene): (&Contents, &Scene), kind: &str) -> Markup {
    let voice = Voice::new(visit.speaker, &NoValues);
    let there: Vec<_> = contents.papers.iter().filter(|paper| paper.kind == kind).collect();
    let bound = scene.catalog.too_old_after(kind);
    let is_fine = there.iter().any(|paper| !is_too_old(visit, paper, bound));
    let add = Address::page(visit.tag(), PAGE).link_shown(visit.display);
    let add = format!("{add}{}{KIND}={kind}#{KIND}", if add.contains('?') { '&' } else { '?' });
    let kind_name = voice.text(&format!("document-{kind}"));
    let heard = format!("{}, {kind_name}", voice.text("pouch-add"));
    html! {
        section data-paper=(kind) {
            h2 { (paper(voice, kind)) }
            @if there.is_empty() { p { b { (voice.say("pouch-guide.missing")) } } }
            @for paper in there {
                (state(visit, paper, bound))
                (pages(visit, paper, (&["papiers", &paper.id], scene.portal())))
            }
            @if !is_fine { p { a.b data-add href=(add) aria-label=(heard) { (voice.say("pouch-add")) } } }
        }
    }
}
