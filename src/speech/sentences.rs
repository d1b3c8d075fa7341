//! A text is cut where a voice takes breath: after a sentence, and inside one that is too long.

use unicode_segmentation::UnicodeSegmentation as _;

/// The longest piece, in signs: 15 seconds, after which some browsers fall
/// silent (Chromium issue 679437, seen in 2026-11).
const LONGEST: usize = 200;

/// The sentences of a text, in every script. No sign but spaces is lost.
#[must_use]
pub fn sentences(text: &str) -> Vec<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut found: Vec<String> = Vec::new();
    for piece in text.split_sentence_bounds() {
        match found.last_mut() {
            // Closing marks stay with what they close, « M. » with its name.
            Some(last) if !speaks(piece) || !speaks(last) || is_initial(last) => {
                last.push_str(piece);
            }
            _ => found.push(piece.to_owned()),
        }
    }
    found.iter().flat_map(|sentence| breaths(sentence.trim())).collect()
}

/// Whether there is anything to say.
fn speaks(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// Whether a piece ends with a single letter and a point: « M. »
fn is_initial(piece: &str) -> bool {
    let Some(word) = piece.trim_end().strip_suffix('.') else { return false };
    let last = word.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    last.chars().count() == 1 && last.chars().all(char::is_uppercase)
}

/// A long sentence in pieces, cut after a mark, or else between words.
fn breaths(sentence: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = sentence;
    while let Some((limit, _)) = rest.char_indices().nth(LONGEST) {
        let head = &rest[..limit];
        let after = |marks: &[char]| head.rfind(marks).filter(|at| *at > limit / 3);
        let mark = after(&[',', ';', ':', '،', '؛']).and_then(|at| {
            let end = at + head[at..].chars().next().map_or(0, char::len_utf8);
            rest[end..].starts_with(' ').then_some(end)
        });
        let cut = mark.or_else(|| head.rfind(' ')).unwrap_or(limit);
        pieces.push(rest[..cut].trim().to_owned());
        rest = rest[cut..].trim_start();
    }
    pieces.push(rest.to_owned());
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voice_takes_breath_after_each_sentence() {
        let text = "Un doute\u{a0}? Appelez le 39\u{a0}49.  C’est gratuit. Dites «\u{a0}Bonjour.\u{a0}» puis attendez M. Martin.";
        assert_eq!(
            sentences(text),
            [
                "Un doute ?",
                "Appelez le 39 49.",
                "C’est gratuit.",
                "Dites « Bonjour. » puis attendez M. Martin.",
            ]
        );
        assert_eq!(sentences("هل عملت؟ اتصل بنا."), ["هل عملت؟", "اتصل بنا."]);
        assert_eq!(sentences(" \n"), [""; 0]);
    }

    proptest::proptest! {
        #[test]
        fn no_sign_of_any_text_is_lost_and_no_piece_is_long(text in "(\\PC{0,40}[ .!?,]){0,30}") {
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            let found = sentences(&text);
            proptest::prop_assert_eq!(bare(&found.concat()), bare(&text));
            let longest = found.iter().map(|piece| piece.chars().count()).max();
            proptest::prop_assert!(longest.unwrap_or(0) <= LONGEST);
        }
    }
}
