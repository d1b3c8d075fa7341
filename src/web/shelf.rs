//! The shelf: public pages kept whole and compressed, so that each is drawn
//! once a day and content version.

use std::hash::{DefaultHasher, Hasher as _};
use std::sync::{Arc, OnceLock};

use axum::http::HeaderValue;
use bytes::Bytes;
use jiff::civil::Date;
use moka::sync::Cache;
use tokio::sync::Semaphore;

use super::dictionary::Dictionary;
use super::encoding::{Encoding, brotli, gzip};
use crate::view::Page;

/// The greatest number of bytes kept.
const ROOM: u64 = 32 << 20;
/// Quality of what is kept.
const BEST: i32 = 11;
/// Quality of differences that are kept.
const GOOD: i32 = 6;
/// Quality of what is sent once, or while better work is going on: a seventh
/// lighter than quality 2, in the same time or little more.
const QUICK: i32 = 5;

/// Public pages, by address and day.
pub(super) struct Shelf {
    pages: Cache<Key, Arc<Kept>>,
    /// Compressing well is slow: one page at a time, the others go out quickly
    /// compressed meanwhile.
    press: Arc<Semaphore>,
}

/// What a kept page depends on besides its address.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Moment {
    /// The day.
    pub day: Date,
    /// Whether the page fetches its style.
    pub linked: bool,
    /// Which library of fiches it was drawn from.
    pub library: u32,
    /// Which voices there were.
    pub voices: u32,
    /// Which outlook on the official sites it tells.
    pub outlook: u32,
    /// Which places, and vouchers, it was drawn from.
    pub places: u32,
}

/// When, and the address.
type Key = (Moment, Box<str>);

/// One page, and what it weighs in each encoding once that was asked.
pub(super) struct Kept {
    html: Bytes,
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
    difference: OnceLock<Bytes>,
    pub policy: HeaderValue,
    pub etag: HeaderValue,
}

impl Default for Shelf {
    fn default() -> Self {
        let weigh = |key: &Key, kept: &Arc<Kept>| {
            u32::try_from(key.1.len() + 2 * kept.html.len()).unwrap_or(u32::MAX)
        };
        let pages = Cache::builder().max_capacity(ROOM).weigher(weigh).build();
        Self { pages, press: Arc::new(Semaphore::new(1)) }
    }
}

impl Shelf {
    /// The page kept for this moment and address.
    pub fn find(&self, moment: Moment, address: &str) -> Option<Arc<Kept>> {
        self.pages.get(&(moment, Box::from(address)))
    }

    /// Keeps a page.
    pub fn keep(
        &self,
        (moment, address): (Moment, &str),
        page: Page,
        policy: HeaderValue,
    ) -> Arc<Kept> {
        let kept = Arc::new(Kept::new(page, policy));
        self.pages.insert((moment, Box::from(address)), Arc::clone(&kept));
        kept
    }

    /// The body of a kept page, compressed as well as can be without making
    /// anyone wait for another page's turn.
    pub async fn body(
        &self,
        kept: &Arc<Kept>,
        encoding: Encoding,
        dictionary: Option<&Dictionary>,
    ) -> Bytes {
        if let Some(ready) = kept.ready(encoding) {
            return ready;
        }
        if let (Encoding::Dictionary, Some(dictionary)) = (encoding, dictionary) {
            // Quick, and as small as it gets: no need to wait for a turn.
            let make = || dictionary.difference(&kept.html, GOOD);
            return kept.difference.get_or_init(make).clone();
        }
        let Ok(turn) = Arc::clone(&self.press).try_acquire_owned() else {
            return once(&kept.html, encoding, dictionary);
        };
        let page = Arc::clone(kept);
        let work = move || {
            let _turn = turn;
            page.press(encoding)
        };
        match tokio::task::spawn_blocking(work).await {
            Ok(body) => body,
            Err(_) => kept.html.clone(),
        }
    }
}

impl Kept {
    fn new(page: Page, policy: HeaderValue) -> Self {
        let mut hash = DefaultHasher::new();
        hash.write(page.html.as_bytes());
        let short = format!("{:016x}", hash.finish());
        Self {
            html: page.html.into(),
            brotli: OnceLock::new(),
            gzip: OnceLock::new(),
            difference: OnceLock::new(),
            policy,
            etag: HeaderValue::try_from(format!("W/\"{short}\"")).expect("digits are visible"),
        }
    }

    fn ready(&self, encoding: Encoding) -> Option<Bytes> {
        match encoding {
            Encoding::Dictionary => self.difference.get().cloned(),
            Encoding::Brotli => self.brotli.get().cloned(),
            Encoding::Gzip => self.gzip.get().cloned(),
            Encoding::Plain => Some(self.html.clone()),
        }
    }

    fn press(&self, encoding: Encoding) -> Bytes {
        match encoding {
            Encoding::Brotli => self.brotli.get_or_init(|| brotli(&self.html, BEST)).clone(),
            Encoding::Gzip => self.gzip.get_or_init(|| gzip(&self.html)).clone(),
            Encoding::Dictionary | Encoding::Plain => self.html.clone(),
        }
    }
}

/// A body that is sent once: compressed quickly, never kept.
pub(super) fn once(body: &Bytes, encoding: Encoding, dictionary: Option<&Dictionary>) -> Bytes {
    match (encoding, dictionary) {
        (Encoding::Dictionary, Some(dictionary)) => dictionary.difference(body, QUICK),
        (Encoding::Brotli, _) => brotli(body, QUICK),
        (Encoding::Gzip, _) => gzip(body),
        (Encoding::Dictionary | Encoding::Plain, _) => body.clone(),
    }
}
