//! The sheet of a service or form that an official text names: a threshold one feels.

use maud::{Markup, html};

use super::handoff::{big_host, copies, qr_of};
use super::quote::leaving;
use super::scene::Scene;
use super::voice::Voice;
use crate::guide::{Handoff, OfficialDoor, Param, Source, Typed, typed};

/// The whole sheet.
pub(super) fn sheet(scene: &Scene, voice: Voice, door: &OfficialDoor, handoff: &Handoff) -> Markup {
    let scribe = scene.scribe(voice);
    let url = door.url.as_ref().map(|url| with_answers(scene, url, &handoff.query));
    html! {
        (scribe.blocks(&scene.place.screen.blocks))
        p { (voice.say(&format!("service-{}", door.kind.as_str()))) }
        @if let Some(owner) = &door.owner { p { b { (scribe.words(&owner.clone().into())) } } }
        @if door.closed { div.a { p { b { (voice.say("service-closed")) } } p { (voice.say("service-closed.text")) } } }
        (scribe.blocks(&door.about))
        @if let Some(number) = &door.number { p { b { (number) } } }
        (copies(scene, voice, handoff))
        @match &url {
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
        @if let Some(url) = &url { (qr_of(scene, voice, url)) }
        (super::kiosk::printer(&scene.visit, voice, "handoff-print"))
    }
}

/// The address of a form with its answers: only what was answered is in it.
fn with_answers(scene: &Scene, url: &str, query: &[Param]) -> String {
    let answers = scene.journey.answers();
    let value = |param: &Param| match &param.from {
        Source::Fixed(value) => Some(value.to_string()),
        Source::Chosen(screen, values) => {
            let choice = answers.get(screen)?;
            values.iter().find(|(id, _)| id == choice).map(|(_, value)| value.to_string())
        }
        Source::Typed(screen) => match typed(scene.typed, screen)? {
            Typed::Number(number) => Some(number.to_string()),
            Typed::Date(date) => Some(date.to_string()),
            Typed::Text(words) => Some(words.clone()),
            Typed::Amount(_) | Typed::Rows(_) => None,
        },
    };
    let pairs: Vec<_> = query.iter().filter_map(|p| Some((&*p.name, value(p)?))).collect();
    if pairs.is_empty() {
        return url.to_owned();
    }
    let bare = url.split(['?', '#']).next().unwrap_or(url);
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    format!("{bare}?{query}")
}
