//! « Écouter »: the page aloud, through the voice of the browser or of this server.

use maud::{Markup, html};

use super::visit::Visit;
use super::voice::Voice;
use crate::locale::Value;
use crate::speech::{Aloud, heard};

/// Bytes in what people know as « 10 ko », to which sizes are rounded up.
const STEP: usize = 10_000;

/// The way to hear what the main part of a page says. Without a script it
/// holds a player; a script speaks sentence by sentence in its place, and
/// shows the door where only the browser has a voice.
pub(super) fn listen(visit: &Visit, voice: Voice, main: &Markup) -> Markup {
    let Some(ears) = visit.listen else { return html! {} };
    let offer = ears.offer(Aloud {
        language: visit.tag().to_owned(),
        lines: heard(&main.0, visit.tag(), &voice.text("voice-own")),
    });
    // The buttons that a script adds at the first touch: had their words to be fetched, they would
    // come late on a slow line, and move the page under the finger. The last words say that no
    // voice comes.
    let tools = ["voice-again", "voice-slow", "voice-stop", "voice-none"];
    let tools = tools.map(|key| voice.text(key)).join("|");
    html! {
        details.ec.no[offer.bytes.is_none()] data-voice=(offer.name) data-tools=(tools) {
            summary {
                (voice.say("voice-listen"))
                @if let Some(bytes) = offer.bytes { (weight(voice, bytes)) }
            }
            @if offer.bytes.is_some() {
                audio controls preload="none" src={ "/voix/" (offer.name) ".mp3" } {}
            }
        }
    }
}

/// « 40 ko »: what it takes to listen.
fn weight(voice: Voice, bytes: usize) -> Markup {
    let tens = bytes.div_ceil(STEP) * 10;
    let values = [("weight", Value::Whole(tens.to_string()))];
    html! { small { (Voice::new(voice.speaker, &values).say("voice-weight")) } }
}
