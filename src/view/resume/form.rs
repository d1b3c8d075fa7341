//! Typing one's words: forgiving, one field for each word, and a way out when they are lost.

use maud::{Markup, html};

use super::{PAGE, Page, SQUARE, bare, number, unheard};
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::{NoValues, Value};
use crate::pouch::WORDS;
use crate::view::tile::icon;
use crate::view::visit::Visit;
use crate::view::voice::Voice;
use crate::view::{pouch, recovery};

/// Why words opened nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There are too few or too many.
    Count,
    /// This one is not in the list.
    Unknown(String),
    /// This one is as near to each of these.
    Several(String, Vec<&'static str>),
    /// They open nothing, or nothing any more.
    Nothing,
    /// So many tries: wait for so many seconds.
    Wait(u32),
    /// The database, or the machine, does not follow.
    Shut,
}

/// The form as it stands.
pub struct Typing<'t> {
    /// What was typed, word by word.
    pub typed: &'t [String],
    /// How many words there are.
    pub count: usize,
    /// For how many months places are kept.
    pub months: u32,
    /// Why they opened nothing, if they were tried.
    pub trouble: Option<Trouble>,
}

/// The page on which words are typed.
#[must_use]
pub fn resume(visit: &Visit, catalog: &Catalog, typing: &Typing) -> Page {
    let values = [number("count", typing.count), number("months", typing.months)];
    let voice = Voice::new(visit.speaker, &values);
    let action = Address::page(visit.tag(), PAGE).link_shown(visit.display);
    let main = html! {
        div.t { (icon("bookmark")) h1 { (voice.say("resume")) } }
        (trouble(voice, typing))
        p { (voice.say("resume.hint")) }
        form #mots method="post" action=(action) autocomplete="off" {
            @for at in 0..typing.count { (field(visit, at, typing.typed)) }
            p { (voice.say("resume.easy")) }
            button.n type="submit" { (voice.say("resume.go")) }
        }
        (square(voice, &action, "resume.go"))
        p { a.b data-pouch href=(Address::page(visit.tag(), pouch::PAGE).link_shown(visit.display)) { (voice.say("pouch.link")) } }
        details {
            summary { (voice.say("resume.lost")) }
            p { a.b data-lost href=(Address::page(visit.tag(), recovery::PAGE).link_shown(visit.display)) { (voice.say("resume.papers")) } }
            @for line in voice.lines("resume.lost-text") { p { (line) } }
        }
    };
    let title = match &typing.trouble {
        Some(_) => format!("{} – {}", voice.text("refusal-title"), voice.text("resume")),
        None => voice.text("resume"),
    };
    match typing.trouble {
        Some(_) => bare(&unheard(visit), catalog, ("reprendre", title), &main),
        None => bare(visit, catalog, ("reprendre", title), &main),
    }
}

/// Whoever scanned a square has its letters after the « # » of the address.
pub(in crate::view) fn square(voice: Voice, action: &str, go: &str) -> Markup {
    html! {
        form method="post" action=(action) hidden data-square {
            input type="hidden" name=(SQUARE);
            button type="submit" { (voice.say(go)) }
        }
    }
}

/// The field of one word.
pub(in crate::view) fn field(visit: &Visit, at: usize, typed: &[String]) -> Markup {
    let values = [number("number", at + 1)];
    let id = format!("mot-{}", at + 1);
    let typed = typed.get(at).filter(|typed| !typed.is_empty());
    html! {
        label.e for=(id) { (Voice::new(visit.speaker, &values).say("resume.label")) }
        input.i id=(id) name="mot" type="text" lang="fr" dir="ltr" maxlength="60" value=[typed]
            autocapitalize="off" autocomplete="off" autocorrect="off" spellcheck="false";
    }
}

/// What is wrong, before the fields.
fn trouble(voice: Voice, typing: &Typing) -> Markup {
    let Some(trouble) = &typing.trouble else { return html! {} };
    let mut extra = vec![number("count", typing.count), number("months", typing.months)];
    let key = match trouble {
        Trouble::Count => "resume-count",
        Trouble::Nothing => "resume-none",
        Trouble::Shut => "resume-shut",
        Trouble::Unknown(word) => {
            extra.push(("word", Value::Whole(word.clone())));
            "resume-unknown"
        }
        Trouble::Several(word, _) => {
            extra.push(("word", Value::Whole(word.clone())));
            "resume-several"
        }
        Trouble::Wait(seconds) => {
            extra.push(number("seconds", *seconds));
            "resume-wait"
        }
    };
    let extra: &[(&'static str, Value)] = &extra;
    let said = Voice::new(voice.speaker, &extra);
    html! {
        div.a role="alert" {
            p { b { (said.say(key)) } }
            @if *trouble == Trouble::Shut { p { (said.say("error-fault")) } }
            @for line in said.lines(&format!("{key}.text")) { p { (line) } }
            @if let Trouble::Several(_, near) = trouble {
                ul data-near { @for word in near { li lang="fr" dir="ltr" { (word) } } }
            }
            @if *trouble == Trouble::Nothing && typing.months > 0 { p { (said.say("resume-none.old")) } }
        }
    }
}

/// What is wrong with the words of a pouch or of a loan.
pub(in crate::view) fn told(voice: Voice, trouble: Option<&Trouble>) -> Markup {
    let trouble = trouble.cloned();
    self::trouble(voice, &Typing { typed: &[], count: WORDS, months: 0, trouble })
}

/// Everything is erased.
#[must_use]
pub fn erased(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        div.t { (icon("trash")) h1 { (voice.say("resume-erased")) } }
        p { (voice.say("resume-erased.text")) }
        a.n data-next href=(Address::front(visit.tag()).link_shown(visit.display)) { (voice.say("error-back")) }
    };
    bare(visit, catalog, ("efface", voice.text("resume-erased")), &main)
}
