//! The lookout: a running server looks at each portal now and then, and tells
//! its pages what it sees.

use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::look::{Looked, look_at};
use crate::fetch::Fetcher;
use crate::guide::Name;
use crate::portals::{Check, Health, KEPT as IN_MEMORY, Pace, Sighting, State};
use crate::store::sightings;
use crate::web::Shared;

/// When one looks again, if the last look says something new.
const AGAIN: Duration = Duration::from_secs(2 * 60);
/// Between the first looks of a server that was just started.
const FIRST: Duration = Duration::from_secs(3);
/// Another site must have answered so lately, or it is our own line that is
/// cut; in seconds.
const WITNESS: i64 = 5 * 60;
/// How often old looks are thrown away, in seconds.
const SWEEP: i64 = 24 * 60 * 60;
/// A part of each pause is left to chance, so that no site sees a drum.
const CHANCE: f64 = 0.4;

/// Looks at every portal of a server, one look after the other.
pub struct Lookout {
    app: Shared,
    fetcher: Fetcher,
    turns: Vec<Turn>,
    /// Which host answered last, whatever it said, and when; and the one before.
    answered: Vec<(String, i64)>,
    swept: i64,
}

/// A place to look at, and when.
struct Turn {
    portal: Name,
    check: Check,
    pace: Pace,
    due: Instant,
}

impl Lookout {
    /// A lookout over all portals of the server; it has not looked yet.
    #[must_use]
    pub fn new(app: Shared, fetcher: Fetcher) -> Self {
        let portals = app.catalog.portals.values();
        let checks =
            portals.flat_map(|p| p.checks.iter().map(|check| (p.id.clone(), check, p.pace)));
        let now = Instant::now();
        let turns = (0..).zip(checks).map(|(place, (portal, check, pace))| {
            let due = now + FIRST * place;
            Turn { portal, check: check.clone(), pace, due }
        });
        let turns = turns.collect();
        Self { app, fetcher, turns, answered: Vec::new(), swept: 0 }
    }

    /// Looks at every place now, due or not: for those who cannot wait.
    pub async fn look_around(&mut self) {
        for index in 0..self.turns.len() {
            self.look(index).await;
        }
    }

    /// Waits for the next place that is due, and looks at it.
    pub async fn next(&mut self) {
        let due = self.turns.iter().map(|turn| turn.due);
        let Some((index, due)) = due.enumerate().min_by_key(|(_, due)| *due) else {
            // No portal has a check: there is nothing to wait for.
            return std::future::pending().await;
        };
        sleep_until(due).await;
        let pause = self.look(index).await;
        let chance = 1.0 - CHANCE / 2.0 + CHANCE * fastrand::f64();
        self.turns[index].due = Instant::now() + pause.mul_f64(chance);
        self.app.board.judge(self.app.clock.seconds());
    }

    /// Looks at one place, and tells how long to leave it alone.
    async fn look(&mut self, index: usize) -> Duration {
        let turn = &self.turns[index];
        let (portal, check, pace) = (turn.portal.clone(), turn.check.clone(), turn.pace);
        let look = match look_at(&self.fetcher, &check, &self.app.clock).await {
            Looked::Seen(look) => look,
            Looked::Wait(wait) => return wait,
        };
        if !self.is_witnessed(&check.host, &look) {
            tracing::info!(portal = %portal, "no site answers: our own line may be cut");
            return AGAIN;
        }
        let place = (&portal, &check.at);
        let before = self.health(&portal, &check.at);
        let Some(health) = self.app.board.note(place, &[look], look.at) else { return pace.pause };
        self.keep((portal.clone(), check.at.clone(), look)).await;
        if before.state != health.state || before.news != health.news {
            self.tell(&portal, &check, (health, look));
        }
        pause(pace, health.state, &look)
    }

    /// Whether an answer, or the lack of one, says something of the site. When
    /// nobody else answered lately, silence is more likely to be ours.
    fn is_witnessed(&mut self, host: &str, look: &Sighting) -> bool {
        if look.status.is_some() {
            self.answered.retain(|(known, _)| known != host);
            self.answered.push((host.to_owned(), look.at));
            return true;
        }
        let lately = |at: i64| (0..=WITNESS).contains(&(look.at - at));
        !look.outcome.is_down()
            || self.answered.iter().any(|(other, at)| other != host && lately(*at))
    }

    fn health(&self, portal: &Name, place: &Name) -> Health {
        let all = self.app.board.health(portal);
        all.into_iter().find(|(at, _)| at == place).map(|(_, health)| health).unwrap_or_default()
    }

    /// Writes a look down, and throws old ones away once a day.
    async fn keep(&mut self, look: sightings::Look) {
        if !self.app.database.exists() {
            return;
        }
        // What fails is told by the database itself; pages go on from memory.
        let kept = sightings::keep(&self.app.database, &look).await;
        let now = look.2.at;
        if kept.is_ok() && now.saturating_sub(self.swept) >= SWEEP {
            self.swept = now;
            let _ = sightings::sweep(&self.app.database, now - sightings::KEPT).await;
        }
    }

    /// One log line when a verdict changes; with the guides, when they quote
    /// what is no longer there.
    fn tell(&self, portal: &Name, check: &Check, (health, look): (Health, Sighting)) {
        let (state, at) = (health.state.code(), check.at.as_str());
        let outcome = look.outcome.code();
        let news = health.news.is_some();
        tracing::info!(portal = %portal, at, state, outcome, news, "a portal is looked at anew");
        let contract = self.app.catalog.portals.get(portal);
        let finding = contract.and_then(|portal| self.app.catalog.changed(portal, check, &look));
        if let (State::Changed, Some(finding)) = (health.state, finding) {
            tracing::warn!("{finding}");
        }
    }
}

/// How long to leave a place alone after a look.
fn pause(pace: Pace, state: State, look: &Sighting) -> Duration {
    let slow = u128::from(look.millis) >= pace.slow.as_millis();
    let odd = look.outcome.is_down() || slow || look.found == Some(false);
    let troubled = matches!(state, State::Closed | State::Slow | State::Changed);
    match (troubled, odd) {
        // Something new: several looks must agree, and people wait for that.
        (false, true) | (true, false) => AGAIN.min(pace.pause),
        (true, true) => (pace.pause / 2).max(AGAIN),
        (false, false) => pace.pause,
    }
}

/// Takes up what was seen before the server was started, or by another one.
pub async fn recall(app: &Shared) {
    let now = app.clock.seconds();
    if !app.database.exists() {
        return;
    }
    // What fails is told by the database itself.
    let Ok(looks) = sightings::since(&app.database, now - IN_MEMORY).await else { return };
    for portal in app.catalog.portals.values() {
        for check in &portal.checks {
            let ours = looks.iter().filter(|(id, at, _)| *id == portal.id && *at == check.at);
            let ours: Vec<_> = ours.map(|(_, _, look)| *look).collect();
            app.board.note((&portal.id, &check.at), &ours, now);
        }
    }
}

/// Looks for ever.
pub async fn keep_looking(mut lookout: Lookout) {
    loop {
        lookout.next().await;
    }
}
