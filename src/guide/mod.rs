//! The spine: what a guide, a screen, an answer and a journey are. Pure: no
//! input, no output, no clock, no HTML, no prose.

mod answers;
mod block;
pub mod calendar;
pub mod entry;
mod given;
mod graph;
mod handoff;
mod journey;
mod name;
pub mod paths;
mod phrase;
mod question;
mod rule;
mod rung;
mod screen;
mod states;
mod text;
mod typed;
mod words;

pub use answers::Answers;
pub use block::{Block, Callout, Contact, Line, Mark, Role};
pub use given::{Given, Givens};
pub use graph::{Dated, Draft, Flaw, Guide};
pub use handoff::{Door, Handoff, OfficialDoor, Param, ServiceKind, Source};
pub use journey::{Journey, Place, Sent};
pub use name::Name;
pub use phrase::Phrase;
pub use question::{
    Ask, Choice, Column, Entry, EntryKind, Limit, Question, Sort, TYPED, Tally, UNSURE,
};
pub use rule::{Condition, Rule, Subject, Test};
pub use rung::Rung;
pub use screen::{Body, End, Explained, Item, Kind, PARTS, Part, Screen};
pub use text::{Aim, Run, Text};
pub use typed::{Typed, TypedValues, column_sum, typed};
pub use words::Words;
