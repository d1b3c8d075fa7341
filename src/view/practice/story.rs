//! The story of an exercise: who one helps, with which papers.

use maud::{Markup, html};

use super::{Practising, banner, paper};
use crate::locale::Value;
use crate::view::tile::icon;
use crate::view::voice::Voice;

/// The main part.
pub(super) fn story(scene: &Practising) -> Markup {
    let minutes = [("minutes", Value::Number(i64::from(scene.exercise.minutes)))];
    let voice = Voice::new(scene.visit.speaker, &minutes);
    let words = scene.exercise.words.key();
    let next = scene.journey.after(scene.place).unwrap_or(scene.place.screen);
    html! {
        (banner(voice))
        div.t { (icon(scene.exercise.picture.as_str())) h1 { (voice.say(words)) } }
        @for line in voice.lines(&format!("{words}.story")) { p { (line) } }
        p { (voice.say("practice-minutes")) }
        @if !scene.exercise.papers.is_empty() {
            h2 { (voice.say("practice-papers")) }
            @for one in &scene.exercise.papers { (paper::drawn(one)) }
        }
        @if !scene.exercise.files.is_empty() {
            h2 { (voice.say("practice-files")) }
            (paper::files(scene))
        }
        a.n data-next href=(scene.link(next)) { (voice.say("practice-start")) }
    }
}
