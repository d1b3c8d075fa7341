//! Going on with another device: the square, the page that it opens, and the one that refuses.

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::resume::SQUARE;
use super::tile::{fresh_qr, icon};
use super::visit::Visit;
use super::voice::Voice;
use crate::address::{Address, STAY};
use crate::catalog::Catalog;
use crate::locale::NoValues;

/// The path of the page with the square: also the name of its screen.
pub const CARRY: &str = "telephone";

/// What became of the square.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carry<'c> {
    /// It waits: the address that it holds.
    Waits(&'c str),
    /// Another device has the visit.
    Taken,
    /// It opens nothing, or nothing any more.
    Old,
}

/// The button that makes a square for a page: at a public machine, and at a
/// desk for the mediator's other device; nothing where no device could come.
pub(super) fn offer(visit: &Visit, voice: Voice, page: &str) -> Markup {
    let may = visit.kiosk.is_some() || visit.display.helper.is_some();
    let key = if visit.kiosk.is_some() { "carry" } else { "carry.other" };
    html! { @if may && visit.origin.is_some() { (button(visit, voice, (page, key))) } }
}

/// Sends the way to a page, by the parts of its path.
fn button(visit: &Visit, voice: Voice, (page, key): (&str, &str)) -> Markup {
    let action = Address::page(visit.tag(), CARRY).link_shown(visit.display);
    html! {
        form method="post" action=(action) {
            input type="hidden" name=(STAY) value=(page);
            button.p type="submit" data-carry { (icon("smartphone")) " " (voice.say(key)) }
        }
    }
}

/// The page with the square; `page` is where the visit stands.
#[must_use]
pub fn carry(visit: &Visit, catalog: &Catalog, (page, state): (&str, Carry)) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let title = if visit.kiosk.is_some() { "carry" } else { "carry.other" };
    let back = Address::stay(visit.tag(), page).link_shown(visit.display);
    let main = html! {
        div.t { (icon("smartphone")) h1 { (voice.say(title)) } }
        @match state {
            Carry::Waits(address) => {
                p { (voice.say("carry.scan")) }
                @if let Some(square) = fresh_qr(address, &voice.text("carry.scan")) { (square) }
                p { b { (voice.say("carry.once")) } }
                @if visit.kiosk.is_some() { p { (voice.say("carry.here")) } }
            }
            Carry::Taken => div.o role="status" { p { (voice.say("carry.taken")) } },
            Carry::Old => {
                div.a role="alert" { p { (voice.say("carry.old")) } }
                (button(visit, voice, (page, "carry.again")))
            }
        }
        p { a.b data-back href=(back) { (voice.say("way-back")) } }
    };
    // The page that waits asks for itself; the others wait for a touch.
    let name = if matches!(state, Carry::Waits(_)) { CARRY } else { "telephone-fin" };
    bare(visit, catalog, (CARRY, name, title), &main)
}

/// The page that the square opens, until the browser has sent what it holds.
#[must_use]
pub fn carry_arrives(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let action = Address::page(visit.tag(), "suite").link();
    let main = html! {
        div.t { (icon("smartphone")) h1 { (voice.say("carry-open")) } }
        p { (voice.say("carry-open.text")) }
        form method="post" action=(action) hidden data-square {
            input type="hidden" name=(SQUARE);
            button type="submit" { (voice.say("carry-open")) }
        }
    };
    bare(visit, catalog, ("suite", "suite", "carry-open"), &main)
}

/// The square was used before, or is too old.
#[must_use]
pub fn carry_refused(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let front = Address::front(visit.tag()).link();
    let main = html! {
        h1 { (voice.say("carry-used")) }
        p { b { (voice.say("error-fault")) } }
        @for line in voice.lines("carry-used.text") { p { (line) } }
        @if visit.kiosk.is_none() { a.n data-next href=(front) { (voice.say("error-back")) } }
    };
    bare(visit, catalog, ("suite", "suite-refus", "carry-used"), &main)
}

fn bare(
    visit: &Visit,
    catalog: &Catalog,
    (path, name, title): (&str, &str, &str),
    main: &Markup,
) -> Page {
    let title = Voice::new(visit.speaker, &NoValues).text(title);
    let here = Address::page(visit.tag(), path);
    // A square is handed to no voice.
    let unheard = Visit { listen: None, ..*visit };
    let frame = Frame::bare(&unheard, catalog, here, (name, title));
    Frame { sheet: Sheet::Keep, ..frame }.page(main)
}
