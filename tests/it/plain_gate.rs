//! What `check` says of a guide as a whole: its burden, its review, and that it stays in service.

use marchepied::catalog::french::{Burden, check};
use marchepied::content::Content;
use marchepied::finding::Finding;

use crate::essai::{PROCEDURE, WORDS, content_of_essai, planted, sound, told};

fn checked(content: &Content) -> (Vec<Finding>, Vec<Burden>) {
    check(&sound(content), content)
}

/// The content of the tests after a reading with the people concerned.
fn reviewed() -> Content {
    let review = "[review]\nby = \"l’atelier du mardi\"\non = 2026-12-01\n\n[fact.prix]";
    planted(content_of_essai(), PROCEDURE, "[fact.prix]", review)
}

#[test]
fn the_burden_is_that_of_the_heaviest_path() {
    let (_, burdens) = checked(&content_of_essai());
    let [burden] = burdens.as_slice() else { panic!("one guide, {burdens:?}") };
    // The path of the salary: a phone and a payslip from the employer, hours and pay to add.
    assert_eq!((burden.papers, burden.sums, burden.people), (2, 2, 1));
    assert!(burden.minutes > 15, "{burden}");
    assert!(burden.to_string().ends_with("not yet read by the people concerned"), "{burden}");
}

#[test]
fn a_review_is_told_and_lets_a_guide_bear_its_name() {
    let words = ("Une personne vous aide.", "Guide en FALC, « facile à lire et à comprendre ».");
    let named = |content| planted(content, WORDS, words.0, words.1);
    let (findings, _) = checked(&named(content_of_essai()));
    assert!(told(&findings).contains("unreviewed-falc"), "{}", told(&findings));
    let (findings, burdens) = checked(&named(reviewed()));
    assert!(!told(&findings).contains("unreviewed-falc"), "{}", told(&findings));
    assert!(burdens[0].to_string().ends_with("read by l’atelier du mardi, 2026-12-01"));
}

#[test]
fn a_guide_with_a_long_sentence_stays_in_service() {
    let long =
        "Une personne vient chez vous le lundi matin et vous aide avec tous les papiers du mois.";
    let content = planted(content_of_essai(), WORDS, "Une personne vous aide.", long);
    assert_eq!(sound(&content).procedures.len(), 1);
    let (findings, _) = checked(&content);
    assert!(findings.iter().any(Finding::is_error), "the sentence is not told");
}

#[test]
fn content_without_a_vocabulary_has_no_rule_about_words() {
    let text = "[say]\n";
    let mut content = content_of_essai();
    content.insert("templates/vocabulary.toml", text);
    let content = planted(content, WORDS, "Une personne vous aide.", "Ouvrez vos courriers.");
    let (findings, _) = checked(&content);
    assert!(!told(&findings).contains("wrong-word"), "{}", told(&findings));
}
