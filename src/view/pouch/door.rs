//! The door of the pouch, its words on a sheet, and the pages that say that it is closed.

use jiff::civil::DateTime;
use maud::{Markup, html};

use super::{Page, below, moment, page, paper};
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::NoValues;
use crate::pouch::WORDS;
use crate::view::recovery;
use crate::view::resume::{Trouble, field, listed, number, square, told, way};
use crate::view::tile::icon;
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// The numbers that one is asked for again and again.
const NUMBERS: [&str; 4] =
    ["numero-secu", "numero-caf", "numero-fiscal", "identifiant-francetravail"];

/// The form of the words as it stands.
pub struct Typing<'t> {
    /// What was typed, word by word.
    pub typed: &'t [String],
    /// Why it opened nothing, if it was tried.
    pub trouble: Option<Trouble>,
}

/// What the person takes away.
pub struct Given<'g> {
    /// The words.
    pub words: Vec<&'g str>,
    /// The letters that open without words.
    pub letters: &'g str,
    /// For how many months a pouch is kept.
    pub months: u32,
    /// When it ends, for words that are for a helper.
    pub until: Option<DateTime>,
}

/// What a pouch is; making one, opening one.
#[must_use]
pub fn door(visit: &Visit, catalog: &Catalog, typing: &Typing) -> Page {
    let values = [number("count", WORDS)];
    let voice = Voice::new(visit.speaker, &values);
    let main = html! {
        div.t { (icon("files")) h1 { (voice.say("pouch")) } }
        (told(voice, typing.trouble.as_ref()))
        @for line in voice.lines("pouch.text") { p { (line) } }
        div.a { p { (voice.say("pouch.warning")) } p { (voice.say("pouch.original")) } }
        form method="post" action=(below(visit, &["nouvelle"])) {
            button.n data-new type="submit" { (voice.say("pouch.new")) }
        }
        h2 { (voice.say("pouch.have")) }
        form #mots method="post" action=(below(visit, &[])) autocomplete="off" {
            (words(visit, typing.typed))
            button.n type="submit" { (voice.say("pouch.go")) }
        }
        (square(voice, &below(visit, &[]), "pouch.go"))
        p { a.b data-lost href=(Address::page(visit.tag(), recovery::PAGE).link_shown(visit.display)) { (voice.say("recovery-lost")) } }
        p { a.b href=(below(visit, &["pret"])) { (voice.say("pouch-loan")) } }
        p { a.b href=(below(visit, &["numeros"])) { (voice.say("numbers")) } }
    };
    page(visit, catalog, ("pochette", titled(voice, "pouch", typing.trouble.is_some())), &main)
}

/// The title of a page, after a trouble if there is one.
pub(in crate::view) fn titled(voice: Voice, key: &str, refused: bool) -> String {
    match refused {
        true => format!("{} – {}", voice.text("refusal-title"), voice.text(key)),
        false => voice.text(key),
    }
}

/// The fields of the words.
pub(in crate::view) fn words(visit: &Visit, typed: &[String]) -> Markup {
    html! { @for at in 0..WORDS { (field(visit, at, typed)) } }
}

/// The words in large letters, and the way to where they open something: those
/// of a new pouch, or those of a loan.
#[must_use]
pub fn sheet(visit: &Visit, catalog: &Catalog, given: &Given) -> Page {
    let [day, time] =
        given.until.map_or_else(|| moment(visit, DateTime::MIN), |at| moment(visit, at));
    let counts = [number("count", given.words.len()), number("months", given.months)];
    let [count, months] = counts;
    let values = [count, months, day, time];
    let voice = Voice::new(visit.speaker, &values);
    let is_loan = given.until.is_some();
    let title = if is_loan { "pouch-lent" } else { "pouch-words" };
    let door = Address::page(visit.tag(), super::PAGE);
    let door = if is_loan { door.below("pret") } else { door };
    let main = html! {
        div.t { (icon(if is_loan { "hand" } else { "files" })) h1 { (voice.say(title)) } }
        (listed(&given.words))
        @if is_loan {
            div.o { p { (voice.say("pouch-lent.until")) } }
            div.a { p { (voice.say("pouch-lent.others")) } }
        } @else {
            p { b { (voice.say("resume-words.keep")) } }
            div.a { p { (voice.say("pouch.warning")) } p { (voice.say("resume-words.trust")) } }
        }
        (way(visit, voice, (door, "pouch-words.address"), given.letters))
        (crate::view::kiosk::printer(visit, voice, "handoff-print"))
        @if !is_loan {
            p { (voice.say("pouch-words.months")) }
            p { a.b data-recovery href=(below(visit, &["secours"])) { (voice.say("recovery")) } }
        }
        a.n data-next href=(below(visit, &[])) { (voice.say("pouch.go")) }
    };
    page(visit, catalog, (if is_loan { "mots-pret" } else { "mots" }, voice.text(title)), &main)
}

/// A page with a title, some lines, and the way back to the front door.
fn ended(visit: &Visit, catalog: &Catalog, (name, key, image): (&str, &str, &str)) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let front = Address::front(visit.tag()).link_shown(visit.display);
    let main = html! {
        div.t { (icon(image)) h1 { (voice.say(key)) } }
        @if matches!(name, "panne" | "perdue") { p { b { (voice.say("error-fault")) } } }
        @for line in voice.lines(&format!("{key}.text")) { p { (line) } }
        p { a.b href=(below(visit, &[])) { (voice.say("pouch.link")) } }
        a.n data-next href=(front) { (voice.say("error-back")) }
    };
    page(visit, catalog, (name, voice.text(key)), &main)
}

/// The pouch is closed on this device.
#[must_use]
pub fn closed(visit: &Visit, catalog: &Catalog) -> Page {
    ended(visit, catalog, ("fermee", "pouch-closed", "lock"))
}

/// The pouch is no more.
#[must_use]
pub fn gone(visit: &Visit, catalog: &Catalog) -> Page {
    ended(visit, catalog, ("partie", "pouch-gone", "lost"))
}

/// The pouch cannot be opened now.
#[must_use]
pub fn shut(visit: &Visit, catalog: &Catalog) -> Page {
    ended(visit, catalog, ("panne", "pouch-shut", "alert"))
}

/// A page is lost, or was changed where it is kept.
#[must_use]
pub fn lost_page(visit: &Visit, catalog: &Catalog) -> Page {
    ended(visit, catalog, ("perdue", "pouch-lost", "alert"))
}

/// The photos of a paper do not fit into one PDF.
#[must_use]
pub fn heavy(visit: &Visit, catalog: &Catalog) -> Page {
    ended(visit, catalog, ("lourd", "pouch-heavy", "files"))
}

/// « Mes numéros importants »: a card with blank lines. Nothing of it is kept.
#[must_use]
pub fn numbers(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        div.t { (icon("id-card")) h1 { (voice.say("numbers")) } }
        @for line in voice.lines("numbers.text") { p { (line) } }
        (crate::view::kiosk::printer(visit, voice, "handoff-print"))
        div.bl { (voice.say("numbers.name")) }
        @for number in NUMBERS.iter().filter(|number| voice.knows(&format!("document-{number}"))) {
            div.bl { (paper(voice, number)) }
        }
        div.bl { (voice.say("numbers.other")) }
    };
    page(visit, catalog, ("numeros", voice.text("numbers")), &main)
}
