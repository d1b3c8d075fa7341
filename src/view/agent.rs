//! The card shown to an agent: what I must do, where I am, what I chose. In
//! French, without identity, large enough to be read across a counter.

use maud::{Render as _, html};

use super::assets::Sheet;
use super::checklist::fitting;
use super::frame::{Frame, Page};
use super::scene::Scene;
use super::voice::Voice;
use crate::guide::{Body, Sent};

/// Draws the card for the screen of the scene. The visit must speak French.
#[must_use]
pub fn agent_card(scene: &Scene) -> Page {
    let values = scene.values();
    let voice = Voice::new(scene.visit.speaker, &values);
    let screen = scene.place.screen;
    let main = html! {
        h1 { (voice.say("agent-title")) }
        p { b { (scene.agent_words(voice)) } }
        p { (voice.say("agent-title.hard")) }
        p { (voice.say("agent-title.here")) " " b { (scene.scribe(voice).words(&screen.title)) } }
        (answers(scene, voice))
        @for list in scene.journey.trail().iter().filter_map(|s| match &s.body { Body::Checklist(items) => Some(items), _ => None }).take(1) {
            h2 { (voice.say("agent-title.papers")) }
            ul { @for paper in fitting(scene, list) { li { (voice.say(&format!("document-{paper}"))) } } }
        }
        @if scene.journey.sent(scene.place) != Sent::Confirmed { p { (voice.say("agent-title.sent-not")) } }
        p { (voice.say("agent-title.please")) }
        p { a.b data-back href=(scene.here_link()) { (voice.say("agent-title.back")) } }
    };
    let frame = Frame {
        visit: &scene.visit,
        title: voice.text("agent-title"),
        here: scene.below("agent"),
        sheet: Sheet::Plain,
        screen: ("agent", "reading"),
        phones: scene.phones(),
        say: None,
        wanted: scene.wanted(),
        show: None,
    };
    frame.page(&main)
}

fn answers(scene: &Scene, voice: Voice) -> maud::Markup {
    let guide = scene.journey.guide();
    let scribe = scene.scribe(voice);
    let chosen = scene.journey.answers().iter().filter_map(|(id, choice)| {
        let screen = guide.screen(id)?;
        let label = match screen.question()?.choice(choice) {
            Some(choice) => scribe.words(&choice.label),
            None => match voice.knows(&format!("{}.{choice}", screen.title.key())) {
                true => voice.say(&format!("{}.{choice}", screen.title.key())).render(),
                false => return None,
            },
        };
        Some((scribe.words(&screen.title), label))
    });
    let chosen: Vec<_> = chosen.collect();
    html! {
        @if !chosen.is_empty() {
            h2 { (voice.say("agent-title.answers")) }
            ul { @for (question, answer) in chosen { li { (question) " " b { (answer) } } } }
        }
    }
}
