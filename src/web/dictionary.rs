//! The public dictionary of a guide: what its pages say in one language, without any answer.
//!
//! A browser that keeps it receives each next page as a small difference
//! (RFC 9842, compression dictionary transport, seen 2026-11-21).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use sha2::{Digest as _, Sha256};

use super::App;
use super::encoding::{brotli, brotli_after};
use crate::catalog::Procedure;
use crate::guide::{Answers, Journey, Name, Place, TypedValues};
use crate::locale::Speaker;
use crate::view::{self, Scene, Visit};

/// What a `dcb` body begins with, before the hash of the dictionary.
const MAGIC: [u8; 4] = [0xff, 0x44, 0x43, 0x42];

/// The dictionary of one guide in one language.
pub struct Dictionary {
    text: Bytes,
    /// Compressed once, when it is first fetched.
    packed: OnceLock<Bytes>,
    hash: [u8; 32],
    /// Where it is fetched.
    pub path: String,
    /// Below which address it serves.
    pub scope: String,
    /// What a browser that has it says in `Available-Dictionary`.
    pub available: String,
}

impl Dictionary {
    fn new(tag: &str, guide: &Name, text: String) -> Self {
        let hash: [u8; 32] = Sha256::digest(&text).into();
        let short: String = hash[..6].iter().map(|byte| format!("{byte:02x}")).collect();
        Self {
            packed: OnceLock::new(),
            text: text.into(),
            path: format!("/{tag}/dictionnaire/{guide}/{short}"),
            scope: format!("/{tag}/demarches/{guide}/"),
            available: format!(":{}:", STANDARD.encode(hash)),
            hash,
        }
    }

    /// The dictionary itself, as it is and in brotli.
    #[must_use]
    pub fn bodies(&self) -> (Bytes, Bytes) {
        let packed = self.packed.get_or_init(|| brotli(&self.text, 11));
        (self.text.clone(), packed.clone())
    }

    /// A body as a difference from the dictionary.
    #[must_use]
    pub fn difference(&self, body: &[u8], quality: i32) -> Bytes {
        let packed = brotli_after(body, &self.text, quality);
        [&MAGIC, &self.hash[..], &packed].concat().into()
    }
}

/// The dictionaries of every guide in every language on offer, by scope.
#[derive(Default)]
pub(super) struct Dictionaries(BTreeMap<String, Dictionary>);

impl Dictionaries {
    /// Makes them all.
    pub fn of(app: &App) -> Self {
        let mut all = BTreeMap::new();
        for language in app.catalog.locales.offered() {
            let Some(speaker) = app.catalog.locales.speaker(&language.tag) else { continue };
            for procedure in app.catalog.procedures.values() {
                let text = text(app, speaker, procedure);
                let dictionary = Dictionary::new(&language.tag, procedure.guide.id(), text);
                all.insert(dictionary.scope.clone(), dictionary);
            }
        }
        Self(all)
    }

    /// The one that serves an address.
    pub fn serving(&self, address: &str) -> Option<&Dictionary> {
        let scope = address.match_indices('/').nth(3).map(|(end, _)| &address[..=end])?;
        self.0.get(scope)
    }

    /// The one that is fetched at this path.
    pub fn at(&self, path: &str) -> Option<&Dictionary> {
        self.0.values().find(|dictionary| dictionary.path == path)
    }
}

/// What each screen of a guide says, drawn without any answer.
fn text(app: &App, speaker: Speaker, procedure: &Procedure) -> String {
    let display = crate::address::Display::default();
    // Any day will do: the text must not change from day to day.
    let today = jiff::civil::date(2026, 12, 3);
    let visit = Visit { speaker, display, today, origin: None, has_style: false, dictionary: None };
    let guide = &procedure.guide;
    let journey = Journey::replay(guide, &Answers::default(), today);
    let typed = TypedValues::new();
    let pages = guide.screens().iter().map(|screen| {
        view::screen(&Scene {
            visit,
            catalog: &app.catalog,
            procedure,
            journey: &journey,
            place: Place { screen, index: 0 },
            typed: &typed,
            attempt: None,
        })
    });
    view::dictionary_text(&pages.collect::<Vec<_>>())
}
