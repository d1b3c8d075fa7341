//! The index: for each stem, the documents that have it, and how prominently.
//!
//! It is built once, kept as bytes in the library, and read whole into memory:
//! a few megabytes for all fiches. SQLite's own index would not do: the compact
//! form that holds no text cannot rank by column (docs/decisions/016).

use serde::{Deserialize, Serialize};

use super::letters::{is_little, tokens};
use super::query::Slot;
use super::stems::Stems;
use super::texts::Texts;
use super::vocabulary::{self, Vocabulary};

/// Where in a document a stem stands; the more prominent place counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Body,
    Keywords,
    Title,
    /// The first word of the title that says something.
    Start,
}

impl Place {
    const fn from_bits(bits: u32) -> Self {
        match bits & 3 {
            3 => Self::Start,
            2 => Self::Title,
            1 => Self::Keywords,
            _ => Self::Body,
        }
    }
}

/// What is known of a document by the index.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Doc {
    /// How many stems its title has.
    pub title: u8,
    /// How likely it is to be what people look for, in percent.
    pub likely: u8,
}

/// The words of a document.
#[derive(Clone, Copy, Debug)]
pub struct Words<'w> {
    /// Its title.
    pub title: &'w str,
    /// Other words that speak of it.
    pub keywords: &'w str,
    /// All the rest, each part of it.
    pub body: [&'w str; 2],
    /// How likely it is to be what people look for, in percent of the likeliest.
    pub likely: u8,
}

/// The index of many documents.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Index {
    pub(super) docs: Vec<Doc>,
    stems: Texts,
    /// Where the documents of each stem end in `postings`.
    ends: Vec<u32>,
    postings: Vec<u8>,
    pub(super) vocabulary: Vocabulary,
}

impl Index {
    /// The index as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).expect("numbers and texts become bytes")
    }

    /// The index that was made into bytes; `None` when it is something else.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok().map(Self::woken)
    }

    fn woken(mut self) -> Self {
        self.vocabulary.wake();
        self
    }

    /// How many documents there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.docs.len()
    }

    /// Whether there is no document.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.docs.is_empty()
    }

    /// The documents that have a stem, with the most prominent place of it.
    pub(super) fn having(&self, stem: &str) -> impl Iterator<Item = (u32, Place)> {
        let postings = self.stems.find(stem).map_or(&[][..], |number| self.postings_of(number));
        Postings { rest: postings, doc: 0 }
    }

    /// How rare the surest known word of a slot is; a word that nobody knows
    /// counts for half of the rarest.
    pub(super) fn rarity(&self, slot: &Slot) -> f32 {
        let all = self.len() as f32;
        let counts = slot.iter().map(|meant| self.having(&meant.stem).count());
        let count = counts.into_iter().find(|count| *count > 0);
        count.map_or((1.0 + all).ln() / 2.0, |count| (1.0 + all / count as f32).ln())
    }

    fn postings_of(&self, number: usize) -> &[u8] {
        let start = number.checked_sub(1).map_or(Some(&0), |before| self.ends.get(before));
        let (Some(start), Some(end)) = (start, self.ends.get(number)) else { return &[] };
        self.postings.get(*start as usize..*end as usize).unwrap_or_default()
    }
}

/// Reads documents: steps from one to the next, with the place in two bits.
struct Postings<'i> {
    rest: &'i [u8],
    doc: u32,
}

impl Iterator for Postings<'_> {
    type Item = (u32, Place);

    fn next(&mut self) -> Option<Self::Item> {
        let mut value = 0_u32;
        for shift in (0..35).step_by(7) {
            let (&byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            value |= u32::from(byte & 0x7F).checked_shl(shift).unwrap_or_default();
            if byte < 0x80 {
                break;
            }
        }
        self.doc = self.doc.checked_add(value >> 2)?;
        Some((self.doc, Place::from_bits(value)))
    }
}

fn push_number(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

/// Builds an index, document by document.
#[derive(Default)]
pub struct Builder {
    docs: Vec<Doc>,
    stems: Stems,
    lists: Vec<List>,
    vocabulary: vocabulary::Builder,
}

/// The documents of one stem.
#[derive(Default)]
struct List {
    bytes: Vec<u8>,
    last: u32,
    /// One more than the last document, so that 0 is none.
    seen: u32,
}

impl Builder {
    /// Adds a document; its number is how many there were before.
    pub fn add(&mut self, words: Words) {
        let title = self.read(words.title, Place::Title);
        self.read(words.keywords, Place::Keywords);
        for part in words.body {
            self.read(part, Place::Body);
        }
        let title = u8::try_from(title).unwrap_or(u8::MAX);
        self.docs.push(Doc { title, likely: words.likely });
    }

    /// Learns the words of a text, which belongs to no document.
    pub fn learn(&mut self, text: &str) {
        for token in tokens(text).filter(|token| !is_little(&token.bare)) {
            self.vocabulary.add(&token, Place::Title);
        }
    }

    /// Reads a text of the document to be; how many new stems it has.
    fn read(&mut self, text: &str, place: Place) -> usize {
        let doc = u32::try_from(self.docs.len()).expect("there are fewer than 2³² documents");
        let mut new = 0;
        for token in tokens(text) {
            let Some(stem) = self.stems.number(&token.bare) else { continue };
            if place != Place::Body {
                self.vocabulary.add(&token, place);
            }
            if self.lists.len() <= stem as usize {
                self.lists.resize_with(stem as usize + 1, List::default);
            }
            let list = &mut self.lists[stem as usize];
            if list.seen <= doc {
                let place = if place == Place::Title && new == 0 { Place::Start } else { place };
                push_number(&mut list.bytes, (doc - list.last) << 2 | place as u32);
                (list.last, list.seen) = (doc, doc + 1);
                new += 1;
            }
        }
        new
    }

    /// The index of all documents that were added.
    #[must_use]
    pub fn finish(self) -> Index {
        let sorted = self.stems.sorted();
        let mut postings = Vec::new();
        let ends = sorted.iter().map(|(_, number)| {
            postings.extend_from_slice(&self.lists[*number as usize].bytes);
            u32::try_from(postings.len()).expect("postings take less than 4 GB")
        });
        let ends = ends.collect();
        let stems = Texts::sorted(sorted.iter().map(|(stem, _)| *stem));
        let vocabulary = self.vocabulary.finish();
        Index { docs: self.docs, stems, ends, postings, vocabulary }.woken()
    }
}
