//! Bringing both papers, and what they give: a wait, then new words.

use jiff::civil::DateTime;
use maud::{Markup, html};

use super::{Of, PAGE, Page, page};
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::{Value, dates};
use crate::pouch::WORDS;
use crate::view::pouch;
use crate::view::resume::{Trouble, listed, number, square, told, way};
use crate::view::tile::icon;
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// Why a paper was not taken.
pub enum Stage {
    /// It is the one that was read before.
    Same,
    /// Its words are no words, or both open nothing.
    Trouble(Trouble),
}

/// The form for the words of a paper as it stands.
pub struct Bringing<'b> {
    /// The number of the paper that was read before.
    pub first: Option<u8>,
    /// What was typed, word by word.
    pub typed: &'b [String],
    /// Why it was not taken, if it was tried.
    pub trouble: Option<Stage>,
}

/// New words.
pub struct Renewed<'r> {
    /// What they open.
    pub of: Of<'r>,
    /// The words.
    pub words: Vec<&'r str>,
    /// The letters that open without words.
    pub letters: &'r str,
}

/// Where the words of the papers are typed, one paper after the other.
#[must_use]
pub fn lost(visit: &Visit, catalog: &Catalog, form: &Bringing) -> Page {
    let values = [number("count", WORDS), number("number", form.first.unwrap_or_default())];
    let voice = Voice::new(visit.speaker, &values);
    let action = Address::page(visit.tag(), PAGE).link_shown(visit.display);
    let main = html! {
        div.t { (icon("lost")) h1 { (voice.say("recovery-lost")) } }
        @match &form.trouble {
            Some(Stage::Same) => div.a role="alert" { p { b { (voice.say("recovery-lost.same")) } } },
            Some(Stage::Trouble(trouble)) => (told(voice, Some(trouble))),
            None => {},
        }
        @if form.first.is_some() {
            div.o role="status" { p { b { (voice.say("recovery-lost.read")) } } }
            p { (voice.say("recovery-lost.other")) }
        } @else {
            @for line in voice.lines("recovery-lost.text") { p { (line) } }
        }
        form #mots method="post" action=(action) autocomplete="off" {
            (pouch::words(visit, form.typed))
            button.n type="submit" { (voice.say("recovery-lost.go")) }
        }
        (square(voice, &action, "recovery-lost.go"))
        @if form.first.is_some() { (again(visit, voice)) }
        (none(visit, voice))
    };
    let title = pouch::titled(voice, "recovery-lost", form.trouble.is_some());
    page(visit, catalog, (PAGE, "perdu", title), &main)
}

/// Back to the first paper.
fn again(visit: &Visit, voice: Voice) -> Markup {
    let action = Address::page(visit.tag(), PAGE).below("encore").link_shown(visit.display);
    html! {
        form method="post" action=(action) {
            button.p data-again type="submit" { (voice.say("recovery-lost.again")) }
        }
    }
}

/// For whoever has not both papers.
fn none(visit: &Visit, voice: Voice) -> Markup {
    html! {
        details {
            summary { (voice.say("recovery-lost.none")) }
            @for line in voice.lines("recovery-lost.none-text") { p { (line) } }
            p { a.b href=(Address::front(visit.tag()).link_shown(visit.display)) { (voice.say("error-back")) } }
            p { a.b href=(Of::Pouch.back(visit)) { (voice.say("pouch.link")) } }
        }
    }
}

/// Both papers are right: they open later.
#[must_use]
pub fn wait(visit: &Visit, catalog: &Catalog, [ready, last]: [DateTime; 2]) -> Page {
    let [day, time] = pouch::moment(visit, ready);
    let last = ("last", Value::Whole(dates::day(visit.speaker, last.date())));
    let values = [day, time, last];
    let voice = Voice::new(visit.speaker, &values);
    let front = Address::front(visit.tag()).link_shown(visit.display);
    let main = html! {
        div.t { (icon("calendar")) h1 { (voice.say("recovery-wait")) } }
        @for line in voice.lines("recovery-wait.text") { p { b { (line) } } }
        p { (voice.say("recovery-wait.last")) }
        div.a { p { (voice.say("recovery-wait.hurry")) } }
        div.o { @for line in voice.lines("recovery-wait.why") { p { (line) } } }
        a.n data-next href=(front) { (voice.say("error-back")) }
    };
    page(visit, catalog, (PAGE, "attente", voice.text("recovery-wait")), &main)
}

/// The new words of a pouch or of a place.
#[must_use]
pub fn renewed(visit: &Visit, catalog: &Catalog, new: &Renewed) -> Page {
    let values = [number("count", new.words.len())];
    let voice = Voice::new(visit.speaker, &values);
    let noted = html! { button.n data-noted type="submit" { (voice.say("recovery-words.go")) } };
    let (image, said) = match new.of {
        Of::Pouch => ("files", "pouch-words.address"),
        Of::Place(_) => ("bookmark", "resume-words.address"),
    };
    let there = (Address::page(visit.tag(), new.of.page()), said);
    let main = html! {
        div.t { (icon(image)) h1 { (voice.say("recovery-words")) } }
        (listed(&new.words))
        p { b { (voice.say("resume-words.keep")) } }
        div.a { @for line in voice.lines("recovery-words.text") { p { (line) } } }
        (way(visit, voice, there, new.letters))
        p { button.p type="button" hidden data-print { (voice.say("handoff-print")) } }
        (new.of.form(visit, "fini", &noted))
    };
    page(visit, catalog, (new.of.page(), "mots", voice.text("recovery-words")), &main)
}
