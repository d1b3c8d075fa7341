//! Tiles: the small pieces that every page is laid with.

mod choice;
mod icon;
mod qr;
mod word;

pub(super) use choice::{Tile, not_sent, paper, said, terms, way_on};
pub use icon::picture_exists;
pub(super) use icon::{icon, in_style};
pub(super) use qr::{fresh_qr, qr};
pub(super) use word::drawing;
