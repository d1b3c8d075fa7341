//! The search, for people who write by ear: letters missing, words glued, names of old.
//!
//! What was typed is understood first ([`query`], [`repair`], [`spacing`],
//! [`synonyms`]), with the words that titles and keywords use; then the
//! documents are ranked ([`rank`]). All of it is in memory, and pure. Nothing
//! of what was typed is kept.

mod guides;
mod index;
mod letters;
mod query;
mod rank;
mod repair;
pub mod sound;
mod spacing;
mod stems;
mod synonyms;
#[cfg(test)]
mod tests;
mod texts;
mod vocabulary;

pub use index::{Builder, Index, Words};
pub use sound::{sound, spelled};

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::guide::Name;
use guides::{Fitting, Guides};
use rank::Scored;
use synonyms::Synonyms;

/// The greatest number of results: more would not be read.
pub const MOST_HITS: usize = 12;
/// After how many documents a guide stands that answers only some of a query.
const LATER: usize = 3;
/// A document of this score says in its title what was looked for.
const SAYS_IT: f32 = 0.8;

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hit {
    /// A curated guide, by the name of its procedure.
    Guide(Name),
    /// A document of the library, by its number in the index.
    Document(u32),
}

/// What was found, the best first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// At most [`MOST_HITS`].
    pub hits: Vec<Hit>,
    /// The words that were searched, when they are not those that were typed.
    pub shown: Option<String>,
}

/// Finds guides and documents.
pub struct Finder {
    synonyms: Synonyms,
    /// By the tag of the language.
    guides: BTreeMap<String, Guides>,
}

impl Finder {
    /// Learns the guides of a catalog, in all its languages.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        let source = catalog.locales.source();
        let one = |tag: &str| {
            let own = catalog.locales.speaker(tag).filter(|_| tag != source.language().tag);
            let speakers: Vec<_> = own.into_iter().chain([source]).collect();
            (tag.to_owned(), Guides::new(catalog, &speakers))
        };
        let languages = catalog.locales.lexicons().iter().map(|lexicon| &lexicon.language);
        let guides = languages.map(|language| one(&language.tag)).collect();
        Self { synonyms: Synonyms::new(&catalog.synonyms), guides }
    }

    /// Finds what fits the words that were typed, for a visitor who reads this
    /// language, among the guides and in the index of the library if there is one.
    #[must_use]
    pub fn find(&self, tag: &str, library: Option<&Index>, typed: &str) -> Found {
        let Some(guides) = self.guides.get(tag) else { return Found::default() };
        let indexes: Vec<&Index> = [Some(&guides.index), library].into_iter().flatten().collect();
        let query = query::understand(&indexes, &self.synonyms, typed);
        let fitting = guides.fitting(&query, library);
        let documents = library.map(|index| rank::best(index, &query, MOST_HITS));
        let hits = merged(fitting, &documents.unwrap_or_default());
        let shown = query.shown.filter(|_| !hits.is_empty());
        Found { hits, shown }
    }
}

/// Guides and documents in one order: guides that fit, the document that says
/// it best, guides that may fit, and the rest.
fn merged(guides: Fitting, documents: &[Scored]) -> Vec<Hit> {
    let mut hits: Vec<Hit> = guides.first.into_iter().map(Hit::Guide).collect();
    let says_it = documents.first().is_some_and(|best| best.score >= SAYS_IT);
    let near = hits.len() + usize::from(says_it && hits.is_empty());
    let later = hits.len() + guides.near.len() + LATER;
    hits.extend(documents.iter().map(|scored| Hit::Document(scored.doc)));
    let mut put = |at: usize, names: Vec<Name>| {
        let at = at.min(hits.len());
        hits.splice(at..at, names.into_iter().map(Hit::Guide));
    };
    put(near, guides.near);
    put(later, guides.later);
    hits.truncate(MOST_HITS);
    hits
}
