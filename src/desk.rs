//! A desk: one content file being read, where its pieces stand, and what was found on the way.

use toml::Spanned;

use crate::finding::{Finding, Spot, did_you_mean};
use crate::guide::Name;

/// One content file being read.
pub struct Desk<'d> {
    /// The file, from the root of the content.
    pub file: &'d str,
    /// What stands in it.
    pub text: &'d str,
    /// What was found so far.
    pub findings: Vec<Finding>,
}

impl<'d> Desk<'d> {
    /// A file that was just opened.
    #[must_use]
    pub const fn new(file: &'d str, text: &'d str) -> Self {
        Self { file, text, findings: Vec::new() }
    }

    /// The place of a byte of the file.
    #[must_use]
    pub fn spot(&self, at: usize) -> Spot {
        Spot::at(self.file, self.text, at)
    }

    /// Reports an error.
    pub fn find(&mut self, at: usize, code: &'static str, what: String, remedy: impl Into<String>) {
        let spot = self.spot(at);
        self.findings.push(Finding::error(&spot, code, what, remedy));
    }

    /// Reads a name, or reports that it is none.
    pub fn name(&mut self, raw: &Spanned<String>) -> Option<Name> {
        self.name_at(raw.span().start, raw.get_ref())
    }

    /// The same, for a name whose place is known otherwise.
    pub fn name_at(&mut self, at: usize, raw: &str) -> Option<Name> {
        let name = Name::parse(raw);
        if name.is_none() {
            let what = format!("\"{raw}\" cannot be a name");
            self.find(at, "bad-name", what, "use at most 40 of a-z, 0-9 and -");
        }
        name
    }

    /// Reads a name that must be one of the known ones.
    pub fn known<'k>(
        &mut self,
        raw: &Spanned<String>,
        code: &'static str,
        noun: &str,
        known: impl IntoIterator<Item = &'k str> + Clone,
    ) -> Option<Name> {
        self.known_at(raw.span().start, raw.get_ref(), (code, noun), known)
    }

    /// The same, for a name whose place is known otherwise.
    pub fn known_at<'k>(
        &mut self,
        at: usize,
        raw: &str,
        (code, noun): (&'static str, &str),
        known: impl IntoIterator<Item = &'k str> + Clone,
    ) -> Option<Name> {
        if known.clone().into_iter().any(|name| name == raw) {
            return self.name_at(at, raw);
        }
        let all = known.clone().into_iter().collect::<Vec<_>>().join(", ");
        let remedy = did_you_mean(raw, known).unwrap_or_else(|| format!("known ones: {all}"));
        self.find(at, code, format!("\"{raw}\" is not {noun}"), remedy);
        None
    }
}
