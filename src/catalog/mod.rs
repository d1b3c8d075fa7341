//! The catalog: the procedures written in `templates/`, compiled into sound guides.

mod compile;
mod examples;
mod format;
pub mod french;
mod place;
mod procedure;
mod questions;
pub mod scaffold;
mod screens;
mod synonyms;
mod vocabulary;
mod words;

pub use procedure::{Fact, Procedure, Review};
pub use synonyms::Synonym;
pub use vocabulary::PICTURES;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::content::Content;
use crate::finding::Finding;
use crate::guide::Name;
use crate::locale::Locales;
use crate::portals::{self, Portal};

/// Everything the content says, ready to be served.
pub struct Catalog {
    /// The procedures, by name.
    pub procedures: BTreeMap<Name, Procedure>,
    /// The portals, by name.
    pub portals: BTreeMap<Name, Portal>,
    /// The pictures of the papers of `documents.toml`, by paper.
    pub papers: BTreeMap<Name, Name>,
    /// Other words for what people look for.
    pub synonyms: Vec<Synonym>,
    /// Who gives a paper that one must ask somebody for, by paper.
    pub givers: BTreeMap<Name, Name>,
    /// The words.
    pub locales: Locales,
}

impl Catalog {
    /// Compiles the content as it stands on a day. A procedure with an error
    /// is left out, so that the others stay in service; `None` when there are
    /// no words at all.
    #[must_use]
    pub fn compile(content: &Content, today: Date) -> (Option<Self>, Vec<Finding>) {
        let (locales, mut findings) = Locales::read(content);
        let Some(locales) = locales else { return (None, findings) };
        let (portals, found) = portals::read_all(content, today);
        findings.extend(found);
        let (papers, givers, found) = vocabulary::papers(content);
        findings.extend(found);
        let world = compile::World { today, locales: &locales, portals: &portals, papers: &papers };
        findings.extend(words::anywhere(&world));
        let mut procedures = BTreeMap::new();
        for (file, text) in content.list("templates/procedures/", ".toml") {
            let (procedure, found) = compile::procedure(&world, file, text);
            findings.extend(found);
            if let Some(procedure) = procedure {
                procedures.insert(procedure.guide.id().clone(), procedure);
            }
        }
        let (synonyms, found) = synonyms::read(content, &procedures);
        findings.extend(found);
        let catalog = Self { procedures, portals, papers, givers, synonyms, locales };
        (Some(catalog), findings)
    }

    /// The hosts of all portals.
    pub fn hosts(&self) -> impl Iterator<Item = &str> {
        self.portals.values().flat_map(|portal| portal.hosts.iter().map(String::as_str))
    }

    /// The portal of a procedure.
    #[must_use]
    pub fn portal(&self, procedure: &Procedure) -> &Portal {
        self.portals.get(&procedure.portal).expect("a compiled procedure names a known portal")
    }

    /// The picture of a paper.
    #[must_use]
    pub fn paper_picture(&self, paper: &Name) -> &str {
        self.papers.get(paper).map_or("file-text", Name::as_str)
    }
}
