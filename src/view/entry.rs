//! Questions with fields: one large field, or rows that are added up.

use maud::{Markup, Render as _, html};

use super::question::unsure;
use super::scene::Scene;
use super::values::shown;
use super::voice::Voice;
use crate::guide::entry::{Reading, Refusal};
use crate::guide::{Entry, EntryKind, Name, Question, TYPED, Tally, Typed, column_sum, typed};
use crate::locale::{Speaker, Value, dates};

/// What was typed and not understood.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// The text of each field, by its name.
    pub fields: Vec<(String, String)>,
    /// Why it was refused.
    pub refusal: Refusal,
    /// Which field was refused.
    pub field: String,
}

/// One field of a form.
pub(super) struct Field {
    pub label: Markup,
    pub example: Option<String>,
    pub mode: &'static str,
}

/// A typed answer.
pub(super) fn field(scene: &Scene, voice: Voice, asked: &Question, entry: &Entry) -> Markup {
    let kept = entry.sort.is_empty();
    let field = Field {
        label: voice.say(entry.label.key()).render(),
        example: entry.example.as_ref().map(|words| voice.text(words.key())),
        mode: mode(entry.kind),
    };
    html! {
        (form(scene, voice, field))
        p { (voice.say(if kept { "entry-kept" } else { "entry-forgotten" })) }
        (unsure(scene, voice, asked))
        @if kept { (skip(scene, voice)) }
    }
}

/// Going on without typing: the value is on paper, or nowhere.
fn skip(scene: &Scene, voice: Voice) -> Markup {
    let Some(id) = Name::parse(TYPED) else { return html! {} };
    if scene.journey.guide().is_private() {
        return html! {
            form method="post" action=(scene.here_link()) {
                button.p type="submit" name="choix" value=(TYPED) data-choice=(TYPED) { (voice.say("entry-skip")) }
            }
        };
    }
    html! { p { a.b data-choice=(TYPED) href=(scene.after(&id)) { (voice.say("entry-skip")) } } }
}

const fn mode(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Number => "numeric",
        EntryKind::Amount => "decimal",
        EntryKind::Date | EntryKind::Text => "text",
    }
}

/// A form with one field.
pub(super) fn form(scene: &Scene, voice: Voice, field: Field) -> Markup {
    html! {
        form method="post" action=(scene.here_link()) {
            (refusal(scene, voice))
            label.e for="valeur" { (field.label) }
            @if let Some(example) = &field.example {
                @let values = [("example", Value::Words(example.clone()))];
                p #exemple { (Voice::new(voice.speaker, &values).say("entry-example")) }
            }
            (input(scene, "valeur", field.mode, field.example.is_some()))
            button.p type="submit" { (voice.say("entry-go")) }
        }
    }
}

fn input(scene: &Scene, name: &str, mode: &str, example: bool) -> Markup {
    let attempt = scene.attempt;
    let typed = attempt.and_then(|a| a.fields.iter().find(|(field, _)| field == name));
    let refused = attempt.is_some_and(|attempt| attempt.field == name);
    let described = match (refused, example) {
        (true, true) => Some("refus exemple"),
        (true, false) => Some("refus"),
        (false, true) => Some("exemple"),
        (false, false) => None,
    };
    html! {
        input.i #(name) type="text" name=(name) inputmode=(mode) maxlength="100" autocomplete="off"
            value=[typed.map(|(_, text)| text)] aria-invalid=[refused.then_some("true")]
            aria-describedby=[described];
    }
}

fn refusal(scene: &Scene, voice: Voice) -> Markup {
    let Some(attempt) = scene.attempt else { return html! {} };
    let values = refusal_values(&attempt.refusal, voice.speaker);
    let values = values.as_slice();
    let said = Voice::new(voice.speaker, &values);
    let key = refusal_key(&attempt.refusal);
    let key = if voice.knows(&key) { key.as_str() } else { "refusal-other" };
    html! {
        div.a #refus role="alert" {
            p { b { (voice.say("refusal-title")) } }
            p { (said.say(key)) }
        }
    }
}

/// The message of a refusal. A day out of bounds is too early or too late,
/// not too small or too large.
fn refusal_key(refusal: &Refusal) -> String {
    match refusal {
        Refusal::TooSmall { least: Reading::Day(_) } => "refusal-too-early".to_owned(),
        Refusal::TooLarge { most: Reading::Day(_) } => "refusal-too-late".to_owned(),
        _ => format!("refusal-{}", refusal.code()),
    }
}

/// The values that the words of a refusal wait for.
#[must_use]
pub fn refusal_values(refusal: &Refusal, speaker: Speaker) -> Vec<(&'static str, Value)> {
    let whole = |reading: &Reading| Value::Whole(reading_text(reading, speaker));
    match refusal {
        Refusal::TooSmall { least } => vec![("least", whole(least))],
        Refusal::TooLarge { most } => vec![("most", whole(most))],
        Refusal::NoSuchDay { days, .. } => vec![("days", Value::Number(i64::from(*days)))],
        Refusal::Ambiguous { a, b } => vec![("a", whole(a)), ("b", whole(b))],
        Refusal::DayAndMonthSwapped { perhaps } => {
            vec![("perhaps", Value::Whole(dates::full(speaker, *perhaps)))]
        }
        Refusal::YearOutOfRange { least, most } => {
            vec![
                ("least", Value::Whole(least.to_string())),
                ("most", Value::Whole(most.to_string())),
            ]
        }
        _ => Vec::new(),
    }
}

fn reading_text(reading: &Reading, speaker: Speaker) -> String {
    match reading {
        Reading::Number(number) => dates::grouped(u64::from(*number)),
        Reading::Amount(cents) => dates::euros(cents.0),
        Reading::Day(date) => dates::full(speaker, *date),
        Reading::Month(month) => dates::month(speaker, month.number()),
    }
}

/// Rows of values, added up.
pub(super) fn tally(scene: &Scene, voice: Voice, asked: &Question, tally: &Tally) -> Markup {
    let rows = match typed(scene.typed, &scene.place.screen.id) {
        Some(Typed::Rows(rows)) => rows.as_slice(),
        _ => &[],
    };
    html! {
        form method="post" action=(scene.here_link()) {
            (refusal(scene, voice))
            @if !rows.is_empty() { (table(voice, tally, rows)) }
            @if rows.len() < tally.rows {
                p { b { (row_name(voice, tally, rows.len() + 1)) } }
                @for column in &tally.columns {
                    label.e for=(column.id) { (voice.say(column.label.key())) }
                    (input(scene, column.id.as_str(), mode(column.kind), false))
                }
                button.p type="submit" name="geste" value="ajouter" { (voice.say("tally-add")) }
            }
            button.p type="submit" name="geste" value="fini" { (voice.say("tally-done")) }
            @if !rows.is_empty() {
                button.p type="submit" name="geste" value="effacer" { (voice.say("tally-undo")) }
            }
        }
        p { (voice.say("entry-kept")) }
        (unsure(scene, voice, asked))
        (skip(scene, voice))
    }
}

fn table(voice: Voice, tally: &Tally, rows: &[Vec<u64>]) -> Markup {
    html! {
        table.r {
            thead { tr {
                td {}
                @for column in &tally.columns { th scope="col" { (voice.say(column.label.key())) } }
            } }
            tbody {
                @for (index, row) in rows.iter().enumerate() {
                    tr {
                        th scope="row" { (row_name(voice, tally, index + 1)) }
                        @for (column, value) in tally.columns.iter().zip(row) { td { (shown(column.kind, *value)) } }
                    }
                }
                tr {
                    th scope="row" { (voice.say("tally-total")) }
                    @for (index, column) in tally.columns.iter().enumerate() {
                        td { b { (shown(column.kind, column_sum(rows, index))) } }
                    }
                }
            }
        }
    }
}

/// « Employeur 1 ».
pub(super) fn row_name(voice: Voice, tally: &Tally, number: usize) -> Markup {
    let values = [("number", Value::Whole(number.to_string()))];
    Voice::new(voice.speaker, &values).say(tally.row.key()).render()
}
