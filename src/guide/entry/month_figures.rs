//! Which year a typed month belongs to, and which figure is its year.

use super::{Refusal, YearMonth, draft::YEARS, fields::Field};

/// Where a bare month lies against today.
#[derive(Clone, Copy)]
pub(super) enum Side {
    /// Strictly before this month.
    Last,
    /// From six months before to five months after.
    Nearest,
    /// Strictly after this month.
    Next,
}

/// The month these fields say, when at least one of them is a figure.
pub(super) fn with_figures(fields: &[Field], this: YearMonth) -> Result<YearMonth, Refusal> {
    use Field::{Figure, Month};
    match *fields {
        [Figure(number, 1 | 2)] => Side::Nearest.month(number, this),
        [Figure(joined, 6)] if YEARS.contains(&short(joined / 100)) => {
            of_year(joined % 100, joined / 100, 4, this)
        }
        [Figure(joined, 6)] => of_year(joined / 10_000, joined % 10_000, 4, this),
        [Month(number), Figure(year, digits @ (2 | 4))]
        | [Figure(year, digits @ 4), Month(number)] => of_year(number.into(), year, digits, this),
        [Figure(number, 1 | 2), Figure(year, 4)] | [Figure(year, 4), Figure(number, 1 | 2)] => {
            of_year(number, year, 4, this)
        }
        [Figure(first, digits @ (1 | 2)), Figure(second, 1 | 2)] => {
            two_short(first, digits, second, this)
        }
        [Figure(either, digits @ (1 | 2)), Month(number)] => {
            day_or_year(either, digits, number.into(), this)
        }
        _ => Err(Refusal::NotAMonth),
    }
}

/// "11/26" is a month and a year, "26/11" a day (or a year) and a month; "3/11" may be March
/// 2011 or some 3 November.
fn two_short(
    first: u32,
    digits: usize,
    second: u32,
    this: YearMonth,
) -> Result<YearMonth, Refusal> {
    if !(1..=12).contains(&second) {
        return of_year(first, second, 2, this);
    }
    if first > 12 {
        return day_or_year(first, digits, second, this);
    }
    let year = of_year(first, second, 2, this)?;
    one_of(year, Side::Nearest.month(second, this)?)
}

/// The month both readings give, or both readings.
fn one_of(one: YearMonth, other: YearMonth) -> Result<YearMonth, Refusal> {
    if one == other {
        return Ok(one);
    }
    Err(Refusal::Ambiguous { a: one.min(other).into(), b: one.max(other).into() })
}

/// "26 novembre": the day 26, or November of the year 26.
fn day_or_year(
    either: u32,
    digits: usize,
    number: u32,
    this: YearMonth,
) -> Result<YearMonth, Refusal> {
    let nearest = Side::Nearest.month(number, this)?;
    let year = if digits == 2 { of_year(number, either, 2, this).ok() } else { None };
    match year {
        None => Ok(nearest),
        _ if !(1..=31).contains(&either) => of_year(number, either, 2, this),
        Some(year) => one_of(year, nearest),
    }
}

fn of_year(number: u32, year: u32, digits: usize, this: YearMonth) -> Result<YearMonth, Refusal> {
    let beyond = Refusal::YearOutOfRange { least: *YEARS.start(), most: *YEARS.end() };
    let year = short(year);
    let centuries = if digits == 2 { 19..=21 } else { 0..=0 };
    let months = centuries
        .map(|century| century * 100 + year)
        .filter(|year| YEARS.contains(year))
        .map(|year| numbered(number, year));
    let months = months.collect::<Result<Vec<_>, _>>()?;
    let far = |it: &YearMonth| (this.months_until(*it).abs(), *it);
    months.into_iter().min_by_key(far).ok_or(beyond)
}

impl Side {
    /// The month of this number that lies on this side of `this`.
    pub(super) fn month(self, number: u32, this: YearMonth) -> Result<YearMonth, Refusal> {
        let same_year = numbered(number, this.year())?;
        let ahead = this.months_until(same_year);
        Ok(match self {
            Self::Last if ahead >= 0 => same_year.minus(12),
            Self::Next if ahead <= 0 => same_year.plus(12),
            Self::Nearest if ahead >= 6 => same_year.minus(12),
            Self::Nearest if ahead < -6 => same_year.plus(12),
            _ => same_year,
        })
    }
}

fn numbered(number: u32, year: i16) -> Result<YearMonth, Refusal> {
    let number = i8::try_from(number).map_err(|_| Refusal::NoSuchMonth)?;
    YearMonth::new(year, number).ok_or(Refusal::NoSuchMonth)
}

/// A year as jiff wants it; too large ones become one that no range holds.
fn short(year: u32) -> i16 {
    i16::try_from(year).unwrap_or(i16::MAX)
}
