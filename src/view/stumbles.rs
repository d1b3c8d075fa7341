//! Where people stumble: numbers by screen and by language, each with its bar.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::front::tile_to;
use super::quote::Scribe;
use super::values::GuideValues;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::{Catalog, Procedure};
use crate::guide::{Answers, Name, TypedValues};
use crate::locale::{NoValues, dates};
use crate::stumbles::{Counts, Spot, What, add, told};

/// What was counted on the screens of one guide.
pub struct Stumbled<'s> {
    /// The guide.
    pub procedure: &'s Procedure,
    /// The numbers, of all its versions.
    pub counted: Vec<(Spot, Counts)>,
    /// Whether they are kept, or of this run of the server only.
    pub kept: bool,
}

/// The address of the list, or of the numbers of one guide.
#[must_use]
pub fn stumbles_page(visit: &Visit, guide: Option<&Name>) -> Address {
    let list = Address::page(visit.tag(), "atelier").below("chiffres");
    guide.map_or(list.clone(), |guide| list.below(guide.as_str()))
}

/// The list of guides.
#[must_use]
pub fn stumbles(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        h1 { (voice.say("stumbles")) }
        (who(voice))
        @for procedure in catalog.procedures.values() {
            @let href = stumbles_page(visit, Some(procedure.guide.id())).link_shown(visit.display);
            (tile_to(voice, procedure, &href, &[]))
        }
    };
    page(visit, catalog, (stumbles_page(visit, None), voice.text("stumbles")), &main)
}

fn who(voice: Voice) -> Markup {
    html! { @for line in voice.lines("stumbles.text") { p { (line) } } }
}

/// The numbers of one guide.
#[must_use]
pub fn stumbled(visit: &Visit, catalog: &Catalog, stumbled: &Stumbled) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let procedure = stumbled.procedure;
    let title = voice.text(procedure.words().key());
    let (now, before): (Vec<_>, Vec<_>) =
        stumbled.counted.iter().partition(|(spot, _)| spot.version == procedure.version);
    let main = html! {
        h1 { (voice.say("stumbles")) "\u{a0}: " (title) }
        (who(voice))
        p { (voice.say(if stumbled.kept { "stumbles.kept" } else { "stumbles.run" })) }
        @if now.is_empty() && before.is_empty() { div.o { p { (voice.say("stumbles.none")) } } }
        @if !now.is_empty() { (by_screen(visit, catalog, stumbled, &now)) (by_language(voice, &now)) }
        @if !before.is_empty() {
            details {
                summary { (voice.say("stumbles.before")) }
                (by_screen(visit, catalog, stumbled, &before))
            }
        }
        p { a.b data-back href=(stumbles_page(visit, None).link_shown(visit.display)) { (voice.say("way-back")) } }
    };
    let here = stumbles_page(visit, Some(procedure.guide.id()));
    page(visit, catalog, (here, title), &main)
}

/// A table with a row for each screen, in the order of the guide.
fn by_screen(
    visit: &Visit,
    catalog: &Catalog,
    Stumbled { procedure, .. }: &Stumbled,
    counted: &[&(Spot, Counts)],
) -> Markup {
    let (answers, typed, portal) =
        (Answers::default(), TypedValues::new(), catalog.portal(procedure));
    let values =
        GuideValues { procedure, portal, answers: &answers, typed: &typed, today: visit.today };
    let voice = Voice::new(visit.speaker, &values);
    let scribe = Scribe { visit, voice, exists: &|_| false };
    let sums = sums(counted, |spot| spot.screen.to_string());
    let screens = procedure.guide.screens().iter();
    let rows = screens.filter_map(|screen| {
        Some((html! { (scribe.words(&screen.title)) }, *sums.get(screen.id.as_str())?))
    });
    let old = counted.iter().any(|(spot, _)| spot.version != procedure.version);
    table(voice, (if old { "v" } else { "e" }, "stumbles.screens"), rows.collect())
}

/// A table with a row for each language.
fn by_language(voice: Voice, counted: &[&(Spot, Counts)]) -> Markup {
    let sums = sums(counted, |spot| spot.language.clone());
    let rows = sums.into_iter().filter_map(|(tag, counts)| {
        let language = voice.speaker.locales().speaker(&tag)?.language();
        let name =
            html! { span lang=(language.tag) dir=(language.dir.as_str()) { (language.name) } };
        Some((name, counts))
    });
    table(voice, ("l", "stumbles.languages"), rows.collect())
}

fn sums(counted: &[&(Spot, Counts)], of: impl Fn(&Spot) -> String) -> BTreeMap<String, Counts> {
    let mut sums = BTreeMap::new();
    for (spot, counts) in counted {
        add(sums.entry(of(spot)).or_default(), counts);
    }
    sums
}

/// The numbers; those of few people are withheld. The bar above them says the
/// same to the eye. `name` begins the names of its headers.
fn table(voice: Voice, (name, title): (&str, &str), rows: Vec<(Markup, Counts)>) -> Markup {
    let most = rows.iter().map(|(_, counts)| counts[0]).max().unwrap_or(1).max(1);
    html! {
        h2 { (voice.say(title)) }
        table.st {
            thead { tr {
                @for what in What::ALL {
                    th scope="col" id={ (name) "-" (what.code()) } { (voice.say(&format!("stumbles.{}", what.code()))) }
                }
            } }
            @for (row, (title, counts)) in rows.into_iter().enumerate() {
                tbody {
                    tr { th colspan="4" scope="rowgroup" id={ (name) (row) } { (title) (bar(&counts, most)) } }
                    tr {
                        @for (what, count) in What::ALL.into_iter().zip(counts) {
                            td headers={ (name) (row) " " (name) "-" (what.code()) } { @match told(count) {
                                Some(count) => (dates::grouped(count)),
                                None => small { (voice.say("stumbles.few")) },
                            } }
                        }
                    }
                }
            }
        }
    }
}

/// How many saw a screen, and how many of them stumbled there.
fn bar(counts: &Counts, most: u64) -> Markup {
    let share = |count: u64| count * 100 / most;
    let stumbled = counts[1..].iter().filter_map(|count| told(*count)).sum::<u64>();
    let seen = told(counts[0]).unwrap_or_default();
    html! {
        svg.sb viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" {
            path d=(format!("M0 0h{}v4H0z", share(seen))) {}
            path.sr d=(format!("M0 0h{}v4H0z", share(stumbled.min(seen)))) {}
        }
    }
}

fn page(visit: &Visit, catalog: &Catalog, (here, title): (Address, String), main: &Markup) -> Page {
    let bare = Frame::bare(visit, catalog, here, ("chiffres", title));
    Frame { sheet: Sheet::Desk, ..bare }.page(main)
}
