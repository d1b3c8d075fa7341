//! Every path of every guide leads somewhere; whatever is asked, there is a screen.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::guide::paths::{Path, walk};
use marchepied::guide::{Answers, Draft, End, Guide, Journey, Kind, Name};
use proptest::prelude::*;

use crate::essai::{BETWEEN, TODAY, content_with_a_secret, name, sound};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| sound(&content_with_a_secret()));

fn guides() -> impl Iterator<Item = &'static Guide> {
    CATALOG.procedures.values().map(|procedure| &procedure.guide)
}

/// Visits every path of every guide.
fn each_path(mut visit: impl FnMut(&'static Guide, &Path<'static>)) {
    for guide in guides() {
        walk(guide, &name("2026-11"), &mut |path| {
            visit(guide, path);
            true
        });
    }
}

/// A day on which the calendars stand as the path assumes.
fn day_of(guide: &Guide, path: &Path) -> Date {
    let fits = |day: &Date| {
        path.phases.iter().all(|(calendar, phase)| guide.phase(calendar, *day) == Some(*phase))
    };
    [TODAY, BETWEEN].into_iter().find(fits).expect("one of two days fits")
}

fn ids<'a>(screens: impl IntoIterator<Item = &'a &'a marchepied::guide::Screen>) -> Vec<&'a str> {
    screens.into_iter().map(|screen| screen.id.as_str()).collect()
}

#[test]
fn every_path_ends_with_a_confirmed_handoff_or_with_a_human() {
    each_path(|guide, path| {
        let door = path.screens.iter().rposition(|screen| screen.kind() == Kind::Handoff);
        let asked = |door: usize| {
            path.screens[door..]
                .iter()
                .any(|screen| screen.question().is_some_and(|q| q.sent.is_some()))
        };
        let last = path.screens.last().expect("a path has a screen");
        match last.end {
            Some(End::Human) => {}
            Some(End::Done) => {
                assert!(door.is_some_and(asked), "{}: {:?}", guide.id(), ids(&path.screens));
            }
            None => panic!("{} stops at {}", guide.id(), last.id),
        }
        assert!(door.is_none_or(asked), "{}: {:?}", guide.id(), ids(&path.screens));
    });
}

#[test]
fn the_walk_and_the_journey_agree() {
    each_path(|guide, path| {
        let journey = Journey::replay(guide, &path.answers, day_of(guide, path));
        assert_eq!(ids(journey.trail()), ids(&path.screens), "{}", guide.id());
        assert_eq!(journey.answers(), &path.answers);
    });
}

#[test]
fn every_screen_of_a_trail_is_found_again_from_its_own_answers() {
    each_path(|guide, path| {
        let today = day_of(guide, path);
        for (index, screen) in path.screens.iter().enumerate() {
            let earlier = &path.screens[..index];
            let before: Vec<_> = path
                .answers
                .iter()
                .filter(|(id, _)| earlier.iter().any(|screen| screen.id == **id))
                .map(|(id, choice)| (id.as_str(), choice.as_str()))
                .collect();
            let journey = Journey::replay(guide, &Answers::read(before), today);
            let place = journey.find(&screen.id).expect("found again");
            assert_eq!(place.index, index, "{}/{}", guide.id(), screen.id);
        }
    });
}

#[test]
fn the_total_of_the_progress_never_grows() {
    each_path(|guide, path| {
        let journey = Journey::replay(guide, &path.answers, day_of(guide, path));
        let mut least = usize::MAX;
        for screen in journey.trail() {
            let place = journey.find(&screen.id).expect("on the trail");
            let (step, steps) = journey.progress(place);
            assert!(step <= steps && steps <= least, "{}/{}", guide.id(), screen.id);
            least = steps;
        }
    });
}

#[test]
fn going_back_keeps_the_later_answers() {
    each_path(|guide, path| {
        let today = day_of(guide, path);
        let journey = Journey::replay(guide, &path.answers, today);
        let last = journey.find(&path.screens[path.screens.len() - 1].id).expect("on the trail");
        let Some(before) = journey.before(last) else { return };
        assert!(journey.find(&before.id).is_some());
        if let Some(choice) = path.answers.get(&before.id) {
            let again = Journey::replay(guide, &journey.answers().with(&before.id, choice), today);
            assert_eq!(ids(again.trail()), ids(journey.trail()));
        }
    });
}

#[test]
fn a_changed_answer_drops_those_that_left_the_trail() {
    let month = name("2026-11");
    each_path(|guide, path| {
        let today = day_of(guide, path);
        for (index, screen) in path.screens.iter().enumerate().take(4) {
            let Some(question) = screen.question() else { continue };
            for choice in question.outcomes(&month) {
                let answers = path.answers.with(&screen.id, &choice);
                let journey = Journey::replay(guide, &answers, today);
                assert_eq!(ids(&journey.trail()[..=index]), ids(&path.screens[..=index]));
                assert_eq!(journey.answers().get(&screen.id), Some(&choice));
                let on_trail = |id: &Name| journey.find(id).is_some();
                assert!(journey.answers().iter().all(|(id, _)| on_trail(id)));
            }
        }
    });
}

/// The same guide without one screen: who led to it leads to what came after it.
fn without(guide: &Guide, gone: &Name) -> Option<Guide> {
    let after = guide.screen(gone)?.next.first()?.to.clone();
    let mut draft = draft_of(guide);
    draft.screens.retain(|screen| screen.id != *gone);
    for rule in draft.screens.iter_mut().flat_map(|screen| &mut screen.next) {
        if rule.to == *gone {
            rule.to = after.clone();
        }
    }
    if draft.start == *gone {
        draft.start = after;
    }
    Guide::new(draft).ok()
}

fn draft_of(guide: &Guide) -> Draft {
    Draft {
        id: guide.id().clone(),
        title: guide.title().clone(),
        private: guide.is_private(),
        start: guide.start().id.clone(),
        screens: guide.screens().to_vec(),
        calendars: guide.calendars().clone(),
    }
}

/// Replays answers and makes sure that the person stands on a screen of the guide.
fn stands(guide: &Guide, answers: &Answers, today: Date) -> Journey<'_> {
    let journey = Journey::replay(guide, answers, today);
    let stand = journey.stand();
    assert!(guide.screen(&stand.screen.id).is_some());
    assert_eq!(journey.find(&stand.screen.id).map(|place| place.index), Some(stand.index));
    journey
}

#[test]
fn a_guide_edited_meanwhile_does_not_strand_anyone() {
    let mut edited = BTreeSet::new();
    for guide in guides() {
        let screens = guide.screens().iter();
        let others: Vec<_> = screens.filter_map(|screen| without(guide, &screen.id)).collect();
        edited.insert((guide.id().clone(), others.len()));
        let mut count = 0;
        walk(guide, &name("2026-11"), &mut |path| {
            count += 1;
            for other in others.iter().filter(|_| count % 7 == 1) {
                stands(other, &path.answers, TODAY);
            }
            true
        });
    }
    assert!(edited.iter().all(|(_, others)| *others > 0), "nothing was edited: {edited:?}");
}

/// A pair of the address: known screens and choices, stale ones, and anything.
fn pairs() -> impl Strategy<Value = Vec<(String, String)>> {
    let known: Vec<String> = guides()
        .flat_map(Guide::screens)
        .flat_map(|screen| {
            let choices = screen.question().map(|q| q.outcomes(&name("2026-11")));
            choices.into_iter().flatten().chain([screen.id.clone()])
        })
        .map(|name| name.to_string())
        .collect();
    let word = prop_oneof![4 => prop::sample::select(known), 1 => ".*", 1 => "[a-z0-9-]{1,45}"];
    prop::collection::vec((word.clone(), word), 0..40)
}

fn day() -> impl Strategy<Value = Date> {
    (0..4018).prop_map(|days| date(2024, 1, 1).saturating_add(days.days()))
}

proptest! {
    #[test]
    fn any_answers_on_any_day_lead_to_a_screen(pairs in pairs(), today in day()) {
        let answers = Answers::read(pairs.iter().map(|(a, b)| (a.as_str(), b.as_str())));
        for guide in guides() {
            let journey = stands(guide, &answers, today);
            let again = Journey::replay(guide, journey.answers(), today);
            prop_assert_eq!(ids(again.trail()), ids(journey.trail()));
            prop_assert_eq!(again.answers(), journey.answers());
        }
    }

    #[test]
    fn a_guide_without_files_and_an_embedded_one_are_alike(today in day()) {
        let (catalog, findings) = Catalog::compile(&Content::embedded(), today);
        prop_assert!(!findings.iter().any(marchepied::finding::Finding::is_error));
        prop_assert_eq!(catalog.map(|catalog| catalog.procedures.len()), Some(3));
    }
}
