//! What a helper sees: the door with six words, the papers that are lent, and the end.

use maud::html;

use super::door::{titled, words};
use super::gift::giving;
use super::papers::{Refused, pages, refusal};
use super::{Page, below, moment, page, paper};
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::NoValues;
use crate::pouch::{Lent, WORDS};
use crate::view::resume::{Trouble, number, square, told};
use crate::view::tile::icon;
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// The form as it stands.
pub struct Borrowing<'b> {
    /// How the helper names themself.
    pub who: &'b str,
    /// The words, as typed.
    pub typed: &'b [String],
    /// Why they opened nothing, if they were tried.
    pub trouble: Option<Trouble>,
    /// Whether a social-security number stood in the name.
    pub number: bool,
}

/// What a helper just did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Helper {
    /// Looks.
    Looks,
    /// Left a note.
    Wrote,
    /// Typed a social-security number, which is not kept.
    WroteNumber,
    /// Added a paper.
    Gave,
    /// Brought something that was not taken.
    Refused(Refused),
}

/// A loan that is open, as the helper sees it.
pub struct Inside<'i> {
    /// What is lent.
    pub lent: &'i Lent,
    /// How the helper named themself.
    pub who: &'i str,
    /// What they just did.
    pub did: Helper,
    /// How many papers they may still add.
    pub left: usize,
}

/// The door for a helper.
#[must_use]
pub fn borrowing(visit: &Visit, catalog: &Catalog, form: &Borrowing) -> Page {
    let values = [number("count", WORDS)];
    let voice = Voice::new(visit.speaker, &values);
    let trouble = form.trouble.as_ref().filter(|_| !form.number);
    let main = html! {
        div.t { (icon("hand")) h1 { (voice.say("pouch-loan")) } }
        @if form.number { div.a role="alert" { p { (voice.say("pouch-loan.number")) } } }
        (told(voice, trouble))
        p { (voice.say("pouch-loan.text")) }
        form #mots method="post" action=(below(visit, &["pret"])) autocomplete="off" {
            label.e for="qui" { (voice.say("pouch-loan.who")) }
            p { (voice.say("pouch-loan.example")) }
            input.i #qui name="qui" type="text" maxlength="60" value=[Some(form.who).filter(|who| !who.is_empty() && !form.number)];
            (words(visit, form.typed))
            button.n type="submit" { (voice.say("pouch-loan.go")) }
        }
        (square(voice, &below(visit, &["pret"]), "pouch.go"))
    };
    page(visit, catalog, ("pret", titled(voice, "pouch-loan", form.trouble.is_some())), &main)
}

/// What is lent, and until when.
#[must_use]
pub fn lent(visit: &Visit, catalog: &Catalog, inside: &Inside) -> Page {
    let Inside { lent, who, did, left } = *inside;
    let values = moment(visit, lent.until);
    let voice = Voice::new(visit.speaker, &values);
    let note = below(visit, &["pret", "note"]);
    let main = html! {
        div.t { (icon("hand")) h1 { (voice.say("pouch-loan")) } }
        @if !who.is_empty() { p { b data-own { (who) } } }
        @match did {
            Helper::Looks => {},
            Helper::Wrote => div.o role="status" { p { (voice.say("pouch-loan.noted")) } },
            Helper::Gave => div.o role="status" { p { (voice.say("pouch-give.done")) } },
            Helper::Refused(why) => (refusal(voice, why)),
            Helper::WroteNumber => div.a role="alert" { p { (voice.say("pouch-loan.number")) } },
        }
        div.o { p { (voice.say("pouch-lent.until")) } }
        div.a { @for line in voice.lines("pouch-loan.rules") { p { (line) } } }
        @for one in &lent.papers {
            section data-paper=(one.kind) {
                h2 { (paper(voice, &one.kind)) }
                (pages(visit, one, (&["pret", "papiers", &one.id], None)))
            }
        }
        (giving(visit, catalog, left))
        form method="post" action=(note) autocomplete="off" {
            label.e for="note" { (voice.say("pouch-loan.note")) }
            input.i #note name="note" type="text" maxlength="300";
            button.p data-note type="submit" { (voice.say("pouch-loan.note-go")) }
        }
        form method="post" action=(below(visit, &["pret", "fini"])) {
            button.n data-close type="submit" { (voice.say("pouch-loan.done")) }
        }
    };
    let title =
        titled(voice, "pouch-loan", matches!(did, Helper::WroteNumber | Helper::Refused(_)));
    page(visit, catalog, ("prete", title), &main)
}

/// The loan is over.
#[must_use]
pub fn over(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let front = Address::front(visit.tag()).link_shown(visit.display);
    let main = html! {
        div.t { (icon("lock")) h1 { (voice.say("pouch-over")) } }
        p { b { (voice.say("error-fault")) } }
        @for line in voice.lines("pouch-over.text") { p { (line) } }
        a.n data-next href=(front) { (voice.say("error-back")) }
    };
    page(visit, catalog, ("fini", voice.text("pouch-over")), &main)
}
