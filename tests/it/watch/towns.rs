//! The site of a town that only an operator's file names: looked at like all others, and told in its guide.

use std::sync::Arc;

use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::fetch::Gate;
use marchepied::guide::Name;
use marchepied::jobs::Lookout;
use marchepied::portals::{Outcome, Sighting, State};
use marchepied::web::App;
use marchepied::web::clock::Clock;
use marchepied::web::sealed::Seal;

use super::places::open;
use super::practice::{FINE, page};
use crate::essai::{TODAY, name, planted, sound};
use crate::upstream::{SITE, Upstream, answer, path};

const TOWN: &str = include_str!("../../fixtures/towns/valbrune.toml");
const FILE: &str = "communes/valbrune.toml";

/// The content with a town whose site stands at this host.
fn content(host: &str) -> Content {
    let mut content = Content::embedded();
    content.insert(FILE, TOWN);
    planted(content, FILE, "familles.valbrune.example", host)
}

fn portal() -> Name {
    name("commune-valbrune")
}

fn app(catalog: Catalog) -> App {
    App::new(catalog, Clock::fixed(TODAY), Seal::fleeting())
}

#[tokio::test]
async fn the_site_of_a_town_is_looked_at_and_its_outage_is_seen() {
    let closed = "<title>Maintenance</title><main><h1>Site en maintenance</h1></main>";
    let site = Upstream::open(move |request| match path(request) {
        "/robots.txt" => answer("404 Not Found", "", b""),
        "/inscription" => page(FINE),
        _ => page(closed),
    });
    let site = site.await;
    let mut catalog = sound(&content(SITE));
    catalog.portals.retain(|id, _| *id == portal());
    let app = Arc::new(app(catalog));
    let mut lookout = Lookout::new(Arc::clone(&app), site.fetcher.clone());
    for _ in 0..3 {
        lookout.look_around().await;
    }
    let health = app.board.health(&portal());
    let states: Vec<_> = health.iter().map(|(at, health)| (at.as_str(), health.state)).collect();
    assert_eq!(states[0], ("aide-ccas", State::Closed));
    assert_eq!((states[1].0, states.len()), ("centre-loisirs", 2));
    assert!(site.asked().iter().any(|asked| asked.starts_with("GET /inscription ")));
}

#[test]
fn only_the_file_of_the_operator_opens_the_gate_to_a_town() {
    let address = "https://familles.valbrune.example/inscription";
    let gate = |content: &Content| Gate::of(sound(content).hosts());
    assert!(gate(&content("familles.valbrune.example")).pass(address).is_ok());
    assert!(gate(&Content::embedded()).pass(address).is_err());
}

#[tokio::test]
async fn the_guide_of_a_town_says_that_its_site_is_down_and_what_to_do_today() {
    let ours = open(app(sound(&content("familles.valbrune.example"))));
    let now = ours.app.clock.seconds();
    let down = |at| Sighting {
        at,
        outcome: Outcome::Failing,
        status: Some(500),
        millis: 300,
        digest: None,
        found: None,
    };
    let looks: Vec<_> = (0..3).map(|n| down(now - 300 + 60 * n)).collect();
    ours.app.board.note((&portal(), &name("centre-loisirs")), &looks, now);
    let door = "/fr/demarches/centre-loisirs-valbrune/site?quotient=tranche-1&comment=internet";
    let door = ours.get(door).await;
    assert_eq!(door.screen(), "site");
    for words in
        ["data-trouble=\"closed\"", "Valbrune-sur-Orme", "Un papier existe.", "tel:0199000010"]
    {
        assert!(door.text().contains(words), "{words}: {}", door.text());
    }
    let sites = ours.get("/fr/portails").await;
    assert_eq!(sites.with("data-site")[0].1, "commune-valbrune");
    assert!(sites.text().contains("Valbrune-sur-Orme"));
    assert_eq!(ours.get("/fr/portails/commune-valbrune").await.status, 200);
}
