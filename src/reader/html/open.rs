//! The elements that are open while a page is read: what each tag opens and closes.

use super::names::Tag;
use super::tree::{Id, Tree};

/// Elements nested deeper than this are left out; what stands in them is kept.
const DEEPEST: usize = 200;

/// The open elements, the innermost last.
pub(super) struct Open {
    stack: Vec<Entry>,
    /// How many of each element are open: an end tag without its start costs nothing.
    counts: [u32; Tag::COUNT],
    /// How many elements are open beyond the deepest.
    beyond: usize,
    /// Whether the element read beyond the deepest is a script or a drawing.
    quiet: bool,
    /// The element that the attributes now read belong to.
    newest: Option<Id>,
}

struct Entry {
    tag: Tag,
    node: Id,
    /// Whether what stands in it is left out.
    mute: bool,
}

impl Open {
    pub fn new() -> Self {
        Self { stack: Vec::new(), counts: [0; Tag::COUNT], beyond: 0, quiet: false, newest: None }
    }

    /// The element that has just been started, if it is in the tree.
    pub const fn newest(&self) -> Option<Id> {
        self.newest
    }

    fn top(&self, tree: &Tree) -> Id {
        self.stack.last().map_or(tree.root(), |entry| entry.node)
    }

    fn is_mute(&self) -> bool {
        self.stack.last().is_some_and(|entry| entry.mute)
    }

    fn has(&self, tag: Tag) -> bool {
        self.counts[tag as usize] > 0
    }

    /// A start tag.
    pub fn start(&mut self, tree: &mut Tree, tag: Tag) {
        self.newest = None;
        if matches!(tag, Tag::Html | Tag::Head | Tag::Body) {
            return;
        }
        if self.beyond > 0 {
            self.quiet |= tag.is_mute();
            self.beyond += usize::from(!tag.is_void());
            return;
        }
        self.make_room(tag);
        if self.is_mute() {
            self.push(Entry { tag, node: self.top(tree), mute: true });
        } else if tag.is_void() {
            self.newest = Some(tree.add_element(self.top(tree), tag));
        } else if self.stack.len() >= DEEPEST {
            self.quiet = tag.is_mute();
            self.beyond += 1;
        } else {
            let node = tree.add_element(self.top(tree), tag);
            self.newest = Some(node);
            self.push(Entry { tag, node, mute: tag.is_mute() });
        }
    }

    fn push(&mut self, entry: Entry) {
        if entry.tag.is_void() {
            return;
        }
        if self.stack.len() >= DEEPEST {
            self.beyond += 1;
            return;
        }
        self.counts[entry.tag as usize] += 1;
        self.stack.push(entry);
    }

    /// `<path/>` closes itself in drawings, and nowhere else.
    pub fn closed_itself(&mut self) {
        let drawing = self.has(Tag::Svg) || self.has(Tag::Math);
        let fresh = self.beyond == 0 && (self.is_mute() && drawing);
        if fresh && self.stack.last().is_some_and(|entry| !entry.tag.is_void()) {
            self.pop();
        }
    }

    /// Text.
    pub fn text(&mut self, tree: &mut Tree, text: &str) {
        if !self.is_mute() && !self.quiet && !text.is_empty() {
            tree.add_text(self.top(tree), text);
        }
    }

    /// An end tag.
    pub fn end(&mut self, tree: &mut Tree, tag: Tag) {
        self.newest = None;
        if self.beyond > 0 {
            self.quiet = false;
            self.beyond -= usize::from(!tag.is_void());
            return;
        }
        if tag == Tag::Br {
            tree.add_element(self.top(tree), tag);
        }
        if tag.level().is_some() {
            self.close_to(|open| open.level().is_some(), is_border);
        } else if self.has(tag) {
            match tag.is_inline() || tag == Tag::Form {
                true => self.take_out(tag),
                false => self.close_to(|open| open == tag, border_of(tag)),
            }
        }
    }

    /// Closes what may not stay open around an element.
    fn make_room(&mut self, tag: Tag) {
        if self.has(Tag::Svg) && !tag.is_inline() && !is_drawn(tag) {
            self.close_to(|open| open == Tag::Svg, |_| false);
        }
        if self.has(Tag::P) && closes_paragraph(tag) {
            self.close_to(|open| open == Tag::P, is_border);
        }
        match tag {
            Tag::Li => self.close_to(|open| open == tag, is_special),
            Tag::Dd | Tag::Dt => self.close_to(|o| matches!(o, Tag::Dd | Tag::Dt), is_special),
            Tag::Option => self.close_to(|open| open == tag, is_special),
            Tag::Optgroup => {
                self.close_to(|o| matches!(o, Tag::Option | Tag::Optgroup), is_special);
            }
            Tag::Td | Tag::Th => {
                self.close_to(is_cell, |o| matches!(o, Tag::Tr | Tag::Table));
            }
            Tag::Tr => self.close_to(|open| open == tag, |o| o == Tag::Table || is_part(o)),
            Tag::Tbody | Tag::Thead | Tag::Tfoot => self.close_to(is_part, |o| o == Tag::Table),
            Tag::A | Tag::Button if self.has(tag) => self.take_out(tag),
            Tag::Select => self.close_to(|open| open == tag, is_border),
            _ if tag.level().is_some() => {
                let on_top = self.stack.last().is_some_and(|entry| entry.tag.level().is_some());
                if on_top {
                    self.pop();
                }
            }
            _ => {}
        }
    }

    /// Closes the innermost of the wanted elements and all that is open in it,
    /// unless a border stands between.
    fn close_to(&mut self, wanted: impl Fn(Tag) -> bool, border: impl Fn(Tag) -> bool) {
        for at in (0..self.stack.len()).rev() {
            let tag = self.stack[at].tag;
            if wanted(tag) {
                while self.stack.len() > at {
                    self.pop();
                }
                return;
            }
            if border(tag) {
                return;
            }
        }
    }

    /// Closes an element that marks words, and leaves open what was opened in it.
    fn take_out(&mut self, tag: Tag) {
        let found = self.stack.iter().rposition(|entry| entry.tag == tag);
        let border = self.stack.iter().rposition(|entry| is_border(entry.tag));
        if let Some(at) = found.filter(|at| border.is_none_or(|border| border <= *at)) {
            self.stack.remove(at);
            self.counts[tag as usize] -= 1;
        }
    }

    fn pop(&mut self) {
        if let Some(entry) = self.stack.pop() {
            self.counts[entry.tag as usize] -= 1;
        }
    }
}

/// Elements out of which nothing inside them closes anything.
fn is_border(tag: Tag) -> bool {
    matches!(tag, Tag::Table | Tag::Td | Tag::Th | Tag::Caption | Tag::Template | Tag::Button)
}

/// The borders for the end tag of an element that is no mark of words.
fn border_of(tag: Tag) -> impl Fn(Tag) -> bool {
    let in_table = matches!(tag, Tag::Table | Tag::Tr | Tag::Td | Tag::Th) || is_part(tag);
    move |open| match in_table {
        true => open == Tag::Table,
        false => matches!(open, Tag::Table | Tag::Td | Tag::Th | Tag::Caption | Tag::Template),
    }
}

fn is_cell(tag: Tag) -> bool {
    matches!(tag, Tag::Td | Tag::Th)
}

fn is_part(tag: Tag) -> bool {
    matches!(tag, Tag::Tbody | Tag::Thead | Tag::Tfoot)
}

/// Elements that a list item or an option does not reach through.
fn is_special(tag: Tag) -> bool {
    !tag.is_inline() && !matches!(tag, Tag::Div | Tag::P | Tag::Address | Tag::Option)
}

fn closes_paragraph(tag: Tag) -> bool {
    let stays = matches!(
        tag,
        Tag::Script
            | Tag::Style
            | Tag::Template
            | Tag::Select
            | Tag::Option
            | Tag::Optgroup
            | Tag::Textarea
            | Tag::Noscript
            | Tag::Svg
            | Tag::Math
            | Tag::Iframe
            | Tag::Object
            | Tag::Audio
            | Tag::Video
            | Tag::Canvas
            | Tag::Map
            | Tag::Datalist
            | Tag::Td
            | Tag::Th
            | Tag::Tr
    );
    !(tag.is_inline() || (tag.is_void() && tag != Tag::Hr) || stays)
}

/// Elements that a drawing may hold.
fn is_drawn(tag: Tag) -> bool {
    matches!(tag, Tag::Title | Tag::Style | Tag::Script | Tag::Svg | Tag::Img | Tag::Math)
}
