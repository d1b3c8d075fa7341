//! The server seen from outside: real sockets, short limits; and the content it serves.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says so")]
mod activities;
mod aloud;
mod any_answers;
mod any_fiche;
mod architecture;
mod arrows;
mod atelier;
mod browser;
mod calling;
mod carrying;
mod classes;
mod closing;
mod command_line;
mod communes;
mod content_faults;
mod content_in_service;
mod corpus;
mod database;
mod doorway;
mod essai;
mod exercises;
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
mod keypad;
mod kiosk;
mod kits;
mod listening;
mod long_day;
mod manners;
mod misspelt;
mod observe;
#[cfg(debug_assertions)]
mod official_forms;
#[cfg(debug_assertions)]
mod official_pages;
#[cfg(debug_assertions)]
mod official_renewing;
mod orienting;
mod pages;
mod places;
mod plain_command;
mod plain_gate;
mod plain_score;
mod plain_words;
mod pool;
#[cfg(debug_assertions)]
mod position;
mod pouch;
mod practice;
mod program;
mod reader;
mod referring;
mod reminders;
#[cfg(debug_assertions)]
mod renewing;
mod resume;
mod searching;
mod settings;
mod site;
mod slow;
mod sources;
mod stumbles;
mod too_large;
mod town_desks;
mod translations;
#[cfg(debug_assertions)]
mod upstream;
mod urgent;
mod visitors;
mod voices;
mod watch;
mod words;
