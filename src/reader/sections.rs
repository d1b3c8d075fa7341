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
    /// Which of the titles above it is shown with its own.
    pub around: Option<Text>,
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

/// A title under which the page goes on.
struct Title {
    level: u8,
    text: Text,
    /// Whether something stands right under it: it has a screen of its own.
    said: bool,
}

impl Title {
    fn new(level: u8, text: &Text) -> Self {
        Self { level, text: text.clone(), said: false }
    }
}

/// What is shown above the last of these titles: those that have no screen of
/// their own, else the largest.
fn around(titles: &[Title]) -> Option<Text> {
    let (_, above) = titles.split_last()?;
    let mut unsaid = above.iter().filter(|title| !title.said);
    let mut shown = unsaid.next().or(above.first())?.text.clone();
    for title in unsaid {
        shown.append(Text::plain(" – "));
        shown.append(title.text.clone());
    }
    Some(shown)
}

/// The stretches of a page. Titles over nothing are left out.
pub(super) fn stretches(pieces: Vec<Piece>, title: &Text) -> Vec<Stretch> {
    let mut titles: Vec<Title> = Vec::new();
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut current = Stretch::default();
    let mut chapter = 0;
    for piece in pieces {
        let changed = match &piece {
            Piece::Heading(1, text) if text.words() == title.words() => false,
            Piece::Heading(level, text) => {
                titles.retain(|above| above.level < *level || above.level >= FOLDED);
                chapter += usize::from(titles.is_empty());
                titles.push(Title::new(*level, text));
                true
            }
            Piece::Open(text) => {
                chapter += usize::from(titles.is_empty());
                titles.push(Title::new(FOLDED, text));
                true
            }
            Piece::Close => {
                let last = titles.iter().rposition(|title| title.level == FOLDED);
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
        if let (Piece::Block(_) | Piece::Form(_), Some(own)) = (&piece, titles.last_mut()) {
            own.said = true;
        }
        if changed {
            let around = around(&titles);
            let titles = titles.iter().map(|title| title.text.clone()).collect();
            let next = Stretch { titles, around, chapter, ..Stretch::default() };
            stretches.push(std::mem::replace(&mut current, next));
        }
    }
    stretches.push(current);
    stretches.retain(|stretch| !stretch.is_empty());
    stretches
}
