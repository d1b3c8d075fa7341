//! Every state in which a screen can be met, so that every path is proved sound.
//!
//! A guide with thirty questions has more paths than anyone can walk. But two
//! paths that stand on the same screen, with the same answers to whatever is
//! still looked at later, go on alike: they are walked once. So all paths are
//! proved, and none is walked twice.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::calendar::Phase;
use super::paths::monthly_mixes;
use super::{Answers, Body, Condition, End, Flaw, Guide, Name, Screen, Subject};

/// A guide with more states than this is too tangled to be checked.
const MOST: usize = 200_000;

/// One state: everything that decides what can still go wrong.
#[derive(Clone, PartialEq, Eq, Hash)]
struct State {
    /// The screen, by its place in the guide.
    at: usize,
    /// The answers that a later screen looks at.
    known: Answers,
    /// Whether the portal's door came before.
    left: bool,
    /// The last door after which nothing has asked whether it is sent.
    unasked: Option<usize>,
    /// The papers that checklists have announced.
    announced: BTreeSet<Name>,
}

/// A walk through all states for one mix of phases.
struct Walk<'g> {
    guide: &'g Guide,
    looked_at: Vec<HashSet<Name>>,
    phases: BTreeMap<Name, Phase>,
    month: Name,
    flaws: BTreeSet<Flaw>,
    seen: HashSet<State>,
    to_visit: Vec<State>,
}

/// What is wrong with a guide whose links are known to exist and not to loop.
/// `order` lists the screens so that each stands before those it leads to.
pub(super) fn flaws(guide: &Guide, order: &[usize]) -> BTreeSet<Flaw> {
    let mut flaws = BTreeSet::new();
    let mut met = vec![false; guide.screens().len()];
    let looked_at = looked_at(guide, order);
    for phases in monthly_mixes(guide) {
        let mut walk = Walk {
            guide,
            looked_at: looked_at.clone(),
            phases,
            month: Name::parse("2026-01").expect("a literal month is a name"),
            flaws: BTreeSet::new(),
            seen: HashSet::default(),
            to_visit: Vec::new(),
        };
        if !walk.run() {
            return BTreeSet::from([Flaw::TooManyPaths]);
        }
        flaws.append(&mut walk.flaws);
        walk.seen.iter().for_each(|state| met[state.at] = true);
    }
    let missed = guide.screens().iter().zip(&met).filter(|(_, met)| !**met);
    flaws.extend(missed.map(|(screen, _)| Flaw::Unreachable(screen.id.clone())));
    flaws
}

/// For each screen, the questions that it or a later screen looks at.
fn looked_at(guide: &Guide, order: &[usize]) -> Vec<HashSet<Name>> {
    let mut all: Vec<HashSet<Name>> = vec![HashSet::default(); guide.screens().len()];
    for &at in order.iter().rev() {
        let screen = &guide.screens()[at];
        let mut here = HashSet::default();
        for condition in conditions(screen) {
            here.extend(condition.0.iter().filter_map(|test| match &test.subject {
                Subject::Answer(question) => Some(question.clone()),
                Subject::Phase(_) => None,
            }));
        }
        for rule in &screen.next {
            if let Some(next) = guide.place_of(&rule.to) {
                here.extend(all[next].iter().cloned());
            }
        }
        all[at] = here;
    }
    all
}

fn conditions(screen: &Screen) -> impl Iterator<Item = &Condition> {
    let items = match &screen.body {
        Body::Checklist(items) => items.as_slice(),
        _ => &[],
    };
    screen.next.iter().map(|rule| &rule.when).chain(items.iter().map(|item| &item.when))
}

impl Walk<'_> {
    /// Visits every state; `false` when there are too many.
    fn run(&mut self) -> bool {
        let start = State {
            at: self.guide.start_place(),
            known: Answers::default(),
            left: false,
            unasked: None,
            announced: BTreeSet::new(),
        };
        self.meet(start);
        while let Some(state) = self.to_visit.pop() {
            if self.seen.len() > MOST {
                return false;
            }
            self.visit(state);
        }
        true
    }

    fn meet(&mut self, state: State) {
        if self.seen.insert(state.clone()) {
            self.to_visit.push(state);
        }
    }

    fn visit(&mut self, mut state: State) {
        let guide = self.guide;
        let screen = &guide.screens()[state.at];
        let phase = |calendar: &Name| self.phases.get(calendar).copied();
        if let Body::Checklist(items) = &screen.body {
            let fits = items.iter().filter(|item| item.when.holds(&state.known, phase));
            state.announced.extend(fits.map(|item| item.paper.clone()));
        }
        self.flaws.extend(unannounced(screen, &state.announced));
        if screen.leaves() {
            state.left = true;
            state.unasked = Some(state.at);
        }
        if screen.question().is_some_and(|question| question.sent.is_some()) {
            state.unasked = None;
        }
        let outcomes = screen.question().map(|question| question.outcomes(&self.month));
        let answers: Vec<Answers> = match outcomes {
            Some(outcomes) => outcomes.iter().map(|o| state.known.with(&screen.id, o)).collect(),
            None => vec![state.known.clone()],
        };
        for answers in answers {
            let next = guide.follow(screen, &answers, |name| self.phases.get(name).copied());
            match next.and_then(|next| guide.place_of(&next.id)) {
                Some(at) => {
                    let known = answers.only(|question| self.looked_at[at].contains(question));
                    self.meet(State { at, known, ..state.clone() });
                }
                None => self.end(screen, &state),
            }
        }
    }

    fn end(&mut self, last: &Screen, state: &State) {
        match last.end {
            None => {
                self.flaws.insert(Flaw::DeadEnd(last.id.clone()));
            }
            Some(End::Done) if !state.left => {
                self.flaws.insert(Flaw::DoneWithoutHandoff(last.id.clone()));
            }
            Some(_) => {}
        }
        if let Some(door) = state.unasked {
            self.flaws.insert(Flaw::Unconfirmed(self.guide.screens()[door].id.clone()));
        }
    }
}

fn unannounced<'s>(
    screen: &'s Screen,
    announced: &'s BTreeSet<Name>,
) -> impl Iterator<Item = Flaw> + 's {
    let brought = screen.handoff().map(|handoff| handoff.bring.as_slice()).unwrap_or_default();
    let wanted = screen.needs.iter().chain(brought).filter(|paper| !announced.contains(*paper));
    wanted.map(|paper| Flaw::Unannounced { screen: screen.id.clone(), paper: paper.clone() })
}
