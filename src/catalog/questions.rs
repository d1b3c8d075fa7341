//! The questions of a procedure file.

use toml::Spanned;

use super::format::{LimitFile, ScreenFile};
use super::screens::Stage;
use crate::desk::Desk;
use crate::guide::{
    Ask, Choice, Column, Entry, EntryKind, Limit, Name, Phrase, Question, Sort, TYPED, Tally,
    UNSURE,
};

/// The kinds of questions an author may ask.
const KINDS: [&str; 7] = ["yes-no", "one-of", "month", "number", "amount", "date", "tally"];
/// The greatest number of rows of a tally.
const MOST_ROWS: usize = 12;

/// The ids of every choice a screen offers, as written.
pub(super) fn choice_ids(raw: &ScreenFile) -> Vec<String> {
    let ask = raw.ask.as_ref().map_or("", |ask| ask.get_ref());
    let mut ids: Vec<String> = match ask {
        "yes-no" => vec!["yes".into(), "no".into()],
        "one-of" => raw.choices.iter().map(|choice| choice.get_ref().clone()).collect(),
        "number" | "amount" | "date" if !raw.sort.is_empty() => {
            raw.sort.iter().map(|sort| sort.get_ref().choice.get_ref().clone()).collect()
        }
        "number" | "amount" | "date" | "tally" => vec![TYPED.into()],
        _ => Vec::new(),
    };
    if raw.unsure {
        ids.push(UNSURE.into());
    }
    ids
}

/// Reads one question.
pub(super) fn read(
    stage: &Stage,
    desk: &mut Desk,
    raw: &ScreenFile,
    ask: &Spanned<String>,
    title: &Phrase,
) -> Option<Question> {
    let kind = desk.known(ask, "unknown-question", "a kind of question", KINDS)?;
    let ask = match kind.as_str() {
        "yes-no" | "one-of" => Ask::Choice(choices(stage, desk, raw, title)),
        "month" => Ask::Month,
        "tally" => Ask::Tally(tally(stage, desk, raw, title)?),
        kind => Ask::Entry(entry(stage, desk, raw, kind, title)?),
    };
    let unsure = raw.unsure.then(|| unsure(stage, title)).flatten();
    let sent = raw.sent.as_ref().and_then(|sent| {
        let known = choice_ids(raw);
        desk.known(
            sent,
            "unknown-choice",
            "a choice of this screen",
            known.iter().map(String::as_str),
        )
    });
    Some(Question { ask, unsure, sent })
}

fn unsure(stage: &Stage, title: &Phrase) -> Option<Choice> {
    let own = title.part(UNSURE);
    let label = if stage.has_words(&own) { own } else { Phrase::message("choice-unsure") };
    let picture = Name::parse("question")?;
    Some(Choice { id: Name::parse(UNSURE)?, label: label.into(), picture, sets: Vec::new() })
}

fn choices(stage: &Stage, desk: &mut Desk, raw: &ScreenFile, title: &Phrase) -> Vec<Choice> {
    let ids = choice_ids(raw);
    let listed: Vec<_> = ids.iter().filter(|id| *id != UNSURE).collect();
    let at = raw.id.span().start;
    if !(2..=6).contains(&listed.len()) {
        let what = format!("\"{}\" offers {} choices", raw.id.get_ref(), listed.len());
        desk.find(at, "bad-choices", what, "offer 2 to 6, or split the question");
    }
    for named in raw.pictures.keys().filter(|named| !ids.contains(named)) {
        let at = raw.pictures[named].span().start;
        let noun = ("unknown-choice", "a choice of this screen");
        desk.known_at(at, named, noun, ids.iter().map(String::as_str));
    }
    let choices = listed.into_iter().filter_map(|raw_id| {
        let id = desk.name_at(at, raw_id)?;
        let picture = match (raw.pictures.get(raw_id), raw_id.as_str()) {
            (Some(picture), _) => stage.picture(desk, picture)?,
            (None, "yes") => Name::parse("check")?,
            (None, "no") => Name::parse("x")?,
            (None, _) => {
                let what = format!("choice \"{raw_id}\" has no picture");
                desk.find(at, "no-picture", what, format!("add {raw_id} = \"…\" to pictures"));
                return None;
            }
        };
        let label = title.part(raw_id);
        Some(Choice { id, label: label.into(), picture, sets: Vec::new() })
    });
    choices.collect()
}

fn tally(stage: &Stage, desk: &mut Desk, raw: &ScreenFile, title: &Phrase) -> Option<Tally> {
    let at = raw.id.span().start;
    let rows = raw.rows.unwrap_or(MOST_ROWS);
    if raw.columns.is_empty() || !(1..=MOST_ROWS).contains(&rows) {
        let what = format!("tally \"{}\" lacks columns, or has too many rows", raw.id.get_ref());
        desk.find(at, "bad-tally", what, format!("give columns, and rows up to {MOST_ROWS}"));
        return None;
    }
    let columns = raw.columns.iter().filter_map(|column| {
        let column = column.get_ref();
        let id = desk.name(&column.id)?;
        let kind =
            desk.known(&column.kind, "bad-tally", "a kind of column", ["number", "amount"])?;
        let label = title.part(id.as_str());
        Some(Column { id, kind: entry_kind(kind.as_str()), most: column.most, label })
    });
    let columns = columns.collect();
    let own = title.part("row");
    let row = if stage.has_words(&own) { own } else { Phrase::message("tally-row") };
    Some(Tally { columns, rows, row })
}

fn entry_kind(kind: &str) -> EntryKind {
    match kind {
        "amount" => EntryKind::Amount,
        "date" => EntryKind::Date,
        _ => EntryKind::Number,
    }
}

fn entry(
    stage: &Stage,
    desk: &mut Desk,
    raw: &ScreenFile,
    kind: &str,
    title: &Phrase,
) -> Option<Entry> {
    let kind = entry_kind(kind);
    let sort = raw.sort.iter().filter_map(|sort| {
        let sort = sort.get_ref();
        let from = sort.from.as_ref().and_then(|from| limit(desk, from, kind));
        Some(Sort { choice: desk.name(&sort.choice)?, from })
    });
    let sort: Vec<Sort> = sort.collect();
    let open = sort.iter().rev().skip(1).any(|sort| sort.from.is_none());
    if open || sort.last().is_some_and(|sort| sort.from.is_some()) {
        let what = "only the last outcome of sort goes without from".to_owned();
        desk.find(raw.id.span().start, "bad-sort", what, "give from to all but the last");
    }
    let example = title.part("example");
    Some(Entry {
        kind,
        least: raw.least.as_ref().and_then(|least| limit(desk, least, kind)),
        most: raw.most.as_ref().and_then(|most| limit(desk, most, kind)),
        sort,
        label: title.part("label"),
        example: stage.has_words(&example).then_some(example),
    })
}

fn limit(desk: &mut Desk, raw: &Spanned<LimitFile>, kind: EntryKind) -> Option<Limit> {
    let found = match (raw.get_ref(), kind) {
        (LimitFile::Number(number), EntryKind::Number | EntryKind::Amount) => {
            Some(Limit::Number(*number))
        }
        (LimitFile::Day(text), EntryKind::Date) => day(text),
        _ => None,
    };
    if found.is_none() {
        let what = "this limit cannot be read".to_owned();
        desk.find(raw.span().start, "bad-limit", what, "write 420, or \"today-5y\" for a date");
    }
    found
}

/// `today`, `today-5y`, `today+3m`, `today-10d`.
fn day(text: &str) -> Option<Limit> {
    let rest = text.strip_prefix("today")?;
    let (mut years, mut months, mut days) = (0, 0, 0);
    if !rest.is_empty() {
        let (number, unit) = rest.split_at_checked(rest.len() - 1)?;
        let number: i16 = number.parse().ok()?;
        match unit {
            "y" => years = number,
            "m" => months = i32::from(number),
            "d" => days = i32::from(number),
            _ => return None,
        }
    }
    Some(Limit::Day { years, months, days })
}
