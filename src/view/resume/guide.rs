//! Where one is in a guide: sent or not, the last day, what is done, what is left, who helps.

use jiff::civil::Date;
use maud::{Markup, html};

use super::number;
use crate::guide::calendar::Phase;
use crate::guide::{Body, Sent};
use crate::locale::{Value, dates};
use crate::view::agent::answer;
use crate::view::checklist::fitting;
use crate::view::remind::window;
use crate::view::scene::Scene;
use crate::view::tile::not_sent;
use crate::view::voice::Voice;

/// Whether it is sent, and until when it can be. `since` is the day on which
/// the place was kept: a window that was open then and is over now was missed.
pub(in crate::view) fn state(scene: &Scene, voice: Voice, since: Date) -> Markup {
    let sent = scene.journey.sent(scene.place) == Sent::Confirmed;
    html! {
        @if sent {
            div.o { p { (voice.say("resume-guide.sent")) } }
        } @else {
            (not_sent(voice))
            (deadline(scene, since))
        }
    }
}

/// The last day, seen from today.
fn deadline(scene: &Scene, since: Date) -> Markup {
    let then = window(scene, since).filter(|then| then.phase == Phase::Open);
    let now = window(scene, scene.visit.today);
    // The window in which the person stopped counts, not one that opened later.
    let missed = then.filter(|then| then.closes < scene.visit.today);
    let Some(stretch) = missed.or(now) else { return html! {} };
    let phase = if missed.is_some() { Phase::Late } else { stretch.phase };
    let speaker = scene.visit.speaker;
    let values = [
        ("opens", Value::Whole(dates::day(speaker, stretch.opens))),
        ("closes", Value::Whole(dates::day(speaker, stretch.closes))),
        number("days", stretch.days_left),
    ];
    let voice = Voice::new(speaker, &values);
    html! {
        @match (phase, stretch.days_left) {
            (Phase::Late, _) => div.a {
                p { b { (voice.say("resume-guide.late")) } }
                p { (voice.say("resume-guide.late-help")) }
            },
            (Phase::Early, _) => div.o { p { (voice.say("resume-guide.early")) } },
            (Phase::Open, 0) => div.a { p { (voice.say("resume-guide.last")) } },
            (Phase::Open, _) => div.o { p { (voice.say("resume-guide.open")) } },
        }
    }
}

/// The guide, how much is left, what was answered, which papers to gather.
pub(in crate::view) fn summary(scene: &Scene, voice: Voice) -> Markup {
    let title = scene.scribe(voice).words(scene.journey.guide().title());
    let left = scene.journey.guide().longest_after(&scene.place.screen.id);
    let steps = [number("steps", left)];
    let lists = scene.journey.trail().iter().filter_map(|screen| match &screen.body {
        Body::Checklist(items) => Some(items),
        _ => None,
    });
    let papers: Vec<_> = lists.flat_map(|items| fitting(scene, items)).collect();
    html! {
        h2 { (voice.say("resume-guide")) }
        p { b { (title) } " – " (scene.scribe(voice).words(&scene.place.screen.title)) }
        @if left > 0 { p { (Voice::new(voice.speaker, &steps).say("resume-guide.steps")) } }
        (answers(scene, voice))
        @if !papers.is_empty() {
            h2 { (voice.say("resume-guide.papers")) }
            ul { @for paper in papers { li { (voice.say(&format!("document-{paper}"))) } } }
        }
    }
}

fn answers(scene: &Scene, voice: Voice) -> Markup {
    let guide = scene.journey.guide();
    let given = scene.journey.answers().iter();
    let given: Vec<_> = given
        .filter_map(|(screen, choice)| answer(scene, voice, (guide.screen(screen)?, choice)))
        .collect();
    html! {
        @if !given.is_empty() {
            h2 { (voice.say("resume-guide.done")) }
            ul { @for answer in given { li { (answer) } } }
        }
    }
}

/// Who helps, also on paper.
pub(in crate::view) fn helpers(scene: &Scene, voice: Voice) -> Markup {
    html! {
        h2 { (voice.say("resume-guide.help")) }
        ul {
            @for phone in scene.phones() {
                li { (phone.name) "\u{a0}: " b dir="ltr" { (phone.number) } }
            }
        }
    }
}
