//! The public dictionary of a guide: what its pages say in one language, without any answer.
//!
//! A browser that keeps it receives each next page as a small difference
//! (RFC 9842, compression dictionary transport, seen 2026-11-21).

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use sha2::{Digest as _, Sha256};

use super::App;
use super::encoding::{brotli, brotli_after, unbrotli_after};
use crate::catalog::{Catalog, Procedure};
use crate::guide::{Answers, Journey, Name, Place, TypedValues};
use crate::locale::Speaker;
use crate::view::{self, Scene, Visit};

/// What a `dcb` body begins with, before the hash of the dictionary.
const MAGIC: [u8; 4] = [0xff, 0x44, 0x43, 0x42];
/// The quality of a difference when a quicker one cannot be read back.
const BETTER: i32 = 9;
/// At this quality brotli looks at nothing but the body itself: it can be read after any
/// dictionary.
const BARE: i32 = 1;

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
    fn new(tag: &str, guide: &Name, mut text: String) -> Self {
        text.shrink_to_fit();
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

    /// A body as a difference from the dictionary, at this quality when it can be read
    /// back: of those that the crate (brotli 9.1) makes at quality 2, one in fifty
    /// cannot, and a browser then shows no page. Reading one back takes 50 microseconds.
    #[must_use]
    pub fn difference(&self, body: &[u8], quality: i32) -> Bytes {
        let sound = [quality, BETTER].into_iter().find_map(|quality| self.sound(body, quality));
        let packed = sound.unwrap_or_else(|| brotli(body, BARE));
        [&MAGIC, &self.hash[..], &packed].concat().into()
    }

    /// The body packed after this dictionary, if it can be read back. For some texts the packer
    /// counts too far and panics (`brotli` 9.1.1, seen on 2026-11-30): nobody goes without a page.
    fn sound(&self, body: &[u8], quality: i32) -> Option<Bytes> {
        let packed = || {
            let packed = brotli_after(body, &self.text, quality);
            (unbrotli_after(&packed, &self.text).as_deref() == Some(body)).then_some(packed)
        };
        catch_unwind(AssertUnwindSafe(packed)).ok().flatten()
    }
}

/// The dictionaries of every guide in every language on offer, by scope. Each
/// is made when it is first needed: drawing them all would make a server with
/// many guides slow to start and heavy.
#[derive(Default)]
pub(super) struct Dictionaries(BTreeMap<String, Slot>);

/// A dictionary, made or not yet.
struct Slot {
    tag: String,
    guide: Name,
    made: OnceLock<Option<Dictionary>>,
}

impl Dictionaries {
    /// A place for each.
    pub fn of(catalog: &Catalog) -> Self {
        let mut all = BTreeMap::new();
        for language in catalog.locales.offered() {
            for guide in catalog.procedures.keys() {
                let scope = format!("/{}/demarches/{guide}/", language.tag);
                let (tag, guide) = (language.tag.clone(), guide.clone());
                all.insert(scope, Slot { tag, guide, made: OnceLock::new() });
            }
        }
        Self(all)
    }

    /// The one that serves an address.
    pub fn serving(&self, app: &App, address: &str) -> Option<&Dictionary> {
        let scope = address.match_indices('/').nth(3).map(|(end, _)| &address[..=end])?;
        self.0.get(scope)?.made(app)
    }

    /// The one that is fetched at this path.
    pub fn at(&self, app: &App, path: &str) -> Option<&Dictionary> {
        let scope = path.replacen("/dictionnaire/", "/demarches/", 1);
        self.serving(app, &scope).filter(|dictionary| dictionary.path == path)
    }
}

impl Slot {
    fn made(&self, app: &App) -> Option<&Dictionary> {
        let make = || {
            let speaker = app.catalog.locales.speaker(&self.tag)?;
            let procedure = app.catalog.procedures.get(&self.guide)?;
            let text = text(app, speaker, procedure);
            Some(Dictionary::new(&self.tag, &self.guide, text))
        };
        self.made.get_or_init(make).as_ref()
    }
}

/// What each screen of a guide says, drawn without any answer.
fn text(app: &App, speaker: Speaker, procedure: &Procedure) -> String {
    // Any day will do: the text must not change from day to day.
    let today = jiff::civil::date(2026, 12, 3);
    let listen = Some(&app.voices as _);
    let guide = &procedure.guide;
    // Where the dictionary itself will be, but for its hash, which stands in no text of its own.
    let place = format!("/{}/dictionnaire/{}/", speaker.language().tag, guide.id());
    let dictionary = Some(place.as_str());
    let visit = Visit { keeps: app.keeps(), listen, dictionary, ..Visit::new(speaker, today) };
    let journey = Journey::replay(guide, &Answers::default(), today);
    let typed = TypedValues::new();
    let pages = guide.screens().iter().map(|screen| {
        view::screen(&Scene {
            visit,
            catalog: &app.catalog,
            origin: view::Origin::Procedure(procedure),
            journey: &journey,
            place: Place { screen, index: 0 },
            typed: &typed,
            attempt: None,
        })
    });
    view::dictionary_text(&pages.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The packer panics on this one.
    #[test]
    fn a_text_at_which_the_packer_counts_too_far_can_be_read_back() {
        let (text, body) = ("a \"a//a ", " \"a/    aa ");
        let dictionary = Dictionary::new("fr", &Name::parse("essai").unwrap(), text.to_owned());
        let packed = dictionary.difference(body.as_bytes(), 5);
        let read = unbrotli_after(&packed[MAGIC.len() + 32..], text.as_bytes());
        assert_eq!(read.as_deref(), Some(body.as_bytes()));
    }

    proptest! {
        #[test]
        fn whatever_is_sent_as_a_difference_can_be_read_back(
            pieces in prop::collection::vec("[a-zé<>=\"/ ]{1,60}", 1..60),
            chosen in prop::collection::vec((any::<prop::sample::Index>(), "[a-z ]{0,9}"), 0..60),
            quality in 1..7,
        ) {
            let text = pieces.concat();
            let body: String =
                chosen.iter().flat_map(|(at, own)| [at.get(&pieces).as_str(), own]).collect();
            let guide = Name::parse("essai").unwrap();
            let dictionary = Dictionary::new("fr", &guide, text.clone());
            let packed = dictionary.difference(body.as_bytes(), quality);
            let read = unbrotli_after(&packed[MAGIC.len() + 32..], text.as_bytes());
            prop_assert_eq!(read.as_deref(), Some(body.as_bytes()));
        }

        #[test]
        fn a_body_that_looks_at_nothing_is_read_after_any_dictionary(body: Vec<u8>, text in ".{0,300}") {
            let packed = brotli(&body, BARE);
            prop_assert_eq!(unbrotli_after(&packed, text.as_bytes()), Some(body));
        }
    }
}
