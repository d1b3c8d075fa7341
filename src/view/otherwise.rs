//! « Je n’ai pas compris »: the same said otherwise, then heard, then a human who explains.

use maud::{Markup, html};

use super::frame::{Frame, Page};
use super::phone::to_say;
use super::scene::Scene;
use super::tile::icon;
use super::voice::Voice;
use crate::guide::{Block, Body, Phrase};

/// What is below a screen in its address.
pub(super) const BELOW: &str = "autrement";

/// Draws the screen of the scene once more, for whoever did not understand it.
#[must_use]
pub fn otherwise(scene: &Scene) -> Page {
    let values = scene.values();
    let voice = Voice::new(scene.visit.speaker, &values);
    let main = html! {
        div.t { (icon("question")) h1 { (voice.say("otherwise")) } }
        p { (voice.say("otherwise.page")) " " b { (scene.scribe(voice).words(&scene.place.screen.title)) } }
        (again(scene, voice))
        (words(scene, voice))
        @if scene.visit.listen.is_some() {
            div.hr { h2 { (voice.say("voice-listen")) } p { (voice.say("otherwise.listen")) } }
        }
        h2 { (voice.say("otherwise.human")) }
        (to_say(&scene.visit, "help-say", "otherwise.say"))
        a.c href="#aide" { (icon("phone")) span { (voice.say("help-title")) } }
        a.n data-back href=(scene.here_link()) { (voice.say("otherwise.back")) }
    };
    let about = (BELOW, voice.text("otherwise"));
    let frame = Frame { here: scene.below(BELOW), ..scene.frame(about) };
    frame.page(&main)
}

/// Other words, where the screen has some; its own otherwise, one by one, and
/// it is said that there are no others.
fn again(scene: &Scene, voice: Voice) -> Markup {
    let screen = scene.place.screen;
    let other = screen.title.part(BELOW).map(|words| voice.lines(words.key())).unwrap_or_default();
    let mut same: Vec<&Phrase> = screen.blocks.iter().filter_map(said).collect();
    if let Body::Handoff(door) = &screen.body {
        same.extend(door.land.as_ref());
    }
    let same: Vec<_> = same.into_iter().flat_map(|words| voice.lines(words.key())).collect();
    html! {
        @if !other.is_empty() {
            h2 { (voice.say("otherwise.again")) }
            @for line in other { p.ot { (line) } }
        } @else if !same.is_empty() {
            p { (voice.say("otherwise.same")) }
            @for line in same { p.ot { (line) } }
        }
    }
}

/// The words of a block of ours.
fn said(block: &Block) -> Option<&Phrase> {
    match block {
        Block::Said { words, .. } => Some(words),
        _ => None,
    }
}

/// The hard words of the screen, explained without a tap.
fn words(scene: &Scene, voice: Voice) -> Markup {
    let terms = &scene.place.screen.terms;
    html! {
        @if !terms.is_empty() { h2 { (voice.say("otherwise.terms")) } }
        @for term in terms {
            @let key = format!("term-{term}");
            p {
                b { (voice.say(&key)) }
                @if let Some(french) = voice.french(&key) { br; small { (french) } }
            }
            @for line in voice.lines(&format!("{key}.means")) { p { (line) } }
        }
    }
}
