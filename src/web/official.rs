//! Screens made of official words, fiches and pages alike: the one asked for is found and drawn.

use super::answer::Answer;
use super::asked::Asked;
use crate::guide::{Answers, Guide, Journey, Name, Place, TypedValues};
use crate::view::{self, Attempt, Official, Origin, Page, Scene, Visit};

/// Which sheet of a screen is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sheet {
    /// The screen itself.
    Screen,
    /// The card to show to an agent.
    Agent,
}

/// The screen that is wanted: of which guide, with which answers, on which sheet.
pub(super) struct Wanted<'g, 'w> {
    pub guide: &'g Guide,
    pub answers: &'w Answers,
    pub screen: &'w str,
    pub sheet: Sheet,
}

/// A screen that was asked for, on the way that the answers make.
pub(super) struct Met<'g> {
    pub journey: Journey<'g>,
    pub place: Place<'g>,
    /// What was typed, where the screen shows it.
    pub typed: TypedValues,
}

impl<'g> Met<'g> {
    /// Finds the screen with this name; otherwise the way to where the answers
    /// lead, or to the one right address of the screen.
    pub fn find(
        asked: &Asked,
        visit: &Visit,
        wanted: Wanted<'g, '_>,
        address: impl Fn(&Name, &Answers) -> String,
    ) -> Result<Self, Answer> {
        let journey = Journey::replay(wanted.guide, wanted.answers, visit.today);
        let found = Name::parse(wanted.screen).and_then(|screen| journey.find(&screen));
        let place = found.unwrap_or_else(|| journey.stand());
        let here = address(&place.screen.id, journey.answers());
        if found.is_none() || (wanted.sheet == Sheet::Screen && here != asked.address) {
            return Err(Answer::go(here));
        }
        Ok(Self { journey, place, typed: TypedValues::new() })
    }

    /// Draws it, with what pages say of its source.
    pub fn draw(&self, asked: &Asked, visit: &Visit, official: &Official, sheet: Sheet) -> Page {
        match sheet {
            Sheet::Agent => view::agent_card(&self.scene(asked, visit, official, None)),
            Sheet::Screen => view::screen(&self.scene(asked, visit, official, None)),
        }
    }

    /// Draws it again, with what was typed and not understood.
    pub fn refused(
        &self,
        asked: &Asked,
        visit: &Visit,
        official: &Official,
        attempt: &Attempt,
    ) -> Page {
        view::screen(&self.scene(asked, visit, official, Some(attempt)))
    }

    fn scene<'s>(
        &'s self,
        asked: &'s Asked<'s>,
        visit: &Visit<'s>,
        official: &'s Official<'s>,
        attempt: Option<&'s Attempt>,
    ) -> Scene<'s> {
        Scene {
            visit: *visit,
            catalog: &asked.app.catalog,
            origin: Origin::Official(official),
            journey: &self.journey,
            place: self.place,
            typed: &self.typed,
            attempt,
        }
    }
}
