//! Good manners towards a site: one request at a time, pauses, and patience when it suffers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Mutex as Door, OwnedMutexGuard};
use tokio::time::{Instant, sleep};

use super::error::Error;
use super::robots::Robots;

/// The pause between two requests to one host.
const PAUSE: Duration = Duration::from_secs(1);
/// How long somebody may be kept waiting for a host to be ready.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long a host is left alone after a first failure; doubled with each.
const REST: Duration = Duration::from_secs(30);
/// Six requests an hour burden nobody, and people are told soon that it is over.
const LONGEST_REST: Duration = Duration::from_secs(10 * 60);
/// A host that asks for more than this is not taken at its word.
const LONGEST_WISH: Duration = Duration::from_secs(24 * 60 * 60);
/// How long its `robots.txt` is believed (RFC 9309, 2.4).
const BELIEVED: Duration = Duration::from_secs(24 * 60 * 60);

/// What is known of each host.
#[derive(Clone, Debug)]
pub(super) struct Manners {
    hosts: Arc<Mutex<HashMap<String, Arc<Door<Host>>>>>,
    pause: Duration,
}

/// What is known of one host.
#[derive(Debug, Default)]
pub(super) struct Host {
    not_before: Option<Instant>,
    failures: u32,
    robots: Option<(Robots, Instant)>,
}

/// The right to ask a host something; nobody else asks it meanwhile.
pub(super) type Turn = OwnedMutexGuard<Host>;

impl Manners {
    pub(super) fn new() -> Self {
        Self::with_pause(PAUSE)
    }

    pub(super) fn with_pause(pause: Duration) -> Self {
        Self { hosts: Arc::default(), pause }
    }

    /// Waits for one's turn with a host, if that is not too long.
    pub(super) async fn turn(&self, host: &str) -> Result<Turn, Error> {
        let door = {
            // As many as there are hosts on the list of the gate, and no more.
            let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
            hosts.entry(host.to_owned()).or_default().clone()
        };
        let turn = door.lock_owned().await;
        let wait = turn.wait(Instant::now());
        if wait > PATIENCE {
            return Err(Error::Later(Some(wait)));
        }
        sleep(wait).await;
        Ok(turn)
    }

    /// Notes how a request went, for the next one.
    pub(super) fn note<T>(&self, host: &mut Host, done: &Result<T, Error>, now: Instant) {
        let rest = match done {
            Err(Error::Later(Some(wish))) => Some((*wish).min(LONGEST_WISH)),
            // It says when it hopes to be back, not that one may not look (RFC 9110, 15.6.4).
            Err(Error::Closed(Some(wish))) => Some((*wish).min(LONGEST_REST)),
            Err(Error::Later(None) | Error::Closed(None)) => None,
            Err(Error::NoAnswer(_) | Error::Unsafe | Error::TooSlow(_)) => None,
            Err(Error::Status(500..)) => None,
            _ => {
                host.failures = 0;
                let pause = host.robots.as_ref().and_then(|(robots, _)| robots.pause);
                host.not_before = Some(now + self.pause.max(pause.unwrap_or_default()));
                return;
            }
        };
        let doubled = REST.saturating_mul(1 << host.failures.min(10)).min(LONGEST_REST);
        host.failures = host.failures.saturating_add(1);
        host.not_before = Some(now + rest.unwrap_or(doubled));
    }
}

impl Host {
    fn wait(&self, now: Instant) -> Duration {
        self.not_before.map_or(Duration::ZERO, |at| at.saturating_duration_since(now))
    }

    /// What the host allows, if that was asked not too long ago.
    pub(super) fn robots(&self, now: Instant) -> Option<&Robots> {
        let fresh = |at: Instant| now.saturating_duration_since(at) < BELIEVED;
        self.robots.as_ref().filter(|(_, at)| fresh(*at)).map(|(robots, _)| robots)
    }

    pub(super) fn believe(&mut self, robots: Robots, now: Instant) {
        self.robots = Some((robots, now));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(results: &[Result<(), Error>]) -> Vec<u64> {
        let (manners, mut host, now) = (Manners::new(), Host::default(), Instant::now());
        let mut wait = |result| {
            manners.note(&mut host, result, now);
            host.wait(now).as_secs()
        };
        results.iter().map(&mut wait).collect()
    }

    fn slow() -> Result<(), Error> {
        Err(Error::TooSlow(Duration::ZERO))
    }

    #[test]
    fn a_host_that_suffers_is_left_alone_longer_and_longer() {
        let results: Vec<_> = (0..9).map(|_| slow()).collect();
        assert_eq!(waits(&results), [30, 60, 120, 240, 480, 600, 600, 600, 600]);
    }

    #[test]
    fn a_host_that_answers_again_is_asked_again_after_a_pause() {
        assert_eq!(waits(&[slow(), slow(), Ok(()), slow()]), [30, 60, 1, 30]);
    }

    #[test]
    fn a_page_that_is_not_there_is_no_suffering() {
        assert_eq!(waits(&[Err(Error::Status(404)), Err(Error::Status(502))]), [1, 30]);
    }

    #[test]
    fn a_wish_is_granted_within_reason() {
        let wish = |seconds| Err(Error::Later(Some(Duration::from_secs(seconds))));
        assert_eq!(waits(&[wish(120), wish(u64::MAX)]), [120, 86_400]);
    }

    #[tokio::test]
    async fn whoever_comes_while_a_host_rests_hears_it_at_once() {
        let manners = Manners::new();
        let mut turn = manners.turn("a").await.unwrap();
        manners.note(&mut turn, &slow(), Instant::now());
        drop(turn);
        assert!(matches!(manners.turn("a").await, Err(Error::Later(Some(_)))));
        assert!(manners.turn("b").await.is_ok());
    }
}
