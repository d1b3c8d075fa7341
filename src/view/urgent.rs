//! The numbers of an emergency: one touch calls, no question before.

use maud::{Markup, html};

use super::assets::{Keeper, Sheet};
use super::frame::{Frame, Page};
use super::phone::{dialled, to_say};
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::{By, Catalog, Helpline};
use crate::locale::NoValues;

/// The path of the page.
const URGENT: &str = "urgence";

/// Draws every number. The page asks to be kept on the device, where it is
/// found again without network; never on a public machine.
#[must_use]
pub fn urgent(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        div.t data-offline=[visit.kiosk.is_none().then(Keeper::path)] { (icon("alert")) h1 { (voice.say(URGENT)) } }
        p { (voice.say("urgence.hint")) }
        @for helpline in &catalog.helplines.numbers { (number(visit, voice, helpline)) }
        div.o { @for line in voice.lines("urgence.note") { p { (line) } } }
    };
    let frame = Frame {
        sheet: Sheet::Leave,
        quit: true,
        ..Frame::bare(
            visit,
            catalog,
            Address::page(visit.tag(), URGENT),
            (URGENT, voice.text(URGENT)),
        )
    };
    frame.page(&main)
}

/// The way to every number, on the front door.
pub(super) fn door(visit: &Visit, voice: Voice) -> Markup {
    html! {
        a.z data-urgent href=(Address::page(visit.tag(), URGENT).link_shown(visit.display)) {
            (icon("alert")) b { (voice.say("urgence-tile")) }
        }
    }
}

/// One number: for whom it is, then what to say, in French first.
fn number(visit: &Visit, voice: Voice, helpline: &Helpline) -> Markup {
    let key = format!("urgence-{}", helpline.id);
    let (scheme, how) = match helpline.by {
        By::Voice => ("tel:", "help-say"),
        By::Message => ("sms:", "urgence-write"),
    };
    html! {
        a.c data-helpline=(helpline.id) href={ (scheme) (dialled(&helpline.number)) } {
            (icon(helpline.picture.as_str()))
            span { b dir="ltr" { (helpline.number) } small { (voice.say(&key)) } }
        }
        @if helpline.doubtful { p { (voice.say("help-doubt")) } }
        (to_say(visit, how, &format!("{key}.say")))
    }
}
