//! The end of an exercise: what one knows now, on a page to print.

use maud::{Markup, html};

use super::{Practising, banner, list};
use crate::address::Address;
use crate::locale::NoValues;
use crate::view::kiosk::printer;
use crate::view::tile::icon;
use crate::view::voice::Voice;

/// The main part.
pub(super) fn end(scene: &Practising) -> Markup {
    let voice = Voice::new(scene.visit.speaker, &NoValues);
    let words = scene.exercise.words.key();
    html! {
        (banner(voice))
        div.t { (icon("graduation-cap")) h1 { (voice.say("practice-done")) } }
        p { (voice.say(words)) }
        h2 { (voice.say("practice-done.learnt")) }
        ul.pl { @for line in voice.lines(&format!("{words}.learnt")) { li { (icon("check")) span { (line) } } } }
        p { (voice.say("practice-done.text")) }
        (printer(&scene.visit, voice, "practice-done.print"))
        (onward(scene, voice))
        a.b href=(again(scene)) { (voice.say("practice-done.again")) }
        a.b href=(list::address(&scene.visit, scene.trip)) { (voice.say("practice-done.others")) }
    }
}

/// Back to the procedure one came from, or on to the real one.
fn onward(scene: &Practising, voice: Voice) -> Markup {
    let (tag, display) = (scene.visit.tag(), scene.visit.display);
    let known = |id: &_| scene.catalog.procedures.get(id);
    if let Some(back) = scene.trip.back.as_ref().filter(|back| known(&back.procedure).is_some()) {
        let href = back.address(tag).link_shown(display);
        return html! { a.n data-back href=(href) { (voice.say("practice-done.back")) } };
    }
    let real = scene.exercise.procedures.iter().find_map(known);
    html! {
        @if let Some(real) = real {
            @let first = Address::screen(tag, real.guide.id(), &real.guide.start().id);
            a.n data-real href=(first.link_shown(display)) { (voice.say("practice-done.real")) }
        }
    }
}

fn again(scene: &Practising) -> String {
    let story = scene.exercise.guide.start();
    let address = Address::exercise(scene.visit.tag(), scene.exercise.guide.id(), &story.id);
    address.with_trip(scene.trip).link_shown(scene.visit.display)
}
