//! What comes back from a site, and what is remembered of it for the next time.

use std::time::Duration;

/// What a server calls a version of something, so that it need not be sent twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    /// The `ETag`.
    pub etag: Option<String>,
    /// The `Last-Modified`, as the server wrote it.
    pub last_modified: Option<String>,
}

/// What a request gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// Something new came in.
    Fresh(Arrival),
    /// It is as it was when the validators were given.
    NotModified,
}

/// What is known of something that came in, besides its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The address it came from in the end, redirects followed.
    pub address: String,
    /// What it says it is, such as `text/html; charset=utf-8`.
    pub content_type: Option<String>,
    /// How to ask for it next time.
    pub validators: Validators,
    /// How many bytes came over the wire.
    pub wire_bytes: u64,
    /// How long the last request took, from asking to its last byte.
    pub took: Duration,
}
