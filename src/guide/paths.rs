//! Every path of a guide, one by one. Only for guides small enough to be
//! walked so: see `states` for the proof that holds for all.

use std::collections::BTreeMap;

use super::calendar::{Calendar, Phase};
use super::{Answers, Guide, Name, Screen};

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
    for phases in monthly_mixes(guide) {
        let path = Path { screens: Vec::new(), answers: Answers::default(), phases };
        if !step(guide, guide.start(), path, month, visit) {
            return;
        }
    }
}

/// Each way in which the monthly calendars of a guide can stand.
pub(super) fn monthly_mixes(guide: &Guide) -> Vec<BTreeMap<Name, Phase>> {
    let calendars = guide.calendars().iter();
    let monthly =
        calendars.filter(|(_, calendar)| matches!(calendar.rule, Calendar::EveryMonth(_)));
    let mut mixes = vec![BTreeMap::new()];
    for (calendar, _) in monthly {
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
