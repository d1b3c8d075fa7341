//! The smallest and the largest answer a question allows.

use jiff::civil::Date;

use super::{Cents, Reading, Refusal, YearMonth};

/// From `least` to `most`, both allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bounds<T> {
    /// The smallest answer allowed.
    pub least: T,
    /// The largest answer allowed.
    pub most: T,
}

impl<T: Copy + PartialOrd + Into<Reading>> Bounds<T> {
    /// Bounds from `least` to `most`, both allowed.
    pub const fn new(least: T, most: T) -> Self {
        Self { least, most }
    }

    /// Gives the value back when it is allowed.
    ///
    /// # Errors
    /// [`Refusal::TooSmall`] or [`Refusal::TooLarge`], with the bound that was passed.
    pub fn hold(&self, value: T) -> Result<T, Refusal> {
        if value < self.least {
            Err(self.too_small())
        } else if value > self.most {
            Err(self.too_large())
        } else {
            Ok(value)
        }
    }

    pub(super) fn too_small(&self) -> Refusal {
        Refusal::TooSmall { least: self.least.into() }
    }

    pub(super) fn too_large(&self) -> Refusal {
        Refusal::TooLarge { most: self.most.into() }
    }
}

impl From<u32> for Reading {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<Cents> for Reading {
    fn from(amount: Cents) -> Self {
        Self::Amount(amount)
    }
}

impl From<Date> for Reading {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<YearMonth> for Reading {
    fn from(month: YearMonth) -> Self {
        Self::Month(month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn both_ends_are_allowed() {
        let hours = Bounds::new(1, 420);
        assert_eq!(hours.hold(1), Ok(1));
        assert_eq!(hours.hold(420), Ok(420));
        assert_eq!(hours.hold(0), Err(Refusal::TooSmall { least: Reading::Number(1) }));
        assert_eq!(hours.hold(421), Err(Refusal::TooLarge { most: Reading::Number(420) }));
    }

    #[test]
    fn days_have_bounds_too() {
        let today = date(2026, 11, 21);
        let past = Bounds::new(date(2026, 8, 21), today);
        let refused = past.hold(date(2026, 11, 22));
        assert_eq!(refused, Err(Refusal::TooLarge { most: Reading::Day(today) }));
    }
}
