//! The only room that speaks to the Internet.
//!
//! Every address passes one gate; every name is resolved by us and must be
//! public; every answer is measured while it comes in. Nothing of a visitor
//! goes out: no header, no cookie, no referrer.

mod answer;
mod client;
mod error;
mod failed;
mod fetcher;
mod gate;
mod limits;
mod manners;
mod measured;
mod public;
mod receive;
mod resolver;
mod robots;

pub use answer::{Arrival, Fetched, Validators};
pub use error::Error;
pub use fetcher::{Ask, Fetcher, Footing};
pub use gate::{Gate, Refusal, Target};
pub use limits::Limits;
pub use public::is_public;
#[cfg(debug_assertions)]
pub use resolver::Names;
