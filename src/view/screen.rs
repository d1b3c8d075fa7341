//! One screen of a guide, drawn for one visit.

use maud::{Markup, html};

use super::assets::Sheet;
use super::entry::Attempt;
use super::frame::{Frame, Page};
use super::tile::{blocks, icon, not_sent, terms, way_on};
use super::values::GuideValues;
use super::visit::Visit;
use super::voice::Voice;
use super::{checklist, entry, handoff, question};
use crate::address::Address;
use crate::catalog::{Catalog, Procedure};
use crate::guide::calendar::Phase;
use crate::guide::{
    Answers, Ask, Body, End, Journey, Kind, Name, Place, Role, Screen, Sent, Typed, TypedValues,
    typed,
};
use crate::locale::Value;
use crate::portals::Portal;

/// All that a screen is drawn from.
pub struct Scene<'s> {
    /// Who is looking and how.
    pub visit: Visit<'s>,
    /// The content.
    pub catalog: &'s Catalog,
    /// The procedure.
    pub procedure: &'s Procedure,
    /// The journey so far.
    pub journey: &'s Journey<'s>,
    /// The screen to draw.
    pub place: Place<'s>,
    /// What the person typed; empty on pages that show none of it.
    pub typed: &'s TypedValues,
    /// What was typed and not understood, if that is why this page is drawn.
    pub attempt: Option<&'s Attempt>,
}

/// Draws the screen.
#[must_use]
pub fn screen(scene: &Scene) -> Page {
    let values = scene.values();
    let voice = Voice::new(scene.visit.speaker, &values);
    let current = scene.place.screen;
    let main = html! {
        (scene.steps(voice))
        (scene.heading(voice))
        (scene.today(voice))
        @match &current.body {
            Body::Question(asked) => {
                (blocks(voice, current.blocks.iter().filter(|block| block.role != Role::Note)))
                @match &asked.ask {
                    Ask::Entry(field) => (entry::field(scene, voice, asked, field)),
                    Ask::Tally(tally) => (entry::tally(scene, voice, asked, tally)),
                    Ask::Choice(_) | Ask::Month => (question::choices(scene, voice, asked)),
                }
                // The choices must stand on the first view: what is only good to know waits.
                (blocks(voice, current.blocks.iter().filter(|block| block.role == Role::Note)))
            }
            Body::Checklist(items) => {
                (blocks(voice, &current.blocks))
                (checklist::papers(scene, voice, items))
            }
            Body::Handoff(door) => (handoff::sheet(scene, voice, door)),
            Body::Reading => (blocks(voice, &current.blocks)),
        }
        (terms(voice, &current.terms))
        (scene.onward(voice))
    };
    let frame = Frame {
        visit: &scene.visit,
        title: scene.title(voice),
        here: scene.here(),
        sheet: sheet(current),
        screen: (current.id.as_str(), current.kind().as_str()),
        phones: vec![scene.portal()],
        say: Some(voice.text(&format!("{}.agent", scene.procedure.words().key()))),
        show: Some(scene.agent()),
    };
    frame.page(&main)
}

/// The style a screen needs.
fn sheet(screen: &Screen) -> Sheet {
    match &screen.body {
        Body::Question(asked) if matches!(asked.ask, Ask::Choice(_)) => Sheet::Plain,
        Body::Question(_) => Sheet::Form,
        Body::Checklist(_) => Sheet::List,
        Body::Handoff(_) => Sheet::Door,
        Body::Reading => Sheet::Plain,
    }
}

impl<'s> Scene<'s> {
    /// The values its words wait for.
    pub(super) fn values(&self) -> GuideValues<'s> {
        GuideValues {
            procedure: self.procedure,
            portal: self.portal(),
            answers: self.journey.answers(),
            typed: self.typed,
            today: self.visit.today,
        }
    }

    /// The portal of the procedure.
    pub(super) fn portal(&self) -> &'s Portal {
        self.catalog.portal(self.procedure)
    }

    /// A screen of this guide, with these answers.
    pub(super) fn address(&self, screen: &Name, answers: &Answers) -> Address {
        let address = Address::screen(self.visit.tag(), self.procedure.guide.id(), screen);
        if self.procedure.guide.is_private() { address } else { address.with_answers(answers) }
    }

    /// This very screen.
    pub(super) fn here(&self) -> Address {
        self.address(&self.place.screen.id, self.journey.answers())
    }

    /// This very screen, as it is shown now.
    pub(super) fn here_link(&self) -> String {
        self.here().link_shown(self.visit.display)
    }

    /// Something below this screen.
    pub(super) fn below(&self, part: &str) -> Address {
        let id = &self.place.screen.id;
        let bare = Address::screen(self.visit.tag(), self.procedure.guide.id(), id).below(part);
        if self.procedure.guide.is_private() {
            bare
        } else {
            bare.with_answers(self.journey.answers())
        }
    }

    fn agent(&self) -> Address {
        self.below("agent")
    }

    /// Where one goes after answering this question so.
    pub(super) fn after(&self, choice: &Name) -> String {
        let journey = self.journey.choosing(self.place, choice, self.visit.today);
        let next = journey.after(self.place);
        let next = next.unwrap_or(self.place.screen);
        self.address(&next.id, journey.answers()).link_shown(self.visit.display)
    }

    fn title(&self, voice: Voice) -> String {
        let (step, steps) = self.journey.progress(self.place);
        let title = voice.text(self.place.screen.title.key());
        let values = progress(step, steps);
        let step = Voice::new(voice.speaker, &values).text("progress");
        format!("{title} – {step}")
    }

    fn steps(&self, voice: Voice) -> Markup {
        let (step, steps) = self.journey.progress(self.place);
        let values = progress(step, steps);
        html! {
            p.s {
                (Voice::new(voice.speaker, &values).say("progress"))
                svg viewBox=(format!("0 0 {steps} 1")) preserveAspectRatio="none" aria-hidden="true" {
                    path d=(format!("M0 0h{step}v1H0z")) {}
                }
            }
        }
    }

    fn heading(&self, voice: Voice) -> Markup {
        let current = self.place.screen;
        let after_door = current.kind() == Kind::Handoff || self.place.index > 0;
        let waiting = after_door && self.journey.sent(self.place) == Sent::NotYet;
        html! {
            @if let Some(picture) = &current.picture {
                div.t { (icon(picture.as_str())) h1 { (voice.say(current.title.key())) } }
            } @else {
                h1 { (voice.say(current.title.key())) }
            }
            @if waiting { (not_sent(voice)) }
        }
    }

    /// « Aujourd’hui vous pouvez », not yet, or too late: what the screen says
    /// of its calendar on the day of the visit.
    fn today(&self, voice: Voice) -> Markup {
        let calendar = self.place.screen.calendar.as_ref();
        let dated = calendar.and_then(|name| self.procedure.guide.calendars().get(name));
        let Some(dated) = dated else { return html! {} };
        let date = match dated.of.as_ref().and_then(|of| typed(self.typed, of)) {
            Some(Typed::Date(date)) => Some(*date),
            _ => None,
        };
        let Some(stretch) = dated.rule.look(self.visit.today, date) else { return html! {} };
        let key = format!("{}.{}", self.place.screen.title.key(), stretch.phase.code());
        let lines = voice.lines(&key);
        html! {
            @if !lines.is_empty() {
                div.a[stretch.phase == Phase::Late].o[stretch.phase != Phase::Late] {
                    @for line in lines { p { (line) } }
                }
            }
        }
    }

    /// The way on, when nothing is asked, and the way back.
    fn onward(&self, voice: Voice) -> Markup {
        let display = self.visit.display;
        let answers = self.journey.answers();
        let asks = self.place.screen.kind() == Kind::Question;
        let door = self.place.screen.kind() == Kind::Handoff;
        let next = self.journey.after(self.place).filter(|_| !asks && !door);
        html! {
            @if let Some(next) = next {
                (way_on(voice, self.place.screen, &self.address(&next.id, answers).link_shown(display)))
            }
            @if self.place.screen.end == Some(End::Human) {
                a.n data-next href="#aide" { (voice.say("help-title")) }
            }
            @if self.place.screen.end == Some(End::Done) {
                a.n data-next href=(Address::front(self.visit.tag()).link_shown(display)) { (voice.say("error-back")) }
            }
            @if let Some(before) = self.journey.before(self.place) {
                p { a.b data-back href=(self.address(&before.id, answers).link_shown(display)) { (voice.say("way-back")) } }
            }
        }
    }
}

fn progress(step: usize, steps: usize) -> [(&'static str, Value); 2] {
    [("step", Value::Whole(step.to_string())), ("steps", Value::Whole(steps.to_string()))]
}
