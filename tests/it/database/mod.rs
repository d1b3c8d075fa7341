//! The database: the same stories on SQLite and on PostgreSQL.

mod keeping;
pub mod servers;
mod sightings;
mod stumbles;
