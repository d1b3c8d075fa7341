//! People near you: what was typed becomes a town, a town becomes doors and phones.

use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use super::answer::Answer;
use super::asked::Asked;
use super::doors::{at, typed_words};
use super::procedures::no_language;
use super::{fields, keys};
use crate::address::{Address, TOWN, WANTED};
use crate::places::communes::{self, Commune, Match};
use crate::places::{Kind, Point, Sign as _, zone_of};
use crate::view::{self, Around, Notice, Visit};

/// The field for the town.
const WHERE: &str = "ou";
/// The fields for the position of a phone, in degrees; they come by `POST` only.
const NORTH: &str = "lat";
const EAST: &str = "lon";
/// A town that is this much nearer to what was typed than the next one is the
/// one that was meant.
const CLEAR: f64 = 0.4;

/// Human help: the page itself, the towns that may be meant, or who is there.
/// What was typed is neither kept nor logged.
pub(super) fn help(asked: &Asked) -> Answer {
    found(asked, None)
}

fn found(asked: &Asked, here: Option<Point>) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let wanted = kind(&typed_words(asked.raw_query, WANTED));
    if let Some(town) = communes::by_code(&typed_words(asked.raw_query, TOWN)) {
        return around(asked, &visit, town, wanted);
    }
    if let Some(town) = here.and_then(communes::nearest) {
        return around(asked, &visit, town, wanted);
    }
    let typed = typed_words(asked.raw_query, WHERE);
    if typed.trim().is_empty() {
        let here = Address::page(visit.tag(), "aide").with_wanted(wanted.map(Kind::as_str));
        let here = here.link_shown(visit.display);
        return at(asked, here, || bare(asked, &visit, (wanted, "")));
    }
    let found = communes::find(&typed);
    match clear(&found) {
        Some(town) => around(asked, &visit, town, wanted),
        None => {
            let towns: Vec<_> = found.iter().map(|found| found.commune).collect();
            let page = view::towns(&visit, &asked.app.catalog, (&towns, &typed), wanted);
            Answer::Private(StatusCode::OK, page, None)
        }
    }
}

/// The page before a town is known.
fn bare(asked: &Asked, visit: &Visit, wanted: (Option<Kind>, &str)) -> view::Page {
    let places = asked.app.places.now();
    let paying: Vec<_> = places.vouchers(visit.today).collect();
    view::help(visit, &asked.app.catalog, wanted, &paying)
}

/// The kind of place that a guide asks for; those of the street have a page of their own.
fn kind(name: &str) -> Option<Kind> {
    Kind::of_procedures().find(|kind| kind.as_str() == name)
}

/// The point that a phone sent, rounded to a kilometre by the page itself; and
/// once more here, so that nobody can be followed by it.
fn point(asked: &Asked) -> Option<Point> {
    let degrees = |field| -> Option<f64> {
        let degrees: f64 = typed_words(asked.raw_query, field).parse().ok()?;
        Some((degrees * 100.0).round() / 100.0)
    };
    Point::new(degrees(NORTH)?, degrees(EAST)?)
}

/// The town that was meant, when there is no doubt.
fn clear(found: &[Match]) -> Option<&'static Commune> {
    match found {
        [] => None,
        [only] => Some(only.commune),
        [first, second, ..] => (second.distance - first.distance >= CLEAR).then_some(first.commune),
    }
}

fn around(asked: &Asked, visit: &Visit, town: &'static Commune, wanted: Option<Kind>) -> Answer {
    drawn(asked, town, wanted, |around| view::around(visit, &asked.app.catalog, around))
}

/// The card with the nearest places, to show to somebody on the way. Without a
/// town it has nothing to show; on a public machine no address may name one.
pub(super) fn card(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let wanted = kind(&typed_words(asked.raw_query, WANTED));
    let town = communes::by_code(&typed_words(asked.raw_query, TOWN));
    match town.filter(|_| asked.kiosk.is_none()) {
        Some(town) => {
            drawn(asked, town, wanted, |around| view::near_card(&visit, &asked.app.catalog, around))
        }
        None => {
            let help = Address::page(visit.tag(), "aide").with_wanted(wanted.map(Kind::as_str));
            Answer::go(help.link_shown(visit.display))
        }
    }
}

/// What is around a town now, drawn as a page.
fn drawn(
    asked: &Asked,
    town: &'static Commune,
    wanted: Option<Kind>,
    draw: impl FnOnce(&Around) -> view::Page,
) -> Answer {
    let places = asked.app.places.now();
    let now = asked.app.clock.here(zone_of(town.department()));
    let around = Around {
        town,
        wanted,
        nearby: places.nearby(town, wanted),
        nothing_known: places.places().is_empty(),
        vouchers: places.vouchers(now.date()).collect(),
        now,
    };
    Answer::Private(StatusCode::OK, draw(&around), None)
}

/// The same for words that were sent as a form, as public machines do: they
/// stand in no address.
pub(super) fn posted(asked: &Asked, body: &[u8]) -> Answer {
    let pressed = asked.kiosk.and_then(|_| keys::pressed(&fields::read(body)));
    if let (Some(visit), Some((_, fields))) = (asked.visit(), pressed) {
        let field = |name| fields::field(&fields, name).unwrap_or_default();
        let (wanted, typed) = (kind(field(WANTED)), field(WHERE));
        let page = bare(asked, &visit, (wanted, typed));
        return Answer::Private(StatusCode::OK, page, None);
    }
    let form = String::from_utf8_lossy(body);
    let asked = asked.with_form(&form);
    let here = point(&asked);
    found(&asked, here)
}

/// Who helps people who sleep outside, in a town: a page that a phone can keep,
/// so that its style is always inside.
pub(super) fn street(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let Some(town) = communes::by_code(asked.part(2)) else {
        return Answer::Sorry(Notice::Missing, StatusCode::NOT_FOUND);
    };
    let places = asked.app.places.now();
    let visit = Visit { has_style: false, ..visit };
    let page = view::street(&visit, &asked.app.catalog, (town, &places.street(town)));
    Answer::Private(StatusCode::OK, page, None)
}

/// Lets this page ask the phone where it is, which no other page may.
pub(super) async fn may_ask_where(mut response: Response) -> Response {
    let policy =
        HeaderValue::from_static("camera=(), geolocation=(self), microphone=(), payment=()");
    response.headers_mut().insert("permissions-policy", policy);
    response
}
