//! How much an answer may weigh, and how long it may take.

use std::time::Duration;

/// The limits of one request, redirects included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes that may come over the wire.
    pub wire_bytes: u64,
    /// Bytes that may come out when they are unpacked.
    pub plain_bytes: u64,
    /// The time for all of it.
    pub whole: Duration,
}

impl Limits {
    /// For an official page.
    pub const PAGE: Self =
        Self { wire_bytes: 2 << 20, plain_bytes: 8 << 20, whole: Duration::from_secs(10) };

    /// For the archive of the fiches: 23.5 MB in 2026 (seen 2026-08-01).
    pub const FEED: Self =
        Self { wire_bytes: 128 << 20, plain_bytes: 128 << 20, whole: Duration::from_secs(120) };

    /// For a file of places: the directory of the State is 30 MB packed and
    /// 273 MB plain (seen 2026-08-18).
    pub const PLACES: Self =
        Self { wire_bytes: 512 << 20, plain_bytes: 1 << 30, whole: Duration::from_secs(600) };
}
