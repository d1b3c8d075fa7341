//! A guide is a sound graph of screens. One that exists in memory has no dead
//! route, and each of its paths ends at a hand-off or a human being.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;

use super::calendar::{Calendar, Phase};
use super::{Answers, Name, Screen, Words, states};

/// What a guide is made of, before it is known to be sound.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its name.
    pub id: Name,
    /// Its title.
    pub title: Words,
    /// Whether its choices must not ride in the address.
    pub private: bool,
    /// Its first screen.
    pub start: Name,
    /// Its screens, in the order of the file.
    pub screens: Vec<Screen>,
    /// Its calendars.
    pub calendars: BTreeMap<Name, Dated>,
}

/// A calendar, and the answer from which it counts.
#[derive(Clone, Debug)]
pub struct Dated {
    /// The rule.
    pub rule: Calendar,
    /// The question whose answer it counts from; without it, today.
    pub of: Option<Name>,
}

/// A sound graph of screens.
#[derive(Clone, Debug)]
pub struct Guide {
    draft: Draft,
    index: HashMap<Name, usize>,
    start: usize,
    longest: Vec<usize>,
}

/// Why a draft is not a guide.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    /// The start, or the target of a rule, is no screen of the guide.
    UnknownScreen {
        /// The screen whose rule it is; none for the start.
        from: Option<Name>,
        /// What it names.
        to: Name,
    },
    /// Two screens have one name.
    Twice(Name),
    /// No answers lead to this screen.
    Unreachable(Name),
    /// From this screen one can come back to it.
    Loop(Name),
    /// On some path no rule applies here, and the journey does not end here.
    DeadEnd(Name),
    /// The journey is called done here, but on some path no hand-off came before.
    DoneWithoutHandoff(Name),
    /// On some path nothing asks whether the portal confirmed this hand-off.
    Unconfirmed(Name),
    /// On some path this screen wants a paper that no checklist announced.
    Unannounced {
        /// The screen.
        screen: Name,
        /// The paper.
        paper: Name,
    },
    /// There are more paths than a person could ever check.
    TooManyPaths,
}

impl Guide {
    /// Makes a guide of a draft, or tells everything that is wrong with it.
    ///
    /// # Errors
    /// All flaws found, sorted.
    pub fn new(draft: Draft) -> Result<Self, Vec<Flaw>> {
        let mut index = HashMap::new();
        let mut flaws = BTreeSet::new();
        for (i, screen) in draft.screens.iter().enumerate() {
            if index.insert(screen.id.clone(), i).is_some() {
                flaws.insert(Flaw::Twice(screen.id.clone()));
            }
        }
        flaws.extend(unknown_targets(&draft, &index));
        if !flaws.is_empty() {
            return Err(flaws.into_iter().collect());
        }
        let start = index[&draft.start];
        let order = order(&draft, &index).map_err(|id| vec![Flaw::Loop(id)])?;
        let longest = longest(&draft, &index, &order);
        let guide = Self { draft, index, start, longest };
        flaws.extend(states::flaws(&guide, &order));
        if flaws.is_empty() { Ok(guide) } else { Err(flaws.into_iter().collect()) }
    }

    /// Its name.
    #[must_use]
    pub const fn id(&self) -> &Name {
        &self.draft.id
    }

    /// Its title.
    #[must_use]
    pub const fn title(&self) -> &Words {
        &self.draft.title
    }

    /// The same guide, whose choices stay out of addresses.
    #[must_use]
    pub fn made_private(mut self) -> Self {
        self.draft.private = true;
        self
    }

    /// Whether its choices must not ride in the address.
    #[must_use]
    pub const fn is_private(&self) -> bool {
        self.draft.private
    }

    /// Its first screen.
    #[must_use]
    pub fn start(&self) -> &Screen {
        &self.draft.screens[self.start]
    }

    /// Its screens, in the order of the file.
    #[must_use]
    pub fn screens(&self) -> &[Screen] {
        &self.draft.screens
    }

    /// A screen by its name.
    #[must_use]
    pub fn screen(&self, id: &Name) -> Option<&Screen> {
        self.index.get(id).map(|&i| &self.draft.screens[i])
    }

    /// The place of a screen among the screens.
    pub(super) fn place_of(&self, id: &Name) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The place of the first screen.
    pub(super) const fn start_place(&self) -> usize {
        self.start
    }

    /// Its calendars, by name.
    #[must_use]
    pub const fn calendars(&self) -> &BTreeMap<Name, Dated> {
        &self.draft.calendars
    }

    /// The phase of a calendar that depends on nothing but the day.
    #[must_use]
    pub fn phase(&self, calendar: &Name, today: Date) -> Option<Phase> {
        match &self.draft.calendars.get(calendar)?.rule {
            Calendar::EveryMonth(rule) => Some(rule.look(today).phase),
            _ => None,
        }
    }

    /// Where a screen leads with these answers on this day.
    #[must_use]
    pub fn after(&self, screen: &Screen, answers: &Answers, today: Date) -> Option<&Screen> {
        self.follow(screen, answers, |calendar| self.phase(calendar, today))
    }

    /// Where a screen leads, for any way of knowing the phases.
    pub(super) fn follow(
        &self,
        screen: &Screen,
        answers: &Answers,
        phase: impl Fn(&Name) -> Option<Phase> + Copy,
    ) -> Option<&Screen> {
        let rule = screen.next.iter().find(|rule| rule.when.holds(answers, phase))?;
        self.screen(&rule.to)
    }

    /// The greatest number of screens that can follow this one.
    #[must_use]
    pub fn longest_after(&self, screen: &Name) -> usize {
        self.index.get(screen).map_or(0, |&i| self.longest[i])
    }
}

fn unknown_targets(draft: &Draft, index: &HashMap<Name, usize>) -> Vec<Flaw> {
    let start = (None, &draft.start);
    let rules = draft
        .screens
        .iter()
        .flat_map(|screen| screen.next.iter().map(move |rule| (Some(&screen.id), &rule.to)));
    std::iter::once(start)
        .chain(rules)
        .filter(|(_, to)| !index.contains_key(*to))
        .map(|(from, to)| Flaw::UnknownScreen { from: from.cloned(), to: to.clone() })
        .collect()
}

/// The screens in an order in which each stands before those it leads to; or
/// the name of a screen on a loop. Without recursion: a foreign text may make
/// a guide that is very long.
fn order(draft: &Draft, index: &HashMap<Name, usize>) -> Result<Vec<usize>, Name> {
    let mut waiting = vec![0_usize; draft.screens.len()];
    let targets = |at: usize| draft.screens[at].next.iter().map(|rule| index[&rule.to]);
    for at in 0..draft.screens.len() {
        targets(at).for_each(|to| waiting[to] += 1);
    }
    let mut ready: Vec<usize> = (0..draft.screens.len()).filter(|at| waiting[*at] == 0).collect();
    let mut order = Vec::with_capacity(draft.screens.len());
    while let Some(at) = ready.pop() {
        order.push(at);
        for to in targets(at) {
            waiting[to] -= 1;
            if waiting[to] == 0 {
                ready.push(to);
            }
        }
    }
    if order.len() == draft.screens.len() {
        return Ok(order);
    }
    Err(on_loop(draft, index, &waiting))
}

/// A screen of a loop: from any screen that still waits, going back along
/// links among those that wait must come round.
fn on_loop(draft: &Draft, index: &HashMap<Name, usize>, waiting: &[usize]) -> Name {
    let still: Vec<usize> = (0..waiting.len()).filter(|at| waiting[*at] > 0).collect();
    let before = |to: usize| {
        let leads = |at: &&usize| draft.screens[**at].next.iter().any(|r| index[&r.to] == to);
        still.iter().find(leads).copied()
    };
    let mut at = still.first().copied().unwrap_or_default();
    for _ in 0..still.len() {
        at = before(at).unwrap_or(at);
    }
    draft.screens[at].id.clone()
}

/// For each screen, the greatest number of screens after it.
fn longest(draft: &Draft, index: &HashMap<Name, usize>, order: &[usize]) -> Vec<usize> {
    let mut longest = vec![0; draft.screens.len()];
    for &at in order.iter().rev() {
        let after = draft.screens[at].next.iter().map(|rule| 1 + longest[index[&rule.to]]);
        longest[at] = after.max().unwrap_or(0);
    }
    longest
}
