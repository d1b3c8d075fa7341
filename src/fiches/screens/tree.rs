//! The questions of a tree become screens; its leaves lead to other texts.

use super::build::Builder;
use super::cases::{asks, label};
use super::heading::{Heading, ours};
use super::parts::ours_choice;
use crate::fiches::model::{Ask, Branch, Then, Tree};
use crate::fiches::parse::EVERYTHING;
use crate::guide::{self, Body, Condition, End, Name, Rule, Text, Words};
use crate::screens::names::Names;
use crate::screens::pictures::picture;
use crate::screens::wiring::{Exit, Fragment, answered, chain, connect};

/// What is needed to build a tree.
struct Place<'p> {
    heading: &'p Heading,
    /// The official id of the text that the tree stands in.
    own: &'p str,
}

impl Builder<'_> {
    /// A whole tree: it has no way out, for each leaf is an end.
    pub fn tree(&mut self, tree: &Tree, heading: &Heading, own: &str) -> Option<Fragment> {
        let place = Place { heading, own };
        let opening = self.pieces(&tree.opening, heading);
        let mut parts: Vec<Fragment> = opening.into_iter().collect();
        for ask in std::iter::once(&tree.first).chain(&tree.rest) {
            let fragment = self.ask(ask, &place);
            parts.push(fragment);
        }
        let whole = chain(&mut self.screens, parts)?;
        if !whole.exits.is_empty() {
            let leaf = self.leaf(own, &Text::default());
            connect(&mut self.screens, &whole.exits, &leaf);
        }
        Some(Fragment { entry: whole.entry, exits: Vec::new() })
    }

    fn ask(&mut self, ask: &Ask, place: &Place) -> Fragment {
        let mut names = Names::default();
        let choices: Vec<guide::Choice> = ask
            .branches
            .iter()
            .enumerate()
            .map(|(index, branch)| {
                let words = branch.title.words();
                if branch.sets.iter().any(|given| given.name == *EVERYTHING) {
                    let id = names.new_name(EVERYTHING, EVERYTHING);
                    let mut choice = ours_choice(id, "official-all-cases", "list");
                    choice.sets = branch.sets.clone();
                    return choice;
                }
                let (id, label) = (names.new_name(&words, "choix"), label(&branch.title, index));
                guide::Choice { id, label, picture: picture(&words), sets: branch.sets.clone() }
            })
            .collect();
        let ids: Vec<Name> = choices.iter().map(|choice| choice.id.clone()).collect();
        let title = match ask.title.is_empty() {
            true => ours("official-case"),
            false => Words::Quoted(ask.title.clone()),
        };
        let asked = Heading { title, part: Some(place.heading.title.clone()), step: None };
        let name = self.names.new_name(&ask.title.words(), "choix");
        let body = Body::Question(asks(choices));
        let screen = self.named_screen(name.clone(), &asked, body, ask.help.clone());
        let mut exits = Vec::new();
        for (branch, id) in ask.branches.iter().zip(&ids) {
            let chosen = Exit { screen, when: answered(&name, id) };
            exits.extend(self.branch(branch, chosen, place));
        }
        Fragment { entry: vec![Rule { when: Condition::default(), to: name }], exits }
    }

    /// Leads an answer on; gives back the ways out that are left.
    fn branch(&mut self, branch: &Branch, chosen: Exit, place: &Place) -> Vec<Exit> {
        match &branch.then {
            Then::Next => return vec![chosen],
            Then::Text { id, called } => {
                let leaf = self.leaf(id, called);
                connect(&mut self.screens, &[chosen], &leaf);
            }
            Then::Ask(ask) => {
                let inner =
                    Heading { title: Words::Quoted(branch.title.clone()), ..place.heading.clone() };
                let heading = if branch.title.is_empty() { place.heading } else { &inner };
                let place = Place { heading, own: place.own };
                let fragment = self.ask(ask, &place);
                connect(&mut self.screens, &[chosen], &fragment.entry);
                return fragment.exits;
            }
            Then::Nowhere => {
                let said = guide::Block::Said {
                    role: guide::Role::Text,
                    words: guide::Phrase::message("official-nothing"),
                };
                let title = if branch.title.is_empty() {
                    place.heading.title.clone()
                } else {
                    branch.title.clone().into()
                };
                let screen = self.screen(&Heading::new(title), Body::Reading, vec![said]);
                self.screens[screen].end = Some(End::Human);
                let end = self.whole(screen);
                connect(&mut self.screens, &[chosen], &end.entry);
            }
        }
        Vec::new()
    }

    /// The screen that leads to another text; one for each name of each text.
    fn leaf(&mut self, id: &str, called: &Text) -> Vec<Rule> {
        let end = End::Guide { id: id.into() };
        let title = match called.is_empty() {
            true => ours("official-next"),
            false => called.clone().into(),
        };
        let is_same =
            |screen: &guide::Screen| screen.end.as_ref() == Some(&end) && screen.title == title;
        let known = self.screens.iter().position(is_same);
        let screen = known.unwrap_or_else(|| {
            let name = self.names.new_name(&format!("vers {id}"), "vers");
            let screen = self.named_screen(name, &Heading::new(title), Body::Reading, Vec::new());
            self.screens[screen].end = Some(end);
            screen
        });
        self.whole(screen).entry
    }
}
