//! Error pages: what happened, that it is not the person's fault, and a way on.

use maud::html;

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::phone::Phone;
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::NoValues;
use crate::portals::Portal;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// There is no such page.
    Missing,
    /// There is no such language.
    Language,
    /// Something broke on our side.
    Broken,
    /// The answer took too long.
    Slow,
    /// Too many people at once.
    Busy,
    /// What was sent is too large.
    Large,
    /// The request carries too much with it.
    Head,
    /// This cannot be done on this page.
    Way,
    /// The form came from another site.
    Foreign,
    /// The address is not one of an official page that we read.
    Elsewhere,
}

impl Notice {
    /// Every notice.
    pub const ALL: [Self; 10] = [
        Self::Missing,
        Self::Language,
        Self::Broken,
        Self::Slow,
        Self::Busy,
        Self::Large,
        Self::Head,
        Self::Way,
        Self::Foreign,
        Self::Elsewhere,
    ];

    /// The message that says it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "error-missing",
            Self::Language => "error-language",
            Self::Broken => "error-broken",
            Self::Slow => "error-slow",
            Self::Busy => "error-busy",
            Self::Large => "error-large",
            Self::Head => "error-head",
            Self::Way => "error-way",
            Self::Foreign => "error-foreign",
            Self::Elsewhere => "error-elsewhere",
        }
    }
}

/// Draws an error page; with the phone of the procedure one was in, if known.
#[must_use]
pub fn notice(visit: &Visit, catalog: &Catalog, what: Notice, portal: Option<&Portal>) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let front = Address::front(visit.tag());
    let main = html! {
        div.t { (icon("alert")) h1 { (voice.say(what.key())) } }
        p { b { (voice.say("error-fault")) } }
        @for line in voice.lines(&format!("{}.text", what.key())) { p { (line) } }
        a.n data-next href=(front.clone().link_shown(visit.display)) { (voice.say("error-back")) }
    };
    let phones = match portal {
        Some(portal) => vec![Phone::of(portal, visit.speaker)],
        None => Phone::all(catalog, visit.speaker),
    };
    let frame = Frame {
        visit,
        title: voice.text(what.key()),
        here: front,
        sheet: Sheet::Plain,
        screen: ("error", "reading"),
        phones,
        say: None,
        wanted: None,
        show: None,
        quit: false,
    };
    frame.page(&main)
}
