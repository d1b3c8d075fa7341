//! Pieces of a text become screens, in the order of the source.

use std::collections::{BTreeMap, HashMap};

use super::doors::pieces_of_doors;
use super::heading::{Heading, words_for_name, words_of};
use crate::fiches::model::{Choice, Piece, Section};
use crate::guide::{
    Ask, Block, Body, Condition, Explained, Name, Part, Phrase, Question, Role, Rule, Screen, Text,
    Words,
};
use crate::screens::cut::{MOST_WORDS, cut};
use crate::screens::names::Names;
use crate::screens::wiring::{Exit, Fragment, chain};

/// The fewest words of text that a screen has room for, however long its title.
const LEAST_ROOM: usize = 35;
/// Text that fits above the choices of a question.
const ABOVE_CHOICES: usize = 60;
/// Text that fits above a door.
const ABOVE_DOOR: usize = 40;

/// Makes screens.
pub(super) struct Builder<'b> {
    pub screens: Vec<Screen>,
    pub names: Names,
    pub terms: &'b BTreeMap<Name, Explained>,
    /// Whether a question asked before is not asked again.
    pub once: Once,
    /// The questions asked so far, by what they offer.
    pub asked: HashMap<Vec<String>, Vec<Asked>>,
    /// What the questions around this place offer.
    pub around: Vec<Vec<String>>,
}

/// Whether a question asked before is not asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Once {
    /// It is not.
    Yes,
    /// Each is asked where it stands: for texts too tangled for the other way.
    No,
}

/// A question asked before: its screen, and its choices by their words.
#[derive(Clone)]
pub(super) struct Asked {
    pub screen: Name,
    pub choices: HashMap<String, Name>,
}

impl<'b> Builder<'b> {
    pub fn new(terms: &'b BTreeMap<Name, Explained>, once: Once) -> Self {
        Self {
            screens: Vec::new(),
            names: Names::default(),
            terms,
            once,
            asked: HashMap::new(),
            around: Vec::new(),
        }
    }

    /// Pieces, one after the other; `None` when they say nothing.
    pub fn pieces(&mut self, pieces: &[Piece], heading: &Heading) -> Option<Fragment> {
        let mut parts = Vec::new();
        let mut text: Vec<Block> = Vec::new();
        let mut rest = pieces;
        while let Some((piece, after)) = rest.split_first() {
            rest = after;
            match piece {
                Piece::Block(block) => text.push(block.clone()),
                Piece::Section(section) => {
                    parts.extend(self.reading(&std::mem::take(&mut text), heading));
                    parts.extend(self.section(section, heading));
                }
                Piece::Choice(choice) => {
                    // A question that may be passed over takes no text with it, nor
                    // the title of a chapter that no screen has shown yet.
                    let passes = self.may_pass(choice);
                    if passes && text.is_empty() && parts.is_empty() && asks_at_once(choice) {
                        let words = Phrase::message("official-answered");
                        text.push(Block::Said { role: Role::Text, words });
                    }
                    let room = if passes { 0 } else { ABOVE_CHOICES };
                    let above = self.above(&mut text, room, heading, &mut parts);
                    parts.push(self.choice(choice, above, heading));
                }
                Piece::Door(..) => {
                    let doors = pieces_of_doors(piece, &mut rest);
                    let above = self.above(&mut text, ABOVE_DOOR, heading, &mut parts);
                    parts.push(self.doors(&doors, above, heading));
                }
            }
        }
        parts.extend(self.reading(&text, heading));
        chain(&mut self.screens, parts)
    }

    /// The text that stands above a question or a door: there if it is short,
    /// on screens of its own otherwise.
    fn above(
        &mut self,
        text: &mut Vec<Block>,
        room: usize,
        heading: &Heading,
        parts: &mut Vec<Fragment>,
    ) -> Vec<Block> {
        let text = std::mem::take(text);
        let fits = room > 0 && text.iter().map(Block::count).sum::<usize>() <= room;
        if fits || text.is_empty() {
            return text;
        }
        parts.extend(self.reading(&text, heading));
        Vec::new()
    }

    /// Screens that are only read.
    pub fn reading(&mut self, text: &[Block], heading: &Heading) -> Option<Fragment> {
        let room = MOST_WORDS.saturating_sub(words_of(&heading.title)).max(LEAST_ROOM);
        let cuts = cut(text, room);
        let of = cuts.len();
        let mut parts = Vec::with_capacity(of);
        for (index, blocks) in cuts.into_iter().enumerate() {
            let part = match (heading.step, of) {
                (Some((number, of)), 1) => Some((number, of)),
                (_, 1) => heading.part.as_ref().map(|_| (1, 1)),
                _ => Some((index + 1, of)),
            };
            let part = part.map(|(number, of)| Part { title: heading.part.clone(), number, of });
            let screen = self.screen(heading, Body::Reading, blocks);
            self.screens[screen].part = part;
            parts.push(self.whole(screen));
        }
        chain(&mut self.screens, parts)
    }

    fn section(&mut self, section: &Section, heading: &Heading) -> Option<Fragment> {
        let mut inner = heading.inside(&section.title);
        inner.step = section.step;
        let found = self.pieces(&section.inside, &inner);
        match (&section.title, found) {
            // A title over nothing is still said by the source.
            (Words::Quoted(title), None) if !title.is_empty() => {
                self.reading(&[Block::Quote(title.clone())], heading)
            }
            (_, found) => found,
        }
    }

    /// A new screen, named after its title.
    pub fn screen(&mut self, heading: &Heading, body: Body, blocks: Vec<Block>) -> usize {
        let name = self.names.new_name(&words_for_name(&heading.title), "lire");
        self.named_screen(name, heading, body, blocks)
    }

    /// A new screen.
    pub fn named_screen(
        &mut self,
        id: Name,
        heading: &Heading,
        body: Body,
        blocks: Vec<Block>,
    ) -> usize {
        let part = heading.part.clone().map(|title| Part { title: Some(title), number: 1, of: 1 });
        let explained = self.explained(&blocks);
        let screen = Screen::new(id, heading.title.clone(), body, blocks);
        self.screens.push(Screen { part, explained, ..screen });
        self.screens.len() - 1
    }

    /// The hard words of these blocks, each once.
    pub(super) fn explained(&self, blocks: &[Block]) -> Vec<Explained> {
        let mut met: Vec<Name> = Vec::new();
        let mut look = |text: &Text| {
            for term in text.terms().filter(|term| self.terms.contains_key(*term)) {
                if !met.contains(term) {
                    met.push(term.clone());
                }
            }
        };
        blocks.iter().for_each(|block| block.each_text(&mut look));
        met.iter().filter_map(|term| self.terms.get(term)).cloned().collect()
    }

    /// A screen as a fragment of its own.
    pub fn whole(&self, screen: usize) -> Fragment {
        let to = self.screens[screen].id.clone();
        let when = Condition::default();
        Fragment {
            entry: vec![Rule { when: when.clone(), to }],
            exits: vec![Exit { screen, when }],
        }
    }

    /// The ids of the choices of a question.
    pub fn choices_of(&self, screen: usize) -> Vec<Name> {
        match &self.screens[screen].body {
            Body::Question(Question { ask: Ask::Choice(choices), .. }) => {
                choices.iter().map(|choice| choice.id.clone()).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Whether a case of a choice begins with another choice.
fn asks_at_once(choice: &Choice) -> bool {
    choice.cases.iter().any(|case| matches!(case.inside.first(), Some(Piece::Choice(_))))
}
