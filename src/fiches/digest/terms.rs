//! The words that a document explains: definitions and abbreviations.

use jiff::civil::Date;
use roxmltree::Node;

use super::{Term, child, is_id, line, text_of};
use crate::store::library::{Entry, Kind};

/// The words explained at the end of a document. The same word comes with many
/// documents, under the same id.
pub(super) fn of(root: Node<'_, '_>, date: Option<Date>) -> Vec<Term> {
    let explained =
        |node: &Node<'_, '_>| node.has_tag_name("Definition") || node.has_tag_name("Abreviation");
    root.children().filter(explained).filter_map(|node| term(node, date)).collect()
}

fn term(node: Node<'_, '_>, date: Option<Date>) -> Option<Term> {
    let id = node.attribute("ID").filter(|id| is_id(id))?.to_owned();
    let title = text_of(child(node, "Titre")?);
    let text = child(node, "Texte").map(text_of).unwrap_or_default();
    if title.is_empty() || text.is_empty() {
        return None;
    }
    // What an acronym stands for is as good a name as the acronym.
    let is_short = node.has_tag_name("Abreviation");
    let keywords = if is_short { text.clone() } else { String::new() };
    let entry = Entry {
        id,
        kind: Kind::Term,
        title,
        line: line::cut(&text),
        theme: None,
        dossier: None,
        date,
        deflated: Vec::new(),
        size: 0,
        keywords,
        body: text,
    };
    Some(Term { entry, place: node.range() })
}
