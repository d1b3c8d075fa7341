//! Questions with fields: one large field, or rows that are added up.

use maud::{Markup, Render as _, html};

use super::keypad::{Sign, enter, keypad, with_keys};
use super::question::unsure;
use super::scene::Scene;
use super::values::shown;
use super::voice::Voice;
use crate::guide::entry::{Reading, Refusal};
use crate::guide::{Entry, EntryKind, Name, Question, TYPED, Tally, Typed, column_sum, typed};
use crate::locale::{Speaker, Value, dates};

/// What was typed and not understood, or not finished.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// The text of each field, by its name.
    pub fields: Vec<(String, String)>,
    /// Why it was refused; nothing when a key was pressed on the screen.
    pub refusal: Option<Refusal>,
    /// Which field was refused, or written in.
    pub field: String,
}

/// One field of a form.
pub(super) struct Field<'f> {
    /// The key of its label.
    pub label: &'f str,
    pub example: Option<String>,
    pub mode: &'static str,
    /// What keys on the screen write besides figures, if they can write it.
    pub sign: Option<Sign>,
}

/// A typed answer.
pub(super) fn field(scene: &Scene, voice: Voice, asked: &Question, entry: &Entry) -> Markup {
    let kept = entry.sort.is_empty();
    let field = Field {
        label: entry.label.key(),
        example: entry.example.as_ref().map(|words| example(scene, voice, entry.kind, words.key())),
        mode: mode(entry.kind),
        sign: Sign::of(entry.kind),
    };
    html! {
        (form(scene, voice, field))
        p { (voice.say(if kept { "entry-kept" } else { "entry-forgotten" })) }
        (unsure(scene, voice, asked))
        @if kept { (skip(scene, voice)) }
    }
}

/// An example of what to write; where there are keys on the screen, one that they can write.
pub(super) fn example(scene: &Scene, voice: Voice, kind: EntryKind, key: &str) -> String {
    let keys = scene.visit.kiosk.is_some() && kind == EntryKind::Date;
    let keyed = keys.then(|| with_keys(&voice.in_french().text(key), scene.visit.today));
    keyed.flatten().unwrap_or_else(|| voice.text(key))
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
            (enter(&scene.visit, voice))
            (refusal(scene, voice))
            label.e for="valeur" { (voice.say(field.label)) }
            @if let Some(example) = &field.example {
                @let values = [("example", Value::Words(example.clone()))];
                p #exemple { (Voice::new(voice.speaker, &values).say("entry-example")) }
            }
            (input(scene, "valeur", field.mode, field.example.is_some()))
            @if let Some(sign) = field.sign { (keys(scene, voice, ("valeur", field.label), sign)) }
            button.p type="submit" { (voice.say("entry-go")) }
        }
    }
}

fn input(scene: &Scene, name: &str, mode: &str, example: bool) -> Markup {
    let attempt = scene.attempt;
    let typed = attempt.and_then(|a| a.fields.iter().find(|(field, _)| field == name));
    let refused = attempt.is_some_and(|it| it.refusal.is_some() && it.field == name);
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

/// Keys on the screen for a field; its label is theirs too.
fn keys(scene: &Scene, voice: Voice, (field, label): (&str, &str), sign: Sign) -> Markup {
    keypad(&scene.visit, voice, (field, &voice.text(label)), (sign, &scene.here_link()))
}

fn refusal(scene: &Scene, voice: Voice) -> Markup {
    let refusal = scene.attempt.and_then(|attempt| attempt.refusal.as_ref());
    let Some(refusal) = refusal else { return html! {} };
    let values = refusal_values(refusal, voice.speaker);
    let values = values.as_slice();
    let said = Voice::new(voice.speaker, &values);
    let key = refusal_key(refusal);
    let key = if voice.knows(&key) { key.as_str() } else { "refusal-other" };
    html! {
        div.a #refus role="alert" {
            p { b { (voice.say("refusal-title")) } }
            p data-own[shows_typed(refusal)] { (said.say(key)) }
        }
    }
}

/// Whether the words of a refusal repeat what was typed.
const fn shows_typed(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Ambiguous { .. } | Refusal::DayAndMonthSwapped { .. })
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
            (enter(&scene.visit, voice))
            (refusal(scene, voice))
            @if !rows.is_empty() { (table(voice, tally, rows)) }
            @if rows.len() < tally.rows {
                p { b { (row_name(voice, tally, rows.len() + 1)) } }
                @for column in &tally.columns {
                    label.e for=(column.id) { (voice.say(column.label.key())) }
                    (input(scene, column.id.as_str(), mode(column.kind), false))
                    @if let Some(sign) = Sign::of(column.kind) {
                        (keys(scene, voice, (column.id.as_str(), column.label.key()), sign))
                    }
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
        table.r data-own {
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
