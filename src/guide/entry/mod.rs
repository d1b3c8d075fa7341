//! Forgiving reading of what a person typed: hours, euros, a day, a month.
//!
//! Spaces, capitals, accents, the keyboard and small slips never matter. What can be
//! understood in two ways is never guessed: it is refused with both readings.

mod amount;
mod bounds;
mod cents;
mod date;
mod decimal;
mod draft;
mod era;
#[cfg(test)]
mod examples;
mod fields;
mod fold;
mod minutes;
mod month;
mod month_figures;
mod month_names;
mod near;
mod number;
mod number_words;
mod pieces;
#[cfg(test)]
mod properties;
mod refusal;

pub use super::calendar::YearMonth;
pub use amount::amount;
pub use bounds::Bounds;
pub use cents::Cents;
pub use date::{date, date_parts};
pub use era::Era;
pub use fold::MOST_CHARACTERS;
pub use month::month;
pub use number::{Whole, number};
pub use refusal::{Reading, Refusal};
