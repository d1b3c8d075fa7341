//! A procedure is the official *démarche* as the administration knows it, with its curated guide.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use super::town::Town;
use crate::guide::{Guide, Name, Phrase};
use crate::helps::Theme;
use crate::locale::Locales;
use crate::places::Kind;
use crate::portals::Portal;

/// A procedure and its guide.
#[derive(Clone, Debug)]
pub struct Procedure {
    /// The guide that walks people through it.
    pub guide: Guide,
    /// The same guide with its choices in addresses, for browsers that refuse
    /// cookies: only when the subject is sensitive. Better a trace than no way on.
    pub in_addresses: Option<Guide>,
    /// Whether its subject is one that others must not see: its choices leave no
    /// trace, and one can leave at once.
    pub sensitive: bool,
    /// What it is about, for the figures of a desk.
    pub theme: Option<Theme>,
    /// The portal it leads to.
    pub portal: Name,
    /// The words of the guide itself.
    pub words: Phrase,
    /// The picture of its tile.
    pub picture: Name,
    /// The kinds of places that help with it, the best first.
    pub places: Vec<Kind>,
    /// The town it is for, when it is a procedure of one's own town.
    pub town: Option<Town>,
    /// The screens that lead to what each town has in its own way, with its name.
    pub own_town: BTreeMap<Name, Name>,
    /// The values that can go stale, by the name that words use.
    pub facts: BTreeMap<Name, Fact>,
    /// The facts that people are told to check.
    pub uncertain: BTreeSet<Name>,
    /// The reading of the guide with the people concerned, if there was one.
    pub review: Option<Review>,
    /// A short name for the guide and its French words as they are now: it
    /// changes when they do.
    pub version: String,
}

/// A reading of a guide with the people concerned: what the name FALC asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Who read it.
    pub by: String,
    /// The day.
    pub on: Date,
}

/// A value that can go stale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// An amount, in cents.
    Amount(u64),
    /// A number.
    Number(i64),
    /// A day.
    Date(Date),
    /// An official name that stays French, such as the number of a form.
    Text(String),
    /// Words of a town, which stay French and are shown as a quotation.
    Quoted(String),
    /// A phone number, as one reads it.
    Phone(String),
    /// An amount in cents that depends on the answer to a question.
    Chosen(Name, BTreeMap<Name, u64>),
}

/// The version of a guide: eight letters of the hash of its file and its words.
pub(super) fn version(files: &[&str], locales: &Locales, words: &Phrase) -> String {
    let mut hash = Sha256::new();
    files.iter().for_each(|file| hash.update(file));
    let place = format!("/procedures/{}.ftl", words.key());
    let mut said: Vec<_> = locales.source().entries().collect();
    said.sort_unstable_by_key(|(key, _)| *key);
    for (key, entry) in said.iter().filter(|(_, entry)| entry.spot.file.ends_with(&place)) {
        hash.update(key);
        hash.update(entry.source.as_bytes());
    }
    hash.finalize()[..4].iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Procedure {
    /// The host people are sent to; none when hand-offs lead to several, for
    /// then no word may speak of "the" site.
    #[must_use]
    pub fn site<'p>(&self, portal: &'p Portal) -> Option<&'p str> {
        let doors = self.guide.screens().iter().filter_map(|screen| screen.handoff());
        let mut hosts =
            doors.filter_map(|door| Some(portal.links.get(door.link()?)?.host.as_str()));
        let first = hosts.next()?;
        hosts.all(|host| host == first).then_some(first)
    }

    /// The words of the guide itself.
    #[must_use]
    pub const fn words(&self) -> &Phrase {
        &self.words
    }
}
