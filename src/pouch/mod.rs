//! The pouch: papers that nobody but the holder of six words can open, and what is lent of them.
//!
//! The root that the words give opens a sealed list; the list holds one root
//! for each page, and one for each loan, which also opens what a helper adds. So whoever holds the database can
//! open nothing, and a page whose root left the list is lost at once. It is
//! no safe in the sense of the law: see decision 033.

mod bound;
mod contents;
mod error;
mod gifts;
mod journal;
mod keeper;
mod lender;
mod number;
mod photo;
mod recovery;
mod sealed;
mod taken;

pub use bound::{BOUND, Unbound, bound};
pub use contents::{Contents, Format, Lent, Loan, MOST_BYTES, MOST_PAPERS, PageKey, Paper};
pub use error::Error;
pub use gifts::{Added, Gift, MOST_GIFTS};
pub use journal::{Act, Entry, Journal};
pub use keeper::{Moment, Pouches};
pub use lender::{Borrowed, Span};
pub use number::has_social_security_number;
pub use taken::{LARGEST, Unfit, taken};

/// How many words open a pouch, and how many a loan.
pub const WORDS: usize = crate::resume::Purpose::Pouch.count();
