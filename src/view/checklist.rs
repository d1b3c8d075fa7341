//! A checklist: the papers to gather, ticked with a thumb.

use maud::{Markup, html};

use super::scene::Scene;
use super::tile::icon;
use super::voice::Voice;
use crate::guide::{Item, Name};

/// The papers that fit the answers.
pub(super) fn papers(scene: &Scene, voice: Voice, items: &[Item]) -> Markup {
    html! {
        p { (voice.say("check-hint")) }
        ul.l {
            @for paper in fitting(scene, items) { li { (one(scene, voice, paper)) } }
        }
    }
}

/// The papers of a checklist that fit the answers given before it.
pub(super) fn fitting<'s>(scene: &'s Scene, items: &'s [Item]) -> impl Iterator<Item = &'s Name> {
    let guide = scene.journey.guide();
    let phase = |calendar: &Name| guide.phase(calendar, scene.visit.today);
    let answers = scene.journey.answers();
    items.iter().filter(move |item| item.when.holds(answers, phase)).map(|item| &item.paper)
}

fn one(scene: &Scene, voice: Voice, paper: &Name) -> Markup {
    let key = format!("document-{paper}");
    let (hint, place) = (format!("{key}.hint"), format!("{key}.where"));
    html! {
        label {
            (icon(scene.catalog.paper_picture(paper)))
            span {
                (voice.say(&key))
                @if let Some(french) = voice.french(&key) { small { (french) } }
                @if voice.knows(&hint) { small { (voice.say(&hint)) } }
            }
            input type="checkbox";
        }
        @if voice.knows(&place) {
            details {
                summary { (voice.say("check-where")) }
                p { (voice.say(&place)) }
            }
        }
    }
}
