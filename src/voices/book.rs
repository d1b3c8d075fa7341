//! The book of what our pages have said: only what stands in it can be spoken.

use std::fmt::Write as _;
use std::sync::Arc;

use moka::policy::EvictionPolicy;
use moka::sync::Cache;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::speech::{Heard, Pronunciation};

/// The greatest number of bytes of each half of the book.
const ROOM: u64 = 12 << 20;
/// What one line costs besides its words.
const LINE: usize = 160;

/// One sentence of a page, ready to be spoken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What one sees.
    pub heard: Heard,
    /// What a voice is given to say.
    pub ear: String,
    /// The name of its sound, without extension: the hash of language, voice and text.
    pub key: String,
    /// Whether there is a sound, or a voice of this server that can make it.
    pub spoken: bool,
}

impl Line {
    /// A sentence in this voice; the voice is named by whatever changes its sound.
    #[must_use]
    pub fn new(heard: Heard, pronunciation: &Pronunciation, voice: &str) -> Self {
        let ear = pronunciation.say(&heard.language, &heard.text);
        let key = hash(&[&heard.language, voice, &ear]);
        Self { heard, ear, key, spoken: false }
    }

    /// What the script of the page is told: the words to find, the words to
    /// say when they differ, the language when it differs, the sound, and
    /// whether it is folded.
    fn told(&self, language: &str) -> Value {
        let Heard { text, language: own, folded, own: typed } = &self.heard;
        let seen = if *typed { "" } else { text };
        let ear = (self.ear != *seen).then_some(&self.ear);
        let tag = (own != language).then_some(own);
        let key = self.spoken.then_some(&self.key);
        json!([seen, ear, tag, key, u8::from(*folded)])
    }
}

/// Hashes parts, so that no two lists of parts are alike.
fn hash(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize()[..8].iter().fold(String::new(), |mut name, byte| {
        // Writing to a string cannot fail.
        let _ = write!(name, "{byte:02x}");
        name
    })
}

/// The lines said lately, and the pages they stand on.
#[derive(Debug)]
pub(super) struct Book {
    lines: Cache<String, Arc<Line>>,
    pages: Cache<String, Arc<Page>>,
}

/// What one page says.
#[derive(Debug)]
pub(super) struct Page {
    language: String,
    pub lines: Vec<Arc<Line>>,
}

impl Page {
    /// What the script of the page reads.
    pub fn json(&self) -> String {
        let lines: Vec<Value> = self.lines.iter().map(|line| line.told(&self.language)).collect();
        json!({ "lines": lines }).to_string()
    }
}

impl Default for Book {
    fn default() -> Self {
        let weigh = |_: &String, line: &Arc<Line>| {
            u32::try_from(line.ear.len() + line.heard.text.len() + LINE).unwrap_or(u32::MAX)
        };
        let lines = Cache::builder()
            .max_capacity(ROOM)
            .weigher(weigh)
            .eviction_policy(EvictionPolicy::lru())
            .build();
        let weigh = |_: &String, page: &Arc<Page>| {
            u32::try_from(page.lines.len() * 16 + LINE).unwrap_or(u32::MAX)
        };
        let pages = Cache::builder()
            .max_capacity(ROOM)
            .weigher(weigh)
            .eviction_policy(EvictionPolicy::lru())
            .build();
        Self { lines, pages }
    }
}

impl Book {
    /// Notes what a page says; gives its name.
    pub fn note(&self, language: &str, lines: Vec<Line>) -> String {
        let mut parts = vec![language];
        for line in &lines {
            let state = match (line.spoken, line.heard.folded) {
                (true, false) => "s",
                (true, true) => "sf",
                (false, false) => "",
                (false, true) => "f",
            };
            parts.extend([line.key.as_str(), &line.heard.text, state]);
        }
        // It stands in the page: short, yet no two pages of a year share it.
        let name = format!("p{}", &hash(&parts)[..12]);
        if !self.pages.contains_key(&name) {
            let kept =
                |line: Line| self.lines.get_with_by_ref(&line.key, || Arc::new(line.clone()));
            let lines = lines.into_iter().map(|line| match line.spoken {
                true => kept(line),
                false => Arc::new(line),
            });
            let page = Page { language: language.to_owned(), lines: lines.collect() };
            self.pages.insert(name.clone(), Arc::new(page));
        }
        name
    }

    /// A page, by its name.
    pub fn page(&self, name: &str) -> Option<Arc<Page>> {
        self.pages.get(name)
    }

    /// A sentence, by the name of its sound.
    pub fn line(&self, key: &str) -> Option<Arc<Line>> {
        self.lines.get(key)
    }
}
