//! What stands beside a screen, for the mediator alone: what to say, what to let the person do, the trap.

use maud::{Markup, html};

use super::{RUNG, SHEET, never};
use crate::address::{Address, Display};
use crate::guide::{Ask, Block, Kind, Role, Rung, Screen};
use crate::view::frame::Page;
use crate::view::scene::Scene;
use crate::view::screen::beside;
use crate::view::tile::fresh_qr;
use crate::view::voice::{Saying, Voice};

/// The parts of the notes: the words of a screen that has its own, the general
/// ones, and the heading of both.
const PARTS: [&str; 3] = ["dire", "laisser", "piege"];

/// The screen as the person sees it, and the notes of the mediator beside it.
#[must_use]
pub fn at_desk(scene: &Scene, rung: Option<Rung>) -> Page {
    let Some(helper) = scene.visit.helper() else { return beside(scene, None) };
    let values = scene.values();
    let voice = Voice::new(helper, &values);
    let language = helper.language();
    let notes = html! {
        aside.dn lang=(language.tag) dir=(language.dir.as_str()) aria-labelledby="dn-t" {
            h2 #dn-t { (voice.say("atelier-notes")) }
            @if language.tag != scene.visit.tag() { (reads(scene, voice)) }
            @for part in PARTS { (told(scene, voice, part)) }
            (never(voice))
            (ladder(scene, voice, rung))
            (phone(scene, voice))
            (scene.carried(voice))
            p { a.b data-sheet href=(scene.below(SHEET).link_shown(scene.visit.display)) { (voice.say("atelier-notes.end")) } }
        }
    };
    beside(scene, Some(&notes))
}

/// What the person reads, for a mediator who does not read that language.
fn reads(scene: &Scene, voice: Voice) -> Markup {
    let screen = scene.place.screen;
    let hints = screen.blocks.iter().filter_map(|block| match block {
        Block::Said { role: Role::Hint | Role::Warning, words } => Some(words.key()),
        _ => None,
    });
    html! {
        h3 { (voice.say("atelier-notes.reads")) }
        p { b { (scene.scribe(voice).words(&screen.title)) } }
        @for line in hints.flat_map(|key| voice.lines(key)) { p { (line) } }
    }
}

/// The words of this very screen, or of its kind.
pub(super) fn said<'v>(voice: Voice<'v>, screen: &Screen, part: &str) -> Vec<Saying<'v>> {
    let own = screen.title.part(part).map(|words| voice.lines(words.key()));
    own.filter(|lines| !lines.is_empty())
        .unwrap_or_else(|| voice.lines(&format!("atelier-{}.{part}", kind(screen))))
}

/// One part of the notes.
fn told(scene: &Scene, voice: Voice, part: &str) -> Markup {
    let lines = said(voice, scene.place.screen, part);
    html! {
        @if !lines.is_empty() {
            h3 { (voice.say(&format!("atelier-notes.{part}"))) }
            @for line in lines { p { (line) } }
        }
    }
}

/// The kind of a screen, as a mediator sees it.
fn kind(screen: &Screen) -> &'static str {
    match (screen.question().map(|question| &question.ask), screen.kind()) {
        (Some(Ask::Entry(_) | Ask::Tally(_)), _) => "form",
        (_, kind @ (Kind::Question | Kind::Checklist | Kind::Handoff | Kind::Reading)) => {
            kind.as_str()
        }
    }
}

/// Who did this step: three buttons; the ladder moves when one is pressed.
fn ladder(scene: &Scene, voice: Voice, now: Option<Rung>) -> Markup {
    let action = scene.below(RUNG).link_shown(scene.visit.display);
    html! {
        h3 #dn-l { (voice.say("atelier-ladder")) }
        form.dl method="post" action=(action) aria-labelledby="dn-l" {
            @for rung in Rung::ALL {
                button.p type="submit" name=(RUNG) value=(rung.code()) data-rung=(rung.code())
                    aria-pressed=(if now == Some(rung) { "true" } else { "false" }) {
                    (voice.say(&format!("atelier-ladder.{}", rung.code())))
                }
            }
        }
    }
}

/// The same place on the phone of the person, without these notes.
fn phone(scene: &Scene, voice: Voice) -> Markup {
    let guide = scene.journey.guide();
    let place = Address::screen(scene.visit.tag(), guide.id(), &scene.place.screen.id);
    let place = place.with_answers(scene.journey.answers());
    let bare = Display { helper: None, ..scene.visit.display };
    let code = scene.visit.origin.and_then(|origin| {
        let address = format!("{origin}{}", place.link_shown(bare));
        // It holds the answers of one person.
        fresh_qr(&address, &voice.text("atelier-notes.phone"))
    });
    html! {
        @if let Some(code) = code {
            details { summary { (voice.say("atelier-notes.phone")) } (code) }
        }
    }
}
