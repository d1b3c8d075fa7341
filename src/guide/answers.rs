//! Answers are what a person chose, by screen, in the order of the journey.

use super::Name;

/// The greatest number of answers read from one address. The official text
/// that asks most asks 48 questions on one way (F16922, archive of 2020).
const MOST: usize = 128;

/// What was chosen, by screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers(Vec<(Name, Name)>);

impl Answers {
    /// Reads pairs of screen and choice; whatever is not a pair of names is
    /// dropped, never refused. The first answer to a screen wins.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut answers = Self::default();
        for (screen, choice) in pairs.into_iter().take(MOST) {
            if let (Some(screen), Some(choice)) = (Name::parse(screen), Name::parse(choice))
                && answers.get(&screen).is_none()
            {
                answers.0.push((screen, choice));
            }
        }
        answers
    }

    /// The answer given on a screen.
    #[must_use]
    pub fn get(&self, screen: &Name) -> Option<&Name> {
        self.0.iter().find(|(id, _)| id == screen).map(|(_, choice)| choice)
    }

    /// The same answers with one more, or one changed.
    #[must_use]
    pub fn with(&self, screen: &Name, choice: &Name) -> Self {
        let mut answers = self.clone();
        match answers.0.iter_mut().find(|(id, _)| id == screen) {
            Some(slot) => slot.1 = choice.clone(),
            None => answers.0.push((screen.clone(), choice.clone())),
        }
        answers
    }

    /// The answers given before this screen.
    pub(super) fn before(&self, screen: &Name) -> Self {
        Self(self.0.iter().take_while(|(id, _)| id != screen).cloned().collect())
    }

    /// Adds an answer known to be new.
    pub(super) fn push(&mut self, screen: Name, choice: Name) {
        self.0.push((screen, choice));
    }

    /// Only the answers to these questions.
    pub(super) fn only(&self, wanted: impl Fn(&Name) -> bool) -> Self {
        Self(self.0.iter().filter(|(id, _)| wanted(id)).cloned().collect())
    }

    /// The answers, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Name, &Name)> {
        self.0.iter().map(|(screen, choice)| (screen, choice))
    }

    /// Whether nothing was chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
