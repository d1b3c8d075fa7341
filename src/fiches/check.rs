//! Every fiche, walked: no dead end, no empty screen, no lost sentence.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use super::ledger::{Ledger, audit};
use super::measure::{Way, to_first_door, whole};
use super::parse::EVERYTHING;
use super::{Walk, screens};
use crate::finding::{Finding, Spot};
use crate::guide::{Block, Body, End, Givens, Journey, Name, Screen, paths};

/// The most entrances of one text that are tried.
const MOST_ENTRANCES: usize = 2_000;

/// How the facts known on entering may stand, by the text they lead to.
pub type Entrances = BTreeMap<String, BTreeSet<Givens>>;

/// What walking one fiche has shown.
#[derive(Debug, Default)]
pub struct Verdict {
    /// What is wrong.
    pub findings: Vec<Finding>,
    /// What became of its sentences.
    pub ledger: Ledger,
    /// How many screens it has.
    pub screens: usize,
    /// How many of them are longer than a screen should be.
    pub long: usize,
    /// How many entrances were walked.
    pub entrances: usize,
    /// How many words it has.
    pub words: usize,
    /// The way to its first official door.
    pub way: Option<Way>,
}

/// Walks one fiche: for a visitor of whom nothing is known, then for each of
/// these entrances.
#[must_use]
pub fn check(file: &str, xml: &str, entrances: Option<&BTreeSet<Givens>>) -> Verdict {
    let spot = Spot { file: file.to_owned(), line: 1 };
    let mut verdict = Verdict::default();
    let bare = match Walk::read(xml, &Givens::default()) {
        Ok(walk) => walk,
        Err(why) => {
            let what = format!("this fiche failed to {why}");
            verdict.findings.push(Finding::error(&spot, "unsound-fiche", what, REPORT));
            return verdict;
        }
    };
    let asks_first = leads_to_itself(&bare);
    let everything = asks_first.then(|| Walk::read(xml, &everything())).and_then(Result::ok);
    let guides: Vec<_> = [Some(&bare), everything.as_ref()].into_iter().flatten().collect();
    for walk in &guides {
        let all = walk.guide.screens();
        verdict.screens += all.len();
        verdict.long += all.iter().filter(|screen| is_long(screen)).count();
        verdict.words += whole(&walk.guide);
        verdict.findings.extend(all.iter().filter(|s| is_empty(s)).map(|screen| {
            let what = format!("screen \"{}\" says nothing", screen.id);
            Finding::error(&spot, "empty-screen", what, REPORT)
        }));
    }
    let guides: Vec<_> = guides.iter().map(|walk| &walk.guide).collect();
    if let Ok(ledger) = audit(xml, &guides) {
        verdict.findings.extend(told(&spot, &ledger));
        verdict.ledger = ledger;
    }
    verdict.way = to_first_door(&everything.as_ref().unwrap_or(&bare).guide);
    for givens in entrances.into_iter().flatten().take(MOST_ENTRANCES) {
        verdict.entrances += 1;
        if let Err(why) = Walk::read(xml, givens) {
            let what = format!("entered with {}, this fiche failed to {why}", givens.written());
            verdict.findings.push(Finding::error(&spot, "unsound-fiche", what, REPORT));
        }
    }
    verdict
}

/// What to do about a fiche that our own code does not walk well.
const REPORT: &str = "report it: the reading of fiches must be mended";

fn everything() -> Givens {
    Givens::read(EVERYTHING)
}

/// Whether a fiche asks questions before it is read.
fn leads_to_itself(walk: &Walk) -> bool {
    let own = |screen: &Screen| match &screen.end {
        Some(End::Guide { id }) => **id == *walk.about.id,
        _ => false,
    };
    walk.guide.screens().iter().any(own)
}

fn is_long(screen: &Screen) -> bool {
    screen.blocks.iter().map(Block::count).sum::<usize>() > screens::MOST_WORDS
}

/// A screen that is only read must say something, or lead to another guide.
fn is_empty(screen: &Screen) -> bool {
    matches!(screen.body, Body::Reading)
        && screen.blocks.is_empty()
        && !matches!(screen.end, Some(End::Guide { .. }))
}

fn told(spot: &Spot, ledger: &Ledger) -> Vec<Finding> {
    let find = |code, what: &str, sentence: &String| {
        Finding::error(spot, code, format!("{what}: {sentence}"), REPORT)
    };
    let lost = ledger.lost.iter().map(|s| find("lost-sentence", "no screen says", s));
    let twice = ledger.twice.iter().map(|s| find("told-twice", "two screens say", s));
    lost.chain(twice).collect()
}

/// The entrances that the questions of these texts open.
#[must_use]
pub fn entrances<'s>(texts: impl IntoIterator<Item = &'s str>) -> Entrances {
    let mut all = Entrances::new();
    for xml in texts.into_iter().filter(|xml| sets_facts(xml)) {
        if let Ok(walk) = Walk::read(xml, &Givens::default()) {
            opened(&walk, &mut all);
        }
    }
    all
}

/// Whether a text may set facts; reading the others would find nothing.
fn sets_facts(xml: &str) -> bool {
    xml.contains("<affecte") || xml.contains("<Questionnaire")
}

/// The entrances that the choices of a text open into others.
fn opened(walk: &Walk, all: &mut Entrances) {
    let guide = &walk.guide;
    let leads_on = |screen: &Screen| matches!(screen.end, Some(End::Guide { .. }));
    if !guide.screens().iter().any(leads_on) {
        return;
    }
    let (month, mut count) = (Name::parse("2026-01").expect("a literal month is a name"), 0);
    paths::walk(guide, &month, &mut |path| {
        count += 1;
        let journey = Journey::replay(guide, &path.answers, date(2026, 1, 1));
        let last = path.screens.last().and_then(|last| journey.find(&last.id));
        if let Some(place) = last
            && let Some(End::Guide { id }) = &place.screen.end
        {
            let givens = journey.givens(place);
            if !givens.is_empty() {
                all.entry(id.to_string()).or_default().insert(givens);
            }
        }
        count < MOST_ENTRANCES
    });
}
