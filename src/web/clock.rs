//! The clock: the only place where "now" is read.

use std::time::SystemTime;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::guide::calendar::{paris_day, seconds_to_midnight};

/// Tells the day in Paris, where the windows of the portals open and close.
#[derive(Clone, Debug)]
pub struct Clock {
    zone: TimeZone,
    fixed: Option<Date>,
}

impl Clock {
    /// The real clock.
    ///
    /// # Panics
    /// Never: the time zone is built into the program.
    #[must_use]
    pub fn real() -> Self {
        let zone = TimeZone::get("Europe/Paris").expect("the time zones are built in");
        Self { zone, fixed: None }
    }

    /// A clock that stands still on one day, for tests and demonstrations.
    #[must_use]
    pub fn fixed(day: Date) -> Self {
        Self { fixed: Some(day), ..Self::real() }
    }

    /// The day in Paris.
    #[must_use]
    pub fn today(&self) -> Date {
        self.fixed.unwrap_or_else(|| paris_day(now(), &self.zone))
    }

    /// The moment, in UTC, to the second.
    #[must_use]
    pub fn moment(&self) -> DateTime {
        let moment = Zoned::new(now(), TimeZone::UTC).datetime();
        match self.fixed {
            Some(day) => day.to_datetime(moment.time()),
            None => moment,
        }
    }

    /// Seconds since 1970.
    #[must_use]
    pub fn seconds(&self) -> i64 {
        now().as_second()
    }

    /// Seconds until the day changes in Paris.
    #[must_use]
    pub fn seconds_left(&self) -> u32 {
        seconds_to_midnight(now(), &self.zone)
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the clock")]
fn now() -> Timestamp {
    Timestamp::try_from(SystemTime::now()).unwrap_or(Timestamp::UNIX_EPOCH)
}
