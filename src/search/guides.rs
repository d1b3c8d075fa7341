//! The curated guides as search sees them: few, good, and first when they fit.

use super::index::{Builder, Index, Place, Words};
use super::query::{Query, Slot};
use super::synonyms::Reading;
use crate::catalog::{Catalog, Procedure};
use crate::guide::Name;
use crate::locale::{NoValues, Speaker};

/// How much of a query a guide must answer to stand before all else.
const FITS: f32 = 0.7;
/// How much of a query a guide must answer to be shown at all.
const TOUCHES: f32 = 0.4;

/// The guides in one language.
pub(super) struct Guides {
    pub index: Index,
    names: Vec<Name>,
}

/// The guides that answer a query, the best first.
#[derive(Debug, Default)]
pub(super) struct Fitting {
    /// Those that answer most of it.
    pub first: Vec<Name>,
    /// Those that answer some of it.
    pub later: Vec<Name>,
}

impl Guides {
    /// The guides as these speakers tell them. The words that people use for
    /// other things are learnt too, so that they are understood by ear.
    pub fn new(catalog: &Catalog, speakers: &[Speaker]) -> Self {
        let mut builder = Builder::default();
        let mut names = Vec::new();
        for procedure in catalog.procedures.values() {
            let say = |part: &str| said(procedure, speakers, part);
            builder.add(Words {
                title: &[say(""), say(".tile")].join(" "),
                keywords: &say(".keywords"),
                body: [&say(".line"), ""],
                likely: 100,
            });
            names.push(procedure.guide.id().clone());
        }
        for synonym in &catalog.synonyms {
            synonym.said.iter().for_each(|said| builder.learn(said));
            builder.learn(&synonym.means);
        }
        Self { index: builder.finish(), names }
    }

    /// The guides that answer a query. The library tells which words matter.
    pub fn fitting(&self, query: &Query, library: Option<&Index>) -> Fitting {
        let mut shares = vec![0.0_f32; self.names.len()];
        for reading in &query.readings {
            for (share, other) in shares.iter_mut().zip(self.shares(reading, library)) {
                *share = share.max(other);
            }
        }
        let mut ranked: Vec<(f32, &Name)> = shares.into_iter().zip(&self.names).collect();
        ranked.retain(|(share, _)| *share >= TOUCHES);
        ranked.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        let fit = ranked.partition_point(|(share, _)| *share >= FITS);
        let names = |ranked: &[(f32, &Name)]| ranked.iter().map(|(_, n)| (*n).clone()).collect();
        Fitting { first: names(&ranked[..fit]), later: names(&ranked[fit..]) }
    }

    /// How much of a reading each guide answers, from 0 to 1.
    fn shares(&self, reading: &Reading, library: Option<&Index>) -> Vec<f32> {
        let mut sums = vec![0.0_f32; self.names.len()];
        let mut whole = 0.0;
        for slot in &reading.slots {
            let matters = library.map_or(1.0, |index| index.rarity(slot));
            whole += matters;
            for (sum, share) in sums.iter_mut().zip(self.slot_shares(slot)) {
                *sum += matters * share;
            }
        }
        let meant = |name: &Name| f32::from(u8::from(reading.procedures.contains(name)));
        let shares = sums.iter().zip(&self.names);
        shares.map(|(sum, name)| (sum / f32::max(whole, 0.1) + meant(name)).min(1.0)).collect()
    }

    fn slot_shares(&self, slot: &Slot) -> Vec<f32> {
        let mut shares = vec![0.0_f32; self.names.len()];
        for meant in slot {
            for (doc, place) in self.index.having(&meant.stem) {
                let Some(share) = shares.get_mut(doc as usize) else { continue };
                let weight = if place == Place::Body { 0.3 } else { 1.0 };
                *share = share.max(meant.sure * weight);
            }
        }
        shares
    }
}

/// What each speaker says of a guide.
fn said(procedure: &Procedure, speakers: &[Speaker], part: &str) -> String {
    let key = format!("{}{part}", procedure.words().key());
    // Only their own words: French is among them, and need not stand in.
    let own = speakers.iter().filter(|speaker| speaker.entry(&key).is_some());
    let said = own.map(|speaker| speaker.say(&key, &NoValues).text.into_owned());
    said.collect::<Vec<_>>().join(" ")
}
