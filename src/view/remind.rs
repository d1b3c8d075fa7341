//! The reminder of a hand-off: its words and its moment.

use jiff::civil::{Date, DateTime};

use super::ics::{Reminder, calendar};
use super::scene::Scene;
use super::voice::Voice;
use crate::guide::calendar::{Stretch, reminder_moment};
use crate::guide::{Typed, typed};
use crate::locale::{Value, dates};

/// The days in which this guide must be done, seen from a day: those of this
/// hand-off, or else of the first one that has a reminder.
pub(super) fn window(scene: &Scene, day: Date) -> Option<Stretch> {
    let guide = scene.journey.guide();
    let here = scene.place.screen.handoff().and_then(|door| door.remind.as_ref());
    let first = || guide.screens().iter().find_map(|screen| screen.handoff()?.remind.as_ref());
    let dated = guide.calendars().get(here.or_else(first)?)?;
    let date = match dated.of.as_ref().and_then(|of| typed(scene.typed, of)) {
        Some(Typed::Date(date)) => Some(*date),
        _ => None,
    };
    dated.rule.look(day, date)
}

/// The calendar file for the screen of the scene; `None` when its guide
/// has no reminder, or when the window is over. The seed spreads the alarms, so that
/// not all of them ring at once.
#[must_use]
pub fn reminder(scene: &Scene, moment: DateTime, seed: u64) -> Option<String> {
    let guide = scene.journey.guide();
    let today = scene.visit.today;
    let stretch = window(scene, today)?;
    let rings = reminder_moment((stretch.opens, stretch.closes), today, seed)?;
    let values = scene.values();
    let voice = Voice::new(scene.visit.speaker, &values);
    let title = voice.text(guide.title().key());
    let closes = dates::day(voice.speaker, stretch.closes);
    let link = scene.visit.origin.map(|origin| format!("{origin}{}", scene.here().link()));
    let key = if link.is_some() { "remind-text" } else { "remind-text-bare" };
    let said = [
        ("title", Value::Words(title)),
        ("closes", Value::Words(closes)),
        ("link", Value::Words(link.unwrap_or_default())),
    ];
    let said = Voice::new(voice.speaker, &said);
    Some(calendar(&Reminder {
        uid: format!("{}-{seed:016x}", guide.id()),
        stamp: moment,
        rings,
        closes: stretch.closes,
        summary: said.text("remind-summary"),
        text: said.text(key),
        alarm: said.text("remind-alarm"),
    }))
}
