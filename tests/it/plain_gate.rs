//! What `check` says of a guide as a whole: its burden, its review, and that it stays in service.

use std::sync::Arc;

use marchepied::catalog::french::{Burden, check};
use marchepied::content::Content;
use marchepied::finding::Finding;
use marchepied::web::App;
use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;

use crate::essai::{PROCEDURE, TODAY, WORDS, content_of_essai, planted, sound, told};
use crate::site::Site;

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
    let words = ("Une personne vous aide.", "Guide en FALC, « facile à lire et à comprendre ».");
    let named = |content| planted(content, WORDS, words.0, words.1);
    let (findings, _) = checked(&named(content_of_essai()));
    assert!(told(&findings).contains("unreviewed-falc"), "{}", told(&findings));
    let (findings, burdens) = checked(&named(reviewed()));
    assert!(!told(&findings).contains("unreviewed-falc"), "{}", told(&findings));
    assert!(burdens[0].to_string().ends_with("read by l’atelier du mardi, 2026-12-01"));
}

#[test]
fn letters_on_a_tile_are_explained_where_it_leads() {
    let tile = |words| planted(content_of_essai(), WORDS, "J’ai besoin d’un papier", words);
    let (findings, _) = checked(&tile("J’ai besoin du PLU"));
    assert!(told(&findings).contains("\"PLU\" is not explained on"), "{}", told(&findings));
    let (findings, _) = checked(&tile("Je veux le PLU, le plan local d’urbanisme"));
    assert!(!told(&findings).contains("\"PLU\""), "{}", told(&findings));
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

#[tokio::test]
async fn people_are_told_who_read_a_guide_or_that_nobody_did() {
    let page = async |content: &Content| {
        let app = App::new(sound(content), Clock::fixed(TODAY), Seal::fleeting());
        let site = Site { app: Arc::new(app), meters: Meters::new("1.0", "abc") };
        site.get("/fr/mentions").await.text().to_owned()
    };
    let before = page(&content_of_essai()).await;
    assert!(before.contains("Pas encore relu par les personnes concernées."), "{before}");
    let after = page(&reviewed()).await;
    assert!(after.contains("Relu par l’atelier du mardi, le 1er décembre 2026."), "{after}");
}
