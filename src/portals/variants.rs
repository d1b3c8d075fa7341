//! The texts that a page goes back and forth between: a known one is no change.

use rustc_hash::FxHashSet;

/// As many equal looks make a text a known one.
const KNOWN: u32 = 3;
/// A new text that stays so long, in seconds, is the text of the page from now on.
const SETTLED: i64 = 7 * 24 * 60 * 60;
/// More texts are no variants but a page that never says the same.
const MOST: usize = 64;

/// The texts of one page, as they were met.
#[derive(Clone, Debug, Default)]
pub(super) struct Variants {
    known: FxHashSet<u64>,
    /// The new text that stands there now: itself, since when, how many looks.
    new: Option<(u64, i64, u32)>,
}

impl Variants {
    /// Notes the text of one look.
    pub(super) fn note(&mut self, digest: u64, at: i64) {
        // What stood there long enough and went again is known when it comes back.
        if let Some((old, _, KNOWN..)) = self.new
            && old != digest
        {
            self.known.insert(old);
        }
        let first = self.known.is_empty();
        if first || self.known.contains(&digest) || self.known.len() >= MOST {
            self.new = None;
            // The first text that is met has nothing before it to differ from.
            self.known.insert(digest);
            return;
        }
        self.new = match self.new {
            Some((same, since, looks)) if same == digest => Some((digest, since, looks + 1)),
            _ => Some((digest, at, 1)),
        };
        if self.new.is_some_and(|(_, since, _)| at.saturating_sub(since) >= SETTLED) {
            self.known.insert(digest);
            self.new = None;
        }
    }

    /// Since when a new text stands there, once enough looks agree.
    pub(super) fn new_since(&self) -> Option<i64> {
        self.new.filter(|(_, _, looks)| *looks >= KNOWN).map(|(_, since, _)| since)
    }
}
