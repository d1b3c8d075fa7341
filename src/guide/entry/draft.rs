//! A day as typed, on its way to being a day that exists.

use jiff::civil::Date;

use super::{Era, Refusal, fields::Field};

/// The years read when four digits are typed.
pub(super) const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// What was typed, before it is known to be a day that exists.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    day: u32,
    month: u32,
    /// The year and how many digits it was typed with; `None` when it was not.
    year: Option<(u32, usize)>,
}

/// What the fields of one text say, in any of the orders people use.
pub(super) fn draft(fields: &[Field]) -> Result<Draft, Refusal> {
    use Field::{Figure, Month};
    match *fields {
        [Figure(joined, 8)] => Ok(eight_digits(joined)),
        [Figure(joined, 6)] => in_order(&[
            Figure(joined / 10_000, 2),
            Figure(joined / 100 % 100, 2),
            Figure(joined % 100, 2),
        ]),
        [Figure(_, 1 | 2)] => Err(Refusal::MonthMissing),
        [Month(_)]
        | [Month(_), Figure(..)]
        | [Figure(_, 4), Month(_) | Figure(_, 1 | 2)]
        | [Figure(_, 1 | 2), Figure(_, 4)] => Err(Refusal::DayMissing),
        [year @ Figure(_, 4), month, day] | [month @ Month(_), day, year] => {
            in_order(&[day, month, year])
        }
        _ => in_order(fields),
    }
}

/// The fields once they are in the French order: day, month, and year if any.
pub(super) fn in_order(fields: &[Field]) -> Result<Draft, Refusal> {
    let [Field::Figure(day, 1 | 2), month, year @ ..] = fields else {
        return Err(Refusal::NotADate);
    };
    let month = match *month {
        Field::Month(month) => u32::from(month),
        Field::Figure(month, 1 | 2) => month,
        Field::Figure(..) => return Err(Refusal::NotADate),
    };
    let year = match *year {
        [] => None,
        [Field::Figure(year, digits @ (2 | 4))] => Some((year, digits)),
        _ => return Err(Refusal::NotADate),
    };
    Ok(Draft { day: *day, month, year })
}

/// `03122026` or `20261203`. Only one can be right: a French date that begins with 19 or 20
/// and a month would put 19 or 20 where the other order has its month.
fn eight_digits(joined: u32) -> Draft {
    let (start, middle) = (joined / 10_000, joined / 100 % 100);
    let year_first = (1900..=2100).contains(&start) && (1..=12).contains(&middle);
    if year_first {
        Draft { day: joined % 100, month: middle, year: Some((start, 4)) }
    } else {
        Draft { day: start / 100, month: start % 100, year: Some((joined % 10_000, 4)) }
    }
}

impl Draft {
    /// The day it is, if there is one.
    pub(super) fn settle(self, today: Date, era: Era) -> Result<Date, Refusal> {
        if !(1..=12).contains(&self.month) {
            let swapped = Self { day: self.month, month: self.day, ..self };
            let possible = (1..=12).contains(&self.day);
            let perhaps = if possible { swapped.settle(today, era).ok() } else { None };
            return Err(perhaps
                .map_or(Refusal::NoSuchMonth, |perhaps| Refusal::DayAndMonthSwapped { perhaps }));
        }
        let month = i8::try_from(self.month).map_err(|_| Refusal::NoSuchMonth)?;
        let firsts: Vec<Date> = self
            .years(today)?
            .into_iter()
            .filter_map(|year| Date::new(year, month, 1).ok())
            .collect();
        let day = i8::try_from(self.day).unwrap_or(0);
        let days: Vec<Date> =
            firsts.iter().filter_map(|first| first.with().day(day).build().ok()).collect();
        era.choose(&days, today).ok_or_else(|| {
            let most = firsts.iter().map(|first| first.days_in_month()).max().unwrap_or(31);
            Refusal::NoSuchDay { month: month.unsigned_abs(), days: most.unsigned_abs() }
        })
    }

    /// The years this draft may be of.
    fn years(self, today: Date) -> Result<Vec<i16>, Refusal> {
        let (least, most) = (*YEARS.start(), *YEARS.end());
        let beyond = Refusal::YearOutOfRange { least, most };
        match self.year {
            // 29 February comes back within 8 years at most.
            None => Ok((-8..=8).map(|apart| today.year().saturating_add(apart)).collect()),
            Some((year, 2)) => {
                let year = i16::try_from(year).map_err(|_| beyond)?;
                Ok((19..=21)
                    .map(|century| century * 100 + year)
                    .filter(|it| YEARS.contains(it))
                    .collect())
            }
            Some((year, _)) => {
                let year = i16::try_from(year).ok().filter(|it| YEARS.contains(it));
                year.map(|year| vec![year]).ok_or(beyond)
            }
        }
    }
}
