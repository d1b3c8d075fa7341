//! The arrows of the house (design, section 3) as tables.
//!
//! When a rule is broken, move the code to the room it belongs to. When the
//! rule is wrong, change its table here and say why in `docs/decisions/`.

use crate::sources::{Source, sources};

/// A room, and the rooms it may speak to.
const ARROWS: [(&str, &[&str]); 18] = [
    ("guide", &[]),
    ("content", &[]),
    ("finding", &[]),
    ("logs", &[]),
    ("config", &["logs"]),
    ("address", &["guide"]),
    ("provenance", &["finding"]),
    ("locale", &["content", "finding"]),
    ("portals", &["content", "finding", "guide", "provenance"]),
    ("catalog", &["address", "content", "finding", "guide", "locale", "portals", "provenance"]),
    ("search", &["catalog", "locale"]),
    ("store", &["search"]),
    ("screens", &["address", "guide"]),
    ("fiches", &["finding", "guide", "screens", "store"]),
    ("reader", &["guide", "screens"]),
    ("view", &["address", "catalog", "guide", "locale", "portals"]),
    ("web", &["address", "catalog", "guide", "locale", "portals", "search", "view"]),
    (
        "cli",
        &[
            "address", "catalog", "config", "content", "fiches", "finding", "guide", "locale",
            "logs", "reader", "store", "view", "web",
        ],
    ),
];

/// Arrows that point up today, and why each is borne.
const BORNE: [(&str, &str, &str); 1] = [(
    "src/catalog/words.rs",
    "crate::view::{GuideValues, calendar_values}",
    "check must know the names of the values that view gives to words",
)];

/// Something from outside, where it may be used, and what to do elsewhere.
const OUTSIDE: [(&str, &[&str], &str); 24] = [
    ("maud::", &["src/view/"], "draw it in view"),
    ("axum::", &["src/web/", "src/cli/weigh.rs"], "HTTP is known in web only"),
    ("hyper::", &["src/web/"], "HTTP is known in web only"),
    ("hyper_util::", &["src/web/"], "HTTP is known in web only"),
    ("tower::", &["src/web/", "src/cli/weigh.rs"], "HTTP is known in web only"),
    (
        "tokio::",
        &["src/web/", "src/cli/weigh.rs", "src/cli/serve.rs", "src/fiches/import.rs"],
        "make the function plain, and wait for it in web",
    ),
    ("http::", &["src/web/", "src/config/public_url.rs"], "HTTP is known in web only"),
    ("cookie::", &["src/web/sealed.rs"], "use web::sealed"),
    ("clap::", &["src/cli/", "src/config/flags.rs"], "read the command line in cli"),
    ("fluent_bundle::", &["src/locale/"], "ask a locale::Speaker"),
    ("fluent_syntax::", &["src/locale/"], "ask a locale::Speaker"),
    ("sqlx::", &["src/store/"], "SQL is written in store only"),
    ("zip::", &["src/fiches/archive/"], "ask a fiches::archive::Archive"),
    ("roxmltree::", &["src/fiches/"], "XML is read in fiches only"),
    ("indicatif::", &["src/cli/fiches/"], "only a command shows how far it is"),
    ("html5gum::", &["src/reader/html/"], "HTML is read in reader::html only"),
    ("encoding_rs::", &["src/reader/charset.rs"], "use reader::decode"),
    ("url::", &["src/reader/links.rs"], "ask reader::links"),
    ("rust_embed::", &["src/content.rs"], "ask for a content::Content"),
    (
        "std::fs",
        &[
            "src/content.rs",
            "src/config/layer.rs",
            "src/cli/new.rs",
            "src/cli/page.rs",
            "src/fiches/archive/",
            "src/fiches/place.rs",
            "src/web/sealed.rs",
        ],
        "ask for a content::Content, or take the text as an argument",
    ),
    ("std::net", &["src/web/", "src/config.rs", "src/config/keys.rs"], "use web::serve"),
    (
        "std::env",
        &["src/cli/serve.rs", "src/cli/fiches/import.rs"],
        "read it in config, from the environment it is given",
    ),
    ("SystemTime", &["src/web/clock.rs"], "take the day as an argument; web::clock knows it"),
    ("jiff::Timestamp", &["src/web/clock.rs"], "take the day as an argument; web::clock knows it"),
];

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
