//! The server seen from outside: real sockets, short limits; and the content it serves.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]
mod any_answers;
mod any_fiche;
mod architecture;
mod arrows;
mod browser;
mod closing;
mod command_line;
mod content_faults;
mod content_in_service;
mod corpus;
mod doorway;
mod essai;
#[cfg(debug_assertions)]
mod fetching;
mod fiche_fixtures;
mod fiche_pages;
mod fiche_prose;
mod fiche_walks;
#[cfg(debug_assertions)]
mod guest;
mod guides;
mod headers;
mod hostile_archives;
mod hostile_zip;
mod house;
mod importing;
mod manners;
mod misspelt;
mod observe;
#[cfg(debug_assertions)]
mod official_pages;
mod places;
mod plain_command;
mod plain_gate;
mod plain_score;
mod plain_words;
mod pool;
mod program;
mod reader;
mod reminders;
#[cfg(debug_assertions)]
mod renewing;
mod searching;
mod settings;
mod site;
mod slow;
mod sources;
mod too_large;
#[cfg(debug_assertions)]
mod upstream;
mod visitors;
mod words;
