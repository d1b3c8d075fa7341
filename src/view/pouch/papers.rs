//! An open pouch: its papers, one more, what is lent, closing and erasing.

use jiff::civil::Date;
use maud::{Markup, html};

use super::aged::dated;
use super::door::titled;
use super::gift::added;
use super::lend::loan;
use super::whole::whole;
use super::{KIND, Page, below, page, paper};
use crate::catalog::Catalog;
use crate::locale::{NoValues, Value, dates};
use crate::portals::Portal;
use crate::pouch::{Contents, Format, Gift, Journal, Loan, MOST_PAPERS, Paper, Unfit};
use crate::view::recovery::{Offer, notice};
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
    /// It cannot be laid down now.
    Later,
    /// A helper brings one file at a time.
    Several,
    /// Too much waits for the person already.
    Waiting,
    /// What was typed is no day that was.
    Day,
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
            Self::Later => "pouch-refused.later",
            Self::Several => "pouch-refused.several",
            Self::Waiting => "pouch-refused.waiting",
            Self::Day => "pouch-dated.refused",
        }
    }
}

/// A pouch that is open.
pub struct Inside<'i> {
    /// What it holds.
    pub contents: &'i Contents,
    /// What helpers added, the oldest first.
    pub gifts: &'i [Gift],
    /// The loans, the newest first: whether each still opens, and its journal.
    pub loans: &'i [(&'i Loan, bool, Journal)],
    /// Why a page was not kept, if that is why this page is drawn.
    pub trouble: Option<Refused>,
    /// The kind of paper that one comes for.
    pub wanted: Option<&'i str>,
    /// The papers against lost words.
    pub offer: Offer<'i>,
}

/// The papers, and all that can be done with them.
#[must_use]
pub fn inside(visit: &Visit, catalog: &Catalog, inside: &Inside) -> Page {
    let Inside { contents, gifts, loans, trouble, .. } = inside;
    let left = MOST_PAPERS.saturating_sub(contents.papers.len());
    let values = [number("count", left)];
    let voice = Voice::new(visit.speaker, &values);
    let main = html! {
        div.t { (icon("files")) h1 { (voice.say("pouch-papers")) } }
        @if let Some(trouble) = trouble { (refusal(voice, *trouble)) }
        (notice(visit, &inside.offer))
        @for gift in *gifts { (added(visit, gift)) }
        @if contents.papers.is_empty() { p { (voice.say("pouch-papers.none")) } }
        @for one in &contents.papers { (kept(visit, (catalog, voice), one)) }
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

/// Why a page was not kept.
pub(super) fn refusal(voice: Voice, why: Refused) -> Markup {
    html! {
        div.a role="alert" {
            @if why != Refused::Day { p { b { (voice.say("pouch-refused")) } } }
            p { (voice.say("error-fault")) }
            p { (voice.say(why.key())) }
        }
    }
}

/// One paper: seen, saved, one more page, erased.
fn kept(visit: &Visit, (catalog, voice): (&Catalog, Voice), one: &Paper) -> Markup {
    let since = [("date", Value::Whole(dates::full(visit.speaker, one.day)))];
    html! {
        section data-paper=(one.kind) {
            h2 { (paper(voice, &one.kind)) }
            p { (Voice::new(visit.speaker, &since).say("pouch-papers.since")) }
            (pages(visit, one, (&["papiers", &one.id], None)))
            @if catalog.too_old_after(&one.kind).is_some() { (dated(visit, one)) }
            details {
                summary { (voice.say("pouch-papers.more")) }
                (sending(visit, voice, &html! { input type="hidden" name="papier" value=(one.id); }, (&["ajouter"], &one.id)))
                form method="post" action=(below(visit, &["retirer"])) {
                    input type="hidden" name="papier" value=(one.id);
                    button.p data-remove type="submit" { (voice.say("pouch-papers.remove")) }
                }
            }
        }
    }
}

/// The links to the pages of a paper, below an address, and to all of them as
/// the site takes them for which one comes. Whoever hears them one after the
/// other hears of which paper each is.
pub(super) fn pages(
    visit: &Visit,
    one: &Paper,
    (at, portal): (&[&str], Option<&Portal>),
) -> Markup {
    let which = which(visit, &one.kind, one.written.unwrap_or(one.day));
    html! {
        @for (index, page) in one.pages.iter().enumerate() {
            @let values = [number("number", index + 1)];
            @let voice = Voice::new(visit.speaker, &values);
            @let number = (index + 1).to_string();
            @let link = below(visit, &[at, &[&number]].concat());
            @let save = format!("{link}{}garder", if link.contains('?') { '&' } else { '?' });
            @let heard = |key: &str| format!("{}, {which}", voice.text(key));
            p {
                @if page.format == Format::Jpeg {
                    a.b data-see href=(link) aria-label=(heard("pouch-papers.see")) { (voice.say("pouch-papers.see")) } " "
                }
                a.b data-save href=(save) download aria-label=(heard("pouch-papers.save")) { (voice.say("pouch-papers.save")) }
            }
        }
        (whole(visit, (one, &which), (at, portal)))
    }
}

/// A paper as it is told from others: its kind and its day.
pub(super) fn which(visit: &Visit, kind: &str, day: Date) -> String {
    let kind = Voice::new(visit.speaker, &NoValues).text(&format!("document-{kind}"));
    format!("{kind}, {}", dates::full(visit.speaker, day))
}

/// One more paper.
fn add(visit: &Visit, catalog: &Catalog, (voice, inside): (Voice, &Inside)) -> Markup {
    html! {
        h2 #(KIND) { (voice.say("pouch-add")) }
        p { (voice.say("pouch-add.left")) }
        p { (voice.say("pouch-add.not")) }
        (sending(visit, voice, &kinds(catalog, voice, inside.wanted), (&["ajouter"], "neuf")))
    }
}

/// Which paper it is.
pub(super) fn kinds(catalog: &Catalog, voice: Voice, wanted: Option<&str>) -> Markup {
    let mut kinds: Vec<_> =
        catalog.pouch.keys().map(|kind| (voice.text(&format!("document-{kind}")), kind)).collect();
    kinds.sort_by_cached_key(|(name, _)| name.to_lowercase());
    html! {
        label.e for="sorte" { (voice.say("pouch-add.kind")) }
        select.i #sorte name="sorte" required {
            option value="" {}
            @for (name, kind) in &kinds {
                option value=(kind) selected[wanted == Some(kind.as_str())] { (name) }
            }
        }
    }
}

/// A form that sends pages: a photo taken now, or files; a helper sends one.
pub(super) fn sending(
    visit: &Visit,
    voice: Voice,
    before: &Markup,
    (to, id): (&[&str], &str),
) -> Markup {
    const PHOTO: &str = "image/jpeg,image/png,image/webp";
    let (photo, file) = (format!("photo-{id}"), format!("fichier-{id}"));
    html! {
        form method="post" action=(below(visit, to)) enctype="multipart/form-data" {
            (before)
            label.e for=(photo) { (voice.say("pouch-add.photo")) }
            input.i id=(photo) type="file" name="page" accept=(PHOTO) capture="environment";
            label.e for=(file) { (voice.say("pouch-add.file")) }
            input.i id=(file) type="file" name="page" accept={ (PHOTO) ",application/pdf" } multiple[to.len() == 1];
            button.n data-add type="submit" { (voice.say(if to.len() == 1 { "pouch-add.go" } else { "pouch-give.go" })) }
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
