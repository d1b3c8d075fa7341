//! The pieces of a page become stretches: what stands under one title.

use super::html::Id;
use super::piece::Piece;
use crate::guide::{Block, Text};

/// The level of what is folded away: below all titles.
const FOLDED: u8 = 7;

/// What stands under one title.
#[derive(Debug, Default)]
pub(super) struct Stretch {
    /// The titles above it, the largest first; none before the first title.
    pub titles: Vec<Text>,
    /// Which of the largest titles it stands under.
    pub chapter: usize,
    /// What it says.
    pub blocks: Vec<Block>,
    /// The form it ends with.
    pub form: Option<Id>,
}

impl Stretch {
    fn is_empty(&self) -> bool {
        self.blocks.is_empty() && self.form.is_none()
    }
}

/// The stretches of a page. Titles over nothing are left out.
pub(super) fn stretches(pieces: Vec<Piece>, title: &Text) -> Vec<Stretch> {
    let mut titles: Vec<(u8, Text)> = Vec::new();
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut current = Stretch::default();
    let mut chapter = 0;
    for piece in pieces {
        let changed = match &piece {
            Piece::Heading(1, text) if text.words() == title.words() => false,
            Piece::Heading(level, text) => {
                titles.retain(|(above, _)| above < level || *above >= FOLDED);
                chapter += usize::from(titles.is_empty());
                titles.push((*level, text.clone()));
                true
            }
            Piece::Open(text) => {
                chapter += usize::from(titles.is_empty());
                titles.push((FOLDED, text.clone()));
                true
            }
            Piece::Close => {
                let last = titles.iter().rposition(|(level, _)| *level == FOLDED);
                titles.truncate(last.unwrap_or(titles.len()));
                chapter += usize::from(titles.is_empty());
                true
            }
            Piece::Block(block) => {
                current.blocks.push(block.clone());
                false
            }
            Piece::Form(form) => {
                current.form = Some(*form);
                true
            }
        };
        if changed {
            let titles = titles.iter().map(|(_, text)| text.clone()).collect();
            let next = Stretch { titles, chapter, ..Stretch::default() };
            stretches.push(std::mem::replace(&mut current, next));
        }
    }
    stretches.push(current);
    stretches.retain(|stretch| !stretch.is_empty());
    stretches
}
