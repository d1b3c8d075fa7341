//! The official sites: how each is, and the record of one of them.

use jiff::civil::{Date, DateTime};
use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::phone::Phone;
use super::tile::icon;
use super::trouble::{at, checked, since, time, today};
use super::values::portal_name;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::{Address, DAY};
use crate::catalog::Catalog;
use crate::locale::{NoValues, Value, dates};
use crate::portals::{Portal, State};

/// What is known of one site.
pub struct SiteRecord<'r> {
    /// The portal.
    pub portal: &'r Portal,
    /// When somebody last looked at it, in Paris.
    pub seen: Option<DateTime>,
    /// The days on which it was down, the newest first, and when.
    pub days: Vec<(Date, Vec<(DateTime, DateTime)>)>,
    /// Whether papers can be signed here.
    pub signs: bool,
}

/// All sites, those with trouble first.
#[must_use]
pub fn sites(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let state = |portal: &Portal| {
        let standing = visit.outlook.and_then(|outlook| outlook.portal(&portal.id));
        standing.map(|standing| standing.state)
    };
    let mut all: Vec<_> =
        catalog.portals.values().filter_map(|p| state(p).map(|state| (p, state))).collect();
    all.sort_by_key(|(_, state)| std::cmp::Reverse(*state));
    let main = html! {
        h1 { (voice.say("watch-sites")) }
        p { (voice.say(if all.is_empty() { "watch-sites.none" } else { "watch-sites.hint" })) }
        @for (portal, state) in all {
            @let site = Address::page(visit.tag(), "portails").below(portal.id.as_str());
            a.c data-site=(portal.id) data-state=(state.code()) href=(site.link_shown(visit.display)) {
                (icon(picture(state)))
                span { (voice.say(portal.words.key())) (of_town(portal)) small { (voice.say(&is(state))) } }
            }
        }
    };
    let here = Address::page(visit.tag(), "portails");
    page(
        visit,
        (here, Sheet::Plain, voice.text("watch-sites")),
        Phone::all(catalog, visit.speaker),
        &main,
    )
}

/// One site: how it is, what to do today, and when it was down lately.
#[must_use]
pub fn one_site(visit: &Visit, record: &SiteRecord) -> Page {
    let portal = record.portal;
    let voice = Voice::new(visit.speaker, &NoValues);
    let standing = visit.outlook.and_then(|outlook| outlook.portal(&portal.id));
    let state = standing.map_or(State::Unknown, |standing| standing.state);
    let main = html! {
        div.t { (icon(picture(state))) h1 { (voice.say(portal.words.key())) (of_town(portal)) } }
        @match standing {
            Some(standing) if matches!(state, State::Closed | State::Slow) => div.a data-state=(state.code()) {
                p { b { (voice.say(&is(state))) " " (voice.say("watch-you")) } }
                (since(voice, standing))
                (today(voice, portal, standing))
            },
            _ => div.o data-state=(state.code()) {
                p { b { (voice.say(&is(state))) } }
                @if state == State::Changed { (checked(voice, portal)) }
            },
        }
        @if let Some(seen) = record.seen { p { (at(voice, "watch-seen", seen)) } }
        @if let Some(link) = portal.links.values().next() {
            h2 dir="ltr" { @for (index, part) in link.host.split('.').enumerate() { @if index > 0 { wbr; "." } (part) } }
        }
        (days(visit, voice, record))
    };
    let here = Address::page(visit.tag(), "portails").below(portal.id.as_str());
    let phones = vec![Phone::of(portal, visit.speaker)];
    page(visit, (here, Sheet::Form, portal_name(portal, visit.speaker)), phones, &main)
}

/// When it was down lately, and a paper for each of these days or for another.
fn days(visit: &Visit, voice: Voice, record: &SiteRecord) -> Markup {
    let site = Address::page(visit.tag(), "portails").below(record.portal.id.as_str());
    let paper = |day: Date| {
        site.clone().below("constat").with(DAY, &day.to_string()).link_shown(visit.display)
    };
    html! {
        h2 { (voice.say("watch-days")) }
        p { (voice.say("watch-days.hint")) }
        @if record.days.is_empty() { p { (voice.say("watch-days.none")) } }
        @for (day, spans) in &record.days {
            p { b { (dates::day(visit.speaker, *day)) } }
            ul { @for span in spans { li { (span_line(voice, *span)) } } }
            @if record.signs { p { a.b data-paper=(day) href=(paper(*day)) { (icon("file-text")) " " (voice.say("watch-paper")) } } }
        }
        @if record.signs {
            form action=(site.clone().below("constat").link()) {
                label.e for="jour" { (voice.say("watch-days.other")) }
                input.i #jour name="jour" type="date" required value=(visit.today);
                button.p type="submit" { (voice.say("watch-days.go")) }
            }
        } @else {
            p { (voice.say("watch-constat.unsigned")) }
        }
    }
}

fn span_line(voice: Voice, (from, to): (DateTime, DateTime)) -> Markup {
    let values = [
        ("from", Value::Whole(time(voice.speaker, from))),
        ("to", Value::Whole(time(voice.speaker, to))),
    ];
    html! { (Voice::new(voice.speaker, &values).say("watch-span")) }
}

/// The name of its town, for a site of an operator's file.
fn of_town(portal: &Portal) -> Markup {
    html! { @if let Some(town) = &portal.town { " " bdi lang="fr" { (town) } } }
}

fn is(state: State) -> String {
    format!("watch-is-{}", state.code())
}

const fn picture(state: State) -> &'static str {
    match state {
        State::Open => "check",
        State::Changed | State::Unknown => "question",
        State::Slow => "clock",
        State::Closed => "alert",
    }
}

/// A page about the sites.
pub(super) fn page(
    visit: &Visit,
    (here, sheet, title): (Address, Sheet, String),
    phones: Vec<Phone>,
    main: &Markup,
) -> Page {
    let frame = Frame {
        visit,
        title,
        here,
        sheet,
        screen: ("portails", "reading"),
        phones,
        say: None,
        wanted: None,
        show: None,
        quit: false,
    };
    frame.page(main)
}
