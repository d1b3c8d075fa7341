//! The card to show to somebody on the way: where I want to go, in French, under it in my language.

use maud::{Markup, html};

use super::agent::Twice;
use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::near::Around;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::Value;
use crate::places::{Place, Sign as _};

/// How many places one shows: the nearest.
const SHOWN: usize = 3;

/// The address of the card for what is around a town.
pub(super) fn address(visit: &Visit, around: &Around) -> Address {
    let here = Address::page(visit.tag(), "aide").below("montrer").with_town(&around.town.insee);
    here.with_wanted(around.wanted.map(|kind| kind.as_str()))
}

/// Draws the card.
#[must_use]
pub fn near_card(visit: &Visit, catalog: &Catalog, around: &Around) -> Page {
    let values = [("town", Value::Whole(around.town.name.to_string()))];
    let own = Voice::new(visit.speaker, &values);
    let back = Address::page(visit.tag(), "aide").with_town(&around.town.insee);
    let back = back.with_wanted(around.wanted.map(|kind| kind.as_str()));
    let frame = Frame {
        sheet: Sheet::Plain,
        ..Frame::bare(visit, catalog, address(visit, around), ("montrer", own.text("agent-title")))
    };
    frame.page(&html! {
        (asking(Twice::new(own), around))
        p { a.b data-back href=(back.link_shown(visit.display)) { (own.say("agent-title.back")) } }
    })
}

fn asking(twice: Twice, around: &Around) -> Markup {
    let nearby = &around.nearby;
    let places: Vec<_> = nearby.first.iter().chain(&nearby.others).take(SHOWN).collect();
    html! {
        h1 { (twice.line("agent-title")) }
        p { (twice.line("agent-title.hard")) }
        @if places.is_empty() {
            p { b { (twice.line("near-show.nobody")) } }
        } @else {
            p { b { (twice.line("near-show")) } }
            ul { @for near in places { li data-place=(near.place.id) { (whole(near.place)) } } }
            p { (twice.line("near-show.please")) }
        }
    }
}

/// A place as its door and an envelope say it: always in French.
fn whole(place: &Place) -> Markup {
    html! {
        bdi lang="fr" { b { (place.name) } }
        br;
        bdi lang="fr" { @if !place.street.is_empty() { (place.street) ", " } (place.postcode) " " (place.town) }
        @if let Some(phone) = &place.phone { br; bdi dir="ltr" { (phone) } }
    }
}
