//! The counter of the small procedure as a portal that is watched.

use std::sync::Arc;

use marchepied::catalog::Catalog;
use marchepied::guide::Name;
use marchepied::portals::{Outcome, Sighting};
use marchepied::web::App;
use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;

use crate::essai::{PORTAL, TODAY, content_with_a_secret, name, planted, sound};
use crate::site::Site;

/// What the contract of the counter says that must be there.
pub const LABEL: &str = "expect = { label = \"entrer\" }";

/// The content, with a counter that stands at this host and is watched.
pub fn watched(host: &str, expect: &str) -> Catalog {
    let content = planted(content_with_a_secret(), PORTAL, "www.guichet.example", host);
    let check = format!(
        "[[check]]\nat = \"compte\"\n{expect}\nmeans = \"the counter is open\"\n\
         source = \"the front page\"\nseen = 2026-11-16\ncheck-by = 2027-05-16\ngrade = \"H\"\n\n\
         [label.entrer]"
    );
    sound(&planted(content, PORTAL, "[label.entrer]", &check))
}

/// The site on a day of the tests, before anybody looked.
pub fn app() -> App {
    let catalog = watched("www.guichet.example", LABEL);
    App::new(catalog, Clock::fixed(TODAY), Seal::fleeting())
}

/// What the routes of an application answer.
pub fn open(app: App) -> Site {
    Site { app: Arc::new(app), meters: Meters::new("1.0", "abc") }
}

/// The portal and the place of the counter.
pub fn counter() -> (Name, Name) {
    (name("guichet"), name("compte"))
}

/// One look; the page is as expected, unless it is down or slow.
pub fn look(at: i64, outcome: Outcome) -> Sighting {
    let (status, found) = (Some(200), (outcome == Outcome::Read).then_some(true));
    Sighting { at, outcome, status, millis: 300, digest: Some(1), found }
}

/// Notes looks that end now, one a minute.
pub fn note(app: &App, outcomes: &[Outcome]) {
    let now = app.clock.seconds();
    let first = now - 60 * i64::try_from(outcomes.len()).unwrap();
    let looks: Vec<_> = (1..).zip(outcomes).map(|(n, o)| look(first + 60 * n, *o)).collect();
    let (portal, place) = counter();
    app.board.note((&portal, &place), &looks, now);
}
