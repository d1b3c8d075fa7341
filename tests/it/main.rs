//! The server seen from outside: real sockets, short limits; and the content it serves.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]
mod any_answers;
mod architecture;
mod browser;
mod closing;
mod command_line;
mod content_faults;
mod content_in_service;
mod doorway;
mod essai;
mod guides;
mod headers;
mod house;
mod manners;
mod observe;
mod program;
mod reader;
mod reminders;
mod settings;
mod site;
mod slow;
mod sources;
mod too_large;
mod visitors;
mod words;
