//! Words with marks and links become runs. White space is what the reader sees: one space.

use roxmltree::{Node, NodeType};

use super::Reading;
use crate::guide::{Aim, Name, Run, Text};

/// How deep marks may be nested inside a paragraph.
const DEEPEST: usize = 32;

/// What a run inherits from the elements around it.
#[derive(Clone, Default)]
struct Mark {
    strong: bool,
    aim: Aim,
}

/// Gathers runs; a space waits until the next word, so that none is doubled,
/// and none stands at either end.
#[derive(Default)]
struct Gathering {
    text: Text,
    space: bool,
}

impl Gathering {
    fn words(&mut self, words: &str, mark: &Mark) {
        for (index, word) in words.split([' ', '\n', '\t', '\r']).enumerate() {
            self.space |= index > 0;
            if word.is_empty() {
                continue;
            }
            if self.space && !self.text.runs().is_empty() {
                // The space belongs to no link.
                let joins = self.text.runs().last().is_some_and(|last| last.aim == mark.aim);
                let aim = if joins { mark.aim.clone() } else { Aim::None };
                let strong = joins && mark.strong;
                self.text.push(Run { words: " ".into(), strong, aim });
            }
            self.space = false;
            self.text.push(Run { words: word.into(), strong: mark.strong, aim: mark.aim.clone() });
        }
    }
}

impl Reading<'_> {
    /// The words of an element, with their marks and links.
    pub(super) fn text(&self, node: Node) -> Text {
        let mut gathering = Gathering::default();
        self.gather(node, &Mark::default(), 0, &mut gathering);
        gathering.text
    }

    fn gather(&self, node: Node, mark: &Mark, depth: usize, into: &mut Gathering) {
        if depth > DEEPEST {
            into.words(&bare(node), mark);
            return;
        }
        for child in node.children() {
            match child.node_type() {
                NodeType::Text => into.words(child.text().unwrap_or_default(), mark),
                NodeType::Element => {
                    if is_apart(child.tag_name().name()) {
                        into.space = true;
                    }
                    self.gather(child, &self.mark(child, mark), depth + 1, into);
                    if is_apart(child.tag_name().name()) {
                        into.space = true;
                    }
                }
                _ => {}
            }
        }
    }

    /// What the words of an element are.
    fn mark(&self, node: Node, around: &Mark) -> Mark {
        let mut mark = around.clone();
        let aim = match node.tag_name().name() {
            "MiseEnEvidence" => {
                mark.strong = true;
                return mark;
            }
            "Valeur" | "MathTex" | "Date" => Some(Aim::Value),
            "Exposant" => Some(Aim::Raised),
            "Indice" => Some(Aim::Lowered),
            "Tel" => Some(Aim::Phone),
            "LienInterne" => self.inner_link(node),
            "LienIntra" => self.term(node.attribute("LienID")),
            "LienExterne" | "LienWeb" => node.attribute("URL").and_then(web),
            _ => None,
        };
        // A link stays a link whatever stands in it.
        if let Some(aim) = aim
            && !matches!(around.aim, Aim::Guide(_) | Aim::Web(_) | Aim::Term(_))
        {
            mark.aim = aim;
        }
        mark
    }

    fn inner_link(&self, node: Node) -> Option<Aim> {
        let id = node.attribute("LienPublication")?;
        if let Some(term) = self.term(Some(id)) {
            return Some(term);
        }
        super::is_id(id).then(|| Aim::Guide(id.into()))
    }

    /// A hard word that this very text explains.
    fn term(&self, id: Option<&str>) -> Option<Aim> {
        let name = Name::parse(&id?.to_lowercase())?;
        self.terms.contains(&name).then_some(Aim::Term(name))
    }
}

/// Elements inside a paragraph whose words stand apart from the others.
fn is_apart(name: &str) -> bool {
    matches!(name, "Paragraphe" | "Image" | "TexteDeRemplacement" | "Legende" | "Titre" | "Item")
}

/// A link to the web, when it is one that a browser may follow.
pub(super) fn web(url: &str) -> Option<Aim> {
    address(url).map(Aim::Web)
}

/// A web address without odd characters.
pub(super) fn address(url: &str) -> Option<Box<str>> {
    let url = url.trim();
    let sound = (url.starts_with("https://") || url.starts_with("http://"))
        && url.len() <= 2_000
        && !url
            .contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>\\`{}|^".contains(c))
        && super::host(url).is_some();
    sound.then(|| url.into())
}

/// All the words of an element, without marks, and without recursion: foreign
/// text may be nested as deep as it likes.
fn bare(node: Node) -> String {
    node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect()
}
