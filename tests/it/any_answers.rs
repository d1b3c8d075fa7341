//! Whatever the answers, whatever was edited meanwhile, there is a screen.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::finding::Finding;
use marchepied::guide::paths::walk;
use marchepied::guide::{Answers, Body, Draft, Guide, Journey, Name, Subject};
use proptest::prelude::*;

use crate::essai::{TODAY, guides, in_french, name};
use crate::guides::ids;

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

/// The same guide with one screen under another name.
fn renamed(guide: &Guide, old: &Name) -> Guide {
    let new = name("autrement");
    let mut draft = draft_of(guide);
    let set = |slot: &mut Name| {
        if *slot == *old {
            *slot = new.clone();
        }
    };
    set(&mut draft.start);
    for screen in &mut draft.screens {
        set(&mut screen.id);
        screen.next.iter_mut().for_each(|rule| set(&mut rule.to));
        let items = match &mut screen.body {
            Body::Checklist(items) => items.as_mut_slice(),
            _ => &mut [],
        };
        let conditions = screen.next.iter_mut().map(|rule| &mut rule.when);
        let conditions = conditions.chain(items.iter_mut().map(|item| &mut item.when));
        for test in conditions.flat_map(|condition| &mut condition.0) {
            if let Subject::Answer(id) = &mut test.subject {
                set(id);
            }
        }
    }
    Guide::new(draft).expect("a name changes nothing")
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
fn stands<'g>(guide: &'g Guide, answers: &Answers, today: Date) -> Journey<'g> {
    let journey = Journey::replay(guide, answers, today);
    let stand = journey.stand();
    assert!(guide.screen(&stand.screen.id).is_some());
    assert_eq!(journey.find(&stand.screen.id).map(|place| place.index), Some(stand.index));
    journey
}

/// Walks a guide and takes the answers of each seventh path to its other editions.
fn take_to(guide: &'static Guide, others: &[Guide]) {
    let mut count = 0;
    walk(guide, &name("2026-11"), &mut |path| {
        count += 1;
        for other in others.iter().filter(|_| count % 7 == 1) {
            stands(other, &path.answers, TODAY);
        }
        true
    });
}

#[test]
fn a_guide_edited_meanwhile_does_not_strand_anyone() {
    let mut untouched = BTreeSet::new();
    for guide in guides() {
        let screens = guide.screens().iter();
        let others: Vec<_> = screens.filter_map(|screen| without(guide, &screen.id)).collect();
        if others.is_empty() {
            untouched.insert(guide.id());
        }
        take_to(guide, &others);
    }
    assert!(untouched.is_empty(), "no screen could be taken out of {untouched:?}");
}

#[test]
fn a_screen_renamed_meanwhile_does_not_strand_anyone() {
    for guide in guides() {
        let others: Vec<_> =
            guide.screens().iter().map(|screen| renamed(guide, &screen.id)).collect();
        take_to(guide, &others);
    }
}

#[test]
fn the_content_is_sound_in_every_year() {
    let content = in_french(&Content::embedded());
    let written = content.list("templates/procedures/", ".toml").count();
    for year in 2024..=2034 {
        let (catalog, findings) = Catalog::compile(&content, date(year, 2, 28));
        assert!(!findings.iter().any(Finding::is_error), "in {year}");
        assert_eq!(catalog.map(|catalog| catalog.procedures.len()), Some(written));
    }
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
    (0_i64..4018).prop_map(|days| date(2024, 1, 1).saturating_add(days.days()))
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
}

#[test]
fn choosing_otherwise_is_replaying_with_that_answer_changed() {
    let month = name("2026-12");
    for guide in guides() {
        let mut paths = 0;
        walk(guide, &month, &mut |path| {
            let journey = Journey::replay(guide, &path.answers, TODAY);
            for screen in journey.trail() {
                let Some(question) = screen.question() else { continue };
                let place = journey.find(&screen.id).expect("on the trail");
                for choice in question.outcomes(&month) {
                    let changed = journey.answers().with(&screen.id, &choice);
                    let replayed = Journey::replay(guide, &changed, TODAY);
                    let chosen = journey.choosing(place, &choice, TODAY);
                    assert_eq!(ids(chosen.trail()), ids(replayed.trail()));
                    assert_eq!(chosen.answers(), replayed.answers());
                }
            }
            paths += 1;
            paths < 300
        });
    }
}
