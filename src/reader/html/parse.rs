//! From the text of a page to a tree. The tokens are those of the standard; the
//! tree is built by fewer rules than a browser's, each of constant cost, so that
//! no page, however it is made, takes more than its share of time.

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::names::{Attr, Tag};
use super::open::Open;
use super::tree::Tree;

/// The greatest number of nodes; the largest official page seen has 15,000.
const MOST_NODES: usize = 150_000;
/// The greatest number of tags, those included that make no node.
const MOST_TAGS: usize = 1_200_000;
/// A longer value is no address, class or label that anyone wrote.
const LONGEST_VALUE: usize = 4_000;
/// The most attributes that are kept of one element.
const MOST_ATTRIBUTES: usize = 24;

/// Reads a page; a page that is too large is read as far as it goes.
#[must_use]
pub fn parse(text: &str) -> Tree {
    let mut building = Building {
        tree: Tree::new(),
        open: Open::new(),
        started: None,
        attribute: None,
        attributes: 0,
        tags: 0,
    };
    let mut emitter =
        CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| building.hear(event));
    emitter.naively_switch_states(true);
    let stopped = Tokenizer::new_with_emitter(text, emitter).next().is_some();
    building.tree.cut = stopped;
    building.tree
}

/// Says that the page is too large to go on.
struct Enough;

struct Building {
    tree: Tree,
    open: Open,
    /// The element that has just been started, while its attributes are read.
    started: Option<Tag>,
    attribute: Option<Attr>,
    attributes: usize,
    tags: usize,
}

impl Building {
    fn hear(&mut self, event: CallbackEvent<'_>) -> Option<Enough> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                let tag = Tag::named(name).unwrap_or(Tag::Other);
                self.open.start(&mut self.tree, tag);
                self.started = Some(tag);
                self.attributes = 0;
                self.attribute = None;
                self.tags += 1;
            }
            CallbackEvent::AttributeName { name } => {
                self.attribute = Attr::named(name).filter(|_| self.started.is_some());
                self.attribute("");
            }
            CallbackEvent::AttributeValue { value } => {
                let value = &value[..value.len().min(LONGEST_VALUE + 1)];
                self.attribute(&String::from_utf8_lossy(value));
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                if self_closing {
                    self.open.closed_itself();
                }
                self.started = None;
            }
            CallbackEvent::EndTag { name } => {
                self.tags += 1;
                self.started = None;
                self.open.end(&mut self.tree, Tag::named(name).unwrap_or(Tag::Other));
            }
            CallbackEvent::String { value } => {
                self.open.text(&mut self.tree, &String::from_utf8_lossy(value));
            }
            CallbackEvent::Comment { .. }
            | CallbackEvent::Doctype { .. }
            | CallbackEvent::Error(_) => {}
        }
        (self.tree.size() > MOST_NODES || self.tags > MOST_TAGS).then_some(Enough)
    }

    /// Notes an attribute: first its name alone, then its value if it has one.
    fn attribute(&mut self, value: &str) {
        let (Some(attribute), Some(id)) = (self.attribute, self.open.newest()) else { return };
        if self.attributes < MOST_ATTRIBUTES && value.len() <= LONGEST_VALUE {
            self.attributes += 1;
            self.tree.set_attribute(id, attribute, value);
        }
    }
}
