//! Reading an official text: XML becomes typed pieces. Nothing in it can make
//! this fail; what is unknown is read as plain words, so that none is lost.

mod about;
mod blocks;
mod document;
mod inline;
mod links;
mod named;
mod people;
mod pieces;
mod services;
mod table;
mod tree;

use std::collections::BTreeSet;

use roxmltree::{Document, Node};

use super::model::Fiche;
use crate::guide::{Givens, Name};

/// How deep the parts of a text may be nested; deeper ones are read as plain words.
const DEEPEST: usize = 48;
/// The fact that stands for "show everything": nothing is known, and nothing
/// shall be hidden.
pub const EVERYTHING: &str = "tout";

/// Why a text cannot be read.
#[derive(Debug)]
pub enum Error {
    /// It is not XML, or it hides something in a document type.
    Xml(roxmltree::Error),
    /// Its root is not one that we know.
    Root(String),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Xml(_) => f.write_str("read the XML of a fiche"),
            Self::Root(name) => write!(f, "read a fiche: its root is <{name}>"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Xml(why) => Some(why),
            Self::Root(_) => None,
        }
    }
}

/// Reads one text for one visit. Without givens its conditions hide nothing.
///
/// # Errors
/// When it is no XML, or its root is neither `Publication`,
/// `ServiceComplementaire`, `Definition` nor `Abreviation`.
pub fn read(xml: &str, givens: &Givens) -> Result<Fiche, Error> {
    let document = Document::parse(xml).map_err(Error::Xml)?;
    let root = document.root_element();
    let reading = Reading {
        givens,
        terms: terms_of(root),
        conditions: !givens.is_empty() && givens.get(EVERYTHING) != Some(true),
    };
    reading.document(root)
}

/// What is known while one text is read.
struct Reading<'r> {
    givens: &'r Givens,
    /// The hard words that the text explains.
    terms: BTreeSet<Name>,
    /// Whether conditions may hide something.
    conditions: bool,
}

impl Reading<'_> {
    /// Whether the conditions let an element be seen.
    fn shows(&self, node: Node) -> bool {
        !self.conditions
            || super::condition::Condition::of(node).is_none_or(|c| c.holds(self.givens))
    }
}

fn terms_of(root: Node) -> BTreeSet<Name> {
    let explained = |node: &Node| matches!(node.tag_name().name(), "Definition" | "Abreviation");
    let ids = root.descendants().filter(explained).filter_map(|node| node.attribute("ID"));
    ids.filter_map(|id| Name::parse(&id.to_lowercase())).collect()
}

/// The element children of a node.
fn elements<'a, 'i>(node: Node<'a, 'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(Node::is_element)
}

/// The first child with this name.
fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    elements(node).find(|child| child.tag_name().name() == name)
}

/// Whether a text is the id of an official document: `F1341`, `N358`, `R1580`.
pub fn is_id(id: &str) -> bool {
    let digits = id.strip_prefix(['F', 'N', 'R']).unwrap_or_default();
    (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The host of a web address.
pub(super) fn host(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    let sound = host.contains('.')
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    sound.then_some(host)
}
