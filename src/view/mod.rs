//! Views: values become pages. Nothing here knows of the network or the disk.

mod agent;
mod assets;
mod checklist;
mod entry;
mod frame;
mod front;
mod handoff;
pub mod ics;
mod notice;
mod people;
mod question;
mod remind;
mod screen;
mod search;
mod tile;
mod values;
mod visit;
mod voice;

pub use agent::agent_card;
pub use assets::{SCRIPT, Sheet};
pub use entry::{Attempt, refusal_values};
pub use frame::{Page, dictionary_text};
pub use front::front;
pub use notice::{Notice, notice};
pub use people::{Legal, access, help, legal, privacy};
pub use remind::reminder;
pub use screen::{Scene, screen};
pub use search::{Document, DocumentKind, Search, SearchResult, search};
pub use tile::picture_exists;
pub use values::{GuideValues, calendar_values};
pub use visit::Visit;
