//! A text of several chapters offers them: nobody must read all to find one.

use super::build::Builder;
use super::cases::asks;
use super::heading::{Heading, ours, words_for_name};
use crate::fiches::model::{Piece, Section};
use crate::guide::{self, Body, Condition, Name, Rule};
use crate::screens::names::Names;
use crate::screens::pictures::picture;
use crate::screens::wiring::{Exit, Fragment, answered, chain, connect, only};

/// Fewer chapters than this are read one after the other.
const FEWEST: usize = 3;
/// Fewer words than this are read one after the other.
const FEWEST_WORDS: usize = 150;

/// What a text offers besides its chapters: services, people, other texts, laws.
pub(super) struct Extra {
    /// The title, in our words.
    pub key: &'static str,
    /// Its picture.
    pub picture: &'static str,
    /// The choice that leads to it.
    pub choice: &'static str,
}

/// The choice of reading everything.
const ALL: &str = "tout";

/// Where ways out lead that are not yet built.
#[derive(Default)]
pub(super) struct Late {
    /// Ways out that lead to the end of the text.
    pub to_end: Vec<Exit>,
    /// Ways out that lead to an extra, by its choice.
    pub to_extra: Vec<(Exit, &'static str)>,
}

impl Builder<'_> {
    /// Chapters, offered when there are enough of them.
    pub fn chapters(
        &mut self,
        pieces: &[Piece],
        heading: &Heading,
        extras: &[Extra],
        late: &mut Late,
    ) -> Option<Fragment> {
        let is_chapter = |piece: &&Piece| matches!(piece, Piece::Section(s) if !s.title.is_empty());
        let chapters = pieces.iter().filter(is_chapter).count();
        if chapters < FEWEST || words(pieces) < FEWEST_WORDS {
            return self.pieces(pieces, heading);
        }
        let first = pieces.iter().position(|piece| is_chapter(&piece)).unwrap_or(0);
        let opening = self.pieces(&pieces[..first], heading);
        let parts = grouped(&pieces[first..]);
        let offered = self.offer(&parts, heading, extras, late);
        chain(&mut self.screens, opening.into_iter().chain(offered))
    }

    fn offer(
        &mut self,
        parts: &[(&Section, &[Piece])],
        heading: &Heading,
        extras: &[Extra],
        late: &mut Late,
    ) -> Option<Fragment> {
        let mut names = Names::default();
        let mut choices = Vec::new();
        for (section, _) in parts {
            let words = words_for_name(&section.title);
            let id = names.new_name(&words, "partie");
            let label = section.title.clone();
            choices.push(guide::Choice { id, label, picture: picture(&words), sets: Vec::new() });
        }
        let ids: Vec<Name> = choices.iter().map(|choice| choice.id.clone()).collect();
        for extra in extras {
            let id = names.new_name(extra.choice, extra.choice);
            choices.push(ours_choice(id, extra.key, extra.picture));
        }
        let extra_ids: Vec<Name> = choices[ids.len()..].iter().map(|c| c.id.clone()).collect();
        let all = names.new_name(ALL, ALL);
        choices.push(ours_choice(all.clone(), "official-all", "list"));
        let asked = Heading {
            title: ours("official-parts"),
            part: Some(heading.title.clone()),
            step: None,
        };
        let question = self.names.new_name(guide::PARTS, guide::PARTS);
        let screen =
            self.named_screen(question.clone(), &asked, Body::Question(asks(choices)), Vec::new());
        for (extra, id) in extras.iter().zip(&extra_ids) {
            let exit = Exit { screen, when: answered(&question, id) };
            late.to_extra.push((exit, extra.choice));
        }
        let exits = self.read_parts(parts, heading, (screen, &question, &ids, &all), late);
        let entry = vec![Rule { when: Condition::default(), to: question }];
        Some(Fragment { entry, exits })
    }

    /// Each part, reached by its choice, or after the one before when one
    /// reads everything.
    fn read_parts(
        &mut self,
        parts: &[(&Section, &[Piece])],
        heading: &Heading,
        (screen, question, ids, all): (usize, &Name, &[Name], &Name),
        late: &mut Late,
    ) -> Vec<Exit> {
        let reads_all = answered(question, all);
        let mut before = vec![Exit { screen, when: reads_all.clone() }];
        for ((section, pieces), id) in parts.iter().zip(ids) {
            let mut inner = Heading::new(section.title.clone());
            inner.part = Some(heading.title.clone());
            inner.step = section.step;
            let Some(found) = self.pieces(pieces, &inner) else { continue };
            connect(&mut self.screens, &before, &found.entry);
            let chosen = Exit { screen, when: answered(question, id) };
            connect(&mut self.screens, &[chosen], &found.entry);
            before = only(&found.exits, &reads_all);
            late.to_end.extend(found.exits.into_iter().flat_map(|exit| {
                let one = Condition(vec![guide::Test {
                    subject: guide::Subject::Answer(question.clone()),
                    any: ids.to_vec(),
                }]);
                only(&[exit], &one)
            }));
        }
        before
    }
}

/// One of our own choices.
pub(super) fn ours_choice(id: Name, key: &str, picture: &str) -> guide::Choice {
    let picture = Name::parse(picture).expect("a literal picture is a name");
    guide::Choice { id, label: ours(key), picture, sets: Vec::new() }
}

/// Each chapter with what follows it before the next one.
fn grouped(pieces: &[Piece]) -> Vec<(&Section, &[Piece])> {
    let mut starts: Vec<usize> = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        if matches!(piece, Piece::Section(section) if !section.title.is_empty()) {
            starts.push(index);
        }
    }
    let ends = starts.iter().skip(1).copied().chain([pieces.len()]);
    let mut parts = Vec::new();
    for (start, end) in starts.iter().copied().zip(ends) {
        if let Piece::Section(section) = &pieces[start] {
            parts.push((section, &pieces[start..end]));
        }
    }
    parts
}

/// How many words pieces say.
pub(super) fn words(pieces: &[Piece]) -> usize {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Block(block) => block.count(),
            Piece::Section(section) => words(&section.inside),
            Piece::Choice(choice) => choice.cases.iter().map(|case| words(&case.inside)).sum(),
            Piece::Door(title, _) => title.count(),
        })
        .sum()
}
