//! The fields of a form, and what was typed in them.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::guide::entry::{self, Bounds, Cents, Era, Refusal};
use crate::guide::{Entry, EntryKind, Limit, Name, Tally, Typed};

/// The greatest number of fields that are read.
const MOST_FIELDS: usize = 32;
/// The greatest amount that is read, in euros: more is a slip of the finger.
const MOST_EUROS: u32 = 1_000_000;
/// The greatest number that is read, unless the question says otherwise.
const MOST: u32 = 1_000_000;

/// The greatest number of signs of typed words.
const MOST_SIGNS: u32 = 100;

/// Reads the fields of a form; what is not text becomes `�`, never an error.
pub(super) fn read(body: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(body)
        .take(MOST_FIELDS)
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect()
}

/// The first field of this name.
pub(super) fn field<'f>(fields: &'f [(String, String)], name: &str) -> Option<&'f str> {
    fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
}

/// All fields of this name, in order.
pub(super) fn all(fields: &[(String, String)], name: &str) -> Vec<String> {
    let named = fields.iter().filter(|(field, _)| field == name);
    named.map(|(_, value)| value.clone()).collect()
}

/// A month typed in words or figures, as the choice it stands for.
pub(super) fn month(raw: &str, today: Date) -> Result<Name, Refusal> {
    let month = entry::month(raw, today)?;
    Name::parse(&month.to_string()).ok_or(Refusal::NotAMonth)
}

/// The value typed for a question.
pub(super) fn entry(asked: &Entry, raw: &str, today: Date) -> Result<Typed, Refusal> {
    match asked.kind {
        EntryKind::Number => {
            let bounds = Bounds::new(number(asked.least, 0), number(asked.most, MOST));
            entry::number(raw, bounds).map(|whole| Typed::Number(whole.value))
        }
        EntryKind::Amount => {
            let most = number(asked.most, MOST_EUROS);
            let bounds = Bounds::new(euros(number(asked.least, 0)), euros(most));
            entry::amount(raw, bounds).map(|cents| Typed::Amount(cents.0))
        }
        EntryKind::Text => words(raw, number(asked.most, MOST_SIGNS)).map(Typed::Text),
        EntryKind::Date => {
            let least = asked.least.and_then(|limit| day(limit, today)).unwrap_or(Date::MIN);
            let most = asked.most.and_then(|limit| day(limit, today)).unwrap_or(Date::MAX);
            let date = entry::date(raw, today, Era::Near)?;
            Bounds::new(least, most).hold(date).map(Typed::Date)
        }
    }
}

/// Words without what nobody sees; not more than `most` signs of them.
fn words(raw: &str, most: u32) -> Result<String, Refusal> {
    let words = raw.split_whitespace().collect::<Vec<_>>().join(" ");
    let words: String = words.chars().filter(|c| !c.is_control()).collect();
    match words.chars().count() {
        0 => Err(Refusal::Empty),
        signs if signs > most as usize => Err(Refusal::TooLong),
        _ => Ok(words),
    }
}

fn number(limit: Option<Limit>, otherwise: u32) -> u32 {
    match limit {
        Some(Limit::Number(number)) => number,
        _ => otherwise,
    }
}

const fn euros(euros: u32) -> Cents {
    Cents(euros as u64 * 100)
}

/// The day that a limit stands for.
fn day(limit: Limit, today: Date) -> Option<Date> {
    let Limit::Day { years, months, days } = limit else { return None };
    let span: Span = years.years().months(months).days(days);
    today.checked_add(span).ok()
}

/// The outcome a value belongs to; the value itself is forgotten.
pub(super) fn sorted(asked: &Entry, value: &Typed, today: Date) -> Option<Name> {
    let reaches = |limit: &Limit| match (value, limit) {
        (Typed::Number(value), Limit::Number(least)) => value >= least,
        (Typed::Amount(value), Limit::Number(least)) => *value >= euros(*least).0,
        (Typed::Date(value), limit) => day(*limit, today).is_some_and(|least| *value >= least),
        _ => false,
    };
    let fits = |from: &Option<Limit>| from.as_ref().is_none_or(reaches);
    asked.sort.iter().find(|sort| fits(&sort.from)).map(|sort| sort.choice.clone())
}

/// One row of a tally; or the field that was not understood, and why.
pub(super) fn row(
    tally: &Tally,
    fields: &[(String, String)],
) -> Result<Vec<u64>, (String, Refusal)> {
    let read = |column: &crate::guide::Column| {
        let raw = field(fields, column.id.as_str()).unwrap_or_default();
        let most = column.most.unwrap_or(MOST);
        let value = match column.kind {
            EntryKind::Amount => {
                entry::amount(raw, Bounds::new(Cents(0), euros(most))).map(|cents| cents.0)
            }
            _ => entry::number(raw, Bounds::new(0, most)).map(|whole| u64::from(whole.value)),
        };
        value.map_err(|refusal| (column.id.to_string(), refusal))
    };
    tally.columns.iter().map(read).collect()
}
