//! Fragments of a guide, and how one leads to the next.

use crate::guide::{Condition, Name, Rule, Screen, Subject, Test};

/// A way out of a fragment that leads nowhere yet.
#[derive(Clone, Debug)]
pub struct Exit {
    /// The screen one leaves.
    pub screen: usize,
    /// For which answers.
    pub when: Condition,
}

/// Some screens: how to come in, and the ways out that lead nowhere yet.
#[derive(Clone, Debug)]
pub struct Fragment {
    /// How to come in: the first rule that applies.
    pub entry: Vec<Rule>,
    /// The ways out.
    pub exits: Vec<Exit>,
}

/// The answer that was given to a question.
pub fn answered(question: &Name, choice: &Name) -> Condition {
    let subject = Subject::Answer(question.clone());
    Condition(vec![Test { subject, any: vec![choice.clone()] }])
}

/// Both conditions; `None` when they cannot both hold.
pub fn both(a: &Condition, b: &Condition) -> Option<Condition> {
    let mut tests = a.0.clone();
    for test in &b.0 {
        match tests.iter_mut().find(|known| known.subject == test.subject) {
            Some(known) => {
                known.any.retain(|choice| test.any.contains(choice));
                if known.any.is_empty() {
                    return None;
                }
            }
            None => tests.push(test.clone()),
        }
    }
    Some(Condition(tests))
}

/// Leads these ways out into a fragment.
pub fn connect(screens: &mut [Screen], exits: &[Exit], entry: &[Rule]) {
    for exit in exits {
        let rules = entry.iter().filter_map(|rule| {
            Some(Rule { when: both(&exit.when, &rule.when)?, to: rule.to.clone() })
        });
        screens[exit.screen].next.extend(rules);
    }
}

/// The same ways out, for these answers only.
pub fn only(exits: &[Exit], when: &Condition) -> Vec<Exit> {
    let narrowed = |exit: &Exit| Some(Exit { screen: exit.screen, when: both(&exit.when, when)? });
    exits.iter().filter_map(narrowed).collect()
}

/// One fragment after the other.
pub fn chain(
    screens: &mut [Screen],
    parts: impl IntoIterator<Item = Fragment>,
) -> Option<Fragment> {
    let mut whole: Option<Fragment> = None;
    for part in parts {
        whole = Some(match whole {
            None => part,
            Some(before) => {
                connect(screens, &before.exits, &part.entry);
                Fragment { entry: before.entry, exits: part.exits }
            }
        });
    }
    whole
}
