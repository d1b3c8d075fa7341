//! Lost words: what two papers are good for, the papers, bringing both, the notice.

mod bring;

pub use bring::{Bringing, Renewed, Stage, lost, renewed, wait};

use jiff::civil::DateTime;
use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::pouch;
use super::resume::{self, SQUARE, listed, number, way};
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::NoValues;

/// The page where both papers are brought, in the address.
pub const PAGE: &str = "mots-perdus";
/// Below a pouch or a place, what is done with its papers.
const PAPERS: &str = "secours";

/// What two papers open.
#[derive(Clone, Copy)]
pub enum Of<'o> {
    /// The pouch that is open in this browser.
    Pouch,
    /// The place of these letters: no browser holds it open.
    Place(&'o str),
}

impl Of<'_> {
    const fn page(self) -> &'static str {
        match self {
            Self::Pouch => pouch::PAGE,
            Self::Place(_) => resume::PAGE,
        }
    }

    /// A form of one button that does something with the papers.
    fn form(self, visit: &Visit, act: &str, button: &Markup) -> Markup {
        let action = Address::page(visit.tag(), self.page()).below(PAPERS).below(act);
        html! {
            form method="post" action=(action.link_shown(visit.display)) {
                @if let Self::Place(letters) = self {
                    input type="hidden" name=(SQUARE) value=(letters);
                }
                (button)
            }
        }
    }

    /// Back to what the papers are for: a place is left, it was kept.
    fn back(self, visit: &Visit) -> String {
        let page = match self {
            Self::Pouch => Address::page(visit.tag(), pouch::PAGE),
            Self::Place(_) => Address::front(visit.tag()),
        };
        page.link_shown(visit.display)
    }
}

/// What can be done with the papers of something, and what happened with them.
#[derive(Clone, Copy)]
pub struct Offer<'o> {
    /// What they open.
    pub of: Of<'o>,
    /// How many days they wait before they open.
    pub days: u32,
    /// Whether there are any.
    pub exist: bool,
    /// When somebody brought both, and when they open.
    pub asked: Option<[DateTime; 2]>,
}

/// One of the two papers.
pub struct Paper<'s> {
    /// Which one, from 1.
    pub number: u8,
    /// Its words.
    pub words: Vec<&'s str>,
    /// The letters of its square.
    pub letters: String,
}

/// A page with secrets: it is handed to no voice. `of` is where another language leads.
fn page(
    visit: &Visit,
    catalog: &Catalog,
    (of, name, title): (&str, &str, String),
    main: &Markup,
) -> Page {
    let visit = Visit { listen: None, ..*visit };
    let here = Address::page(visit.tag(), of);
    let frame = Frame { sheet: Sheet::Keep, ..Frame::bare(&visit, catalog, here, (name, title)) };
    frame.page(main)
}

/// What two papers are good for, on a page of its own.
#[must_use]
pub fn offer(visit: &Visit, catalog: &Catalog, offer: &Offer) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        div.t { (icon("hand")) h1 { (voice.say("recovery")) } }
        (offered(visit, offer))
        p { a.b data-back href=(offer.of.back(visit)) { (voice.say("pouch-papers")) } }
    };
    page(visit, catalog, (offer.of.page(), PAPERS, voice.text("recovery")), &main)
}

/// The same, behind one more tap.
pub(super) fn folded(visit: &Visit, offer: &Offer) -> Markup {
    html! {
        details data-recovery {
            summary { (Voice::new(visit.speaker, &NoValues).say("recovery")) }
            (offered(visit, offer))
        }
    }
}

fn offered(visit: &Visit, Offer { of, days, exist, .. }: &Offer) -> Markup {
    let values = [number("days", *days)];
    let voice = Voice::new(visit.speaker, &values);
    let go = if *exist { "recovery.again" } else { "recovery.go" };
    let make = html! { button.n data-papers type="submit" { (voice.say(go)) } };
    html! {
        @for line in voice.lines("recovery.text") { p { (line) } }
        div.a { p { (voice.say("recovery.warning")) } }
        div.o { @for line in voice.lines("recovery.notice") { p { (line) } } }
        @if *exist { p { b { (voice.say("recovery.have")) } } p { (voice.say("recovery.older")) } }
        (of.form(visit, "creer", &make))
        @if *exist { (refuse(visit, voice, (*of, "recovery.drop"))) }
    }
}

/// The button after which the papers open nothing.
fn refuse(visit: &Visit, voice: Voice, (of, key): (Of, &str)) -> Markup {
    of.form(visit, "refuser", &html! { button.p data-refuse type="submit" { (voice.say(key)) } })
}

/// The two papers, one a sheet. No name is known here: both have lines for the hand.
#[must_use]
pub fn papers(
    visit: &Visit,
    catalog: &Catalog,
    (of, sheets, days): (Of, &[Paper; 2], u32),
) -> Page {
    let values = [number("days", days)];
    let voice = Voice::new(visit.speaker, &values);
    let main = html! {
        div.t { (icon("hand")) h1 { (voice.say("recovery-papers")) } }
        @for line in voice.lines("recovery-papers.text") { p { (line) } }
        p { button.p type="button" hidden data-print { (voice.say("handoff-print")) } }
        @for sheet in sheets { (paper(visit, sheet, days)) }
        a.n data-next href=(of.back(visit)) { (voice.say("recovery-papers.done")) }
    };
    page(visit, catalog, (of.page(), "feuilles", voice.text("recovery-papers")), &main)
}

fn paper(visit: &Visit, sheet: &Paper, days: u32) -> Markup {
    let values = [number("number", sheet.number), number("days", days)];
    let voice = Voice::new(visit.speaker, &values);
    let there = (Address::page(visit.tag(), PAGE), "recovery-paper.address");
    html! {
        section.o.sp data-part=(sheet.number) {
            h2 { (voice.say("recovery-paper")) }
            div.bl { (voice.say("recovery-paper.for")) }
            div.bl { (voice.say("recovery-paper.keeper")) }
            @for line in voice.lines("recovery-paper.text") { p { (line) } }
            (listed(&sheet.words))
            (way(visit, voice, there, &sheet.letters))
        }
    }
}

/// Somebody brought both papers: said to whoever opens with the words.
pub(super) fn notice(visit: &Visit, offer: &Offer) -> Markup {
    let Some([asked, ready]) = offer.asked else { return html! {} };
    let [day, time] = pouch::moment(visit, asked);
    let [(_, then), (_, at)] = pouch::moment(visit, ready);
    let values = [day, time, ("then", then), ("at", at)];
    let voice = Voice::new(visit.speaker, &values);
    let plain = Voice::new(visit.speaker, &NoValues);
    html! {
        div.a role="alert" data-asked {
            p { b { (plain.say("recovery-notice")) } }
            @for line in voice.lines("recovery-notice.text") { p { (line) } }
            (refuse(visit, plain, (offer.of, "recovery-notice.go")))
        }
    }
}
