//! Resume words: a few plain words that give back one's place, and that nobody else can open.
//!
//! Words become a [`Root`] through Argon2id, or a square that one scans is the
//! root itself. The root gives both where something is kept and the key that
//! opens it, so that whoever holds the database can open nothing. See decision 024.

mod drawn;
mod error;
mod keeper;
mod keys;
mod part;
mod pepper;
mod place;
mod recovery;
mod square;
mod throttle;
mod words;

pub use drawn::{Drawn, Purpose};
pub use error::Error;
pub use keeper::{Keeper, Opened};
pub use keys::{Cost, Root, Vault};
pub use part::{Joined, Part};
pub use pepper::{FILE as PEPPER_FILE, Pepper};
pub use place::{Kept, Source, written};
pub use recovery::{Due, Papers, Recovery, Renew};
pub use throttle::{Throttle, Wait};
pub use words::{Misread, read};

/// How often one tries again when others change the same at the same moment.
pub(crate) const TRIES: usize = 5;
