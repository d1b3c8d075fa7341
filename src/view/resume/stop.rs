//! « Je m’arrête ici »: what will happen, before anything is kept.

use maud::html;

use super::{Page, Scene, number, of_scene};
use crate::view::tile::icon;
use crate::view::voice::Voice;

/// What stopping means, and the button that keeps the place under so many words;
/// whether what was learnt at a desk is kept with it.
#[must_use]
pub fn stop(scene: &Scene, count: usize, learnt: bool) -> Page {
    let values = [number("count", count)];
    let voice = Voice::new(scene.visit.speaker, &values);
    let action = scene.below("arret").link_shown(scene.visit.display);
    let main = html! {
        div.t { (icon("bookmark")) h1 { (voice.say("resume-stop")) } }
        @for line in voice.lines("resume-stop.text") { p { (line) } }
        @if learnt { p { (voice.say("resume-stop.learnt")) } }
        div.o { p { (voice.say("resume-stop.none")) } }
        div.a { p { (voice.say("resume-stop.warning")) } }
        form method="post" action=(action) {
            button.n data-keep type="submit" { (voice.say("resume-stop.go")) }
        }
        p { a.b data-back href=(scene.here_link()) { (voice.say("resume-stop.back")) } }
    };
    of_scene(scene, voice, ("arret", "resume-stop"), &main)
}

/// Nothing could be kept, through no fault of the person.
#[must_use]
pub fn not_kept(scene: &Scene) -> Page {
    let values = scene.values();
    let voice = Voice::new(scene.visit.speaker, &values);
    let main = html! {
        div.t { (icon("alert")) h1 { (voice.say("resume-broken")) } }
        p { b { (voice.say("error-fault")) } }
        @for line in voice.lines("resume-broken.text") { p { (line) } }
        a.n data-next href=(scene.here_link()) { (voice.say("resume-stop.back")) }
    };
    of_scene(scene, voice, ("arret", "resume-broken"), &main)
}
