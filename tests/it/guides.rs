//! Every path of every guide leads somewhere, and back.

use jiff::civil::Date;
use marchepied::guide::paths::{Path, walk};
use marchepied::guide::{Answers, End, Guide, Journey, Kind, Name, Screen};

use crate::essai::{BETWEEN, TODAY, guides, name};

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

/// The names of screens, in order.
pub fn ids<'a>(screens: impl IntoIterator<Item = &'a &'a Screen>) -> Vec<&'a str> {
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
            ref other => panic!("{} stops at {} with {other:?}", guide.id(), last.id),
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

/// The answers given on a path before one of its screens.
fn answers_before(path: &Path, index: usize) -> Answers {
    let earlier = &path.screens[..index];
    let before = path
        .answers
        .iter()
        .filter(|(id, _)| earlier.iter().any(|screen| screen.id == **id))
        .map(|(id, choice)| (id.as_str(), choice.as_str()));
    Answers::read(before)
}

#[test]
fn every_screen_of_a_trail_is_found_again_from_its_own_answers() {
    each_path(|guide, path| {
        let today = day_of(guide, path);
        for (index, screen) in path.screens.iter().enumerate() {
            let journey = Journey::replay(guide, &answers_before(path, index), today);
            let place = journey.find(&screen.id).expect("found again");
            assert_eq!(place.index, index, "{}/{}", guide.id(), screen.id);
        }
    });
}

#[test]
fn the_total_of_the_progress_never_grows_and_ends_with_the_last_step() {
    each_path(|guide, path| {
        let today = day_of(guide, path);
        let mut least = usize::MAX;
        for (index, screen) in path.screens.iter().enumerate() {
            let journey = Journey::replay(guide, &answers_before(path, index), today);
            let (step, steps) = journey.progress(journey.find(&screen.id).expect("found"));
            assert!(step <= steps && steps <= least, "{}/{}", guide.id(), screen.id);
            least = steps;
        }
        assert_eq!(least, path.screens.len(), "{}: {:?}", guide.id(), ids(&path.screens));
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
