//! The words of an exercise: all there, all used, waiting for nothing that nobody gives.

use std::collections::BTreeSet;

use super::World;
use super::exercise::{Exercise, Page};
use crate::desk::Desk;
use crate::finding::{Finding, did_you_mean};
use crate::locale::Entry;

/// The parts that the message of an exercise has.
const PARTS: [&str; 3] = ["line", "story", "learnt"];

/// Checks the words of one exercise.
pub(super) fn check(world: &World, desk: &mut Desk, exercise: &Exercise) {
    let id = exercise.guide.id();
    let french = world.locales.source();
    let (needed, allowed) = keys(exercise);
    for key in &needed {
        if !french.knows(key) {
            let what = format!("the words \"{key}\" are missing");
            let remedy = format!("write them in locales/fr/exercises/{id}.ftl");
            desk.find(0, "missing-words", what, remedy);
        }
    }
    let known: BTreeSet<&str> = needed.iter().chain(&allowed).map(String::as_str).collect();
    let file = format!("/exercises/{id}.ftl");
    for (key, entry) in french.entries().filter(|(_, entry)| entry.spot.file.ends_with(&file)) {
        if !known.contains(key) {
            let what = format!("nothing uses the words \"{key}\"");
            let remedy = did_you_mean(key, known.iter().copied());
            let remedy = remedy.unwrap_or_else(|| "remove them".to_owned());
            desk.findings.push(Finding::error(&entry.spot, "unused-words", what, remedy));
        }
        desk.findings.extend(variables(exercise, key, entry));
    }
}

/// The keys that must be there, and those that may.
fn keys(exercise: &Exercise) -> (Vec<String>, Vec<String>) {
    let title = exercise.words.key();
    let mut needed = vec![title.to_owned()];
    needed.extend(PARTS.map(|part| format!("{title}.{part}")));
    let mut allowed = Vec::new();
    for page in exercise.pages.values() {
        let voice = exercise.voice(page);
        let part = |id: &dyn std::fmt::Display| format!("{}.{id}", voice.key());
        needed.push(voice.key().to_owned());
        let traps = page.buttons.iter().filter(|button| button.next.is_none());
        needed.extend(traps.map(|trap| part(&trap.id)));
        allowed.extend(page.fields.iter().map(|field| part(&field.id)));
    }
    (needed, allowed)
}

/// The values that the words of a page may wait for.
fn known_variables(page: &Page) -> BTreeSet<String> {
    let labels = page.fields.iter().map(|field| &field.id);
    let labels = labels.chain(page.buttons.iter().map(|button| &button.id));
    let values = page.fields.iter().map(|field| format!("value-{}", field.id));
    labels.map(|id| format!("label-{id}")).chain(values).collect()
}

fn variables(exercise: &Exercise, key: &str, entry: &Entry) -> Vec<Finding> {
    let message = key.split('.').next().unwrap_or(key);
    let page = exercise.pages.values().find(|page| exercise.voice(page).key() == message);
    let known = page.map(known_variables).unwrap_or_default();
    let strange = entry.variables.iter().filter(|variable| !known.contains(&***variable));
    strange
        .map(|variable| {
            let what = format!("${variable} is not a value of this page");
            let remedy = did_you_mean(variable, known.iter().map(String::as_str));
            let remedy =
                remedy.unwrap_or_else(|| "use label-ID and value-ID of its fields".to_owned());
            Finding::error(&entry.spot, "unknown-variable", what, remedy)
        })
        .collect()
}
