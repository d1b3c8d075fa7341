//! Practice: an imaginary administration where one may be wrong, told as exercises.
//!
//! An exercise is a [`Guide`](crate::guide::Guide): its story, the pages of the
//! imaginary site, and what one knows at the end. The buttons of a page are
//! its choices, so that a place in an exercise is replayed like any other.
//! What is typed is compared with the story and forgotten.

mod compile;
mod exercise;
mod fields;
mod format;
mod judge;
mod office;
mod pages;
mod samples;
mod words;

pub use exercise::{Button, END, Exercise, Field, FieldKind, Page, Paper, STORY};
pub use judge::{Slip, Why};
pub use office::Office;
pub use samples::{SAMPLES, Sample};

use std::collections::BTreeMap;

use crate::content::Content;
use crate::finding::Finding;
use crate::guide::Name;
use crate::locale::Locales;

/// The imaginary administration and its exercises.
#[derive(Clone, Debug, Default)]
pub struct Practice {
    /// How the imaginary site speaks; without it there is no exercise.
    pub office: Option<Office>,
    /// The exercises, by name.
    pub exercises: BTreeMap<Name, Exercise>,
}

/// What exercises may refer to.
pub struct World<'w> {
    /// Every word.
    pub locales: &'w Locales,
    /// The names of the pictures there are.
    pub pictures: &'w [&'w str],
    /// The names of the procedures there are.
    pub procedures: &'w [&'w str],
}

impl Practice {
    /// Reads `templates/practice.toml` and `templates/exercises/`. An exercise
    /// with an error is left out.
    #[must_use]
    pub fn read(content: &Content, world: &World) -> (Self, Vec<Finding>) {
        let (office, mut findings) = office::read(content);
        let mut exercises = BTreeMap::new();
        for (file, text) in content.list("templates/exercises/", ".toml") {
            let (exercise, found) = compile::exercise(world, file, text);
            findings.extend(found);
            if let Some(exercise) = exercise.filter(|_| office.is_some()) {
                exercises.insert(exercise.guide.id().clone(), exercise);
            }
        }
        (Self { office, exercises }, findings)
    }

    /// An exercise, with the site that it plays on.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<(&Office, &Exercise)> {
        Some((self.office.as_ref()?, self.exercises.get(id)?))
    }

    /// The exercises that prepare for a procedure.
    pub fn before(&self, procedure: &Name) -> impl Iterator<Item = &Exercise> {
        self.exercises.values().filter(|exercise| exercise.procedures.contains(procedure))
    }
}
