//! Voices of this server: sentences of our own pages become sounds, through commands that the operator chose.
//!
//! A visitor asks for a sound by the hash of a sentence that a page of ours
//! has said. No text of a visitor reaches a command, on any way.

mod book;
mod command;
mod error;
mod form;
mod recordings;
mod store;
mod studio;

pub use book::Line;
pub use command::Command;
pub use error::Error;
pub use form::Form;
pub use recordings::Recordings;
pub use store::Store;
pub use studio::Voices;
