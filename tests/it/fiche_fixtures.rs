//! The invented fiches hold what their README says they hold, and name one another.

use std::collections::{HashMap, HashSet};

use roxmltree::{Document, Node};

use crate::sources::files;

const FOLDER: &str = "tests/fixtures/fiches";

/// The texts of the invented fiches, by name without ending: `F900001`.
fn texts() -> HashMap<String, String> {
    let name = |path: String| {
        let name = path.rsplit('/').next().unwrap_or_default();
        name.trim_end_matches(".xml").to_owned()
    };
    files(FOLDER, ".xml").into_iter().map(|(path, text)| (name(path), text)).collect()
}

/// The rows of the README: a construct, and the files where it stands.
fn rows() -> Vec<(String, Vec<String>)> {
    let readme = include_str!("../fixtures/fiches/README.md");
    let rows = readme.lines().filter_map(|line| {
        let (construct, rest) = line.strip_prefix("| `")?.split_once("` | ")?;
        let names = rest.trim_end_matches(" |").split(", ").map(str::to_owned).collect();
        Some((construct.to_owned(), names))
    });
    rows.collect()
}

/// Whether an element is the `Parent/Child@attribute=value` of a row.
fn is(node: Node, construct: &str) -> bool {
    let (path, attribute) = construct.split_once('@').unwrap_or((construct, ""));
    let (attribute, value) = attribute.split_once('=').unwrap_or((attribute, ""));
    let has = attribute.is_empty()
        || node.attribute(attribute).is_some_and(|held| value.is_empty() || held == value);
    let mut above = node.ancestors();
    has && path.rsplit('/').all(|name| above.next().is_some_and(|node| node.has_tag_name(name)))
}

#[test]
fn every_construct_of_the_readme_stands_where_it_says() {
    let texts = texts();
    let rows = rows();
    assert!(rows.len() > 100, "the tables of {FOLDER}/README.md could not be read");
    for (construct, names) in rows {
        for name in names {
            let text = texts.get(&name).unwrap_or_else(|| panic!("{construct}: no file {name}"));
            let document = Document::parse(text).unwrap();
            let found = document.descendants().any(|node| is(node, &construct));
            assert!(found, "{name} has no {construct}: correct {FOLDER}/README.md or the file");
        }
    }
}

#[test]
fn every_invented_fiche_or_folder_that_is_named_is_there() {
    let texts = texts();
    let sections = ["N900011", "N900012", "N910011"];
    let mut lost = HashSet::new();
    for (name, text) in &texts {
        let document = Document::parse(text).unwrap();
        for attribute in document.descendants().flat_map(|node| node.attributes()) {
            let id = attribute.value();
            let is_id = ["ID", "LienPublication", "to"].contains(&attribute.name())
                && (id.starts_with("F9") || id.starts_with("N9"))
                && !id.contains('-');
            if is_id && !texts.contains_key(id) && !sections.contains(&id) {
                lost.insert(format!("{name} names {id}"));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:?}");
}
