//! Two looks at the same page show the same text: versions and years do not count.
//!
//! The bytes of a page differ each time; of 640 captures of one official page,
//! no two were equal, and 18 texts were (measured on captures of 2025 and 2026).

use sha2::{Digest as _, Sha256};

/// The digest of a visible text. Versions (« 8.1.0 »), years, spaces and capitals
/// do not count; amounts and days do.
#[must_use]
pub fn digest(text: &str) -> u64 {
    let mut hash = Sha256::new();
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if bare.is_empty() || is_version(bare) || is_years(bare) {
            continue;
        }
        hash.update(bare.to_lowercase());
        hash.update(" ");
    }
    let [a, b, c, d, e, f, g, h, ..] = <[u8; 32]>::from(hash.finalize());
    u64::from_be_bytes([a, b, c, d, e, f, g, h])
}

/// « 7.5.0.4 », « v2.1 », « V8 »; a French amount has a comma.
fn is_version(word: &str) -> bool {
    let marked = word.strip_prefix(['v', 'V']);
    let numbers = marked.unwrap_or(word);
    let parts = numbers.split(['.', '-']).count();
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    numbers.split(['.', '-']).all(digits)
        && (marked.is_some() || (parts > 1 && numbers.contains('.')))
}

/// « 2026 », « 2021-2026 ».
fn is_years(word: &str) -> bool {
    let year = |part: &str| {
        part.len() == 4
            && part.bytes().all(|b| b.is_ascii_digit())
            && (part.starts_with("19") || part.starts_with("20"))
    };
    word.split(['-', '–', '/']).all(year)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_new_version_or_a_new_year_is_the_same_text() {
        let same = [
            "Mon espace © 2021-2026 version 8.1.0.7",
            "mon  espace\n© 2021–2025 version 7.5.0.4",
            "Mon espace version v2.1 2024",
        ];
        let digests: Vec<_> = same.map(digest).into();
        assert_eq!(digests[0], digests[1]);
        assert_eq!(digests[0], digests[2]);
    }

    #[test]
    fn another_amount_day_or_word_is_another_text() {
        let texts = ["25 € le 15 mars", "30 € le 15 mars", "25 € le 16 mars", "25,50 € le 15 mars"];
        let mut digests: Vec<_> = texts.map(digest).into();
        digests.dedup();
        assert_eq!(digests.len(), texts.len());
    }

    proptest! {
        #[test]
        fn spaces_and_years_never_make_another_text(text in "\\PC{0,60}", year in 1900..2099u16) {
            let told = text.split_whitespace().collect::<Vec<_>>().join("\n  ");
            prop_assert_eq!(digest(&text), digest(&format!("{year} {told} {year}")));
        }
    }
}
