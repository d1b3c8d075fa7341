//! How the official sites are: all of them, and the record of one.

use std::collections::BTreeMap;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::{Date, DateTime};

use super::answer::{Answer, respond};
use super::app::Shared;
use super::asked::Asked;
use super::procedures::no_language;
use crate::guide::calendar::{paris_seconds, paris_time};
use crate::portals::{KEPT, Portal, day};
use crate::view::{self, SiteRecord};

/// The page of all sites or of one. Nobody keeps it: it says when somebody last looked.
pub(super) async fn serve(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    respond(&asked, answer(&asked)).await
}

fn answer(asked: &Asked) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let catalog = &asked.app.catalog;
    let page = match asked.part(2) {
        "" => view::sites(&visit, catalog),
        id => match catalog.portals.get(id).filter(|portal| !portal.checks.is_empty()) {
            Some(portal) => view::one_site(&visit, &record(asked, portal)),
            None => return Answer::MISSING,
        },
    };
    Answer::Private(StatusCode::OK, page, None)
}

/// What the board knows of a portal.
fn record<'p>(asked: &Asked, portal: &'p Portal) -> SiteRecord<'p> {
    let app = asked.app;
    let now = app.clock.seconds();
    let slow = u32::try_from(portal.pace.slow.as_millis()).unwrap_or(u32::MAX);
    let mut days: BTreeMap<Date, Vec<(DateTime, DateTime)>> = BTreeMap::new();
    for (_, looks) in app.board.looks(&portal.id, (now - KEPT, i64::MAX)) {
        let mut dates: Vec<_> = looks.iter().map(|look| paris_time(look.at).date()).collect();
        dates.dedup();
        for date in dates {
            for span in day(&looks, paris_seconds(date), slow).outages() {
                days.entry(date).or_default().push((paris_time(span.from), paris_time(span.to)));
            }
        }
    }
    days.values_mut().for_each(|spans| spans.sort());
    let seen = app.board.health(&portal.id).into_iter().filter_map(|(_, health)| health.seen).max();
    SiteRecord {
        portal,
        seen: seen.map(paris_time),
        days: days.into_iter().rev().collect(),
        signs: app.signer.is_some(),
    }
}
