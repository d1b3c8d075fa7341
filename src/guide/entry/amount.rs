//! A sum of money someone typed, in euros.

use super::{
    Bounds, Cents, Reading, Refusal,
    cents::{cents_apart, only_cents},
    decimal::{Decimal, Value, value},
    fold::fold,
    near::near,
    pieces::{Piece, is_negative, pieces, tidy},
};

/// Reads euros: `1 234,56`, `1.234,56`, `1,234.56`, `1234€`, `€ 12`, `12 euros 50`, `12€50`,
/// `50 centimes`, `mille deux cents euros`.
///
/// One mark before exactly three digits (`1.234`, `1,234`) may be thousands or a slip in
/// the decimals: both are proposed, and so are `12 50` (12,50 or 1 250) and `12€5` (12,05
/// or 12,50). The same mark twice, or two different marks, leave no doubt. Decimals after
/// the second must be zeros.
///
/// # Errors
/// `Empty`, `TooLong`, `NotANumber`, `SeveralNumbers`, `TooManyDecimals`, `Ambiguous`,
/// `TooSmall` (also for a minus sign), `TooLarge`. "Net", "brut" or any other word is
/// refused: the sum may not be the one that is asked.
pub fn amount(raw: &str, bounds: Bounds<Cents>) -> Result<Cents, Refusal> {
    let text = fold(raw)?;
    let mut pieces = pieces(&text);
    if is_negative(&pieces) {
        return Err(bounds.too_small());
    }
    tidy(&mut pieces);

    let euro = pieces.iter().position(is_euro);
    let (main, after) = match euro {
        None => {
            return only_cents(&pieces).map_or_else(|| sum(&pieces, bounds), |it| bounds.hold(it));
        }
        Some(0) => return sum(&pieces[1..], bounds),
        Some(at) => (&pieces[..at], &pieces[at + 1..]),
    };
    if after.is_empty() {
        return sum(main, bounds);
    }
    // The cents are typed apart, so a mark in the euros can only be for thousands.
    let euros = match value(main)? {
        Value::One(it) if it.fraction.is_empty() => it.whole,
        Value::Two(slip, it) if slip.fraction.len() == 3 => it.whole,
        _ => return Err(Refusal::SeveralNumbers),
    };
    let with = |cents| {
        let total = euros.checked_mul(100).and_then(|euros| euros.checked_add(cents));
        total.map(Cents).ok_or(bounds.too_large())
    };
    match cents_apart(after)? {
        (cents, None) => bounds.hold(with(cents)?),
        (cents, Some(other)) => {
            Err(Refusal::Ambiguous { a: with(cents)?.into(), b: with(other)?.into() })
        }
    }
}

fn sum(pieces: &[Piece], bounds: Bounds<Cents>) -> Result<Cents, Refusal> {
    match value(pieces)? {
        Value::One(it) => {
            let spare = it.fraction.bytes().skip(2).any(|digit| digit != b'0');
            if spare {
                return Err(Refusal::TooManyDecimals);
            }
            bounds.hold(cents(&it).ok_or(bounds.too_large())?)
        }
        Value::Two(a, b) => {
            let reading = |it: &Decimal| cents(it).map(Reading::Amount).ok_or(bounds.too_large());
            Err(Refusal::Ambiguous { a: reading(&a)?, b: reading(&b)? })
        }
    }
}

/// The first two decimals count; the others are left out. `None` when it is too large.
fn cents(it: &Decimal) -> Option<Cents> {
    let mut digits = it.fraction.bytes().map(|digit| u64::from(digit.saturating_sub(b'0')));
    let (tens, units) = (digits.next().unwrap_or(0), digits.next().unwrap_or(0));
    it.whole.checked_mul(100)?.checked_add(tens * 10 + units).map(Cents)
}

fn is_euro(piece: &Piece) -> bool {
    match piece {
        Piece::Word(word) => {
            matches!(*word, "e" | "eur" | "eu") || near(word, "euro") || near(word, "euros")
        }
        Piece::Mark(mark) => *mark == '€',
        Piece::Figures(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(raw: &str) -> String {
        match amount(raw, Bounds::new(Cents(0), Cents(100_000_000))) {
            Ok(cents) => cents.to_string(),
            Err(Refusal::Ambiguous { a: Reading::Amount(a), b: Reading::Amount(b) }) => {
                format!("{a} or {b}")
            }
            Err(refusal) => refusal.to_string(),
        }
    }

    #[test]
    fn sums_people_type() {
        for raw in [
            "1234,56",
            "1 234,56",
            "1.234,56",
            "1,234.56",
            "1234.56 €",
            "1\u{202F}234,56\u{A0}€",
            "€ 1234,56",
            "1234 euros 56",
            "1234€56",
            "1.234 € 56",
            "1234 euros et 56 centimes",
            "1234 Euros cinquante-six",
            "mille deux cent trente quatre euros cinquante six",
            "١٢٣٤٫٥٦",
            "1234,560",
            "1234,56 EUR",
        ] {
            assert_eq!(told(raw), "1234.56", "{raw}");
        }
        for raw in [
            "12",
            "12€",
            "€12",
            "12 eur",
            "12 euro",
            "12e",
            "12 euros",
            "douze euros",
            "12,0",
            "12 € 00",
            "12,-",
        ] {
            assert_eq!(told(raw), "12.00", "{raw}");
        }
        assert_eq!(told("12,5"), "12.50");
        assert_eq!(told("12, 50 €"), "12.50");
        assert_eq!(told("50 centimes"), "0.50");
        assert_eq!(told(",50"), "0.50");
        assert_eq!(told("12 euros 5 centimes"), "12.05");
    }

    #[test]
    fn never_silently_wrong_by_a_hundred_or_a_thousand() {
        assert_eq!(told("1.234"), "1.23 or 1234.00");
        assert_eq!(told("1,234"), "1.23 or 1234.00");
        assert_eq!(told("12 50"), "12.50 or 1250.00");
        assert_eq!(told("12€5"), "12.05 or 12.50");
        assert_eq!(told("0,505"), "too-many-decimals");
        assert_eq!(told("1234,567"), "too-many-decimals");
    }

    #[test]
    fn what_is_refused() {
        assert_eq!(told("1200 net"), "not-a-number");
        assert_eq!(told("2 cents"), "not-a-number");
        assert_eq!(told("2k€"), "not-a-number");
        assert_eq!(told("12 € 34 €"), "not-a-number");
        assert_eq!(told("12,50 € 34"), "several-numbers");
        assert_eq!(told("12 50 € 34"), "several-numbers");
        assert_eq!(told("1200 + 300"), "several-numbers");
        assert_eq!(told("1200 € + 30"), "not-a-number");
        assert_eq!(told("1200-1300 €"), "several-numbers");
        assert_eq!(told("-12"), "too-small");
        assert_eq!(told("99999999999999999999"), "too-large");
        assert_eq!(told("1000000,01"), "too-large");
        assert_eq!(told("€"), "not-a-number");
    }
}
