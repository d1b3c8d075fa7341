//! Each state, as the watch sees it: one look, and what is noted of it.

use std::time::Duration;

use marchepied::jobs::{Looked, look_within};
use marchepied::portals::Check;
use marchepied::reader::Verdict;
use marchepied::web::clock::Clock;

use super::portal::{Portal, host};
use super::states::{STATES, State};
use super::walked::page;
use crate::upstream::soon;
use crate::watch::places::watched;

/// The patience of the watch in these stories.
const SHORT: Duration = Duration::from_millis(600);

/// The place of a portal in this state; what is there is only read.
fn check(state: &State, like: &Check) -> Check {
    Check { url: page(state.name), host: host(state.name), ..like.clone() }
}

/// What the watch notes of a state, from what a visitor is told of it.
fn noted(state: &State) -> &'static str {
    match (state.name, state.verdict) {
        // It wants us to wait: that says nothing of people.
        ("429", _) => "wait",
        ("503-later", _) => "maintenance",
        (_, Verdict::Page) => "read",
        (_, Verdict::Silent) => "silent",
        (_, Verdict::Unsafe) => "unsafe",
        (_, Verdict::Missing) => "gone",
        (_, Verdict::Maintenance) => "maintenance",
        ("loop" | "chain-20", _) | (_, Verdict::Astray) => "astray",
        (_, Verdict::Error) => "failing",
        _ => "unreadable",
    }
}

#[tokio::test]
async fn the_watch_notes_each_state_of_a_portal_in_bounded_time() {
    let portal = Portal::open().await;
    let like = watched(&host(STATES[0].name), "").portals["guichet"].checks[0].clone();
    for state in &STATES {
        let (fetcher, check) = (portal.fetcher(), check(state, &like));
        let patience = if state.stalls { SHORT } else { Duration::from_secs(10) };
        let clock = Clock::real();
        let looked = soon(look_within(patience, &fetcher, &check, &clock)).await;
        let found = match looked {
            Looked::Seen(sighting) => sighting.outcome.code(),
            Looked::Wait(_) => "wait",
        };
        assert_eq!(found, noted(state), "{}", state.name);
    }
}
