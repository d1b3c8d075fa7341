//! What each town has in its own way: the towns whose guide we have, and the mairie for all others.

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::phone::{Phone, to_say};
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::{Catalog, Procedure, Subject};
use crate::locale::NoValues;
use crate::places::{Kind, Sign as _};

/// The portal whose helpline answers questions about any matter.
const GENERAL: &str = "service-public";
/// The path of these pages.
const PAGE: &str = "communes";

/// The subjects for which at least one town has a guide here.
pub(super) fn served(catalog: &Catalog) -> impl Iterator<Item = &Subject> {
    catalog.subjects.values().filter(|subject| guides(catalog, subject).next().is_some())
}

fn guides<'c>(
    catalog: &'c Catalog,
    subject: &'c Subject,
) -> impl Iterator<Item = (&'c str, &'c Procedure)> {
    catalog.procedures.values().filter_map(|procedure| {
        let town = procedure.town.as_ref().filter(|town| town.subject == subject.id)?;
        Some((town.name.as_str(), procedure))
    })
}

/// The way to the page of a subject.
pub(super) fn door(visit: &Visit, voice: Voice, subject: &Subject) -> Markup {
    let page = Address::page(visit.tag(), PAGE).below(subject.id.as_str());
    html! {
        a.c data-subject=(subject.id) href=(page.link_shown(visit.display)) {
            (icon(subject.picture.as_str()))
            span { (voice.say(&format!("{}.tile", subject.id))) small { (voice.say(&format!("{}.line", subject.id))) } }
        }
    }
}

/// The towns, then what to ask of a mairie.
#[must_use]
pub fn subject(visit: &Visit, catalog: &Catalog, subject: &Subject) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let title = subject.id.as_str();
    let mut towns: Vec<_> = guides(catalog, subject).collect();
    towns.sort_by_key(|(name, _)| *name);
    let mairie = Kind::TownHall.as_str();
    let near = Address::page(visit.tag(), "aide").with_wanted(Some(mairie));
    let main = html! {
        div.t { (icon(subject.picture.as_str())) h1 { (voice.say(title)) } }
        p { (voice.say(&format!("{title}.line"))) }
        @if !towns.is_empty() {
            h2 { (voice.say("communes-ville")) }
            @for (name, procedure) in &towns {
                @let guide = &procedure.guide;
                @let first = Address::screen(visit.tag(), guide.id(), &guide.start().id);
                a.c data-procedure=(guide.id()) href=(first.link_shown(visit.display)) { (icon("map-pin")) span { bdi lang="fr" { (name) } } }
            }
            h2 { (voice.say("communes-absente")) }
        }
        p { (voice.say("communes-mairie")) }
        (to_say(visit, "help-say", &format!("{title}.agent")))
        h2 { (voice.say("communes-demander")) }
        ul { @for line in voice.lines("communes-demander.list") { li { (line) } } }
        a.c data-wanted=(mairie) href=(near.link_shown(visit.display)) {
            (icon("map-pin"))
            span { (voice.say("near-find")) small { (voice.say(&format!("near-for-{mairie}"))) } }
        }
    };
    let here = Address::page(visit.tag(), PAGE).below(title);
    let frame = Frame {
        sheet: Sheet::Plain,
        // The call centre of no other matter: the mairie has its own number.
        phones: catalog
            .portals
            .get(GENERAL)
            .map(|portal| Phone::of(portal, visit.speaker))
            .into_iter()
            .collect(),
        say: Some(format!("{title}.agent")),
        wanted: Some(mairie),
        ..Frame::bare(visit, catalog, here, (PAGE, voice.text(title)))
    };
    frame.page(&main)
}
