//! Is it too early, the right time, or too late?

use jiff::civil::Date;

/// Where a day stands against a stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Not open yet.
    Early,
    /// One can do it today.
    Open,
    /// The last day is over.
    Late,
}

impl Phase {
    /// The word used for this phase in procedure files: `early`, `open` or `late`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::Open => "open",
            Self::Late => "late",
        }
    }
}

/// Days in a row during which something can be done, seen from one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stretch {
    /// Where today stands.
    pub phase: Phase,
    /// First day, included.
    pub opens: Date,
    /// Last day, included, until 23:59 in Paris.
    pub closes: Date,
    /// Days from today to `closes`: 0 on the last day, below 0 once it is over.
    pub days_left: i32,
}

impl Stretch {
    /// Sees the days `opens..=closes` from `today`.
    #[must_use]
    pub fn new(opens: Date, closes: Date, today: Date) -> Self {
        let phase = if today > closes {
            Phase::Late
        } else if today < opens {
            Phase::Early
        } else {
            Phase::Open
        };
        Self { phase, opens, closes, days_left: days_between(today, closes) }
    }
}

/// Whole days from one civil day to another; negative when `to` comes first.
pub(super) fn days_between(from: Date, to: Date) -> i32 {
    // Between two civil dates, `duration_until` is a whole number of 24-hour days, and
    // jiff's 20,000 years are about 7.3 million of them: the conversion cannot fail.
    i32::try_from(from.duration_until(to).as_hours() / 24).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn both_ends_are_open_days() {
        let (opens, closes) = (date(2026, 11, 28), date(2026, 12, 15));
        let seen = |day| {
            let stretch = Stretch::new(opens, closes, day);
            (stretch.phase.code(), stretch.days_left)
        };
        assert_eq!(seen(date(2026, 11, 27)), ("early", 18));
        assert_eq!(seen(opens), ("open", 17));
        assert_eq!(seen(closes), ("open", 0));
        assert_eq!(seen(date(2026, 12, 16)), ("late", -1));
    }

    #[test]
    fn the_ends_of_time_are_counted_too() {
        assert_eq!(days_between(Date::MIN, Date::MAX), -days_between(Date::MAX, Date::MIN));
    }
}
