//! A public machine: what every page has more there, and the two pages between two persons.

use maud::{Markup, html};

use super::carry::CARRY;
use super::frame::{Frame, Page};
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::NoValues;

/// How long a public machine waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kiosk {
    /// Without a touch for so long, in seconds, the machine asks whether somebody is there.
    pub idle: u32,
    /// Without an answer for so long, in seconds, the visit is over.
    pub warning: u32,
}

/// The path of the page that ends a visit.
const END: &str = "fin";
/// The path of the page that asks whether somebody is there.
const STILL: &str = "encore";
/// What these two pages are called: also the keys of their titles.
const NAMES: [&str; 2] = ["kiosk-end", "kiosk-still"];

/// How often the page with a square looks whether it was used, in seconds.
const LOOK: u32 = 5;

/// What happens on a page when nobody touches anything.
pub(super) struct Idle {
    /// After how many seconds.
    pub seconds: u32,
    /// Where the machine goes then.
    pub then: String,
    /// Where any touch leads, when every touch leads on.
    pub any: Option<String>,
}

/// What happens on the page of this frame; nothing on a machine of one's own,
/// and nothing once the visit is over.
pub(super) fn idle(frame: &Frame) -> Option<Idle> {
    let kiosk = frame.visit.kiosk?;
    let tag = frame.visit.tag();
    match frame.screen.0 {
        name if name == NAMES[0] => None,
        // The square asks whether another device has the visit.
        CARRY => {
            let then = Address::page(tag, CARRY).link();
            Some(Idle { seconds: LOOK, then, any: None })
        }
        name if name == NAMES[1] => {
            let (seconds, then) = (kiosk.warning, Address::page(tag, END).link());
            Some(Idle { seconds, then, any: Some(frame.here.path().to_owned()) })
        }
        _ => {
            let then = Address::page(tag, STILL).with_stay(frame.here.path()).link();
            Some(Idle { seconds: kiosk.idle, then, any: None })
        }
    }
}

/// « J'ai fini », on every page of a visit on a public machine.
pub(super) fn finish(frame: &Frame, voice: Voice) -> Markup {
    let visit = frame.visit;
    html! {
        @if visit.kiosk.is_some() && frame.screen.0 != NAMES[0] {
            a.jf data-finish href=(Address::page(visit.tag(), END).link()) { (icon("check")) (voice.say("kiosk-finish")) }
        }
    }
}

/// What a public machine says first.
pub(super) fn welcome(visit: &Visit, voice: Voice) -> Markup {
    html! { @if visit.kiosk.is_some() { div.o { @for line in voice.lines("kiosk-welcome") { p { (line) } } } } }
}

/// The button that prints, where a script can. A page cannot know whether a
/// printer works: on a public machine it says what to do when it does not.
pub(super) fn printer(visit: &Visit, voice: Voice, key: &str) -> Markup {
    html! {
        p { button.p type="button" hidden data-print { (voice.say(key)) } }
        (no_paper(visit, voice))
    }
}

/// What to do when no paper comes out.
pub(super) fn no_paper(visit: &Visit, voice: Voice) -> Markup {
    html! {
        @if visit.kiosk.is_some() {
            details data-no-paper {
                summary { (voice.say("kiosk-paper")) }
                @for line in voice.lines("kiosk-paper.text") { p { (line) } }
            }
        }
    }
}

/// The page that asks whether somebody is there; any touch leads back.
#[must_use]
pub fn still_there(visit: &Visit, catalog: &Catalog, back: Address) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        div.jw {
            h1 { (voice.say("kiosk-still")) }
            @for line in voice.lines("kiosk-still.text") { p { (line) } }
            a.g data-stay href=(back.path()) { (voice.say("kiosk-still.yes")) }
        }
    };
    page(visit, catalog, (back, NAMES[1]), &main)
}

/// The page after the end of a visit, and before the next.
#[must_use]
pub fn finished(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let front = Address::front(visit.tag());
    let main = html! {
        div.jw {
            div.t { (icon("check")) h1 { (voice.say("kiosk-end")) } }
            @for line in voice.lines("kiosk-end.text") { p { (line) } }
            form.js method="post" action=(Address::page(visit.tag(), END).link()) {
                button.g type="submit" data-start { (voice.say("kiosk-end.start")) }
            }
        }
    };
    page(visit, catalog, (front, NAMES[0]), &main)
}

fn page(visit: &Visit, catalog: &Catalog, (here, name): (Address, &str), main: &Markup) -> Page {
    let frame =
        Frame::bare(visit, catalog, here, (name, Voice::new(visit.speaker, &NoValues).text(name)));
    frame.page(main)
}
