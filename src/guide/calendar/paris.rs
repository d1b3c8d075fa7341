//! Which day it is in Paris, and how long until the next one.

use std::sync::LazyLock;

use jiff::civil::{Date, DateTime, Time};
use jiff::{Timestamp, ToSpan, tz::TimeZone};

/// The zone of the portals; it is built into the program.
static PARIS: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("Europe/Paris").expect("the time zones are built in"));

/// The day and the time in Paris of an instant, given in seconds since 1970.
/// An instant outside of the calendar is taken for its nearest end.
#[must_use]
pub fn paris_time(seconds: i64) -> DateTime {
    let ends = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    let instant = Timestamp::from_second(seconds.clamp(ends.0, ends.1));
    PARIS.to_datetime(instant.unwrap_or(Timestamp::UNIX_EPOCH))
}

/// When a day begins in Paris, in seconds since 1970.
#[must_use]
pub fn paris_midnight(day: Date) -> i64 {
    let start = PARIS.to_timestamp(day.to_datetime(Time::midnight()));
    start.unwrap_or(Timestamp::MAX).as_second()
}

/// A day in Paris: from its first second to that of the next day, in seconds since 1970.
#[must_use]
pub fn paris_seconds(day: Date) -> (i64, i64) {
    (paris_midnight(day), paris_midnight(day.saturating_add(1.day())))
}

/// The civil day of an instant, in the zone of the portals (Europe/Paris).
///
/// The portals of metropolitan France close at midnight in Paris even for people who live
/// in Réunion or Guadeloupe.
#[must_use]
pub fn paris_day(instant: Timestamp, tz: &TimeZone) -> Date {
    tz.to_datetime(instant).date()
}

/// Seconds from an instant to the next midnight of the zone, from 1 to 90,000.
///
/// A day lasts 23 or 25 hours when the clocks change. A part of a second counts as one, so
/// that a timer of this length never rings the day before.
#[must_use]
pub fn seconds_to_midnight(instant: Timestamp, tz: &TimeZone) -> u32 {
    // At the end of jiff's calendar there is no tomorrow: a plain day will do.
    const A_DAY: u32 = 86_400;
    let tomorrow = paris_day(instant, tz).saturating_add(1.day());
    let Ok(midnight) = tz.to_timestamp(tomorrow.to_datetime(Time::midnight())) else {
        return A_DAY;
    };
    let left = midnight.duration_since(instant);
    let part = i64::from(left.subsec_nanos() > 0);
    u32::try_from(left.as_secs() + part).ok().filter(|&seconds| seconds > 0).unwrap_or(A_DAY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use jiff::tz::TimeZoneDatabase;
    use proptest::prelude::*;

    fn paris() -> TimeZone {
        TimeZoneDatabase::bundled().get("Europe/Paris").unwrap()
    }

    #[test]
    fn the_day_turns_at_midnight_in_paris() {
        let last: Timestamp = "2026-12-15T22:59:59.5Z".parse().unwrap();
        assert_eq!(paris_day(last, &paris()), date(2026, 12, 15));
        assert_eq!(seconds_to_midnight(last, &paris()), 1);
        let next: Timestamp = "2026-12-15T23:00:00Z".parse().unwrap();
        assert_eq!(paris_day(next, &paris()), date(2026, 12, 16));
        assert_eq!(seconds_to_midnight(next, &paris()), 86_400);
    }

    #[test]
    fn the_days_of_23_and_25_hours() {
        let seconds = |day: Date| {
            let start = day.to_zoned(paris()).unwrap().timestamp();
            seconds_to_midnight(start, &paris())
        };
        assert_eq!(seconds(date(2026, 3, 29)), 23 * 3600);
        assert_eq!(seconds(date(2026, 10, 25)), 25 * 3600);
    }

    #[test]
    fn a_day_begins_and_ends_in_paris() {
        let day = date(2026, 10, 25);
        let (start, end) = (paris_midnight(day), paris_midnight(date(2026, 10, 26)));
        assert_eq!(end - start, 25 * 3600);
        assert_eq!(paris_time(start), day.at(0, 0, 0, 0));
        assert_eq!(paris_time(end - 1), day.at(23, 59, 59, 0));
        assert!(paris_time(i64::MIN) < paris_time(i64::MAX));
    }

    proptest! {
        #[test]
        fn after_that_many_seconds_it_is_tomorrow(nanos in 1_704_067_200_000_000_000i128..2_051_222_400_000_000_000) {
            let tz = paris();
            let instant = Timestamp::from_nanosecond(nanos).unwrap();
            let seconds = seconds_to_midnight(instant, &tz);
            prop_assert!((1..=90_000).contains(&seconds));
            let then = instant.checked_add(i64::from(seconds).seconds()).unwrap();
            let just_before = then.checked_sub(1.second()).unwrap();
            let tomorrow = paris_day(instant, &tz).tomorrow().unwrap();
            prop_assert_eq!(paris_day(then, &tz), tomorrow);
            prop_assert!(paris_day(just_before, &tz) < tomorrow);
        }

        #[test]
        fn no_instant_is_refused(second in -377_705_023_201i64..=253_402_207_200) {
            let instant = Timestamp::from_second(second).unwrap();
            prop_assert!(seconds_to_midnight(instant, &paris()) > 0);
        }
    }
}
