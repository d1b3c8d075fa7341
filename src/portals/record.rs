//! The record of one day at one place: how often one looked, and when it did not work.

use super::sighting::{Outcome, Sighting};

/// So many looks in a row make an outage; fewer are a hiccup.
const OUTAGE: u32 = 3;

/// What the looks of one day say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// How often one looked.
    pub looks: u32,
    /// How often it did not work.
    pub down: u32,
    /// How often it was slow.
    pub slow: u32,
    /// The first and the last look, in seconds since 1970.
    pub ends: Option<(i64, i64)>,
    /// When it did not work, in the order of time.
    pub spans: Vec<Span>,
}

/// Looks in a row at which it did not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first of them, in seconds since 1970.
    pub from: i64,
    /// The last of them, in seconds since 1970.
    pub to: i64,
    /// How many.
    pub looks: u32,
    /// What the first of them saw.
    pub outcome: Outcome,
}

impl Span {
    /// Whether enough looks agree to call it an outage.
    #[must_use]
    pub const fn is_outage(self) -> bool {
        self.looks >= OUTAGE
    }
}

impl Day {
    /// The outages of the day.
    pub fn outages(&self) -> impl Iterator<Item = Span> {
        self.spans.iter().copied().filter(|span| span.is_outage())
    }
}

/// The record of the looks of one day, in the order of time. `slow` is how many
/// milliseconds are too many.
#[must_use]
pub fn day(looks: &[Sighting], slow: u32) -> Day {
    let mut day = Day::default();
    let mut open: Option<Span> = None;
    for look in looks {
        let (at, outcome) = (look.at, look.outcome);
        day.looks += 1;
        day.ends = Some((day.ends.map_or(at, |(first, _)| first), at));
        if outcome.is_down() {
            day.down += 1;
            let span = open.get_or_insert(Span { from: at, to: at, looks: 0, outcome });
            (span.to, span.looks) = (at, span.looks + 1);
            continue;
        }
        day.slow += u32::from(look.millis >= slow);
        day.spans.extend(open.take());
    }
    day.spans.extend(open);
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look((at, outcome): (i64, Outcome)) -> Sighting {
        Sighting { at, outcome, status: None, millis: 100, digest: None, found: None }
    }

    #[test]
    fn a_day_tells_each_time_when_it_did_not_work() {
        use Outcome::{Failing, Maintenance, Read, Silent};
        let story = [Read, Silent, Read, Failing, Maintenance, Failing, Read, Silent];
        let looks: Vec<_> = (0..).zip(story).map(look).collect();
        let day = day(&looks, 5_000);
        assert_eq!((day.looks, day.down, day.slow, day.ends), (8, 5, 0, Some((0, 7))));
        let spans: Vec<_> = day.spans.iter().map(|s| (s.from, s.to, s.looks)).collect();
        assert_eq!(spans, [(1, 1, 1), (3, 5, 3), (7, 7, 1)]);
        assert_eq!(day.outages().map(|span| span.outcome).collect::<Vec<_>>(), [Failing]);
    }
}
