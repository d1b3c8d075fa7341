//! Days and months as people say them.

use jiff::civil::Date;

use super::{Speaker, Value};

/// « novembre »: the name of a month, from 1.
#[must_use]
pub fn month(speaker: Speaker, number: i8) -> String {
    speaker.say(&format!("month-{number}"), &super::NoValues).text.into_owned()
}

/// « mardi 15 décembre »: a day near today, without its year.
#[must_use]
pub fn day(speaker: Speaker, date: Date) -> String {
    said(speaker, "date-day", date)
}

/// « 15 décembre 2026 »: a day with its year.
#[must_use]
pub fn full(speaker: Speaker, date: Date) -> String {
    said(speaker, "date-full", date)
}

fn said(speaker: Speaker, key: &str, date: Date) -> String {
    let weekday = format!("weekday-{}", date.weekday().to_monday_one_offset());
    let weekday = speaker.say(&weekday, &super::NoValues).text.into_owned();
    let number = if date.day() == 1 {
        speaker.say("date-first", &super::NoValues).text.into_owned()
    } else {
        date.day().to_string()
    };
    let values = [
        ("weekday", Value::Words(weekday)),
        ("day", Value::Words(number)),
        ("month", Value::Words(month(speaker, date.month()))),
        ("year", Value::Words(date.year().to_string())),
    ];
    speaker.say(key, &values).text.into_owned()
}

/// « 1 234,50 € »: an amount given in cents; no cents when they are zero.
#[must_use]
pub fn euros(cents: u64) -> String {
    let whole = grouped(cents / 100);
    match cents % 100 {
        0 => format!("{whole}\u{A0}€"),
        rest => format!("{whole},{rest:02}\u{A0}€"),
    }
}

/// « 1 234 »: digits in groups of three, with no-break spaces.
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('\u{A0}');
        }
        text.push(digit);
    }
    text
}
