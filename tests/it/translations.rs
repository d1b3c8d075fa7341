//! A translation may say things its own way; it may not lose or invent anything.

use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::finding::Finding;
use marchepied::locale::{Locales, NoValues, Value};

use crate::essai::TODAY;

const FRENCH: &str = "month-5 = mai\n\
    due = Payez { $sum } avant 2 jours.\n\
    steps =\n    Ouvrez la lettre.\n    Lisez la date.\n\
    papers = Il reste { $count } papiers.\n\
    keywords = carte\n    .keywords = carte papier 3949\n";

/// What is found in these Ukrainian words, told in short.
fn found(words: &str) -> Vec<String> {
    let findings = findings("[uk]\nname = \"Українська\"\ntranslated = 2026-11-24\n", words);
    findings.into_iter().map(|it| format!("{} {}", it.code, it.what)).collect()
}

fn content(table: &str, words: &str) -> Content {
    let mut content = Content::default();
    content.insert("locales/languages.toml", format!("[fr]\nname = \"Français\"\n{table}"));
    content.insert("locales/fr/common.ftl", FRENCH);
    content.insert("locales/uk/common.ftl", words);
    content
}

fn findings(table: &str, words: &str) -> Vec<Finding> {
    Catalog::compile(&content(table, words), TODAY).1
}

const WHOLE: &str = "month-5 = травень\n    .of = травня\n\
    due = Сплатіть { $sum } за 2 дні.\n\
    steps =\n    Відкрийте лист.\n    Прочитайте дату.\n\
    papers = { $count ->\n        [one] Залишився { $count } документ.\n        [few] Залишилося { $count } документи.\n       *[many] Залишилося { $count } документів.\n    }\n\
    keywords = картка\n    .keywords = картка документ\n";

#[test]
fn a_whole_translation_is_in_order() {
    assert_eq!(found(WHOLE), [""; 0]);
}

#[test]
fn each_loss_is_found() {
    let cases = [
        ("за 2 дні", "за два дні", "other-numbers the numbers are [], in French [\"2\"]"),
        ("за 2 дні", "за ٢ дні", "foreign-digits \"٢\" is not a digit that French forms show"),
        ("Сплатіть { $sum }", "Сплатіть", "other-values the values are none, in French sum"),
        ("    Прочитайте дату.\n", "", "other-lines there are 1 lines, in French 2"),
        (
            "        [few] Залишилося { $count } документи.\n",
            "",
            "missing-plural the plural of $count lacks: few",
        ),
        ("травень", "<b>травень</b>", "html-in-words there is HTML in these words"),
        ("травень", "https://a.fr", "url-in-words there is an address in these words"),
        ("month-5 =", "month-6 =", "unused-words French has no words \"month-6\""),
        ("month-5 =", "month-6 =", "missing-translation 1 words are missing: month-5"),
    ];
    for (whole, faulty, expected) in cases {
        let told = found(&WHOLE.replacen(whole, faulty, 1));
        assert!(told.iter().any(|it| it == expected), "{faulty}: {told:?}");
    }
}

#[test]
fn what_is_missing_is_a_warning_because_french_stands_in() {
    let findings = findings("[uk]\nname = \"Українська\"\ntranslated = 2026-11-24\n", "due = x\n");
    let missing = findings.iter().find(|it| it.code == "missing-translation").unwrap();
    assert!(!missing.is_error());
    assert_eq!(missing.file, "locales/uk/common.ftl");
}

#[test]
fn an_offered_language_says_when_it_was_translated() {
    let codes =
        |table: &str| -> Vec<_> { findings(table, WHOLE).into_iter().map(|it| it.code).collect() };
    assert_eq!(codes("[uk]\nname = \"У\"\n"), ["undated-translation"]);
    assert_eq!(codes("[uk]\nname = \"У\"\noffered = false\n"), [""; 0]);
}

#[test]
fn the_plural_form_of_the_language_is_said() {
    let content = content("[uk]\nname = \"У\"\n", WHOLE);
    let locales = Locales::read(&content).0.unwrap();
    let speaker = locales.speaker("uk").unwrap();
    let said =
        |count: i64| speaker.say("papers", &[("count", Value::Number(count))]).text.into_owned();
    assert_eq!(said(1), "Залишився 1 документ.");
    assert_eq!(said(3), "Залишилося 3 документи.");
    assert_eq!(said(11), "Залишилося 11 документів.");
}

#[test]
fn every_offered_language_is_whole() {
    let content = Content::embedded();
    let (catalog, findings) = Catalog::compile(&content, TODAY);
    let locales = catalog.unwrap().locales;
    let offered: Vec<_> = locales.offered().map(|language| language.tag.clone()).collect();
    let lacking = findings.iter().filter(|it| {
        it.code == "missing-translation"
            && offered.iter().any(|tag| it.file.starts_with(&format!("locales/{tag}/")))
    });
    let lacking: Vec<_> = lacking.map(ToString::to_string).collect();
    assert_eq!(lacking, [""; 0]);
    assert_eq!(locales.source().say("site-name", &NoValues).text, "Marchepied");
}
