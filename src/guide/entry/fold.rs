//! Makes all keyboards alike: one kind of space, small letters, no accents, plain digits.

use super::Refusal;

/// Longer than this is not an answer: it is refused before it is read.
pub const MOST_CHARACTERS: usize = 100;

/// The zero of each family of ten digits people's keyboards may send: Arabic-Indic,
/// Persian and Urdu, N'Ko, Devanagari, Bengali, Gurmukhi, Tamil, full-width.
const ZEROS: [char; 8] =
    ['\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{BE6}', '\u{FF10}'];

/// What was typed, folded: nothing around, single spaces, `a-z`, `0-9`, `-`, `'`, and
/// whatever else was there. Takes time in proportion to the length.
///
/// # Errors
/// [`Refusal::Empty`] when nothing is left, [`Refusal::TooLong`] over [`MOST_CHARACTERS`].
pub(super) fn fold(raw: &str) -> Result<String, Refusal> {
    let raw = raw.trim();
    if raw.chars().nth(MOST_CHARACTERS).is_some() {
        return Err(Refusal::TooLong);
    }
    let mut folded = String::with_capacity(raw.len());
    for typed in raw.chars().flat_map(char::to_lowercase).filter(|c| !is_invisible(*c)) {
        match plain(typed) {
            ' ' if folded.is_empty() || folded.ends_with(' ') => {}
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            plain => folded.push(plain),
        }
    }
    folded.truncate(folded.trim_end().len());
    if folded.is_empty() { Err(Refusal::Empty) } else { Ok(zeros_for_letters(&folded)) }
}

/// Accents typed apart, marks of direction, joiners: they change nothing a person sees.
fn is_invisible(typed: char) -> bool {
    matches!(typed,
        '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{61C}' | '\u{FEFF}' | '\u{AD}')
        || (typed.is_control() && !typed.is_whitespace())
}

fn plain(typed: char) -> char {
    match typed {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        '‐'..='―' | '−' => '-',
        '’' | '‘' | 'ʼ' | '`' | '´' | '′' | '\u{66C}' => '\'', // U+066C: Arabic thousands
        '\u{66B}' | '\u{60C}' => ',',                          // Arabic decimal mark and comma
        '\u{6D4}' | '。' => '.',
        '⁄' | '∕' => '/',
        space if space.is_whitespace() => ' ',
        ascii if ascii.is_ascii() => ascii,
        other => digit(other).or_else(|| half_width(other)).unwrap_or(other),
    }
}

fn digit(typed: char) -> Option<char> {
    let value = ZEROS.iter().find_map(|&zero| {
        u32::from(typed).checked_sub(u32::from(zero)).filter(|&value| value < 10)
    })?;
    char::from_digit(value, 10)
}

fn half_width(typed: char) -> Option<char> {
    matches!(typed, '\u{FF01}'..='\u{FF5E}').then(|| char::from_u32(u32::from(typed) - 0xFEE0))?
}

/// The letter O among digits is a zero (`2O26`, `1ooh`), unless it is part of a word
/// (`12oct`): the letters and digits around it may only be digits, O, and a last unit.
fn zeros_for_letters(text: &str) -> String {
    let mut mended = String::with_capacity(text.len());
    for run in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let figures = run.trim_end_matches(|c: char| !c.is_ascii_digit() && c != 'o');
        let digits = figures.contains(|c: char| c.is_ascii_digit());
        let unit = run[figures.len()..].trim_end_matches(|c: char| !c.is_alphanumeric());
        if digits && matches!(unit, "" | "h" | "e") && figures.chars().all(is_zero_or_digit) {
            mended.push_str(&figures.replace('o', "0"));
            mended.push_str(&run[figures.len()..]);
        } else {
            mended.push_str(run);
        }
    }
    mended
}

fn is_zero_or_digit(typed: char) -> bool {
    typed.is_ascii_digit() || typed == 'o'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(raw: &str) -> String {
        fold(raw).unwrap()
    }

    #[test]
    fn all_keyboards_are_alike() {
        assert_eq!(folded("  3\u{202F}DÉCEMBRE \u{A0} 2O26 "), "3 decembre 2026");
        assert_eq!(folded("de\u{301}cembre"), "decembre");
        assert_eq!(folded("١٥١"), "151");
        assert_eq!(folded("۱۵۱٫۵"), "151,5");
        assert_eq!(folded("１５１ｈ"), "151h");
        assert_eq!(folded("\u{200F}12\u{2212}05"), "12-05");
        assert_eq!(folded("aujourd’hui"), "aujourd'hui");
    }

    #[test]
    fn the_letter_o_is_a_zero_among_digits_only() {
        assert_eq!(folded("o3/1O/2O26"), "03/10/2026");
        assert_eq!(folded("1ooh"), "100h");
        assert_eq!(folded("3 octobre"), "3 octobre");
        assert_eq!(folded("12oct"), "12oct");
        assert_eq!(folded("oh"), "oh");
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        assert_eq!(fold(" \u{200B}\u{A0} "), Err(Refusal::Empty));
        assert_eq!(fold(&"1".repeat(101)), Err(Refusal::TooLong));
        assert!(fold(&format!("{}{}", " ".repeat(500), "é".repeat(100))).is_ok());
    }
}
