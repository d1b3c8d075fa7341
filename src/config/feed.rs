//! The address of the archive of the fiches.
use std::fmt;

use http::Uri;

/// The official archive, in the schema 3.5 (seen 2026-06-23 on data.gouv.fr).
const OFFICIAL: &str =
    "https://lecomarquage.service-public.gouv.fr/vdd/3.5/part/zip/vosdroits-latest.zip";

/// An `https://` address of a file on a host that has a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedUrl {
    url: String,
    host: String,
}

impl FeedUrl {
    /// The official archive.
    ///
    /// # Panics
    /// Never: the address is sound.
    #[must_use]
    pub fn official() -> Self {
        Self::parse(OFFICIAL).expect("the official address is sound")
    }

    /// Reads an address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let uri: Uri = text.parse().ok()?;
        let authority = uri.authority()?;
        let host = authority.host().to_ascii_lowercase();
        let is_bare = !authority.as_str().contains('@') && authority.port().is_none();
        let is_name = host.contains('.') && host.contains(|c: char| c.is_ascii_alphabetic());
        let is_safe = uri.scheme_str() == Some("https");
        (is_bare && is_name && is_safe).then(|| Self { url: text.to_owned(), host })
    }

    /// Reads an address, or the word `none`, which is no mistake.
    pub(super) fn or_none(text: &str) -> Option<Option<Self>> {
        if text == "none" { Some(None) } else { Self::parse(text).map(Some) }
    }

    /// The whole address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.url
    }

    /// The host that serves it.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }
}

/// Reads `NAME=ADDRESS`, several of them parted by spaces.
pub(super) fn named(text: &str) -> Option<Vec<(String, FeedUrl)>> {
    let one = |one: &str| {
        let (name, url) = one.split_once('=')?;
        let sound = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let name = Some(name).filter(|name| !name.is_empty() && name.chars().all(sound))?;
        Some((name.to_owned(), FeedUrl::parse(url)?))
    };
    text.split_whitespace().map(one).collect()
}

impl fmt::Display for FeedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.url)
    }
}
