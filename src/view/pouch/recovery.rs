//! Lost words: what two papers are good for, the papers, bringing both, the notice.

use jiff::civil::DateTime;
use maud::{Markup, html};

use super::door::{square, titled, way, words};
use super::{Given, PAGE, Page, below, moment, page};
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::{NoValues, Value, dates};
use crate::pouch::WORDS;
use crate::view::handoff::big_host;
use crate::view::resume::{Trouble, listed, number, told};
use crate::view::tile::{fresh_qr, icon};
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// Why a paper was not taken.
pub enum Stage {
    /// It is the one that was read before.
    Same,
    /// Its words are no words, or both open nothing.
    Trouble(Trouble),
}

/// One of the two papers.
pub struct Sheet<'s> {
    /// Which one, from 1.
    pub number: u8,
    /// Its words.
    pub words: Vec<&'s str>,
    /// The letters of its square.
    pub letters: String,
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

/// What two papers are good for, before there are any; `exist` when there are.
#[must_use]
pub fn offer(visit: &Visit, catalog: &Catalog, (days, exist): (u32, bool)) -> Page {
    let values = [number("days", days)];
    let voice = Voice::new(visit.speaker, &values);
    let go = if exist { "recovery.again" } else { "recovery.go" };
    let main = html! {
        div.t { (icon("hand")) h1 { (voice.say("recovery")) } }
        @for line in voice.lines("recovery.text") { p { (line) } }
        div.a { p { (voice.say("recovery.warning")) } }
        div.o { @for line in voice.lines("recovery.notice") { p { (line) } } }
        @if exist { p { b { (voice.say("recovery.have")) } } p { (voice.say("recovery.older")) } }
        form method="post" action=(below(visit, &["secours", "creer"])) {
            button.n data-papers type="submit" { (voice.say(go)) }
        }
        @if exist { (refuse(visit, voice, "recovery.drop")) }
        p { a.b data-back href=(below(visit, &[])) { (voice.say("pouch-papers")) } }
    };
    page(visit, catalog, ("secours", voice.text("recovery")), &main)
}

/// The button after which the papers open nothing.
fn refuse(visit: &Visit, voice: Voice, key: &str) -> Markup {
    html! {
        form method="post" action=(below(visit, &["secours", "refuser"])) {
            button.p data-refuse type="submit" { (voice.say(key)) }
        }
    }
}

/// The two papers, one a sheet. No name is known here: both have lines for the hand.
#[must_use]
pub fn papers(visit: &Visit, catalog: &Catalog, (sheets, days): (&[Sheet; 2], u32)) -> Page {
    let values = [number("days", days)];
    let voice = Voice::new(visit.speaker, &values);
    let main = html! {
        div.t { (icon("hand")) h1 { (voice.say("recovery-papers")) } }
        @for line in voice.lines("recovery-papers.text") { p { (line) } }
        p { button.p type="button" hidden data-print { (voice.say("handoff-print")) } }
        @for sheet in sheets { (paper(visit, sheet, days)) }
        a.n data-next href=(below(visit, &[])) { (voice.say("recovery-papers.done")) }
    };
    page(visit, catalog, ("feuilles", voice.text("recovery-papers")), &main)
}

fn paper(visit: &Visit, sheet: &Sheet, days: u32) -> Markup {
    let values = [number("number", sheet.number), number("days", days)];
    let voice = Voice::new(visit.speaker, &values);
    html! {
        section.o.sp data-part=(sheet.number) {
            h2 { (voice.say("recovery-paper")) }
            div.bl { (voice.say("recovery-paper.for")) }
            div.bl { (voice.say("recovery-paper.keeper")) }
            @for line in voice.lines("recovery-paper.text") { p { (line) } }
            (listed(&sheet.words))
            (there(visit, voice, &sheet.letters))
        }
    }
}

/// The address where both papers are brought, and the square of this one.
fn there(visit: &Visit, voice: Voice, letters: &str) -> Markup {
    let door = Address::page(visit.tag(), PAGE).below("perdu").link();
    let Some(whole) = visit.origin.map(|origin| format!("{origin}{door}")) else {
        return html! {};
    };
    let bare = whole.strip_prefix("https://").or_else(|| whole.strip_prefix("http://"));
    let code = fresh_qr(&format!("{whole}#{letters}"), &voice.text("resume-words.square"));
    html! {
        p { (voice.say("recovery-paper.address")) }
        (big_host(bare.unwrap_or(&whole)))
        @if let Some(code) = code { (code) }
    }
}

/// Where the words of the papers are typed, one paper after the other.
#[must_use]
pub fn lost(visit: &Visit, catalog: &Catalog, form: &Bringing) -> Page {
    let values = [number("count", WORDS), number("number", form.first.unwrap_or_default())];
    let voice = Voice::new(visit.speaker, &values);
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
        form #mots method="post" action=(below(visit, &["perdu"])) autocomplete="off" {
            (words(visit, form.typed))
            button.n type="submit" { (voice.say("recovery-lost.go")) }
        }
        (square(visit, voice, &["perdu"]))
        @if form.first.is_some() {
            form method="post" action=(below(visit, &["perdu", "encore"])) {
                button.p data-again type="submit" { (voice.say("recovery-lost.again")) }
            }
        }
        details {
            summary { (voice.say("recovery-lost.none")) }
            @for line in voice.lines("recovery-lost.none-text") { p { (line) } }
            p { a.b href=(below(visit, &[])) { (voice.say("pouch.link")) } }
        }
    };
    let title = titled(voice, "recovery-lost", form.trouble.is_some());
    page(visit, catalog, ("perdu", title), &main)
}

/// Both papers are right: they open later.
#[must_use]
pub fn wait(visit: &Visit, catalog: &Catalog, [ready, last]: [DateTime; 2]) -> Page {
    let [day, time] = moment(visit, ready);
    let last = ("last", Value::Whole(dates::day(visit.speaker, last.date())));
    let values = [day, time, last];
    let voice = Voice::new(visit.speaker, &values);
    let front = Address::front(visit.tag()).link_shown(visit.display);
    let main = html! {
        div.t { (icon("calendar")) h1 { (voice.say("recovery-wait")) } }
        @for line in voice.lines("recovery-wait.text") { p { b { (line) } } }
        p { (voice.say("recovery-wait.last")) }
        div.o { @for line in voice.lines("recovery-wait.why") { p { (line) } } }
        a.n data-next href=(front) { (voice.say("error-back")) }
    };
    page(visit, catalog, ("attente", voice.text("recovery-wait")), &main)
}

/// The new words of a pouch.
#[must_use]
pub fn renewed(visit: &Visit, catalog: &Catalog, given: &Given) -> Page {
    let values = [number("count", given.words.len()), number("months", given.months)];
    let voice = Voice::new(visit.speaker, &values);
    let main = html! {
        div.t { (icon("files")) h1 { (voice.say("recovery-words")) } }
        (listed(&given.words))
        p { b { (voice.say("resume-words.keep")) } }
        div.a { @for line in voice.lines("recovery-words.text") { p { (line) } } }
        (way(visit, voice, given))
        p { button.p type="button" hidden data-print { (voice.say("handoff-print")) } }
        form method="post" action=(below(visit, &["perdu", "fini"])) {
            button.n data-noted type="submit" { (voice.say("recovery-words.go")) }
        }
    };
    page(visit, catalog, ("mots", voice.text("recovery-words")), &main)
}

/// Somebody brought both papers: said to whoever opens the pouch with its words.
pub(super) fn notice(visit: &Visit, [asked, ready]: [DateTime; 2]) -> Markup {
    let [day, time] = moment(visit, asked);
    let [(_, then), (_, at)] = moment(visit, ready);
    let values = [day, time, ("then", then), ("at", at)];
    let voice = Voice::new(visit.speaker, &values);
    let plain = Voice::new(visit.speaker, &NoValues);
    html! {
        div.a role="alert" data-asked {
            p { b { (plain.say("recovery-notice")) } }
            @for line in voice.lines("recovery-notice.text") { p { (line) } }
            (refuse(visit, plain, "recovery-notice.go"))
        }
    }
}
