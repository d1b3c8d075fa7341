//! The sheet of a service or form that an official text names: a threshold one feels.

use maud::{Markup, html};

use super::handoff::{big_host, qr_of};
use super::quote::leaving;
use super::scene::Scene;
use super::voice::Voice;
use crate::guide::OfficialDoor;

/// The whole sheet.
pub(super) fn sheet(scene: &Scene, voice: Voice, door: &OfficialDoor) -> Markup {
    let scribe = scene.scribe(voice);
    html! {
        p { (voice.say(&format!("service-{}", door.kind.as_str()))) }
        @if let Some(owner) = &door.owner { p { b { (scribe.words(&owner.clone().into())) } } }
        @if door.closed { div.a { p { b { (voice.say("service-closed")) } } p { (voice.say("service-closed.text")) } } }
        (scribe.blocks(&door.about))
        @if let Some(number) = &door.number { p { b { (number) } } }
        @match &door.url {
            Some(url) => {
                p { (voice.say("handoff-address")) }
                (big_host(&door.host))
                p { (voice.say("handoff-address.check")) }
                a.g data-portal=(door.host) rel="noreferrer" href=(url) { (voice.say(&format!("service-{}.open", door.kind.as_str()))) }
                @if let Some(file) = &door.file { p { (voice.say("service-file")) " " (file) } }
                p { (voice.say("handoff-leave")) }
            }
            None => { p { (voice.say("service-nowhere")) } }
        }
        @for (title, url) in &door.with {
            @let words = scribe.words(&title.clone().into());
            p { @match url { Some(url) => (leaving(url, words)), None => (words) } }
        }
        @if let Some(url) = &door.url { (qr_of(scene, voice, url)) }
        p { button.p type="button" hidden data-print { (voice.say("handoff-print")) } }
    }
}
