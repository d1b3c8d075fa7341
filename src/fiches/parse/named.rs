//! What a service says of itself in parts without a title: the name of each part
//! says what it is for, and we say it in our words.

use roxmltree::Node;

use super::{Reading, child, elements};
use crate::fiches::model::{Piece, Section};
use crate::guide::{Block, Phrase, Role, Words};

/// Short facts about a service, which stand together.
const FACTS: [(&str, &str); 6] = [
    ("Cout", "official-cost"),
    ("Public", "official-public"),
    ("Connexion", "official-account"),
    ("Calendrier", "official-calendar"),
    ("NbEtapes", "official-count"),
    ("Langue", "official-languages"),
];
/// Instructions of a service, a chapter each.
const INSTRUCTIONS: [(&str, &str); 6] = [
    ("Etapes", "official-steps"),
    ("Documents", "official-papers"),
    ("ModeEmploi", "official-manual"),
    ("Suivi", "official-tracking"),
    ("Delai", "official-delay"),
    ("Recours", "official-appeal"),
];

/// Whether a part of a service is said under its name, after the text.
pub(super) fn is_named(name: &str) -> bool {
    matches!(name, "CommentFaireSelf" | "SuiviSelf" | "CaracteristiqueLibre")
        || key(&FACTS, name).is_some()
}

fn key(table: &[(&str, &'static str)], name: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == name).map(|(_, key)| *key)
}

impl Reading<'_> {
    /// The facts about a service, then how to do it, then how to follow it.
    pub(super) fn facts_and_instructions(&self, root: Node) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = self.facts(root).into_iter().collect();
        for part in elements(root).filter(|part| self.shows(*part)) {
            match part.tag_name().name() {
                "CaracteristiqueLibre" => pieces.extend(self.instruction(part)),
                "CommentFaireSelf" => pieces.extend(self.instructions(part)),
                "SuiviSelf" => {
                    let title = ours("official-follow");
                    pieces.extend(section(title, Papers::No, self.instructions(part)));
                }
                _ => {}
            }
        }
        pieces
    }

    fn facts(&self, root: Node) -> Option<Piece> {
        let mut inside = Vec::new();
        for part in elements(root).filter(|part| self.shows(*part)) {
            let Some(key) = key(&FACTS, part.tag_name().name()) else { continue };
            let blocks = self.children(part, 0);
            if !blocks.is_empty() {
                inside.push(Block::Said { role: Role::Hint, words: Phrase::message(key) });
                inside.extend(blocks);
            }
        }
        let inside = inside.into_iter().map(Piece::Block).collect();
        section(ours("official-facts"), Papers::No, inside)
    }

    fn instructions(&self, node: Node) -> Vec<Piece> {
        elements(node).filter_map(|part| self.instruction(part)).collect()
    }

    /// One instruction, under its own title if it has one.
    fn instruction(&self, part: Node) -> Option<Piece> {
        let name = part.tag_name().name();
        let titled = child(part, "Titre");
        let title = titled.map(|title| self.text(title)).filter(|title| !title.is_empty());
        let title = match (title, key(&INSTRUCTIONS, name)) {
            (Some(title), _) => title.into(),
            (None, Some(key)) => ours(key),
            (None, None) => Words::Quoted(Default::default()),
        };
        let pieces = elements(part).filter(|inner| titled != Some(*inner));
        let inside = pieces.flat_map(|inner| self.piece(inner, 1)).collect();
        let papers = if name == "Documents" { Papers::Yes } else { Papers::No };
        section(title, papers, inside)
    }
}

/// Whether a chapter lists papers to bring.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Papers {
    Yes,
    No,
}

fn section(title: Words, papers: Papers, inside: Vec<Piece>) -> Option<Piece> {
    let says = !inside.is_empty() || matches!(&title, Words::Quoted(text) if !text.is_empty());
    let papers = papers == Papers::Yes;
    says.then_some(Piece::Section(Section { title, step: None, papers, inside }))
}

fn ours(key: &str) -> Words {
    Words::Ours(Phrase::message(key))
}
