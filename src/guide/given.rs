//! What is already known on entering a guide: facts that choices made in another guide have set.
//!
//! The official decision trees and questionnaires set variables (`T10576`)
//! that the fiches they lead to look at.

use super::Name;

/// One fact about the person's case: a variable of the official texts, true or false.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Given {
    /// The variable, in small letters: `t10576`.
    pub name: Name,
    /// Whether it is true.
    pub holds: bool,
}

/// What is known on entering a guide, sorted, each variable once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Givens(Vec<Given>);

/// The greatest number of facts read from an address.
const MOST: usize = 128;

impl Givens {
    /// Gathers facts; a later one about the same variable wins.
    pub fn gather<'g>(facts: impl IntoIterator<Item = &'g Given>) -> Self {
        let mut all = std::collections::BTreeMap::new();
        for fact in facts {
            all.insert(fact.name.clone(), fact.holds);
        }
        Self(all.into_iter().map(|(name, holds)| Given { name, holds }).collect())
    }

    /// Reads `t10576.t10685.-t10281`; whatever is no name is dropped.
    #[must_use]
    pub fn read(raw: &str) -> Self {
        let facts: Vec<Given> = raw
            .split('.')
            .take(MOST)
            .filter_map(|part| match part.strip_prefix('-') {
                Some(name) => Some(Given { name: Name::parse(name)?, holds: false }),
                None => Some(Given { name: Name::parse(part)?, holds: true }),
            })
            .collect();
        Self::gather(&facts)
    }

    /// The same facts, as they stand in an address.
    #[must_use]
    pub fn written(&self) -> String {
        let parts = self.0.iter().map(|given| {
            let sign = if given.holds { "" } else { "-" };
            format!("{sign}{}", given.name)
        });
        parts.collect::<Vec<_>>().join(".")
    }

    /// Only the facts about these variables.
    #[must_use]
    pub fn only(mut self, known: impl Fn(&Name) -> bool) -> Self {
        self.0.retain(|given| known(&given.name));
        self
    }

    /// What is known of a variable.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<bool> {
        self.0.iter().find(|given| given.name == *name).map(|given| given.holds)
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The facts, sorted.
    pub fn iter(&self) -> impl Iterator<Item = &Given> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_sorted_and_the_last_word_counts() {
        let givens = Givens::read("t2.-t1.<x>..t1.T9.-t2");
        assert_eq!(givens.written(), "t1.-t2");
        assert_eq!(
            (givens.get("t1"), givens.get("t2"), givens.get("t3")),
            (Some(true), Some(false), None)
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_and_written_back_the_same(raw in "[-t0-9.é]{0,40}") {
            let once = Givens::read(&raw).written();
            proptest::prop_assert_eq!(Givens::read(&once).written(), once);
        }
    }
}
