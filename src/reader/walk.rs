//! A walk through the content of a page, which gathers what it says. It goes no
//! deeper than the tree, whose depth is bounded.

use std::collections::{HashMap, HashSet};

use super::figures::marked;
use super::html::{Attr, Id, Selector, Tag, Tree, What};
use super::line::{Line, Mark};
use super::links::Links;
use super::noise::is_noise;
use super::piece::Piece;
use crate::guide::{self, Aim, Block, Text};

/// The most nodes that are looked at for one line.
const MOST_NODES: usize = 200;
/// A form with more nodes, or more text in bytes, is the page itself.
const MOST_FORM_NODES: usize = 6_000;
const MOST_FORM_TEXT: usize = 20_000;
/// A longer line is no title, in bytes.
const LONGEST_LINE: usize = 400;

/// What a walk needs to know.
#[derive(Clone, Copy)]
pub(super) struct Ground<'g> {
    pub tree: &'g Tree,
    pub links: &'g Links,
    /// What the contract of the portal says to leave out.
    pub drop: &'g [Selector],
    /// What buttons of the page open.
    pub folds: &'g HashSet<&'g str>,
    /// The elements that have a name on the page.
    pub ids: &'g HashMap<&'g str, Id>,
}

/// A walk.
pub(super) struct Walk<'g> {
    pub ground: Ground<'g>,
    pieces: Vec<Piece>,
    line: Line,
    /// Whether fields are left where they stand: the walk is inside a form.
    within_form: bool,
    /// The title of what is open here: it was said.
    said: Option<Id>,
}

/// What the buttons of a page open, by its name on the page.
pub(super) fn folds(tree: &Tree) -> HashSet<&str> {
    let all = tree.inside(tree.root());
    all.filter_map(|id| tree.attribute(id, Attr::AriaControls)).collect()
}

/// The elements that have a name on the page.
pub(super) fn ids(tree: &Tree) -> HashMap<&str, Id> {
    let mut ids = HashMap::new();
    for id in tree.inside(tree.root()) {
        if let Some(name) = tree.attribute(id, Attr::Id) {
            ids.entry(name).or_insert(id);
        }
    }
    ids
}

/// What the content of a page says.
pub(super) fn pieces(ground: Ground<'_>, content: Id) -> Vec<Piece> {
    let line = Line::default();
    let mut walk = Walk { ground, pieces: Vec::new(), line, within_form: false, said: None };
    walk.children(content, &Mark::default());
    walk.flush();
    walk.pieces
}

/// The words of an element, as one line with its marks and links. A line that
/// is longer than any title is cut short.
pub(super) fn line_of(ground: Ground<'_>, id: Id) -> Text {
    let Ground { tree, links, .. } = ground;
    let mut line = Line::default();
    let mut marks: Vec<(Id, Mark)> = vec![(id, Mark::default())];
    let mut all = tree.inside(id);
    let mut met = 0;
    while let Some(inner) = all.next() {
        while marks.len() > 1 && marks.last().map(|(id, _)| *id) != tree.parent(inner) {
            marks.pop();
        }
        met += 1;
        if met > MOST_NODES || line.len() > LONGEST_LINE {
            line.words(" …", &Mark::default());
            break;
        }
        let around = marks.last().map_or_else(Mark::default, |(_, mark)| mark.clone());
        match tree.what(inner) {
            What::Text(text) => line.words(start_of(text), &around),
            What::Element(_) if is_noise(tree, inner, &|name| ground.folds.contains(name)) => {
                line.apart();
                all.pass();
            }
            What::Element(tag) => {
                if !tag.is_inline() {
                    line.apart();
                }
                marks.push((inner, mark_of(tree, links, inner, around)));
            }
        }
    }
    marked(line.end())
}

/// The start of a text that is too long for a line.
fn start_of(text: &str) -> &str {
    let end = text.char_indices().map(|(at, _)| at).find(|at| *at > LONGEST_LINE);
    &text[..end.unwrap_or(text.len())]
}

/// What the words of an element inherit.
fn mark_of(tree: &Tree, links: &Links, id: Id, around: Mark) -> Mark {
    let mut mark = around;
    match tree.tag(id) {
        Some(Tag::Strong | Tag::B) => mark.strong = true,
        Some(Tag::Sup) if mark.aim == Aim::None => mark.aim = Aim::Raised,
        Some(Tag::Sub) if mark.aim == Aim::None => mark.aim = Aim::Lowered,
        Some(Tag::A) => {
            let href = tree.attribute(id, Attr::Href);
            mark.aim = href.map_or(Aim::None, |href| links.aim(href));
        }
        _ => {}
    }
    mark
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
    fn tree(&self) -> &Tree {
        self.ground.tree
    }

    /// Ends the line that is being gathered: it is a paragraph.
    pub fn flush(&mut self) {
        let text = self.line.end();
        if !text.is_empty() && !is_about_the_page(&text) {
            self.pieces.push(Piece::Block(Block::Quote(marked(text))));
        }
    }

    pub fn push(&mut self, block: Block) {
        self.pieces.push(Piece::Block(block));
    }

    /// What an element says, as blocks; its forms come after it.
    pub fn inside(&mut self, id: Id, mark: &Mark) -> Vec<Block> {
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

    fn is_left_out(&self, id: Id) -> bool {
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
            Tag::Wbr | Tag::Img => {}
            Tag::Button if !self.is_title(id) => self.line.apart(),
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
        if !self.within_form && self.is_group_of_fields(id) {
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
        if self.within_form || super::form::is_search(tree, id) {
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

    fn list(&mut self, id: Id, tag: Tag, mark: &Mark) {
        self.flush();
        let Ground { tree, .. } = self.ground;
        let titled =
            tree.inside(id).any(|id| tree.tag(id).is_some_and(|tag| tag.level().is_some()));
        if titled {
            return self.children(id, mark);
        }
        let start = tree.attribute(id, Attr::Start).and_then(|start| start.trim().parse().ok());
        let mut items = Vec::new();
        for child in tree.children(id) {
            if self.is_left_out_or_text(child) {
                continue;
            }
            let item = self.inside(child, mark);
            if !item.is_empty() {
                items.push(item);
            }
        }
        let mark = if tag == Tag::Ol { guide::Mark::Number } else { guide::Mark::Dot };
        if !items.is_empty() {
            let first = start.filter(|first| (1..=999).contains(first)).unwrap_or(1);
            self.push(Block::List { mark, first, items });
        }
    }

    fn is_left_out_or_text(&self, id: Id) -> bool {
        matches!(self.tree().what(id), What::Text(_)) || self.is_left_out(id)
    }

    /// Words and what they mean: a list, the words stressed.
    fn definitions(&mut self, id: Id, mark: &Mark) {
        self.flush();
        let tree = self.ground.tree;
        let mut items: Vec<Vec<Block>> = Vec::new();
        let groups = tree.children(id).flat_map(|child| {
            let group = (tree.tag(child) == Some(Tag::Div)).then(|| tree.children(child));
            group.into_iter().flatten().chain(std::iter::once(child))
        });
        for part in groups.filter(|id| is_part(tree.tag(*id))) {
            let word = tree.tag(part) == Some(Tag::Dt);
            let mark = Mark { strong: word, ..mark.clone() };
            let said = self.inside(part, &mark);
            match items.last_mut() {
                Some(last) if !word => last.extend(said),
                _ => items.push(said),
            }
        }
        items.retain(|item| !item.is_empty());
        if !items.is_empty() {
            self.push(Block::List { mark: guide::Mark::Dot, first: 1, items });
        }
    }

    fn callout(&mut self, id: Id, kind: guide::Callout, title: Option<Id>) {
        let mut inside = self.inside(id, &Mark::default());
        let mut title = title.map(|title| line_of(self.ground, title));
        if let Some(Block::Heading(first)) = inside.first()
            && title.as_ref().is_none_or(|title| title == first)
        {
            title = Some(first.clone());
            inside.remove(0);
        } else if matches!((inside.first(), &title), (Some(Block::Quote(a)), Some(b)) if a.words() == b.words())
        {
            inside.remove(0);
        }
        let mut title = title.filter(|title| !title.is_empty());
        if inside.is_empty() {
            inside.extend(title.take().map(Block::Quote));
        }
        if !inside.is_empty() {
            self.push(Block::Callout { kind, title, date: None, inside });
        }
    }
}

fn is_part(tag: Option<Tag>) -> bool {
    matches!(tag, Some(Tag::Dt | Tag::Dd))
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
