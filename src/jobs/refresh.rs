//! The fiches of a running server are renewed every day, politely.

use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::sleep;

use super::error::Error;
use super::renew::{Renewal, renew};
use crate::fiches::Shelf;
use crate::fiches::import::Outcome;
use crate::web::clock::Clock;

/// The State publishes once a day.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long to wait after a first failure; doubled with each one, up to a day.
const FIRST_PAUSE: Duration = Duration::from_secs(60 * 60);
/// Servers that were started together do not come back together: each waits up
/// to this part of its pause longer.
const SPREAD: u32 = 8;

/// A renewal that comes back.
#[derive(Clone, Debug)]
pub struct Refresh {
    /// One renewal.
    pub renewal: Renewal,
    /// The library in service, to know its age.
    pub shelf: Shelf,
    /// What time it is.
    pub clock: Clock,
}

/// Renews the fiches at once if there are none, else when they are a day old;
/// then every day. It never ends, and writes one log line for each time.
pub async fn keep_fresh(refresh: Refresh) {
    sleep(first_pause(&refresh)).await;
    let mut failures = 0;
    loop {
        match once(&refresh).await {
            Ok(outcome) => {
                failures = 0;
                tell(&outcome);
            }
            Err(why) => {
                failures += 1;
                let error = causes(&why);
                tracing::warn!(error, failures, "the fiches could not be renewed");
            }
        }
        sleep(pause(failures, fastrand::f64())).await;
    }
}

/// How long the library in service is still good for.
fn first_pause(refresh: &Refresh) -> Duration {
    let Some(library) = refresh.shelf.current() else { return Duration::ZERO };
    let age = refresh.clock.seconds().saturating_sub(library.about().imported);
    // A library from the future says nothing: the clock was wrong once.
    u64::try_from(age).map_or(Duration::ZERO, |age| DAY.saturating_sub(Duration::from_secs(age)))
}

/// How long to wait until the next time, after so many failures in a row.
/// `chance` is from 0 to 1.
pub(super) fn pause(failures: u32, chance: f64) -> Duration {
    let pause = match failures {
        0 => DAY,
        _ => FIRST_PAUSE.saturating_mul(1 << (failures - 1).min(8)).min(DAY),
    };
    pause + (pause / SPREAD).mul_f64(chance)
}

/// One renewal, on a thread of its own: whoever stops the server does not wait
/// for it, and what it leaves half done is thrown away the next time.
async fn once(refresh: &Refresh) -> Result<Outcome, Error> {
    let (tell, told) = oneshot::channel();
    let (renewal, now) = (refresh.renewal.clone(), refresh.clock.seconds());
    std::thread::spawn(move || {
        let _ = tell.send(renew(&renewal, now, &mut |_, _| {}));
    });
    match told.await {
        Ok(done) => done,
        // The thread failed, and its panic was noted; try again as after a failure.
        Err(_) => Err(Error::Ended),
    }
}

fn tell(outcome: &Outcome) {
    match outcome {
        Outcome::Unchanged(about) => {
            let newest = about.newest.map(|day| day.to_string());
            tracing::info!(files = about.files, newest, "the fiches are as they were");
        }
        Outcome::Imported(report) => {
            let about = &report.about;
            let newest = about.newest.map(|day| day.to_string());
            let findings = report.findings.len();
            tracing::info!(files = about.files, newest, findings, "new fiches are in service");
        }
    }
}

/// An error with its causes, from the outside in.
pub(super) fn causes(why: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(why), |why| why.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(failures: u32, chance: f64) -> u64 {
        pause(failures, chance).as_secs() / 3600
    }

    #[test]
    fn failures_wait_an_hour_then_twice_as_long_up_to_a_day() {
        let waits: Vec<_> = (1..=7).map(|failures| hours(failures, 0.0)).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 24, 24]);
        assert_eq!(hours(u32::MAX, 0.0), 24);
    }

    #[test]
    fn servers_spread_over_the_hours_after_a_day() {
        assert_eq!((hours(0, 0.0), hours(0, 1.0)), (24, 27));
    }
}
