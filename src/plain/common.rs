//! The words that everybody meets: a list of frequent French forms, and the forms of a verb or noun.

use std::io::Read as _;
use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::words::{Kind, Token};

/// The 6,740 forms met 10 times or more in a million words (Zipf 4.0), one a
/// line. Source and licence: `data/words/README.md`.
static LIST: &[u8] = include_bytes!("../../data/words/french-common.txt.gz");

/// The list, unpacked when it is first needed.
static COMMON: LazyLock<FxHashSet<Box<str>>> = LazyLock::new(|| {
    let mut text = String::new();
    let read = flate2::read::GzDecoder::new(LIST).read_to_string(&mut text);
    read.expect("the list of words is built into the program");
    text.lines().map(Into::into).collect()
});

/// Endings that make another form of the same word, and what the base form has there instead.
const ENDINGS: [(&str, &[&str]); 16] = [
    ("s", &[""]),
    ("x", &["", "l"]),
    ("aux", &["al", "ail"]),
    ("e", &["", "er"]),
    ("es", &["", "e", "er"]),
    ("ez", &["er", "e", "ir", "re", "oir", "ent"]),
    ("issez", &["ir", "it"]),
    ("ons", &["er", "e", "ir", "re"]),
    ("ent", &["er", "e", "ir", "re"]),
    ("é", &["er"]),
    ("ée", &["er", "é"]),
    ("és", &["er", "é"]),
    ("ées", &["er", "é"]),
    ("euse", &["eur", "eux"]),
    ("euses", &["eur", "eux"]),
    ("elle", &["el"]),
];
/// Words whose usual forms are far from the one in the list.
const FAR_FORMS: [(&str, &str); 14] = [
    ("appelez", "appeler"),
    ("achetez", "acheter"),
    ("rappelez", "appeler"),
    ("envoyez", "envoyer"),
    ("payez", "payer"),
    ("relisez", "lire"),
    ("lisez", "lire"),
    ("inscrivez", "inscrire"),
    ("écrivez", "écrire"),
    ("joignez", "joindre"),
    ("prévient", "prévenir"),
    ("préférez", "préfère"),
    ("aujourd’hui", "jour"),
    ("aujourd'hui", "jour"),
];

/// Whether few people meet this word: none of its forms is among the frequent
/// ones. Numbers and names (a capital inside a sentence) are for the caller to
/// leave out; see [`super::Measures`].
#[must_use]
pub fn is_rare(word: &str) -> bool {
    let low = word.to_lowercase();
    let known = |part: &str| part.chars().count() < 2 || is_common(part);
    let by_parts = low.contains('-') && !low.starts_with("pré-") && low.split('-').all(known);
    !is_common(&low) && !by_parts
}

fn is_common(word: &str) -> bool {
    let known = |word: &str| COMMON.contains(word);
    let verb = FAR_FORMS.iter().find(|(form, _)| *form == word).map_or(word, |(_, verb)| *verb);
    known(verb)
        || ENDINGS.iter().any(|(ending, bases)| {
            let stem = word.strip_suffix(ending).filter(|stem| stem.chars().count() > 2);
            stem.is_some_and(|stem| bases.iter().any(|base| known(&format!("{stem}{base}"))))
        })
}

/// The rare words of a text, in order.
#[must_use]
pub fn rare_words(text: &str) -> Vec<&str> {
    super::sentences(text).iter().flat_map(|sentence| rare(&sentence.tokens)).collect()
}

/// The rare words of a sentence: no numbers, no names, no words in capitals.
pub(super) fn rare<'t>(tokens: &[Token<'t>]) -> Vec<&'t str> {
    let words = tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word);
    let named = |text: &str| text.starts_with(char::is_uppercase);
    let shouted = |text: &str| text.chars().filter(|c| c.is_uppercase()).count() > 1;
    words
        .filter(|(index, token)| !shouted(token.text) && (*index == 0 || !named(token.text)))
        .filter(|(_, token)| token.text.chars().count() > 1 && is_rare(token.text))
        .map(|(_, token)| token.text)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_every_day_are_common_in_all_their_forms() {
        for word in ["papier", "papiers", "demandez", "Apportez", "perdue", "journaux", "finissez"]
        {
            assert!(!is_rare(word), "{word}");
        }
    }

    #[test]
    fn words_of_offices_are_rare() {
        for word in ["récépissé", "justificatif", "allocataire", "exécutoire", "pré-demande"] {
            assert!(is_rare(word), "{word}");
        }
    }
}
