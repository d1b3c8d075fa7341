//! The record of one day at one place: how often one looked, and when it did not work.

use super::health::STALE;
use super::sighting::{Outcome, Sighting};

/// So many looks in a row make an outage; fewer are a hiccup.
const OUTAGE: u32 = 3;
/// How far beyond a day looks count, in seconds: as many as make an outage, as far apart as may be.
const REACH: i64 = OUTAGE as i64 * STALE;

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

/// Looks in a row, within one day, at which it did not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first of them, in seconds since 1970.
    pub from: i64,
    /// The last of them, in seconds since 1970.
    pub to: i64,
    /// How many.
    pub looks: u32,
    /// How many in the same row before the day, as far as it takes to call it an outage.
    pub before: u32,
    /// How many in the same row after the day, as far as it takes to call it an outage.
    pub after: u32,
    /// What the first of them saw.
    pub outcome: Outcome,
}

impl Span {
    /// Whether enough looks agree to call it an outage: midnight does not end one.
    #[must_use]
    pub const fn is_outage(self) -> bool {
        self.looks.saturating_add(self.before).saturating_add(self.after) >= OUTAGE
    }

    /// What of a row of looks is within a day, if anything is.
    fn within(row: &[Sighting], (from, to): (i64, i64)) -> Option<Self> {
        let count = |looks: &[Sighting]| u32::try_from(looks.len()).unwrap_or(u32::MAX);
        let (before, rest) = row.split_at(row.partition_point(|look| look.at < from));
        let (ours, after) = rest.split_at(rest.partition_point(|look| look.at < to));
        let (first, last) = (ours.first()?, ours.last()?);
        Some(Self {
            from: first.at,
            to: last.at,
            looks: count(ours),
            before: count(before).min(OUTAGE),
            after: count(after).min(OUTAGE),
            outcome: first.outcome,
        })
    }
}

impl Day {
    /// The outages of the day.
    pub fn outages(&self) -> impl Iterator<Item = Span> {
        self.spans.iter().copied().filter(|span| span.is_outage())
    }
}

/// The time from which on, and until which, looks say something of a day: some hours more than it has.
#[must_use]
pub const fn around((from, to): (i64, i64)) -> (i64, i64) {
    (from.saturating_sub(REACH), to.saturating_add(REACH))
}

/// The record of a day, from its first second to that of the next day. The looks are in the order
/// of time, and may be those [`around`] it. `slow` is how many milliseconds are too many.
#[must_use]
pub fn day(looks: &[Sighting], within: (i64, i64), slow: u32) -> Day {
    let mut day = Day::default();
    for look in looks.iter().filter(|look| (within.0..within.1).contains(&look.at)) {
        day.looks += 1;
        day.ends = Some((day.ends.map_or(look.at, |(first, _)| first), look.at));
        day.down += u32::from(look.outcome.is_down());
        day.slow += u32::from(!look.outcome.is_down() && look.millis >= slow);
    }
    day.spans = rows(looks).filter_map(|row| Span::within(row, within)).collect();
    day
}

/// Looks in a row at which it did not work. Between looks far apart nobody knows what was.
fn rows(looks: &[Sighting]) -> impl Iterator<Item = &[Sighting]> {
    let in_a_row = |one: &Sighting, next: &Sighting| {
        one.outcome.is_down() == next.outcome.is_down() && next.at - one.at <= STALE
    };
    looks.chunk_by(in_a_row).filter(|row| row.iter().any(|look| look.outcome.is_down()))
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
        let day = day(&looks, (0, 100), 5_000);
        assert_eq!((day.looks, day.down, day.slow, day.ends), (8, 5, 0, Some((0, 7))));
        let spans: Vec<_> = day.spans.iter().map(|s| (s.from, s.to, s.looks)).collect();
        assert_eq!(spans, [(1, 1, 1), (3, 5, 3), (7, 7, 1)]);
        assert_eq!(day.outages().map(|span| span.outcome).collect::<Vec<_>>(), [Failing]);
    }

    /// The spans of a day of 1,000 seconds: looks in it, before and after, and whether it is an outage.
    fn spans(story: &[(i64, Outcome)], from: i64) -> Vec<(u32, u32, u32, bool)> {
        let looks: Vec<_> = story.iter().copied().map(look).collect();
        let day = day(&looks, (from, from + 1_000), 5_000);
        day.spans.iter().map(|s| (s.looks, s.before, s.after, s.is_outage())).collect()
    }

    #[test]
    fn an_outage_over_midnight_is_one_of_both_days() {
        use Outcome::{Read, Silent};
        let night = [(800, Read), (900, Silent), (950, Silent), (1_000, Silent), (1_100, Read)];
        assert_eq!(spans(&night, 0), [(2, 0, 1, true)]);
        assert_eq!(spans(&night, 1_000), [(1, 2, 0, true)]);
        assert_eq!(spans(&night, 2_000), []);
    }

    #[test]
    fn a_hiccup_at_midnight_is_no_outage() {
        use Outcome::{Read, Silent};
        let night = [(990, Read), (995, Silent), (1_005, Silent), (1_010, Read)];
        assert_eq!(spans(&night, 0), [(1, 0, 1, false)]);
        assert_eq!(spans(&night, 1_000), [(1, 1, 0, false)]);
    }

    #[test]
    fn a_long_outage_tells_no_more_of_its_neighbours_than_it_takes() {
        let long: Vec<_> = (0..300).map(|n| (n * 10, Outcome::Failing)).collect();
        assert_eq!(spans(&long, 1_000), [(100, 3, 3, true)]);
    }

    #[test]
    fn looks_far_apart_are_not_in_a_row() {
        let looks = [0, 60, 60 + STALE, 61 + 2 * STALE].map(|at| look((at, Outcome::Silent)));
        let day = day(&looks, (0, 10 * STALE), 5_000);
        let told: Vec<_> = day.spans.iter().map(|s| (s.from, s.to, s.looks)).collect();
        assert_eq!(told, [(0, 60 + STALE, 3), (61 + 2 * STALE, 61 + 2 * STALE, 1)]);
    }
}
