//! What was understood of a form that was sent.

use super::{fields, keys};
use crate::guide::entry::Refusal;
use crate::guide::{Ask, Entry, EntryKind, Name, Question, Tally, Typed};
use crate::locale::dates;
use crate::view::{Attempt, Visit};

/// What was understood of a form.
pub(super) enum Heard {
    /// One of the choices.
    Chosen(Name),
    /// A value to keep.
    Typed(Typed),
    /// Rows to keep, and whether one stays on the screen.
    Rows(Vec<Vec<u64>>, bool),
    /// Something that was not understood, or is being typed.
    Refused(Attempt),
    /// Nothing at all.
    Nothing,
}

impl Heard {
    /// Reads the fields of a form for a question; `before` is what was typed there.
    pub fn of(
        question: &Question,
        fields: &[(String, String)],
        before: Option<&Typed>,
        visit: &Visit,
    ) -> Self {
        let today = visit.today;
        let in_french = |raw: &str| dates::months_in_french(visit.speaker, raw);
        if let Some(choice) = fields::field(fields, "choix").and_then(Name::parse)
            && question.accepts(&choice)
        {
            return Self::Chosen(choice);
        }
        let refused = |field: &str, refusal| {
            Self::Refused(Attempt {
                fields: fields.to_vec(),
                refusal: Some(refusal),
                field: field.to_owned(),
            })
        };
        if visit.kiosk.is_some()
            && let Some((field, fields)) = keys::pressed(fields)
        {
            return Self::Refused(Attempt { fields, refusal: None, field });
        }
        let raw = fields::field(fields, "valeur").unwrap_or_default();
        let typed_value = |entry: &Entry, raw: &str| match entry.kind {
            EntryKind::Date => in_french(raw),
            _ => raw.to_owned(),
        };
        match &question.ask {
            Ask::Choice(_) => Self::Nothing,
            Ask::Month => match fields::month(&in_french(raw), today) {
                Ok(choice) => Self::Chosen(choice),
                Err(refusal) => refused("valeur", refusal),
            },
            Ask::Entry(entry) => match fields::entry(entry, &typed_value(entry, raw), today) {
                Ok(value) if entry.sort.is_empty() => Self::Typed(value),
                Ok(value) => {
                    fields::sorted(entry, &value, today).map_or(Self::Nothing, Self::Chosen)
                }
                Err(refusal) => refused("valeur", refusal),
            },
            Ask::Tally(tally) => match rows(before, tally, fields) {
                Ok(heard) => heard,
                Err((field, refusal)) => refused(&field, refusal),
            },
        }
    }
}

/// Adds a row, takes the last one away, or goes on.
fn rows(
    before: Option<&Typed>,
    tally: &Tally,
    fields: &[(String, String)],
) -> Result<Heard, (String, Refusal)> {
    let mut rows = match before {
        Some(Typed::Rows(rows)) => rows.clone(),
        _ => Vec::new(),
    };
    let gesture = fields::field(fields, "geste").unwrap_or("ajouter");
    if gesture == "effacer" {
        rows.pop();
        return Ok(Heard::Rows(rows, true));
    }
    let empty = tally.columns.iter().all(|column| {
        fields::field(fields, column.id.as_str()).unwrap_or_default().trim().is_empty()
    });
    let done = gesture == "fini";
    if !(done && empty) && rows.len() < tally.rows {
        rows.push(fields::row(tally, fields)?);
    }
    Ok(Heard::Rows(rows, !done))
}
