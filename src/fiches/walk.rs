//! One fiche, made into a guide for one visit.

use super::model::About;
use super::{parse, screens};
use crate::guide::{Block, Givens, Guide, Name, Text};

/// The greatest number of call centres kept beside a guide.
const MOST_PHONES: usize = 6;

/// One fiche, made into a guide.
#[derive(Clone, Debug)]
pub struct Walk {
    /// What the fiche is.
    pub about: About,
    /// The guide.
    pub guide: Guide,
    /// What was known on entering: only facts that the fiche looks at.
    pub givens: Givens,
    /// The call centres that it names: whose, and the number.
    pub phones: Vec<(Text, Box<str>)>,
    /// The variables that its conditions look at.
    variables: std::collections::BTreeSet<Name>,
}

/// Why a fiche cannot be walked.
#[derive(Debug)]
pub enum Error {
    /// It cannot be read.
    Read(parse::Error),
    /// It cannot be made into a guide.
    Unfit(screens::Unfit),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Read(why) => why.fmt(f),
            Self::Unfit(why) => why.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read(why) => why.source(),
            Self::Unfit(why) => why.source(),
        }
    }
}

impl Walk {
    /// Reads a fiche and makes it into a guide. When what is known leaves
    /// nothing to read, the fiche is shown whole.
    ///
    /// # Errors
    /// When it is no fiche, or gives no sound guide.
    pub fn read(xml: &str, givens: &Givens) -> Result<Self, Error> {
        let mut fiche = parse::read(xml, givens).map_err(Error::Read)?;
        let says_nothing = fiche.tree.is_none() && fiche.body.is_empty();
        if says_nothing && !givens.is_empty() {
            let everything = Name::parse(parse::EVERYTHING).map(|name| [given(name)]);
            let everything = Givens::gather(everything.iter().flatten());
            fiche = parse::read(xml, &everything).map_err(Error::Read)?;
        }
        let guide = screens::guide(&fiche).map_err(Error::Unfit)?;
        let phones = phones(&guide);
        let givens = givens.clone().only(|name| fiche.variables.contains(name));
        Ok(Self { about: fiche.about, guide, givens, phones, variables: fiche.variables })
    }

    /// What of these facts the fiche looks at.
    #[must_use]
    pub fn heeded(&self, givens: &Givens) -> Givens {
        givens.clone().only(|name| self.variables.contains(name))
    }

    /// The bytes it takes in memory, about.
    #[must_use]
    pub fn size(&self) -> usize {
        let mut bytes = 4_000;
        for screen in self.guide.screens() {
            bytes += 1_000 + 200 * screen.next.len();
            let mut add = |text: &Text| bytes += text.size();
            screen.blocks.iter().for_each(|block| block.each_text(&mut add));
            for term in &screen.explained {
                term.means.iter().for_each(|block| block.each_text(&mut add));
            }
        }
        bytes
    }
}

fn given(name: Name) -> crate::guide::Given {
    crate::guide::Given { name, holds: true }
}

/// The call centres of a guide, each number once.
fn phones(guide: &Guide) -> Vec<(Text, Box<str>)> {
    let mut phones: Vec<(Text, Box<str>)> = Vec::new();
    for block in guide.screens().iter().flat_map(|screen| &screen.blocks) {
        let Block::Contact(contact) = block else { continue };
        let Some(number) = contact.phones.first() else { continue };
        if phones.len() < MOST_PHONES && phones.iter().all(|(_, known)| known != number) {
            phones.push((contact.name.clone(), number.clone()));
        }
    }
    phones
}
