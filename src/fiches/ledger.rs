//! The ledger of a fiche: each sentence of the source is told on a screen, or
//! is left out for a reason. None is lost, none is told twice.
//!
//! It reads the source by itself, with none of the code that makes screens, so
//! that a mistake there is seen here.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::screens::sentence_borders;
use crate::guide::{Block, Door, Guide, OfficialDoor, Text, Words};

/// What became of the sentences of a fiche.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// How many are told.
    pub told: usize,
    /// Those that no screen tells.
    pub lost: Vec<String>,
    /// Those that the screens tell more often than the source.
    pub twice: Vec<String>,
    /// How many are left out, by reason.
    pub left_out: BTreeMap<&'static str, usize>,
}

/// Parts of a source that are left out, and why.
const LEFT_OUT: [(&str, &str); 20] = [
    ("SurTitre", "it says what kind of document it is"),
    ("Audience", "it says for whom the document is"),
    ("Canal", "it says where the document is published"),
    ("Cible", "it says for whom the document is"),
    ("FilDAriane", "it is the menu of the official site"),
    ("Theme", "it is the menu of the official site"),
    ("SousThemePere", "it is the menu of the official site"),
    ("SousDossierPere", "it is the menu of the official site"),
    ("DossierPere", "the page of the fiche leads to its file"),
    ("RechercheGuidee", "it is the menu of the official site"),
    ("RechercheGuideePere", "it is the menu of the official site"),
    ("PivotLocal", "it is a code for machines"),
    ("FranceConnect", "it is a mark for machines"),
    ("AttributionMinisterielle", "it is a code for machines"),
    ("Recherchable", "it is a mark for machines"),
    ("TitreAlternatif", "it is another wording of the title"),
    ("IntituleSiSelectionne", "it is another wording of the choice"),
    ("SousDossier", "it is told where it leads somewhere"),
    ("SousTheme", "it is told where it leads somewhere"),
    ("Condition", "it is a rule for machines"),
];
/// Why the metadata is left out.
const METADATA: &str = "it is about the document";
/// Why an explanation may be left out.
const UNUSED: &str = "no word of the text points at this explanation";

/// Compares a source with the guides made of it: one, or two when a
/// questionnaire stands before the text.
///
/// # Errors
/// When the source is no XML.
pub fn audit(xml: &str, guides: &[&Guide]) -> Result<Ledger, roxmltree::Error> {
    let document = Document::parse(xml)?;
    let mut said = Said::default();
    for guide in guides {
        said.guide(guide);
    }
    let mut ledger = Ledger::default();
    let mut wanted: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for container in containers(document.root_element()) {
        let reason = reason(container);
        let explains = is_explanation(container);
        for sentence in sentences(&words(container)) {
            let bare = squeezed(&sentence);
            match (reason, explains) {
                (Some(reason), _) => *ledger.left_out.entry(reason).or_default() += 1,
                (None, true) if !said.tells(&bare) => {
                    *ledger.left_out.entry(UNUSED).or_default() += 1;
                }
                (None, true) => ledger.told += 1,
                (None, false) if bare.is_empty() => {}
                (None, false) => wanted.entry(bare).or_insert((0, sentence)).0 += 1,
            }
        }
    }
    for (bare, (times, sentence)) in wanted {
        match said.tells(&bare) {
            true => ledger.told += times,
            false => ledger.lost.push(sentence.clone()),
        }
        if said.paragraphs.get(&bare).copied().unwrap_or(0) > times {
            ledger.twice.push(sentence);
        }
    }
    Ok(ledger)
}

/// Elements that hold words of their own, and are in no other such element.
fn containers<'a, 'i>(root: Node<'a, 'i>) -> Vec<Node<'a, 'i>> {
    let mut found = Vec::new();
    let mut next = Some(root);
    while let Some(node) = next {
        let holds = node.children().any(|child| {
            child.is_text() && child.text().is_some_and(|text| !text.trim().is_empty())
        });
        if holds {
            found.push(node);
        }
        let down = node.first_element_child().filter(|_| !holds);
        next = down.or_else(|| {
            node.ancestors()
                .take_while(|above| *above != root)
                .find_map(|above| above.next_sibling_element())
        });
    }
    found
}

/// The words of a container; parts that stand apart are kept apart.
fn words(container: Node) -> String {
    let mut words = String::new();
    for node in container.descendants() {
        if node.is_element() && matches!(node.tag_name().name(), "Paragraphe" | "Image" | "Titre") {
            words.push(' ');
        }
        words += node.text().filter(|_| node.is_text()).unwrap_or_default();
    }
    words
}

fn sentences(text: &str) -> Vec<String> {
    let text = text.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty());
    let text = text.collect::<Vec<_>>().join(" ");
    let mut sentences = Vec::new();
    let mut start = 0;
    for border in sentence_borders(&text).into_iter().chain([text.len()]) {
        sentences.push(text[start..border].trim().to_owned());
        start = border;
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Letters, digits and signs alone: spaces may differ.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn reason(node: Node) -> Option<&'static str> {
    node.ancestors().find_map(|above| {
        let tag = above.tag_name();
        if tag.namespace().is_some_and(|name| name.contains("purl.org/dc/")) {
            return Some(METADATA);
        }
        LEFT_OUT.iter().find(|(name, _)| *name == tag.name()).map(|(_, reason)| *reason)
    })
}

fn is_explanation(node: Node) -> bool {
    node.ancestors().any(|above| matches!(above.tag_name().name(), "Definition" | "Abreviation"))
}

/// All that the screens of a guide say.
#[derive(Default)]
struct Said {
    /// Every text, squeezed, a line each.
    all: String,
    /// How often each sentence stands in a paragraph.
    paragraphs: BTreeMap<String, usize>,
}

impl Said {
    fn guide(&mut self, guide: &Guide) {
        let said = self;
        said.words(guide.title());
        for screen in guide.screens() {
            said.words(&screen.title);
            for part in screen.part.iter().filter_map(|part| part.title.as_ref()) {
                said.words(part);
            }
            screen.blocks.iter().for_each(|block| said.block(block));
            for choice in screen.question().iter().flat_map(|question| question.tiles()) {
                said.words(&choice.label);
            }
            for term in &screen.explained {
                said.text(&term.word);
                for block in &term.means {
                    block.each_text(&mut |text| said.text(text));
                }
            }
            if let Some(Door::Official(door)) = screen.handoff().map(|handoff| &handoff.door) {
                said.door(door);
            }
        }
    }

    fn tells(&self, bare: &str) -> bool {
        self.paragraphs.contains_key(bare) || self.all.contains(bare)
    }

    fn words(&mut self, words: &Words) {
        if let Words::Quoted(text) = words {
            self.text(text);
        }
    }

    fn text(&mut self, text: &Text) {
        self.all += &squeezed(&text.words());
        self.all.push('\n');
    }

    fn door(&mut self, door: &OfficialDoor) {
        door.owner.iter().for_each(|owner| self.text(owner));
        door.about.iter().for_each(|block| self.block(block));
        door.with.iter().for_each(|(title, _)| self.text(title));
        let number = door.number.as_deref().unwrap_or_default();
        self.text(&Text::plain(number));
    }

    fn block(&mut self, block: &Block) {
        block.each_text(&mut |text| self.text(text));
        self.count(block);
    }

    /// Counts the sentences of paragraphs: titles may come again, as the
    /// running titles of several screens.
    fn count(&mut self, block: &Block) {
        match block {
            Block::Quote(text) => {
                for sentence in sentences(&text.words()) {
                    *self.paragraphs.entry(squeezed(&sentence)).or_default() += 1;
                }
            }
            Block::List { items, .. } => {
                items.iter().flatten().for_each(|block| self.count(block));
            }
            Block::Table(lines) => {
                let cells = lines.iter().flat_map(|line| &line.cells);
                cells.flat_map(|(_, cell)| cell).for_each(|block| self.count(block));
            }
            Block::Callout { inside, .. } => inside.iter().for_each(|block| self.count(block)),
            Block::Contact(contact) => {
                contact.about.iter().for_each(|block| self.count(block));
            }
            Block::Said { .. } | Block::Heading(_) => {}
        }
    }
}
