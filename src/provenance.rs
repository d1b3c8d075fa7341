//! Where a fact comes from, when it was seen, and until when it may be trusted.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

use crate::finding::{Finding, Spot};

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Grade {
    /// An official and recent text, or two independent sources that agree.
    H,
    /// Official but older, or one serious source.
    M,
    /// Old, partial or weak: people are told to check it.
    L,
    /// Not verified: people are told to check it.
    U,
}

impl Grade {
    /// Whether people must be told to check it.
    #[must_use]
    pub const fn is_uncertain(self) -> bool {
        matches!(self, Self::L | Self::U)
    }
}

/// Where a fact comes from.
#[derive(Clone, Debug)]
pub struct Provenance {
    /// The source, as a person would look it up.
    pub source: String,
    /// The day on which it was seen.
    pub seen: Date,
    /// The day by which someone must look again.
    pub check_by: Date,
    /// How sure it is.
    pub grade: Grade,
}

impl Provenance {
    /// What is wrong with it on a day: no source, or past its date.
    #[must_use]
    pub fn findings(&self, spot: &Spot, name: &str, today: Date) -> Vec<Finding> {
        let mut findings = Vec::new();
        if self.source.trim().is_empty() {
            let what = format!("\"{name}\" has no source");
            findings.push(Finding::error(spot, "no-source", what, "say where it was seen"));
        }
        if self.seen > self.check_by {
            let what = format!("\"{name}\" is to be checked before it was seen");
            findings.push(Finding::error(spot, "bad-date", what, "correct seen or check-by"));
        }
        if self.check_by < today {
            let what = format!("\"{name}\" was to be checked by {}", self.check_by);
            let remedy = format!("look at {} again, then move seen and check-by", self.source);
            findings.push(Finding::error(spot, "stale-fact", what, remedy).warning());
        }
        findings
    }
}

/// Reads a TOML date such as `2026-11-21`.
///
/// # Errors
/// When the value is not a whole civil date.
pub fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let value = toml::value::Datetime::deserialize(deserializer)?;
    value.to_string().parse().map_err(|_| serde::de::Error::custom("expected a date, 2026-11-21"))
}

/// Reads the same, where it may be absent.
///
/// # Errors
/// When the value is not a whole civil date.
pub fn maybe_date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    date(deserializer).map(Some)
}
