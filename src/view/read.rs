//! The end of an official text: its doors again, its other parts, other cases, a human.

use maud::{Markup, html};

use super::scene::Scene;
use super::tile::icon;
use super::voice::Voice;
use crate::address::Address;
use crate::guide::{Door, Givens, Words};

/// What one can do after reading.
pub(super) fn after(scene: &Scene, voice: Voice) -> Markup {
    let scribe = scene.scribe(voice);
    let display = scene.visit.display;
    let trail = scene.journey.trail();
    let parts = trail.iter().rev().find(|screen| screen.offers_parts());
    let doors = trail.iter().filter_map(|screen| match screen.handoff().map(|h| &h.door) {
        Some(Door::Official(door)) => Some((screen, door)),
        _ => None,
    });
    let doors: Vec<_> = doors.collect();
    html! {
        @if !doors.is_empty() { h2 { (voice.say("read-doors")) } }
        @for (screen, door) in doors {
            a.c href=(scene.address(&screen.id, scene.journey.answers()).link_shown(display)) {
                (icon("laptop"))
                span { (scribe.words(&screen.title)) small dir="ltr" { (door.host) } }
            }
        }
        @if let Some(screen) = parts {
            a.c data-parts href=(scene.address(&screen.id, scene.journey.answers()).link_shown(display)) {
                (icon("list")) span { (voice.say("read-parts")) }
            }
        }
        @if let Some((id, title)) = scene.official().and_then(|official| official.dossier) {
            a.c href=(Address::official(scene.visit.tag(), id, &Givens::default()).link_shown(display)) {
                (icon("files"))
                span { (voice.say("read-dossier")) small { (scribe.words(&Words::Quoted(crate::guide::Text::plain(title)))) } }
            }
        }
    }
}
