//! The months in French, whole, cut short, or with one slip of the finger.

use super::near::near;

/// The folded names, January first.
const NAMES: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

/// Other ways to write them, too far from the name to be found by the rules below.
const OTHERS: [(&str, u8); 4] = [("jun", 6), ("jul", 7), ("juliet", 7), ("out", 8)];

/// The number, 1 to 12, of the month a folded word names.
///
/// At least three letters; `None` when it fits no month, or more than one: "jui" is June or
/// July, "mais" is March or May.
pub(super) fn month_named(word: &str) -> Option<u8> {
    if word.len() < 3 {
        return None;
    }
    exactly(word).or_else(|| only(|name| name.starts_with(word))).or_else(|| {
        // In very short words one slip makes any word of any other.
        if word.len() < 4 { None } else { only(|name| near(word, name)) }
    })
}

fn exactly(word: &str) -> Option<u8> {
    let other = OTHERS.iter().find(|(other, _)| *other == word).map(|(_, month)| *month);
    other.or_else(|| only(|name| name == word))
}

/// The one month whose name fits.
fn only(fits: impl Fn(&str) -> bool) -> Option<u8> {
    let mut found = (1..).zip(NAMES).filter(|(_, name)| fits(name)).map(|(month, _)| month);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_names_short_names_and_slips() {
        for (month, name) in (1..).zip(NAMES) {
            assert_eq!(month_named(name), Some(month));
        }
        #[rustfmt::skip]
        let typed = [
            ("jan", 1),
            ("janv", 1),
            ("fev", 2),
            ("fevr", 2),
            ("fevirer", 2),
            ("mar", 3),
            ("avr", 4),
            ("avrils", 4),
            ("juim", 6),
            ("juil", 7),
            ("juliet", 7),
            ("aou", 8),
            ("sept", 9),
            ("setembre", 9),
            ("oct", 10),
            ("octobr", 10),
            ("novenbre", 11),
            ("dec", 12),
            ("desembre", 12),
        ];
        for (word, month) in typed {
            assert_eq!(month_named(word), Some(month), "{word}");
        }
    }

    #[test]
    fn a_word_that_fits_two_months_or_none() {
        for word in ["", "ma", "jui", "mais", "embre", "bonjour", "cembre", "mots"] {
            assert_eq!(month_named(word), None, "{word}");
        }
    }
}
