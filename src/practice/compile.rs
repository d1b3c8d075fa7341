//! One exercise file becomes a sound exercise, or a list of findings.

use std::collections::BTreeMap;

use super::exercise::{Exercise, Paper};
use super::format::{ExerciseFile, PaperFile};
use super::samples::{SAMPLES, Sample};
use super::{World, pages, words};
use crate::desk::Desk;
use crate::finding::Finding;
use crate::guide::{Draft, Flaw, Guide, Name, Phrase};

/// Compiles one file.
pub(super) fn exercise(world: &World, file: &str, text: &str) -> (Option<Exercise>, Vec<Finding>) {
    let mut desk = Desk::new(file, text);
    let exercise = read(world, &mut desk);
    let broken = desk.findings.iter().any(Finding::is_error);
    (exercise.filter(|_| !broken), desk.findings)
}

fn read(world: &World, desk: &mut Desk) -> Option<Exercise> {
    let stem = desk.file.rsplit('/').next()?.strip_suffix(".toml")?.to_owned();
    let id = desk.name_at(0, &stem)?;
    let read: ExerciseFile = match toml::from_str(desk.text) {
        Ok(read) => read,
        Err(why) => {
            let at = why.span().map_or(0, |span| span.start);
            let code =
                if why.message().contains("unknown field") { "unknown-key" } else { "toml-syntax" };
            let remedy = "see CONTRIBUTING.md for the format";
            desk.find(at, code, why.message().replace('\n', " "), remedy);
            return None;
        }
    };
    let pictures = world.pictures.iter().copied();
    let picture = desk.known(&read.picture, "unknown-picture", "a picture", pictures);
    let procedures = read.procedures.iter().filter_map(|raw| {
        let known = world.procedures.iter().copied();
        desk.known(raw, "unknown-procedure", "a procedure", known)
    });
    let procedures = procedures.collect();
    let papers = read.paper.iter().filter_map(|raw| paper(world, desk, raw)).collect();
    let files = read.files.iter().filter_map(|raw| sample(desk, raw)).collect();
    let names: Vec<_> = read.page.iter().map(|page| page.get_ref().id.get_ref().as_str()).collect();
    let listed: Vec<_> =
        read.page.iter().filter_map(|raw| pages::page(desk, raw, &names)).collect();
    let start = desk.known(&read.start, "unknown-screen", "a page of this exercise", names)?;
    let title = Phrase::message(format!("exercise-{id}"));
    let screens = pages::screens(&title, &start, &listed)?;
    let guide = guide(
        desk,
        &read,
        Draft {
            id,
            title: title.clone().into(),
            private: false,
            start: screens.first()?.id.clone(),
            screens,
            calendars: BTreeMap::new(),
        },
    )?;
    let pages = listed.into_iter().map(|page| (page.id.clone(), page)).collect();
    let (picture, minutes) = (picture?, read.minutes);
    let exercise =
        Exercise { guide, words: title, picture, procedures, minutes, papers, files, pages };
    words::check(world, desk, &exercise);
    Some(exercise)
}

fn paper(world: &World, desk: &mut Desk, raw: &PaperFile) -> Option<Paper> {
    let pictures = world.pictures.iter().copied();
    let picture = desk.known(&raw.picture, "unknown-picture", "a picture", pictures)?;
    let (title, head, rows) = (raw.title.clone(), raw.head.clone(), raw.rows.clone());
    Some(Paper { title, picture, head, rows })
}

fn sample(desk: &mut Desk, raw: &toml::Spanned<String>) -> Option<&'static Sample> {
    // A file has a dot, which no name has.
    let found = SAMPLES.iter().find(|sample| sample.name == raw.get_ref());
    if found.is_none() {
        let all = SAMPLES.map(|sample| sample.name).join(", ");
        let what = format!("\"{}\" is not a file to take along", raw.get_ref());
        desk.find(raw.span().start, "unknown-file", what, format!("known ones: {all}"));
    }
    found
}

fn guide(desk: &mut Desk, read: &ExerciseFile, draft: Draft) -> Option<Guide> {
    Guide::new(draft).map_err(|flaws| flaws.iter().for_each(|flaw| report(desk, read, flaw))).ok()
}

fn report(desk: &mut Desk, read: &ExerciseFile, flaw: &Flaw) {
    let at = |id: &Name| {
        let page = read.page.iter().find(|page| *id == page.get_ref().id.get_ref().as_str());
        page.map_or(0, |page| page.get_ref().id.span().start)
    };
    let (at, code, what, remedy) = match flaw {
        Flaw::Twice(id) => {
            (at(id), "duplicate-screen", format!("two pages are called \"{id}\""), "rename one")
        }
        Flaw::Unreachable(id) => {
            let what = format!("no button leads to \"{id}\"");
            (at(id), "unreachable-screen", what, "lead to it, or remove it")
        }
        Flaw::Loop(id) => {
            let what = format!("from \"{id}\" one comes back to \"{id}\"");
            (at(id), "loop", what, "write back = true instead of a button that leads back")
        }
        other => (0, "dead-end", format!("the pages are not sound: {other:?}"), "mend the ways on"),
    };
    desk.find(at, code, what, remedy);
}
