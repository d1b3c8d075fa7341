//! The board: all looks of the last days, and what they say of every portal now.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use jiff::ToSpan as _;
use jiff::civil::DateTime;

use super::contract::Portal;
use super::health::{Health, State, health};
use super::sighting::Sighting;
use crate::guide::Name;
use crate::guide::calendar::paris_time;

/// How long looks are kept in memory, in seconds: a new text settles in a week.
pub const KEPT: i64 = 14 * 24 * 60 * 60;
/// How long one waits at least before one tries again, in minutes.
const PATIENCE: i64 = 20;

/// Shared by the job that looks and by the pages that tell.
#[derive(Clone, Debug, Default)]
pub struct Board(Arc<RwLock<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    /// By portal and link.
    places: BTreeMap<(Name, Name), Place>,
    outlook: Arc<Outlook>,
}

/// One place that is looked at.
#[derive(Debug)]
struct Place {
    host: String,
    slow: u32,
    looks: Vec<Sighting>,
    health: Health,
}

/// How every portal is at one moment; pages are drawn from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// Counts the changes: pages drawn from another outlook are drawn anew.
    pub generation: u32,
    portals: BTreeMap<Name, Standing>,
    hosts: BTreeMap<String, Standing>,
}

/// How one portal is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The portal.
    pub portal: Name,
    /// How it is.
    pub state: State,
    /// Since when, in Paris.
    pub since: Option<DateTime>,
    /// When one may try again, when there is trouble.
    pub again: Option<Again>,
}

/// When one may try a site again that gives trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// After this full hour of today.
    After(i8),
    /// Today has no other full hour. Nobody is sent to the next day: deadlines end at midnight.
    BeforeMidnight,
}

impl Again {
    fn at(now: DateTime) -> Self {
        let soon = now.saturating_add(PATIENCE.minutes());
        match soon.hour() + 1 {
            hour if hour < 24 && soon.date() == now.date() => Self::After(hour),
            _ => Self::BeforeMidnight,
        }
    }
}

impl Board {
    /// The board of these portals; nobody has looked yet.
    #[must_use]
    pub fn of(portals: &BTreeMap<Name, Portal>) -> Self {
        let mut places = BTreeMap::new();
        for portal in portals.values() {
            for check in &portal.checks {
                let slow = u32::try_from(portal.pace.slow.as_millis()).unwrap_or(u32::MAX);
                let (host, looks) = (check.host.clone(), Vec::new());
                let place = Place { host, slow, looks, health: Health::default() };
                places.insert((portal.id.clone(), check.at.clone()), place);
            }
        }
        Self(Arc::new(RwLock::new(Inner { places, ..Inner::default() })))
    }

    /// Notes looks at a place, in the order of time, and gives its health. A
    /// place that is on no contract is nobody's.
    pub fn note(&self, place: (&Name, &Name), looks: &[Sighting], now: i64) -> Option<Health> {
        let mut inner = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let key = (place.0.clone(), place.1.clone());
        let place = inner.places.get_mut(&key)?;
        place.looks.extend_from_slice(looks);
        place.looks.retain(|look| look.at >= now.saturating_sub(KEPT));
        inner.judge(now);
        inner.places.get(&key).map(|place| place.health)
    }

    /// Judges again, as time goes by: what nobody looked at any more is unknown.
    pub fn judge(&self, now: i64) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).judge(now);
    }

    /// How every portal is now.
    #[must_use]
    pub fn outlook(&self) -> Arc<Outlook> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner).outlook)
    }

    /// The health of each place of a portal.
    #[must_use]
    pub fn health(&self, portal: &Name) -> Vec<(Name, Health)> {
        let inner = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let ours = inner.places.iter().filter(|((id, _), _)| id == portal);
        ours.map(|((_, at), place)| (at.clone(), place.health)).collect()
    }

    /// The looks at each place of a portal within a time, its end excluded.
    #[must_use]
    pub fn looks(&self, portal: &Name, (from, to): (i64, i64)) -> Vec<(Name, Vec<Sighting>)> {
        let inner = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let ours = inner.places.iter().filter(|((id, _), _)| id == portal);
        let within = |look: &&Sighting| (from..to).contains(&look.at);
        ours.map(|((_, at), place)| {
            (at.clone(), place.looks.iter().filter(within).copied().collect())
        })
        .collect()
    }
}

impl Inner {
    fn judge(&mut self, now: i64) {
        let mut outlook = Outlook { generation: self.outlook.generation, ..Outlook::default() };
        for ((portal, _), place) in &mut self.places {
            place.health = health(&place.looks, place.slow, now);
            let standing = Standing::of(portal, place.health, now);
            worst(&mut outlook.portals, portal.clone(), &standing);
            worst(&mut outlook.hosts, place.host.clone(), &standing);
        }
        if outlook != *self.outlook {
            outlook.generation = self.outlook.generation.wrapping_add(1);
            self.outlook = Arc::new(outlook);
        }
    }
}

/// Of several places, the one with the most trouble tells how all are.
fn worst<K: Ord>(all: &mut BTreeMap<K, Standing>, key: K, standing: &Standing) {
    let known = all.entry(key).or_insert_with(|| standing.clone());
    if known.state < standing.state {
        *known = standing.clone();
    }
}

impl Standing {
    fn of(portal: &Name, health: Health, now: i64) -> Self {
        let troubled = matches!(health.state, State::Closed | State::Slow);
        Self {
            portal: portal.clone(),
            state: health.state,
            since: health.since.map(paris_time),
            again: troubled.then(|| Again::at(paris_time(now))),
        }
    }
}

impl Outlook {
    /// How a portal is; `None` when nobody looks at it.
    #[must_use]
    pub fn portal(&self, portal: &Name) -> Option<&Standing> {
        self.portals.get(portal)
    }

    /// How the machine is that a door leads to; `None` when nobody looks at it.
    #[must_use]
    pub fn host(&self, host: &str) -> Option<&Standing> {
        self.hosts.get(host)
    }

    /// Whether any portal gives trouble: pages are then kept for a moment only.
    #[must_use]
    pub fn is_troubled(&self) -> bool {
        self.portals.values().any(|standing| standing.again.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sighting::Outcome;
    use super::*;
    use crate::content::Content;

    const NOW: i64 = 1_795_000_000;

    fn down(at: i64) -> Sighting {
        let outcome = Outcome::Failing;
        Sighting { at, outcome, status: Some(500), millis: 9, digest: None, found: None }
    }

    #[test]
    fn nobody_is_told_to_try_again_after_the_last_midnight() {
        let at = |hour, minute| Again::at(jiff::civil::date(2026, 12, 15).at(hour, minute, 0, 0));
        assert_eq!(at(0, 0), Again::After(1));
        assert_eq!(at(9, 39), Again::After(10));
        assert_eq!(at(9, 40), Again::After(11));
        assert_eq!(at(22, 39), Again::After(23));
        for (hour, minute) in [(22, 40), (23, 39), (23, 40), (23, 59)] {
            assert_eq!(at(hour, minute), Again::BeforeMidnight, "{hour}:{minute}");
        }
    }

    #[test]
    fn pages_are_drawn_anew_when_people_would_read_something_else_and_only_then() {
        let (portals, _) =
            super::super::read_all(&Content::embedded(), jiff::civil::date(2026, 12, 3));
        let board = Board::of(&portals);
        let [caf, compte] = ["caf", "compte"].map(|name| Name::parse(name).expect("a name"));
        let generations: Vec<_> = (0..5)
            .map(|look| {
                board.note((&caf, &compte), &[down(NOW + look)], NOW + look);
                board.outlook().generation
            })
            .collect();
        assert_eq!(generations[..2], [generations[0]; 2]);
        assert_eq!(generations[2..], [generations[0] + 1; 3]);
        let outlook = board.outlook();
        assert_eq!(outlook.portal(&caf).map(|caf| caf.state), Some(State::Closed));
        assert_eq!(outlook.host("www.caf.fr").map(|caf| caf.state), Some(State::Closed));
        assert!(outlook.is_troubled());
        board.judge(NOW + 24 * 3600);
        assert!(!board.outlook().is_troubled());
    }
}
