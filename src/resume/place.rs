//! What is kept of a place: which guide, which answers, which day. Nothing that names anybody.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::guide::{Answers, Givens, Rung, TypedValues};

/// Where a guide comes from, as it is found again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// A procedure of ours, by its id.
    Procedure(String),
    /// A text of service-public: its id, and what was known on entering.
    Fiche(String, String),
    /// A page of an official site, by its address.
    Page(String),
}

/// A place in a guide. It is replayed when it is opened: the guide may have
/// changed meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The guide.
    pub source: Source,
    /// The screen.
    pub screen: String,
    /// The choices, by screen, in order.
    pub answers: Vec<(String, String)>,
    /// What was typed.
    pub typed: TypedValues,
    /// The language of the pages.
    pub language: String,
    /// The day on which it was kept.
    pub day: Date,
    /// Who did which screen, when the person learnt at a mediator's desk.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub ladder: BTreeMap<String, Rung>,
}

impl Kept {
    /// The choices.
    #[must_use]
    pub fn answers(&self) -> Answers {
        Answers::read(self.answers.iter().map(|(screen, choice)| (&**screen, &**choice)))
    }

    /// What was known on entering.
    #[must_use]
    pub fn givens(&self) -> Givens {
        match &self.source {
            Source::Fiche(_, givens) => Givens::read(givens),
            _ => Givens::default(),
        }
    }
}

/// Choices as they are kept.
#[must_use]
pub fn written(answers: &Answers) -> Vec<(String, String)> {
    answers.iter().map(|(screen, choice)| (screen.to_string(), choice.to_string())).collect()
}
