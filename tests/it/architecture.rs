//! The sources are read, and every arrow must point the way of the tables in `arrows.rs`.

use crate::arrows::{ARROWS, BORNE, OUTSIDE};
use crate::sources::{Source, sources};

/// What `guide` may use: the spine is pure.
const PURE: [&str; 4] = ["std", "jiff", "serde", "super"];
/// What of `std` is not pure.
const IMPURE: [&str; 6] =
    ["std::fs", "std::net", "std::env", "std::process", "std::io", "std::thread"];

/// One broken rule.
pub fn broken(source: &Source, line: usize, rule: &str, remedy: &str) -> String {
    format!("{}:{line} {rule}: {remedy}", source.path)
}

/// The rooms that a line of code speaks to, each with the line it stands on.
fn spoken_to(source: &Source) -> Vec<(usize, String)> {
    let mut rooms = Vec::new();
    for (number, line) in source.code() {
        for rest in line.split("crate::").skip(1) {
            let room: String =
                rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            rooms.push((number, room));
        }
    }
    rooms
}

fn arrows(source: &Source) -> Vec<String> {
    let room = source.room();
    if ["lib", "main"].contains(&room) {
        return Vec::new();
    }
    let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == room) else {
        let remedy = "add the room to ARROWS, with the rooms it may speak to";
        return vec![broken(source, 1, &format!("\"{room}\" is a new room"), remedy)];
    };
    let is_borne = |line: usize| {
        let text = source.text.lines().nth(line - 1).unwrap_or_default();
        BORNE.iter().any(|(file, arrow, _)| source.path == *file && text.contains(arrow))
    };
    spoken_to(source)
        .into_iter()
        .filter(|(line, to)| to != room && !allowed.contains(&to.as_str()) && !is_borne(*line))
        .map(|(line, to)| {
            let remedy = "move the code down, or give it the value it needs";
            broken(source, line, &format!("{room} must not know {to}"), remedy)
        })
        .collect()
}

fn outside(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in source.code() {
        for (thing, places, remedy) in OUTSIDE {
            let here = places.iter().any(|place| source.path.starts_with(place));
            let begins = |at: usize| {
                !line[..at].ends_with(|c: char| c.is_alphanumeric() || "_:.".contains(c))
            };
            if !here && line.match_indices(thing).any(|(at, _)| begins(at)) {
                found.push(broken(
                    source,
                    number,
                    &format!("{thing} is not for this room"),
                    remedy,
                ));
            }
        }
        let banned = IMPURE.iter().find(|thing| line.contains(**thing));
        if let (true, Some(thing)) = (source.room() == "guide", banned) {
            found.push(broken(source, number, &format!("guide uses {thing}"), "keep guide pure"));
        }
        let used = line.trim_start().strip_prefix("use ").filter(|_| source.room() == "guide");
        let first = used.map(|used| used.split("::").next().unwrap_or_default());
        let own = ["self", "pub", "crate"];
        if let Some(first) = first.filter(|first| !PURE.contains(first) && !own.contains(first)) {
            let local = source.text.contains(&format!("mod {first};"));
            if !local && first.chars().all(|c| c.is_lowercase() || c == '_') {
                found.push(broken(
                    source,
                    number,
                    &format!("guide uses {first}"),
                    "keep guide pure",
                ));
            }
        }
    }
    found
}

/// Every broken rule of these files.
fn all(sources: &[Source]) -> Vec<String> {
    sources.iter().flat_map(|s| [arrows(s), outside(s)].concat()).collect()
}

#[test]
fn every_arrow_points_down() {
    let broken = all(&sources());
    assert!(broken.is_empty(), "{} broken rules:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn a_broken_rule_is_told_with_its_place_and_its_remedy() {
    let text = "use crate::web::App;\nfn a() { let b = maud::html! {}; }\n";
    let found = all(&[Source { path: "src/guide/late.rs".into(), text: text.into() }]);
    insta::assert_snapshot!(found.join("\n"), @r"
    src/guide/late.rs:1 guide must not know web: move the code down, or give it the value it needs
    src/guide/late.rs:2 maud:: is not for this room: draw it in view
    ");
}
