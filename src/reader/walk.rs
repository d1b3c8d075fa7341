//! A walk through the content of a page, which gathers what it says. It goes no
//! deeper than the tree, whose depth is bounded.

use super::figures::marked;
use super::ground::{Ground, line_of, mark_of};
use super::html::{Attr, Id, Tag, Tree, What};
use super::line::{Line, Mark};
use super::noise::is_noise;
use super::piece::Piece;
use super::typed;
use crate::guide::{self, Block, Text};

/// A form with more nodes, or more text in bytes, is the page itself.
const MOST_FORM_NODES: usize = 6_000;
const MOST_FORM_TEXT: usize = 20_000;
/// A button with fewer words (« Lire la suite ») names nothing.
const FEWEST_WORDS: usize = 4;

/// A walk.
pub(super) struct Walk<'g> {
    pub ground: Ground<'g>,
    pieces: Vec<Piece>,
    line: Line,
    /// The title of what is open here: it was said.
    said: Option<Id>,
    /// Whether the picture of a dot stands before the line.
    dotted: bool,
    /// Whether the walk is inside an item or a cell, where a bold line is no title.
    inner: bool,
}

/// What the content of a page says.
pub(super) fn pieces(ground: Ground<'_>, content: Id) -> Vec<Piece> {
    let line = Line::default();
    let mut walk =
        Walk { ground, pieces: Vec::new(), line, said: None, dotted: false, inner: false };
    walk.children(content, &Mark::default());
    walk.flush();
    walk.pieces
}

/// A piece inside something small: its titles are only stressed.
fn bare(piece: Piece) -> Option<Block> {
    match piece {
        Piece::Heading(_, text) | Piece::Open(text) => Some(Block::Heading(text)),
        Piece::Block(block) => Some(block),
        Piece::Close | Piece::Form(_) => None,
    }
}

impl Walk<'_> {
    pub fn tree(&self) -> &Tree {
        self.ground.tree
    }

    /// Ends the line that is being gathered: it is a paragraph.
    pub fn flush(&mut self) {
        let text = self.line.end();
        if text.is_empty() {
            return;
        }
        let dotted = std::mem::take(&mut self.dotted);
        if is_about_the_page(&text) {
            return;
        }
        let text = marked(text);
        if let Some(item) = typed::item(&text, dotted) {
            return match self.pieces.last_mut() {
                Some(Piece::Block(Block::List { mark: guide::Mark::Dot, items, .. })) => {
                    items.push(vec![Block::Quote(item)]);
                }
                _ => {
                    let items = vec![vec![Block::Quote(item)]];
                    self.push(Block::List { mark: guide::Mark::Dot, first: 1, items });
                }
            };
        }
        let title = typed::title(&text).filter(|_| !self.inner);
        self.push(title.map_or(Block::Quote(text), Block::Heading));
    }

    pub fn push(&mut self, block: Block) {
        self.pieces.push(Piece::Block(block));
    }

    /// What an item or a cell says, as blocks.
    pub fn inside(&mut self, id: Id, mark: &Mark) -> Vec<Block> {
        let around = std::mem::replace(&mut self.inner, true);
        let found = self.within(id, mark);
        self.inner = around;
        found
    }

    /// What an element says, as blocks; its forms come after it.
    pub fn within(&mut self, id: Id, mark: &Mark) -> Vec<Block> {
        self.flush();
        let before = std::mem::take(&mut self.pieces);
        self.children(id, mark);
        self.flush();
        let found = std::mem::replace(&mut self.pieces, before);
        found.into_iter().filter_map(bare).collect()
    }

    pub fn children(&mut self, id: Id, mark: &Mark) {
        let Ground { tree, .. } = self.ground;
        for child in tree.children(id) {
            match tree.what(child) {
                What::Text(text) => self.line.words(text, mark),
                What::Element(tag) if !self.is_left_out(child) => self.element(child, tag, mark),
                What::Element(_) => self.line.apart(),
            }
        }
    }

    pub fn is_left_out(&self, id: Id) -> bool {
        let Ground { tree, drop, folds, .. } = self.ground;
        self.said == Some(id)
            || is_noise(tree, id, &|name| folds.contains(name))
            || drop.iter().any(|selector| selector.fits(tree, id))
    }

    fn element(&mut self, id: Id, tag: Tag, mark: &Mark) {
        if let Some(level) = tag.level() {
            return self.heading(id, level);
        }
        match tag {
            Tag::Br | Tag::Hr => self.flush(),
            Tag::Img => self.dotted |= self.line.len() == 0 && self.tree().has_class(id, "puce"),
            Tag::Wbr => {}
            Tag::Button if !self.is_title(id) => self.button(id),
            Tag::Form => self.form(id, mark),
            Tag::Input | Tag::Select | Tag::Textarea => self.line.apart(),
            Tag::Ul | Tag::Ol | Tag::Menu => self.list(id, tag, mark),
            Tag::Dl => self.definitions(id, mark),
            Tag::Table => self.table(id, mark),
            Tag::Details => self.fold(id, self.tree().find(id, Tag::Summary), mark),
            _ if tag.is_inline() => {
                let mark = mark_of(self.ground.tree, self.ground.links, id, mark.clone());
                self.children(id, &mark);
            }
            _ => self.block(id, mark),
        }
    }

    /// Something that stands on lines of its own.
    fn block(&mut self, id: Id, mark: &Mark) {
        self.flush();
        if self.is_group_of_fields(id) {
            self.pieces.push(Piece::Form(id));
        } else if let Some((kind, title)) = super::callout::callout(self.tree(), id) {
            self.callout(id, kind, title);
        } else if let Some(title) = super::callout::fold_title(self.ground, id) {
            self.fold(id, Some(title), mark);
        } else {
            self.children(id, mark);
        }
        self.flush();
    }

    /// Fields that stand outside any form, with their label.
    fn is_group_of_fields(&self, id: Id) -> bool {
        let tree = self.tree();
        let group = tree.tag(id) == Some(Tag::Fieldset)
            || tree.classes(id).any(|c| c.starts_with("fr-") && c.ends_with("-group"));
        group && tree.inside(id).any(|id| super::form::is_field(tree, id))
    }

    /// A form; one that holds no field, or much of the page, is read as text.
    fn form(&mut self, id: Id, mark: &Mark) {
        self.flush();
        let tree = self.ground.tree;
        if super::form::is_search(tree, id) {
            return;
        }
        let asks = tree.inside(id).any(|id| super::form::is_field(tree, id));
        if asks && tree.is_small(id, MOST_FORM_NODES, MOST_FORM_TEXT) {
            self.pieces.push(Piece::Form(id));
        } else {
            self.children(id, mark);
        }
    }

    fn heading(&mut self, id: Id, level: u8) {
        self.flush();
        let text = line_of(self.ground, id);
        if !text.is_empty() {
            self.pieces.push(Piece::Heading(level, text));
        }
    }

    /// Whether a button is the title of something folded away.
    fn is_title(&self, id: Id) -> bool {
        self.tree().around(id).any(|id| {
            let tag = self.tree().tag(id);
            tag.is_some_and(|tag| tag.level().is_some() || tag == Tag::Summary)
        })
    }

    /// A button does nothing here; one that opens a part of the page names it.
    fn button(&mut self, id: Id) {
        self.line.apart();
        let Ground { tree, ids, .. } = self.ground;
        let opened = tree.attribute(id, Attr::AriaControls).and_then(|name| ids.get(name));
        let opens = opened.is_some_and(|opened| !self.is_left_out(*opened));
        let text = line_of(self.ground, id);
        if opens && text.count() >= FEWEST_WORDS {
            self.flush();
            self.push(Block::Heading(text));
        }
    }

    /// Something folded away: its title, then what is in it.
    fn fold(&mut self, id: Id, title: Option<Id>, mark: &Mark) {
        self.flush();
        let text = title.map(|title| line_of(self.ground, title)).unwrap_or_default();
        if text.is_empty() {
            return self.children(id, mark);
        }
        self.pieces.push(Piece::Open(text));
        let around = std::mem::replace(&mut self.said, title);
        self.children(id, mark);
        self.flush();
        self.said = around;
        self.pieces.push(Piece::Close);
    }
}

/// Whether a line speaks of the page and not of its matter.
fn is_about_the_page(text: &Text) -> bool {
    const BEGINNINGS: [&str; 6] = [
        "publié le",
        "mis à jour le",
        "mise à jour",
        "dernière mise à jour",
        "temps de lecture",
        "modifié le",
    ];
    let words = text.words().to_lowercase();
    text.count() <= 25 && BEGINNINGS.iter().any(|beginning| words.starts_with(beginning))
}
