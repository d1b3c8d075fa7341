//! The weight of every screen, in bytes on the wire, measured through the real routes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::iter;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use axum::response::Response;
use jiff::civil::{Date, date};
use serde::Serialize;
use tokio::spawn;
use tower::ServiceExt as _;

use crate::address::Address;
use crate::catalog::{Catalog, Procedure};
use crate::content::Content;
use crate::finding::{Finding, Spot};
use crate::guide::{Guide, Journey, Name, paths};
use crate::view::Sheet;
use crate::web::clock::Clock;
use crate::web::meters::Meters;
use crate::web::sealed::Seal;
use crate::web::{App, Shared, outer, routes};

/// A day on which the monthly windows are open, and one on which they are not:
/// between them, every screen is met.
const DAYS: [Date; 2] = [date(2026, 12, 3), date(2026, 12, 20)];
/// The most a screen may weigh for someone who arrives on it, headers included.
const FIRST: usize = 6_000;
/// The most a hand-off sheet may weigh in the same case.
const HEAVIEST: usize = 10_000;
/// The most the bodies of a whole procedure may weigh.
const WHOLE: usize = 30_000;

/// The weight of one screen in its heaviest state, or of a whole procedure.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Weight {
    what: String,
    /// Bytes of the compressed body.
    body: usize,
    /// Bytes of the status line and the headers.
    head: usize,
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "weight {:6} + {:4} bytes  {}", self.body, self.head, self.what)
    }
}

/// Weighs everything; what is too heavy becomes a finding.
pub(super) fn all(content: &Content) -> Result<(Vec<Weight>, Vec<Finding>), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|why| format!("start: {why}"))?;
    let app = |day| -> Result<Shared, String> {
        let (catalog, _) = Catalog::compile(content, day);
        let catalog = catalog.ok_or("read the words")?;
        let mut app = App::new(catalog, Clock::fixed(day), Seal::fleeting());
        app.origin = Some("https://marchepied.example".to_owned());
        Ok(Arc::new(app))
    };
    let [open, early] = DAYS;
    let apps = [app(open)?, app(early)?];
    let sites = [0, 1].map(|day| site(&apps[day]));
    let mut scale = Scale { sites, weights: Vec::new(), findings: Vec::new() };
    for language in apps[0].catalog.locales.offered() {
        runtime.block_on(scale.doors(&apps[0].catalog, &language.tag))?;
    }
    for procedure in apps[0].catalog.procedures.values() {
        runtime.block_on(scale.procedure(procedure))?;
    }
    Ok((scale.weights, scale.findings))
}

/// The real routes of one application.
fn site(app: &Shared) -> Router {
    let meters = Meters::new(env!("CARGO_PKG_VERSION"), "check");
    routes(app, outer::Surroundings::new(meters))
}

struct Scale {
    /// The same content on each of the days.
    sites: [Router; 2],
    weights: Vec<Weight>,
    findings: Vec<Finding>,
}

impl Scale {
    /// Weighs where one arrives in a language: the front door, and the first screen of each guide.
    async fn doors(&mut self, catalog: &Catalog, tag: &str) -> Result<(), String> {
        let first = |guide: &Guide| Address::screen(tag, guide.id(), &guide.start().id);
        let guides = catalog.procedures.values().map(|procedure| first(&procedure.guide));
        for address in iter::once(Address::front(tag)).chain(guides) {
            let weight = weigh(&self.sites[0], &address.link(), &address.link()).await?;
            self.judge(&weight, FIRST, &format!("locales/{tag}/common.ftl"));
            self.weights.push(weight);
        }
        Ok(())
    }

    /// Weighs each screen in its heaviest state, then the heaviest path.
    async fn procedure(&mut self, procedure: &Procedure) -> Result<(), String> {
        let guide = procedure.guide.id();
        let file = format!("templates/procedures/{guide}.toml");
        let mut heaviest: BTreeMap<Name, usize> = BTreeMap::new();
        for (screen, (day, address)) in longest_states(&self.sites, states(procedure)).await? {
            let site = self.sites[day].clone();
            // Any screen may be the first one: its address was sent by a friend.
            let first = weigh(&site, &format!("{guide}/{screen}, first"), &address).await?;
            let door = procedure.guide.screen(&screen).is_some_and(|s| s.handoff().is_some());
            let start = screen == procedure.guide.start().id;
            self.judge(&first, if door { HEAVIEST } else { FIRST }, &file);
            let next = weigh_next(&site, &format!("{guide}/{screen}, next"), &address).await?;
            heaviest.insert(screen, if start { first.body } else { next.body });
            self.weights.extend([first, next]);
        }
        let style = weigh(&self.sites[0], "the style, once", Sheet::path()).await?;
        let mut body = 0;
        paths::walk(&procedure.guide, &month(), &mut |path| {
            let weights = path.screens.iter().filter_map(|screen| heaviest.get(&screen.id));
            body = body.max(style.body + weights.sum::<usize>());
            true
        });
        self.weights.push(style);
        let whole = Weight { what: format!("{guide}, heaviest path"), body, head: 0 };
        self.judge(&whole, WHOLE, &file);
        self.weights.push(whole);
        Ok(())
    }

    fn judge(&mut self, weight: &Weight, most: usize, file: &str) {
        let bytes = weight.body + weight.head;
        if bytes > most {
            let spot = Spot { file: file.to_owned(), line: 1 };
            let what = format!("{} weighs {bytes} bytes", weight.what);
            let remedy = format!("say less, or draw less: at most {most}");
            self.findings.push(Finding::error(&spot, "too-heavy", what, remedy));
        }
    }
}

fn month() -> Name {
    Name::parse("2026-12").expect("a literal month is a name")
}

/// Where a screen can be met: the index of the day, and the address.
type State = (usize, String);

/// Every state in which each screen can be met.
fn states(procedure: &Procedure) -> BTreeMap<Name, BTreeSet<State>> {
    let guide = &procedure.guide;
    let mut states: BTreeMap<Name, BTreeSet<State>> = BTreeMap::new();
    for (day, today) in DAYS.into_iter().enumerate() {
        paths::walk(guide, &month(), &mut |path| {
            let journey = Journey::replay(guide, &path.answers, today);
            for screen in journey.trail() {
                let address = Address::screen("fr", guide.id(), &screen.id);
                let address = address.with_answers(journey.answers()).link();
                states.entry(screen.id.clone()).or_default().insert((day, address));
            }
            true
        });
    }
    states
}

/// For each screen, the state in which its page is longest before compression. All processors
/// draw: this is where the time goes.
async fn longest_states(
    sites: &[Router; 2],
    states: BTreeMap<Name, BTreeSet<State>>,
) -> Result<Vec<(Name, State)>, String> {
    let drawn =
        states.into_iter().map(|(screen, met)| (screen, spawn(longest(sites.clone(), met))));
    let mut found = Vec::new();
    for (screen, state) in drawn.collect::<Vec<_>>() {
        let state = state.await.map_err(|why| format!("draw {screen}: {why}"))??;
        found.push((screen, state));
    }
    Ok(found)
}

/// Of these states, the one whose page is longest.
async fn longest(sites: [Router; 2], met: BTreeSet<State>) -> Result<State, String> {
    let mut best = (0, (0, String::new()));
    for (day, address) in met {
        let response = fetch(&sites[day], &address, "identity", "none").await?;
        let (_, body) = measured(response).await?;
        best = best.max((body, (day, address)));
    }
    Ok(best.1)
}

async fn weigh(site: &Router, what: &str, address: &str) -> Result<Weight, String> {
    let response = fetch(site, address, "br", "none").await?;
    let (head, body) = measured(response).await?;
    Ok(Weight { what: what.to_owned(), body, head })
}

/// The weight for a browser that comes from another of our pages.
async fn weigh_next(site: &Router, what: &str, address: &str) -> Result<Weight, String> {
    let response = fetch(site, address, "br", "same-origin").await?;
    let (head, body) = measured(response).await?;
    Ok(Weight { what: what.to_owned(), body, head })
}

async fn fetch(
    site: &Router,
    address: &str,
    encoding: &str,
    from: &str,
) -> Result<Response, String> {
    let request = Request::get(address)
        .header(header::ACCEPT_ENCODING, encoding)
        .header("sec-fetch-site", from)
        .body(Body::empty())
        .map_err(|why| format!("ask for {address}: {why}"))?;
    site.clone().oneshot(request).await.map_err(|why| format!("get {address}: {why}"))
}

/// The bytes of the head, as HTTP/1.1 writes it, and of the body.
async fn measured(response: Response) -> Result<(usize, usize), String> {
    let (parts, body) = response.into_parts();
    let lines = parts.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4);
    // The status line, the date, the length, and the empty line.
    let head = lines.sum::<usize>() + "HTTP/1.1 200 OK\r\n".len() + 37 + 22 + 2;
    let body = axum::body::to_bytes(body, usize::MAX).await.map_err(|why| why.to_string())?;
    Ok((head, body.len()))
}
