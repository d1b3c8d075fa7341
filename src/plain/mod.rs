//! Plain French, measured: sentences, words, syllables, and what makes a text hard to read.
//!
//! Pure functions over a text. What they measure, and against which limits,
//! is explained in `docs/decisions/018-plain-french-is-measured.md`.

mod common;
mod forms;
mod limits;
mod measures;
mod remarks;
mod sentences;
mod signs;
mod syllables;
mod words;

pub use common::{is_rare, rare_words};
pub use limits::{Force, LIMITS, Limit, Sense};
pub use measures::Measures;
pub use remarks::{Remark, remarks};
pub use sentences::{Sentence, sentences};
pub use signs::{acronyms, is_spelled_out};
pub use syllables::syllables;
pub use words::{Kind, Token, tokens};
