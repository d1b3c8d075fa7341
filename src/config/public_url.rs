//! The address of the server as the public sees it.
use std::fmt;

use http::Uri;

/// An `https://` address without path, so that `{url}/fr` is a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl(String);

impl PublicUrl {
    /// Reads an address; a slash at its end is dropped.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let uri: Uri = text.parse().ok()?;
        let authority = uri.authority()?.as_str();
        let is_bare = uri.path() == "/" && uri.query().is_none() && !authority.contains('@');
        let is_safe = uri.scheme_str() == Some("https");
        (is_bare && is_safe).then(|| Self(format!("https://{}", authority.to_lowercase())))
    }

    /// The address, with no slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
