//! Portals: the official sites that belong to others, what we know of each, and how each is.

mod attestation;
mod board;
mod check;
mod contract;
mod digest;
mod health;
mod look;
mod record;
mod sighting;
mod signer;
mod town;
mod upload;
mod variants;

pub use attestation::{Attestation, Refusal};
pub use board::{Again, Board, KEPT, Outlook, Standing};
pub use check::{Check, Expect, Pace};
pub use contract::{Label, Link, Portal, is_phone, read_all};
pub use digest::digest;
pub use health::{Health, State, health};
pub use look::{Answer, Came, Missed, look};
pub use record::{Day, Span, around, day};
pub use sighting::{Outcome, Sighting};
pub use signer::{PublicKey, Signer};
pub use upload::Upload;
