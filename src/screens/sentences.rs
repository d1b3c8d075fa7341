//! Where sentences end: texts are cut there, and never in the middle.

use crate::guide::Text;

/// Words that end with a full stop and end no sentence.
const SHORT: [&str; 12] = ["art", "al", "cf", "ex", "fig", "m", "mm", "n", "no", "p", "réf", "tél"];

/// The sentences of a text, each with its marks and links.
pub fn sentences(text: &Text) -> Vec<Text> {
    let mut sentences = text.clone().split_all(&borders(&text.words()));
    sentences.iter_mut().for_each(|sentence| *sentence = std::mem::take(sentence).trimmed());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// The bytes at which a sentence begins, the first one left out.
pub fn borders(text: &str) -> Vec<usize> {
    let mut borders = Vec::new();
    for (at, mark) in text.match_indices(['.', '!', '?', '…']) {
        let rest = &text[at + mark.len()..];
        let after = rest.trim_start();
        let spaces = rest.len() - after.len();
        let begins = after.chars().next().is_some_and(|c| {
            c.is_uppercase() || c.is_ascii_digit() || matches!(c, '«' | '"' | '“')
        });
        if spaces > 0 && begins && !(mark == "." && is_short(&text[..at])) {
            borders.push(at + mark.len() + spaces);
        }
    }
    borders
}

/// Whether the word before a full stop is one that ends no sentence: an
/// abbreviation, or the initial of a name.
fn is_short(before: &str) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let one_letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    one_letter || SHORT.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_sentence_ends_at_its_stop_and_nowhere_else() {
        let table = [
            ("Un. Deux ! Trois ? Quatre", vec!["Un.", "Deux !", "Trois ?", "Quatre"]),
            ("Voir l'art. 12 du code.", vec!["Voir l'art. 12 du code."]),
            (
                "M. A. Durand paie 12.50 €. 3 jours après.",
                vec!["M. A. Durand paie 12.50 €.", "3 jours après."],
            ),
            ("Le site est caf.fr ou msa.fr.", vec!["Le site est caf.fr ou msa.fr."]),
            ("", vec![]),
        ];
        for (text, expected) in table {
            let found = sentences(&Text::plain(text));
            assert_eq!(found.iter().map(Text::words).collect::<Vec<_>>(), expected);
        }
    }

    proptest! {
        #[test]
        fn sentences_say_what_the_text_said(text in "[A-Za-z0-9é .!?…«»:]{0,80}") {
            let squeeze = |text: &str| text.split_whitespace().collect::<Vec<_>>().concat();
            let said: String = sentences(&Text::plain(text.as_str())).iter().map(Text::words).collect();
            prop_assert_eq!(squeeze(&said), squeeze(&text));
        }

        #[test]
        fn a_sentence_is_cut_no_further(text in "[A-Za-z .!?]{0,60}") {
            for sentence in sentences(&Text::plain(text.as_str())) {
                prop_assert_eq!(sentences(&sentence).len(), 1);
            }
        }
    }
}
