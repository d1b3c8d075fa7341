//! Money counted in cents, and the cents people type apart: "12 euros 50".

use std::fmt;

use super::{
    Refusal,
    number_words::number_words,
    pieces::{Piece, words_only},
};

/// A sum of money in cents of euro. Shown as portals want it copied: `1234.56`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cents(pub u64);

impl Cents {
    /// The whole euros.
    #[must_use]
    pub const fn euros(self) -> u64 {
        self.0 / 100
    }

    /// What is left beside the whole euros, 0 to 99.
    #[must_use]
    pub const fn rest(self) -> u64 {
        self.0 % 100
    }
}

impl fmt::Display for Cents {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{:02}", self.euros(), self.rest())
    }
}

/// "50 centimes", with no euros at all.
pub(super) fn only_cents(pieces: &[Piece]) -> Option<Cents> {
    let [start @ .., Piece::Word("centime" | "centimes" | "cts" | "ct")] = pieces else {
        return None;
    };
    match cents_apart(pieces) {
        Ok((cents, None)) if !start.is_empty() => Some(Cents(cents)),
        _ => None,
    }
}

/// The cents typed after the euros, with a second reading when "5" may be 05 or 50.
pub(super) fn cents_apart(pieces: &[Piece]) -> Result<(u64, Option<u64>), Refusal> {
    let pieces = pieces.strip_prefix(&[Piece::Word("et")]).unwrap_or(pieces);
    let (pieces, named) = match pieces {
        [
            start @ ..,
            Piece::Word("centime" | "centimes" | "cents" | "cent" | "cts" | "ct" | "c"),
        ] => (start, true),
        all => (all, false),
    };
    let [Piece::Figures(figures)] = pieces else {
        let words = words_only(pieces).and_then(|words| number_words(&words));
        return words
            .filter(|&said| said < 100)
            .map(|said| (said.into(), None))
            .ok_or(Refusal::NotANumber);
    };
    match (figures.parse::<u64>(), figures.len()) {
        (Ok(cents), 2) => Ok((cents, None)),
        (Ok(cents), 1) if named || cents == 0 => Ok((cents, None)),
        (Ok(cents), 1) => Ok((cents, Some(cents * 10))),
        _ => Err(Refusal::SeveralNumbers),
    }
}
