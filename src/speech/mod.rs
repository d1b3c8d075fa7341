//! What a page says aloud: the sentences one sees, in order, and how they sound.
//!
//! They are taken from the very markup that is shown, so that nothing is heard
//! which is not seen, and nothing is seen which is not heard.

mod ear;
mod heard;
mod sentences;
mod weight;

pub use ear::Pronunciation;
pub use heard::{Heard, heard};
pub use sentences::sentences;
pub use weight::bytes;

/// Whoever can let a page be heard.
pub trait Listen: Sync {
    /// Notes what a page says, and tells where its voice is found.
    fn offer(&self, page: Aloud) -> Offer;
}

/// A page, as it is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aloud {
    /// The language of the page.
    pub language: String,
    /// What it says, in order.
    pub lines: Vec<Heard>,
}

/// Where the voice of a page is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The name under which its sentences are found at `/voix/NAME.json`, and
    /// all of it as one sound at `/voix/NAME.mp3`.
    pub name: String,
    /// About how many bytes it takes to hear all of it from the server;
    /// `None` when the server has no voice for it.
    pub bytes: Option<usize>,
}
