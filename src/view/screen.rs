//! One screen of a guide, drawn for one visit.

use jiff::civil::DateTime;
use maud::{Markup, html};

use super::assets::Sheet;
use super::carry::offer;
use super::frame::{Frame, Page};
use super::origin::{Official, PageRead};
use super::otherwise::BELOW;
use super::quote::leaving;
use super::scene::Scene;
use super::tile::{icon, not_sent, terms, way_on};
use super::trouble::trouble;
use super::voice::Voice;
use super::{checklist, entry, handoff, question, read, subjects};
use crate::address::Address;
use crate::guide::calendar::Phase;
use crate::guide::{Ask, Block, Body, End, Kind, Mark, Role, Screen, Sent, Typed, Words, typed};
use crate::locale::{Value, dates};

/// Draws the screen.
#[must_use]
pub fn screen(scene: &Scene) -> Page {
    beside(scene, None)
}

/// Draws the screen, with something beside it that is not for the person.
pub(super) fn beside(scene: &Scene, notes: Option<&Markup>) -> Page {
    let values = scene.values();
    let voice = Voice::new(scene.visit.speaker, &values);
    let scribe = scene.scribe(voice);
    let current = scene.place.screen;
    let main = html! {
        (trouble(scene, voice))
        (scene.steps(voice))
        (scene.heading(voice))
        (scene.today(voice))
        @match &current.body {
            Body::Question(asked) => {
                (scribe.blocks(current.blocks.iter().filter(|block| !waits(block))))
                @match &asked.ask {
                    Ask::Entry(field) => (entry::field(scene, voice, asked, field)),
                    Ask::Tally(tally) => (entry::tally(scene, voice, asked, tally)),
                    Ask::Choice(_) | Ask::Month => (question::choices(scene, voice, asked)),
                }
                // The choices must stand on the first view: what is only good to know waits.
                (scribe.blocks(current.blocks.iter().filter(|block| waits(block))))
            }
            Body::Checklist(items) => {
                (scribe.blocks(&current.blocks))
                (checklist::papers(scene, voice, items))
            }
            Body::Handoff(door) => (handoff::sheet(scene, voice, door)),
            Body::Reading => (scribe.blocks(&current.blocks)),
        }
        (terms(voice, &current.terms))
        (scribe.explained(&current.explained))
        @if current.end == Some(End::Read) { (read::after(scene, voice)) }
        (subjects::beside(scene, voice))
        (scene.onward(voice))
        @if let Some(official) = scene.official() { (source(voice, official)) }
    };
    let frame = Frame {
        sheet: match sheet(current) {
            Sheet::Plain if scene.is_sensitive() => Sheet::Leave,
            // The way out is among these too.
            Sheet::Form | Sheet::Door if scene.is_sensitive() => Sheet::Keep,
            sheet => sheet,
        },
        screen: (current.id.as_str(), current.kind().as_str()),
        ..scene.frame((current.id.as_str(), scene.title(voice)))
    };
    frame.page_beside(&main, notes)
}

/// Whether a block of a question stands after the choices.
fn waits(block: &Block) -> bool {
    matches!(block, Block::Said { role: Role::Note, .. } | Block::Callout { .. })
}

/// The style a screen needs.
fn sheet(screen: &Screen) -> Sheet {
    match &screen.body {
        Body::Question(asked) if matches!(asked.ask, Ask::Choice(_)) => Sheet::Plain,
        Body::Question(_) => Sheet::Form,
        Body::Checklist(_) => Sheet::List,
        Body::Handoff(_) => Sheet::Door,
        Body::Reading if screen.blocks.iter().any(ticks) => Sheet::List,
        Body::Reading => Sheet::Plain,
    }
}

/// Whether a block has boxes to tick.
fn ticks(block: &Block) -> bool {
    matches!(block, Block::List { mark: Mark::Box, .. })
}

impl Scene<'_> {
    fn title(&self, voice: Voice) -> String {
        let title = match &self.place.screen.title {
            Words::Ours(phrase) => voice.text(phrase.key()),
            Words::Quoted(text) => text.words(),
        };
        match self.official() {
            Some(official) => match official.title.words() {
                whole if whole == title => title,
                whole => format!("{title} – {whole}"),
            },
            None => {
                let (step, steps) = self.journey.progress(self.place);
                let values = progress(step, steps);
                let step = Voice::new(voice.speaker, &values).text("progress");
                format!("{title} – {step}")
            }
        }
    }

    /// Where one is: the step of our own guide, or the part of an official text.
    fn steps(&self, voice: Voice) -> Markup {
        let (step, steps) = match (self.official(), &self.place.screen.part) {
            (None, _) => self.journey.progress(self.place),
            (Some(_), None) => return html! {},
            (Some(_), Some(part)) => (part.number, part.of),
        };
        let values = progress(step, steps);
        let said = Voice::new(voice.speaker, &values);
        html! {
            p.s {
                @match &self.place.screen.part {
                    Some(part) => span {
                        @if let Some(title) = &part.title { (self.scribe(voice).words(title)) "\u{a0}" }
                        @if steps > 1 { (said.say("official-part")) }
                    },
                    None => (said.say("progress")),
                }
                @if steps > 1 {
                    svg viewBox=(format!("0 0 {steps} 1")) preserveAspectRatio="none" aria-hidden="true" {
                        path d=(format!("M0 0h{step}v1H0z")) {}
                    }
                }
            }
        }
    }

    fn heading(&self, voice: Voice) -> Markup {
        let current = self.place.screen;
        let after_door = current.kind() == Kind::Handoff || self.place.index > 0;
        let scribe = self.scribe(voice);
        let waiting = after_door && self.journey.sent(self.place) == Sent::NotYet;
        html! {
            @if let Some(picture) = &current.picture {
                div.t { (icon(picture.as_str())) h1 { (scribe.words(&current.title)) } }
            } @else {
                h1 { (scribe.words(&current.title)) }
            }
            @if waiting { (not_sent(voice)) }
        }
    }

    /// « Aujourd’hui vous pouvez », not yet, or too late: what the screen says
    /// of its calendar on the day of the visit.
    fn today(&self, voice: Voice) -> Markup {
        let calendar = self.place.screen.calendar.as_ref();
        let dated = calendar.and_then(|name| self.journey.guide().calendars().get(name));
        let Some(dated) = dated else { return html! {} };
        let date = match dated.of.as_ref().and_then(|of| typed(self.typed, of)) {
            Some(Typed::Date(date)) => Some(*date),
            _ => None,
        };
        let Some(stretch) = dated.rule.look(self.visit.today, date) else { return html! {} };
        let words = self.place.screen.title.part(stretch.phase.code());
        let lines = words.map_or_else(Vec::new, |words| voice.lines(words.key()));
        html! {
            @if !lines.is_empty() {
                div.a[stretch.phase == Phase::Late].o[stretch.phase != Phase::Late] {
                    @for line in lines { p { (line) } }
                }
            }
        }
    }

    /// Going on with another device, from this very screen.
    pub(super) fn carried(&self, voice: Voice) -> Markup {
        let page = format!("demarches.{}.{}", self.journey.guide().id(), self.place.screen.id);
        offer(&self.visit, voice, &page)
    }

    /// The way on, when nothing is asked, and the way back.
    fn onward(&self, voice: Voice) -> Markup {
        let display = self.visit.display;
        let answers = self.journey.answers();
        let asks = self.place.screen.kind() == Kind::Question;
        let door = self.place.screen.kind() == Kind::Handoff;
        let ours = self.official().is_none();
        let next = self.journey.after(self.place).filter(|_| !asks && (!door || !ours));
        html! {
            @if let Some(next) = next {
                (way_on(voice, self.place.screen, &self.address(&next.id, answers).link_shown(display)))
            }
            @if let Some(End::Guide { id }) = &self.place.screen.end {
                @let next = Address::official(self.visit.tag(), id, &self.journey.givens(self.place));
                a.n data-next href=(next.link_shown(display)) { (voice.say("way-on")) }
            }
            @if matches!(self.place.screen.end, Some(End::Human | End::Read)) {
                a.n data-next href="#aide" { (voice.say("help-title")) }
            }
            @if self.place.screen.end == Some(End::Done) {
                a.n data-next href=(Address::front(self.visit.tag()).link_shown(display)) { (voice.say("error-back")) }
            }
            @if let Some(before) = self.journey.before(self.place) {
                p { a.b data-back href=(self.address(&before.id, answers).link_shown(display)) { (voice.say("way-back")) } }
            }
            @if ours {
                p { a.b href=(self.below(BELOW).link_shown(display)) { (voice.say("otherwise.link")) } }
            }
            @if ours && self.visit.kiosk.is_some() { (self.carried(voice)) }
            (super::pouch::link(self, voice))
            @if self.visit.keeps {
                p { a.b href=(self.below("arret").link_shown(display)) { (voice.say("resume-stop.link")) } }
            }
        }
    }
}

/// Whose words these are, and of which day.
pub(super) fn source(voice: Voice, official: &Official) -> Markup {
    let dated = |key: &str, date| {
        let values = [("date", Value::Whole(dates::full(voice.speaker, date)))];
        html! { (Voice::new(voice.speaker, &values).say(key)) }
    };
    html! {
        @if let Some(page) = official.page { (read_from(voice, &page)) }
        @if let Some(old) = official.old { div.a { p { (dated("official-old", old)) } } }
        p.s {
            span {
                @match official.date {
                    Some(date) => (dated("official-source", date)),
                    None if official.page.is_some() => {}
                    None => (voice.say("official-source-undated")),
                }
                " " (voice.say("official-not-the-site"))
                @if let Some(site) = official.site {
                    " " (leaving(site, html! { (voice.say("official-original")) }))
                }
            }
        }
    }
}

/// The site on which a page was read, in large letters, and when.
fn read_from(voice: Voice, page: &PageRead) -> Markup {
    let said = |read: DateTime| {
        let values = [
            ("date", Value::Whole(dates::full(voice.speaker, read.date()))),
            ("hour", Value::Whole(read.hour().to_string())),
            ("minute", Value::Whole(format!("{:02}", read.minute()))),
        ];
        html! { (Voice::new(voice.speaker, &values).say("page-source")) }
    };
    html! {
        h2 dir="ltr" { @for (index, part) in page.host.split('.').enumerate() { @if index > 0 { wbr; "." } (part) } }
        p { @match page.read { Some(read) => (said(read)), None => (voice.say("page-source-unread")) } }
    }
}

fn progress(step: usize, steps: usize) -> [(&'static str, Value); 2] {
    [("step", Value::Whole(step.to_string())), ("steps", Value::Whole(steps.to_string()))]
}
