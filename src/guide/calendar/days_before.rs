//! Neither too early nor too late before a date: renewing a residence permit.

use jiff::{ToSpan, civil::Date};

use super::Stretch;

/// "Between the 120th and the 60th day before the end of the permit."
///
/// Source: CESEDA article R431-5, seen 2026-11-21. Both days are included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DaysBefore {
    /// How many days before the date it opens.
    pub opens: u16,
    /// How many days before the date it closes.
    pub closes: u16,
}

impl DaysBefore {
    /// The time to act before `before`, seen from `today`.
    #[must_use]
    pub fn look(&self, before: Date, today: Date) -> Stretch {
        let back = |days: u16| before.saturating_sub(i32::from(days).days());
        Stretch::new(back(self.opens), back(self.closes), today)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Phase;
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const PERMIT: DaysBefore = DaysBefore { opens: 120, closes: 60 };

    #[test]
    fn the_two_edges() {
        let end = date(2027, 3, 31);
        let seen = PERMIT.look(end, date(2026, 12, 1));
        assert_eq!((seen.opens, seen.closes), (date(2026, 12, 1), date(2027, 1, 30)));
        assert_eq!((seen.phase, seen.days_left), (Phase::Open, 60));
        assert_eq!(PERMIT.look(end, date(2026, 11, 30)).phase, Phase::Early);
        assert_eq!(PERMIT.look(end, date(2027, 1, 30)).days_left, 0);
        assert_eq!(PERMIT.look(end, date(2027, 1, 31)).phase, Phase::Late);
    }

    proptest! {
        #[test]
        fn sixty_one_open_days_and_one_phase_a_day(end in 0i32..4018, back in -200i32..200) {
            let end = date(2024, 1, 1).saturating_add(end.days());
            let today = end.saturating_sub(back.days());
            let seen = PERMIT.look(end, today);
            prop_assert_eq!(seen.phase == Phase::Early, back > 120);
            prop_assert_eq!(seen.phase == Phase::Open, (60..=120).contains(&back));
            prop_assert_eq!(seen.phase == Phase::Late, back < 60);
            prop_assert_eq!(seen.days_left, back - 60);
        }
    }
}
