//! A visit: who is looking and how. It holds nothing that tells one person from another.

use jiff::civil::Date;

use super::Kiosk;
use crate::address::Display;
use crate::locale::Speaker;
use crate::portals::Outlook;
use crate::speech::Listen;

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
    /// How the official sites are, where somebody looks at them.
    pub outlook: Option<&'v Outlook>,
    /// Whether the browser is likely to have our style already.
    pub has_style: bool,
    /// Whether this server can keep something for people who ask.
    pub keeps: bool,
    /// The path of the public dictionary of this guide, if it is on offer.
    pub dictionary: Option<&'v str>,
    /// How long the machine waits, when it is a public one.
    pub kiosk: Option<Kiosk>,
    /// Who lets pages be heard, if anybody does.
    pub listen: Option<&'v dyn Listen>,
}

impl<'v> Visit<'v> {
    /// A visit that has nothing of its own: the usual display, and none of what
    /// a running server adds.
    #[must_use]
    pub fn new(speaker: Speaker<'v>, today: Date) -> Self {
        Self {
            speaker,
            today,
            display: Display::default(),
            origin: None,
            outlook: None,
            has_style: false,
            keeps: false,
            dictionary: None,
            kiosk: None,
            listen: None,
        }
    }

    /// The mediator beside the person, if there is one.
    #[must_use]
    pub fn helper(&self) -> Option<Speaker<'v>> {
        self.speaker.locales().speaker(self.display.helper?.as_str())
    }

    /// The tag of the language, the first part of every address.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.speaker.language().tag
    }
}
