//! Text for the ear: numbers, phones, amounts and acronyms as one says them.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::content::Content;
use crate::finding::{Finding, Spot};

/// Where the list stands.
const LIST: &str = "templates/pronunciation.toml";
/// What a point inside an address is called in the list.
const DOT: &str = "dot";

/// How words sound in each language: `CAF`, `€`, `1er`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Pronunciation(BTreeMap<String, BTreeMap<String, String>>);

impl Pronunciation {
    /// Reads the list; one that cannot be read is a finding.
    #[must_use]
    pub fn read(content: &Content) -> (Self, Vec<Finding>) {
        let text = content.get(LIST).unwrap_or_default();
        match toml::from_str(text) {
            Ok(read) => (read, Vec::new()),
            Err(why) => {
                let spot = Spot::at(LIST, text, why.span().map_or(0, |span| span.start));
                let remedy = "write one table a language, with lines such as CAF = \"caf\"";
                (Self::default(), vec![Finding::error(&spot, "toml-syntax", why.message(), remedy)])
            }
        }
    }

    /// A text as a voice must be given it to say it well.
    #[must_use]
    pub fn say(&self, language: &str, text: &str) -> String {
        let none = BTreeMap::new();
        let list = self.0.get(language).unwrap_or(&none);
        let numbers = numbers(text);
        let mut said = String::with_capacity(numbers.len() + 16);
        for token in tokens(&numbers) {
            match list.get(token) {
                Some(sound) => push_apart(&mut said, sound),
                None if token.contains(char::is_alphabetic) && token.contains('.') => {
                    let dot = list.get(DOT).map_or(".", String::as_str);
                    said.push_str(&token.replace('.', &format!(" {dot} ")));
                }
                None => said.push_str(token),
            }
        }
        said
    }
}

/// Adds a sound for a sign; « 5€ » must not become « 5euros ».
fn push_apart(said: &mut String, sound: &str) {
    if said.ends_with(char::is_alphanumeric) {
        said.push(' ');
    }
    said.push_str(sound);
}

/// Words and addresses, each whole; any other sign alone.
fn tokens(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_alphanumeric() { word(rest) } else { first.len_utf8() };
        let (token, after) = rest.split_at(length);
        found.push(token);
        rest = after;
    }
    found
}

/// The length of the word at the start: a point or a hyphen belongs to it only
/// between letters.
fn word(text: &str) -> usize {
    let mut end = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let joins = matches!(sign, '.' | '-')
            && text[..at].ends_with(char::is_alphabetic)
            && signs.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if !sign.is_alphanumeric() && sign != '°' && !joins {
            break;
        }
        end = at + sign.len_utf8();
    }
    end
}

/// The digits of a text regrouped: phones in pairs, numbers in one piece.
fn numbers(text: &str) -> String {
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        said.push_str(&rest[..start]);
        let glued = said.ends_with(|c: char| c.is_alphanumeric() || ",./-".contains(c));
        let length = run(&rest[start..]);
        let (digits, after) = rest[start..].split_at(length);
        let cents =
            after.strip_prefix(',').is_some_and(|c| c.starts_with(|c: char| c.is_ascii_digit()));
        let amount = cents || after.trim_start().starts_with('€');
        said.push_str(&if glued { digits.to_owned() } else { regrouped(digits, amount) });
        rest = after;
    }
    said.push_str(rest);
    said
}

/// The length of a run of digits, with single spaces inside it.
fn run(text: &str) -> usize {
    let mut end = 0;
    let mut spaces = 0;
    for (at, sign) in text.char_indices() {
        match sign {
            '0'..='9' => (end, spaces) = (at + 1, 0),
            ' ' | '\u{a0}' | '\u{202f}' if spaces == 0 => spaces = 1,
            _ => break,
        }
    }
    end
}

/// One run of digits as it is said. French numbers of ten digits begin with 0;
/// the short ones have four and begin with 3 (numbering plan of the Arcep).
fn regrouped(run: &str, amount: bool) -> String {
    let groups: Vec<&str> = run.split([' ', '\u{a0}', '\u{202f}']).collect();
    let digits: String = groups.concat();
    let long = digits.len() == 10 && digits.starts_with('0');
    let short = digits.len() == 4 && digits.starts_with('3') && groups.len() != 2;
    if long || (short && !amount) {
        let pairs = digits.as_bytes().chunks(2).map(|pair| String::from_utf8_lossy(pair));
        return pairs.collect::<Vec<_>>().join(" ");
    }
    let thousands = groups.len() > 1 && groups[1..].iter().all(|group| group.len() == 3);
    if thousands && groups[0].len() <= 3 { digits } else { run.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        let mut content = Content::default();
        content.insert(
            LIST,
            "[fr]\nCAF = \"caf\"\nRSA = \"R S A\"\n\"€\" = \"euros\"\ndot = \"point\"\n1er = \"premier\"\nh = \"heures\"\n\"n°\" = \"numéro\"\n",
        );
        let (list, findings) = Pronunciation::read(&content);
        assert_eq!(findings, []);
        list.say("fr", text)
    }

    #[test]
    fn numbers_and_names_are_said_as_people_say_them() {
        let cases = [
            ("Appelez le 3949.", "Appelez le 39 49."),
            (
                "Le 3949, le 39 49 ou le 0\u{a0}806 705 800.",
                "Le 39 49, le 39 49 ou le 08 06 70 58 00.",
            ),
            (
                "En 2026, 1\u{a0}234,50\u{a0}€ et 3\u{a0}000 €.",
                "En 2026, 1234,50\u{a0}euros et 3000 euros.",
            ),
            ("25€", "25 euros"),
            (
                "La CAF verse le RSA le 1er à 23 h 59.",
                "La caf verse le R S A le premier à 23 heures 59.",
            ),
            ("candidat.francetravail.fr", "candidat point francetravail point fr"),
            ("Cerfa n° 14011, fiche F1344.", "Cerfa numéro 14011, fiche F1344."),
            ("Rien d’autre. Fini", "Rien d’autre. Fini"),
        ];
        for (seen, heard) in cases {
            assert_eq!(said(seen), heard);
        }
    }

    #[test]
    fn a_list_that_cannot_be_read_is_a_finding() {
        let mut content = Content::default();
        content.insert(LIST, "[fr]\nCAF = 3\n");
        let (_, findings) = Pronunciation::read(&content);
        assert_eq!(findings.len(), 1);
    }

    proptest::proptest! {
        #[test]
        fn no_digit_of_any_text_is_lost(text in "[0-9 ,.€a-z\u{a0}]{0,60}") {
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            let heard = Pronunciation::default().say("fr", &text);
            proptest::prop_assert_eq!(digits(&heard), digits(&text));
        }
    }
}
