//! So many months to do something, counted from a date: a card to collect, an appeal.

use jiff::{ToSpan, civil::Date};

use super::{Phase, Stretch, phase::days_between};

/// "Within N months after a date."
///
/// The last day has the same number, N months later; when that month is too short, it is
/// its last day (30 November + 3 months = 28 or 29 February). Rule of the identity card
/// ("collect within 3 months or it is destroyed"): service-public open data of 2020 and
/// several town halls, seen 2026-11-21.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Within {
    /// How many months one has.
    pub months: u8,
}

impl Within {
    /// The last day, included.
    #[must_use]
    pub fn last_day(&self, after: Date) -> Date {
        after.saturating_add(i32::from(self.months).months())
    }

    /// The time that is left on `today` for what began on `after`.
    ///
    /// The phase is `Open` or `Late`, never `Early`: a date that is still to come leaves
    /// all the time, and more.
    #[must_use]
    pub fn look(&self, after: Date, today: Date) -> Stretch {
        let closes = self.last_day(after);
        let phase = if today > closes { Phase::Late } else { Phase::Open };
        Stretch { phase, opens: after, closes, days_left: days_between(today, closes) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const CARD: Within = Within { months: 3 };

    #[test]
    fn the_last_day_stays_in_its_month() {
        assert_eq!(CARD.last_day(date(2026, 11, 30)), date(2027, 2, 28));
        assert_eq!(CARD.last_day(date(2027, 11, 30)), date(2028, 2, 29));
        assert_eq!(CARD.last_day(date(2026, 11, 21)), date(2027, 2, 21));
        assert_eq!(CARD.last_day(Date::MAX), Date::MAX);
    }

    #[test]
    fn open_to_the_last_day_then_late() {
        let sms = date(2026, 8, 31);
        let seen = |day| (CARD.look(sms, day).phase, CARD.look(sms, day).days_left);
        assert_eq!(seen(date(2026, 11, 30)), (Phase::Open, 0));
        assert_eq!(seen(date(2026, 12, 1)), (Phase::Late, -1));
        assert_eq!(CARD.look(sms, date(2026, 1, 1)).phase, Phase::Open);
        assert_eq!(CARD.look(sms, date(2026, 1, 1)).opens, sms);
    }

    proptest! {
        #[test]
        fn one_day_less_each_day(start in 0i32..4018, later in 0i32..400, months in 0u8..=24) {
            let rule = Within { months };
            let after = date(2024, 1, 1).saturating_add(start.days());
            let today = after.saturating_add(later.days());
            let tomorrow = today.saturating_add(1.day());
            let (now, next) = (rule.look(after, today), rule.look(after, tomorrow));
            prop_assert_eq!(now.days_left, next.days_left + 1);
            prop_assert_eq!(now.phase == Phase::Late, today > now.closes);
            prop_assert_ne!(now.phase, Phase::Early);
            prop_assert!(now.closes.day() == after.day() || now.closes.day() == now.closes.days_in_month());
        }
    }
}
