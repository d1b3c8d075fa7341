//! Lending: which papers, for how long; and the journal of what was lent.

use maud::{Markup, html};

use super::door::titled;
use super::gift::named;
use super::{PAGE, Page, below, moment, paper};
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::{NoValues, Value};
use crate::pouch::{Act, Contents, Entry, Journal, Loan, Span};
use crate::view::assets::Sheet;
use crate::view::frame::Frame;
use crate::view::tile::icon;
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// The form; `missed` when nothing was chosen.
#[must_use]
pub fn lend(visit: &Visit, catalog: &Catalog, (contents, missed): (&Contents, bool)) -> Page {
    let visit = Visit { listen: None, ..*visit };
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        div.t { (icon("hand")) h1 { (voice.say("pouch-lend")) } }
        @if missed { div.a role="alert" { p { (voice.say("pouch-lend.none")) } } }
        @for line in voice.lines("pouch-lend.text") { p { (line) } }
        form method="post" action=(below(&visit, &["preter"])) {
            h2 #papiers { (voice.say("pouch-lend.papers")) }
            div role="group" aria-labelledby="papiers" {
                ul.l {
                    @for one in &contents.papers {
                        li { label { span { (paper(voice, &one.kind)) } input type="checkbox" name="papier" value=(one.id); } }
                    }
                }
            }
            h2 #temps { (voice.say("pouch-lend.time")) }
            div role="radiogroup" aria-labelledby="temps" {
                ul.l {
                    @for span in Span::ALL {
                        li {
                            label {
                                span { (voice.say(&format!("pouch-lend.{}", span.name()))) }
                                input type="radio" name="temps" value=(span.name()) checked[span == Span::Hour];
                            }
                        }
                    }
                }
            }
            button.n data-lend type="submit" { (voice.say("pouch-lend.go")) }
        }
        p { a.b data-back href=(below(&visit, &[])) { (voice.say("pouch-papers")) } }
    };
    let here = Address::page(visit.tag(), PAGE);
    let title = titled(voice, "pouch-lend", missed);
    let frame = Frame::bare(&visit, catalog, here, ("preter", title));
    Frame { sheet: Sheet::List, ..frame }.page(&main)
}

/// One loan: until when, who looked at what, the way to end it.
pub(super) fn loan(
    visit: &Visit,
    contents: &Contents,
    (loan, is_open, journal): (&Loan, bool, &Journal),
) -> Markup {
    let values = moment(visit, loan.until);
    let voice = Voice::new(visit.speaker, &values);
    let lent = contents.papers.iter().filter(|paper| loan.papers.contains(&paper.id));
    html! {
        section.o data-loan {
            p { b { (voice.say(if is_open { "pouch-lent.until" } else { "pouch-lent.ended" })) } }
            ul { @for one in lent { li { (paper(voice, &one.kind)) } } }
            p { b { (voice.say("pouch-journal")) } }
            @if journal.0.is_empty() { p { (voice.say("pouch-journal.nobody")) } }
            ul { @for entry in &journal.0 { li { (line(visit, entry)) } } }
            @if is_open {
                form method="post" action=(below(visit, &["rendre"])) {
                    input type="hidden" name="pret" value=(loan.id);
                    button.p data-revoke type="submit" { (voice.say("pouch-lent.back")) }
                }
            }
        }
    }
}

/// Who did what when.
fn line(visit: &Visit, entry: &Entry) -> Markup {
    let [day, time] = moment(visit, entry.at);
    let plain = Voice::new(visit.speaker, &NoValues);
    let paper = |kind: &str| plain.text(&format!("document-{kind}"));
    let (key, what) = match &entry.act {
        Act::Came => ("pouch-journal.came", String::new()),
        Act::Saw(kind) => ("pouch-journal.saw", paper(kind)),
        Act::Gave(kind) => ("pouch-journal.gave", paper(kind)),
        Act::Left => ("pouch-journal.left", String::new()),
        Act::Wrote(note) => ("pouch-journal.wrote", note.clone()),
    };
    let who = named(visit, &entry.who);
    let values = [day, time, ("who", Value::Whole(who)), ("what", Value::Whole(what))];
    html! { (Voice::new(visit.speaker, &values).say(key)) }
}
