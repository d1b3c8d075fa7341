//! The HTML of a page, as a tree of bounded depth and size.

mod names;
mod open;
mod parse;
mod select;
mod tree;

pub use names::{Attr, Tag};
pub use parse::parse;
pub use select::Selector;
pub use tree::{Id, Tree, What};
