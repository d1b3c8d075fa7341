//! The lookout of a running server, before a portal that goes down and comes back.

use std::sync::Arc;

use marchepied::jobs::Lookout;
use marchepied::portals::State;
use marchepied::web::App;
use marchepied::web::clock::Clock;
use marchepied::web::sealed::Seal;

use super::places::{LABEL, counter, watched};
use super::practice::{FINE, page};
use crate::essai::TODAY;
use crate::upstream::{SITE, Upstream, answer, path};

/// The program, as it looks at a portal that answers so.
async fn lookout(
    answers: impl Fn(usize) -> Vec<u8> + Send + Sync + 'static,
) -> (Lookout, Arc<App>) {
    let looks = std::sync::atomic::AtomicUsize::new(0);
    let portal = Upstream::open(move |request| match path(request) {
        "/robots.txt" => answer("404 Not Found", "", b""),
        _ => answers(looks.fetch_add(1, std::sync::atomic::Ordering::Relaxed)),
    });
    let mut catalog = watched(SITE, LABEL);
    catalog.portals.retain(|id, _| id.as_str() == "guichet");
    let app = Arc::new(App::new(catalog, Clock::fixed(TODAY), Seal::fleeting()));
    (Lookout::new(Arc::clone(&app), portal.await.fetcher.clone()), app)
}

#[tokio::test]
async fn the_lookout_tells_of_an_outage_after_three_looks_and_of_its_end_after_two() {
    let closed = "<title>Maintenance</title><main><h1>Site en maintenance</h1></main>";
    let (mut lookout, app) = lookout(move |n| page(if n < 3 { closed } else { FINE })).await;
    let mut states = Vec::new();
    for _ in 0..5 {
        lookout.look_around().await;
        states.push(app.board.outlook().portal(&counter().0).unwrap().state);
    }
    use State::{Closed, Open, Unknown};
    assert_eq!(states, [Unknown, Unknown, Closed, Closed, Open]);
}

#[tokio::test]
async fn when_nobody_answers_it_is_our_own_line_that_is_cut() {
    let (mut lookout, app) = lookout(|_| b"\r\n".to_vec()).await;
    for _ in 0..4 {
        lookout.look_around().await;
    }
    let outlook = app.board.outlook();
    assert!(outlook.portal(&counter().0).is_none_or(|counter| counter.state == State::Unknown));
    assert!(app.board.health(&counter().0).iter().all(|(_, health)| health.seen.is_none()));
}
