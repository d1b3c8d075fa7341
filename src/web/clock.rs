//! The clock: the only place where "now" is read.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::guide::calendar::{paris_day, seconds_to_midnight};

/// The day on which clocks go back has 25 hours.
const LONGEST_DAY: i64 = 25 * 60 * 60;

/// Tells the day in Paris, where the windows of the portals open and close.
#[derive(Clone, Debug)]
pub struct Clock {
    zone: TimeZone,
    fixed: Option<Date>,
    /// The time of day at which a fixed clock stands; else it goes on.
    time: Option<Time>,
    /// The day last told, and the second at which it ends: asking the time
    /// zone for each request would cost more than finding a kept page.
    told: Arc<RwLock<(Date, i64)>>,
}

impl Clock {
    /// The real clock.
    ///
    /// # Panics
    /// Never: the time zone is built into the program.
    #[must_use]
    pub fn real() -> Self {
        let zone = TimeZone::get("Europe/Paris").expect("the time zones are built in");
        Self { zone, fixed: None, time: None, told: Arc::new(RwLock::new((Date::MIN, i64::MIN))) }
    }

    /// A clock that stands still on one day, for tests and demonstrations.
    #[must_use]
    pub fn fixed(day: Date) -> Self {
        Self { fixed: Some(day), ..Self::real() }
    }

    /// A clock that stands still at one moment of Paris, for tests.
    #[must_use]
    pub fn fixed_at(moment: DateTime) -> Self {
        Self { fixed: Some(moment.date()), time: Some(moment.time()), ..Self::real() }
    }

    /// The day and the time in a zone; those of Paris when there is no such zone.
    #[must_use]
    pub fn here(&self, zone: &str) -> DateTime {
        let Some(day) = self.fixed else { return local(now(), zone) };
        let real = Zoned::new(now(), self.zone.clone());
        let still = day.to_datetime(self.time.unwrap_or(real.datetime().time()));
        local(still.to_zoned(self.zone.clone()).unwrap_or(real).timestamp(), zone)
    }

    /// What clocks in Paris show at a second, counted from 1970.
    #[must_use]
    pub fn paris_at(&self, seconds: i64) -> DateTime {
        let moment = Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH);
        moment.to_zoned(self.zone.clone()).datetime()
    }

    /// The day in Paris.
    #[must_use]
    pub fn today(&self) -> Date {
        self.fixed.unwrap_or_else(|| self.told().0)
    }

    /// The day, and the second at which it ends.
    fn told(&self) -> (Date, i64) {
        let moment = now();
        let seconds = moment.as_second();
        let told = *self.told.read().unwrap_or_else(PoisonError::into_inner);
        let left = told.1.saturating_sub(seconds);
        if (1..=LONGEST_DAY).contains(&left) {
            return told;
        }
        let left = seconds_to_midnight(moment, &self.zone);
        let new = (paris_day(moment, &self.zone), seconds + i64::from(left));
        *self.told.write().unwrap_or_else(PoisonError::into_inner) = new;
        new
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
    pub fn seconds_left(&self) -> i64 {
        self.told().1 - self.seconds()
    }
}

/// The day and the time on the wall of a zone at a moment; those of Paris when
/// there is no such zone.
#[must_use]
pub fn local(moment: Timestamp, zone: &str) -> DateTime {
    let zone = TimeZone::get(zone).or_else(|_| TimeZone::get("Europe/Paris"));
    moment.to_zoned(zone.unwrap_or(TimeZone::UTC)).datetime()
}

#[expect(clippy::disallowed_methods, reason = "this is the clock")]
fn now() -> Timestamp {
    Timestamp::try_from(SystemTime::now()).unwrap_or(Timestamp::UNIX_EPOCH)
}
