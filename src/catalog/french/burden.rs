//! What a guide asks of people: papers to find, sums to make, others to ask, minutes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;

use crate::catalog::{Catalog, Procedure};
use crate::guide::paths::{Path, walk};
use crate::guide::{Answers, Ask, Body, Kind, Name, Screen};
use crate::plain::Measures;

/// Words read in a minute by a person who reads with difficulty. An assumption
/// of ours, on the side of caution: fluent adults read about 200.
const READ: usize = 60;
/// Seconds to decide, to type a value, to add a row of figures, to look for a
/// paper, to fill in the official site. Assumptions of ours, to compare guides.
const DECIDE: usize = 15;
const TYPE: usize = 60;
const ADD: usize = 180;
const FIND: usize = 180;
const FILL: usize = 900;

/// The burden of the heaviest path of a guide.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Burden {
    /// All of it as one figure: a paper, a quarter of an hour or a value to
    /// type counts 1; a sum or another person counts 2.
    pub score: usize,
    /// The guide.
    pub guide: String,
    /// Papers to find.
    pub papers: usize,
    /// Sums to make: columns of figures to add.
    pub sums: usize,
    /// Other people who must give one of the papers.
    pub people: usize,
    /// Minutes, for a person who reads with difficulty.
    pub minutes: usize,
    /// Who has read the guide with the people concerned, and when.
    pub review: Option<String>,
}

impl Burden {
    /// Walks every path of a guide, and keeps the heaviest.
    pub(super) fn of(catalog: &Catalog, procedure: &Procedure) -> Self {
        let month = Name::parse("2026-12").expect("a literal month is a name");
        let screens = procedure.guide.screens().iter();
        let words = screens.map(|screen| (&screen.id, words(catalog, screen))).collect();
        let desk = Desk { catalog, procedure, words };
        let mut heaviest = Self::default();
        walk(&procedure.guide, &month, &mut |path| {
            let burden = desk.burden(path);
            if burden > heaviest {
                heaviest = burden;
            }
            true
        });
        let review = procedure.review.as_ref();
        heaviest.review = review.map(|review| format!("{}, {}", review.by, review.on));
        heaviest
    }
}

impl fmt::Display for Burden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { score, guide, papers, sums, people, minutes, review } = self;
        write!(
            f,
            "burden {score:6}  {guide}: {papers} papers, {sums} sums, {people} other people, {minutes} minutes, "
        )?;
        match review {
            Some(review) => write!(f, "read by {review}"),
            None => write!(f, "not yet read by the people concerned"),
        }
    }
}

/// One guide, with the words to read on each screen.
struct Desk<'d> {
    catalog: &'d Catalog,
    procedure: &'d Procedure,
    words: BTreeMap<&'d Name, usize>,
}

impl Desk<'_> {
    fn burden(&self, path: &Path) -> Burden {
        let papers = papers(path);
        let givers: BTreeSet<_> =
            papers.iter().filter_map(|paper| self.catalog.givers.get(*paper)).collect();
        let (mut sums, mut typed, mut seconds) = (0, 0, papers.len() * FIND);
        for screen in &path.screens {
            seconds += self.words.get(&screen.id).unwrap_or(&0) * 60 / READ;
            match (&screen.body, screen.kind()) {
                (Body::Question(question), _) => match &question.ask {
                    Ask::Tally(tally) => {
                        sums += tally.columns.len();
                        seconds += ADD * tally.columns.len();
                    }
                    Ask::Entry(_) => {
                        typed += 1;
                        seconds += TYPE;
                    }
                    Ask::Choice(_) | Ask::Month => seconds += DECIDE,
                },
                (_, Kind::Handoff) => seconds += FILL,
                _ => {}
            }
        }
        let minutes = seconds.div_ceil(60);
        let score = papers.len() + typed + 2 * (sums + givers.len()) + minutes / 15;
        let (guide, review) = (self.procedure.guide.id().to_string(), None);
        Burden { score, guide, papers: papers.len(), sums, people: givers.len(), minutes, review }
    }
}

/// The papers that a path asks for.
fn papers<'g>(path: &Path<'g>) -> BTreeSet<&'g Name> {
    let phase = |calendar: &Name| path.phases.get(calendar).copied();
    let mut known = Answers::default();
    let mut papers = BTreeSet::new();
    for screen in &path.screens {
        if let Body::Checklist(items) = &screen.body {
            let fits = items.iter().filter(|item| item.when.holds(&known, phase));
            papers.extend(fits.map(|item| &item.paper));
        }
        if let Some(choice) = path.answers.get(&screen.id) {
            known = known.with(&screen.id, choice);
        }
    }
    papers
}

/// The words to read on a screen.
fn words(catalog: &Catalog, screen: &Screen) -> usize {
    let keys = super::screens::own_keys(screen);
    let entries = keys.iter().filter_map(|key| catalog.locales.source().entry(key));
    entries.map(|entry| Measures::of(&entry.source).words).sum()
}
