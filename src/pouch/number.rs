//! A social-security number in typed words: recognised by its key, so that it is not kept.

/// The digits of a number, without and with its key.
const BARE: usize = 13;
const WHOLE: usize = 15;

/// Whether there is a valid social-security number, with its key of two
/// digits (97 less the rest by 97), however its digits are grouped. Corsica
/// has `2A` and `2B`, which count as 19 and 18. Source: INSEE, definition of
/// the NIR, seen 2026-11-24.
#[must_use]
pub fn has_social_security_number(text: &str) -> bool {
    let signs: Vec<char> = text
        .chars()
        .filter(|sign| !sign.is_whitespace() && !"-.,/_".contains(*sign))
        .map(|sign| sign.to_ascii_uppercase())
        .collect();
    signs.windows(WHOLE).any(is_one)
}

fn is_one(signs: &[char]) -> bool {
    let mut text: String = signs.iter().collect();
    if let Some(letter) = ["2A", "2B"].iter().position(|part| text.get(5..7) == Some(part)) {
        text.replace_range(5..7, ["19", "18"][letter]);
    }
    if !text.bytes().all(|sign| sign.is_ascii_digit())
        || !text.starts_with(['1', '2', '3', '4', '7', '8'])
    {
        return false;
    }
    let number = |part: &str| part.parse::<u64>().unwrap_or_default();
    number(&text[BARE..]) == 97 - number(&text[..BARE]) % 97
}

#[cfg(test)]
mod tests {
    use super::has_social_security_number as has;
    use proptest::prelude::*;

    #[test]
    fn a_valid_number_is_recognised_however_it_is_written() {
        for text in ["255081416802538", "2 55 08 14 168 025 38", "n° 2.55.08.14.168.025/38 merci"]
        {
            assert!(has(text), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in ["", "255081416802539", "06 12 34 56 78", "CAF 1234567", "37 000 euros en 2026"]
        {
            assert!(!has(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_number_with_its_key_is_recognised_in_the_mainland_and_in_corsica(
            start in 10_000..30_000_u64, rest in 0..1_000_000_u64, corsica in any::<bool>(),
        ) {
            let (place, counted) = if corsica { ("2A", 19) } else { ("75", 75) };
            let number = (start * 100 + counted) * 1_000_000 + rest;
            let text = format!("{start:05}{place}{rest:06}{:02}", 97 - number % 97);
            prop_assert!(has(&text), "{}", text);
        }

        #[test]
        fn any_text_is_read_without_fear(text in ".{0,100}") {
            let _ = has(&text);
        }
    }
}
