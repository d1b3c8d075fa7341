//! Marchepied walks people through French online procedures, one large plain
//! screen at a time, and hands them over to the official site.
//!
//! Read in this order: [`guide`] is the spine; [`content`], [`catalog`],
//! [`portals`] and [`locale`] make guides out of files; [`view`] draws them;
//! [`web`] serves them; [`cli`] is the command line.

pub mod address;
pub mod catalog;
pub mod cli;
pub mod config;
pub mod content;
pub mod desk;
pub mod fetch;
pub mod fiches;
pub mod finding;
pub mod guide;
pub mod helps;
pub mod jobs;
pub mod letters;
pub mod locale;
pub mod logs;
pub mod places;
pub mod plain;
pub mod portals;
pub mod pouch;
pub mod practice;
pub mod private;
pub mod provenance;
pub mod reader;
pub mod resume;
pub mod screens;
pub mod search;
pub mod speech;
pub mod store;
pub mod stumbles;
pub mod view;
pub mod voices;
pub mod web;
