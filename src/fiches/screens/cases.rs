//! Cases become questions, and a question asked before is not asked again.

use super::build::{Asked, Builder, Once};
use super::heading::{Heading, ours, words_for_name};
use crate::fiches::model::{Case, Choice, Sort};
use crate::guide::{self, Ask, Block, Body, Condition, Phrase, Question, Rule, Text, Words};
use crate::screens::names::Names;
use crate::screens::pictures::picture;
use crate::screens::wiring::{Exit, Fragment, answered, both, connect};

impl Builder<'_> {
    /// A question whose answers are the cases of the source.
    pub(super) fn choice(
        &mut self,
        choice: &Choice,
        above: Vec<Block>,
        heading: &Heading,
    ) -> Fragment {
        let offers = offers(&choice.cases);
        let before = self.asked_before(&offers);
        let screen = self.question(choice, above, heading);
        let id = self.screens[screen].id.clone();
        let choices = self.choices_of(screen);
        self.around.push(offers.clone());
        let mut entry = Vec::new();
        let mut exits = Vec::new();
        for (case, choice) in choice.cases.iter().zip(&choices) {
            let inside = self.case(case, heading);
            let chosen = Exit { screen, when: answered(&id, choice) };
            connect(&mut self.screens, &[chosen], &inside.entry);
            let said = case.title.words();
            for asked in &before {
                let Some(choice) = asked.choices.get(&key(&said)) else { continue };
                let when = answered(&asked.screen, choice);
                entry.extend(inside.entry.iter().filter_map(|rule| {
                    let when = both(&when, &rule.when)?;
                    Some(Rule { when, to: rule.to.clone() })
                }));
            }
            exits.extend(inside.exits);
        }
        self.around.pop();
        let named = choice.cases.iter().map(|case| key(&case.title.words())).zip(choices);
        let asked = Asked { screen: id.clone(), choices: named.collect() };
        self.asked.entry(offers).or_default().push(asked);
        entry.push(Rule { when: Condition::default(), to: id });
        Fragment { entry, exits }
    }

    /// Whether a question may be passed over, because it was asked before.
    pub(super) fn may_pass(&self, choice: &Choice) -> bool {
        !self.asked_before(&offers(&choice.cases)).is_empty()
    }

    /// The questions that offered the very same, asked before this place and
    /// not around it: their answers count here.
    fn asked_before(&self, offers: &Vec<String>) -> Vec<Asked> {
        let inside = self.around.contains(offers);
        let distinct = offers.windows(2).all(|pair| pair[0] != pair[1]);
        let named = offers.iter().all(|offer| !offer.is_empty());
        if self.once == Once::No || inside || !distinct || !named {
            return Vec::new();
        }
        self.asked.get(offers).cloned().unwrap_or_default()
    }

    fn case(&mut self, case: &Case, heading: &Heading) -> Fragment {
        let inner = heading.inside(&case.title.clone().into());
        if let Some(found) = self.pieces(&case.inside, &inner) {
            return found;
        }
        let said =
            Block::Said { role: guide::Role::Text, words: Phrase::message("official-nothing") };
        let screen = self.screen(&inner, Body::Reading, vec![said]);
        self.whole(screen)
    }

    pub(super) fn question(
        &mut self,
        choice: &Choice,
        above: Vec<Block>,
        heading: &Heading,
    ) -> usize {
        let title = ours(match choice.sort {
            Sort::Situation => "official-situation",
            Sort::Case => "official-case",
            Sort::Manner => "official-manner",
        });
        let mut names = Names::default();
        let choices = choice.cases.iter().enumerate().map(|(index, case)| {
            let words = case.title.words();
            guide::Choice {
                id: names.new_name(&words, "cas"),
                label: label(&case.title, index),
                picture: picture(&words),
                sets: Vec::new(),
            }
        });
        let body = Body::Question(asks(choices.collect()));
        let asked = Heading { title, part: Some(heading.title.clone()), step: None };
        let name = self.names.new_name(&words_for_name(&heading.title), "cas");
        self.named_screen(name, &asked, body, above)
    }
}

/// A question that offers these choices.
pub(super) fn asks(choices: Vec<guide::Choice>) -> Question {
    Question { ask: Ask::Choice(choices), unsure: None, sent: None }
}

/// The words of a choice; one without words is the other case.
pub(super) fn label(title: &Text, index: usize) -> Words {
    match title.is_empty() {
        false => title.clone().into(),
        true => {
            Words::Ours(Phrase::message("official-other").part(&format!("n{}", index.min(9) + 1)))
        }
    }
}

/// What a question offers, in any order.
fn offers(cases: &[Case]) -> Vec<String> {
    let mut offers: Vec<String> = cases.iter().map(|case| key(&case.title.words())).collect();
    offers.sort_unstable();
    offers
}

/// Words that differ only in spaces and capitals offer the same.
fn key(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
