//! The one line that says what a document is about.

use crate::store::library::LONGEST_LINE;

/// A line that ends with a sentence after this many characters says enough.
const ENOUGH: usize = 60;

/// The beginning of a text: whole if it is short, else up to the end of a
/// sentence, else up to the end of a word.
pub(super) fn cut(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= LONGEST_LINE {
        return text;
    }
    // One character is kept for the sign that more follows.
    let most = text.char_indices().nth(LONGEST_LINE - 1).map_or(text.len(), |(at, _)| at);
    let head = &text[..most];
    let sentence = head
        .rfind(['.', '?', '!'])
        .filter(|end| text[end + 1..].starts_with(' ') && head[..*end].chars().count() >= ENOUGH);
    if let Some(end) = sentence {
        return head[..=end].to_owned();
    }
    let ends_a_word = text[most..].starts_with(' ');
    let word =
        if ends_a_word { head } else { head.rsplit_once(' ').map_or(head, |(kept, _)| kept) };
    format!("{}…", word.trim_end_matches([' ', ',', ';', ':', '(', '«', '-']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_short_text_stays_whole() {
        assert_eq!(cut("  Un\n texte  court "), "Un texte court");
    }

    #[test]
    fn a_long_text_ends_with_a_sentence_if_it_can() {
        let sentence = "a".repeat(70) + ".";
        assert_eq!(cut(&format!("{sentence} {}", "b ".repeat(80))), sentence);
    }

    #[test]
    fn a_long_sentence_ends_with_a_word() {
        let text = "abcde, ".repeat(40);
        assert_eq!(cut(&text), "abcde, ".repeat(21) + "abcde…");
    }

    proptest! {
        #[test]
        fn no_text_gives_more_than_one_line(text in "\\PC{0,400}") {
            let line = cut(&text);
            prop_assert!(line.chars().count() <= LONGEST_LINE);
            prop_assert!(!line.contains('\n'));
        }
    }
}
