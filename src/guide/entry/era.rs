//! Which century "26" means, and which year when none was typed.

use jiff::civil::Date;

/// Where the day asked for lies, to complete a year of two digits or a missing year.
///
/// It never changes a year typed in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Era {
    /// A birth, a message received: the last such day up to today. Births go back 100 years.
    Past,
    /// An end, an appointment: the first such day from today on, at most 50 years ahead.
    /// Otherwise the nearest: "20" read in 2026 is 2020, a paper already over, never 2120.
    Future,
    /// Either: the nearest to today; the earlier one when both are as near.
    Near,
}

const MOST_YEARS_AHEAD: i16 = 50;

impl Era {
    /// The day meant among those that fit what was typed.
    pub(super) fn choose(self, days: &[Date], today: Date) -> Option<Date> {
        let chosen = match self {
            Self::Past => days.iter().filter(|&&day| day <= today).max(),
            Self::Future => days.iter().filter(|&&day| is_ahead(day, today)).min(),
            Self::Near => None,
        };
        let far = |day: Date| (day.duration_until(today).abs(), day);
        chosen.copied().or_else(|| days.iter().copied().min_by_key(|&day| far(day)))
    }
}

fn is_ahead(day: Date, today: Date) -> bool {
    today <= day && day.year().saturating_sub(today.year()) <= MOST_YEARS_AHEAD
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_same_two_digits_in_each_era() {
        let today = date(2026, 11, 21);
        let fits = |year: i16| [year, year + 100, year + 200].map(|year| date(year, 12, 3));
        let year = |era: Era, first| era.choose(&fits(first), today).map(Date::year);
        assert_eq!(year(Era::Past, 1926), Some(1926));
        assert_eq!(year(Era::Past, 1925), Some(2025));
        assert_eq!(year(Era::Future, 1926), Some(2026));
        assert_eq!(year(Era::Future, 1920), Some(2020));
        assert_eq!(year(Era::Near, 1926), Some(2026));
        assert_eq!(year(Era::Near, 1980), Some(1980));
        assert_eq!(Era::Near.choose(&[], today), None);
    }
}
