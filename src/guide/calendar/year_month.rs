//! A month of a year, such as November 2026, written `2026-11`.

use std::{error::Error, fmt, str::FromStr};

use jiff::civil::{Date, date};

/// A month of a year, from `0000-01` to `9999-12`.
///
/// Arithmetic stops at those two ends instead of failing: no portal reaches them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    year: i16,
    month: i8,
}

impl YearMonth {
    /// The month numbered 1 to 12 of a year from 0 to 9999; `None` for anything else.
    #[must_use]
    pub const fn new(year: i16, month: i8) -> Option<Self> {
        if 0 <= year && year <= 9999 && 1 <= month && month <= 12 {
            Some(Self { year, month })
        } else {
            None
        }
    }

    /// The month a day belongs to. Days before year 0 count as year 0.
    #[must_use]
    pub fn of(day: Date) -> Self {
        Self { year: day.year().max(0), month: day.month() }
    }

    /// The year, 0 to 9999.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The number of the month in its year, 1 (January) to 12.
    #[must_use]
    pub const fn number(self) -> i8 {
        self.month
    }

    /// The month `months` later.
    #[must_use]
    pub fn plus(self, months: u32) -> Self {
        Self::from_index(self.index() + i64::from(months))
    }

    /// The month `months` earlier.
    #[must_use]
    pub fn minus(self, months: u32) -> Self {
        Self::from_index(self.index() - i64::from(months))
    }

    /// How many months one must add to `self` to reach `other`; negative if it is past.
    #[must_use]
    pub fn months_until(self, other: Self) -> i64 {
        other.index() - self.index()
    }

    /// The first day of the month.
    #[must_use]
    pub const fn first(self) -> Date {
        date(self.year, self.month, 1) // in range by construction
    }

    /// The last day of the month.
    #[must_use]
    pub fn last(self) -> Date {
        self.first().last_of_month()
    }

    /// The day numbered `day`, or the nearest day the month has (31 → 30 in April).
    #[must_use]
    pub fn day(self, day: i8) -> Date {
        let day = day.clamp(1, self.first().days_in_month());
        date(self.year, self.month, day) // in range by the line above
    }

    fn index(self) -> i64 {
        i64::from(self.year) * 12 + i64::from(self.month) - 1
    }

    fn from_index(index: i64) -> Self {
        let index = index.clamp(0, 9999 * 12 + 11);
        // Both parts are in range after the clamp: the fallbacks are never taken.
        Self {
            year: i16::try_from(index / 12).unwrap_or(i16::MAX),
            month: i8::try_from(index % 12 + 1).unwrap_or(12),
        }
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}", self.year, self.month)
    }
}

/// The text is not a month written `2026-11`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAYearMonth;

impl fmt::Display for NotAYearMonth {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("not a month written YYYY-MM")
    }
}

impl Error for NotAYearMonth {}

impl FromStr for YearMonth {
    type Err = NotAYearMonth;

    /// Reads the strict form of addresses and cookies: four digits, a hyphen, two digits.
    /// What people type goes through `entry::month`.
    fn from_str(text: &str) -> Result<Self, NotAYearMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAYearMonth)?;
        let plain = |part: &str, width| {
            part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !plain(year, 4) || !plain(month, 2) {
            return Err(NotAYearMonth);
        }
        let year = year.parse().map_err(|_| NotAYearMonth)?;
        let month = month.parse().map_err(|_| NotAYearMonth)?;
        Self::new(year, month).ok_or(NotAYearMonth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_the_strict_form_is_read() {
        for text in ["", "2026", "2026-1", "2026-13", "2026-00", "+026-11", "2026-11-01", "26-11"] {
            assert_eq!(text.parse::<YearMonth>(), Err(NotAYearMonth), "{text}");
        }
    }

    #[test]
    fn a_day_the_month_lacks_is_its_last() {
        let february = YearMonth::new(2027, 2).unwrap();
        assert_eq!(february.day(31), date(2027, 2, 28));
        assert_eq!(february.last(), date(2027, 2, 28));
        assert_eq!(february.day(-3), february.first());
    }

    proptest! {
        #[test]
        fn every_month_round_trips(year in 0i16..=9999, month in 1i8..=12) {
            let it = YearMonth::new(year, month).unwrap();
            prop_assert_eq!(it.to_string().parse(), Ok(it));
            prop_assert_eq!(YearMonth::of(it.first()), it);
        }

        #[test]
        fn later_then_earlier_comes_back(year in 1000i16..=3000, month in 1i8..=12, n in 0u32..5000) {
            let it = YearMonth::new(year, month).unwrap();
            prop_assert_eq!(it.plus(n).minus(n), it);
            prop_assert_eq!(it.months_until(it.plus(n)), i64::from(n));
        }

        #[test]
        fn any_count_of_months_is_safe(n: u32, text: String) {
            let it = YearMonth::new(2026, 11).unwrap();
            prop_assert!(it.minus(n) <= it && it <= it.plus(n));
            let _ = text.parse::<YearMonth>();
        }
    }
}
