//! One word for one thing: the list of `templates/vocabulary.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use crate::content::Content;
use crate::desk::Desk;
use crate::finding::Finding;
use crate::plain::{Kind, tokens};

const FILE: &str = "templates/vocabulary.toml";

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct VocabularyFile {
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    everyday: Vec<String>,
    #[serde(default)]
    say: BTreeMap<String, Spanned<Vec<String>>>,
}

/// The words to say, and those that mean the same.
#[derive(Default)]
pub(super) struct Vocabulary {
    /// Official names, folded.
    names: Vec<String>,
    everyday: BTreeSet<String>,
    /// What is not said, folded, as written, and what is said for it.
    instead: Vec<(String, String, String)>,
}

impl Vocabulary {
    /// Reads the list; content without one has no rule about words.
    pub fn read(content: &Content) -> (Self, Vec<Finding>) {
        let text = content.get(FILE).unwrap_or_default();
        let mut desk = Desk::new(FILE, text);
        let read: VocabularyFile = match toml::from_str(text) {
            Ok(read) => read,
            Err(why) => {
                let at = why.span().map_or(0, |span| span.start);
                let what = why.message().replace('\n', " ");
                desk.find(at, "toml-syntax", what, "write \"word\" = [\"other word\"]");
                return (Self::default(), desk.findings);
            }
        };
        let said: BTreeSet<String> = read.say.keys().map(|say| fold(say)).collect();
        let mut instead = Vec::new();
        for (say, others) in &read.say {
            for other in others.get_ref() {
                if said.contains(&fold(other)) {
                    let what = format!("\"{other}\" is both to be said and to be left");
                    desk.find(others.span().start, "clashing-word", what, "keep one of the two");
                }
                instead.push((fold(other), other.clone(), say.clone()));
            }
        }
        let names = read.names.iter().map(|name| fold(name)).collect();
        let everyday = read.everyday.iter().map(|word| bare(word)).collect();
        (Self { names, everyday, instead }, desk.findings)
    }

    /// The words of a text that mean the same as the word to say, each with
    /// that word. What stands between « » is quoted, and left alone.
    pub fn wrong_words(&self, text: &str) -> Vec<(&str, &str)> {
        let mut folded = fold(&without_quotes(text));
        for name in &self.names {
            folded = folded.replace(name.as_str(), " ");
        }
        let found = self.instead.iter().filter(|(wrong, ..)| folded.contains(wrong.as_str()));
        found.map(|(_, wrong, say)| (wrong.as_str(), say.as_str())).collect()
    }

    /// Whether this rare word of a text needs no explanation: everybody knows
    /// it, or it is part of a name.
    pub fn knows(&self, word: &str, text: &str) -> bool {
        let word = bare(word);
        let (inside, text) = (format!(" {word} "), fold(text));
        let named = |name: &String| name.contains(&inside) && text.contains(name.as_str());
        self.everyday.contains(&word) || self.names.iter().any(named)
    }

    /// Whether these capitals are a name.
    pub fn is_name(&self, acronym: &str) -> bool {
        self.names.contains(&fold(acronym))
    }
}

/// A word in small letters, without the mark of the plural.
pub(super) fn bare(word: &str) -> String {
    let low = word.to_lowercase();
    low.strip_suffix(['s', 'x']).filter(|stem| stem.chars().count() > 2).unwrap_or(&low).to_owned()
}

/// The words of a text between spaces: « Vos papiers. » is " vo papier ".
fn fold(text: &str) -> String {
    let words = tokens(text).into_iter().map(|token| match token.kind {
        Kind::Opaque => token.text.to_owned(),
        _ => bare(token.text),
    });
    format!(" {} ", words.collect::<Vec<_>>().join(" "))
}

fn without_quotes(text: &str) -> String {
    let mut out = String::new();
    for (index, piece) in text.split(['«', '»']).enumerate() {
        out.push_str(if index % 2 == 0 { piece } else { " . " });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vocabulary {
        let mut content = Content::default();
        let text = "names = [\"bulletin officiel\"]\n[say]\n\"fiche de paie\" = [\"bulletin de salaire\", \"bulletin\"]";
        content.insert(FILE, text);
        Vocabulary::read(&content).0
    }

    #[test]
    fn a_synonym_is_found_in_the_plural_and_left_alone_in_a_quote_or_a_name() {
        let vocabulary = vocabulary();
        let found = vocabulary.wrong_words("Vos bulletins de salaire.");
        assert_eq!(found[0], ("bulletin de salaire", "fiche de paie"));
        for text in ["Cherchez « Bulletin ».", "Lisez le bulletin officiel.", "La fiche de paie."]
        {
            assert!(vocabulary.wrong_words(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_word_that_is_said_and_left_is_told() {
        let mut content = Content::default();
        content.insert(FILE, "[say]\n\"lettre\" = [\"courrier\"]\n\"courrier\" = [\"pli\"]");
        let (_, findings) = Vocabulary::read(&content);
        assert_eq!(findings[0].code, "clashing-word");
    }
}
