//! Each state, walked as a person would walk it.

use std::time::{Duration, Instant};

use marchepied::reader::Verdict;
use marchepied::web::Pace;

use super::portal::{Portal, host};
use super::states::{STATES, State};
use crate::site::{Reply, Site};

/// How many screens of one page are looked at.
const SCREENS: usize = 6;
/// An answer is out by then, even on a busy machine.
const LATEST: Duration = Duration::from_secs(10);
/// And by then when the page was read a moment ago, whatever its site does.
const LATEST_KEPT: Duration = Duration::from_secs(3);

/// A pace for those who make one wait until the last moment.
pub fn hasty() -> Pace {
    let usual = Pace::default();
    let limits = marchepied::fetch::Limits { whole: Duration::from_millis(600), ..usual.limits };
    Pace { limits, ..usual }
}

/// The whole address of the page of a state.
pub fn page(state: &str) -> String {
    format!("https://{}/page", host(state))
}

/// The screens of a page, from the first on.
pub async fn screens(ours: &Site, page: &str) -> Vec<Reply> {
    let page: String = form_urlencoded::byte_serialize(page.as_bytes()).collect();
    let led = ours.get(&format!("/fr/pages?adresse={page}")).await;
    assert_eq!(led.status, 303, "{page}");
    let mut next = led.header("location").to_owned();
    let mut screens = Vec::new();
    while next.starts_with('/') && screens.len() < SCREENS {
        let screen = ours.get(&next).await;
        let onward = screen.with("href").into_iter().find(|(tag, _)| tag.contains("data-next"));
        next = onward.map(|(_, href)| href).unwrap_or_default();
        screens.push(screen);
    }
    screens
}

async fn verdict(ours: &Site, page: &str) -> Verdict {
    let target = ours.app.pages.pass(page).unwrap();
    ours.app.pages.get(&target, &ours.app.clock).await.reading.verdict
}

/// Walks it once more: the same screens, from what is kept.
async fn kept(ours: &Site, page: &str, before: &[Reply]) {
    let begun = Instant::now();
    let again = screens(ours, page).await;
    assert!(begun.elapsed() < LATEST_KEPT, "{page} took {:?} the second time", begun.elapsed());
    let texts = |walk: &[Reply]| walk.iter().map(|it| it.text().to_owned()).collect::<Vec<_>>();
    assert_eq!(texts(&again), texts(before), "{page}");
}

/// Walks a state, and looks at each screen.
async fn walk(ours: &Site, state: &State) {
    let (name, page, begun) = (state.name, page(state.name), Instant::now());
    let screens = screens(ours, &page).await;
    assert!(begun.elapsed() < LATEST, "{name} took {:?}", begun.elapsed());
    assert_eq!(verdict(ours, &page).await, state.verdict, "{name}");
    kept(ours, &page, &screens).await;
    for screen in &screens {
        assert_eq!((screen.status, screen.header("cache-control")), (200, "no-store"), "{name}");
        screen.assert_helps();
        assert!(!screen.text().contains('\u{fffd}'), "{name}: signs were lost");
    }
    let first = screens.first().unwrap().text();
    assert!(first.contains(state.says), "{name}: {first}");
    let last = screens.last().unwrap();
    let there = last.with("href").iter().any(|(_, href)| href.starts_with("https://"));
    assert_eq!(there, state.verdict != Verdict::Unsafe, "{name}: the way to the page");
    if state.verdict != Verdict::Page {
        let words = marchepied::locale::Locales::read(&marchepied::content::Content::embedded());
        let key = format!("page-{}", state.verdict.code());
        let title = words.0.unwrap();
        let title = title.source().say(&key, &marchepied::locale::NoValues).text.into_owned();
        assert!(first.contains(&title), "{name}: {title}");
        assert!(first.contains("pas votre faute") || first.contains("Nous "), "{name}: {first}");
    }
}

#[tokio::test]
async fn a_portal_in_any_state_gives_the_right_verdict_and_a_plain_screen() {
    let portal = Portal::open().await;
    let (usual, hasty) = (portal.read_by(Pace::default()), portal.read_by(hasty()));
    for state in &STATES {
        walk(if state.stalls { &hasty } else { &usual }, state).await;
    }
}
