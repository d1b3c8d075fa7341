//! The library: every fiche of service-public in one file that can be rebuilt at any time.
//!
//! It is written once by a [`Writer`] and then only read, by [`Library`]. The
//! texts stay as they stand in the official archive, deflated; cards and the
//! index for the search are in memory.

mod entry;
mod error;
mod reader;
#[cfg(test)]
mod tests;
mod writer;

pub use entry::{About, Card, Entry, Kind, LONGEST_LINE};
pub use error::Error;
pub use reader::Library;
pub use writer::Writer;

/// The format of the file. A library of another format is refused: it has to
/// be imported again. To be raised with each change of a table, of the index,
/// or of what `fiches::digest` keeps of a document.
pub const FORMAT: i64 = 1;

/// Tells our files from other SQLite files: "Mrch", as a number.
const APPLICATION: i64 = 0x4D72_6368;

/// The greatest number of bytes of one unpacked source.
pub const LARGEST_SOURCE: u32 = 8 << 20;
