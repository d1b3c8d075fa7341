//! Vouchers that pay for lessons: where one is taken, what it pays, who gives it, until when.

use maud::{Markup, html};

use super::visit::Visit;
use super::voice::Voice;
use crate::locale::{NoValues, Value, dates};
use crate::places::{Place, Voucher};

/// The vouchers that a place takes, among those that pay today.
pub(super) fn taken(voice: Voice, vouchers: &[&Voucher], place: &Place) -> Markup {
    html! {
        @for voucher in vouchers.iter().filter(|voucher| voucher.is_taken_at(place)) {
            p data-takes=(voucher.id) { (voice.say("bon-ici")) " " b { bdi lang="fr" { (voucher.name) } } }
        }
    }
}

/// What each of them pays, and who gives it; nothing when there is none.
pub(super) fn vouchers(visit: &Visit, vouchers: &[&Voucher]) -> Markup {
    let voice = Voice::new(visit.speaker, &NoValues);
    html! {
        @if !vouchers.is_empty() { h2 { (voice.say("bon")) } }
        @for voucher in vouchers { (about(visit, voucher)) }
        @if !vouchers.is_empty() { div.o { p { (voice.say("bon.say")) } } }
    }
}

fn about(visit: &Visit, voucher: &Voucher) -> Markup {
    let [from, until] = [voucher.from, voucher.until].map(|day| dates::full(visit.speaker, day));
    let values = [("from", Value::Whole(from)), ("until", Value::Whole(until))];
    let voice = Voice::new(visit.speaker, &values);
    html! {
        article data-voucher=(voucher.id) {
            h3 { bdi lang="fr" { (voucher.name) } }
            p { (voice.say("bon-paie")) " " bdi lang="fr" { (voucher.pays) } }
            p { (voice.say("bon-donne")) " " bdi lang="fr" { (voucher.giver) } }
            p { (voice.say("bon-dates")) }
        }
    }
}
