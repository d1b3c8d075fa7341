//! A question asks for one decision or one value.

use super::{Given, Name, Phrase, Words};

/// The choice id of « Je ne sais pas ».
pub const UNSURE: &str = "unsure";
/// The choice id that says a value was typed; the value itself is elsewhere.
pub const TYPED: &str = "typed";

/// One question.
#[derive(Clone, Debug)]
pub struct Question {
    /// What kind of answer it wants.
    pub ask: Ask,
    /// « Je ne sais pas », when it is on offer.
    pub unsure: Option<Choice>,
    /// The choice that means "I saw the portal's confirmation".
    pub sent: Option<Name>,
}

/// One answer on offer.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its id, which rides in the address.
    pub id: Name,
    /// Its words.
    pub label: Words,
    /// Its picture.
    pub picture: Name,
    /// The facts it sets for the guide that comes next.
    pub sets: Vec<Given>,
}

/// The kinds of questions.
#[derive(Clone, Debug)]
pub enum Ask {
    /// One of a list; yes/no is a list of two.
    Choice(Vec<Choice>),
    /// A month of the calendar. It says nothing of the person: it rides in the
    /// address as `2026-11`.
    Month,
    /// A value typed on the keyboard.
    Entry(Entry),
    /// Rows of values, added up.
    Tally(Tally),
}

/// A value typed on the keyboard.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What is typed.
    pub kind: EntryKind,
    /// Least value accepted.
    pub least: Option<Limit>,
    /// Greatest value accepted.
    pub most: Option<Limit>,
    /// Outcomes of a value that is compared and forgotten; empty when the
    /// value is kept for the person.
    pub sort: Vec<Sort>,
    /// The label of the field.
    pub label: Phrase,
    /// An example of a good answer.
    pub example: Option<Phrase>,
}

/// What a typed value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A whole number.
    Number,
    /// Euros and cents.
    Amount,
    /// A day.
    Date,
    /// Words, as they are typed; `most` says how many signs.
    Text,
}

/// A bound, or the border between two outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// A number, or an amount in euros.
    Number(u32),
    /// A day counted from today.
    Day {
        /// Years from today.
        years: i16,
        /// Months from today.
        months: i32,
        /// Days from today.
        days: i32,
    },
}

/// One outcome of a value that is compared and forgotten.
#[derive(Clone, Debug)]
pub struct Sort {
    /// The choice that stands for it.
    pub choice: Name,
    /// The least value that belongs to it; the last outcome has none.
    pub from: Option<Limit>,
}

/// Rows of values, added up.
#[derive(Clone, Debug)]
pub struct Tally {
    /// What each row holds.
    pub columns: Vec<Column>,
    /// The greatest number of rows.
    pub rows: usize,
    /// The words that name a row: « Employeur 1 ».
    pub row: Phrase,
}

/// One value of a row.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its name.
    pub id: Name,
    /// What it holds.
    pub kind: EntryKind,
    /// Greatest value accepted.
    pub most: Option<u32>,
    /// Its label.
    pub label: Phrase,
}

impl Question {
    /// The choice with this id, among those drawn as tiles.
    #[must_use]
    pub fn choice(&self, id: &Name) -> Option<&Choice> {
        self.tiles().find(|choice| choice.id == *id)
    }

    /// The choices drawn as tiles, « Je ne sais pas » last.
    pub fn tiles(&self) -> impl Iterator<Item = &Choice> {
        let listed = match &self.ask {
            Ask::Choice(choices) => choices.as_slice(),
            _ => &[],
        };
        listed.iter().chain(&self.unsure)
    }

    /// Whether this answer is one that the question can have.
    #[must_use]
    pub fn accepts(&self, answer: &Name) -> bool {
        if self.unsure.as_ref().is_some_and(|unsure| unsure.id == *answer) {
            return true;
        }
        match &self.ask {
            Ask::Choice(choices) => choices.iter().any(|choice| choice.id == *answer),
            Ask::Month => answer.as_str().parse::<super::entry::YearMonth>().is_ok(),
            Ask::Entry(entry) if !entry.sort.is_empty() => {
                entry.sort.iter().any(|sort| sort.choice == *answer)
            }
            Ask::Entry(_) | Ask::Tally(_) => *answer == TYPED,
        }
    }

    /// The answers that lead to different places: what a walk must try.
    #[must_use]
    pub fn outcomes(&self, month: &Name) -> Vec<Name> {
        let mut outcomes = match &self.ask {
            Ask::Choice(choices) => choices.iter().map(|choice| choice.id.clone()).collect(),
            Ask::Month => vec![month.clone()],
            Ask::Entry(entry) if !entry.sort.is_empty() => {
                entry.sort.iter().map(|sort| sort.choice.clone()).collect()
            }
            Ask::Entry(_) | Ask::Tally(_) => Name::parse(TYPED).into_iter().collect::<Vec<_>>(),
        };
        outcomes.extend(self.unsure.iter().map(|unsure| unsure.id.clone()));
        outcomes
    }

    /// Whether the typed value is kept (in a sealed cookie) to be shown later.
    #[must_use]
    pub fn keeps(&self) -> bool {
        match &self.ask {
            Ask::Entry(entry) => entry.sort.is_empty(),
            Ask::Tally(_) => true,
            Ask::Choice(_) | Ask::Month => false,
        }
    }
}
