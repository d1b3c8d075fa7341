//! Signs that stop a reader: brackets, numbers in words, dates without a month, letters for words.

use super::sentences::Sentence;
use super::words::{Kind, Token, tokens};

/// Marks that plain French does without, with what to write instead.
const MARKS: [(char, &str); 9] = [
    (';', "make two sentences"),
    ('(', "say it in a sentence of its own"),
    (')', "say it in a sentence of its own"),
    ('[', "say it in a sentence of its own"),
    (']', "say it in a sentence of its own"),
    ('…', "end the list, or say « par exemple »"),
    ('—', "make two sentences"),
    ('–', "make two sentences"),
    ('%', "give the amount, or an example"),
];
/// Numbers in words. « un » and « une » are articles, « neuf » is also new.
const NUMBERS: [&str; 24] = [
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "cent",
    "cents",
    "mille",
    "million",
    "millions",
];
/// Words that a spelled-out acronym passes over.
const SMALL: [&str; 14] =
    ["de", "des", "du", "d", "la", "le", "les", "l", "à", "aux", "au", "et", "en", "pour"];

/// The marks to avoid in a text, each with its remedy, once.
pub(super) fn marks(text: &str) -> Vec<(char, &'static str)> {
    MARKS.into_iter().filter(|(mark, _)| text.contains(*mark)).collect()
}

/// Numbers written in words.
pub(super) fn numbers_in_words<'t>(tokens: &[Token<'t>]) -> Vec<&'t str> {
    let is = |token: &&Token| NUMBERS.contains(&token.lower().as_str());
    tokens.iter().filter(is).map(|token| token.text).collect()
}

/// Dates in figures only: « 15/06/2022 », « 2022-06-15 ».
pub(super) fn bare_dates<'t>(tokens: &[Token<'t>]) -> Vec<&'t str> {
    let is = |token: &&Token| {
        ['/', '-', '.'].iter().any(|mark| {
            let parts: Vec<_> = token.text.split(*mark).collect();
            let figures = |part: &&str| {
                !part.is_empty() && part.len() <= 4 && part.chars().all(|c| c.is_ascii_digit())
            };
            let all = parts.iter().all(figures);
            all && (parts.len() == 3 || (parts.len() == 2 && *mark == '/'))
        })
    };
    tokens.iter().filter(is).map(|token| token.text).collect()
}

/// Words in capital letters: « CAF », « RSA ». Names to come (`{$portal}`) are none.
#[must_use]
pub fn acronyms(text: &str) -> Vec<&str> {
    let capitals = |token: &Token| {
        let letters = token.text.chars().filter(|c| c.is_alphabetic());
        token.kind != Kind::Opaque
            && letters.clone().count() > 1
            && letters.clone().all(char::is_uppercase)
    };
    let mut found: Vec<&str> = Vec::new();
    for token in tokens(text).into_iter().filter(capitals) {
        if !found.contains(&token.text) {
            found.push(token.text);
        }
    }
    found
}

/// Whether a text says an acronym in full: « caisse d’allocations familiales » for CAF.
#[must_use]
pub fn is_spelled_out(acronym: &str, text: &str) -> bool {
    let wanted: Vec<char> = acronym.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    text.lines().any(|line| {
        let words: Vec<String> = tokens(line)
            .iter()
            .filter(|token| token.text != acronym)
            .map(Token::lower)
            .filter(|word| !SMALL.contains(&word.as_str()))
            .collect();
        let initials: Vec<char> = words.iter().filter_map(|word| word.chars().next()).collect();
        wanted.len() > 1 && initials.windows(wanted.len()).any(|some| same(some, &wanted))
    })
}

fn same(initials: &[char], wanted: &[char]) -> bool {
    let bare = |c: char| match c {
        'é' | 'è' | 'ê' => 'e',
        'à' | 'â' => 'a',
        c => c,
    };
    initials.iter().zip(wanted).all(|(a, b)| bare(*a) == bare(*b))
}

/// Whether a sentence shouts: two words in capitals, side by side.
pub(super) fn shouts(sentence: &Sentence) -> bool {
    let capitals = |token: &Token| {
        token.kind == Kind::Word
            && token.text.chars().count() > 2
            && token.text.chars().all(char::is_uppercase)
    };
    sentence.tokens.windows(2).any(|pair| pair.iter().all(capitals))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_acronym_is_found_and_its_words_are_recognised() {
        assert_eq!(acronyms("La CAF et le RSA, à {$portal}. La CAF"), ["CAF", "RSA"]);
        for (acronym, text) in [
            ("CAF", "Caisse d’allocations familiales."),
            ("CCAS", "Le CCAS, centre communal d’action sociale."),
            ("CNI", "CNI veut dire carte nationale d’identité."),
        ] {
            assert!(is_spelled_out(acronym, text), "{acronym}");
        }
        assert!(!is_spelled_out("CAF", "La CAF paie les aides."));
    }

    #[test]
    fn numbers_in_words_and_bare_dates_are_found() {
        assert_eq!(numbers_in_words(&tokens("Deux papiers, une photo, 3 mois")), ["Deux"]);
        assert_eq!(bare_dates(&tokens("Le 15/06/2022, à 16:30, 12,50 €")), ["15/06/2022"]);
        assert_eq!(marks("Un (seul) papier ; merci").len(), 3);
    }
}
