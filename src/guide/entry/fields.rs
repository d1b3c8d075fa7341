//! Cuts a typed day or month into its fields: figures and names of months.

use super::{month_names::month_named, number_words::number_words};

/// One field of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// A number, and how many digits were typed: "26" may be a day or a year, "2026" not.
    Figure(u32, usize),
    /// The name of a month, 1 to 12.
    Month(u8),
}

/// Words that add nothing to a date. The days of the week are not checked against it.
const IDLE: [&str; 23] = [
    "le", "la", "du", "de", "d", "l", "au", "en", "er", "ere", "eme", "e", "mois", "annee", "an",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "date",
];
const IDLE_SHORT: [&str; 6] = ["lun", "mer", "jeu", "ven", "sam", "dim"];

/// The words (letters or digits in a row) of a folded text.
pub(super) fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for run in text.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()) {
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let digit = first.is_ascii_digit();
            let end = rest.find(|c: char| c.is_ascii_digit() != digit).unwrap_or(rest.len());
            words.push(&rest[..end]);
            rest = &rest[end..];
        }
    }
    words
}

/// The fields these words make; `None` when one of them has no place in a date.
pub(super) fn fields(words: &[&str]) -> Option<Vec<Field>> {
    // "sept" is 7 and "mar" a Tuesday only when another word names the month.
    let double = |word: &str| matches!(word, "sept" | "mar");
    let named = words.iter().any(|word| !double(word) && month_named(word).is_some());
    let mut fields = Vec::new();
    let mut spelt = Vec::new();
    for &word in words.iter().filter(|word| !is_idle(word)) {
        let month = month_named(word).filter(|_| !(named && double(word)));
        let figure = word.starts_with(|c: char| c.is_ascii_digit());
        if month.is_none() && !figure {
            spelt.push(word);
            continue;
        }
        add_spelt(&mut fields, &mut spelt, named)?;
        fields.push(match month {
            Some(month) => Field::Month(month),
            // Nine digits cannot overflow; more are no field of a date.
            None => Field::Figure(word.parse().ok().filter(|_| word.len() <= 9)?, word.len()),
        });
    }
    add_spelt(&mut fields, &mut spelt, named)?;
    Some(fields)
}

fn is_idle(word: &str) -> bool {
    IDLE.contains(&word) || IDLE_SHORT.contains(&word)
}

/// Adds the field spelt by the words gathered so far, if any; `None` when they spell no
/// number.
fn add_spelt(fields: &mut Vec<Field>, spelt: &mut Vec<&str>, named: bool) -> Option<()> {
    if named && spelt.first() == Some(&"mar") {
        spelt.remove(0); // "mar. 3 décembre"
    }
    let words = std::mem::take(spelt);
    let value = match words[..] {
        [] => return Some(()),
        ["premier"] => 1,
        _ => number_words(&words)?,
    };
    // Spelt out, 20 may be a day or a short year, 2026 a year, and 150 neither.
    let digits = match value {
        0..100 => 2,
        100..1000 => 3,
        _ => 4,
    };
    fields.push(Field::Figure(value, digits));
    Some(())
}

#[cfg(test)]
mod tests {
    use super::Field::{Figure, Month};
    use super::*;

    fn cut(text: &str) -> Option<Vec<Field>> {
        fields(&words(text))
    }

    #[test]
    fn figures_and_months_in_order() {
        assert_eq!(cut("3/12/2026"), Some(vec![Figure(3, 1), Figure(12, 2), Figure(2026, 4)]));
        assert_eq!(cut("1er mai 27"), Some(vec![Figure(1, 1), Month(5), Figure(27, 2)]));
        assert_eq!(
            cut("le jeudi 3 dec. 2026"),
            Some(vec![Figure(3, 1), Month(12), Figure(2026, 4)])
        );
        assert_eq!(cut("12oct"), Some(vec![Figure(12, 2), Month(10)]));
        assert_eq!(
            cut("premier mai deux mille vingt sept"),
            Some(vec![Figure(1, 2), Month(5), Figure(2027, 4)])
        );
    }

    #[test]
    fn words_with_two_meanings() {
        assert_eq!(cut("3 sept"), Some(vec![Figure(3, 1), Month(9)]));
        assert_eq!(cut("dix sept mai"), Some(vec![Figure(17, 2), Month(5)]));
        assert_eq!(cut("mar 3 dec"), Some(vec![Figure(3, 1), Month(12)]));
        assert_eq!(cut("3 mar"), Some(vec![Figure(3, 1), Month(3)]));
    }

    #[test]
    fn anything_else_is_no_field() {
        assert_eq!(cut("bonjour"), None);
        assert_eq!(cut("3 bidule 2026"), None);
        assert_eq!(cut("1234567890"), None);
        assert_eq!(cut("..."), Some(vec![]));
    }
}
