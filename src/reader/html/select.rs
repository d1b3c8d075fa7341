//! The few CSS selectors that a contract needs: `main`, `#id`, `.class`,
//! `[name=value]`, several of them on one element, and elements inside others.

use super::names::{Attr, Tag};
use super::tree::{Id, Tree};

/// The most steps that a selector may have: more is a page's accident.
const MOST_STEPS: usize = 8;

/// Points at elements of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector(Vec<Vec<Test>>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Test {
    Tag(Tag),
    Id(String),
    Class(String),
    Attribute(Attr, String),
}

/// Why a selector cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadSelector(String);

impl std::fmt::Display for BadSelector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let selector = &self.0;
        write!(f, "read the selector {selector:?}: write names, #id, .class or [name=value]")
    }
}

impl std::error::Error for BadSelector {}

impl Selector {
    /// Reads a selector.
    ///
    /// # Errors
    /// When it is empty, too long, or uses anything else of CSS.
    pub fn parse(raw: &str) -> Result<Self, BadSelector> {
        let steps: Option<Vec<_>> = raw.split_whitespace().map(step).collect();
        let sound = steps.filter(|steps| (1..=MOST_STEPS).contains(&steps.len()));
        sound.map(Self).ok_or_else(|| BadSelector(raw.to_owned()))
    }

    /// The first element inside a node that it points at.
    #[must_use]
    pub fn first(&self, tree: &Tree, top: Id) -> Option<Id> {
        tree.inside(top).find(|id| self.fits(tree, *id))
    }

    /// Whether it points at this element.
    #[must_use]
    pub fn fits(&self, tree: &Tree, id: Id) -> bool {
        let Some((last, before)) = self.0.split_last() else { return false };
        if !all(last, tree, id) {
            return false;
        }
        let mut around = tree.around(id);
        before.iter().rev().all(|step| around.any(|id| all(step, tree, id)))
    }
}

fn all(step: &[Test], tree: &Tree, id: Id) -> bool {
    tree.tag(id).is_some() && step.iter().all(|test| test.holds(tree, id))
}

impl Test {
    fn holds(&self, tree: &Tree, id: Id) -> bool {
        match self {
            Self::Tag(tag) => tree.tag(id) == Some(*tag),
            Self::Id(wanted) => tree.attribute(id, Attr::Id) == Some(wanted),
            Self::Class(class) => tree.has_class(id, class),
            Self::Attribute(name, value) => tree.attribute(id, *name) == Some(value),
        }
    }
}

/// One step: `div.note[role=alert]`.
fn step(raw: &str) -> Option<Vec<Test>> {
    let mut tests = Vec::new();
    let mut rest = raw;
    while let Some(mark) = rest.chars().next() {
        let (test, after) = match mark {
            '[' => {
                let (inside, after) = rest[1..].split_once(']')?;
                let (name, value) = inside.split_once('=')?;
                let name = Attr::named(name.as_bytes())?;
                (Test::Attribute(name, value.trim_matches('"').to_owned()), after)
            }
            '#' => word(&rest[1..]).map(|(id, after)| (Test::Id(id.to_owned()), after))?,
            '.' => word(&rest[1..]).map(|(class, after)| (Test::Class(class.to_owned()), after))?,
            _ => {
                let (name, after) = word(rest)?;
                (Test::Tag(Tag::named(name.as_bytes())?), after)
            }
        };
        tests.push(test);
        rest = after;
    }
    (!tests.is_empty()).then_some(tests)
}

/// The name that a text begins with, and the rest.
fn word(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'));
    let (word, rest) = text.split_at(end.unwrap_or(text.len()));
    (!word.is_empty()).then_some((word, rest))
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    #[test]
    fn a_selector_finds_what_it_points_at_and_nothing_else() {
        let tree = parse("<main><div class='a b' id=x role=note><p>un</p></div><p>deux</p></main>");
        let found = |raw: &str| {
            let selector = Selector::parse(raw).expect("it is sound");
            selector.first(&tree, tree.root()).map(|id| tree.words(id))
        };
        let table = [
            ("p", Some("un")),
            ("main .a p", Some("un")),
            ("div.b.a", Some("un")),
            ("#x", Some("un")),
            ("[role=note]", Some("un")),
            ("main", Some("un deux")),
            (".c", None),
            (".a main", None),
        ];
        for (raw, expected) in table {
            assert_eq!(found(raw).as_deref(), expected, "{raw}");
        }
    }

    #[test]
    fn what_is_no_selector_of_ours_is_told() {
        for raw in ["", "a > b", "a:hover", "*", "[x]", ".", "a b c d e f g h i"] {
            assert!(Selector::parse(raw).is_err(), "{raw}");
        }
    }
}
