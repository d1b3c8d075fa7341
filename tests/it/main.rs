//! The server seen from outside: real sockets, short limits; and the content it serves.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]
mod any_answers;
mod closing;
mod content_faults;
mod doorway;
mod essai;
mod guides;
mod headers;
mod house;
mod observe;
mod settings;
mod site;
mod slow;
mod too_large;
mod visitors;
