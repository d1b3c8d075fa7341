//! The mediator's desk: choosing a language and a guide, what stands beside each screen, the sheet of the end.

mod activity;
mod kit;
mod likeness;
mod notes;
mod sheet;

pub use activity::{AUTONOMY, Noting, TOWARDS};
pub use kit::{kit, kits};
pub use notes::at_desk;
pub use sheet::desk_sheet;
pub(super) use sheet::goals;

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::front::tile_to;
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::{Address, Display, Helper};
use crate::catalog::Catalog;
use crate::locale::NoValues;

/// The path of the desk.
pub(super) const DESK: &str = "atelier";
/// The field of the shared phrase.
pub const PHRASE: &str = "mots";
/// The field of a rung, and what is below a screen in the address it is sent to.
pub const RUNG: &str = "echelle";
/// What is below a screen in the address of the sheet.
pub const SHEET: &str = "feuille";

/// Why the desk stays shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// Nothing was typed yet.
    Asked,
    /// These are not the words.
    Wrong,
    /// Too many tries.
    Wait,
}

/// The door of a desk that has a shared phrase.
#[must_use]
pub fn desk_door(visit: &Visit, catalog: &Catalog, shut: Shut) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let here = Address::page(visit.tag(), DESK);
    let trouble = match shut {
        Shut::Asked => None,
        Shut::Wrong => Some("atelier-phrase.wrong"),
        Shut::Wait => Some("atelier-phrase.wait"),
    };
    let main = html! {
        h1 { (voice.say("atelier")) }
        @if let Some(trouble) = trouble { div.a role="alert" { p { (voice.say(trouble)) } } }
        form method="post" action=(here.link_shown(visit.display)) {
            label.e for="m" { (voice.say("atelier-phrase")) }
            p #mh { (voice.say("atelier-phrase.hint")) }
            input.i #m name=(PHRASE) type="password" autocomplete="off" maxlength="200" aria-describedby="mh";
            button.p type="submit" { (voice.say("atelier-phrase.go")) }
        }
    };
    page(visit, catalog, here, &main)
}

/// The front of the desk: in which language the person reads; and the helps
/// that were noted, where this server keeps them.
#[must_use]
pub fn desk(visit: &Visit, catalog: &Catalog, keeps: bool) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let kits = Address::page(visit.tag(), DESK).below("kit");
    let file = Address::page(visit.tag(), DESK).below("activites");
    let figures = super::stumbles_page(visit, None).link_shown(visit.display);
    let locales = visit.speaker.locales();
    let main = html! {
        h1 { (voice.say("atelier")) }
        @for line in voice.lines("atelier.text") { p { (line) } }
        (never(voice))
        h2 { (voice.say("atelier.language")) }
        @for language in locales.offered() {
            @let door = Address::page(visit.tag(), DESK).below("langue").below(&language.tag);
            a.c data-reads=(language.tag) href=(door.link_shown(visit.display)) {
                span lang=(language.tag) dir=(language.dir.as_str()) { (language.name) }
            }
        }
        p { a.b data-class href=(Address::page(visit.tag(), DESK).below("suivi").link_shown(visit.display)) { (voice.say("class")) } }
        p { a.b data-kits href=(kits.link_shown(visit.display)) { (voice.say("kit.link")) } }
        (crate::view::referral::door(visit, voice, None))
        p { a.b href=(figures) { (voice.say("stumbles")) } }
        @if keeps { p { a.b href=(file.link()) download="activites.csv" { (voice.say("activities.file")) } } }
    };
    page(visit, catalog, Address::page(visit.tag(), DESK), &main)
}

/// The guides, for a person who reads this language.
#[must_use]
pub fn desk_guides(visit: &Visit, catalog: &Catalog, reads: &str) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let display = Display { helper: Helper::named(visit.tag()), ..visit.display };
    let here = Address::page(visit.tag(), DESK).below("langue").below(reads);
    let back = Address::page(visit.tag(), DESK).link_shown(visit.display);
    let main = html! {
        h1 { (voice.say("atelier.guide")) }
        @for procedure in catalog.procedures.values() {
            @let guide = &procedure.guide;
            @let first = Address::screen(reads, guide.id(), &guide.start().id);
            (tile_to(voice, procedure, &first.link_shown(display), &[procedure.words().key()]))
        }
        p { a.b data-back href=(back) { (voice.say("way-back")) } }
    };
    page(visit, catalog, here, &main)
}

/// What a mediator never touches.
fn never(voice: Voice) -> Markup {
    html! {
        div.a { p { b { (voice.say("atelier-never")) } } p { (voice.say("atelier-never.text")) } }
    }
}

/// « Personne suivante » and the way to the desk, on every page beside a person.
pub(super) fn strip(visit: &Visit) -> Markup {
    let Some(helper) = visit.helper() else { return html! {} };
    let (voice, language) = (Voice::new(helper, &NoValues), helper.language());
    let desk = Address::page(&language.tag, DESK);
    let bare = Display { helper: None, ..visit.display };
    html! {
        nav.dk lang=(language.tag) dir=(language.dir.as_str()) aria-label=(voice.text("atelier.home")) {
            a href=(desk.link_shown(bare)) { (voice.say("atelier.home")) }
            form method="post" action=(desk.below("suivante").link_shown(bare)) {
                button.p type="submit" data-next-person { (icon("users")) " " (voice.say("atelier.next-person")) }
            }
        }
    }
}

fn page(visit: &Visit, catalog: &Catalog, here: Address, main: &Markup) -> Page {
    let title = Voice::new(visit.speaker, &NoValues).text("atelier");
    let bare = Frame::bare(visit, catalog, here, (DESK, title));
    Frame { sheet: Sheet::Desk, ..bare }.page(main)
}
