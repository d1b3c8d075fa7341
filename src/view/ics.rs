//! The reminder a person puts in the calendar of a phone (RFC 5545, seen 2026-11-21).

use jiff::civil::{Date, DateTime};

/// What a reminder says, and when it rings.
#[derive(Clone, Debug)]
pub struct Reminder {
    /// A name that no other reminder has.
    pub uid: String,
    /// The moment of writing, in UTC.
    pub stamp: DateTime,
    /// When the first alarm rings, in Paris.
    pub rings: DateTime,
    /// The last day of the window.
    pub closes: Date,
    /// The title.
    pub summary: String,
    /// The text.
    pub text: String,
    /// The words of the alarms.
    pub alarm: String,
}

/// Writes the calendar file. Times are local to Paris; the time zone is spelt
/// out because phones abroad must ring at the same instant.
#[must_use]
pub fn calendar(reminder: &Reminder) -> String {
    let stamp = reminder.stamp.strftime("%Y%m%dT%H%M%SZ");
    let start = reminder.rings.strftime("%Y%m%dT%H%M%S");
    // A second alarm the day before the last one, at the same drawn minute: a
    // million phones must not ring at once on that day either.
    let eve = reminder.closes.yesterday().unwrap_or(reminder.closes);
    let eve = eve.to_datetime(reminder.rings.time());
    let eve = eve.max(reminder.rings).strftime("%Y%m%dT%H%M%S");
    let summary = escaped(&reminder.summary);
    let alarm = escaped(&reminder.alarm);
    let mut lines: Vec<String> = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Marchepied//Rappel//FR",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Paris",
        "BEGIN:STANDARD",
        "DTSTART:19701025T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:19700329T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
    ]
    .map(str::to_owned)
    .into();
    for (part, moment) in [("1", start.to_string()), ("2", eve.to_string())] {
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}-{part}@marchepied", reminder.uid),
            format!("DTSTAMP:{stamp}"),
            format!("DTSTART;TZID=Europe/Paris:{moment}"),
            "DURATION:PT30M".to_owned(),
            format!("SUMMARY:{summary}"),
            format!("DESCRIPTION:{}", escaped(&reminder.text)),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            "TRIGGER:PT0M".to_owned(),
            format!("DESCRIPTION:{alarm}"),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Lines of at most 75 bytes, never cut inside a character.
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut width = 0;
    for character in line.chars() {
        if width + character.len_utf8() > 75 {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(character);
        width += character.len_utf8();
    }
    folded + "\r\n"
}
