//! The controls of the imaginary site: menus, dates, files, boxes, as browsers draw them.

use maud::{Markup, html};

use crate::practice::{Field, FieldKind, Office, Slip, Why};

/// What stands in a field, and what the site says of it.
pub(super) struct Shown<'s> {
    /// What was typed before, if this page is drawn again.
    pub typed: Option<&'s [(String, String)]>,
    /// What is wrong.
    pub slip: Option<&'s Slip<'s>>,
}

impl Shown<'_> {
    /// What stands in the field: what was typed, or else what the site filled in.
    fn value<'v>(&'v self, field: &'v Field) -> Option<&'v str> {
        match self.typed {
            Some(typed) => {
                let found = typed.iter().find(|(name, _)| field.id == **name);
                found.map(|(_, value)| value.as_str())
            }
            None => field.given.as_deref(),
        }
    }

    /// What the site says of the field; of what only the story forbids, nothing.
    fn complaint<'o>(&self, office: &'o Office) -> Option<&'o str> {
        let slip = self.slip?;
        office.complaint(slip.field.kind, slip.why)
    }
}

/// One field with its label.
pub(super) fn drawn(office: &Office, field: &Field, shown: &Shown) -> Markup {
    let complaint = shown.complaint(office);
    let id = format!("f-{}", field.id);
    let told = html! { @if let Some(complaint) = complaint { p.pw { (complaint) } } };
    match field.kind {
        FieldKind::Choice => html! {
            fieldset.pq {
                legend { (label(office, field)) }
                (told)
                @for (index, choice) in field.choices.iter().enumerate() {
                    label {
                        input id=[(index == 0).then_some(&id)] type="radio" name=(field.id) value=(choice) checked[shown.value(field) == Some(choice)];
                        span { (choice) }
                    }
                }
            }
        },
        FieldKind::Tick => html! {
            div.pq {
                (told)
                label {
                    input #(id) type="checkbox" name=(field.id) value=(field.expect) checked[shown.value(field).is_some()];
                    span { (label(office, field)) }
                }
            }
        },
        _ => html! {
            div.pq {
                label.e for=(id) { (label(office, field)) }
                @if let Some(hint) = &field.hint { p #{ (id) "-h" } { (hint) } }
                @if let Some(complaint) = complaint { p.pw #{ (id) "-e" } { (complaint) } }
                (control(office, field, shown, &id))
            }
        },
    }
}

fn label(office: &Office, field: &Field) -> Markup {
    html! { (field.label) " (" (office.required) ")" }
}

/// The control itself.
fn control(office: &Office, field: &Field, shown: &Shown, id: &str) -> Markup {
    let value = shown.value(field);
    let invalid = shown.slip.is_some_and(|slip| slip.why != Why::Other).then_some("true");
    let hint = field.hint.is_some().then(|| format!("{id}-h"));
    let error = shown.complaint(office).map(|_| format!("{id}-e"));
    let described = [error, hint].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described = (!described.is_empty()).then_some(described);
    let (kind, mode) = match field.kind {
        FieldKind::Calendar => ("date", None),
        FieldKind::Secret => ("password", None),
        FieldKind::File => ("file", None),
        FieldKind::Amount => ("text", Some("decimal")),
        FieldKind::Number => ("text", Some("numeric")),
        _ => ("text", None),
    };
    // Browsers never show a secret or a file again.
    let again = !matches!(field.kind, FieldKind::Secret | FieldKind::File);
    html! {
        @if field.kind == FieldKind::Menu {
            select.i #(id) name=(field.id) aria-invalid=[invalid] aria-describedby=[described] {
                option value="" { (office.menu) }
                @for choice in &field.choices { option value=(choice) selected[value == Some(choice)] { (choice) } }
            }
        } @else {
            input.i #(id) type=(kind) name=(field.id) inputmode=[mode] autocomplete=[unkept(field.kind)]
                value=[value.filter(|_| again)] aria-invalid=[invalid] aria-describedby=[described];
        }
    }
}

/// No browser keeps an invented value, or proposes a real one.
const fn unkept(kind: FieldKind) -> Option<&'static str> {
    match kind {
        FieldKind::File => None,
        // Browsers offer to keep a password in spite of `off`, but no code of one time.
        FieldKind::Secret => Some("one-time-code"),
        _ => Some("off"),
    }
}
