//! The imaginary administration: its name, and how its site complains.

use serde::Deserialize;

use super::exercise::FieldKind;
use super::judge::Why;
use crate::content::Content;
use crate::desk::Desk;
use crate::finding::Finding;

const FILE: &str = "templates/practice.toml";

/// How the imaginary site speaks, in French in every language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Its name, which no administration has.
    pub name: String,
    /// What stands under its name.
    pub line: String,
    /// What stands at the foot of its pages.
    pub foot: String,
    /// Its way back.
    pub back: String,
    /// The first line of a menu.
    pub menu: String,
    /// What it says above a list of errors.
    pub errors: String,
    /// What it says of a required field.
    pub required: String,
    /// What it says of an empty field.
    pub empty: String,
    /// What it says of what is no day.
    pub day: String,
    /// What it says of what is no number.
    pub number: String,
    /// What it says of a file of another kind.
    pub file: String,
    /// What it says of a wrong password.
    pub secret: String,
}

impl Office {
    /// How the site complains; what the story alone forbids, a real site takes.
    #[must_use]
    pub fn complaint(&self, kind: FieldKind, why: Why) -> Option<&str> {
        match (why, kind) {
            (Why::Other, _) => None,
            (Why::Empty, _) => Some(&self.empty),
            (Why::Unreadable, FieldKind::Day | FieldKind::Calendar) => Some(&self.day),
            (Why::Unreadable, FieldKind::File) => Some(&self.file),
            (Why::Unreadable, FieldKind::Secret) => Some(&self.secret),
            (Why::Unreadable, _) => Some(&self.number),
        }
    }
}

/// Reads how the site speaks; content without the file has no exercise.
pub(super) fn read(content: &Content) -> (Option<Office>, Vec<Finding>) {
    let Some(text) = content.get(FILE) else { return (None, Vec::new()) };
    let mut desk = Desk::new(FILE, text);
    let office = toml::from_str(text).map_err(|why: toml::de::Error| {
        let at = why.span().map_or(0, |span| span.start);
        let code =
            if why.message().contains("unknown field") { "unknown-key" } else { "toml-syntax" };
        desk.find(at, code, why.message().replace('\n', " "), "mend this line");
    });
    (office.ok(), desk.findings)
}
