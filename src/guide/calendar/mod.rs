//! When a portal lets people in: the rules of time of the official sites.
//!
//! Nothing here looks at a clock. The caller gives `today`, the civil day in Paris
//! ([`paris_day`]), because a window that closes "at 23:59" is open all of its last day.

mod days_before;
#[cfg(test)]
mod every_day;
mod every_month;
mod months_before;
mod paris;
mod phase;
mod reminder;
mod within;
mod year_month;

pub use days_before::DaysBefore;
pub use every_month::{EveryMonth, Window};
pub use months_before::MonthsBefore;
pub use paris::{paris_day, paris_midnight, paris_seconds, paris_time, seconds_to_midnight};
pub use phase::{Phase, Stretch};
pub use reminder::reminder_moment;
pub use within::Within;
pub use year_month::{NotAYearMonth, YearMonth};

use jiff::civil::Date;

/// One rule of time of one portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Calendar {
    /// A window that comes back each month.
    EveryMonth(EveryMonth),
    /// The past months a declaration is about.
    MonthsBefore(MonthsBefore),
    /// So many months after a date the person gave.
    Within(Within),
    /// Between so many and so many days before a date the person gave.
    DaysBefore(DaysBefore),
}

impl Calendar {
    /// The stretch of days to show on `today`.
    ///
    /// `date` is the day the person gave, for the rules that count from one. `None`
    /// when that day is not known, or when the rule has no stretch ([`MonthsBefore`]).
    #[must_use]
    pub fn look(&self, today: Date, date: Option<Date>) -> Option<Stretch> {
        match self {
            Self::EveryMonth(rule) => Some(rule.look(today).stretch()),
            Self::MonthsBefore(_) => None,
            Self::Within(rule) => date.map(|after| rule.look(after, today)),
            Self::DaysBefore(rule) => date.map(|before| rule.look(before, today)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn each_rule_answers_with_what_it_knows() {
        let today = date(2026, 11, 21);
        let monthly =
            Calendar::EveryMonth(EveryMonth { opens: 28, opens_in_february: 26, closes: 15 });
        assert_eq!(monthly.look(today, None).map(|s| s.phase), Some(Phase::Early));

        let months = Calendar::MonthsBefore(MonthsBefore { from: 4, to: 2 });
        assert_eq!(months.look(today, Some(today)), None);

        let within = Calendar::Within(Within { months: 3 });
        assert_eq!(within.look(today, None), None);
        assert_eq!(within.look(today, Some(today)).map(|s| s.phase), Some(Phase::Open));

        let before = Calendar::DaysBefore(DaysBefore { opens: 120, closes: 60 });
        let expiry = date(2027, 2, 28);
        assert_eq!(before.look(today, Some(expiry)).map(|s| s.phase), Some(Phase::Open));
    }
}
