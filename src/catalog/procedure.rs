//! A procedure is the official *démarche* as the administration knows it, with its curated guide.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::guide::{Guide, Name, Phrase};
use crate::places::Kind;
use crate::portals::Portal;

/// A procedure and its guide.
#[derive(Clone, Debug)]
pub struct Procedure {
    /// The guide that walks people through it.
    pub guide: Guide,
    /// The portal it leads to.
    pub portal: Name,
    /// The words of the guide itself.
    pub words: Phrase,
    /// The picture of its tile.
    pub picture: Name,
    /// The kinds of places that help with it, the best first.
    pub places: Vec<Kind>,
    /// The values that can go stale, by the name that words use.
    pub facts: BTreeMap<Name, Fact>,
    /// The facts that people are told to check.
    pub uncertain: BTreeSet<Name>,
    /// The reading of the guide with the people concerned, if there was one.
    pub review: Option<Review>,
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
