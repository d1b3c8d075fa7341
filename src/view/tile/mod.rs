//! Tiles: the small pieces that every page is laid with.

mod choice;
mod icon;
mod qr;

pub(super) use choice::{Tile, not_sent, said, terms, way_on};
pub(super) use icon::icon;
pub use icon::picture_exists;
pub(super) use qr::qr;
