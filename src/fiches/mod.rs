//! The fiches of service-public, the State's open data on procedures: the
//! archive becomes a library; each fiche is read from it, and made into a guide
//! of the same kind as ours.

pub mod archive;
pub mod check;
mod condition;
pub mod digest;
pub mod error;
pub mod import;
pub mod ledger;
pub mod measure;
pub mod model;
pub mod parse;
pub mod place;
pub mod screens;
mod shelf;
mod walk;
mod walks;

pub use shelf::Shelf;
pub use walk::Walk;
pub use walks::Walks;
