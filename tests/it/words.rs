//! The words and the program fit: none is missing, none is idle, none is in the wrong place.

use std::collections::BTreeSet;

use marchepied::content::Content;
use marchepied::guide::entry::Refusal;
use marchepied::locale::{Locales, Speaker};
use marchepied::view::Notice;

use crate::sources::{files, sources};

fn locales() -> Locales {
    Locales::read(&Content::embedded()).0.expect("French is readable")
}

/// The French keys that stand in these files.
fn keys_of(french: Speaker, names: &[&str]) -> BTreeSet<String> {
    let wanted = |file: &str| names.iter().any(|name| file.ends_with(name));
    let all = french.entries().filter(|(_, entry)| wanted(&entry.spot.file));
    all.map(|(key, _)| key.to_owned()).collect()
}

/// The rooms that say things to people.
const ROOMS: [&str; 5] = ["view", "web", "cli", "catalog", "locale"];
/// What stands before a key, where the program says it.
const SAYING: [&str; 7] =
    ["say(", "try_say(", ".text(", ".lines(", ".knows(", "Phrase::message(", "said(speaker,"];

/// Whether a text is written like a key: `help-page.hint`, `month-{number}`.
fn is_like_a_key(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.{}_".contains(c);
    text.contains(['-', '.']) && text.chars().all(plain) && text.starts_with(char::is_alphabetic)
}

/// Whether a key fits a text in which `{…}` stands for anything.
fn fits(key: &str, pattern: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('{') else { return key == pattern };
    let end = rest.rsplit_once('}').map_or("", |(_, end)| end);
    key.len() > start.len() + end.len() && key.starts_with(start) && key.ends_with(end)
}

#[test]
fn every_key_that_the_program_says_has_words() {
    let locales = locales();
    let french = locales.source();
    let common = keys_of(french, &["common.ftl", "dates.ftl"]);
    let families: BTreeSet<_> = common.iter().filter_map(|key| key.split('-').next()).collect();
    let (mut silent, mut looked_at) = (Vec::new(), 0);
    for source in sources().iter().filter(|source| ROOMS.contains(&source.room())) {
        for literal in source.literals() {
            let said = SAYING.iter().any(|saying| {
                let before = literal.before.trim_end_matches("&format!(");
                before.ends_with(saying)
            });
            let family = literal.text.split('-').next().unwrap_or_default();
            let in_family = source.room() == "view"
                && is_like_a_key(&literal.text)
                && families.contains(family);
            let known = french.entries().any(|(key, _)| fits(key, &literal.text));
            looked_at += usize::from(said || in_family);
            if (said || in_family) && !known && !literal.text.starts_with('{') {
                let place = format!("{}:{}", source.path, literal.line);
                silent.push(format!("{place}: write \"{}\" in locales/fr", literal.text));
            }
        }
    }
    assert!(looked_at > 100, "only {looked_at} keys were found in the program");
    assert!(silent.is_empty(), "words are missing:\n{}", silent.join("\n"));
}

#[test]
fn no_message_of_every_page_is_idle() {
    let locales = locales();
    let literals: Vec<String> = sources()
        .iter()
        .filter(|source| ROOMS.contains(&source.room()))
        .flat_map(|source| source.literals())
        .map(|literal| literal.text)
        .collect();
    let exact = |key: &str| literals.iter().any(|text| !text.starts_with('{') && fits(key, text));
    let used = |key: &String| {
        let (message, part) = key.split_once('.').unwrap_or((key, ""));
        // « {key}.text » says a part of any message that is said.
        let by_part = literals.iter().any(|text| {
            text.starts_with('{') && text.rsplit_once("}.").is_some_and(|(_, end)| end == part)
        });
        exact(key) || (exact(message) && by_part)
    };
    let keys = keys_of(locales.source(), &["common.ftl", "dates.ftl"]);
    let idle: Vec<_> = keys.iter().filter(|key| !used(key)).collect();
    assert!(idle.is_empty(), "nothing says these: remove them, or say them: {idle:?}");
}

#[test]
fn every_refusal_says_how_to_write_it_otherwise() {
    let locales = locales();
    let others = ["title", "other", "too-early", "too-late"];
    let codes = Refusal::CODES.into_iter().chain(others);
    let wanted: BTreeSet<_> = codes.map(|code| format!("refusal-{code}")).collect();
    let written = keys_of(locales.source(), &["common.ftl"]);
    let written: BTreeSet<_> =
        written.into_iter().filter(|key| key.starts_with("refusal-")).collect();
    assert_eq!(written, wanted);
}

#[test]
fn every_notice_says_what_to_do() {
    let locales = locales();
    for notice in Notice::ALL {
        for key in [notice.key().to_owned(), format!("{}.text", notice.key())] {
            assert!(locales.source().knows(&key), "{key} is missing in locales/fr/common.ftl");
        }
    }
}

/// French in the program that no person reads as a sentence: what people type,
/// and what `check` says of French words to their author.
const FRENCH: [(&str, &str); 13] = [
    ("src/guide/entry/", "words that people type are read there"),
    ("src/catalog/french/", "check quotes French words to their author"),
    ("src/catalog/words.rs", "check quotes French words to their author"),
    ("src/fiches/digest/known.rs", "the official schema has French names"),
    ("src/reader/", "words that official pages use are recognised there"),
    ("src/screens/", "the short words of official texts are known there"),
    ("src/fiches/parse/", "the official schema has French names"),
    ("src/plain/", "the forms of French words are measured there"),
    ("src/places/communes/", "names of towns are read there"),
    ("src/places/import/", "French files are read there"),
    ("src/places/merge.rs", "names of places are compared there"),
    ("src/search/", "words that people type are read there"),
    ("src/view/tile/word.rs", "the words of a list that have a drawing are named there"),
];

#[test]
fn no_french_sentence_is_written_in_the_program() {
    let mark = |c: char| "àâäçéèêëîïôöùûüœÀÂÇÉÈÊÎÔÙŒ«»’".contains(c);
    let words = [" vous ", " votre ", " vos ", " les ", " une ", " est ", " pas "];
    let mut found = Vec::new();
    for source in sources() {
        if FRENCH.iter().any(|(place, _)| source.path.starts_with(place)) {
            continue;
        }
        for literal in source.literals() {
            let text = format!(" {} ", literal.text.to_lowercase());
            if text.contains(mark) || words.iter().any(|word| text.contains(word)) {
                found.push(format!("{}:{} {:?}", source.path, literal.line, literal.text));
            }
        }
    }
    assert!(found.is_empty(), "say these in locales/fr instead:\n{}", found.join("\n"));
}

#[test]
fn no_address_stands_in_a_procedure_and_no_tag_in_words() {
    let mut found: Vec<String> = Vec::new();
    for (file, text) in files("templates/procedures", ".toml") {
        let lines = (1..).zip(text.lines());
        let has = |line: &str| ["http://", "https://", "www."].iter().any(|m| line.contains(m));
        found.extend(lines.filter(|(_, line)| has(line)).map(|(n, _)| {
            format!("{file}:{n}: an address; put it in templates/portals and name the link")
        }));
    }
    for (file, text) in files("locales", ".ftl") {
        let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#'));
        let tag = |line: &str| {
            let mut rest = line.split('<').skip(1);
            rest.any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'))
        };
        found.extend(
            lines
                .filter(|(_, line)| tag(line) || line.contains("&nbsp;"))
                .map(|(n, _)| format!("{file}:{n}: a tag; write words only, the view draws them")),
        );
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
