//! A journey is what the answers so far make of a guide: the trail, and where the person stands.
//!
//! A position is never stored: it is replayed from the answers, so a guide
//! edited meanwhile strands nobody.

use jiff::civil::Date;

use super::{Answers, Givens, Guide, Name, Screen};

/// What replaying the answers gives.
#[derive(Clone, Debug)]
pub struct Journey<'g> {
    guide: &'g Guide,
    trail: Vec<&'g Screen>,
    answers: Answers,
    stand: usize,
}

/// Whether the portal has confirmed what the person did there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// The official door is still ahead.
    Ahead,
    /// The door was shown; nothing says yet that the portal got anything.
    NotYet,
    /// The person saw the portal's confirmation.
    Confirmed,
}

/// One screen of the trail.
#[derive(Clone, Copy, Debug)]
pub struct Place<'g> {
    /// The screen.
    pub screen: &'g Screen,
    /// Its index on the trail.
    pub index: usize,
}

impl<'g> Journey<'g> {
    /// Follows the guide from its start as far as the answers lead. Answers
    /// that are stale, forged or off the trail are dropped.
    #[must_use]
    pub fn replay(guide: &'g Guide, given: &Answers, today: Date) -> Self {
        let mut journey = Self { guide, trail: Vec::new(), answers: Answers::default(), stand: 0 };
        journey.go_on(Some(guide.start()), given, today);
        journey
    }

    /// The journey as it becomes when another choice is made on one of its
    /// screens: the same as replaying the answers with that one changed.
    #[must_use]
    pub fn choosing(&self, place: Place, choice: &Name, today: Date) -> Self {
        let screen = self.trail[place.index];
        let mut journey = Self {
            guide: self.guide,
            trail: self.trail[..place.index].to_vec(),
            answers: self.answers.before(&screen.id),
            stand: place.index,
        };
        journey.trail.push(screen);
        if screen.question().is_some_and(|question| question.accepts(choice)) {
            journey.answers.push(screen.id.clone(), choice.clone());
            journey.stand = journey.trail.len();
            let next = self.guide.after(screen, &journey.answers, today);
            journey.go_on(next, &self.answers, today);
        }
        journey
    }

    /// Follows the guide from a screen as far as the given answers lead.
    fn go_on(&mut self, mut screen: Option<&'g Screen>, given: &Answers, today: Date) {
        while let Some(current) = screen {
            self.trail.push(current);
            if let Some(question) = current.question() {
                let Some(choice) = given.get(&current.id).filter(|c| question.accepts(c)) else {
                    break;
                };
                self.answers.push(current.id.clone(), choice.clone());
                self.stand = self.trail.len();
            }
            screen = self.guide.after(current, &self.answers, today);
        }
        self.stand = self.stand.min(self.trail.len() - 1);
    }

    /// The guide that is followed.
    #[must_use]
    pub const fn guide(&self) -> &'g Guide {
        self.guide
    }

    /// The answers that count, in the order of the trail.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The screens seen from the start to the first open question, or the end.
    #[must_use]
    pub fn trail(&self) -> &[&'g Screen] {
        &self.trail
    }

    /// The asked screen, if the answers lead to it.
    #[must_use]
    pub fn find(&self, asked: &Name) -> Option<Place<'g>> {
        let index = self.trail.iter().position(|screen| screen.id == *asked)?;
        Some(Place { screen: self.trail[index], index })
    }

    /// Where the person stands: the first screen after the last answer.
    #[must_use]
    pub fn stand(&self) -> Place<'g> {
        Place { screen: self.trail[self.stand], index: self.stand }
    }

    /// The screen before this one.
    #[must_use]
    pub fn before(&self, place: Place) -> Option<&'g Screen> {
        place.index.checked_sub(1).map(|index| self.trail[index])
    }

    /// The screen after this one, when no answer is missing.
    #[must_use]
    pub fn after(&self, place: Place) -> Option<&'g Screen> {
        self.trail.get(place.index + 1).copied()
    }

    /// The step of a screen and how many steps the journey may have in all.
    /// The total never grows while one goes on.
    #[must_use]
    pub fn progress(&self, place: Place) -> (usize, usize) {
        let step = place.index + 1;
        (step, step + self.guide.longest_after(&place.screen.id))
    }

    /// The facts that the choices up to this screen have set for the guide
    /// that comes next.
    #[must_use]
    pub fn givens(&self, place: Place) -> Givens {
        let chosen = self.trail[..=place.index].iter().filter_map(|screen| {
            let choice = self.answers.get(&screen.id)?;
            screen.question()?.choice(choice)
        });
        Givens::gather(chosen.flat_map(|choice| &choice.sets))
    }

    /// Whether, on this screen, something was sent to the portal.
    #[must_use]
    pub fn sent(&self, place: Place) -> Sent {
        let behind = &self.trail[..=place.index];
        if !behind.iter().any(|screen| screen.leaves()) {
            return Sent::Ahead;
        }
        let confirmed = self.trail[..place.index].iter().any(|screen| {
            let sent = screen.question().and_then(|question| question.sent.as_ref());
            sent.is_some() && self.answers.get(&screen.id) == sent
        });
        if confirmed { Sent::Confirmed } else { Sent::NotYet }
    }
}
