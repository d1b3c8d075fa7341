//! When the phone should ring to remind someone that a window is open.

use jiff::{
    ToSpan,
    civil::{Date, DateTime},
};

use super::phase::days_between;

/// The hours in which a phone may ring: from 9:00, for 660 minutes, so to 19:59.
const FIRST_MINUTE: u64 = 9 * 60;
const MINUTES: u64 = 11 * 60;
/// On the last day, from 18:00 to 19:59.
const EVENING: u64 = 18 * 60;
const EVENING_MINUTES: u64 = 2 * 60;
/// However long the window is, the reminder comes in its first days.
const MOST_DAYS: u64 = 5;

/// A moment, in Paris time, at which to remind someone of the window (first day, last day).
///
/// It falls on a day after `today`, among the first third of the days that are left (at
/// most 5, at least 1), between 9:00 and 19:59. Day and minute are drawn from `seed`, so
/// that a million alarms do not ring at once; the same seed gives the same moment.
///
/// When `today` is the last day no later day is inside the window: the moment is this
/// evening, between 18:00 and 19:59, late enough to be still to come for most people and
/// early enough to leave four hours. When the window is over there is nothing to remind:
/// `None`.
#[must_use]
pub fn reminder_moment(window: (Date, Date), today: Date, seed: u64) -> Option<DateTime> {
    let (opens, closes) = window;
    let seed = mixed(seed);
    if today > closes || opens > closes {
        return None;
    }
    if today == closes {
        return at(closes, EVENING + (seed >> 32) % EVENING_MINUTES);
    }
    let start = opens.max(today.tomorrow().ok()?);
    let left = u64::try_from(days_between(start, closes) + 1).ok()?;
    let days = (left / 3).clamp(1, MOST_DAYS);
    let chosen = i64::try_from(seed % days).ok()?;
    at(start.saturating_add(chosen.days()), FIRST_MINUTE + (seed >> 32) % MINUTES)
}

fn at(day: Date, minute: u64) -> Option<DateTime> {
    let hour = i8::try_from(minute / 60).ok()?;
    let minute = i8::try_from(minute % 60).ok()?;
    Some(day.at(hour, minute, 0, 0))
}

/// Spreads seeds that follow one another (1, 2, 3…) over all numbers: one step of
/// `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014).
fn mixed(seed: u64) -> u64 {
    let z = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;
    use std::collections::HashMap;

    const WINDOW: (Date, Date) = (date(2026, 11, 28), date(2026, 12, 15));

    #[test]
    fn a_million_alarms_do_not_ring_at_once() {
        let mut rings: HashMap<DateTime, u32> = HashMap::new();
        for seed in 0..330_000 {
            let moment = reminder_moment(WINDOW, date(2026, 11, 21), seed).unwrap();
            *rings.entry(moment).or_default() += 1;
        }
        // 18 days: the first 5, 660 minutes each: 100 alarms a minute if all were equal.
        assert_eq!(rings.len(), 5 * 660);
        assert!(rings.values().all(|&count| (50..=160).contains(&count)));
    }

    #[test]
    fn the_last_day_rings_this_evening_and_then_never() {
        let (_, last) = WINDOW;
        for seed in 0..200 {
            let moment = reminder_moment(WINDOW, last, seed).unwrap();
            assert_eq!(moment.date(), last);
            assert!((18..=19).contains(&moment.hour()));
            let eve = reminder_moment(WINDOW, last.yesterday().unwrap(), seed).unwrap();
            assert_eq!(eve.date(), last);
        }
        assert_eq!(reminder_moment(WINDOW, date(2026, 12, 16), 1), None);
        assert_eq!(reminder_moment((WINDOW.1, WINDOW.0), date(2026, 11, 1), 1), None);
    }

    proptest! {
        #[test]
        fn inside_the_window_and_after_today(length in 0i32..400, ahead in -400i32..400, seed: u64) {
            let opens = date(2026, 11, 28);
            let closes = opens.saturating_add(length.days());
            let today = opens.saturating_sub(ahead.days());
            match reminder_moment((opens, closes), today, seed) {
                None => prop_assert!(today > closes),
                Some(moment) => {
                    prop_assert!(opens <= moment.date() && moment.date() <= closes);
                    prop_assert!(moment.date() > today || today == closes);
                    prop_assert!((9..=19).contains(&moment.hour()));
                    let start = opens.max(today);
                    prop_assert!(days_between(start, moment.date()) <= 5);
                    prop_assert_eq!(reminder_moment((opens, closes), today, seed), Some(moment));
                }
            }
        }
    }
}
