//! One place near you: what it is, whether it is open, how far, how to get in.

use jiff::ToSpan as _;
use jiff::civil::{DateTime, Time};
use maud::{Markup, html};

use super::near::Around;
use super::phone::dialled;
use super::quote::leaving;
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use super::vouchers::taken;
use crate::locale::{NoValues, Value, dates};
use crate::places::{Access, Help, Hours, Near, Network, Now, Place, Price, Sign as _};

/// Up to here one walks, in metres.
const ON_FOOT: f64 = 2_500.0;
/// What one walks in a minute, in metres as the crow flies: slowly, with the
/// turns of the streets.
const A_MINUTE: f64 = 50.0;

/// Draws one place.
pub(super) fn door(visit: &Visit, around: &Around, near: &Near) -> Markup {
    let voice = Voice::new(visit.speaker, &NoValues);
    let place = near.place;
    html! {
        article data-place=(place.id) {
            h3 { bdi lang="fr" { (place.name) } }
            p { (what(voice, place)) }
            p { b { (opening(voice, place, around.now)) } }
            p { bdi lang="fr" { (place.street) @if !place.street.is_empty() { ", " } (place.postcode) " " (place.town) } br; (distance(voice, around, near)) }
            @if let Some(words) = &place.words { p { bdi lang="fr" { (words) } } }
            (taken(voice, &around.vouchers, place))
            (details(voice, place))
            (ways(visit, voice, near))
        }
    }
}

/// What it is and what one gets there.
fn what(voice: Voice, place: &Place) -> Markup {
    html! {
        @for kind in place.kinds.iter().take(2) { (voice.say(&format!("place-{}", kind.as_str()))) " " }
        @if place.help.has(Help::Devices) { (voice.say("place-devices")) " " }
        @if place.price.iter().count() == 1 {
            @for price in place.price.iter() { (voice.say(&format!("place-price-{}", price.as_str()))) }
        }
    }
}

/// Open now, or when.
fn opening(voice: Voice, place: &Place, now: DateTime) -> Markup {
    let hours = place.hours.as_deref().filter(|_| place.is_fresh(now.date()));
    let hours = hours.and_then(|hours| Hours::parse(hours, place.department()).ok());
    let looked = hours.map(|hours| hours.look(now));
    let key = match looked {
        Some(Now::Open(_)) => "place-open",
        Some(Now::Opens(at)) if at.date() == now.date() => "place-opens-today",
        Some(Now::Opens(at)) if Some(at.date()) == now.date().checked_add(1.day()).ok() => {
            "place-opens-tomorrow"
        }
        Some(Now::Opens(_)) => "place-opens",
        Some(Now::Closed) | None if place.phone.is_some() => "place-hours-call",
        Some(Now::Closed) | None => "place-hours-unknown",
    };
    let at = match looked {
        Some(Now::Open(at) | Now::Opens(at)) => at,
        Some(Now::Closed) | None => now,
    };
    let values = [
        ("time", Value::Whole(time(voice, at.time()))),
        ("day", Value::Whole(dates::day(voice.speaker, at.date()))),
    ];
    html! { (Voice::new(voice.speaker, &values).say(key)) }
}

/// « 9 h », « 9 h 30 ».
fn time(voice: Voice, time: Time) -> String {
    let minutes = format!("{:02}", time.minute());
    let values =
        [("hour", Value::Whole(time.hour().to_string())), ("minute", Value::Whole(minutes))];
    let key = if time.minute() == 0 { "time-hour" } else { "time-minute" };
    Voice::new(voice.speaker, &values).text(key)
}

/// How far it is, and which way.
fn distance(voice: Voice, around: &Around, near: &Near) -> Markup {
    let from = around.town.point.filter(|_| around.town.is_exact && near.is_exact);
    let Some(from) = from else { return html! { (voice.say("place-somewhere")) } };
    let way = format!("way-{}", from.way_to(near.point).as_str());
    let metres = near.metres;
    let minutes = (metres / A_MINUTE).round().max(1.0) as i64;
    let (key, number) = match metres {
        near if near < 150.0 => ("place-here", 0),
        near if near < 950.0 => ("place-metres", (near / 100.0).round() as i64 * 100),
        far => ("place-kilometres", (far / 1_000.0).round().max(1.0) as i64),
    };
    let values = [
        ("number", Value::Number(number)),
        ("minutes", Value::Number(minutes)),
        ("way", Value::Words(voice.text(&way))),
    ];
    let voice = Voice::new(voice.speaker, &values);
    html! {
        (voice.say(key))
        @if (150.0..ON_FOOT).contains(&metres) { " " (voice.say("place-walk")) }
    }
}

/// Whom it receives, and who is there.
fn details(voice: Voice, place: &Place) -> Markup {
    let takes: Vec<_> = place.takes.iter().collect();
    let aidants = place.networks.has(Network::AidantsConnect);
    html! {
        @if aidants { p { (voice.say("place-aidants-connect")) } }
        @if !takes.is_empty() {
            p { (voice.say("place-takes")) }
            ul { @for takes in takes { li { (voice.say(&format!("place-takes-{}", takes.as_str()))) } } }
        }
    }
}

/// Going there, calling, booking.
fn ways(visit: &Visit, voice: Voice, near: &Near) -> Markup {
    let place = near.place;
    let name = &place.name;
    let values = [("name", Value::Whole(name.to_string()))];
    let voice = Voice::new(voice.speaker, &values);
    let calls = place.access.has(Access::Phone) && !place.access.has(Access::WalkIn);
    html! {
        @if calls && place.phone.is_some() { p { (voice.say("place-call-first")) } }
        @if place.price.has(Price::Paid) { p { (voice.say("place-ask-price")) } }
        @if let Some(phone) = &place.phone {
            @let values = [("phone", Value::Whole(phone.replace(' ', "\u{A0}")))];
            a.c href={ "tel:" (dialled(phone)) } { (icon("phone")) span { (Voice::new(voice.speaker, &values).say("place-call")) small lang="fr" { bdi { (name) } } } }
        }
        // A public machine leads to official sites only, and through a hand-off.
        @if let Some(booking) = place.booking.as_ref().filter(|_| visit.kiosk.is_none()) {
            p { (leaving(booking, html! { (voice.say("place-book")) })) }
        }
        @if near.is_exact && visit.kiosk.is_none() { p { a.b rel="noreferrer" href=(map(near)) { (voice.say("place-map")) } " " bdi { "(" (MAP) ")" } } }
    }
}

/// The site of the map.
const MAP: &str = "www.openstreetmap.org";

/// A map that shows the place, on a site that asks for nothing.
fn map(near: &Near) -> String {
    let (north, east) = (near.point.latitude(), near.point.longitude());
    format!("https://{MAP}/?mlat={north}&mlon={east}#map=17/{north}/{east}")
}
