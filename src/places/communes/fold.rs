//! Names as everybody writes them: small letters, no accents, "st" for "saint".

use crate::letters::bare as bare_letter;

/// The words of a name or of what was typed: `a-z` and `0-9` only. Short forms
/// are written out: `st`, `ste`, `s/`.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut bare = String::with_capacity(text.len() + 8);
    for c in text.chars().flat_map(char::to_lowercase) {
        match bare_letter(c) {
            Some(letters) => bare.push_str(letters),
            None if c.is_ascii_alphanumeric() => bare.push(c),
            None if is_joined(c) => {}
            // "boulogne s/mer", "s/ mer"
            None if c == '/' && (bare == "s" || bare.ends_with(" s")) => bare.push_str("ur "),
            None => bare.push(' '),
        }
    }
    bare.split_whitespace().map(|word| whole(word).to_owned()).collect()
}

/// Accents typed apart and invisible marks: they part no words.
fn is_joined(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{AD}' | '\u{FEFF}')
}

fn whole(word: &str) -> &str {
    match word {
        "st" => "saint",
        "ste" => "sainte",
        "sts" => "saints",
        "stes" => "saintes",
        "s" => "sur",
        _ => word,
    }
}

/// Small words that stand before the name of a town.
pub(super) const ARTICLES: [&str; 5] = ["l", "le", "la", "les", "los"];

/// Words after which the name of a town is often left out: « Neuilly » for
/// « Neuilly-sur-Seine ».
pub(super) const LINKS: [&str; 13] =
    ["sur", "sous", "en", "les", "lez", "aux", "la", "le", "de", "des", "du", "d", "l"];

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn all_ways_to_write_a_name_are_one() {
        let whole = ["saint", "ouen", "sur", "seine"];
        for typed in ["St-Ouen s/ Seine", "SAINT OUEN SUR SEINE", "saint-ouen-s/seine"] {
            assert_eq!(words(typed), whole, "{typed}");
        }
        assert_eq!(words("L’Haÿ-les-Roses"), ["l", "hay", "les", "roses"]);
        assert_eq!(words("Vandœuvre"), words("vandoeuvre"));
        assert_eq!(words("Be\u{301}ziers"), ["beziers"]);
    }
}
