//! What one visitor may take of the server: time, room, and size of a request.
use std::time::Duration;

use bytes::Bytes;

use super::meters::Meters;

/// The bounds of the door. Start from [`Limits::new`] and change what differs.
#[derive(Clone, Debug)]
pub struct Limits {
    /// How many connections may be open at once; the next ones get `busy`.
    pub max_connections: usize,
    /// How long a connection may wait for, or spend on, the head of a request.
    pub head_time: Duration,
    /// How long an answer may wait for a client that hardly reads.
    pub stall_time: Duration,
    /// How long running requests may take to end once the server closes.
    pub drain_time: Duration,
    /// How long a closed connection still reads, so that the client sees the
    /// last page and not a reset; and how long a closing server waits for the
    /// first byte of a connection.
    pub linger_time: Duration,
    /// The largest head of a request, in bytes.
    pub head_bytes: usize,
    /// The longest first line of a request (method and address), in bytes.
    pub line_bytes: usize,
    /// A complete HTTP/1.1 response for a head that is too large.
    pub refusal: Bytes,
    /// A complete HTTP/1.1 response for a visitor who finds the house full.
    pub busy: Bytes,
    /// Where the door counts who comes in.
    pub meters: Meters,
}

impl Limits {
    /// The bounds for a public server. Head, stall and linger together stay
    /// under 15 s, drain and linger under the 10 s an operator waits.
    #[must_use]
    pub fn new(refusal: Bytes, busy: Bytes, meters: Meters) -> Self {
        Self {
            max_connections: 10_000,
            head_time: Duration::from_secs(10),
            stall_time: Duration::from_secs(10),
            drain_time: Duration::from_secs(9),
            linger_time: Duration::from_secs(1),
            head_bytes: 32 * 1024,
            line_bytes: 8 * 1024,
            refusal,
            busy,
            meters,
        }
    }
}
