//! Pieces of a text become screens, in the order of the source.

use std::collections::{BTreeMap, HashMap};

use crate::screens::cut::{MOST_WORDS, cut};
use crate::screens::names::Names;
use crate::screens::pictures::picture;
use crate::screens::wiring::{Exit, Fragment, answered, chain, connect};
use crate::fiches::model::{Case, Choice, Piece, Section, Sort};
use crate::guide::{
    self, Ask, Block, Body, Condition, Explained, Handoff, Name, OfficialDoor, Part, Phrase,
    Question, Rule, Screen, Text, Words,
};

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
    asked: HashMap<Vec<String>, Vec<Asked>>,
    /// What the questions around this place offer.
    around: Vec<Vec<String>>,
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
struct Asked {
    screen: Name,
    choices: HashMap<String, Name>,
}

/// What the screens of a stretch of text are called.
#[derive(Clone)]
pub(super) struct Heading {
    /// The title of the screens.
    pub title: Words,
    /// What they are a part of.
    pub part: Option<Words>,
    /// Which step of how many it is, when the source numbers them.
    pub step: Option<(usize, usize)>,
}

impl Heading {
    /// A heading that belongs to nothing larger.
    pub fn new(title: impl Into<Words>) -> Self {
        Self { title: title.into(), part: None, step: None }
    }

    /// The heading of something inside.
    fn inside(&self, title: &Text) -> Self {
        if title.is_empty() {
            return self.clone();
        }
        Self { title: title.clone().into(), part: Some(self.title.clone()), step: None }
    }
}

/// One of our own messages.
pub(super) fn ours(key: &str) -> Words {
    Words::Ours(Phrase::message(key))
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
                    let above = self.above(&mut text, ABOVE_CHOICES, heading, &mut parts);
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
        if text.iter().map(Block::count).sum::<usize>() <= room {
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
        // A title over nothing is still said by the source.
        let alone = || vec![Block::Quote(section.title.clone())];
        if found.is_none() && !section.title.is_empty() {
            return self.reading(&alone(), heading);
        }
        found
    }

    /// A question whose answers are the cases of the source.
    fn choice(&mut self, choice: &Choice, above: Vec<Block>, heading: &Heading) -> Fragment {
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
                    let when = crate::screens::wiring::both(&when, &rule.when)?;
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
        let inner = heading.inside(&case.title);
        if let Some(found) = self.pieces(&case.inside, &inner) {
            return found;
        }
        let said = Block::Said { role: guide::Role::Text, words: Phrase::message("official-nothing") };
        let screen = self.screen(&inner, Body::Reading, vec![said]);
        self.whole(screen)
    }

    pub(super) fn question(&mut self, choice: &Choice, above: Vec<Block>, heading: &Heading) -> usize {
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

    /// Several doors in a row are a choice: nobody must pass them all.
    pub fn doors(
        &mut self,
        doors: &[(&Text, &OfficialDoor)],
        above: Vec<Block>,
        heading: &Heading,
    ) -> Fragment {
        if let [(title, door)] = doors {
            let screen = self.door(title, door, heading);
            self.screens[screen].explained = self.explained(&above);
            self.screens[screen].blocks = above;
            return self.whole(screen);
        }
        let mut names = Names::default();
        let mut choices: Vec<guide::Choice> = Vec::new();
        for (index, (title, _)) in doors.iter().enumerate() {
            let id = names.new_name(&title.words(), "site");
            let label = label(title, index);
            choices.push(guide::Choice { id, label, picture: picture(&title.words()), sets: vec![] });
        }
        let none = guide::Choice {
            id: names.new_name("continuer", "continuer"),
            label: ours("official-open.none"),
            picture: Name::parse("x").expect("a literal picture is a name"),
            sets: Vec::new(),
        };
        let ids: Vec<Name> = choices.iter().map(|choice| choice.id.clone()).collect();
        let last = none.id.clone();
        choices.push(none);
        let asked = Heading { title: ours("official-open"), part: Some(heading.title.clone()), step: None };
        let name = self.names.new_name("ouvrir", "ouvrir");
        let screen = self.named_screen(name.clone(), &asked, Body::Question(asks(choices)), above);
        let mut exits = Vec::new();
        for ((title, door), id) in doors.iter().zip(&ids) {
            let target = self.door(title, door, heading);
            let target = self.whole(target);
            let chosen = Exit { screen, when: answered(&name, id) };
            connect(&mut self.screens, &[chosen], &target.entry);
            exits.extend(target.exits);
        }
        exits.push(Exit { screen, when: answered(&name, &last) });
        Fragment { entry: vec![Rule { when: Condition::default(), to: name }], exits }
    }

    fn door(&mut self, title: &Text, door: &OfficialDoor, heading: &Heading) -> usize {
        let explained = self.explained(&door.about);
        let body = Body::Handoff(Box::new(Handoff::official(door.clone())));
        let named = Heading { title: title.clone().into(), part: Some(heading.title.clone()), step: None };
        let screen = self.screen(&named, body, Vec::new());
        self.screens[screen].explained = explained;
        screen
    }

    /// A new screen, named after its title.
    pub fn screen(&mut self, heading: &Heading, body: Body, blocks: Vec<Block>) -> usize {
        let name = self.names.new_name(&words_for_name(&heading.title), "lire");
        self.named_screen(name, heading, body, blocks)
    }

    /// A new screen.
    pub fn named_screen(&mut self, id: Name, heading: &Heading, body: Body, blocks: Vec<Block>) -> usize {
        let part = heading.part.clone().map(|title| Part { title: Some(title), number: 1, of: 1 });
        self.screens.push(Screen {
            id,
            title: heading.title.clone(),
            part,
            picture: None,
            explained: self.explained(&blocks),
            blocks,
            terms: Vec::new(),
            body,
            needs: Vec::new(),
            shows: Vec::new(),
            calendar: None,
            way_on: None,
            next: Vec::new(),
            end: None,
        });
        self.screens.len() - 1
    }

    /// The hard words of these blocks, each once.
    fn explained(&self, blocks: &[Block]) -> Vec<Explained> {
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

/// A question that offers these choices.
pub(super) fn asks(choices: Vec<guide::Choice>) -> Question {
    Question { ask: Ask::Choice(choices), unsure: None, sent: None }
}

/// The words of a choice; one without words is the other case.
pub(super) fn label(title: &Text, index: usize) -> Words {
    match title.is_empty() {
        false => title.clone().into(),
        true => Words::Ours(Phrase::message("official-other").part(&format!("n{}", index.min(9) + 1))),
    }
}

/// The doors that stand in a row from this one on.
fn pieces_of_doors<'p>(
    first: &'p Piece,
    rest: &mut &'p [Piece],
) -> Vec<(&'p Text, &'p OfficialDoor)> {
    let mut doors = Vec::new();
    let mut next = Some(first);
    while let Some(Piece::Door(title, door)) = next {
        doors.push((title, &**door));
        next = rest.first().filter(|piece| matches!(piece, Piece::Door(..)));
        if next.is_some() {
            *rest = &rest[1..];
        }
    }
    doors
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

fn words_of(words: &Words) -> usize {
    match words {
        Words::Quoted(text) => text.count(),
        Words::Ours(_) => 6,
    }
}

fn words_for_name(words: &Words) -> String {
    match words {
        Words::Quoted(text) => text.words(),
        Words::Ours(phrase) => phrase.key().trim_start_matches("official-").to_owned(),
    }
}
