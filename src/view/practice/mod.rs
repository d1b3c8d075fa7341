//! Practice: the list of exercises, and the screens of one.

mod end;
mod field;
mod list;
mod paper;
mod portal;
mod story;
mod voice;

pub(super) use list::{before, door};

use super::assets::Sheet;
use super::class;
use super::frame::{Frame, Page};
use super::phone::Phone;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::{Address, Trip};
use crate::catalog::Catalog;
use crate::guide::{Journey, Name, Place, Screen};
use crate::locale::NoValues;
use crate::practice::{self, Exercise, Office, Slip};
use maud::{Markup, html};

pub use list::exercises;

/// All that a screen of an exercise is drawn from.
pub struct Practising<'p> {
    /// Who is looking and how.
    pub visit: Visit<'p>,
    /// The content.
    pub catalog: &'p Catalog,
    /// The imaginary administration.
    pub office: &'p Office,
    /// The exercise.
    pub exercise: &'p Exercise,
    /// The pages seen so far.
    pub journey: &'p Journey<'p>,
    /// The screen to draw.
    pub place: Place<'p>,
    /// What the address carries along.
    pub trip: &'p Trip,
    /// The number of this person, when a mediator follows the exercise.
    pub seat: Option<usize>,
    /// What is not as the story wants it, if that is why this page is drawn.
    pub mistake: Option<&'p Mistake<'p>>,
}

/// What was typed, and what is not as the story wants it.
pub struct Mistake<'m> {
    /// What was typed, by field.
    pub typed: &'m [(String, String)],
    /// What it is.
    pub what: Missed<'m>,
}

/// The ways to miss.
pub enum Missed<'m> {
    /// A button that does not lead on.
    Trap(&'m Name),
    /// Fields.
    Fields(Vec<Slip<'m>>),
}

/// Draws a screen of an exercise.
#[must_use]
pub fn practising(scene: &Practising) -> Page {
    let screen = scene.place.screen;
    let main = match scene.exercise.pages.get(&screen.id) {
        Some(page) => portal::page(scene, page),
        None if screen.id == *practice::STORY => story::story(scene),
        None => end::end(scene),
    };
    let voice = Voice::new(scene.visit.speaker, &NoValues);
    let frame = Frame {
        visit: &scene.visit,
        title: format!(
            "{} – {}",
            voice.text(scene.exercise.words.key()),
            voice.text("practice-banner")
        ),
        here: scene.at(screen),
        sheet: Sheet::Practice,
        screen: (screen.id.as_str(), screen.kind().as_str()),
        phones: scene.phones(),
        say: None,
        wanted: None,
        show: None,
        quit: false,
    };
    let alone = Practising { trip: &scene.trip.alone(), ..*scene }.link(screen);
    let main = html! {
        @if let Some(number) = scene.seat { (class::followed(&scene.visit, number, &alone)) }
        (main)
    };
    frame.page(&main)
}

impl Practising<'_> {
    /// The address of a screen, with all that the address carries along.
    fn at(&self, screen: &Screen) -> Address {
        let address = Address::exercise(self.visit.tag(), self.exercise.guide.id(), &screen.id);
        address.with_answers(self.journey.answers()).with_trip(self.trip)
    }

    fn link(&self, screen: &Screen) -> String {
        self.at(screen).link_shown(self.visit.display)
    }

    /// The helplines of the real procedures.
    fn phones(&self) -> Vec<Phone> {
        let procedures = self.exercise.procedures.iter();
        let real = procedures.filter_map(|id| self.catalog.procedures.get(id)).next();
        match real {
            Some(real) => vec![Phone::of(self.catalog.portal(real), self.visit.speaker)],
            None => Phone::all(self.catalog, self.visit.speaker),
        }
    }
}

/// What stands on every page: nothing here is real.
fn banner(voice: Voice) -> Markup {
    html! { p.pb { b { (voice.say("practice-banner")) } } }
}
