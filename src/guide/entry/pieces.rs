//! Cuts a folded text into figures, words and marks.

/// A part of what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Digits with what may stand between them: `1 234,56`. Holds at least one digit.
    Figures(&'a str),
    /// Letters.
    Word(&'a str),
    /// Any other sign, one at a time: `€`, `:`, `-`.
    Mark(char),
}

/// The parts of a folded text, in order. Spaces, apostrophes, and full stops or commas that
/// touch no digit are dropped.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_alphabetic() {
            run(rest, char::is_alphabetic)
        } else if is_figure(first) {
            run(rest, is_figure)
        } else {
            first.len_utf8()
        };
        let (taken, after) = rest.split_at(length);
        rest = after;
        if first.is_alphabetic() {
            pieces.push(Piece::Word(taken));
        } else if !is_figure(first) {
            pieces.push(Piece::Mark(first));
        } else if taken.contains(|c: char| c.is_ascii_digit()) {
            let figures = taken.trim_start_matches([' ', '\'']);
            pieces.push(Piece::Figures(figures.trim_end_matches([' ', '\'', '.', ','])));
        }
    }
    pieces
}

/// Whether a minus sign, or "moins", comes first.
pub(super) fn is_negative(pieces: &[Piece]) -> bool {
    matches!(pieces, [Piece::Mark('-') | Piece::Word("moins"), ..])
}

/// Leaves out what changes nothing: "environ", a `~` or `+` in front, and hyphens that no
/// figure follows ("trente-cinq", "12,-"). In "35-40" or "35 + 5" the sign stays, so that
/// the sum or the range is refused rather than half read.
pub(super) fn tidy(pieces: &mut Vec<Piece>) {
    let idle = |at: usize| match pieces[at] {
        Piece::Word(word) => word == "environ",
        Piece::Mark('~' | '+') => at == 0,
        Piece::Mark('-') => !matches!(pieces.get(at + 1), Some(Piece::Figures(_))),
        _ => false,
    };
    *pieces = (0..pieces.len()).filter(|&at| !idle(at)).map(|at| pieces[at]).collect();
}

/// The words, when there is nothing but words.
pub(super) fn words_only<'a>(pieces: &[Piece<'a>]) -> Option<Vec<&'a str>> {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Word(word) => Some(*word),
            _ => None,
        })
        .collect()
}

fn is_figure(sign: char) -> bool {
    sign.is_ascii_digit() || matches!(sign, ' ' | '.' | ',' | '\'')
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::Piece::{Figures, Mark, Word};
    use super::*;

    #[test]
    fn figures_words_and_marks() {
        assert_eq!(pieces("35h30"), [Figures("35"), Word("h"), Figures("30")]);
        assert_eq!(pieces("1 234,56 €"), [Figures("1 234,56"), Mark('€')]);
        assert_eq!(pieces("151, heures."), [Figures("151"), Word("heures")]);
        assert_eq!(pieces(" .50"), [Figures(".50")]);
        assert_eq!(pieces(". , '"), []);
    }

    #[test]
    fn only_signs_that_change_nothing_are_left_out() {
        let tidied = |text: &str| {
            let mut pieces = pieces(text);
            tidy(&mut pieces);
            pieces.len()
        };
        assert_eq!(tidied("environ 35"), 1);
        assert_eq!(tidied("trente-cinq"), 2);
        assert_eq!(tidied("12,-"), 1);
        assert_eq!(tidied("35-40"), 3);
        assert_eq!(tidied("35+5"), 3);
    }

    #[test]
    fn words_only_when_there_is_nothing_else() {
        assert_eq!(words_only(&pieces("cent vingt")), Some(vec!["cent", "vingt"]));
        assert_eq!(words_only(&pieces("cent 20")), None);
    }
}
