//! Every path of a guide, walked: what makes sure that nobody is left alone on one.

use std::collections::{BTreeMap, BTreeSet};

use super::calendar::{Calendar, Phase};
use super::{Answers, Body, End, Flaw, Guide, Kind, Name, Screen};

/// A guide with more paths than this is too tangled to be checked by people.
const MOST_PATHS: usize = 200_000;

/// One complete path: the screens, the answers that lead along it, and the
/// phases of the calendars for which it exists.
#[derive(Clone, Debug)]
pub struct Path<'g> {
    /// The screens, from the start to an end.
    pub screens: Vec<&'g Screen>,
    /// The answers given on the way.
    pub answers: Answers,
    /// The phase assumed for each calendar that rules look at.
    pub phases: BTreeMap<Name, Phase>,
}

/// Walks every path and hands each to `visit`, which may stop the walk by
/// answering `false`. A month question is answered with `month`.
pub fn walk<'g>(guide: &'g Guide, month: &Name, visit: &mut dyn FnMut(&Path<'g>) -> bool) {
    let calendars: Vec<_> = guide
        .calendars()
        .iter()
        .filter(|(_, calendar)| matches!(calendar.rule, Calendar::EveryMonth(_)))
        .map(|(name, _)| name.clone())
        .collect();
    for phases in every_mix(&calendars) {
        let path = Path { screens: Vec::new(), answers: Answers::default(), phases };
        if !step(guide, guide.start(), path, month, visit) {
            return;
        }
    }
}

/// Each way in which the monthly calendars can stand.
fn every_mix(calendars: &[Name]) -> Vec<BTreeMap<Name, Phase>> {
    let mut mixes = vec![BTreeMap::new()];
    for calendar in calendars {
        mixes = [Phase::Open, Phase::Early]
            .into_iter()
            .flat_map(|phase| {
                mixes.iter().cloned().map(move |mut mix| {
                    mix.insert(calendar.clone(), phase);
                    mix
                })
            })
            .collect();
    }
    mixes
}

fn step<'g>(
    guide: &'g Guide,
    screen: &'g Screen,
    mut path: Path<'g>,
    month: &Name,
    visit: &mut dyn FnMut(&Path<'g>) -> bool,
) -> bool {
    path.screens.push(screen);
    let answers: Vec<Answers> = match screen.question() {
        Some(question) => {
            let outcomes = question.outcomes(month);
            outcomes.iter().map(|choice| path.answers.with(&screen.id, choice)).collect()
        }
        None => vec![path.answers.clone()],
    };
    for answers in answers {
        let phases = &path.phases;
        let next = guide.follow(screen, &answers, |calendar| phases.get(calendar).copied());
        let here = Path { answers, ..path.clone() };
        let goes_on = match next {
            Some(next) => step(guide, next, here, month, visit),
            None => visit(&here),
        };
        if !goes_on {
            return false;
        }
    }
    true
}

/// What is wrong with the paths of a guide whose links are known to exist.
pub(super) fn flaws(guide: &Guide) -> BTreeSet<Flaw> {
    let mut flaws = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut count = 0;
    let month = Name::parse("2026-01").expect("a literal month is a name");
    walk(guide, &month, &mut |path| {
        count += 1;
        seen.extend(path.screens.iter().map(|screen| screen.id.clone()));
        flaws.extend(ending_flaw(path));
        flaws.extend(unconfirmed(path));
        flaws.extend(unannounced(path));
        count < MOST_PATHS
    });
    if count >= MOST_PATHS {
        flaws.insert(Flaw::TooManyPaths);
        return flaws;
    }
    let missed = guide.screens().iter().filter(|screen| !seen.contains(&screen.id));
    flaws.extend(missed.map(|screen| Flaw::Unreachable(screen.id.clone())));
    flaws
}

fn ending_flaw(path: &Path) -> Option<Flaw> {
    let last = path.screens.last()?;
    let left = path.screens.iter().any(|screen| screen.kind() == Kind::Handoff);
    match last.end {
        None => Some(Flaw::DeadEnd(last.id.clone())),
        Some(End::Done) if !left => Some(Flaw::DoneWithoutHandoff(last.id.clone())),
        Some(_) => None,
    }
}

fn unconfirmed(path: &Path) -> Option<Flaw> {
    let handoff = path.screens.iter().rposition(|screen| screen.kind() == Kind::Handoff)?;
    let asked = path.screens[handoff..]
        .iter()
        .any(|screen| screen.question().is_some_and(|question| question.sent.is_some()));
    (!asked).then(|| Flaw::Unconfirmed(path.screens[handoff].id.clone()))
}

fn unannounced(path: &Path) -> Vec<Flaw> {
    let phase = |calendar: &Name| path.phases.get(calendar).copied();
    let mut announced = BTreeSet::new();
    let mut known = Answers::default();
    let mut flaws = Vec::new();
    for screen in &path.screens {
        if let Body::Checklist(items) = &screen.body {
            let fits = items.iter().filter(|item| item.when.holds(&known, phase));
            announced.extend(fits.map(|item| &item.paper));
        }
        let brought = screen.handoff().map(|handoff| handoff.bring.as_slice()).unwrap_or_default();
        let wanted = screen.needs.iter().chain(brought);
        flaws.extend(
            wanted
                .filter(|paper| !announced.contains(paper))
                .map(|paper| Flaw::Unannounced { screen: screen.id.clone(), paper: paper.clone() }),
        );
        if let Some(choice) = path.answers.get(&screen.id) {
            known.push(screen.id.clone(), choice.clone());
        }
    }
    flaws
}
