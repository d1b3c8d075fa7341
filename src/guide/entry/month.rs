//! A month someone typed, with or without its year.

use jiff::civil::Date;

use super::{
    Era, Refusal, YearMonth,
    date::date,
    fields::{Field, fields, words},
    fold::fold,
    month_figures::{Side, with_figures},
};

/// Reads a month: `novembre`, `nov 26`, `novembre 2026`, `11/2026`, `11/26`, `112026`,
/// `2026-11`, `202611`, `11`, `ce mois`, `le mois dernier`, `le mois prochain`, `novembre
/// dernier`, or a whole day of it (`3/11/2026`).
///
/// A month without a year is the nearest to this one, at most 6 months away; six months
/// before wins over six months after, since people declare what is past. "26 novembre" is
/// a day or a year, and so are the figures of "3/11" (March 2011, or some 3 November):
/// taken when both readings give the same month, else `Ambiguous`.
///
/// # Errors
/// `Empty`, `TooLong`, `NotAMonth`, `NoSuchMonth`, `YearOutOfRange`, `Ambiguous`; those of
/// [`date`] for a whole day.
pub fn month(raw: &str, today: Date) -> Result<YearMonth, Refusal> {
    let text = fold(raw)?;
    let this = YearMonth::of(today);
    let mut words = words(&text);
    words.retain(|word| !matches!(*word, "le" | "de" | "du" | "au" | "ce" | "cette" | "ci" | "d"));
    if let Some(found) = from_now(&words, this) {
        return Ok(found);
    }
    let side = match words.last() {
        Some(&("dernier" | "passe" | "precedent")) => Side::Last,
        Some(&("prochain" | "suivant")) => Side::Next,
        _ => Side::Nearest,
    };
    if words.last() == Some(&"mois") {
        return Err(Refusal::NotAMonth); // "3 mois" is a length of time, not March
    }
    if !matches!(side, Side::Nearest) {
        words.pop();
    }
    let fields = fields(&words).ok_or(Refusal::NotAMonth)?;
    match (side, &fields[..]) {
        (_, [Field::Month(number)]) => side.month(u32::from(*number), this),
        (Side::Nearest, [_, _, _] | [Field::Figure(_, 8)]) => {
            date(raw, today, Era::Near).map(YearMonth::of)
        }
        (Side::Nearest, fields) => with_figures(fields, this),
        _ => Err(Refusal::NotAMonth),
    }
}

fn from_now(words: &[&str], this: YearMonth) -> Option<YearMonth> {
    match words {
        ["mois" | "maintenant" | "aujourdhui"]
        | ["mois", "actuel" | "courant"]
        | ["mois", "en", "cours"]
        | ["aujourd", "hui"] => Some(this),
        ["mois", "dernier" | "passe" | "precedent" | "avant"] => Some(this.minus(1)),
        ["mois", "prochain" | "suivant" | "apres"] => Some(this.plus(1)),
        _ => None,
    }
}
