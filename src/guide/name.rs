//! Names: the short identifiers that tie a screen, its words, its address and its tests together.

use std::fmt;
use std::sync::Arc;

/// The longest name accepted, in characters.
pub const LONGEST: usize = 40;

/// A short identifier: `a`–`z`, `0`–`9` and `-`, beginning with a letter or a
/// digit. The same name stands in the file, the address and the message.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(Arc<str>);

impl Name {
    /// Reads a name; `None` when it holds anything else than `[a-z0-9-]`, is
    /// empty or is longer than [`LONGEST`].
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let sound = (1..=LONGEST).contains(&raw.len())
            && raw.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !raw.starts_with('-');
        sound.then(|| Self(raw.into()))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

impl std::borrow::Borrow<str> for Name {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}
