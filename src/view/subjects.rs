//! What each town has in its own way: the towns whose guide we have, and the mairie for all others.

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::origin::Origin;
use super::phone::{Phone, to_say};
use super::scene::Scene;
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

/// The subjects for which at least one town has a guide here, and that no guide
/// for everybody leads to.
pub(super) fn served(catalog: &Catalog) -> impl Iterator<Item = &Subject> {
    let subjects = catalog.subjects.values();
    subjects.filter(|subject| is_served(catalog, subject) && is_alone(catalog, subject))
}

fn is_served(catalog: &Catalog, subject: &Subject) -> bool {
    guides(catalog, subject).next().is_some()
}

/// Whether there is no guide of that name for everybody.
pub(super) fn is_alone(catalog: &Catalog, subject: &Subject) -> bool {
    !catalog.procedures.contains_key(&subject.id)
}

/// The way between a guide for everybody and what one's own town says: from the
/// screens that ask for it, and back from the end of the guide of a town.
pub(super) fn beside(scene: &Scene, voice: Voice) -> Markup {
    let Origin::Procedure(procedure) = scene.origin else { return html! {} };
    let (catalog, screen) = (scene.catalog, scene.place.screen);
    let own = procedure.own_town.get(&screen.id);
    let own = own.and_then(|subject| catalog.subjects.get(subject));
    // A page that only sends back to this guide is of no use.
    let own = own.filter(|subject| is_alone(catalog, subject) || is_served(catalog, subject));
    let town = procedure.town.as_ref().filter(|_| screen.end.is_some());
    let whole = town.and_then(|town| catalog.procedures.get(&town.subject));
    html! {
        @if let Some(subject) = own { (to(&scene.visit, voice, "communes-ici", subject)) }
        @if let Some(whole) = whole { (guide_for_everybody(&scene.visit, voice, whole)) }
    }
}

fn guide_for_everybody(visit: &Visit, voice: Voice, whole: &Procedure) -> Markup {
    let first = Address::screen(visit.tag(), whole.guide.id(), &whole.guide.start().id);
    html! {
        a.c data-procedure=(whole.guide.id()) href=(first.link_shown(visit.display)) {
            (icon(whole.picture.as_str()))
            span { (voice.say("communes-guide")) small { (voice.say(whole.words().key())) } }
        }
    }
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
    to(visit, voice, &format!("{}.tile", subject.id), subject)
}

fn to(visit: &Visit, voice: Voice, words: &str, subject: &Subject) -> Markup {
    let page = Address::page(visit.tag(), PAGE).below(subject.id.as_str());
    html! {
        a.c data-subject=(subject.id) href=(page.link_shown(visit.display)) {
            (icon(subject.picture.as_str()))
            span { (voice.say(words)) small { (voice.say(&format!("{}.line", subject.id))) } }
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
    let kind = subject.place.as_str();
    let near = Address::page(visit.tag(), "aide").with_wanted(Some(kind));
    let [whom, what] = asking(subject.place);
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
        @if let Some(whole) = catalog.procedures.get(&subject.id) { (guide_for_everybody(visit, voice, whole)) }
        p { (voice.say(whom)) }
        (to_say(visit, "help-say", &format!("{title}.agent")))
        h2 { (voice.say("communes-demander")) }
        ul { @for line in voice.lines(what) { li { (line) } } }
        a.c data-wanted=(kind) href=(near.link_shown(visit.display)) {
            (icon("map-pin"))
            span { (voice.say("near-find")) small { (voice.say(&format!("near-for-{kind}"))) } }
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
        wanted: Some(kind),
        ..Frame::bare(visit, catalog, here, (PAGE, voice.text(title)))
    };
    frame.page(&main)
}

/// Whom to ask in a town that has no guide, and the 4 things to ask.
const fn asking(place: Kind) -> [&'static str; 2] {
    match place {
        Kind::SocialAction => ["communes-ccas", "communes-ccas.list"],
        _ => ["communes-mairie", "communes-demander.list"],
    }
}
