//! Paragraphs, lists and call-outs.

use jiff::civil::Date;
use roxmltree::Node;

use super::{DEEPEST, Reading, child, elements};
use crate::guide::{Aim, Block, Callout, Mark, Run, Text};

impl Reading<'_> {
    /// What an element says, as blocks. Any element is understood: one that is
    /// unknown is read as what it holds.
    pub(super) fn blocks(&self, node: Node, depth: usize) -> Vec<Block> {
        if depth > DEEPEST {
            return quote(self.text(node)).into_iter().collect();
        }
        if !self.shows(node) {
            return Vec::new();
        }
        match node.tag_name().name() {
            "Condition"
            | "Colonne"
            | "Affichage"
            | "Definition"
            | "Abreviation"
            | "AttributionMinisterielle" => Vec::new(),
            "Paragraphe" => quote(self.text(node)).into_iter().collect(),
            "Titre" | "TitreFlottant" | "TitreRiche" => heading(self.text(node)),
            "Liste" => self.list(node, depth),
            "Tableau" => self.table(node, depth),
            "OuSAdresser" | "QuiPeutMAider" | "OuSAdresserSupport" => self.contact(node, depth),
            "ServiceEnLigne" | "ServiceEnLigneAnnexe" => self.service_as_blocks(node, depth),
            "Image" | "Illustration" | "ImageIllustration" | "VideoIllustration" | "Video"
            | "Infographie" => self.picture(node, depth),
            "Chapitre" | "SousChapitre" => self.chapter_as_blocks(node, depth),
            name => match (callout(name), super::links::is_link(name)) {
                (Some(kind), _) => self.callout(node, kind, depth),
                (None, true) => self.link(node).into_iter().collect(),
                (None, false) => self.inside(node, depth),
            },
        }
    }

    /// What the children of an element say; words that stand bare among them
    /// are a paragraph.
    fn inside(&self, node: Node, depth: usize) -> Vec<Block> {
        if holds_words(node) {
            return quote(self.text(node)).into_iter().collect();
        }
        self.children(node, depth)
    }

    /// What the element children say, in order.
    pub(super) fn children(&self, node: Node, depth: usize) -> Vec<Block> {
        elements(node).flat_map(|child| self.blocks(child, depth + 1)).collect()
    }

    fn list(&self, node: Node, depth: usize) -> Vec<Block> {
        let mark = match node.attribute("type") {
            Some("numero") => Mark::Number,
            Some("caseACocher") => Mark::Box,
            _ => Mark::Dot,
        };
        let items: Vec<Vec<Block>> = elements(node)
            .filter(|item| self.shows(*item))
            .map(|item| self.inside(item, depth + 1))
            .filter(|item| !item.is_empty())
            .collect();
        match items.is_empty() {
            true => Vec::new(),
            false => vec![Block::List { mark, first: 1, items }],
        }
    }

    fn callout(&self, node: Node, kind: Callout, depth: usize) -> Vec<Block> {
        if holds_words(node) {
            return quote(self.text(node)).into_iter().collect();
        }
        let titled = child(node, "Titre");
        let title = titled.map(|title| self.text(title)).filter(|title| !title.is_empty());
        let inside: Vec<Block> = elements(node)
            .filter(|part| titled != Some(*part))
            .flat_map(|part| self.blocks(part, depth + 1))
            .collect();
        if inside.is_empty() {
            return title.map(Block::Quote).into_iter().collect();
        }
        let is_example = title.as_ref().is_some_and(|title| title.words() == "Exemple");
        let kind = if is_example { Callout::Example } else { kind };
        let date = node.attribute("date").and_then(day);
        vec![Block::Callout { kind, title, date, inside }]
    }

    /// A picture is not shown; what is said of it is.
    fn picture(&self, node: Node, depth: usize) -> Vec<Block> {
        self.children(node, depth)
    }

    /// A chapter where no chapter is expected.
    fn chapter_as_blocks(&self, node: Node, depth: usize) -> Vec<Block> {
        self.children(node, depth)
    }
}

/// The kind of call-out that an element is.
fn callout(name: &str) -> Option<Callout> {
    Some(match name {
        "ASavoir" | "Consigne" | "Aide" => Callout::Know,
        "ANoter" => Callout::Note,
        "Attention" => Callout::Warning,
        "Rappel" => Callout::Reminder,
        "Exemple" => Callout::Example,
        "Avertissement" => Callout::News,
        "Complement" => Callout::More,
        _ => return None,
    })
}

/// A paragraph, when it says something.
pub(super) fn quote(text: Text) -> Option<Block> {
    (!text.is_empty()).then_some(Block::Quote(text))
}

fn heading(text: Text) -> Vec<Block> {
    if text.is_empty() { Vec::new() } else { vec![Block::Heading(text)] }
}

/// A paragraph that is one link.
pub(super) fn linked(text: &Text, aim: Option<Aim>) -> Option<Block> {
    let Some(aim) = aim else { return quote(text.clone()) };
    let mut link = Text::default();
    link.push(Run { words: text.words().into(), strong: false, aim });
    quote(link)
}

/// Whether words stand bare in an element, outside any paragraph.
fn holds_words(node: Node) -> bool {
    let says = |child: Node| child.text().is_some_and(|text| !text.trim().is_empty());
    node.children().any(|child| child.is_text() && says(child))
}

/// The day of `2018-06-21T00:00:00`, `2018-06-21` or `modified 2018-06-21`.
pub(super) fn day(text: &str) -> Option<Date> {
    let text = text.trim().trim_start_matches("modified").trim();
    text.get(..10)?.parse().ok()
}
