//! What was found, or a human being: never an empty page.

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::front::{field, tile};
use super::subjects;
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::{Catalog, Procedure, Subject};
use crate::locale::{NoValues, SOURCE, Value};

/// Something that was found.
pub enum SearchResult<'r> {
    /// One of our guides.
    Guide(&'r Procedure),
    /// A procedure that each town has in its own way.
    Subject(&'r Subject),
    /// An official document.
    Document(Document<'r>),
}

/// An official document, as the search shows it.
pub struct Document<'r> {
    /// Its official name, the last part of its address.
    pub id: &'r str,
    /// What it is.
    pub kind: DocumentKind,
    /// Its official title, in French.
    pub title: &'r str,
    /// What it is about, in French; may be empty.
    pub line: &'r str,
}

/// What an official document is, for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// An information sheet.
    Fiche,
    /// A form or an online service.
    Service,
    /// A word explained.
    Term,
    /// A folder of fiches, or a whole theme.
    Theme,
}

/// What was looked for, and what was found.
pub struct Search<'s> {
    /// What was typed.
    pub typed: &'s str,
    /// The words that were searched, when they are not those that were typed.
    pub shown: Option<&'s str>,
    /// The best first.
    pub results: &'s [SearchResult<'s>],
}

/// Draws the results of a search.
#[must_use]
pub fn search(visit: &Visit, catalog: &Catalog, asked: &Search) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let help = Address::page(visit.tag(), "aide").link_shown(visit.display);
    let said = match (asked.typed.trim().is_empty(), asked.results.is_empty()) {
        (true, _) => "search.empty",
        (_, true) => "search.none",
        _ => "search.found",
    };
    let main = html! {
        h1 { (voice.say("search")) }
        p { (voice.say(said)) }
        @if let Some(shown) = asked.shown { (understood(visit, shown)) }
        @for result in asked.results { (drawn(visit, voice, result)) }
        @if asked.results.is_empty() {
            p { (voice.say("search.none-hint")) }
        }
        a.c.u href=(help) { (icon("hand")) span { (voice.say("search.human")) } }
        (field(visit, voice, asked.typed))
        (super::pages::door(visit, voice))
    };
    let frame = Frame {
        sheet: Sheet::Form,
        ..Frame::bare(
            visit,
            catalog,
            Address::page(visit.tag(), "recherche"),
            ("search", voice.text("search")),
        )
    };
    frame.page(&main)
}

/// The words that were searched, so that nobody wonders about the results.
fn understood(visit: &Visit, shown: &str) -> Markup {
    let values = [("words", Value::Label(shown.to_owned()))];
    html! { p { small data-understood data-own { (Voice::new(visit.speaker, &values).say("search.understood")) } } }
}

fn drawn(visit: &Visit, voice: Voice, result: &SearchResult) -> Markup {
    match result {
        SearchResult::Guide(procedure) => {
            let line = format!("{}.line", procedure.words().key());
            tile(visit, voice, procedure, &["search-kind.guide", &line])
        }
        SearchResult::Subject(subject) => subjects::door(visit, voice, subject),
        SearchResult::Document(document) => official(visit, voice, document),
    }
}

/// The tile of an official document. Its words are always French.
fn official(visit: &Visit, voice: Voice, document: &Document) -> Markup {
    let (picture, kind) = match document.kind {
        DocumentKind::Fiche => ("file-text", "search-kind.fiche"),
        DocumentKind::Service => ("laptop", "search-kind.service"),
        DocumentKind::Term => ("question", "search-kind.term"),
        DocumentKind::Theme => ("files", "search-kind.theme"),
    };
    let page = Address::page(visit.tag(), &format!("fiches/{}", document.id));
    let lang = (visit.tag() != SOURCE).then_some(SOURCE);
    let dir = lang.map(|_| "ltr");
    html! {
        a.c data-result=(document.id) href=(page.link_shown(visit.display)) {
            (icon(picture))
            span {
                span lang=[lang] dir=[dir] { (document.title) }
                small { (voice.say(kind)) }
                @if !document.line.is_empty() { small lang=[lang] dir=[dir] { (document.line) } }
            }
        }
    }
}
