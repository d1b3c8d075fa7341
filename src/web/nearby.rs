//! People near you: what was typed becomes a town, a town becomes doors and phones.

use axum::http::StatusCode;

use super::answer::Answer;
use super::asked::Asked;
use super::doors::{at, typed_words};
use super::procedures::no_language;
use crate::address::{Address, TOWN, WANTED};
use crate::places::communes::{self, Commune, Match};
use crate::places::{Kind, Sign as _, zone_of};
use crate::view::{self, Around, Visit};

/// The field for the town.
const WHERE: &str = "ou";
/// A town that is this much nearer to what was typed than the next one is the
/// one that was meant.
const CLEAR: f64 = 0.4;

/// Human help: the page itself, the towns that may be meant, or who is there.
/// What was typed is neither kept nor logged.
pub(super) fn help(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let wanted = Kind::parse(&typed_words(asked.raw_query, WANTED));
    if let Some(town) = communes::by_code(&typed_words(asked.raw_query, TOWN)) {
        return around(asked, &visit, town, wanted);
    }
    let typed = typed_words(asked.raw_query, WHERE);
    if typed.trim().is_empty() {
        let here = Address::page(visit.tag(), "aide").with_wanted(wanted.map(Kind::as_str));
        let here = here.link_shown(visit.display);
        return at(asked, here, || view::help(&visit, &asked.app.catalog, wanted));
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

/// The town that was meant, when there is no doubt.
fn clear(found: &[Match]) -> Option<&'static Commune> {
    match found {
        [] => None,
        [only] => Some(only.commune),
        [first, second, ..] => (second.distance - first.distance >= CLEAR).then_some(first.commune),
    }
}

fn around(asked: &Asked, visit: &Visit, town: &'static Commune, wanted: Option<Kind>) -> Answer {
    let places = asked.app.places.now();
    let around = Around {
        town,
        wanted,
        nearby: places.nearby(town, wanted),
        nothing_known: places.places().is_empty(),
        now: asked.app.clock.here(zone_of(town.department())),
    };
    let page = view::around(visit, &asked.app.catalog, &around);
    Answer::Private(StatusCode::OK, page, None)
}
