//! The words of a sentence, as readability formulas count them.
//!
//! An elided word (« l’ », « d’ ») is a word without a syllable. A number, an
//! amount, an address or a value to come (`{$phone}`) is one word whose
//! syllables are not counted.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An ordinary word.
    Word,
    /// « l’ », « d’ », « qu’ », « jusqu’ »…: without its apostrophe.
    Elided,
    /// A number, an address, a value to come: read as a whole.
    Opaque,
}

/// One word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'t> {
    /// Its letters, as written.
    pub text: &'t str,
    /// What it is.
    pub kind: Kind,
}

/// What may follow a verb after a hyphen, and is a word of its own.
const CLITICS: [&str; 20] = [
    "vous", "nous", "je", "tu", "il", "ils", "elle", "elles", "on", "ce", "le", "la", "les", "lui",
    "leur", "moi", "toi", "y", "en", "t",
];
/// Words that only look like a verb with its pronoun.
const WHOLE: [&str; 2] = ["rendez-vous", "au-delà"];

/// The words of a text, in order.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_alphanumeric() || c == '{') {
        rest = &rest[start..];
        let (piece, kind) = today(rest).unwrap_or_else(|| piece(rest));
        rest = &rest[piece.len()..];
        match kind {
            Kind::Word if rest.starts_with(['’', '\'']) && is_elided(piece) => {
                found.push(Token { text: piece, kind: Kind::Elided });
            }
            Kind::Word => found.extend(apart(piece).map(|text| Token { text, kind })),
            _ => found.push(Token { text: piece, kind }),
        }
    }
    found
}

/// « aujourd’hui », the one word with an apostrophe inside.
fn today(text: &str) -> Option<(&str, Kind)> {
    let found = ["aujourd’hui", "Aujourd’hui", "aujourd'hui", "Aujourd'hui"]
        .into_iter()
        .find(|word| text.starts_with(word))?;
    Some((&text[..found.len()], Kind::Word))
}

/// The first piece of a text that begins with a letter, a digit or a brace.
fn piece(text: &str) -> (&str, Kind) {
    if let Some(inside) = text.strip_prefix('{') {
        let end = inside.find('}').map_or(1, |end| end + 2);
        return (&text[..end], Kind::Opaque);
    }
    let inner = |c: char, next: Option<char>| {
        "-.,:/@+".contains(c) && next.is_some_and(char::is_alphanumeric)
    };
    let mut end = text.len();
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let next = letters.peek().map(|(_, c)| *c);
        if !c.is_alphanumeric() && !inner(c, next) {
            end = at;
            break;
        }
    }
    let piece = &text[..end];
    let plain = |c: char| c.is_alphabetic() || c == '-';
    if piece.chars().all(plain) {
        return (piece, Kind::Word);
    }
    // « oui,non » without a space is two words; « 12,50 » and « www.caf.fr » are one.
    match piece.find([',', ':']) {
        Some(comma) if piece[..comma].chars().all(plain) => (&piece[..comma], Kind::Word),
        _ => (piece, Kind::Opaque),
    }
}

fn is_elided(piece: &str) -> bool {
    let low = piece.to_lowercase();
    let short = ["c", "d", "j", "l", "m", "n", "s", "t", "qu"].contains(&low.as_str());
    short || (low.ends_with("qu") && low.len() > 2)
}

/// « dites-le » is two words, « pré-demande » is one.
fn apart(piece: &str) -> impl Iterator<Item = &str> {
    let low = piece.to_lowercase();
    let whole = WHOLE.contains(&low.as_str());
    let mut head = piece;
    let mut tail = Vec::new();
    while let Some((before, after)) = head.rsplit_once('-').filter(|_| !whole) {
        if !CLITICS.contains(&after.to_lowercase().as_str()) || before.is_empty() {
            break;
        }
        tail.push(after);
        head = before;
    }
    std::iter::once(head).chain(tail.into_iter().rev()).filter(|word| *word != "t")
}

impl Token<'_> {
    /// The word in small letters; with its elision undone, « qu » is « que ».
    #[must_use]
    pub fn lower(&self) -> String {
        self.text.to_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        tokens(text).iter().map(|token| token.text).collect()
    }

    #[test]
    fn elided_words_numbers_and_values_count_as_one_each() {
        assert_eq!(words("L’aide coûte 12,50 €."), ["L", "aide", "coûte", "12,50"]);
        assert_eq!(words("Appelez le {$phone}."), ["Appelez", "le", "{$phone}"]);
        assert_eq!(words("Allez sur www.caf.fr."), ["Allez", "sur", "www.caf.fr"]);
        assert_eq!(tokens("d'abord")[0].kind, Kind::Elided);
    }

    #[test]
    fn a_pronoun_after_a_verb_is_a_word_and_a_compound_is_one() {
        assert_eq!(words("Dites-le. Y a-t-il ?"), ["Dites", "le", "Y", "a", "il"]);
        assert_eq!(words("pré-demande, rendez-vous"), ["pré-demande", "rendez-vous"]);
        assert_eq!(words("Dès aujourd’hui."), ["Dès", "aujourd’hui"]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_words_that_stand_in_it(text in "\\PC{0,60}") {
            for token in tokens(&text) {
                proptest::prop_assert!(text.contains(token.text) && !token.text.is_empty());
            }
        }
    }
}
