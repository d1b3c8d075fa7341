//! The public dictionary of a language: what all its pages share, without any answer.
//!
//! A browser that keeps it receives each next page as a small difference
//! (RFC 9842, compression dictionary transport, seen 2026-11-21).

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use sha2::{Digest as _, Sha256};

use super::App;
use super::encoding::{brotli, brotli_after};
use crate::guide::{Answers, Journey, Kind, TypedValues};
use crate::view::{self, Page, Scene, Visit};

/// What a `dcb` body begins with, before the hash of the dictionary.
const MAGIC: [u8; 4] = [0xff, 0x44, 0x43, 0x42];

/// The dictionary of one language.
pub struct Dictionary {
    text: Bytes,
    packed: Bytes,
    hash: [u8; 32],
    /// Where it is fetched.
    pub path: String,
    /// What a browser that has it says in `Available-Dictionary`.
    pub available: String,
}

impl Dictionary {
    fn new(tag: &str, text: String) -> Self {
        let hash: [u8; 32] = Sha256::digest(&text).into();
        let short: String = hash[..6].iter().map(|byte| format!("{byte:02x}")).collect();
        Self {
            packed: brotli(text.as_bytes(), 11),
            text: text.into(),
            path: format!("/{tag}/dictionnaire/{short}"),
            available: format!(":{}:", STANDARD.encode(hash)),
            hash,
        }
    }

    /// The dictionary itself, as it is and in brotli.
    #[must_use]
    pub fn bodies(&self) -> (Bytes, Bytes) {
        (self.text.clone(), self.packed.clone())
    }

    /// A body as a difference from the dictionary.
    #[must_use]
    pub fn difference(&self, body: &[u8], quality: i32) -> Bytes {
        let packed = brotli_after(body, &self.text, quality);
        [&MAGIC, &self.hash[..], &packed].concat().into()
    }
}

/// The dictionaries of the languages on offer.
pub(super) fn all(app: &App) -> BTreeMap<String, Dictionary> {
    let tags = app.catalog.locales.offered().map(|language| language.tag.clone());
    tags.map(|tag| (tag.clone(), Dictionary::new(&tag, text(app, &tag)))).collect()
}

/// The first screen of each kind, one after the other.
fn text(app: &App, tag: &str) -> String {
    let Some(speaker) = app.catalog.locales.speaker(tag) else { return String::new() };
    let display = crate::address::Display::default();
    // Any day will do: the text must not change from day to day.
    let today = jiff::civil::date(2026, 12, 3);
    let visit = Visit { speaker, display, today, origin: None, has_style: false, dictionary: None };
    let mut pages: Vec<Page> = Vec::new();
    for kind in [Kind::Handoff, Kind::Checklist, Kind::Reading, Kind::Question] {
        pages.extend(app.catalog.procedures.values().take(1).filter_map(|procedure| {
            let guide = &procedure.guide;
            let index = guide.screens().iter().position(|screen| screen.kind() == kind)?;
            let screen = &guide.screens()[index];
            let journey = Journey::replay(guide, &Answers::default(), today);
            let place = crate::guide::Place { screen, index: 0 };
            let typed = TypedValues::new();
            let scene = Scene {
                visit,
                catalog: &app.catalog,
                procedure,
                journey: &journey,
                place,
                typed: &typed,
                attempt: None,
            };
            Some(view::screen(&scene))
        }));
    }
    view::dictionary_text(&pages)
}
