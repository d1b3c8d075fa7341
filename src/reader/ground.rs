//! The page under a walk: what is known of it as a whole, and single lines of it.

use std::collections::{HashMap, HashSet};

use super::figures::marked;
use super::html::{Attr, Id, Selector, Tag, Tree, What};
use super::line::{Line, Mark};
use super::links::Links;
use super::noise::is_noise;
use crate::guide::{Aim, Text};

/// The most nodes that are looked at for one line.
const MOST_NODES: usize = 200;
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
pub(super) fn mark_of(tree: &Tree, links: &Links, id: Id, around: Mark) -> Mark {
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
