//! From one official XML file to what the library keeps of it.
//!
//! What a reader of the schema 3.5 would not know is counted and left alone;
//! what is missing is left empty. Only a file that says not even which document
//! it is gives nothing.

mod guard;
mod known;
mod line;
mod terms;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use jiff::civil::Date;
use roxmltree::Node;
use rustc_hash::FxHashSet;

use self::guard::{LONGEST_KEYWORDS, short_text};
use crate::store::library::{Entry, Kind};

/// Roots of the two sorts of files: fiches, themes and dossiers; services.
const PUBLICATION: &str = "Publication";
const SERVICE: &str = "ServiceComplementaire";
/// What the type of a fiche about an event of life begins with.
const EVENT: &str = "Fiche Comment faire si";

/// Parts that repeat other documents, or speak to machines: not the text of this one.
const NOT_ITS_TEXT: [&str; 13] = [
    "FilDAriane",
    "DossierPere",
    "Theme",
    "SousThemePere",
    "VoirAussi",
    "Reference",
    "PourEnSavoirPlus",
    "QuestionReponse",
    "FicheLiee",
    "Definition",
    "Canal",
    "Audience",
    "RechercheGuidee",
];

/// Parts whose titles say what a document is about.
const TELLING: [&str; 6] =
    ["Chapitre", "SousChapitre", "Situation", "Cas", "Abreviation", "DossierPere"];

/// What one file gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    /// The document. Its bytes are put in by whoever has them.
    pub entry: Entry,
    /// The hard words and acronyms that are explained in it.
    pub terms: Vec<Term>,
    /// The version of the schema, such as `3.5`, if it is told.
    pub schema: Option<String>,
    /// Names that no known schema has, and how often they came.
    pub unknown: BTreeMap<Unknown, u32>,
}

/// A word that is explained inside a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The word as an entry. Its bytes are put in by whoever has the document.
    pub entry: Entry,
    /// Where its XML stands in the document.
    pub place: Range<usize>,
}

/// A name that no known schema has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unknown {
    /// The name of the root of a document of another sort.
    Root(String),
    /// The name of an element.
    Element(String),
    /// The name of an attribute.
    Attribute(String),
}

/// Why a file gives nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It declares a document type, which no fiche does, and which can hide bombs.
    Doctype,
    /// It has more names than any fiche, which would keep the XML reader busy for hours.
    Crowded,
    /// It is not well-formed XML: where and why.
    NotXml(String),
    /// Its root is neither of the two sorts of documents.
    OtherRoot(String),
    /// It does not say which document it is.
    NoId,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Doctype => f.write_str("it declares a document type"),
            Self::Crowded => f.write_str("it has more prefixes or attributes than any fiche"),
            Self::NotXml(why) => write!(f, "it is not well-formed XML: {why}"),
            Self::OtherRoot(name) => write!(f, "a {name} is no fiche"),
            Self::NoId => f.write_str("it has no ID such as F1341, N358 or R1580"),
        }
    }
}

/// Reads one file.
///
/// # Errors
/// When it is no XML, or is no document with an ID.
pub fn digest(xml: &str) -> Result<Digest, Fault> {
    let document = guard::parse(xml)?;
    let root = document.root_element();
    let name = root.tag_name().name();
    if ![PUBLICATION, SERVICE].contains(&name) {
        return Err(Fault::OtherRoot(name.to_owned()));
    }
    let id = root.attribute("ID").filter(|id| is_id(id)).ok_or(Fault::NoId)?;
    let text = Text::of(root);
    let title = title(root);
    let line = [without_stars(&metadata(root, "description").unwrap_or_default()), text.start];
    let line = line.iter().find(|line| !line.is_empty() && **line != title);
    let entry = Entry {
        kind: kind(root, id),
        line: line::cut(line.map_or("", String::as_str)),
        theme: id_of(root, "Theme"),
        dossier: id_of(root, "DossierPere").or_else(|| part_of(root)),
        date: metadata(root, "date").and_then(|date| day(&date)),
        deflated: Vec::new(),
        size: 0,
        keywords: keywords(root, id),
        body: text.words,
        id: id.to_owned(),
        title,
    };
    let terms = terms::of(root, entry.date);
    Ok(Digest { entry, terms, schema: schema(root), unknown: text.unknown })
}

/// `F1341`, `N358` or `R1580`: it goes into addresses.
fn is_id(id: &str) -> bool {
    let digits = id.strip_prefix(['F', 'N', 'R']).unwrap_or_default();
    (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn kind(root: Node<'_, '_>, id: &str) -> Kind {
    let has = |name| child(root, name).is_some();
    match root.attribute("type").unwrap_or_default() {
        _ if root.has_tag_name(SERVICE) => Kind::Service,
        "Theme" => Kind::Theme,
        _ if id.starts_with('N') => Kind::Dossier,
        kind if kind.starts_with(EVENT) => Kind::Event,
        _ if has("Problematiques") || has("Questionnaire") => Kind::Tree,
        _ => Kind::Fiche,
    }
}

/// The title; the old guided searches have stars before it.
fn title(root: Node<'_, '_>) -> String {
    let title = metadata(root, "title").or_else(|| child(root, "Titre").map(text_of));
    let title = title.unwrap_or_default();
    without_stars(&title)
}

/// The old guided searches have stars before their names.
fn without_stars(name: &str) -> String {
    name.trim_start_matches('*').trim_start().to_owned()
}

/// A `dc:` field.
fn metadata(root: Node<'_, '_>, name: &str) -> Option<String> {
    let field = root.children().find(|node| {
        let tag = node.tag_name();
        tag.name() == name && tag.namespace().is_some()
    })?;
    Some(text_of(field)).filter(|text| !text.is_empty())
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| child.has_tag_name(name))
}

fn id_of(root: Node<'_, '_>, name: &str) -> Option<String> {
    let id = child(root, name)?.attribute("ID")?;
    is_id(id).then(|| id.to_owned())
}

/// The dossier, when only `dc:relation` tells it: `isPartOf N358`.
fn part_of(root: Node<'_, '_>) -> Option<String> {
    let relation = metadata(root, "relation")?;
    relation.strip_prefix("isPartOf ").filter(|id| is_id(id)).map(str::to_owned)
}

/// The day in `modified 2020-07-21`.
fn day(text: &str) -> Option<Date> {
    text.split_whitespace().find_map(|word| word.parse().ok())
}

/// The version in `../Schemas/3.5/Publication.xsd`.
fn schema(root: Node<'_, '_>) -> Option<String> {
    let place = root.attributes().find(|at| at.name() == "noNamespaceSchemaLocation")?.value();
    let version = |part: &&str| part.starts_with(|c: char| c.is_ascii_digit()) && part.len() <= 8;
    place.split('/').find(version).map(str::to_owned)
}

/// Titles of its parts, and how the menu of its dossier calls it.
fn keywords(root: Node<'_, '_>, id: &str) -> String {
    let mut seen = FxHashSet::default();
    let mut keywords = String::new();
    let mut note = |text: String| {
        if !text.is_empty() && keywords.len() < LONGEST_KEYWORDS && !seen.contains(&text) {
            keywords.push_str(if keywords.is_empty() { "" } else { " · " });
            keywords.push_str(&text);
            seen.insert(text);
        }
    };
    for node in root.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        if TELLING.contains(&name) {
            note(child(node, "Titre").map(short_text).unwrap_or_default());
        }
        if name == "Abreviation" {
            note(child(node, "Texte").map(short_text).unwrap_or_default());
        }
        if name == "Fiche" && node.attribute("ID") == Some(id) {
            note(short_text(node));
        }
    }
    keywords
}

/// All text of an element, with single spaces.
fn text_of(node: Node<'_, '_>) -> String {
    let mut text = String::new();
    for part in node.descendants().filter(Node::is_text) {
        text.push_str(part.text().unwrap_or_default());
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What one walk over the whole document gives.
#[derive(Default)]
struct Text {
    /// Each word of the text once.
    words: String,
    /// The first paragraph that is more than a title.
    start: String,
    unknown: BTreeMap<Unknown, u32>,
}

impl Text {
    fn of(root: Node<'_, '_>) -> Self {
        let mut found = Self::default();
        let mut seen = FxHashSet::default();
        let mut silent = 0;
        for node in root.descendants() {
            if let Some(text) = node.text().filter(|_| node.is_text()) {
                if node.range().start >= silent {
                    found.words_of(text, &mut seen);
                }
                continue;
            }
            let name = node.tag_name().name();
            found.note_unknown(node, name);
            if NOT_ITS_TEXT.contains(&name) || node.tag_name().namespace().is_some() {
                silent = silent.max(node.range().end);
            }
            let opens = name == "Paragraphe" && found.start.is_empty();
            if opens && node.range().start >= silent && !in_title(node) {
                found.start = short_text(node);
            }
        }
        found
    }

    fn words_of<'t>(&mut self, text: &'t str, seen: &mut FxHashSet<&'t str>) {
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            if !word.is_empty() && seen.insert(word) {
                self.words.push_str(word);
                self.words.push(' ');
            }
        }
    }

    fn note_unknown(&mut self, node: Node<'_, '_>, name: &str) {
        if node.is_element() && !known::is_element(name) {
            *self.unknown.entry(Unknown::Element(name.to_owned())).or_default() += 1;
        }
        for attribute in node.attributes() {
            if !known::is_attribute(attribute.name()) {
                let name = Unknown::Attribute(attribute.name().to_owned());
                *self.unknown.entry(name).or_default() += 1;
            }
        }
    }
}

fn in_title(node: Node<'_, '_>) -> bool {
    node.parent().is_some_and(|parent| parent.has_tag_name("Titre"))
}
