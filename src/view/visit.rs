//! A visit: who is looking and how. It holds nothing that tells one person from another.

use jiff::civil::Date;

use crate::address::Display;
use crate::locale::Speaker;

/// Who is looking and how.
#[derive(Clone, Copy)]
pub struct Visit<'v> {
    /// Who speaks.
    pub speaker: Speaker<'v>,
    /// How large, in which colours.
    pub display: Display,
    /// The day of the visit, in Paris.
    pub today: Date,
    /// The address of this server as the visitor's phone can reach it, if known.
    pub origin: Option<&'v str>,
    /// Whether the browser is likely to have our style already.
    pub has_style: bool,
    /// The path of the public dictionary of this guide, if it is on offer.
    pub dictionary: Option<&'v str>,
}

impl Visit<'_> {
    /// The tag of the language, the first part of every address.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.speaker.language().tag
    }
}
