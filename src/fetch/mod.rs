//! The only room that speaks to the Internet.
//!
//! Every address passes one gate; every name is resolved by us and must be
//! public; every answer is measured while it comes in. Nothing of a visitor
//! goes out: no header, no cookie, no referrer.

mod answer;
mod error;
mod fetcher;
mod gate;
mod limits;
mod measured;
mod public;
mod resolver;

pub use answer::{Arrival, Fetched, Validators};
pub use error::Error;
pub use fetcher::{Ask, Fetcher};
pub use gate::{Gate, Refusal, Target};
pub use limits::Limits;
pub use public::is_public;
