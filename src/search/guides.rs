//! The curated guides as search sees them: few, good, and first when they fit.

use super::index::{Builder, Index, Place, Words};
use super::query::{Query, Slot};
use super::synonyms::Reading;
use crate::catalog::{Catalog, Subject};
use crate::guide::Name;
use crate::locale::{NoValues, Speaker};

/// How much of a query a guide must answer to stand before all else.
const FITS: f32 = 0.8;
/// How much a word counts that only the keywords of a guide have: it fits when
/// no document says more.
const KEYWORD: f32 = 0.75;
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
    /// Those whose names answer most of it.
    pub first: Vec<Name>,
    /// Those whose keywords answer most of it.
    pub near: Vec<Name>,
    /// Those that answer some of it.
    pub later: Vec<Name>,
}

impl Guides {
    /// The guides as these speakers tell them. The words that people use for
    /// other things are learnt too, so that they are understood by ear.
    pub fn new(catalog: &Catalog, speakers: &[Speaker]) -> Self {
        let mut builder = Builder::default();
        let mut names = Vec::new();
        let ours = catalog.procedures.values().filter(|procedure| procedure.town.is_none());
        let ours = ours.map(|procedure| (procedure.words().key(), procedure.guide.id()));
        // What each town has in its own way is found once, not once for each town.
        // One that has a guide for everybody is found by it, and leads on from there.
        let alone = |subject: &&Subject| !catalog.procedures.contains_key(&subject.id);
        let theirs = catalog.subjects.values().filter(alone);
        let theirs = theirs.map(|subject| (subject.id.as_str(), &subject.id));
        for (words, id) in ours.chain(theirs) {
            let say = |part: &str| said(words, speakers, part);
            builder.add(Words {
                title: &[say(""), say(".tile")].join(" "),
                keywords: &say(".keywords"),
                body: [&say(".line"), ""],
                likely: 100,
            });
            names.push(id.clone());
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
        let names = |from: f32, to: f32| {
            let some = ranked.iter().filter(|(share, _)| (from..to).contains(share));
            some.map(|(_, name)| (*name).clone()).collect()
        };
        let near = FITS * KEYWORD;
        Fitting { first: names(FITS, 2.0), near: names(near, FITS), later: names(TOUCHES, near) }
    }

    /// How much of a reading each guide answers, from 0 to 1.
    fn shares(&self, reading: &Reading, library: Option<&Index>) -> Vec<f32> {
        let mut sums = vec![0.0_f32; self.names.len()];
        let mut whole = 0.0;
        for (at, slot) in reading.slots.iter().enumerate() {
            let matters = library.map_or(1.0, |index| index.rarity(slot));
            whole += matters;
            let procedure = reading.procedure.as_ref().filter(|(_, meant)| meant.contains(&at));
            let shares = self.slot_shares(slot).into_iter().zip(&self.names);
            for (sum, (share, name)) in sums.iter_mut().zip(shares) {
                let is_meant = procedure.is_some_and(|(meant, _)| meant == name);
                *sum += matters * if is_meant { 1.0 } else { share };
            }
        }
        sums.into_iter().map(|sum| sum / f32::max(whole, 0.1)).collect()
    }

    fn slot_shares(&self, slot: &Slot) -> Vec<f32> {
        let mut shares = vec![0.0_f32; self.names.len()];
        let surest = slot.first().map_or(0.0, |meant| meant.sure);
        for meant in slot.iter().filter(|meant| meant.sure >= 0.9 * surest) {
            for (doc, place) in self.index.having(&meant.stem) {
                let Some(share) = shares.get_mut(doc as usize) else { continue };
                let weight = match place {
                    Place::Body => 0.2,
                    Place::Keywords => KEYWORD,
                    Place::Title | Place::Start => 1.0,
                };
                *share = share.max(meant.sure * weight);
            }
        }
        shares
    }
}

/// What each speaker says of a guide, by the key of its words.
fn said(words: &str, speakers: &[Speaker], part: &str) -> String {
    let key = format!("{words}{part}");
    // Only their own words: French is among them, and need not stand in.
    let own = speakers.iter().filter(|speaker| speaker.entry(&key).is_some());
    let said = own.map(|speaker| speaker.say(&key, &NoValues).text.into_owned());
    said.collect::<Vec<_>>().join(" ")
}
