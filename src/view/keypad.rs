//! Keys on the screen of a public machine: figures, days, amounts and postcodes without a keyboard.

use jiff::civil::Date;
use maud::{Markup, html};

use super::visit::Visit;
use super::voice::Voice;
use crate::guide::EntryKind;
use crate::guide::entry::{Era, date, month};

/// The field that says which key was pressed, and in which field: `valeur:7`.
pub const KEY: &str = "touche";
/// The key that takes the last sign away.
pub const ERASE: char = '<';

/// The sign that stands beside the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    None,
    /// Between euros and cents.
    Comma,
    /// Between the parts of a day.
    Slash,
}

impl Sign {
    /// What a value of this kind needs; `None` when it is made of words.
    pub const fn of(kind: EntryKind) -> Option<Self> {
        match kind {
            EntryKind::Number => Some(Self::None),
            EntryKind::Amount => Some(Self::Comma),
            EntryKind::Date => Some(Self::Slash),
            EntryKind::Text => None,
        }
    }

    const fn written(self) -> Option<(char, &'static str)> {
        match self {
            Self::None => None,
            Self::Comma => Some((',', "kiosk-keys.comma")),
            Self::Slash => Some(('/', "kiosk-keys.slash")),
        }
    }
}

/// An example of a day or a month in French as keys can write it: `15/06/2022`
/// for « 15 juin 2022 »; nothing when it is neither.
pub(super) fn with_keys(french: &str, today: Date) -> Option<String> {
    let day = date(french, today, Era::Near).ok().map(|day| day.strftime("%d/%m/%Y").to_string());
    day.or_else(|| {
        let month = month(french, today).ok()?.first();
        Some(month.strftime("%m/%Y").to_string())
    })
}

/// On a public machine, the button that the key « Enter » presses: the first
/// of its form, so that it is never a key of the screen.
pub(super) fn enter(visit: &Visit, voice: Voice) -> Markup {
    html! { @if visit.kiosk.is_some() { button hidden type="submit" { (voice.say("entry-go")) } } }
}

/// The keys for a field of the form around them; nothing on a machine of one's
/// own. Each is a button that sends the form: with a script it stays there.
pub(super) fn keypad(
    visit: &Visit,
    voice: Voice,
    (field, label): (&str, &str),
    (sign, action): (Sign, &str),
) -> Markup {
    if visit.kiosk.is_none() {
        return html! {};
    }
    let key = |sign: char, face: Markup| {
        html! {
            button.p type="submit" name=(KEY) value={ (field) ":" (sign) } data-key=(field)
                formaction={ (action) "#" (field) } { (face) }
        }
    };
    html! {
        div.kp role="group" dir="ltr" aria-label={ (voice.text("kiosk-keys")) "\u{a0}: " (label) } {
            @for figure in "1234567890".chars() { (key(figure, html! { (figure) })) }
            @if let Some((sign, name)) = sign.written() { (key(sign, html! { (sign) " " small { (voice.say(name)) } })) }
            (key(ERASE, html! { (voice.say("kiosk-keys.erase")) }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_with_keys_is_read_as_the_same_day() {
        let today = jiff::civil::date(2026, 12, 3);
        for (words, keys) in [("15 juin 2022", "15/06/2022"), ("février 2027", "02/2027")] {
            assert_eq!(with_keys(words, today).as_deref(), Some(keys));
        }
        assert_eq!(date("15/06/2022", today, Era::Near), date("15 juin 2022", today, Era::Near));
        assert_eq!(month("02/2027", today), month("février 2027", today));
        assert_eq!(with_keys("la semaine", today), None);
    }
}
