//! A finding is something wrong in the content: where, which kind, what, and the remedy.

use std::fmt;

use serde::Serialize;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The content cannot be served as it is.
    Error,
    /// Someone should look, but people can be served.
    Warning,
}

/// Something wrong in the content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, from the root of the content.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The kind of finding, stable and in kebab-case.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Finding {
    /// An error at a place.
    #[must_use]
    pub fn error(
        place: &Spot,
        code: &'static str,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            file: place.file.clone(),
            line: place.line,
            code,
            severity: Severity::Error,
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// The same finding as a warning.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// Whether the content cannot be served as it is.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.is_error() { "" } else { " (warning)" };
        write!(f, "{}:{} {}{mark}: {}, {}", self.file, self.line, self.code, self.what, self.remedy)
    }
}

/// A place in a content file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Spot {
    /// The file, from the root of the content.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

impl Spot {
    /// The line that holds a byte of a text.
    #[must_use]
    pub fn at(file: &str, text: &str, byte: usize) -> Self {
        let before = &text.as_bytes()[..byte.min(text.len())];
        let line = 1 + before.iter().filter(|&&b| b == b'\n').count();
        Self { file: file.to_owned(), line }
    }
}

/// « Did you mean … », when a known name is near enough.
#[must_use]
pub fn did_you_mean<'k>(wrong: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(wrong, name), name))
        .filter(|(distance, name)| *distance <= (name.len() / 3).max(1))
        .min()
        .map(|(_, name)| format!("did you mean \"{name}\"?"))
}
