//! Rules say where a screen leads, given earlier answers and the day.

use super::{Answers, Name, calendar::Phase};

/// What a test looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// The answer given on a screen.
    Answer(Name),
    /// The phase of a calendar on the day of the visit.
    Phase(Name),
}

/// One test: the subject has one of these values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Test {
    /// What is looked at.
    pub subject: Subject,
    /// The values that satisfy the test.
    pub any: Vec<Name>,
}

/// All these tests hold. An empty condition always holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition(pub Vec<Test>);

impl Condition {
    /// Whether every test holds; a question not answered fails its test.
    pub fn holds(&self, answers: &Answers, phase: impl Fn(&Name) -> Option<Phase>) -> bool {
        self.0.iter().all(|test| match &test.subject {
            Subject::Answer(screen) => {
                answers.get(screen).is_some_and(|choice| test.any.contains(choice))
            }
            Subject::Phase(calendar) => {
                phase(calendar).is_some_and(|p| test.any.iter().any(|v| *v == p.code()))
            }
        })
    }
}

/// If the condition holds, the journey goes to this screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// When the rule applies.
    pub when: Condition,
    /// The screen it leads to.
    pub to: Name,
}
