//! Words in every language. What is missing in a language is said in French, and marked as French.

pub mod dates;
mod language;
mod lexicon;
mod marks;
mod pseudo;
mod speaker;

pub use language::{Dir, Language};
pub use lexicon::{Entry, Lexicon};
pub use marks::{Piece, isolate, label, pieces, plain};
pub use speaker::{Locales, NoValues, SOURCE, Said, Speaker, Value, Values};
