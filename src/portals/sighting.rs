//! A sighting: one look at one place of a portal, and what was seen.

/// What one look at a place saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// When, in seconds since 1970.
    pub at: i64,
    /// What came of it.
    pub outcome: Outcome,
    /// The status of the answer; `None` when nobody answered.
    pub status: Option<u16>,
    /// How long the answer took, in milliseconds.
    pub millis: u32,
    /// Which text was seen; `None` when none could be read.
    pub digest: Option<u64>,
    /// Whether what is expected was there; `None` when nothing is expected, or
    /// when the page could not be read.
    pub found: Option<bool>,
}

/// What came of one look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// A page came, and could be read.
    Read,
    /// A page came, but only a browser or a person gets to see what it says.
    Unreadable,
    /// The page is not there, or no more.
    Gone,
    /// It leads to a site that is not on the list.
    Astray,
    /// The site says that it is closed for a time.
    Maintenance,
    /// The site says that something went wrong.
    Failing,
    /// Nobody answers, or the answer breaks off.
    Silent,
    /// The site cannot prove that it is the one it should be.
    Unsafe,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 8] = [
        Self::Read,
        Self::Unreadable,
        Self::Gone,
        Self::Astray,
        Self::Maintenance,
        Self::Failing,
        Self::Silent,
        Self::Unsafe,
    ];

    /// Its name in the store, in lines for operators and in message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Unreadable => "unreadable",
            Self::Gone => "gone",
            Self::Astray => "astray",
            Self::Maintenance => "maintenance",
            Self::Failing => "failing",
            Self::Silent => "silent",
            Self::Unsafe => "unsafe",
        }
    }

    /// The outcome of this name.
    #[must_use]
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }

    /// Whether people could not use the site.
    #[must_use]
    pub const fn is_down(self) -> bool {
        matches!(self, Self::Maintenance | Self::Failing | Self::Silent | Self::Unsafe)
    }
}
