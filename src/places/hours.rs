//! When a place is open: hours in the writing of OpenStreetMap, in the time of the place.
//!
//! What could be understood in two ways is no hours at all: people are told to
//! call. On a public holiday a place is closed, unless its hours speak of them.

use std::fmt;
use std::sync::Arc;

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, Timelike as _};
use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time};
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};

use super::holidays;

/// The longest text that may be hours.
const LONGEST: usize = 400;
/// How far ahead the next opening is looked for, in days.
const AHEAD: i64 = 21;

/// Opening hours that were understood.
#[derive(Clone, Debug)]
pub struct Hours {
    open: OpeningHours,
    department: Box<str>,
}

/// What the hours say of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now {
    /// Open, until this moment.
    Open(DateTime),
    /// Closed, and opens at this moment.
    Opens(DateTime),
    /// Closed for longer than one looks ahead.
    Closed,
}

/// Why a text is no hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odd {
    /// Longer than any hours.
    TooLong,
    /// A stretch of time that does not go from an earlier time to a later one.
    Stretch,
    /// Words, school holidays, weeks: what only a person understands.
    Words,
    /// It is not written as OpenStreetMap writes.
    Syntax,
}

impl fmt::Display for Odd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLong => "they are longer than any hours",
            Self::Stretch => {
                "a stretch does not go from one time to a later one, such as 09:00-12:00"
            }
            Self::Words => "they hold words, weeks or school holidays, which no clock can tell",
            Self::Syntax => "they are not written as in Mo-Fr 09:00-12:00,14:00-17:00",
        })
    }
}

impl Hours {
    /// Reads hours of a place in a land.
    ///
    /// # Errors
    /// When there is any doubt on what they mean.
    pub fn parse(text: &str, department: &str) -> Result<Self, Odd> {
        let text = text.trim().trim_end_matches(';');
        if text.len() > LONGEST {
            return Err(Odd::TooLong);
        }
        let doubtful = ["\"", "SH", "week", "easter", "sun", "dawn", "dusk", "||", "unknown", "+"];
        if doubtful.iter().any(|sign| text.contains(sign)) {
            return Err(Odd::Words);
        }
        if !text.is_ascii() || text.is_empty() {
            return Err(Odd::Syntax);
        }
        let mut rest = text;
        while let Some(at) = rest.find(':') {
            rest = stretches(rest, at)?;
        }
        let silent = !text.contains("PH");
        let whole = if silent { format!("{text}; PH off") } else { text.to_owned() };
        let open: OpeningHours = whole.parse().map_err(|_| Odd::Syntax)?;
        Ok(Self { open, department: department.into() })
    }

    /// What they say of a moment, in the time of the place.
    #[must_use]
    pub fn look(&self, moment: DateTime) -> Now {
        let from = foreign(moment);
        let to = foreign(moment.saturating_add(AHEAD.days()));
        let open = self.open.clone().with_context(self.context(moment.date()));
        let mut stretches = open.iter_range(from, to).filter(|range| range.kind == RuleKind::Open);
        match stretches.next() {
            None => Now::Closed,
            Some(next) if next.range.start > from => Now::Opens(ours(next.range.start)),
            Some(now) => Now::Open(ours(now.range.end)),
        }
    }

    /// When it is open on a day: stretches from a time to a time.
    #[must_use]
    pub fn on(&self, day: Date) -> Vec<(Time, Time)> {
        let [from, to] = [day, day.saturating_add(1.day())];
        let [from, to] = [from, to].map(|day| foreign(day.to_datetime(Time::midnight())));
        let open = self.open.clone().with_context(self.context(day));
        open.iter_range(from, to)
            .filter(|range| range.kind == RuleKind::Open)
            .map(|range| (ours(range.range.start).time(), ours(range.range.end).time()))
            .collect()
    }

    /// The public holidays around a day.
    fn context(&self, day: Date) -> Context {
        let mut calendar = compact_calendar::CompactCalendar::default();
        for year in day.year()..=day.year() + 1 {
            for holiday in holidays::of_year(year, &self.department) {
                calendar.insert(foreign(holiday.to_datetime(Time::midnight())).date());
            }
        }
        let holidays = ContextHolidays::new(Arc::new(calendar), Arc::default());
        Context::default().with_holidays(holidays)
    }
}

/// Reads the stretches of time around the colon at `at`, and gives what follows.
fn stretches(text: &str, at: usize) -> Result<&str, Odd> {
    let is_time = |c: char| c.is_ascii_digit() || ":-,".contains(c);
    let start = text[..at].rfind(|c| !is_time(c)).map_or(0, |before| before + 1);
    let end = text[at..].find(|c| !is_time(c)).map_or(text.len(), |after| at + after);
    let mut last = 0;
    for stretch in text[start..end].trim_end_matches(',').split(',') {
        let (from, to) = stretch.split_once('-').ok_or(Odd::Stretch)?;
        let (from, to) = (minutes(from)?, minutes(to)?);
        if from >= to || from < last {
            return Err(Odd::Stretch);
        }
        last = to;
    }
    Ok(&text[end..])
}

/// The minutes of a time written `09:30`.
fn minutes(time: &str) -> Result<u16, Odd> {
    let (hours, minutes) = time.split_once(':').filter(|_| time.len() == 5).ok_or(Odd::Stretch)?;
    let number = |text: &str| text.parse::<u16>().map_err(|_| Odd::Stretch);
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let total = hours * 60 + minutes;
    if minutes < 60 && total <= 24 * 60 { Ok(total) } else { Err(Odd::Stretch) }
}

fn foreign(moment: DateTime) -> NaiveDateTime {
    let number = |value: i8| u32::try_from(value).unwrap_or_default();
    NaiveDate::from_ymd_opt(i32::from(moment.year()), number(moment.month()), number(moment.day()))
        .and_then(|day| {
            let [hour, minute, second] =
                [moment.hour(), moment.minute(), moment.second()].map(number);
            day.and_hms_opt(hour, minute, second)
        })
        .unwrap_or_default()
}

fn ours(moment: NaiveDateTime) -> DateTime {
    let small = |value: u32| i8::try_from(value).unwrap_or(1);
    let year = i16::try_from(moment.year()).unwrap_or(1);
    let (month, day) = (small(moment.month()), small(moment.day()));
    let [hour, minute, second] = [moment.hour(), moment.minute(), moment.second()].map(small);
    DateTime::new(year, month, day, hour, minute, second, 0).unwrap_or(DateTime::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(hours: &str, moment: &str) -> Now {
        let moment: DateTime = moment.parse().expect("a moment");
        Hours::parse(hours, "93").expect("hours").look(moment)
    }

    fn at(moment: &str) -> DateTime {
        moment.parse().expect("a moment")
    }

    #[test]
    fn a_moment_is_open_or_tells_when_it_opens() {
        let hours = "Mo-Fr 09:00-12:00,14:00-17:00; We off";
        assert_eq!(look(hours, "2026-11-24T09:00"), Now::Open(at("2026-11-24T12:00")));
        assert_eq!(look(hours, "2026-11-24T12:00"), Now::Opens(at("2026-11-24T14:00")));
        assert_eq!(look(hours, "2026-11-24T17:00"), Now::Opens(at("2026-11-26T09:00")));
        assert_eq!(look("Mo off", "2026-11-24T17:00"), Now::Closed);
    }

    #[test]
    fn on_a_public_holiday_it_is_closed_unless_its_hours_say_otherwise() {
        let before = look("Mo-Fr 09:00-17:00", "2026-11-11T10:00");
        assert_eq!(before, Now::Opens(at("2026-11-12T09:00")));
        let open = look("Mo-Fr 09:00-17:00; PH 10:00-11:00", "2026-11-11T10:00");
        assert_eq!(open, Now::Open(at("2026-11-11T11:00")));
    }

    #[test]
    fn hours_in_doubt_are_no_hours() {
        for (text, why) in [
            ("Mo 08:30-12:30-13:30", Odd::Stretch),
            ("Mo-Fr 8:30-12:00", Odd::Stretch),
            ("Mo 08:22", Odd::Stretch),
            ("Mo 14:00-14:00", Odd::Stretch),
            ("Mo 14:00-12:00", Odd::Stretch),
            ("Mo 22:00-26:00", Odd::Stretch),
            ("Mo 09:00-12:00,11:00-13:00", Odd::Stretch),
            ("Mo-Fr 09:00-12:00 \"sur rendez-vous\"", Odd::Words),
            ("SH Mo-Fr 09:00-12:00", Odd::Words),
            ("du lundi au vendredi", Odd::Syntax),
            ("Mo-Th 10h00-12h30", Odd::Syntax),
            ("", Odd::Syntax),
        ] {
            assert_eq!(Hours::parse(text, "93").err(), Some(why), "{text}");
        }
    }
}
