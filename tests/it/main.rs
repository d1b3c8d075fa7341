//! The server seen from outside: real sockets, short limits.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]
mod closing;
mod doorway;
mod headers;
mod house;
mod observe;
mod settings;
mod slow;
mod too_large;
