//! The reminder of a hand-off: its words and its moment.

use jiff::civil::DateTime;

use super::ics::{Reminder, calendar};
use super::scene::Scene;
use super::voice::Voice;
use crate::guide::calendar::reminder_moment;
use crate::guide::{Typed, typed};
use crate::locale::{Value, dates};

/// The calendar file for the screen of the scene; `None` when it has no
/// reminder, or when the window is over. The seed spreads the alarms, so that
/// not all of them ring at once.
#[must_use]
pub fn reminder(scene: &Scene, moment: DateTime, seed: u64) -> Option<String> {
    let name = scene.place.screen.handoff()?.remind.as_ref()?;
    let guide = scene.journey.guide();
    let dated = guide.calendars().get(name)?;
    let date = match dated.of.as_ref().and_then(|of| typed(scene.typed, of)) {
        Some(Typed::Date(date)) => Some(*date),
        _ => None,
    };
    let today = scene.visit.today;
    let stretch = dated.rule.look(today, date)?;
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
