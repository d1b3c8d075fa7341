//! The workshop kit of a guide, made of the guide itself: the address to say, three plans, a card for each screen.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::DESK;
use super::likeness::likeness;
use super::notes::said;
use crate::address::Address;
use crate::catalog::{Catalog, Procedure, SHORT};
use crate::guide::{Answers, Body, Guide, Name, TypedValues};
use crate::locale::NoValues;
use crate::view::assets::Sheet;
use crate::view::frame::{Frame, Page};
use crate::view::front::tile_to;
use crate::view::handoff::big_host;
use crate::view::quote::Scribe;
use crate::view::tile::{icon, qr};
use crate::view::values::GuideValues;
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// The plans, by how long they take, and what comes first in each where the
/// address is known.
const PLANS: [(&str, Option<&str>); 3] =
    [("kit.short", Some("kit.short-show")), ("kit.half", None), ("kit.hour", None)];

/// The kits, a guide each.
#[must_use]
pub fn kits(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let here = Address::page(visit.tag(), DESK).below("kit");
    let main = html! {
        h1 { (voice.say("kit.link")) }
        @for procedure in catalog.procedures.values() {
            @let one = here.clone().below(procedure.guide.id().as_str());
            (tile_to(voice, procedure, &one.link_shown(visit.display), &[]))
        }
        p { a.b data-back href=(Address::page(visit.tag(), DESK).link_shown(visit.display)) { (voice.say("way-back")) } }
    };
    page(visit, catalog, (here, voice.text("kit.link")), &main)
}

/// The kit of one guide.
#[must_use]
pub fn kit(visit: &Visit, catalog: &Catalog, procedure: &Procedure) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let guide = &procedure.guide;
    let title = voice.text(&format!("{}.tile", procedure.words().key()));
    let list = Address::page(visit.tag(), DESK).below("kit");
    let main = html! {
        div.t { (icon(procedure.picture.as_str())) h1 { (voice.say("kit")) "\u{a0}: " (title) } }
        p { button.p type="button" hidden data-print { (voice.say("handoff-print")) } }
        (address(visit, voice, catalog.short(guide.id())))
        @for (plan, first) in PLANS {
            h2 { (voice.say(plan)) }
            ol {
                @if let Some(first) = first.filter(|_| visit.origin.is_some()) { li { (voice.say(first)) } }
                @for line in voice.lines(&format!("{plan}-text")) { li { (line) } }
            }
        }
        (papers(voice, guide))
        h2 { (voice.say("kit.cards")) }
        (cards(visit, catalog, procedure))
        p { a.b data-back href=(list.clone().link_shown(visit.display)) { (voice.say("way-back")) } }
    };
    page(visit, catalog, (list.below(guide.id().as_str()), title), &main)
}

/// The short address, in large letters and as a square; where this server does
/// not know its own address, what to write after it.
fn address(visit: &Visit, voice: Voice, short: &str) -> Markup {
    let Some(origin) = visit.origin else {
        return html! {
            h2 { (voice.say("kit.after")) }
            (big_host(&format!("{SHORT}{short}")))
        };
    };
    let whole = format!("{origin}{SHORT}{short}");
    let shown = whole.split_once("://").map_or(&*whole, |(_, shown)| shown);
    html! {
        h2 { (voice.say("kit.address")) }
        (big_host(shown))
        @if let Some(square) = qr(&whole, &voice.text("kit.address")) { div.kq { (square) } }
    }
}

/// Every paper that the guide may ask for.
fn papers(voice: Voice, guide: &Guide) -> Markup {
    let lists = guide.screens().iter().filter_map(|screen| match &screen.body {
        Body::Checklist(items) => Some(items),
        _ => None,
    });
    let papers: BTreeSet<&Name> = lists.flatten().map(|item| &item.paper).collect();
    html! {
        @if !papers.is_empty() {
            h2 { (voice.say("kit.papers")) }
            ul { @for paper in papers { li { (voice.say(&format!("document-{paper}"))) } } }
        }
    }
}

/// A card for each screen: its number, its picture, what it asks, what to say.
fn cards(visit: &Visit, catalog: &Catalog, procedure: &Procedure) -> Markup {
    let (answers, typed) = (Answers::default(), TypedValues::new());
    let (portal, today) = (catalog.portal(procedure), visit.today);
    let values = GuideValues { procedure, portal, answers: &answers, typed: &typed, today };
    let voice = Voice::new(visit.speaker, &values);
    let scribe = Scribe { visit, voice, exists: &|_| false };
    html! {
        ol.kc {
            @for screen in procedure.guide.screens() {
                li {
                    (likeness(scribe, screen, screen.picture.as_ref().map(Name::as_str), portal))
                    p { b { (scribe.words(&screen.title)) } }
                    @for line in said(voice, screen, "dire") { p { (line) } }
                }
            }
        }
    }
}

fn page(visit: &Visit, catalog: &Catalog, (here, title): (Address, String), main: &Markup) -> Page {
    let frame = Frame::bare(visit, catalog, here, ("kit", title));
    Frame { sheet: Sheet::Desk, ..frame }.page(main)
}
