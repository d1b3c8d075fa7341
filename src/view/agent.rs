//! The card shown to an agent: what I must do, where I am, what I chose. In
//! French, without identity, large enough to be read across a counter; under
//! each line, the same in the language of the person who shows it.

use maud::{Markup, Render as _, html};

use super::assets::Sheet;
use super::checklist::fitting;
use super::frame::{Frame, Page};
use super::scene::Scene;
use super::voice::Voice;
use crate::guide::{Body, Name, Screen, Sent};

/// Draws the card for the screen of the scene.
#[must_use]
pub fn agent_card(scene: &Scene) -> Page {
    let values = scene.values();
    let own = Voice::new(scene.visit.speaker, &values);
    let card = Card { scene, own, french: own.in_french() };
    let frame = Frame {
        here: scene.below("agent"),
        sheet: if scene.is_sensitive() { Sheet::Leave } else { Sheet::Plain },
        say: None,
        show: None,
        ..scene.frame(("agent", own.text("agent-title")))
    };
    frame.page(&card.main())
}

/// The card, and the two voices that tell it.
struct Card<'c> {
    scene: &'c Scene<'c>,
    own: Voice<'c>,
    french: Voice<'c>,
}

impl Card<'_> {
    fn main(&self) -> Markup {
        let Self { scene, own, french } = self;
        let title = |voice| scene.scribe(voice).words(&scene.place.screen.title);
        html! {
            h1 { (self.line("agent-title")) }
            p { b { (self.both(scene.agent_words(*french), || scene.agent_words(*own))) } }
            p { (self.line("agent-title.hard")) }
            p { (self.line("agent-title.here")) br; b { (self.both(title(*french), || title(*own))) } }
            (self.answers())
            (self.papers())
            @if scene.journey.sent(scene.place) != Sent::Confirmed { p { (self.line("agent-title.sent-not")) } }
            p { (self.line("agent-title.please")) }
            p { a.b data-back href=(scene.here_link()) { (own.say("agent-title.back")) } }
        }
    }

    /// A message in French; and in the language of the person, when that is another.
    fn line(&self, key: &str) -> Markup {
        self.both(self.french.say(key).render(), || self.own.say(key).render())
    }

    /// Official words are French in both voices, and said once.
    fn both(&self, french: Markup, own: impl FnOnce() -> Markup) -> Markup {
        let own = Some(own).filter(|_| self.own.is_abroad()).map(|own| own());
        let own = own.filter(|own| own.0 != french.0);
        html! { (french) @if let Some(own) = own { br; small { (own) } } }
    }

    /// What was chosen so far.
    fn answers(&self) -> Markup {
        let guide = self.scene.journey.guide();
        let chosen = self.scene.journey.answers().iter().filter_map(|(id, choice)| {
            let screen = guide.screen(id)?;
            let french = answer(self.scene, self.french, (screen, choice))?;
            let own = || answer(self.scene, self.own, (screen, choice)).unwrap_or_default();
            Some(self.both(french, own))
        });
        let chosen: Vec<_> = chosen.collect();
        html! {
            @if !chosen.is_empty() {
                h2 { (self.line("agent-title.answers")) }
                ul { @for answer in chosen { li { (answer) } } }
            }
        }
    }

    /// The papers that were asked for.
    fn papers(&self) -> Markup {
        let trail = self.scene.journey.trail().iter();
        let list = trail.filter_map(|screen| match &screen.body {
            Body::Checklist(items) => Some(items),
            _ => None,
        });
        html! {
            @for list in list.take(1) {
                h2 { (self.line("agent-title.papers")) }
                ul {
                    @for paper in fitting(self.scene, list) { li { (self.line(&format!("document-{paper}"))) } }
                }
            }
        }
    }
}

/// A question and what was answered, in one voice.
pub(super) fn answer(
    scene: &Scene,
    voice: Voice,
    (screen, choice): (&Screen, &Name),
) -> Option<Markup> {
    let scribe = scene.scribe(voice);
    let outcome = format!("{}.{choice}", screen.title.key());
    let label = match screen.question()?.choice(choice) {
        Some(choice) => scribe.words(&choice.label),
        None if voice.knows(&outcome) => voice.say(&outcome).render(),
        None => return None,
    };
    Some(html! { (scribe.words(&screen.title)) " " b { (label) } })
}
