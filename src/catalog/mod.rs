//! The catalog: the procedures written in `templates/`, compiled into sound guides.

mod compile;
mod examples;
mod flaws;
mod format;
pub mod french;
mod helplines;
mod orientation;
mod procedure;
mod questions;
mod quoting;
pub mod scaffold;
mod screens;
mod short;
mod synonyms;
mod theme;
mod town;
pub mod translations;
mod vocabulary;
mod words;

pub use helplines::{By, Helpline, Helplines};
pub use orientation::Need;
pub use procedure::{Fact, Procedure, Review};
pub use short::SHORT;
pub use synonyms::Synonym;
pub use town::{Subject, Told, Town};
pub use vocabulary::PICTURES;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::content::Content;
use crate::finding::Finding;
use crate::guide::Name;
use crate::locale::Locales;
use crate::portals::{self, Portal};
use crate::practice::{self, Practice};
use crate::speech::Pronunciation;

/// Everything the content says, ready to be served.
pub struct Catalog {
    /// The procedures, by name.
    pub procedures: BTreeMap<Name, Procedure>,
    /// The procedures that each town has in its own way, by name.
    pub subjects: BTreeMap<Name, Subject>,
    /// What the commune files say, line by line.
    pub told: Vec<Told>,
    /// The portals, by name.
    pub portals: BTreeMap<Name, Portal>,
    /// The pictures of the papers of `documents.toml`, by paper.
    pub papers: BTreeMap<Name, Name>,
    /// The papers of which a photo may be kept in a pouch; the months after
    /// which one is too old, where that is known.
    pub pouch: BTreeMap<Name, Option<u32>>,
    /// Other words for what people look for.
    pub synonyms: Vec<Synonym>,
    /// Who gives a paper that one must ask somebody for, by paper.
    pub givers: BTreeMap<Name, Name>,
    /// The imaginary administration on which one practises.
    pub practice: Practice,
    /// The numbers of an emergency.
    pub helplines: Helplines,
    /// The needs of « Je ne sais pas où aller », with who helps.
    pub needs: Vec<Need>,
    /// How words sound.
    pub pronunciation: Pronunciation,
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
        let (mut portals, found) = portals::read_all(content, today);
        findings.extend(found);
        let (papers, givers, found) = vocabulary::papers(content, today);
        findings.extend(found);
        let templates = town::templates(content);
        let towns = town::read_all(content, today, (&papers, &templates));
        findings.extend(towns.findings);
        let theirs = towns.communes.iter().map(|town| &town.portal);
        portals.extend(theirs.map(|portal| (portal.id.clone(), portal.clone())));
        let world = compile::World {
            today,
            locales: &locales,
            portals: &portals,
            papers: &papers,
            templates: &templates,
        };
        findings.extend(words::anywhere(&world));
        findings.extend(translations::check(&locales));
        let (mut procedures, found) = compile::all(&world, content);
        findings.extend(found);
        let (subjects, made, found) = town::compile(content, &world, &towns.communes);
        findings.extend(found);
        let made = made.into_iter().map(|made| (made.guide.id().clone(), made));
        procedures.extend(made);
        let (needs, found) = orientation::read(content, &world, (&procedures, &subjects));
        findings.extend(found);
        let (synonyms, found) = synonyms::read(content, &procedures);
        findings.extend(found);
        let known = synonyms::known(content, &procedures);
        let known: Vec<_> = known.iter().map(String::as_str).collect();
        let world = practice::World { locales: &locales, pictures: PICTURES, procedures: &known };
        let (practice, found) = Practice::read(content, &world);
        findings.extend(found);
        let (helplines, found) = helplines::read(content, &locales, today);
        findings.extend(found);
        let (pronunciation, found) = Pronunciation::read(content);
        findings.extend(found);
        let catalog = Self {
            procedures,
            subjects,
            told: towns.told,
            portals,
            papers,
            givers,
            pouch: vocabulary::for_a_pouch(content),
            synonyms,
            practice,
            helplines,
            needs,
            pronunciation,
            locales,
        };
        (Some(catalog), findings)
    }

    /// The hosts of all portals.
    pub fn hosts(&self) -> impl Iterator<Item = &str> {
        self.portals.values().flat_map(|portal| portal.hosts.iter().map(String::as_str))
    }

    /// The same content for a public machine: no choice rides in an address.
    #[must_use]
    pub fn made_private(mut self) -> Self {
        self.procedures = self.private_procedures();
        self
    }

    /// The procedures as they are where no choice may ride in an address.
    #[must_use]
    pub fn private_procedures(&self) -> BTreeMap<Name, Procedure> {
        let private = |procedure: &Procedure| {
            let guide = procedure.guide.clone().made_private();
            Procedure { guide, in_addresses: None, ..procedure.clone() }
        };
        self.procedures.iter().map(|(id, procedure)| (id.clone(), private(procedure))).collect()
    }

    /// The portal of a procedure.
    #[must_use]
    pub fn portal(&self, procedure: &Procedure) -> &Portal {
        self.portals.get(&procedure.portal).expect("a compiled procedure names a known portal")
    }

    /// The months after which a paper of this name is too old, if that is known.
    #[must_use]
    pub fn too_old_after(&self, paper: &str) -> Option<u32> {
        self.pouch.get(paper).copied().flatten()
    }

    /// Whether a paper of this name may be kept in a pouch.
    #[must_use]
    pub fn goes_in_a_pouch(&self, paper: &str) -> bool {
        self.pouch.contains_key(paper)
    }

    /// The picture of a paper.
    #[must_use]
    pub fn paper_picture(&self, paper: &Name) -> &str {
        self.papers.get(paper).map_or("file-text", Name::as_str)
    }
}
