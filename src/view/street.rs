//! Who helps people who sleep outside, in one town: a page for the street, there without network.

use maud::{Markup, html};

use super::assets::{Keeper, Sheet};
use super::frame::{Frame, Page};
use super::front::emergency;
use super::phone::dialled;
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::{NoValues, Value, dates};
use crate::places::communes::Commune;
use crate::places::{Kind, Near, Sign as _};

/// The path of these pages, and the key of their words.
const PAGE: &str = "maraude";

/// The way to the page of a town. A public machine, which is inside, has none.
pub(super) fn door(visit: &Visit, voice: Voice, town: &Commune) -> Markup {
    let page = Address::page(visit.tag(), PAGE).below(&town.insee);
    html! {
        @if visit.kiosk.is_none() { p { a.b data-street href=(page.link_shown(visit.display)) { (voice.say("maraude.door")) } } }
    }
}

/// The number of the night first, then the places by what they give. No place
/// is promised, and nothing is asked of anybody.
#[must_use]
pub fn street(
    visit: &Visit,
    catalog: &Catalog,
    (town, found): (&Commune, &[(Kind, Vec<Near>)]),
) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        (emergency(voice))
        div.t data-offline=[visit.kiosk.is_none().then(Keeper::path)] { (icon("tent")) h1 { (voice.say(PAGE)) } }
        p { bdi lang="fr" { (town.name) " " (town.postcode()) } }
        @for line in voice.lines("maraude.text") { p { (line) } }
        @if found.is_empty() { div.a { p { (voice.say("maraude.none")) } } }
        @for (kind, places) in found {
            h2 { (voice.say(&format!("place-{}", kind.as_str()))) }
            @for near in places { (place(visit, near)) }
        }
        (super::kiosk::printer(visit, voice, "handoff-print"))
    };
    let here = Address::page(visit.tag(), PAGE).below(&town.insee);
    let title = (PAGE, voice.text(PAGE));
    let frame = Frame {
        sheet: Sheet::Form,
        wanted: Some(Kind::SocialAction.as_str()),
        ..Frame::bare(visit, catalog, here, title)
    };
    frame.page(&main)
}

/// One place: where, what the operator says of it, its number, and since when that is known.
fn place(visit: &Visit, near: &Near) -> Markup {
    let place = near.place;
    let day = place.seen.map(|day| dates::full(visit.speaker, day)).unwrap_or_default();
    let phone = place.phone.as_deref().unwrap_or_default();
    let values =
        [("day", Value::Whole(day)), ("phone", Value::Whole(phone.replace(' ', "\u{A0}")))];
    let voice = Voice::new(visit.speaker, &values);
    html! {
        article data-place=(place.id) {
            h3 { bdi lang="fr" { (place.name) } }
            p { bdi lang="fr" { (place.street) @if !place.street.is_empty() { ", " } (place.postcode) " " (place.town) } }
            @if let Some(words) = &place.words { p { bdi lang="fr" { (words) } } }
            a.c href={ "tel:" (dialled(phone)) } { (icon("phone")) span { (voice.say("place-call")) small lang="fr" { bdi { (place.name) } } } }
            p { (voice.say("maraude.seen")) }
        }
    }
}
