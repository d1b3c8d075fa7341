//! Whom to ask: offices, call centres.

use roxmltree::Node;

use super::inline::address;
use super::services::is_closed;
use super::{Reading, child, elements};
use crate::guide::{Aim, Block, Contact, Text};

/// A French number has at least this many digits: 15, 115, 3949, 01 02 03 04 05.
const FEWEST_DIGITS: usize = 2;
/// The most phone numbers taken from one contact.
const MOST_PHONES: usize = 4;

impl Reading<'_> {
    /// Somebody to ask.
    pub(super) fn contact(&self, node: Node, depth: usize) -> Vec<Block> {
        let name = child(node, "Titre").map(|title| self.text(title)).unwrap_or_default();
        let web = child(node, "RessourceWeb").and_then(|site| site.attribute("URL"));
        let aside =
            |name: &str| matches!(name, "Titre" | "PivotLocal" | "RessourceWeb" | "Condition");
        let about: Vec<Block> = elements(node)
            .filter(|part| !aside(part.tag_name().name()))
            .flat_map(|part| self.blocks(part, depth + 1))
            .collect();
        if name.is_empty() {
            return about;
        }
        let pivot = child(node, "PivotLocal").and_then(|pivot| pivot.text());
        vec![Block::Contact(Box::new(Contact {
            phones: phones(&about),
            name,
            site: web.or_else(|| node.attribute("URL")).and_then(address),
            pivot: pivot.map(|pivot| pivot.trim().into()),
            closed: is_closed(node),
            about,
        }))]
    }
}

/// The phone numbers of a call centre: the source stresses them, or marks
/// them as such.
fn phones(about: &[Block]) -> Vec<Box<str>> {
    let mut phones: Vec<Box<str>> = Vec::new();
    let mut look = |text: &Text| {
        for run in text.runs().iter().filter(|run| run.strong || run.aim == Aim::Phone) {
            phones.extend(phone(&run.words));
        }
    };
    about.iter().for_each(|block| block.each_text(&mut look));
    phones.dedup();
    phones.truncate(MOST_PHONES);
    phones
}

/// A stretch of words that is a phone number, perhaps after « Depuis l’étranger : ».
fn phone(words: &str) -> Option<Box<str>> {
    let number = words.rsplit(':').next()?.trim().trim_end_matches('.');
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let only = number.chars().all(|c| c.is_ascii_digit() || " \u{a0}\u{202f}.+()".contains(c));
    let sound =
        only && (FEWEST_DIGITS..=15).contains(&digits) && is_french_or_foreign(number, digits);
    sound.then(|| {
        number.replace(['(', ')'], "").split_whitespace().collect::<Vec<_>>().join(" ").into()
    })
}

/// Short numbers (15, 115, 3949), ten digits, or an international number: an
/// amount or a year is none of these, or begins otherwise.
fn is_french_or_foreign(number: &str, digits: usize) -> bool {
    let first = number.chars().find(char::is_ascii_digit).unwrap_or('x');
    match digits {
        2 | 3 => first == '1',
        4 => first == '3' || first == '1',
        6 => number.starts_with("11"),
        10 => first == '0',
        _ => number.starts_with('+') || number.starts_with("00"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_to_call_is_told_from_an_amount() {
        let table = [
            ("39 49", Some("39 49")),
            ("Depuis l'étranger : + 33 1 77 86 39 49", Some("+ 33 1 77 86 39 49")),
            ("0 809 54 14 14", Some("0 809 54 14 14")),
            ("115", Some("115")),
            ("116 117", Some("116 117")),
            ("25 €", None),
            ("2020", None),
            ("Attention", None),
            ("", None),
        ];
        for (words, expected) in table {
            assert_eq!(phone(words).as_deref(), expected, "{words}");
        }
    }
}
