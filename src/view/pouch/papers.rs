//! An open pouch: its papers, one more, what is lent, closing and erasing.

use jiff::civil::DateTime;
use maud::{Markup, html};

use super::door::titled;
use super::lend::loan;
use super::{KIND, Page, below, page, paper, recovery};
use crate::catalog::Catalog;
use crate::locale::{Value, dates};
use crate::pouch::{Contents, Format, Journal, Loan, MOST_PAPERS, Paper, Unfit};
use crate::view::resume::number;
use crate::view::tile::icon;
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// Why a page was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// No file, or no kind of paper, was chosen.
    Nothing,
    /// It is neither a photo nor a PDF.
    Kind,
    /// It came damaged.
    Broken,
    /// It is too large.
    Large,
    /// It does more than show a paper.
    Acts,
    /// The pouch is full.
    Full,
    /// Many people send photos now.
    Busy,
}

impl Refused {
    /// What to say of a file that is unfit.
    #[must_use]
    pub const fn of(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Kind => Self::Kind,
            Unfit::Broken => Self::Broken,
            Unfit::Large => Self::Large,
            Unfit::Acts => Self::Acts,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Nothing => "pouch-refused.nothing",
            Self::Kind => "pouch-refused.kind",
            Self::Broken => "pouch-refused.broken",
            Self::Large => "pouch-refused.large",
            Self::Acts => "pouch-refused.acts",
            Self::Full => "pouch-refused.full",
            Self::Busy => "pouch-refused.busy",
        }
    }
}

/// A pouch that is open.
pub struct Inside<'i> {
    /// What it holds.
    pub contents: &'i Contents,
    /// The loans, the newest first: whether each still opens, and its journal.
    pub loans: &'i [(&'i Loan, bool, Journal)],
    /// Why a page was not kept, if that is why this page is drawn.
    pub trouble: Option<Refused>,
    /// The kind of paper that one comes for.
    pub wanted: Option<&'i str>,
    /// When somebody brought both papers of recovery, and when they open.
    pub asked: Option<[DateTime; 2]>,
}

/// The papers, and all that can be done with them.
#[must_use]
pub fn inside(visit: &Visit, catalog: &Catalog, inside: &Inside) -> Page {
    let Inside { contents, loans, trouble, .. } = inside;
    let left = MOST_PAPERS.saturating_sub(contents.papers.len());
    let values = [number("count", left)];
    let voice = Voice::new(visit.speaker, &values);
    let main = html! {
        div.t { (icon("files")) h1 { (voice.say("pouch-papers")) } }
        @if let Some(trouble) = trouble {
            div.a role="alert" { p { b { (voice.say("pouch-refused")) } } p { (voice.say("error-fault")) } p { (voice.say(trouble.key())) } }
        }
        @if let Some(asked) = inside.asked { (recovery::notice(visit, asked)) }
        @if contents.papers.is_empty() { p { (voice.say("pouch-papers.none")) } }
        @for one in &contents.papers { (kept(visit, voice, one)) }
        (add(visit, catalog, (voice, inside)))
        @if !contents.papers.is_empty() {
            a.c data-lend href=(below(visit, &["preter"])) { (icon("hand")) span { (voice.say("pouch-lend")) } }
        }
        @for (one, is_open, journal) in *loans { (loan(visit, contents, (one, *is_open, journal))) }
        p { a.b data-recovery href=(below(visit, &["secours"])) { (voice.say("recovery")) } }
        form method="post" action=(below(visit, &["fermer"])) {
            button.n data-close type="submit" { (voice.say("pouch.close")) }
        }
        (erase(visit, voice))
    };
    page(visit, catalog, ("papiers", titled(voice, "pouch-papers", trouble.is_some())), &main)
}

/// One paper: seen, saved, one more page, erased.
fn kept(visit: &Visit, voice: Voice, one: &Paper) -> Markup {
    let since = [("date", Value::Whole(dates::full(visit.speaker, one.day)))];
    html! {
        section data-paper=(one.kind) {
            h2 { (paper(voice, &one.kind)) }
            p { (Voice::new(visit.speaker, &since).say("pouch-papers.since")) }
            (pages(visit, one, &["papiers", &one.id]))
            details {
                summary { (voice.say("pouch-papers.more")) }
                (sending(visit, voice, &html! { input type="hidden" name="papier" value=(one.id); }, &one.id))
                form method="post" action=(below(visit, &["retirer"])) {
                    input type="hidden" name="papier" value=(one.id);
                    button.p data-remove type="submit" { (voice.say("pouch-papers.remove")) }
                }
            }
        }
    }
}

/// The links to the pages of a paper, below an address.
pub(super) fn pages(visit: &Visit, one: &Paper, at: &[&str]) -> Markup {
    html! {
        @for (index, page) in one.pages.iter().enumerate() {
            @let values = [number("number", index + 1)];
            @let voice = Voice::new(visit.speaker, &values);
            @let number = (index + 1).to_string();
            @let link = below(visit, &[at, &[&number]].concat());
            @let save = format!("{link}{}garder", if link.contains('?') { '&' } else { '?' });
            p {
                @if page.format == Format::Jpeg { a.b data-see href=(link) { (voice.say("pouch-papers.see")) } " " }
                a.b data-save href=(save) download { (voice.say("pouch-papers.save")) }
            }
        }
    }
}

/// One more paper.
fn add(visit: &Visit, catalog: &Catalog, (voice, inside): (Voice, &Inside)) -> Markup {
    let mut kinds: Vec<_> =
        catalog.pouch.iter().map(|kind| (voice.text(&format!("document-{kind}")), kind)).collect();
    kinds.sort_by_cached_key(|(name, _)| name.to_lowercase());
    let choose = html! {
        label.e for="sorte" { (voice.say("pouch-add.kind")) }
        select.i #sorte name="sorte" required {
            option value="" {}
            @for (name, kind) in &kinds {
                option value=(kind) selected[inside.wanted == Some(kind.as_str())] { (name) }
            }
        }
    };
    html! {
        h2 #(KIND) { (voice.say("pouch-add")) }
        p { (voice.say("pouch-add.left")) }
        p { (voice.say("pouch-add.not")) }
        (sending(visit, voice, &choose, "neuf"))
    }
}

/// A form that sends pages: a photo taken now, or files.
fn sending(visit: &Visit, voice: Voice, before: &Markup, id: &str) -> Markup {
    const PHOTO: &str = "image/jpeg,image/png,image/webp";
    let (photo, file) = (format!("photo-{id}"), format!("fichier-{id}"));
    html! {
        form method="post" action=(below(visit, &["ajouter"])) enctype="multipart/form-data" {
            (before)
            label.e for=(photo) { (voice.say("pouch-add.photo")) }
            input.i id=(photo) type="file" name="page" accept=(PHOTO) capture="environment";
            label.e for=(file) { (voice.say("pouch-add.file")) }
            input.i id=(file) type="file" name="page" accept={ (PHOTO) ",application/pdf" } multiple;
            button.n data-add type="submit" { (voice.say("pouch-add.go")) }
        }
    }
}

/// « Tout effacer maintenant », behind one more tap.
fn erase(visit: &Visit, voice: Voice) -> Markup {
    html! {
        details {
            summary { (voice.say("resume-erase")) }
            p { (voice.say("pouch-papers.erase")) }
            form method="post" action=(below(visit, &["effacer"])) {
                button.p data-erase type="submit" { (voice.say("resume-erase.go")) }
            }
        }
    }
}
