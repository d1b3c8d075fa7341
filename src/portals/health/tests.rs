//! Stories of portals, told in one letter a look.

use proptest::prelude::*;

use super::*;

const SLOW: u32 = 5_000;
const PAUSE: i64 = 600;
const START: i64 = 1_795_000_000;

/// One letter a look: `.` well, `s` slow, `d` down, `m` maintenance, `u` a page
/// that cannot be read, `A` `B` well with another text, `x` what is expected is
/// missing, `g` gone, `-` nobody looked for three hours.
fn looks(story: &str) -> Vec<Sighting> {
    let mut at = START;
    let mut all = Vec::new();
    for letter in story.chars() {
        at += PAUSE;
        let mut sighting = Sighting {
            at,
            outcome: Outcome::Read,
            status: Some(200),
            millis: 300,
            digest: None,
            found: Some(true),
        };
        match letter {
            '-' => {
                at += 3 * 60 * 60;
                continue;
            }
            's' => sighting.millis = 9_000,
            'd' => sighting.outcome = Outcome::Silent,
            'm' => sighting.outcome = Outcome::Maintenance,
            'u' => sighting.outcome = Outcome::Unreadable,
            'g' => sighting.outcome = Outcome::Gone,
            'x' => sighting.found = Some(false),
            text if text.is_ascii_uppercase() => {
                (sighting.found, sighting.digest) = (None, Some(u64::from(u32::from(text))));
            }
            _ => {}
        }
        if matches!(letter, 'd' | 'm' | 'u' | 'g') {
            sighting.found = None;
        }
        all.push(sighting);
    }
    all
}

fn told(story: &str) -> State {
    let looks = looks(story);
    let now = looks.last().map_or(START, |last| last.at);
    health(&looks, SLOW, now).state
}

#[test]
fn several_looks_must_agree_before_people_are_told_of_trouble() {
    use State::{Changed, Closed, Open, Slow, Unknown};
    let table = [
        ("", Unknown),
        (".", Open),
        ("d", Unknown),
        ("dd", Unknown),
        ("ddd", Closed),
        ("..dd", Open),
        ("..dmd", Closed),
        ("..dd.dd", Open),
        ("..ddd.", Closed),
        ("..ddd..", Open),
        ("..dddsss", Slow),
        ("..dddsss..", Open),
        ("..ss", Open),
        ("..sss", Slow),
        ("..sdsd", Slow),
        ("..sssd", Slow),
        ("..sssddd", Closed),
        ("..xx", Open),
        ("..xxx", Changed),
        ("..xxx.", Changed),
        ("..xxx..", Open),
        ("..ggg", Changed),
        ("..xxxddd", Closed),
        ("..xxxddd..", Open),
        ("..dd-d", Unknown),
    ];
    for (story, state) in table {
        assert_eq!(told(story), state, "{story}");
    }
}

#[test]
fn an_empty_shell_is_never_a_change() {
    for story in ["uuuuuuu", "..uuuuuu", "AAuuuuuu", "AAuuuuuuAA", "AuAuuAuuuA"] {
        assert_eq!(told(story), State::Open, "{story}");
    }
}

#[test]
fn a_page_that_flips_between_two_texts_is_new_only_once() {
    let table = [
        ("AAAAABB", State::Open),
        ("AAAAABBB", State::Changed),
        ("AAAAABBBA", State::Open),
        ("AAAAABBBAAAABBBBBB", State::Open),
        ("AAABABABABAABBAB", State::Open),
        ("AAAAABBBAAAABBBCCC", State::Changed),
    ];
    for (story, state) in table {
        assert_eq!(told(story), state, "{story}");
    }
}

#[test]
fn a_new_text_that_stays_a_week_is_the_text_of_the_page() {
    let week = 7 * 24 * 6;
    let story = |days: usize| format!("AAA{}", "B".repeat(days));
    assert_eq!(told(&story(week - 2)), State::Changed);
    assert_eq!(told(&story(week + 2)), State::Open);
}

#[test]
fn since_when_is_the_first_look_of_those_that_agree() {
    let looks = looks("..d.ddd");
    let health = health(&looks, SLOW, looks[6].at);
    assert_eq!((health.state, health.since), (State::Closed, Some(looks[4].at)));
}

#[test]
fn a_clock_that_jumps_says_nothing_rather_than_something_wrong() {
    let looks = looks("..ddd");
    let last = looks[4].at;
    assert_eq!(health(&looks, SLOW, last).state, State::Closed);
    // Ten years on: nobody looked lately. An hour back: those looks are not yet.
    assert_eq!(health(&looks, SLOW, last + 10 * 365 * 86_400).state, State::Unknown);
    assert_ne!(health(&looks, SLOW, last - 3_600).state, State::Closed);
}

proptest! {
    #[test]
    fn closed_always_rests_on_looks_in_a_row_that_agree(story in "[.sdmuxgAB-]{0,60}") {
        let looks = looks(&story);
        let now = looks.last().map_or(START, |last| last.at);
        let closed = health(&looks, SLOW, now).state == State::Closed;
        let downs = looks.iter().map(|look| look.outcome.is_down()).collect::<Vec<_>>();
        let thrice = downs.windows(3).any(|three| three.iter().all(|down| *down));
        prop_assert!(!closed || thrice);
        let recovered = downs.ends_with(&[false, false, false]);
        prop_assert!(!(closed && recovered));
    }

    #[test]
    fn one_look_more_never_closes_a_place_that_answered_a_moment_ago(story in "[.sdmuxgAB]{0,40}") {
        for after in ["d", "dd"] {
            let state = told(&format!("{story}..{after}"));
            prop_assert_ne!(state, State::Closed);
        }
    }

    #[test]
    fn trouble_that_is_over_clears_by_itself(story in "[.sdmuxgAB]{0,40}") {
        prop_assert_eq!(told(&format!("{story}...")), State::Open);
    }

    #[test]
    fn any_clock_and_any_order_gives_a_verdict(
        ats in proptest::collection::vec(any::<i64>(), 0..20),
        now in any::<i64>(),
    ) {
        let mut looks = looks(&"d".repeat(ats.len()));
        looks.iter_mut().zip(&ats).for_each(|(look, at)| look.at = *at);
        let _ = health(&looks, SLOW, now);
    }
}
