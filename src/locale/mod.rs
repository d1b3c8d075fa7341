//! Words in every language. What is missing in a language is said in French, and marked as French.

pub mod dates;
mod language;
mod lexicon;
mod marks;
mod plurals;
mod pseudo;
mod speaker;

pub use language::{Dir, Language, Translation};
pub use lexicon::{Entry, Forms, Lexicon};
pub use marks::{Piece, isolate, label, phone, pieces, plain};
pub use plurals::{CATEGORIES, plurals};
pub use speaker::{Locales, NoValues, SOURCE, Said, Speaker, Value, Values};
