//! Marks inside a text: where a quoted label or a value begins and ends.
//!
//! Fluent gives one string; a view must still know which part of it is a
//! French label of a portal (other language, other direction) or a value such
//! as a date or an amount (never reordered, never cut) or a phone number (one
//! touch calls it). Private-use characters
//! carry that, and every outlet removes them.

const LABEL: char = '\u{E000}';
const END: char = '\u{E001}';
const VALUE: char = '\u{E002}';
// U+E003 is taken: in `speaker`, it stands for a value that is not known.
const PHONE: char = '\u{E004}';

/// One piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Ordinary words.
    Words(&'t str),
    /// The exact French words of a portal.
    Label(&'t str),
    /// A date, an amount, a number: kept whole, left to right.
    Value(&'t str),
    /// A phone number, as one reads it.
    Phone(&'t str),
}

/// Marks the exact French words of a portal.
#[must_use]
pub fn label(text: &str) -> String {
    format!("{LABEL}{}{END}", plain(text))
}

/// Marks a value that must stay whole.
#[must_use]
pub fn isolate(text: &str) -> String {
    format!("{VALUE}{}{END}", plain(text))
}

/// Marks a phone number.
#[must_use]
pub fn phone(text: &str) -> String {
    format!("{PHONE}{}{END}", plain(text))
}

/// The text without any mark: for the ear, calendars, titles and addresses.
#[must_use]
pub fn plain(text: &str) -> String {
    let mark = |c: char| ('\u{E000}'..='\u{E004}').contains(&c);
    let direction = |c: char| ('\u{2066}'..='\u{2069}').contains(&c);
    text.chars().filter(|&c| !mark(c) && !direction(c)).collect()
}

/// The pieces of a text, in order.
pub fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let start = rest.find([LABEL, VALUE, PHONE, END]).unwrap_or(rest.len());
        if start > 0 {
            let (words, after) = rest.split_at(start);
            rest = after;
            return Some(Piece::Words(words));
        }
        let mark = rest.chars().next()?;
        let inside = &rest[mark.len_utf8()..];
        let end = inside.find(END).unwrap_or(inside.len());
        rest = inside.get(end + END.len_utf8()..).unwrap_or("");
        Some(match mark {
            LABEL => Piece::Label(&inside[..end]),
            PHONE => Piece::Phone(&inside[..end]),
            _ => Piece::Value(&inside[..end]),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_a_value_and_a_phone_are_found_between_words() {
        let [label, day, number] = [label("M’actualiser"), isolate("15"), phone("3949")];
        let text = format!("Cliquez sur {label} avant le {day} ou appelez le {number}.");
        let found: Vec<_> = pieces(&text).collect();
        assert_eq!(
            found,
            [
                Piece::Words("Cliquez sur "),
                Piece::Label("M’actualiser"),
                Piece::Words(" avant le "),
                Piece::Value("15"),
                Piece::Words(" ou appelez le "),
                Piece::Phone("3949"),
                Piece::Words("."),
            ]
        );
        assert_eq!(plain(&text), "Cliquez sur M’actualiser avant le 15 ou appelez le 3949.");
    }

    proptest::proptest! {
        #[test]
        fn any_text_with_stray_marks_is_read_to_its_end(text in ".*\u{E000}?.*\u{E001}?.*") {
            let joined: String = pieces(&text)
                .map(|piece| match piece {
                    Piece::Words(t) | Piece::Label(t) | Piece::Value(t) | Piece::Phone(t) => t,
                })
                .collect();
            proptest::prop_assert!(plain(&joined).len() <= text.len());
        }
    }
}
