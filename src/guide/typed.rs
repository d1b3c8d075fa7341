//! What a person typed and wants to see again: it never enters an address.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Name;

/// A value typed on one screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Typed {
    /// A whole number.
    Number(u32),
    /// An amount, in cents.
    Amount(u64),
    /// A day.
    Date(Date),
    /// Words.
    Text(String),
    /// Rows of values, column by column: whole numbers, or cents.
    Rows(Vec<Vec<u64>>),
}

/// The values typed in one guide, by screen.
pub type TypedValues = BTreeMap<String, Typed>;

/// The sum of one column of a tally.
#[must_use]
pub fn column_sum(rows: &[Vec<u64>], column: usize) -> u64 {
    rows.iter().filter_map(|row| row.get(column)).sum()
}

/// The value typed on a screen.
#[must_use]
pub fn typed<'v>(values: &'v TypedValues, screen: &Name) -> Option<&'v Typed> {
    values.get(screen.as_str())
}
