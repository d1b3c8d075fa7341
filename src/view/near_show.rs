//! The card to show to somebody on the way: where I want to go, in French, under it in my language.

use maud::{Markup, html};

use super::agent::Twice;
use super::frame::{Frame, Page};
use super::near::Around;
use super::visit::Visit;
use super::voice::Voice;
use crate::catalog::Catalog;
use crate::locale::Value;
use crate::places::Place;

/// What the card is called, below the page of results.
pub(super) const CARD: &str = "montrer";
/// How many places one shows: the nearest.
const SHOWN: usize = 3;

/// Draws the card.
#[must_use]
pub fn near_card(visit: &Visit, catalog: &Catalog, around: &Around) -> Page {
    let values = [("town", Value::Whole(around.town.name.to_string()))];
    let own = Voice::new(visit.speaker, &values);
    let (here, back) = (around.address(visit, Some(CARD)), around.address(visit, None));
    let frame = Frame::bare(visit, catalog, here, (CARD, own.text("agent-title")));
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
