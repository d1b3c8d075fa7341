//! The conditions of official texts: shown only when a variable is true.
//!
//! Grammar of schema 3.5 (`GroupeConditionElts`, seen 2026-11-24): the tests of
//! one group must all hold, `ou` wants one of them, `non` none of them.

use roxmltree::Node;

use crate::guide::Givens;

/// How deep conditions may be nested.
const DEEPEST: usize = 32;

/// A condition of an official text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The variable is known to be true.
    True(String),
    /// The variable is known to be false.
    False(String),
    /// Nothing is known of the variable.
    Unknown(String),
    /// All hold.
    All(Vec<Condition>),
    /// One holds.
    Any(Vec<Condition>),
    /// Not all of these hold.
    Not(Vec<Condition>),
}

impl Condition {
    /// The condition of an element, if it has one.
    pub fn of(node: Node) -> Option<Self> {
        let child = node.children().find(|child| child.has_tag_name("Condition"))?;
        Some(Self::All(group(child, 0)))
    }

    /// Whether it holds, with what is known.
    pub fn holds(&self, givens: &Givens) -> bool {
        let known = |name: &str| givens.get(name);
        match self {
            Self::True(name) => known(name) == Some(true),
            Self::False(name) => known(name) == Some(false),
            Self::Unknown(name) => known(name).is_none(),
            Self::All(tests) => tests.iter().all(|test| test.holds(givens)),
            Self::Any(tests) => tests.iter().any(|test| test.holds(givens)),
            Self::Not(tests) => !tests.iter().all(|test| test.holds(givens)),
        }
    }
}

fn group(node: Node, depth: usize) -> Vec<Condition> {
    if depth > DEEPEST {
        return Vec::new();
    }
    node.children().filter(Node::is_element).filter_map(|child| test(child, depth)).collect()
}

fn test(node: Node, depth: usize) -> Option<Condition> {
    let name = || Some(node.attribute("var")?.to_lowercase());
    Some(match node.tag_name().name() {
        "estVrai" => Condition::True(name()?),
        "estFaux" => Condition::False(name()?),
        "estIndefini" => Condition::Unknown(name()?),
        "et" => Condition::All(group(node, depth + 1)),
        "ou" => Condition::Any(group(node, depth + 1)),
        "non" => Condition::Not(group(node, depth + 1)),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use roxmltree::Document;

    use super::*;

    fn holds(tests: &str, givens: &str) -> bool {
        let xml = format!("<Cas><Condition>{tests}</Condition></Cas>");
        let document = Document::parse(&xml).expect("well formed");
        let condition = Condition::of(document.root_element()).expect("there is one");
        condition.holds(&Givens::read(givens))
    }

    #[test]
    fn each_test_of_the_grammar_means_what_it_says() {
        let (vrai, faux, rien) =
            (r#"<estVrai var="T1"/>"#, r#"<estFaux var="T1"/>"#, r#"<estIndefini var="T1"/>"#);
        let table = [
            (vrai, [true, false, false]),
            (faux, [false, true, false]),
            (rien, [false, false, true]),
        ];
        for (test, expected) in table {
            assert_eq!(["t1", "-t1", ""].map(|givens| holds(test, givens)), expected, "{test}");
        }
        let either = format!("<ou>{vrai}{rien}</ou>");
        assert_eq!(["t1", "-t1", ""].map(|givens| holds(&either, givens)), [true, false, true]);
        let never = format!("<non>{vrai}</non>");
        assert_eq!(["t1", "-t1", ""].map(|givens| holds(&never, givens)), [false, true, true]);
    }

    fn condition() -> impl Strategy<Value = Condition> {
        let leaf = "t[1-4]".prop_flat_map(|name| {
            prop_oneof![
                Just(Condition::True(name.clone())),
                Just(Condition::False(name.clone())),
                Just(Condition::Unknown(name)),
            ]
        });
        leaf.prop_recursive(4, 24, 4, |inner| {
            let some = proptest::collection::vec(inner, 0..4);
            prop_oneof![
                some.clone().prop_map(Condition::All),
                some.clone().prop_map(Condition::Any),
                some.prop_map(Condition::Not),
            ]
        })
    }

    proptest! {
        #[test]
        fn not_turns_round_and_the_laws_of_de_morgan_hold(
            a in condition(), b in condition(), givens in "(-?t[1-4]\\.){0,6}",
        ) {
            let givens = Givens::read(&givens);
            let not = |c: &Condition| Condition::Not(vec![c.clone()]);
            prop_assert_eq!(not(&a).holds(&givens), !a.holds(&givens));
            let any = Condition::Any(vec![not(&a), not(&b)]).holds(&givens);
            let both = Condition::Not(vec![a.clone(), b.clone()]).holds(&givens);
            prop_assert_eq!(any, both);
        }

        #[test]
        fn a_variable_is_true_false_or_unknown_and_never_two_of_them(
            name in "t[1-4]", givens in "(-?t[1-4]\\.){0,6}",
        ) {
            let givens = Givens::read(&givens);
            let three = [
                Condition::True(name.clone()),
                Condition::False(name.clone()),
                Condition::Unknown(name),
            ];
            prop_assert_eq!(three.iter().filter(|c| c.holds(&givens)).count(), 1);
        }
    }
}
