//! Which mark separates thousands and which one separates decimals.
//!
//! `1 234,56`, `1.234,56`, `1,234.56` and `1'234.56` can only be one number. `1.234` can be
//! two: 1 234 for those who put a point in the thousands, 1,234 for those who slipped.

use super::{
    Refusal,
    number_words::number_words,
    pieces::{Piece, words_only},
};

/// A number with its decimals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    /// The whole part; `u64::MAX` stands for anything that large.
    pub whole: u64,
    /// The digits after the mark, as typed; may be empty.
    pub fraction: String,
}

/// The one number figures can be, or the two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Only one reading.
    One(Decimal),
    /// Two readings, the smaller first.
    Two(Decimal, Decimal),
}

/// Reads one piece of figures, or words that say a number.
pub(super) fn value(pieces: &[Piece]) -> Result<Value, Refusal> {
    match pieces {
        [Piece::Figures(figures)] => decimal(figures),
        _ if pieces.iter().filter(|it| matches!(it, Piece::Figures(_))).count() > 1 => {
            Err(Refusal::SeveralNumbers)
        }
        _ => {
            let words = words_only(pieces).ok_or(Refusal::NotANumber)?;
            let said = number_words(&words).ok_or(Refusal::NotANumber)?;
            Ok(Value::One(Decimal { whole: said.into(), fraction: String::new() }))
        }
    }
}

fn decimal(figures: &str) -> Result<Value, Refusal> {
    let (groups, marks) = groups(figures)?;
    let (Some((last, wholes)), Some((mark, before))) = (groups.split_last(), marks.split_last())
    else {
        return Ok(Value::One(plain(&groups, "")));
    };
    let alone = before.is_empty();
    if before.iter().all(|other| other == mark) && (*mark == ' ' || !alone) && thousands(&groups) {
        return Ok(Value::One(plain(&groups, "")));
    }
    if *mark == ' ' {
        // "12 50" may be 12,50 or 1250, but "0 00" is nothing both ways; other lonely groups are
        // several numbers.
        return match (&groups[..], plain(&groups, "")) {
            ([_, cents], together) if cents.len() == 2 && together.whole == 0 => {
                Ok(Value::One(together))
            }
            ([whole, cents], together) if cents.len() == 2 => {
                Ok(Value::Two(plain(&[whole], cents), together))
            }
            _ => Err(Refusal::SeveralNumbers),
        };
    }
    let same = before.windows(2).all(|pair| pair[0] == pair[1]);
    if before.contains(mark) || !same || !(alone || thousands(wholes)) {
        return Err(Refusal::NotANumber);
    }
    if last.len() == 3 && thousands(wholes) {
        return Ok(Value::Two(plain(wholes, last), plain(&groups, "")));
    }
    Ok(Value::One(plain(wholes, last)))
}

/// Groups of digits and the marks between them. Spaces beside a mark do not count; spaces
/// and apostrophes alone are the mark ' '. A mark in front makes an empty first group.
fn groups(figures: &str) -> Result<(Vec<&str>, Vec<char>), Refusal> {
    let groups: Vec<&str> = figures.split(|c: char| !c.is_ascii_digit()).collect();
    // Where two marks touch, `split` leaves empty groups: only the first may stay.
    let kept = groups.iter().enumerate().filter(|(at, group)| *at == 0 || !group.is_empty());
    let kept: Vec<&str> = kept.map(|(_, group)| *group).collect();
    let mut marks = Vec::new();
    for between in figures.split(|c: char| c.is_ascii_digit()).filter(|run| !run.is_empty()) {
        let mut signs = between.chars().filter(|c| !matches!(c, ' ' | '\''));
        marks.push(signs.next().unwrap_or(' '));
        if signs.next().is_some() {
            return Err(Refusal::NotANumber);
        }
    }
    Ok((kept, marks))
}

/// Whether the groups look like thousands: `1`, `12` or `123`, then threes only.
fn thousands(groups: &[&str]) -> bool {
    let Some((first, others)) = groups.split_first() else {
        return false;
    };
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && others.iter().all(|group| group.len() == 3)
}

fn plain(groups: &[&str], fraction: &str) -> Decimal {
    let digits = groups.iter().flat_map(|group| group.bytes());
    let whole = digits.fold(0u64, |sum, digit| {
        sum.saturating_mul(10).saturating_add(u64::from(digit.saturating_sub(b'0')))
    });
    Decimal { whole, fraction: fraction.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(figures: &str) -> String {
        let show = |it: Decimal| format!("{},{}", it.whole, it.fraction);
        match decimal(figures) {
            Ok(Value::One(it)) => show(it),
            Ok(Value::Two(a, b)) => format!("{} or {}", show(a), show(b)),
            Err(refusal) => refusal.to_string(),
        }
    }

    #[test]
    fn one_number() {
        for text in ["1234,56", "1 234,56", "1.234,56", "1,234.56", "1'234.56", "1 234 , 56"] {
            assert_eq!(told(text), "1234,56", "{text}");
        }
        for text in ["1234567", "1 234 567", "1.234.567", "1,234,567", "1'234'567"] {
            assert_eq!(told(text), "1234567,", "{text}");
        }
        assert_eq!(told(".50"), "0,50");
        assert_eq!(told("0,505"), "0,505");
        assert_eq!(told("151.6667"), "151,6667");
        assert_eq!(told("99999999999999999999999"), format!("{},", u64::MAX));
    }

    #[test]
    fn two_numbers_or_none() {
        assert_eq!(told("1.234"), "1,234 or 1234,");
        assert_eq!(told("1,000"), "1,000 or 1000,");
        assert_eq!(told("1 234.567"), "1234,567 or 1234567,");
        assert_eq!(told("12 50"), "12,50 or 1250,");
        assert_eq!(told("0 50"), "0,50 or 50,");
        assert_eq!(told("0 00"), "0,");
        assert_eq!(told("12 3"), "several-numbers");
        assert_eq!(told("1 200 50"), "several-numbers");
        assert_eq!(told("0 123"), "several-numbers");
        assert_eq!(told("1..5"), "not-a-number");
        assert_eq!(told("1.23.45"), "not-a-number");
        assert_eq!(told("12.34,5"), "not-a-number");
    }
}
