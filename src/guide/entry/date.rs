//! A day someone typed, in one field or in three.

use jiff::{ToSpan, civil::Date};

use super::{
    Era, Refusal,
    draft::{draft, in_order},
    fields::{Field, fields, words},
    fold::fold,
};

/// Reads a day: `3/12/2026`, `03.12.26`, `3 12 26`, `03122026`, `031226`, `2026-12-03`,
/// `20261203`, `3 décembre 2026`, `3 dec 26`, `1er mai`, `trois mai`, `aujourd'hui`, `hier`,
/// `avant-hier`, `demain`, `après-demain`.
///
/// The day comes before the month, as in France. When only the other order exists
/// (`12/25/2026`) the day is proposed, not taken: it may also be a slip. `era` completes a
/// year of two digits or a missing one. Days of the week are not checked.
///
/// # Errors
/// `Empty`, `TooLong`, `NotADate`, `DayMissing` (also for "nov 26": day or year?),
/// `MonthMissing`, `NoSuchMonth`, `NoSuchDay`, `DayAndMonthSwapped`, `YearOutOfRange`.
pub fn date(raw: &str, today: Date, era: Era) -> Result<Date, Refusal> {
    let text = fold(raw)?;
    let words = words(&text);
    if let Some(days) = days_from_today(&words) {
        return Ok(today.saturating_add(days.days()));
    }
    let fields = fields(&words).ok_or(Refusal::NotADate)?;
    draft(&fields)?.settle(today, era)
}

/// Reads a day typed in three fields; each may be written as in [`date`], and the year may
/// be left empty.
///
/// # Errors
/// Those of [`date`]: `Empty` when all three are, `DayMissing` or `MonthMissing` when that
/// one is.
pub fn date_parts(
    day: &str,
    month: &str,
    year: &str,
    today: Date,
    era: Era,
) -> Result<Date, Refusal> {
    let parts = [field(day)?, field(month)?, field(year)?];
    let draft = match parts {
        [None, None, None] => return Err(Refusal::Empty),
        [None, ..] => return Err(Refusal::DayMissing),
        [_, None, _] => return Err(Refusal::MonthMissing),
        [Some(day), Some(month), Some(year)] => in_order(&[day, month, year])?,
        [Some(day), Some(month), None] => in_order(&[day, month])?,
    };
    draft.settle(today, era)
}

fn field(raw: &str) -> Result<Option<Field>, Refusal> {
    match fold(raw) {
        Err(Refusal::Empty) => Ok(None),
        Err(refusal) => Err(refusal),
        Ok(text) => match fields(&words(&text)).as_deref() {
            Some([field]) => Ok(Some(*field)),
            _ => Err(Refusal::NotADate),
        },
    }
}

fn days_from_today(words: &[&str]) -> Option<i32> {
    match words {
        ["aujourd", "hui"] | ["aujourdhui" | "maintenant"] | ["ce", "jour"] => Some(0),
        ["avant", "hier"] | ["avanthier"] => Some(-2),
        ["hier"] => Some(-1),
        ["demain"] => Some(1),
        ["apres", "demain"] | ["apresdemain"] => Some(2),
        _ => None,
    }
}
