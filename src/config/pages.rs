//! The bucket for the sealed pages of pouches.

use std::fmt;

use http::Uri;

/// A bucket in a store that speaks as S3 does: `https://host/bucket`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BucketUrl {
    endpoint: String,
    name: String,
}

impl BucketUrl {
    /// Reads an address. It is `https`, unless the store is on this machine.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let uri: Uri = text.parse().ok()?;
        let (scheme, authority) = (uri.scheme_str()?, uri.authority()?);
        let host = authority.host();
        let is_near = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
        let is_safe = scheme == "https" || (scheme == "http" && is_near);
        let is_bare = !authority.as_str().contains('@') && uri.query().is_none();
        let name = uri.path().trim_matches('/');
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        let is_name = (1..=255).contains(&name.len())
            && name.bytes().all(is_letter)
            && name.starts_with(|first: char| first.is_ascii_alphanumeric());
        (is_safe && is_bare && is_name && !text.contains('#'))
            .then(|| Self { endpoint: format!("{scheme}://{authority}"), name: name.to_owned() })
    }

    /// Reads an address, or the word `database`, which is no bucket.
    pub(super) fn or_database(text: &str) -> Option<Option<Self>> {
        if text == "database" { Some(None) } else { Self::parse(text).map(Some) }
    }

    /// The address of the store.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// The name of the bucket.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// A region as signatures name it.
pub(super) fn region(text: &str) -> Option<String> {
    let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    (text.len() <= 64 && text.bytes().all(is_letter)).then(|| text.to_owned())
}

/// The key of the bucket, as the environment gives it.
#[derive(Clone, PartialEq, Eq)]
pub struct PagesKey {
    /// Its name: `AWS_ACCESS_KEY_ID`.
    pub name: String,
    /// Its secret: `AWS_SECRET_ACCESS_KEY`.
    pub secret: String,
}

impl fmt::Debug for PagesKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PagesKey(…)")
    }
}
