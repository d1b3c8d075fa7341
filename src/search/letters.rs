//! Words as letters: small, without accents, apart from one another.

use crate::letters;

/// The greatest number of letters of a word that are looked at.
const LONGEST_WORD: usize = 40;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// In small letters, without accents: `identite`.
    pub bare: String,
    /// In small letters, as it was written: `identité`.
    pub said: String,
    /// Written in capitals only, such as HLM.
    pub acronym: bool,
}

/// The words of a text. What is not a letter or a figure parts them, points
/// inside an acronym excepted: R.S.A. is one word.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Token> {
    let parts = text.split(|c: char| !(c.is_alphanumeric() || c == '.'));
    let parts = parts.flat_map(|part| {
        let dotted = part.split('.').filter(|letter| !letter.is_empty());
        let acronym = part.contains('.') && dotted.clone().all(|l| l.chars().count() == 1);
        let whole = acronym.then(|| part.replace('.', ""));
        let pieces =
            if acronym { Vec::new() } else { part.split('.').map(str::to_owned).collect() };
        whole.into_iter().chain(pieces)
    });
    parts.filter(|part| !part.is_empty()).map(|part| token(&part))
}

fn token(written: &str) -> Token {
    let mut said = String::with_capacity(written.len());
    let mut bare = String::with_capacity(written.len());
    let mut capitals = 0;
    for c in written.chars().take(LONGEST_WORD) {
        capitals += usize::from(c.is_uppercase());
        for small in c.to_lowercase() {
            said.push(small);
            match letters::bare(small) {
                Some(plain) => bare.push_str(plain),
                None => bare.push(small),
            }
        }
    }
    let count = said.chars().count();
    Token { acronym: (2..=6).contains(&count) && capitals == count, bare, said }
}

/// Words that say nothing of what one looks for, without accents, sorted.
const LITTLE: [&str; 89] = [
    "a", "ai", "au", "aux", "avec", "avoir", "c", "ca", "ce", "ces", "cet", "cette", "chez",
    "comment", "d", "dans", "de", "demande", "demander", "des", "dois", "donc", "du", "elle", "en",
    "est", "et", "etre", "eu", "faire", "fait", "faut", "il", "ils", "j", "je", "l", "la", "le",
    "les", "leur", "lui", "m", "ma", "mais", "me", "mes", "mon", "n", "ne", "nos", "notre", "nous",
    "o", "obtenir", "on", "ont", "ou", "par", "pas", "peut", "pour", "quand", "que", "quel",
    "quelle", "quelles", "quels", "qui", "quoi", "s", "sa", "sans", "se", "ses", "si", "son",
    "sont", "sur", "t", "un", "une", "veux", "vos", "votre", "voudrais", "vouloir", "vous", "y",
];

/// Whether a bare word says nothing of what one looks for.
pub(super) fn is_little(bare: &str) -> bool {
    LITTLE.binary_search(&bare).is_ok()
}

/// Which letters a word has, one bit a letter: words that differ in many
/// letters need not be compared.
pub(super) fn mask(word: &str) -> u32 {
    word.bytes().fold(0, |mask, byte| match byte {
        b'a'..=b'z' => mask | 1 << (byte - b'a'),
        b'A'..=b'Z' => mask | 1 << (26 + byte % 5),
        _ => mask | 1 << 31,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bare(text: &str) -> Vec<String> {
        tokens(text).map(|token| token.bare).collect()
    }

    #[test]
    fn words_lose_their_accents_and_capitals() {
        assert_eq!(bare("Carte d’IDENTITÉ, cœur !"), ["carte", "d", "identite", "coeur"]);
    }

    #[test]
    fn an_acronym_is_one_word_with_or_without_points() {
        assert_eq!(bare("R.S.A. HLM. Fin."), ["rsa", "hlm", "fin"]);
        assert!(tokens("RSA").all(|token| token.acronym));
        assert!(tokens("Aspa Caf").all(|token| !token.acronym));
    }

    #[test]
    fn little_words_are_sorted_so_that_they_are_found() {
        assert!(LITTLE.is_sorted());
        assert!(is_little("pour") && !is_little("carte"));
    }
}
