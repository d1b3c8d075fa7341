//! Many short texts kept side by side, sorted, each found by its number or by what it says.

use serde::{Deserialize, Serialize};

/// Sorted texts.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Texts {
    all: String,
    /// Where each text ends.
    ends: Vec<u32>,
}

impl Texts {
    /// Keeps texts that come in order.
    pub fn sorted<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let mut kept = Self::default();
        for text in texts {
            kept.all.push_str(text);
            let end = u32::try_from(kept.all.len()).expect("words take less than 4 GB");
            kept.ends.push(end);
        }
        kept
    }

    /// The text of a number; empty when there is none.
    pub fn get(&self, number: usize) -> &str {
        let start = number.checked_sub(1).map_or(Some(&0), |before| self.ends.get(before));
        let (Some(start), Some(end)) = (start, self.ends.get(number)) else { return "" };
        self.all.get(*start as usize..*end as usize).unwrap_or_default()
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of a text.
    pub fn find(&self, text: &str) -> Option<usize> {
        let at = self.first_from(text);
        (self.get(at) == text && at < self.len()).then_some(at)
    }

    /// The number of the first text that is not before this one.
    pub fn first_from(&self, text: &str) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.get(middle) < text { low = middle + 1 } else { high = middle }
        }
        low
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|number| self.get(number))
    }
}
