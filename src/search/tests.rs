//! A small library, asked by people who write by ear; and indexes that are not what they should be.

use proptest::prelude::*;

use super::query::understand;
use super::rank::best;
use super::synonyms::Synonyms;
use super::{Builder, Index, Words};
use crate::catalog::Synonym;

/// Invented titles, with keywords.
const TITLES: [(&str, &str); 8] = [
    ("Carte de piscine", "tarif réduit"),
    ("Carte de bibliothèque perdue", ""),
    ("Aide au vélo électrique (AVE)", "prime achat"),
    ("Logement à loyer modéré (HLM)", "habitation"),
    ("Licence de pêche", "rivière"),
    ("Comment rendre une carte de piscine ?", ""),
    ("Abonnement de bus", "transport"),
    ("Cantine", "repas école"),
];

fn index() -> Index {
    let mut builder = Builder::default();
    for (title, keywords) in TITLES {
        builder.add(Words { title, keywords, body: ["mairie", ""], likely: 100 });
    }
    builder.learn("passe bleu, navigo");
    builder.finish()
}

fn synonyms() -> Synonyms {
    let said = vec!["passe bleu".to_owned(), "navigo".to_owned()];
    Synonyms::new(&[Synonym { said, means: "abonnement bus".into(), procedure: None }])
}

/// The title that answers best.
fn first(typed: &str) -> Option<&'static str> {
    let index = index();
    let query = understand(&[&index], &synonyms(), typed);
    best(&index, &query, 1).first().map(|found| TITLES[found.doc as usize].0)
}

fn shown(typed: &str) -> Option<String> {
    understand(&[&index()], &synonyms(), typed).shown
}

#[test]
fn people_who_write_by_ear_find_the_title() {
    for (typed, title) in [
        ("kart piscine", 0),
        ("cartedepiscine", 0),
        ("carte pi scine", 0),
        ("bibliotek", 1),
        ("biblio", 1),
        ("biblioteqhe", 1),
        ("éde o vello", 2),
        ("ashelem", 3),
        ("H.L.M.", 3),
        ("h l m", 3),
        ("ache elle aime", 3),
        ("lissence de pèche", 4),
        ("labonement", 6),
        ("kantine", 7),
    ] {
        assert_eq!(first(typed), Some(TITLES[title].0), "{typed}");
    }
}

#[test]
fn other_words_for_a_thing_are_understood() {
    assert_eq!(first("navigo"), Some("Abonnement de bus"));
    assert_eq!(first("pass bleu"), Some("Abonnement de bus"));
}

#[test]
fn the_thing_itself_comes_before_a_question_about_it() {
    assert_eq!(first("carte de piscine"), Some("Carte de piscine"));
    assert_eq!(first("rendre carte de piscine"), Some("Comment rendre une carte de piscine ?"));
}

#[test]
fn the_words_that_were_searched_are_shown_when_they_are_others() {
    assert_eq!(shown("kart piscine").as_deref(), Some("carte piscine"));
    assert_eq!(shown("ashelem").as_deref(), Some("HLM"));
    assert_eq!(shown("velo"), None, "an accent is not worth a line");
    assert_eq!(shown("Carte de piscine"), None);
}

#[test]
fn what_nobody_knows_finds_nothing() {
    for typed in ["", "   ", "?!", "zzzzzz", "xqwk", "de la"] {
        assert_eq!(first(typed), None, "{typed}");
    }
}

#[test]
fn an_index_that_was_kept_says_the_same() {
    let index = index();
    let kept = Index::from_bytes(&index.to_bytes()).unwrap();
    for (title, _) in TITLES {
        let query = |index: &Index| understand(&[index], &synonyms(), title);
        assert_eq!(query(&index), query(&kept));
        assert_eq!(best(&index, &query(&index), 8), best(&kept, &query(&kept), 8));
    }
}

proptest! {
    #[test]
    fn any_text_may_be_typed(typed in "\\PC{0,100}") {
        let index = index();
        let query = understand(&[&index], &synonyms(), &typed);
        prop_assert!(best(&index, &query, 3).len() <= 3);
    }

    #[test]
    fn any_letters_may_be_typed(typed in "[a-zéèàç' .]{0,100}") {
        let index = index();
        let query = understand(&[&index], &synonyms(), &typed);
        prop_assert!(best(&index, &query, 3).len() <= 3);
    }

    #[test]
    fn a_title_finds_its_document(at in 0..TITLES.len()) {
        let index = index();
        let query = understand(&[&index], &synonyms(), TITLES[at].0);
        prop_assert_eq!(best(&index, &query, 1)[0].doc as usize, at);
    }

    #[test]
    fn a_damaged_index_is_refused_or_harmless(at in 0..400_usize, byte: u8, cut in 0..900_usize) {
        let mut bytes = index().to_bytes();
        let last = bytes.len() - 1;
        bytes[at.min(last)] = byte;
        bytes.truncate(last - cut.min(last));
        if let Some(index) = Index::from_bytes(&bytes) {
            for (title, _) in TITLES {
                let query = understand(&[&index], &synonyms(), title);
                best(&index, &query, 3);
            }
        }
    }

    #[test]
    fn any_bytes_are_refused_or_harmless(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Some(index) = Index::from_bytes(&bytes) {
            let query = understand(&[&index], &synonyms(), "carte de piscine");
            best(&index, &query, 3);
        }
    }
}
