//! The minutes someone typed after hours: "35 h 30", "trente-cinq heures et demie".

use super::{
    Refusal,
    number_words::number_words,
    pieces::{Piece, words_only},
};

/// Whether minutes follow the hours: "30", "30 min", "et demie", "et quart", "trente".
pub(super) fn has_minutes(pieces: &[Piece]) -> Result<bool, Refusal> {
    let pieces = match pieces {
        [start @ .., Piece::Word("min" | "mn" | "m" | "minute" | "minutes")] => start,
        all => all,
    };
    match pieces {
        [] => Ok(false),
        [Piece::Figures(figures)] => match figures.parse::<u8>() {
            Ok(minutes @ 0..60) if figures.len() <= 2 => Ok(minutes > 0),
            _ => Err(Refusal::SeveralNumbers),
        },
        _ => match words_only(pieces).as_deref() {
            Some(["et", "demi" | "demie" | "quart"] | ["trois", "quart" | "quarts"]) => Ok(true),
            Some(words) => match number_words(words) {
                Some(minutes @ 0..60) => Ok(minutes > 0),
                _ => Err(Refusal::NotANumber),
            },
            None => Err(Refusal::NotANumber),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::super::pieces::pieces;
    use super::*;

    #[test]
    fn minutes_and_what_is_none() {
        for text in ["30", "5", "30 min", "30mn", "et demie", "et quart", "trois quarts", "trente"]
        {
            assert_eq!(has_minutes(&pieces(text)), Ok(true), "{text}");
        }
        for text in ["", "0", "00", "00 min", "zero"] {
            assert_eq!(has_minutes(&pieces(text)), Ok(false), "{text}");
        }
        for text in ["75", "030", "soixante", "par mois", "20 h", "-20"] {
            assert!(has_minutes(&pieces(text)).is_err(), "{text}");
        }
    }
}
