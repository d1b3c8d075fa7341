//! A window that comes back each month, like the "actualisation" of France Travail.
//!
//! It opens late in the month one declares and closes in the middle of the next.

use jiff::civil::Date;

use super::{Phase, Stretch, YearMonth};

/// "Opens the 28th (the 26th in February), closes the 15th of the next month at 23:59,
/// weekends included."
///
/// Source: France Travail, calendar of 2026 (fiche F1637), seen 2026-11-21. The days of
/// 2027 are not published: the same rule is assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EveryMonth {
    /// Day of the declared month on which the window opens, 1 to 31.
    pub opens: i8,
    /// The same day when the declared month is February.
    pub opens_in_february: i8,
    /// Last day, in the month after the declared one.
    pub closes: i8,
}

/// A monthly window, seen from one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    /// `Open`, or `Early` between two windows. Never `Late`: the next window always comes,
    /// and `missed` names the one that closed.
    pub phase: Phase,
    /// The month one declares now; when `Early`, the month of the next window.
    pub declared: YearMonth,
    /// First day of that window, included.
    pub opens: Date,
    /// Last day of that window, included, until 23:59 in Paris.
    pub closes: Date,
    /// The month whose window closed last.
    pub missed: YearMonth,
    /// Days from today to `closes`: 0 on the last day.
    pub days_left: i32,
}

impl Window {
    /// The same window without its months.
    #[must_use]
    pub fn stretch(&self) -> Stretch {
        let Self { phase, opens, closes, days_left, .. } = *self;
        Stretch { phase, opens, closes, days_left }
    }
}

impl EveryMonth {
    /// Whether each window closes before the next one opens, with days that exist.
    ///
    /// A rule that is not sound still answers; it prefers the older window.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let first_to_open = self.opens.min(self.opens_in_february);
        1 <= self.closes
            && self.closes < first_to_open
            && self.opens <= 31
            && self.opens_in_february <= 29
    }

    /// The window to show on `today`, the civil day in Paris.
    #[must_use]
    pub fn look(&self, today: Date) -> Window {
        let this_month = YearMonth::of(today);
        let last_month = this_month.minus(1);
        let (_, still_open_until) = self.days(last_month);
        let declared = if today <= still_open_until { last_month } else { this_month };

        let (opens, closes) = self.days(declared);
        let Stretch { phase, opens, closes, days_left } = Stretch::new(opens, closes, today);
        Window { phase, declared, opens, closes, missed: declared.minus(1), days_left }
    }

    /// First and last day of the window in which `declared` is declared.
    #[must_use]
    pub fn days(&self, declared: YearMonth) -> (Date, Date) {
        let opens = if declared.number() == 2 { self.opens_in_february } else { self.opens };
        (declared.day(opens), declared.plus(1).day(self.closes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const FRANCE_TRAVAIL: EveryMonth = EveryMonth { opens: 28, opens_in_february: 26, closes: 15 };

    fn told(today: Date) -> String {
        let w = FRANCE_TRAVAIL.look(today);
        format!(
            "{} {} from {} to {}, missed {}, {} left",
            w.phase.code(),
            w.declared,
            w.opens,
            w.closes,
            w.missed,
            w.days_left
        )
    }

    #[test]
    fn the_days_people_ask_about() {
        let days = [
            date(2026, 11, 21),
            date(2026, 12, 3),
            date(2026, 11, 15),
            date(2026, 12, 31),
            date(2027, 1, 1),
            date(2028, 2, 26),
        ];
        let lines: Vec<String> = days.into_iter().map(told).collect();
        insta::assert_snapshot!(lines.join("\n"), @r"
        early 2026-11 from 2026-11-28 to 2026-12-15, missed 2026-10, 24 left
        open 2026-11 from 2026-11-28 to 2026-12-15, missed 2026-10, 12 left
        open 2026-10 from 2026-10-28 to 2026-11-15, missed 2026-09, 0 left
        open 2026-12 from 2026-12-28 to 2027-01-15, missed 2026-11, 15 left
        open 2026-12 from 2026-12-28 to 2027-01-15, missed 2026-11, 14 left
        open 2028-02 from 2028-02-26 to 2028-03-15, missed 2028-01, 18 left
        ");
    }

    #[test]
    fn rules_that_overlap_are_told() {
        assert!(FRANCE_TRAVAIL.is_sound());
        assert!(!EveryMonth { closes: 26, ..FRANCE_TRAVAIL }.is_sound());
        assert!(!EveryMonth { closes: 0, ..FRANCE_TRAVAIL }.is_sound());
        assert!(!EveryMonth { opens: 32, ..FRANCE_TRAVAIL }.is_sound());
        for day in [Date::MIN, Date::MAX] {
            let _ = EveryMonth { opens: i8::MIN, opens_in_february: 0, closes: i8::MAX }.look(day);
        }
    }
}
