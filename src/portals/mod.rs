//! Portals: the official sites that belong to others, and what we know of each.

mod contract;

pub use contract::{Label, Link, Portal, read_all};
