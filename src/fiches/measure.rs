//! How far it is to the first official door: words to read, screens, choices.

use jiff::civil::{Date, date};

use crate::guide::{Answers, Block, Door, Guide, Screen, Text, Words};

/// Choices beyond this many are not tried: those that are say enough.
const MOST_TRIES: usize = 4_000;
/// Any day: these guides do not depend on it.
const DAY: Date = date(2026, 1, 1);

/// The way to the first official door, in the middle of all ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// Words read, choices included.
    pub words: usize,
    /// Screens seen before the door.
    pub screens: usize,
    /// Choices made.
    pub choices: usize,
}

/// The median way to the first door; `None` when no path meets one.
#[must_use]
pub fn to_first_door(guide: &Guide) -> Option<Way> {
    let mut search = Search { guide, found: Vec::new(), tries: 0 };
    let start = Way { words: 0, screens: 0, choices: 0 };
    search.go(guide.start(), &Answers::default(), start);
    let found = search.found;
    let middle = |pick: fn(&Way) -> usize| {
        let mut all: Vec<usize> = found.iter().map(pick).collect();
        all.sort_unstable();
        all.get(all.len() / 2).copied()
    };
    Some(Way {
        words: middle(|way| way.words)?,
        screens: middle(|way| way.screens)?,
        choices: middle(|way| way.choices)?,
    })
}

/// The search for doors.
struct Search<'g> {
    guide: &'g Guide,
    found: Vec<Way>,
    tries: usize,
}

impl Search<'_> {
    fn go(&mut self, from: &Screen, answers: &Answers, so_far: Way) {
        let (mut screen, mut way) = (from, so_far);
        // Screens that ask nothing follow one another without recursion.
        while screen.question().is_none() {
            if is_door(screen) {
                self.found.push(way);
                return;
            }
            way.words += words(screen);
            way.screens += 1;
            match self.guide.after(screen, answers, DAY) {
                Some(next) => screen = next,
                None => return,
            }
        }
        way.words += words(screen);
        way.screens += 1;
        way.choices += 1;
        for choice in screen.question().into_iter().flat_map(|question| question.tiles()) {
            self.tries += 1;
            if self.tries > MOST_TRIES {
                return;
            }
            let answers = answers.with(&screen.id, &choice.id);
            if let Some(next) = self.guide.after(screen, &answers, DAY) {
                self.go(next, &answers, way);
            }
        }
    }
}

fn is_door(screen: &Screen) -> bool {
    screen.handoff().is_some_and(|handoff| match &handoff.door {
        Door::Official(door) => door.url.is_some(),
        Door::Link(_) => true,
    })
}

/// The words that one reads on a screen; our own titles count as six.
#[must_use]
pub fn words(screen: &Screen) -> usize {
    let title = |words: &Words| match words {
        Words::Quoted(text) => text.count(),
        Words::Ours(_) => 6,
    };
    let choices = screen.question().into_iter().flat_map(|question| question.tiles());
    let choices: usize = choices.map(|choice| title(&choice.label)).sum();
    title(&screen.title) + screen.blocks.iter().map(Block::count).sum::<usize>() + choices
}

/// The words of all that the screens of a guide quote, each screen once.
#[must_use]
pub fn whole(guide: &Guide) -> usize {
    let mut words = 0;
    for screen in guide.screens() {
        screen
            .blocks
            .iter()
            .for_each(|block| block.each_text(&mut |text: &Text| words += text.count()));
    }
    words
}
