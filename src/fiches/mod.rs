//! The fiches of service-public, the State's open data on procedures.

pub mod archive;
pub mod digest;
pub mod error;
pub mod import;
pub mod place;
mod shelf;

pub use shelf::Shelf;
