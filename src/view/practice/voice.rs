//! The guide beside the imaginary site: what to look for now, and what to do after a mistake.

use maud::{Markup, Render as _, html};

use super::{Missed, Practising};
use crate::locale::{NoValues, Speaker, Value, Values};
use crate::practice::{Page, Slip, Why};
use crate::view::tile::icon;
use crate::view::voice::Voice;

/// The greatest number of mistakes told at once.
const MOST: usize = 3;

/// The exact words of a page, for the sentences that point at them.
pub(super) struct PageValues<'p>(pub &'p Page);

impl Values for PageValues<'_> {
    fn value(&self, name: &str, _: Speaker) -> Option<Value> {
        if let Some(id) = name.strip_prefix("value-") {
            return Some(Value::Label(self.0.field(id)?.expect.clone()));
        }
        let id = name.strip_prefix("label-")?;
        let button = self.0.button(id).map(|button| &button.label);
        let label = button.or_else(|| self.0.field(id).map(|field| &field.label))?;
        Some(Value::Label(label.clone()))
    }
}

/// What the guide says; a mistake is told even when the guide is quiet.
pub(super) fn guide(scene: &Practising, page: &Page) -> Markup {
    let plain = Voice::new(scene.visit.speaker, &NoValues);
    let values = PageValues(page);
    let voice = Voice::new(scene.visit.speaker, &values);
    let key = scene.exercise.voice(page);
    let turned = super::Trip::turned(scene.trip);
    let turn = super::Practising { trip: &turned, ..*scene }.link(scene.place.screen);
    let word = if scene.trip.quiet { "practice-guide.loud" } else { "practice-guide.quiet" };
    html! {
        @if let Some(mistake) = scene.mistake {
            div.a role="alert" data-mistake {
                p { b { (plain.say("practice-slip")) } }
                @match &mistake.what {
                    Missed::Trap(button) => p { (voice.say(&format!("{}.{button}", key.key()))) },
                    Missed::Fields(slips) => { @for slip in slips.iter().take(MOST) { (slipped(voice, key.key(), slip)) } },
                }
            }
        }
        @if !scene.trip.quiet {
            div.o.pg data-coach {
                p { b { (icon("hand")) (plain.say("practice-guide")) } }
                @for line in voice.lines(key.key()) { p { (line) } }
            }
        }
        a.b href=(turn) { (plain.say(word)) }
    }
}

fn slipped(voice: Voice, key: &str, slip: &Slip) -> Markup {
    let label = [("label", Value::Label(slip.field.label.clone()))];
    let plain = Voice::new(voice.speaker, &label);
    let own = format!("{key}.{}", slip.field.id);
    let own = voice.knows(&own).then(|| voice.say(&own).render());
    html! {
        @match (slip.why, own) {
            (Why::Empty, _) => p { (plain.say("practice-slip.empty")) },
            (Why::Unreadable, own) => { p { (plain.say("practice-slip.unreadable")) } @if let Some(own) = own { p { (own) } } },
            (Why::Other, Some(own)) => p { (own) },
            (Why::Other, None) => p { (plain.say("practice-slip.other")) },
        }
    }
}
