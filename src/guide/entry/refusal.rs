//! Why something typed was not understood, said in a way a screen can help with.

use std::{error::Error, fmt};

use jiff::civil::Date;

use super::{Cents, YearMonth};

/// One way of understanding what was typed, to be shown to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// A whole number (hours, people).
    Number(u32),
    /// A sum of money.
    Amount(Cents),
    /// A day.
    Day(Date),
    /// A month of a year.
    Month(YearMonth),
}

/// Why something typed was refused. The words for each one are found by [`Refusal::code`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Two readings are possible, `1.234` for instance. The person must choose.
    Ambiguous {
        /// The smaller or earlier reading.
        a: Reading,
        /// The other reading.
        b: Reading,
    },
    /// Day and month look swapped (`12/25/2026`); the day it would be in the other order.
    DayAndMonthSwapped {
        /// To be proposed, not taken: it may be a slip of the finger instead.
        perhaps: Date,
    },
    /// A month was given, but not which day of it.
    DayMissing,
    /// Nothing was typed.
    Empty,
    /// A day was given, but not its month.
    MonthMissing,
    /// This month does not have that many days (or the day is 0).
    NoSuchDay {
        /// The month, 1 to 12.
        month: u8,
        /// How many days it has.
        days: u8,
    },
    /// Months go from 1 to 12.
    NoSuchMonth,
    /// No day can be read in it.
    NotADate,
    /// No month can be read in it.
    NotAMonth,
    /// No number can be read in it.
    NotANumber,
    /// Several numbers, and no way to tell which one counts.
    SeveralNumbers,
    /// More than 100 characters: it is not an answer to this question.
    TooLong,
    /// Understood, but over what this question allows.
    TooLarge {
        /// The largest answer allowed.
        most: Reading,
    },
    /// Euros have two decimals, not more.
    TooManyDecimals,
    /// Understood, but under what this question allows.
    TooSmall {
        /// The smallest answer allowed.
        least: Reading,
    },
    /// The year is not one a paper of today can carry.
    YearOutOfRange {
        /// The first year read.
        least: i16,
        /// The last year read.
        most: i16,
    },
}

impl Refusal {
    /// Every code, in order: the words file must have one message for each.
    pub const CODES: [&str; 16] = [
        "ambiguous",
        "day-and-month-swapped",
        "day-missing",
        "empty",
        "month-missing",
        "no-such-day",
        "no-such-month",
        "not-a-date",
        "not-a-month",
        "not-a-number",
        "several-numbers",
        "too-large",
        "too-long",
        "too-many-decimals",
        "too-small",
        "year-out-of-range",
    ];

    /// The name of the refusal, by which its words are found.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Ambiguous { .. } => "ambiguous",
            Self::DayAndMonthSwapped { .. } => "day-and-month-swapped",
            Self::DayMissing => "day-missing",
            Self::Empty => "empty",
            Self::MonthMissing => "month-missing",
            Self::NoSuchDay { .. } => "no-such-day",
            Self::NoSuchMonth => "no-such-month",
            Self::NotADate => "not-a-date",
            Self::NotAMonth => "not-a-month",
            Self::NotANumber => "not-a-number",
            Self::SeveralNumbers => "several-numbers",
            Self::TooLong => "too-long",
            Self::TooLarge { .. } => "too-large",
            Self::TooManyDecimals => "too-many-decimals",
            Self::TooSmall { .. } => "too-small",
            Self::YearOutOfRange { .. } => "year-out-of-range",
        }
    }
}

impl fmt::Display for Refusal {
    /// The code: refusals are shown to people through the words file only.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl Error for Refusal {}
