//! The public holidays of France, and those of single lands.
//!
//! Code du travail, articles L3133-1 (the eleven days), L3134-13 (Moselle,
//! Bas-Rhin, Haut-Rhin) and L3422-2 (overseas), seen 2026-11-24.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

/// The public holidays of a year in a land, in order.
#[must_use]
pub fn of_year(year: i16, department: &str) -> Vec<Date> {
    let easter = easter(year);
    let after = |days: i64| easter.saturating_add(days.days());
    let fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];
    let mut days: Vec<Date> = fixed.iter().map(|(month, day)| date(year, *month, *day)).collect();
    days.extend([after(1), after(39), after(50)]);
    match department {
        "57" | "67" | "68" => days.extend([after(-2), date(year, 12, 26)]),
        "971" | "978" => days.push(date(year, 5, 27)),
        "972" => days.push(date(year, 5, 22)),
        "973" => days.push(date(year, 6, 10)),
        "974" => days.push(date(year, 12, 20)),
        "976" => days.push(date(year, 4, 27)),
        "977" => days.push(date(year, 10, 9)),
        _ => {}
    }
    days.sort_unstable();
    days.dedup();
    days
}

/// Easter Sunday: the algorithm of Meeus, Jones and Butcher.
fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let days = h + l - 7 * m + 114;
    let (month, day) = (days / 31, days % 31 + 1);
    date(year, i8::try_from(month).unwrap_or(4), i8::try_from(day).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_holidays_are_those_of_the_calendar() {
        let days = |year, land| {
            of_year(year, land)
                .iter()
                .map(|d| d.strftime("%m-%d").to_string())
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(
            days(2026, "93"),
            "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"
        );
        // In 2008 Ascension Day was the first of May.
        assert_eq!(of_year(2008, "75").len(), 10);
        assert_eq!(of_year(2026, "67").len(), 13);
        assert!(of_year(2026, "974").contains(&date(2026, 12, 20)));
    }
}
