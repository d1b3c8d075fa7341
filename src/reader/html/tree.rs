//! A page as a tree of what matters to a reader, of bounded depth and size.

use std::ops::Range;

use super::names::{Attr, Tag};

/// A place in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(u32);

/// The tree of a page.
#[derive(Debug)]
pub struct Tree {
    nodes: Vec<Node>,
    /// The text of all nodes, one after the other.
    text: String,
    attributes: Vec<(Attr, Range<u32>)>,
    values: String,
    /// Whether the page was larger than a tree may be.
    pub cut: bool,
}

#[derive(Debug)]
struct Node {
    parent: Option<Id>,
    first: Option<Id>,
    last: Option<Id>,
    next: Option<Id>,
    data: Data,
}

#[derive(Debug)]
enum Data {
    Element(Tag, Range<u32>),
    Text(Range<u32>),
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What<'t> {
    /// An element.
    Element(Tag),
    /// A stretch of text.
    Text(&'t str),
}

impl Id {
    /// Its place among all nodes.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl Tree {
    /// A tree of a root alone.
    pub(super) fn new() -> Self {
        let root = Node {
            parent: None,
            first: None,
            last: None,
            next: None,
            data: Data::Element(Tag::Html, 0..0),
        };
        Self {
            nodes: vec![root],
            text: String::new(),
            attributes: Vec::new(),
            values: String::new(),
            cut: false,
        }
    }

    /// The root, which stands for the whole page.
    #[must_use]
    pub const fn root(&self) -> Id {
        Id(0)
    }

    /// How many nodes there are.
    #[must_use]
    pub fn size(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn add_element(&mut self, parent: Id, tag: Tag) -> Id {
        let at = len(self.attributes.len());
        self.add(parent, Data::Element(tag, at..at))
    }

    /// Gives an attribute to the element added last. Of two of one name the
    /// first counts, once it has a value.
    pub(super) fn set_attribute(&mut self, id: Id, attribute: Attr, value: &str) {
        let end = len(self.attributes.len());
        let start = len(self.values.len());
        let Data::Element(_, range) = &mut self.nodes[id.0 as usize].data else { return };
        if range.end != end {
            return;
        }
        self.values.push_str(value);
        let value = start..len(self.values.len());
        let known = &mut self.attributes[range.start as usize..];
        match known.iter_mut().find(|(known, _)| *known == attribute) {
            Some((_, known)) if known.start == known.end => *known = value,
            Some(_) => {}
            None => {
                self.attributes.push((attribute, value));
                range.end = end + 1;
            }
        }
    }

    pub(super) fn add_text(&mut self, parent: Id, text: &str) {
        let start = len(self.text.len());
        self.text.push_str(text);
        self.add(parent, Data::Text(start..len(self.text.len())));
    }

    fn add(&mut self, parent: Id, data: Data) -> Id {
        let id = Id(len(self.nodes.len()));
        self.nodes.push(Node { parent: Some(parent), first: None, last: None, next: None, data });
        let above = &mut self.nodes[parent.0 as usize];
        let before = above.last.replace(id);
        match before {
            Some(before) => self.nodes[before.0 as usize].next = Some(id),
            None => above.first = Some(id),
        }
        id
    }

    /// What a node is.
    #[must_use]
    pub fn what(&self, id: Id) -> What<'_> {
        match &self.nodes[id.0 as usize].data {
            Data::Element(tag, _) => What::Element(*tag),
            Data::Text(range) => What::Text(&self.text[range.start as usize..range.end as usize]),
        }
    }

    /// The element that a node is.
    #[must_use]
    pub fn tag(&self, id: Id) -> Option<Tag> {
        match self.nodes[id.0 as usize].data {
            Data::Element(tag, _) => Some(tag),
            Data::Text(_) => None,
        }
    }

    /// An attribute of an element.
    #[must_use]
    pub fn attribute(&self, id: Id, wanted: Attr) -> Option<&str> {
        let Data::Element(_, range) = &self.nodes[id.0 as usize].data else { return None };
        let all = &self.attributes[range.start as usize..range.end as usize];
        let (_, value) = all.iter().find(|(attribute, _)| *attribute == wanted)?;
        Some(&self.values[value.start as usize..value.end as usize])
    }

    /// Whether an element has this class.
    #[must_use]
    pub fn has_class(&self, id: Id, class: &str) -> bool {
        self.classes(id).any(|one| one == class)
    }

    /// The classes of an element.
    pub fn classes(&self, id: Id) -> impl Iterator<Item = &str> {
        self.attribute(id, Attr::Class).unwrap_or_default().split_ascii_whitespace()
    }

    /// The node around a node.
    #[must_use]
    pub fn parent(&self, id: Id) -> Option<Id> {
        self.nodes[id.0 as usize].parent
    }

    /// The nodes around a node, from the inside out.
    pub fn around(&self, id: Id) -> impl Iterator<Item = Id> {
        std::iter::successors(self.parent(id), |id| self.parent(*id))
    }

    /// What stands directly in a node.
    pub fn children(&self, id: Id) -> impl Iterator<Item = Id> {
        let first = self.nodes[id.0 as usize].first;
        std::iter::successors(first, |id| self.nodes[id.0 as usize].next)
    }

    /// Everything in a node, in reading order, without the node itself.
    #[must_use]
    pub const fn inside(&self, id: Id) -> Inside<'_> {
        Inside { tree: self, top: id, at: Some(id) }
    }

    /// The first element of this name inside a node.
    #[must_use]
    pub fn find(&self, id: Id, tag: Tag) -> Option<Id> {
        self.inside(id).find(|id| self.tag(*id) == Some(tag))
    }

    /// Whether an element is small: it holds at most this many nodes and bytes of text.
    #[must_use]
    pub fn is_small(&self, id: Id, nodes: usize, bytes: usize) -> bool {
        let mut left = bytes;
        for (index, inner) in self.inside(id).enumerate() {
            let weight = match self.what(inner) {
                What::Text(text) => text.trim().len(),
                What::Element(_) => 0,
            };
            if index >= nodes || weight > left {
                return false;
            }
            left -= weight;
        }
        true
    }

    /// The words inside a node, squeezed; for comparing, not for showing.
    #[must_use]
    pub fn words(&self, id: Id) -> String {
        let mut words = String::new();
        for inner in self.inside(id) {
            match self.what(inner) {
                What::Text(text) => words.push_str(text),
                What::Element(tag) if !tag.is_inline() => words.push(' '),
                What::Element(_) => {}
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// A walk through everything in a node.
#[derive(Clone, Debug)]
pub struct Inside<'t> {
    tree: &'t Tree,
    top: Id,
    at: Option<Id>,
}

impl Inside<'_> {
    /// Goes on after the node just met, without what stands in it.
    pub fn pass(&mut self) {
        let Some(at) = self.at else { return };
        let deepest = self.tree.inside(at).last();
        self.at = deepest.or(Some(at));
    }
}

impl Iterator for Inside<'_> {
    type Item = Id;

    fn next(&mut self) -> Option<Id> {
        let at = self.at?;
        let node = |id: Id| &self.tree.nodes[id.0 as usize];
        let mut next = node(at).first;
        let mut from = at;
        while next.is_none() && from != self.top {
            next = node(from).next;
            from = node(from).parent?;
        }
        self.at = next;
        next
    }
}

/// Trees are far smaller than this: pages are cut at a few megabytes.
fn len(length: usize) -> u32 {
    u32::try_from(length).expect("a page is smaller than four gigabytes")
}
