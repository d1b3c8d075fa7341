//! The sheet of the end, for the person: what was done, what remains, until when, what to try next.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::SHEET;
use super::activity::{Noting, activity};
use crate::guide::{Name, Rung};
use crate::view::assets::Sheet;
use crate::view::frame::{Frame, Page};
use crate::view::resume::{helpers, state, summary};
use crate::view::scene::Scene;
use crate::view::tile::icon;
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// The sheet, in the language of the person, and the note of the mediator
/// beside it; `rungs` by screen.
#[must_use]
pub fn desk_sheet(scene: &Scene, rungs: &BTreeMap<String, Rung>, noting: Noting) -> Page {
    let values = scene.values();
    let voice = Voice::new(scene.visit.speaker, &values);
    let title = scene.scribe(voice).words(scene.journey.guide().title());
    let main = html! {
        div.t { (icon("file-text")) h1 { (voice.say("atelier-sheet")) } }
        p { b { (title) } }
        (state(scene, voice, scene.visit.today))
        (summary(scene, voice))
        (goals(scene, voice, rungs))
        (helpers(scene, voice))
        p { button.p type="button" hidden data-print { (voice.say("handoff-print")) } }
        p { a.b data-back href=(scene.here_link()) { (voice.say("resume-stop.back")) } }
    };
    // What the person did is handed to no voice.
    let visit = Visit { listen: None, ..scene.visit };
    let about = (SHEET, voice.text("atelier-sheet"));
    let (here, sheet) = (scene.below(SHEET), Sheet::Desk);
    let frame = Frame { visit: &visit, here, sheet, ..scene.frame(about) };
    frame.page_beside(&main, activity(scene, rungs, noting).as_ref())
}

/// What the person can do, and what to try the next time.
pub(in crate::view) fn goals(
    scene: &Scene,
    voice: Voice,
    rungs: &BTreeMap<String, Rung>,
) -> Markup {
    let guide = scene.journey.guide();
    let steps = rungs.iter().filter_map(|(id, rung)| {
        let screen = guide.screen(&Name::parse(id)?)?;
        let goal = rung.next().map_or("atelier-sheet.known", |next| match next {
            Rung::Together | Rung::Shown => "atelier-sheet.together",
            Rung::Alone => "atelier-sheet.alone",
        });
        Some((screen, goal))
    });
    let steps: Vec<_> = steps.collect();
    html! {
        @if !steps.is_empty() {
            h2 { (voice.say("atelier-sheet.goals")) }
            ul {
                @for (screen, goal) in steps {
                    li { (scene.scribe(voice).words(&screen.title)) br; b { (voice.say(goal)) } }
                }
            }
        }
    }
}
