//! Numbers written in French words: "trente-cinq", "quatre vingts", "mille deux cents".

use super::near::near;

/// Each word and what it is worth. Belgian, Swiss and common misspelt forms are here too.
#[rustfmt::skip]
const WORDS: [(&str, u32); 42] = [
    ("zero", 0), ("un", 1), ("une", 1), ("deux", 2), ("deu", 2), ("trois", 3), ("troi", 3),
    ("quatre", 4), ("cinq", 5), ("sinq", 5), ("six", 6), ("sept", 7), ("set", 7), ("huit", 8),
    ("neuf", 9), ("dix", 10), ("onze", 11), ("douze", 12), ("treize", 13), ("quatorze", 14),
    ("quinze", 15), ("seize", 16), ("vingt", 20), ("vingts", 20), ("vint", 20), ("ving", 20),
    ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("septante", 70),
    ("quatrevingt", 80), ("quatrevingts", 80), ("huitante", 80), ("octante", 80),
    ("nonante", 90), ("cent", 100), ("cents", 100), ("mille", 1000), ("milles", 1000),
    ("mile", 1000), ("mil", 1000),
];

/// The number these folded words say, from 0 to 999,999; `None` when they say none, or say
/// it in an order French does not have ("deux trois" is not 5).
pub(super) fn number_words(words: &[&str]) -> Option<u32> {
    let linked = |at: usize| words[at] == "et" && 0 < at && at + 1 < words.len();
    let values: Vec<u32> = (0..words.len())
        .filter(|&at| !linked(at))
        .map(|at| worth(words[at]))
        .collect::<Option<_>>()?;
    let Some(at) = values.iter().position(|&value| value == 1000) else {
        return under_a_thousand(&values);
    };
    let (left, right) = (&values[..at], &values[at + 1..]);
    let thousands = if left.is_empty() { 1 } else { not_zero(under_a_thousand(left)?)? };
    let rest = if right.is_empty() { 0 } else { not_zero(under_a_thousand(right)?)? };
    Some(thousands * 1000 + rest)
}

fn under_a_thousand(values: &[u32]) -> Option<u32> {
    let Some(at) = values.iter().position(|&value| value == 100) else {
        return under_a_hundred(values);
    };
    let hundreds = match values[..at] {
        [] => 1,
        [times @ 2..=9] => times,
        _ => return None,
    };
    let rest = &values[at + 1..];
    let rest = if rest.is_empty() { 0 } else { not_zero(under_a_hundred(rest)?)? };
    Some(hundreds * 100 + rest)
}

fn under_a_hundred(values: &[u32]) -> Option<u32> {
    match values {
        [4, 20, rest @ ..] => Some(80 + under_twenty(rest)?),
        [tens @ (60 | 80), rest @ ..] => Some(tens + under_twenty(rest)?),
        [tens @ (20 | 30 | 40 | 50 | 70 | 90)] => Some(*tens),
        [tens @ (20 | 30 | 40 | 50 | 70 | 90), unit @ 1..=9] => Some(tens + unit),
        [0] => Some(0),
        [] => None,
        few => under_twenty(few),
    }
}

/// What may follow "soixante" or "quatre-vingt": nothing, or 1 to 19.
fn under_twenty(values: &[u32]) -> Option<u32> {
    match values {
        [] => Some(0),
        [few @ 1..=16] => Some(*few),
        [10, unit @ 7..=9] => Some(10 + unit),
        _ => None,
    }
}

fn not_zero(value: u32) -> Option<u32> {
    (value > 0).then_some(value)
}

/// What a word is worth. One slip is forgiven in words of five letters and more, if only
/// one number is that near; not in "cents", too near to other words.
fn worth(typed: &str) -> Option<u32> {
    if let Some((_, value)) = WORDS.iter().find(|(word, _)| *word == typed) {
        return Some(*value);
    }
    if typed.len() < 5 {
        return None;
    }
    let mut found = WORDS
        .iter()
        .filter(|(word, value)| word.len() >= 5 && *value != 100 && near(typed, word))
        .map(|(_, value)| *value);
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(text: &str) -> Option<u32> {
        number_words(&text.split([' ', '-']).collect::<Vec<_>>())
    }

    #[test]
    fn words_people_write() {
        let known = [
            ("zero", 0),
            ("vingt et un", 21),
            ("trente cinq", 35),
            ("soixante-dix-sept", 77),
            ("soixante et onze", 71),
            ("quatre vingts", 80),
            ("quatre-vingt-dix-neuf", 99),
            ("septante deux", 72),
            ("nonante", 90),
            ("cent vingt", 120),
            ("deux cent", 200),
            ("neuf cents quatre vingt dix sept", 997),
            ("quarente", 40),
            ("cinquente deux", 52),
            ("mille", 1000),
            ("mille deux cents", 1200),
            ("douze mille trente", 12_030),
        ];
        for (text, value) in known {
            assert_eq!(said(text), Some(value), "{text}");
        }
    }

    #[test]
    fn words_in_no_french_order_say_nothing() {
        for text in [
            "",
            "deux trois",
            "vingt dix",
            "cent cent",
            "dix cent",
            "mille mille",
            "et",
            "un et",
            "zero un",
            "cent zero",
            "zero mille",
            "trenze",
            "bonjour",
            "quatre vingt vingt",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_words_are_safe(words in prop::collection::vec("[a-z]{0,8}", 0..8), picks in prop::collection::vec(0usize..42, 0..8)) {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let _ = number_words(&words);
            let picks: Vec<&str> = picks.iter().map(|&pick| WORDS[pick].0).collect();
            prop_assert!(number_words(&picks).is_none_or(|value| value <= 999_999));
        }
    }
}
