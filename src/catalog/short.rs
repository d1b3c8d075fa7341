//! Short addresses of guides: `/d/actualisation`, said aloud, written on a board, never one for another.

use super::{Catalog, Procedure};
use crate::guide::Name;

/// What stands before the short name in the address.
pub const SHORT: &str = "/d/";
/// The longest short name: the whole is 20 letters.
const LONGEST: usize = 17;
/// Fewer letters are more likely a slip than a name.
const LEAST: usize = 3;

impl Catalog {
    /// The short name of a guide: its first words, as many as tell it from the
    /// others; of long words, the beginning.
    #[must_use]
    pub fn short<'n>(&self, id: &'n Name) -> &'n str {
        let id = id.as_str();
        let words = id.match_indices('-').map(|(at, _)| at).chain([id.len()]);
        let letters = LEAST + 1..id.len();
        let mut ends = words.chain(letters).filter(|end| *end <= LONGEST);
        let alone = |end: &usize| self.begin_with(&id[..*end]).count() == 1;
        ends.find(alone).map_or(id, |end| id[..end].trim_end_matches('-'))
    }

    /// The guide of a short name, or of any beginning of it that can only be
    /// this one. With two that fit, none is: better the list than the wrong one.
    #[must_use]
    pub fn by_short(&self, typed: &str) -> Option<&Procedure> {
        let typed = typed.to_ascii_lowercase();
        let exact = self.procedures.get(typed.as_str());
        let mut found = self.begin_with(&typed).filter(|_| typed.len() >= LEAST);
        exact.or_else(|| found.next().filter(|_| found.next().is_none()))
    }

    fn begin_with(&self, beginning: &str) -> impl Iterator<Item = &Procedure> {
        let all = self.procedures.values();
        all.filter(move |procedure| procedure.guide.id().as_str().starts_with(beginning))
    }
}
