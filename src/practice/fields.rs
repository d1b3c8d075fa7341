//! The fields and buttons of a page, as an author wrote them and as they are kept.

use jiff::civil::{Date, date};
use toml::Spanned;

use super::exercise::{Button, END, Field, FieldKind};
use super::format::{ButtonFile, FieldFile};
use super::samples::SAMPLES;
use crate::desk::Desk;

/// The day on which expected answers are proved: no answer depends on it.
const A_DAY: Date = date(2026, 12, 3);

/// Reads a field, and proves that the answer it expects is a good one.
pub(super) fn field(desk: &mut Desk, raw: &Spanned<FieldFile>) -> Option<Field> {
    let raw = raw.get_ref();
    let kinds = FieldKind::ALL.map(|(name, _)| name);
    let id = desk.name(&raw.id);
    let kind = desk.known(&raw.kind, "unknown-field", "a kind of field", kinds)?;
    let (_, kind) = FieldKind::ALL.into_iter().find(|(name, _)| kind == **name)?;
    let field = Field {
        id: id?,
        kind,
        label: raw.label.clone(),
        hint: raw.hint.clone(),
        choices: raw.choices.clone(),
        given: raw.given.clone(),
        expect: raw.expect.get_ref().clone(),
        also: raw.also.clone(),
    };
    if let Some((what, remedy)) = amiss(&field) {
        desk.find(raw.expect.span().start, "bad-expect", what, remedy);
    }
    Some(field)
}

/// What keeps an expected answer from being given.
fn amiss(field: &Field) -> Option<(String, &'static str)> {
    let expect = &field.expect;
    let choices = matches!(field.kind, FieldKind::Choice | FieldKind::Menu);
    if choices && field.choices.len() < 2 {
        let what = format!("\"{}\" offers fewer than 2 choices", field.id);
        return Some((what, "write them in choices"));
    }
    if choices && field.given.iter().chain([expect]).any(|one| !field.choices.contains(one)) {
        let what = format!("\"{}\" expects or gives what it does not offer", field.id);
        return Some((what, "take one of choices, letter for letter"));
    }
    if field.kind == FieldKind::File && !SAMPLES.iter().any(|sample| sample.name == expect) {
        let what = format!("\"{expect}\" is not a file to take along");
        return Some((what, "take photo-lina.jpg, photo-lina.pdf or vacances.jpg"));
    }
    field.judge(expect, A_DAY).map(|_| {
        let what = format!("\"{expect}\" would be refused in \"{}\"", field.id);
        (what, "write the answer as a person would type it")
    })
}

/// Reads a button.
pub(super) fn button(desk: &mut Desk, raw: &Spanned<ButtonFile>, pages: &[&str]) -> Option<Button> {
    let raw = raw.get_ref();
    let id = desk.name(&raw.id);
    let known = pages.iter().copied().chain([END]);
    let next = match &raw.next {
        Some(next) => Some(desk.known(next, "unknown-screen", "a page of this exercise", known)?),
        None => None,
    };
    Some(Button { id: id?, label: raw.label.clone(), next, unchecked: raw.unchecked })
}
