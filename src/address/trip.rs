//! What an exercise carries along in its address: whether the guide is quiet, and the way back.

use super::Address;
use crate::guide::{Answers, Name};

/// The query key that makes the guide of an exercise quiet, and its value.
pub const VOICE: &str = "voix";
const QUIET: &str = "non";
/// The query key that says that a mediator follows the exercise.
const FOLLOWED: &str = "suivi";
const YES: &str = "oui";
/// The query key of the way back to a guide.
pub const BACK: &str = "retour";

/// What an exercise carries along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trip {
    /// Whether the guide beside the exercise is quiet.
    pub quiet: bool,
    /// Whether somebody follows the exercise: such pages are kept nowhere.
    pub followed: bool,
    /// The screen of a procedure from which one came.
    pub back: Option<Back>,
}

/// A screen of a procedure, with the answers that lead there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Back {
    /// The procedure.
    pub procedure: Name,
    /// The screen.
    pub screen: Name,
    /// The answers.
    pub answers: Answers,
}

impl Trip {
    /// Reads a query string. Whatever does not belong is dropped, never refused.
    #[must_use]
    pub fn read(raw: &str) -> Self {
        let mut trip = Self::default();
        for pair in raw.split('&') {
            match pair.split_once('=') {
                Some((VOICE, value)) => trip.quiet = value == QUIET,
                Some((FOLLOWED, value)) => trip.followed = value == YES,
                Some((BACK, value)) => trip.back = Back::read(value),
                _ => {}
            }
        }
        trip
    }

    /// The same with the guide loud, or quiet.
    #[must_use]
    pub fn turned(&self) -> Self {
        Self { quiet: !self.quiet, ..self.clone() }
    }

    /// The same, followed by nobody.
    #[must_use]
    pub fn alone(&self) -> Self {
        Self { followed: false, ..self.clone() }
    }
}

impl Back {
    /// Reads `carte-identite.passage.motif.perdue`: names never hold a dot.
    fn read(raw: &str) -> Option<Self> {
        let mut parts = raw.split('.');
        let procedure = Name::parse(parts.next()?)?;
        let screen = Name::parse(parts.next()?)?;
        let mut pairs = Vec::new();
        while let Some(question) = parts.next() {
            pairs.push((question, parts.next()?));
        }
        Some(Self { procedure, screen, answers: Answers::read(pairs) })
    }

    fn written(&self) -> String {
        let mut text = format!("{}.{}", self.procedure, self.screen);
        for (screen, choice) in self.answers.iter() {
            text.push_str(&format!(".{screen}.{choice}"));
        }
        text
    }

    /// The address of that screen.
    #[must_use]
    pub fn address(&self, language: &str) -> Address {
        Address::screen(language, &self.procedure, &self.screen).with_answers(&self.answers)
    }
}

impl Address {
    /// A screen of an exercise.
    #[must_use]
    pub fn exercise(language: &str, exercise: &Name, screen: &Name) -> Self {
        Self::page(language, &format!("entrainement/{exercise}/{screen}"))
    }

    /// The same address with what an exercise carries along.
    #[must_use]
    pub fn with_trip(mut self, trip: &Trip) -> Self {
        if trip.quiet {
            self.pair(VOICE, QUIET);
        }
        if trip.followed {
            self.pair(FOLLOWED, YES);
        }
        if let Some(back) = &trip.back {
            self.pair(BACK, &back.written());
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(trip: &Trip) -> String {
        let link = Address::front("fr").with_trip(trip).link();
        link.split_once('?').map_or("", |(_, query)| query).to_owned()
    }

    #[test]
    fn the_way_back_is_read_as_it_was_written() {
        let written = "voix=non&suivi=oui&retour=carte-identite.passage.motif.perdue.age.majeur";
        let trip = Trip::read(written);
        assert_eq!(query(&trip), written);
        let back = trip.back.expect("there is a way back").address("fr").link();
        assert_eq!(back, "/fr/demarches/carte-identite/passage?motif=perdue&age=majeur");
    }

    #[test]
    fn a_way_back_that_is_none_is_dropped() {
        for raw in ["retour=//ailleurs.example", "retour=a", "retour=a.b.c", "retour=", "voix=oui"]
        {
            assert_eq!(Trip::read(raw), Trip::default(), "{raw}");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_written_in_an_address_is_read_once_and_for_all(raw in "[a-z.=&-]{0,60}") {
            let trip = Trip::read(&format!("retour={raw}"));
            proptest::prop_assert_eq!(Trip::read(&query(&trip)), trip);
        }
    }
}
