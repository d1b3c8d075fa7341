//! What is sound stays in service beside what is broken.

use marchepied::catalog::{Catalog, scaffold};
use marchepied::content::Content;
use marchepied::guide::Name;

use crate::essai::{self, PROCEDURE, TODAY, WORDS, name, planted, told};

/// The guides of this repository.
fn written() -> Vec<String> {
    let content = Content::embedded();
    let files = content.list("templates/procedures/", ".toml");
    let names = files.map(|(path, _)| {
        let file = path.rsplit('/').next().unwrap_or_default();
        file.trim_end_matches(".toml").to_owned()
    });
    names.collect()
}

#[test]
fn a_broken_guide_is_left_out_and_the_others_stay() {
    // A path that stops, and a guide that could be walked but lacks a picture.
    let faults = [("end = \"human\"", ""), ("picture = \"files\"", "picture = \"none\"")];
    for (sound, broken) in faults {
        let content = planted(essai::content(), PROCEDURE, sound, broken);
        let catalog = Catalog::compile(&content, TODAY).0.expect("there are sound guides");
        let served: Vec<_> = catalog.procedures.keys().map(Name::as_str).collect();
        assert_eq!(served, written(), "{broken}");
    }
}

#[test]
fn a_broken_message_takes_no_other_message_away() {
    let content = planted(essai::content_of_essai(), WORDS, "essai-mois = Pour", "essai-mois Pour");
    let (catalog, findings) = Catalog::compile(&content, TODAY);
    let catalog = catalog.expect("the words are read all the same");
    assert!(catalog.locales.source().knows("essai-emplois"));
    assert!(catalog.locales.source().knows("bar-home"));
    assert!(findings.iter().any(|finding| finding.code == "ftl-syntax"));
}

#[test]
fn words_missing_in_a_language_are_said_in_french() {
    let mut content = essai::content_of_essai();
    let list = content.get("locales/languages.toml").unwrap();
    content.insert("locales/languages.toml", format!("{list}\n[en]\nname = \"English\"\n"));
    content.insert("locales/en/common.ftl", "bar-home = Home\nbar-help Help\n");
    let (catalog, findings) = Catalog::compile(&content, TODAY);
    let catalog = catalog.expect("French is whole");
    let english = catalog.locales.speaker("en").expect("English is on the list");
    let said = english.say("bar-help", &marchepied::locale::NoValues);
    assert_eq!((&*said.text, said.language.tag.as_str()), ("Aide", "fr"));
    let errors = findings.iter().filter(|f| f.code == "ftl-syntax");
    let errors: Vec<_> = errors.map(|f| (f.file.as_str(), f.line)).collect();
    assert_eq!(errors, [("locales/en/common.ftl", 2)]);
    assert!(findings.iter().any(|f| f.code == "missing-translation" && !f.is_error()));
}

#[test]
fn without_french_there_is_no_catalog_but_a_reason() {
    let (catalog, findings) = Catalog::compile(
        &planted(essai::content_of_essai(), "locales/languages.toml", "[fr]", "[zz]"),
        TODAY,
    );
    assert!(catalog.is_none());
    insta::assert_snapshot!(told(&findings), @"locales/languages.toml:1 bad-language: French is missing, add a [fr] table with its name");
}

#[test]
fn the_content_that_is_served_has_no_fault() {
    essai::sound(&Content::embedded());
    essai::sound(&essai::content_with_a_secret());
}

#[test]
fn a_new_procedure_passes_the_check() {
    let mut content = Content::embedded();
    for (path, text) in scaffold::procedure(&content, &name("carte-grise")).unwrap() {
        content.insert(path, text);
    }
    assert!(essai::sound(&content).procedures.contains_key("carte-grise"));
}
