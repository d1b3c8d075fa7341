//! Phone numbers, amounts and dates inside words: the first can be dialled, all stay whole.

use std::ops::Range;

use crate::guide::{Aim, Run, Text};

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
/// Words that announce a short number: without one, 3949 may be anything.
const CALLS: [&str; 6] = ["tél", "appel", "numéro", "compos", "joign", "joindre"];
/// How far before a short number such a word may stand, in bytes.
const NEAR: usize = 60;

/// The same text with its numbers marked.
pub(super) fn marked(text: Text) -> Text {
    let mut marked = Text::default();
    for run in text.runs() {
        match run.aim {
            Aim::None => split(run, Told::Nothing, &mut marked),
            Aim::Phone => split(run, Told::Phone, &mut marked),
            _ => marked.push(run.clone()),
        }
    }
    marked
}

/// What is told of words before they are looked at.
#[derive(Clone, Copy, PartialEq)]
enum Told {
    /// Nothing.
    Nothing,
    /// A phone number stands in them.
    Phone,
}

fn split(run: &Run, told: Told, into: &mut Text) {
    let words = &*run.words;
    let mut done = 0;
    let mut push = |range: Range<usize>, aim: Aim| {
        let mut piece = words[range].to_owned();
        if aim != Aim::None {
            piece = piece.replace([' ', '\u{202f}'], "\u{a0}");
        }
        into.push(Run { words: piece.into(), strong: run.strong, aim });
    };
    let mut at = 0;
    while let Some(start) = words[at..].find(|c: char| c.is_ascii_digit() || c == '+') {
        let start = at + start;
        let joined = words[..start].ends_with(char::is_alphanumeric);
        let number = number(&words[start..]);
        at = start + number.max(1);
        if joined {
            continue;
        }
        let before = &words[..start];
        if let Some((length, aim)) = meaning(before, &words[start..], number, told) {
            push(done..start, Aim::None);
            push(start..start + length, aim);
            done = start + length;
            at = done;
        }
    }
    push(done..words.len(), Aim::None);
}

/// The length of a number with what may stand between its digits.
fn number(text: &str) -> usize {
    let mut end = 0;
    let mut gap = text.starts_with('+');
    for (at, c) in text.char_indices() {
        match c {
            '0'..='9' => (end, gap) = (at + 1, false),
            '+' if at == 0 => {}
            ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | '-' if !gap => gap = true,
            _ => break,
        }
    }
    end
}

/// What a number is, and how long it is with what belongs to it.
fn meaning(before: &str, text: &str, number: usize, told: Told) -> Option<(usize, Aim)> {
    let (digits, rest) = text.split_at(number);
    let after = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let gap = rest.len() - after.len();
    for unit in ["€", "euros", "euro", "%"] {
        let ends = after.strip_prefix(unit);
        if number > 0 && ends.is_some_and(|ends| !ends.starts_with(char::is_alphanumeric)) {
            return Some((number + gap + unit.len(), Aim::Value));
        }
    }
    if let Some(length) = date(text) {
        return Some((length, Aim::Value));
    }
    let short = digits.bytes().filter(u8::is_ascii_digit).count() <= 6;
    let announced = || {
        let near = before.char_indices().rev().take(NEAR).last().map_or(0, |(at, _)| at);
        let near = before[near..].to_lowercase();
        CALLS.iter().any(|word| near.contains(word))
    };
    dialled(digits)
        .filter(|()| !short || told == Told::Phone || announced())
        .map(|()| (number, Aim::Phone))
}

/// Whether this is a number one can call in France.
fn dialled(words: &str) -> Option<()> {
    let digits: String = words.chars().filter(char::is_ascii_digit).collect();
    let foreign = words.trim_start().starts_with('+');
    let sound = match digits.len() {
        2 | 3 => digits.starts_with('1'),
        4 => digits.starts_with('3') || digits.starts_with("10"),
        6 => digits.starts_with("11"),
        10 => digits.starts_with('0') && !digits.starts_with("00"),
        11..=15 => foreign || digits.starts_with("00"),
        _ => false,
    };
    (sound && !words.contains(',')).then_some(())
}

/// The length of « 1er janvier 2027 » at the start of a text.
fn date(text: &str) -> Option<usize> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).filter(|end| (1..=2).contains(end))?;
    let rest = &text[digits..];
    let rest = rest.strip_prefix("er").unwrap_or(rest);
    let rest = rest.strip_prefix([' ', '\u{a0}'])?;
    let lower = |word: &str| word.to_lowercase();
    let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    MONTHS.iter().find(|month| **month == lower(&rest[..end]))?;
    let after = &rest[end..];
    let year = after.strip_prefix([' ', '\u{a0}']).filter(|year| {
        let figures = year.bytes().take_while(u8::is_ascii_digit).count();
        figures == 4
    });
    let left = year.map_or(after.len(), |year| year.len() - 4);
    Some(text.len() - left)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text, with [phones] and {values} in brackets.
    fn shown(words: &str) -> String {
        let shown = |run: &Run| match run.aim {
            Aim::Phone => format!("[{}]", run.words),
            Aim::Value => format!("{{{}}}", run.words),
            _ => run.words.to_string(),
        };
        marked(Text::plain(words))
            .runs()
            .iter()
            .map(shown)
            .collect::<String>()
            .replace('\u{a0}', "_")
    }

    #[test]
    fn numbers_are_told_apart_by_what_stands_around_them() {
        let table = [
            ("Appelez le 3949.", "Appelez le [3949]."),
            ("Appelez le 39 49.", "Appelez le [39_49]."),
            ("3949 habitants", "3949 habitants"),
            ("au 01 23 45 67 89, le matin", "au [01_23_45_67_89], le matin"),
            ("0 809 54 14 14", "[0_809_54_14_14]"),
            ("+33 1 23 45 67 89", "[+33_1_23_45_67_89]"),
            ("1 234,56 € par mois", "{1_234,56_€} par mois"),
            ("25 euros", "{25_euros}"),
            ("le 1er janvier 2027.", "le {1er_janvier_2027}."),
            ("du 3 mars au 5 avril", "du {3_mars} au {5_avril}"),
            ("le 12/11/2026", "le 12/11/2026"),
            ("article L3123-4, F1341", "article L3123-4, F1341"),
            ("en 2026, 10 jours", "en 2026, 10 jours"),
            ("", ""),
            ("+", "+"),
        ];
        for (words, expected) in table {
            assert_eq!(shown(words), expected);
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_is_lost(words in "[0-9 +€.,a-zéû\u{a0}]{0,40}") {
            let squeeze = |words: &str| words.split_whitespace().collect::<Vec<_>>().concat();
            let said = marked(Text::plain(words.as_str())).words();
            proptest::prop_assert_eq!(squeeze(&said), squeeze(&words));
        }
    }
}
