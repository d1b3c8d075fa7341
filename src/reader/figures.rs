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
const CALLS: [&str; 8] =
    ["téléphon", "tél.", "tél :", "appel", "numéro", "composez", "composer", "joi"];
/// What stands right before a short number that is dialled: « composé de 15
/// chiffres », « de 8 h à 17 h » and « 1.9 Mo » are none.
const LEADS: [&str; 10] =
    ["le", "au", "ou", "numéro", "n°", "téléphone", "tél", "appelez", "composez", "joindre"];
/// Numbers of two and three figures: emergencies, and help.
const SHORTEST: [&str; 10] = ["15", "17", "18", "112", "114", "115", "119", "191", "196", "197"];
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
    // « +33 (0)1 23 45 67 89 »: the nought is for those who call from France.
    let nought = text.find("(0)").filter(|_| text.starts_with('+'));
    let mut end = 0;
    let mut gap = false;
    for (at, c) in text.char_indices() {
        match c {
            '0'..='9' => (end, gap) = (at + 1, false),
            '+' if at == 0 => {}
            '(' | ')' if nought.is_some_and(|from| at == from || at == from + 2) => gap = false,
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
    let alone = !digits.contains(['.', '-']) && !rest.starts_with(char::is_alphanumeric);
    dialled(digits)
        .filter(|()| !short || told == Told::Phone || alone && is_announced(before))
        .map(|()| (number, Aim::Phone))
}

/// Whether the words before a short number say that it is one to call.
fn is_announced(before: &str) -> bool {
    let near = before.char_indices().rev().take(NEAR).last().map_or(0, |(at, _)| at);
    let near = before[near..].to_lowercase().replace('\u{a0}', " ");
    let last = near.trim_end();
    let word = last.rsplit(|c: char| !c.is_alphanumeric() && c != '°');
    let word = word.into_iter().find(|word| !word.is_empty()).unwrap_or_default();
    let leads = LEADS.contains(&word) || last.ends_with(':');
    leads && CALLS.iter().any(|call| near.contains(call))
}

/// Whether this is a number one can call in France: the short ones are those of
/// the numbering plan of Arcep (seen 2026-11-24).
fn dialled(words: &str) -> Option<()> {
    let digits: String = words.chars().filter(char::is_ascii_digit).collect();
    let foreign = words.trim_start().starts_with('+');
    let sound = match digits.len() {
        2 | 3 => SHORTEST.contains(&&*digits),
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
            ("Composez le 17 ou le 112.", "Composez le [17] ou le [112]."),
            ("par téléphone de 8h30 à 17h30", "par téléphone de 8h30 à 17h30"),
            ("prix d’un appel, jusqu’à 17 h", "prix d’un appel, jusqu’à 17 h"),
            ("son numéro, composé de 15 chiffres", "son numéro, composé de 15 chiffres"),
            ("Téléchargement (1.9 Mo)", "Téléchargement (1.9 Mo)"),
            ("Tél. : +33 (0) 1 72 60 10 00", "Tél. : [+33_(0)_1_72_60_10_00]"),
            ("Tél : + 33 (0)1 40 56 60 00, fax", "Tél : [+_33_(0)1_40_56_60_00], fax"),
            ("+33 (0)", "+33 (0)"),
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
