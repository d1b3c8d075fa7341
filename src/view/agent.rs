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
    let card = Card { scene, twice: Twice::new(own) };
    let frame = Frame {
        here: scene.below("agent"),
        sheet: if scene.is_sensitive() { Sheet::Leave } else { Sheet::Plain },
        say: None,
        show: None,
        ..scene.frame(("agent", own.text("agent-title")))
    };
    frame.page(&card.main())
}

/// The two voices that tell a card: French, and the language of whoever shows it.
#[derive(Clone, Copy)]
pub(super) struct Twice<'c> {
    pub own: Voice<'c>,
    pub french: Voice<'c>,
}

impl<'c> Twice<'c> {
    pub fn new(own: Voice<'c>) -> Self {
        Self { own, french: own.in_french() }
    }

    /// A message in French; and in the language of the person, when that is another.
    pub fn line(&self, key: &str) -> Markup {
        self.both(self.french.say(key).render(), || self.own.say(key).render())
    }

    /// Official words are French in both voices, and said once.
    pub fn both(&self, french: Markup, own: impl FnOnce() -> Markup) -> Markup {
        let own = Some(own).filter(|_| self.own.is_abroad()).map(|own| own());
        let own = own.filter(|own| own.0 != french.0);
        html! { (french) @if let Some(own) = own { br; small { (own) } } }
    }
}

/// The card, and the two voices that tell it.
struct Card<'c> {
    scene: &'c Scene<'c>,
    twice: Twice<'c>,
}

impl Card<'_> {
    fn main(&self) -> Markup {
        let Self { scene, twice } = self;
        let Twice { own, french } = twice;
        let title = |voice| scene.scribe(voice).words(&scene.place.screen.title);
        html! {
            h1 { (twice.line("agent-title")) }
            p { b { (twice.both(scene.agent_words(*french), || scene.agent_words(*own))) } }
            p { (twice.line("agent-title.hard")) }
            p { (twice.line("agent-title.here")) br; b { (twice.both(title(*french), || title(*own))) } }
            (self.answers())
            (self.papers())
            @if scene.journey.sent(scene.place) != Sent::Confirmed { p { (twice.line("agent-title.sent-not")) } }
            p { (twice.line("agent-title.please")) }
            p { a.b data-back href=(scene.here_link()) { (own.say("agent-title.back")) } }
        }
    }

    /// What was chosen so far.
    fn answers(&self) -> Markup {
        let twice = &self.twice;
        let guide = self.scene.journey.guide();
        let chosen = self.scene.journey.answers().iter().filter_map(|(id, choice)| {
            let screen = guide.screen(id)?;
            let french = answer(self.scene, twice.french, (screen, choice))?;
            let own = || answer(self.scene, twice.own, (screen, choice)).unwrap_or_default();
            Some(twice.both(french, own))
        });
        let chosen: Vec<_> = chosen.collect();
        html! {
            @if !chosen.is_empty() {
                h2 { (twice.line("agent-title.answers")) }
                ul { @for answer in chosen { li { (answer) } } }
            }
        }
    }

    /// The papers that were asked for.
    fn papers(&self) -> Markup {
        let twice = &self.twice;
        let trail = self.scene.journey.trail().iter();
        let list = trail.filter_map(|screen| match &screen.body {
            Body::Checklist(items) => Some(items),
            _ => None,
        });
        html! {
            @for list in list.take(1) {
                h2 { (twice.line("agent-title.papers")) }
                ul {
                    @for paper in fitting(self.scene, list) { li { (twice.line(&format!("document-{paper}"))) } }
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
