//! Which past months a declaration is about, like the quarterly one of the CAF.

use super::YearMonth;

/// "The months from D-4 to D-2, where D is the month in which one declares."
///
/// Source: CAF, questions and answers on pre-filled resources, in force since 1 March
/// 2025, seen 2026-11-21.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MonthsBefore {
    /// How many months back the oldest one is.
    pub from: u8,
    /// How many months back the newest one is.
    pub to: u8,
}

impl MonthsBefore {
    /// The months to declare, oldest first, for a declaration made in `declaring`.
    ///
    /// Never empty: a rule written backwards (`from` under `to`) gives the same months.
    #[must_use]
    pub fn months(&self, declaring: YearMonth) -> Vec<YearMonth> {
        let oldest = u32::from(self.from.max(self.to));
        let newest = u32::from(self.from.min(self.to));
        (newest..=oldest).rev().map(|back| declaring.minus(back)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CAF: MonthsBefore = MonthsBefore { from: 4, to: 2 };

    fn told(declaring: &str) -> String {
        let months = CAF.months(declaring.parse().unwrap());
        months.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_examples_of_the_caf() {
        assert_eq!(told("2026-10"), "2026-06 2026-07 2026-08");
        assert_eq!(told("2026-11"), "2026-07 2026-08 2026-09");
        assert_eq!(told("2026-12"), "2026-08 2026-09 2026-10");
        assert_eq!(told("2027-01"), "2026-09 2026-10 2026-11");
        assert_eq!(told("2027-03"), "2026-11 2026-12 2027-01");
        assert_eq!(told("2027-06"), "2027-02 2027-03 2027-04");
    }

    #[test]
    fn written_backwards_it_means_the_same() {
        let declaring = "2026-11".parse().unwrap();
        assert_eq!(MonthsBefore { from: 2, to: 4 }.months(declaring), CAF.months(declaring));
    }

    proptest! {
        #[test]
        fn three_months_in_a_row_ending_two_before(year in 2024i16..=2034, month in 1i8..=12) {
            let declaring = YearMonth::new(year, month).unwrap();
            let months = CAF.months(declaring);
            prop_assert_eq!(months.len(), 3);
            prop_assert_eq!(months[2].plus(2), declaring);
            prop_assert!(months.windows(2).all(|pair| pair[0].plus(1) == pair[1]));
        }
    }
}
