//! Every fiche is walked: no dead end, no empty screen, no sentence lost or told twice.

use std::path::Path;

use marchepied::fiches::archive::Archive;
use marchepied::fiches::check::{Verdict, check, entrances};
use marchepied::fiches::parse::is_id;

use crate::corpus::official_fiches;
use crate::essai::told;
use crate::program::{marchepied, run};

/// One official text in so many is walked here, where nothing is optimised; all of them are by the
/// released program, in `tests/browser/fiches.test.mjs`.
const EACH: usize = 16;
const INVENTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/fiches");

/// The texts of an archive that people walk: id and XML.
fn texts(path: &Path) -> Vec<(String, String)> {
    let mut archive = Archive::open(path).unwrap();
    let pieces: Vec<_> = (0..archive.len()).map(|at| archive.read(at).unwrap()).collect();
    let named = pieces.into_iter().map(|piece| {
        let name = piece.name.rsplit('/').next().unwrap_or_default();
        (name.trim_end_matches(".xml").to_owned(), String::from_utf8(piece.xml).unwrap())
    });
    // A page of questions is left alone by the import, and has no screens.
    named.filter(|(id, xml)| is_id(id) && !xml.contains("<PgFAQ ")).collect()
}

/// Two at a time, as there are two processors nearly everywhere.
fn halves<R: Send>(
    texts: &[(String, String)],
    work: impl Fn(&[(String, String)]) -> R + Sync,
) -> [R; 2] {
    let (first, second) = texts.split_at(texts.len() / 2);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| work(second));
        [work(first), other.join().unwrap()]
    })
}

/// Walks every text by every entrance.
fn verdicts(texts: &[(String, String)]) -> Vec<Verdict> {
    let bodies = |texts: &[(String, String)]| entrances(texts.iter().map(|(_, xml)| &**xml));
    let [mut open, more] = halves(texts, bodies);
    for (id, givens) in more {
        open.entry(id).or_default().extend(givens);
    }
    let judged = |texts: &[(String, String)]| -> Vec<Verdict> {
        texts.iter().map(|(id, xml)| check(id, xml, open.get(id))).collect()
    };
    halves(texts, judged).into_iter().flatten().collect()
}

/// How many texts, screens and entrances were walked without any finding.
fn walked(texts: &[(String, String)]) -> [usize; 3] {
    let verdicts = verdicts(texts);
    let findings: Vec<_> = verdicts.iter().flat_map(|v| v.findings.clone()).collect();
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), told(&findings));
    let sum = |pick: fn(&Verdict) -> usize| verdicts.iter().map(pick).sum();
    [verdicts.len(), sum(|verdict| verdict.screens), sum(|verdict| verdict.entrances)]
}

#[test]
fn official_fiches_are_walked_and_no_sentence_is_lost_or_told_twice() {
    let all = texts(official_fiches());
    assert_eq!(all.len(), 4873);
    let some: Vec<_> = all.into_iter().step_by(EACH).collect();
    let [texts, screens, _] = walked(&some);
    assert!(texts == some.len() && screens > 5_000, "{texts} texts, {screens} screens");
}

#[test]
fn every_invented_fiche_of_all_three_schemas_is_walked_as_well() {
    let [texts, _, entrances] = walked(&texts(Path::new(INVENTED)));
    assert!(texts == 28 && entrances > 20, "{texts} texts, {entrances} entrances");
}

/// A walk told as text.
fn walk(id: &str, answers: &str) -> String {
    let (code, said, complaint) =
        run(&mut marchepied(&["fiches", "show", id, INVENTED, "--answers", answers]));
    assert_eq!(code, 0, "{complaint}");
    said
}

#[test]
fn steps_cases_papers_and_doors_are_told_one_screen_at_a_time() {
    insta::assert_snapshot!(walk("F900001", ""));
}

#[test]
fn tables_pictures_and_words_explained_are_read_as_one_reads_aloud() {
    insta::assert_snapshot!(walk("F900003", "sommaire=tout"));
}

#[test]
fn the_parts_of_a_service_have_titles_of_ours_where_the_source_has_none() {
    insta::assert_snapshot!(walk("R900001", "sommaire=tout"));
}

#[test]
fn a_form_that_is_closed_says_so_with_its_number_and_its_other_files() {
    insta::assert_snapshot!(walk("R900002", ""));
}

#[test]
fn the_answers_of_a_questionnaire_lead_on_to_a_text_or_to_a_further_question() {
    insta::assert_snapshot!(walk("F900006", "quel-sport=le-velo"));
}

#[test]
fn a_text_of_the_old_schema_is_told_in_the_same_way() {
    insta::assert_snapshot!(walk("F910001", ""));
}
