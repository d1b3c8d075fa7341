//! Health: what all looks at a place so far say of it. A pure function of the
//! sightings and of the moment.
//!
//! One look proves nothing: several in a row must agree before a verdict
//! changes, and what is too old or comes from the future counts for nothing.

use super::sighting::{Outcome, Sighting};
use super::variants::Variants;

/// As many looks in a row must agree before people are told of trouble.
const AGREE: u32 = 3;
/// As many in a row end it: people wait for that.
const AGREE_WELL: u32 = 2;
/// Older looks say nothing of now, and looks farther apart do not agree; in seconds.
pub(super) const STALE: i64 = 2 * 60 * 60;
/// A clock may be a little late; in seconds.
const AHEAD: i64 = 60;

/// How a place is. The order is the one of the trouble that it gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Nobody looked lately, or too few times.
    #[default]
    Unknown,
    /// It answers.
    Open,
    /// It answers, but is not what it was: its words or its address are others.
    Changed,
    /// It answers slowly, or only sometimes.
    Slow,
    /// It does not work.
    Closed,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::Unknown, Self::Open, Self::Changed, Self::Slow, Self::Closed];

    /// Its name in message ids and in lines for operators.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Open => "open",
            Self::Changed => "changed",
            Self::Slow => "slow",
            Self::Closed => "closed",
        }
    }
}

/// The verdict on a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Health {
    /// How it is.
    pub state: State,
    /// Since when it is so, in seconds since 1970.
    pub since: Option<i64>,
    /// When somebody last looked.
    pub seen: Option<i64>,
    /// Since when its text is another one, as far as texts could be read. For
    /// operators: news are no trouble.
    pub news: Option<i64>,
}

/// The health of a place, from the looks at it in the order of time. `slow` is
/// how many milliseconds are too many.
#[must_use]
pub fn health(sightings: &[Sighting], slow: u32, now: i64) -> Health {
    let mut fold = Fold::default();
    for sighting in sightings.iter().filter(|sighting| sighting.at <= now.saturating_add(AHEAD)) {
        fold.note(sighting, slow);
    }
    fold.verdict(now)
}

/// Looks in a row that say the same.
#[derive(Clone, Copy, Debug, Default)]
struct Run {
    looks: u32,
    from: i64,
}

impl Run {
    fn note(&mut self, says: bool, at: i64) {
        match (says, self.looks) {
            (false, _) => self.looks = 0,
            (true, 0) => *self = Self { looks: 1, from: at },
            (true, _) => self.looks = self.looks.saturating_add(1),
        }
    }

    const fn agrees(self, looks: u32) -> bool {
        self.looks >= looks
    }
}

#[derive(Debug, Default)]
struct Fold {
    state: State,
    since: Option<i64>,
    seen: Option<i64>,
    down: Run,
    /// Down, or slow.
    bad: Run,
    /// Not down.
    up: Run,
    well: Run,
    /// What is expected is not there.
    odd: Run,
    even: Run,
    is_odd: Option<i64>,
    texts: Variants,
    /// Whether the text alone is watched, because nothing else is expected.
    by_text: bool,
}

impl Fold {
    fn note(&mut self, sighting: &Sighting, slow: u32) {
        let at = sighting.at;
        // Looks far apart, or in the wrong order after a jump of the clock, do
        // not follow each other.
        if self.seen.is_some_and(|seen| !(0..=STALE).contains(&at.saturating_sub(seen))) {
            let texts = std::mem::take(&mut self.texts);
            *self = Self { texts, is_odd: self.is_odd, ..Self::default() };
        }
        self.seen = Some(at);
        let down = sighting.outcome.is_down();
        let late = !down && sighting.millis >= slow;
        self.down.note(down, at);
        self.bad.note(down || late, at);
        self.up.note(!down, at);
        self.well.note(!down && !late, at);
        self.settle(at);
        self.compare(sighting);
    }

    /// Whether the verdict changes.
    fn settle(&mut self, at: i64) {
        let next = match self.state {
            State::Closed if self.well.agrees(AGREE_WELL) => Some((State::Open, self.well.from)),
            State::Closed if self.up.agrees(AGREE) => Some((State::Slow, self.up.from)),
            State::Closed => None,
            _ if self.down.agrees(AGREE) => Some((State::Closed, self.down.from)),
            State::Slow if self.well.agrees(AGREE_WELL) => Some((State::Open, self.well.from)),
            State::Slow => None,
            _ if self.bad.agrees(AGREE) => Some((State::Slow, self.bad.from)),
            State::Unknown if self.well.agrees(1) => Some((State::Open, at)),
            _ => None,
        };
        if let Some((state, since)) = next {
            (self.state, self.since) = (state, Some(since));
        }
    }

    /// Whether the place is still what it was; a page that could not be read
    /// says nothing of that.
    fn compare(&mut self, sighting: &Sighting) {
        let gone = matches!(sighting.outcome, Outcome::Gone | Outcome::Astray);
        if let Some(digest) = sighting.digest {
            self.texts.note(digest, sighting.at);
        }
        self.by_text = match (sighting.found, sighting.digest) {
            (Some(_), _) => false,
            (None, Some(_)) => true,
            (None, None) => self.by_text,
        };
        let odd = match (gone, sighting.found, sighting.digest) {
            (true, ..) | (_, Some(false), _) => true,
            (_, Some(true), _) | (_, None, Some(_)) => false,
            (_, None, None) => return,
        };
        self.odd.note(odd, sighting.at);
        self.even.note(!odd, sighting.at);
        if self.odd.agrees(AGREE) {
            self.is_odd = self.is_odd.or(Some(self.odd.from));
        } else if self.even.agrees(AGREE_WELL) {
            self.is_odd = None;
        }
    }

    fn verdict(&self, now: i64) -> Health {
        let news = self.texts.new_since();
        let seen = self.seen;
        if seen.is_none_or(|seen| now.saturating_sub(seen) > STALE) {
            return Health { seen, news, ..Health::default() };
        }
        let changed = self.is_odd.or(news.filter(|_| self.by_text));
        match (self.state, changed) {
            (State::Open, Some(since)) => {
                Health { state: State::Changed, since: Some(since), seen, news }
            }
            (state, _) => Health { state, since: self.since, seen, news },
        }
    }
}

#[cfg(test)]
mod tests;
