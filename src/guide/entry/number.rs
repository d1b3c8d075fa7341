//! A whole number someone typed: hours worked, people, employers.

use super::{
    Bounds, Reading, Refusal,
    decimal::{Value, value},
    fold::fold,
    minutes::has_minutes,
    near::near,
    pieces::{Piece, is_negative, pieces, tidy},
};

/// A whole number, and whether it is exactly what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Whole {
    /// The number, in the unit of the question.
    pub value: u32,
    /// True when minutes or decimals were left out ("35 h 30" gives 35): to be shown.
    pub rounded: bool,
}

/// Reads a whole number: `151`, `1 200`, `151h`, `35 h 30`, `151,67`, `trente cinq`, `١٥١`.
///
/// Minutes and decimals are dropped, never rounded up: the portals take whole hours, and
/// declaring more than one worked is the worse mistake. [`Whole::rounded`] says so. The
/// only units known are hours and what one counts (people, children, employers, times):
/// "3 jours" or "15 euros" are refused rather than taken for hours.
///
/// # Errors
/// `Empty`, `TooLong`, `NotANumber`, `SeveralNumbers`, `TooSmall` (also for a minus sign),
/// `TooLarge`, and `Ambiguous` for `1.234` (1 or 1 234) or `12 50` (12 or 1 250).
pub fn number(raw: &str, bounds: Bounds<u32>) -> Result<Whole, Refusal> {
    let text = fold(raw)?;
    let mut pieces = pieces(&text);
    if is_negative(&pieces) {
        return Err(bounds.too_small());
    }
    tidy(&mut pieces);

    let hours = pieces.iter().position(is_hours).unwrap_or(pieces.len());
    let (main, minutes) = (&pieces[..hours], pieces.get(hours + 1..).unwrap_or_default());
    let (whole, decimals) = match value(counted(main))? {
        Value::One(it) => (it.whole, it.fraction.bytes().any(|digit| digit != b'0')),
        Value::Two(a, b) => {
            let reading = |whole| u32::try_from(whole).map(Reading::Number);
            let (a, b) = (reading(a.whole), reading(b.whole));
            let (a, b) = a.and_then(|a| Ok((a, b?))).map_err(|_| bounds.too_large())?;
            return Err(Refusal::Ambiguous { a, b });
        }
    };
    let rounded = has_minutes(minutes)? || decimals;
    let whole = u32::try_from(whole).map_err(|_| bounds.too_large())?;
    Ok(Whole { value: bounds.hold(whole)?, rounded })
}

fn is_hours(piece: &Piece) -> bool {
    match piece {
        Piece::Word(word) => {
            matches!(*word, "h" | "hs" | "hr" | "hrs") || near(word, "heures") || *word == "heure"
        }
        Piece::Mark(mark) => *mark == ':',
        Piece::Figures(_) => false,
    }
}

/// Leaves out the word for what is counted, when it comes last.
fn counted<'a, 'b>(pieces: &'a [Piece<'b>]) -> &'a [Piece<'b>] {
    const COUNTED: [&str; 6] = ["personne", "enfant", "employeur", "salarie", "contrat", "fois"];
    match pieces {
        [start @ .., Piece::Word(word)] if !start.is_empty() => {
            let one = word.strip_suffix('s').unwrap_or(word);
            if COUNTED.contains(&one) || COUNTED.contains(word) { start } else { pieces }
        }
        _ => pieces,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(raw: &str) -> String {
        match number(raw, Bounds::new(0, 9_999)) {
            Ok(Whole { value, rounded: false }) => value.to_string(),
            Ok(Whole { value, rounded: true }) => format!("{value} rounded"),
            Err(refusal) => refusal.to_string(),
        }
    }

    #[test]
    fn exactly_what_was_typed() {
        for raw in [
            "151",
            " 151 ",
            "151h",
            "151 heures",
            "151 Heurs",
            "151 h.",
            "151,00",
            "151.0",
            "151:00",
            "151 h 00",
            "environ 151 h",
            "١٥١",
            "１５１",
            "cent cinquante et un",
            "CENT-CINQUANTE-ET-UN heures",
            "151 personnes",
        ] {
            assert_eq!(told(raw), "151", "{raw}");
        }
        for raw in
            ["1200", "1 200", "1\u{202F}200", "1\u{A0}200", "12OO", "12oo h", "mille deux cents"]
        {
            assert_eq!(told(raw), "1200", "{raw}");
        }
        assert_eq!(told("3 enfants"), "3");
        assert_eq!(told("2 fois"), "2");
        assert_eq!(told("quatre vingts"), "80");
    }

    #[test]
    fn what_is_left_out_is_told() {
        for raw in [
            "35 h 30",
            "35h30",
            "35:30",
            "35,5",
            "35.50 heures",
            "35 heures et demie",
            "35 h 30 min",
            "trente-cinq heures trente",
            "35 heures trois quarts",
        ] {
            assert_eq!(told(raw), "35 rounded", "{raw}");
        }
        assert_eq!(told("151,67"), "151 rounded");
        assert_eq!(told("0h45"), "0 rounded");
    }

    #[test]
    fn what_is_refused() {
        assert_eq!(told(""), "empty");
        assert_eq!(told("beaucoup"), "not-a-number");
        assert_eq!(told("3 jours"), "not-a-number");
        assert_eq!(told("15 €"), "not-a-number");
        assert_eq!(told("35h75"), "several-numbers");
        assert_eq!(told("35-40"), "several-numbers");
        assert_eq!(told("35 + 20"), "several-numbers");
        assert_eq!(told("35h + 20"), "not-a-number");
        assert_eq!(told("35 h, 20 h"), "not-a-number");
        assert_eq!(told("-5"), "too-small");
        assert_eq!(told("10000"), "too-large");
        assert_eq!(told("99999999999999999999999999"), "too-large");
        assert_eq!(told("1.234"), "ambiguous");
        // Two readings past what can be counted would be offered as the same number.
        assert_eq!(told("4354093082 05"), "too-large");
        assert_eq!(told(&"9".repeat(101)), "too-long");
    }
}
