//! Each fault of the content is found, at its line, with its remedy; and what
//! is sound beside it stays in service.

use marchepied::catalog::{Catalog, scaffold};
use marchepied::content::Content;
use marchepied::finding::Finding;
use marchepied::guide::Name;
use serde::Deserialize;

use crate::essai::{self, PORTAL, PROCEDURE, TODAY, WORDS, name, told};

/// One fault, as `tests/fixtures/faults/*.toml` describe it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Fault {
    file: Option<String>,
    replace: String,
    with: String,
    code: String,
    found_in: Option<String>,
    line: String,
    says: String,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    warning: bool,
}

#[derive(Deserialize)]
struct Faults {
    fault: Vec<Fault>,
}

fn path(short: &str) -> &str {
    match short {
        "procedure" => PROCEDURE,
        "portal" => PORTAL,
        "words" => WORDS,
        path => path,
    }
}

fn compiled(content: &Content) -> Vec<Finding> {
    Catalog::compile(content, TODAY).1
}

/// Content with one text replaced by another, which must be there.
fn planted(file: &str, replace: &str, with: &str) -> Content {
    let mut content = essai::content();
    let text = content.get(file).unwrap_or_else(|| panic!("{file} is missing"));
    assert!(text.contains(replace), "{file} does not hold {replace:?}");
    let text = text.replace(replace, with);
    content.insert(file, text);
    content
}

/// What is amiss with the way in which a fault was told; `None` when all is well.
fn amiss(fault: &Fault, usual: &str) -> Option<String> {
    let file = path(fault.file.as_deref().unwrap_or(usual));
    let content = planted(file, &fault.replace, &fault.with);
    let found_in = path(fault.found_in.as_deref().unwrap_or(file));
    let text = content.get(found_in).unwrap_or_default();
    let lines: Vec<_> =
        (1..).zip(text.lines()).filter(|(_, line)| line.contains(&fault.line)).collect();
    let findings = compiled(&content);
    let hit = findings.iter().find(|finding| {
        finding.code == fault.code
            && finding.file == found_in
            && lines.iter().any(|(number, _)| *number == finding.line)
            && finding.is_error() != fault.warning
            && format!("{}, {}", finding.what, finding.remedy).contains(&fault.says)
    });
    let stranger = findings.iter().find(|finding| {
        let expected = finding.code == fault.code || fault.also.iter().any(|c| c == finding.code);
        finding.is_error() && !expected
    });
    let numbers: Vec<_> = lines.iter().map(|(number, _)| *number).collect();
    let Fault { code, says, .. } = fault;
    match (hit, stranger) {
        (None, _) => Some(format!(
            "wanted {found_in}:{numbers:?} {code} … {says}\ngot\n{}\n",
            told(&findings)
        )),
        (_, Some(stranger)) => Some(format!("{code} also says: {stranger}\n")),
        _ => None,
    }
}

fn assert_all_are_told(faults: &str, usual: &str) {
    let faults: Faults = toml::from_str(faults).expect("the table of faults");
    let amiss: Vec<_> = faults.fault.iter().filter_map(|fault| amiss(fault, usual)).collect();
    assert!(amiss.is_empty(), "{} faults badly told:\n{}", amiss.len(), amiss.join("\n"));
}

#[test]
fn a_fault_in_the_routes_is_told_at_its_line() {
    assert_all_are_told(include_str!("../fixtures/faults/procedure.toml"), "procedure");
}

#[test]
fn a_fault_in_the_words_is_told_at_its_line() {
    assert_all_are_told(include_str!("../fixtures/faults/words.toml"), "words");
}

#[test]
fn a_fault_elsewhere_is_told_at_its_line() {
    assert_all_are_told(include_str!("../fixtures/faults/elsewhere.toml"), "portal");
}

#[test]
fn a_procedure_without_example_is_told() {
    let text = essai::content().get(PROCEDURE).unwrap().to_owned();
    let (routes, examples) = text.split_once("[[example]]").unwrap();
    let findings = compiled(&planted(PROCEDURE, &format!("[[example]]{examples}"), ""));
    assert!(!routes.is_empty());
    insta::assert_snapshot!(told(&findings), @"templates/procedures/essai.toml:1 no-example: there is no example, add an [[example]] with today, answers and path");
}

#[test]
fn several_faults_of_a_file_are_told_at_once() {
    let mut content = planted(PROCEDURE, "picture = \"files\"", "picture = \"filess\"");
    let text = content.get(PROCEDURE).unwrap();
    let text = text
        .replace("link   = \"compte\"", "link   = \"conte\"")
        .replace("remind = \"fenetre\"", "remind = \"fenetres\"")
        .replace("amount   = 25", "");
    content.insert(PROCEDURE, text);
    let mut codes: Vec<_> = compiled(&content).iter().map(|finding| finding.code).collect();
    codes.sort_unstable();
    codes.dedup();
    for code in ["bad-fact", "unknown-calendar", "unknown-link", "unknown-picture"] {
        assert!(codes.contains(&code), "{code} is not among {codes:?}");
    }
}

#[test]
fn a_broken_guide_is_left_out_and_the_others_stay() {
    let content = planted(PROCEDURE, "end = \"human\"", "");
    let catalog = Catalog::compile(&content, TODAY).0.expect("there are sound guides");
    let served: Vec<_> = catalog.procedures.keys().map(Name::as_str).collect();
    assert_eq!(served, ["actualisation", "carte-identite", "declaration-caf"]);
}

#[test]
fn a_broken_message_takes_no_other_message_away() {
    let content = planted(WORDS, "essai-mois = Pour", "essai-mois Pour");
    let (catalog, findings) = Catalog::compile(&content, TODAY);
    let catalog = catalog.expect("the words are read all the same");
    assert!(catalog.locales.source().knows("essai-emplois"));
    assert!(catalog.locales.source().knows("bar-home"));
    assert!(findings.iter().any(|finding| finding.code == "ftl-syntax"));
}

#[test]
fn words_missing_in_a_language_are_said_in_french() {
    let mut content = essai::content();
    let list = content.get("locales/languages.toml").unwrap();
    content.insert("locales/languages.toml", format!("{list}\n[en]\nname = \"English\"\n"));
    content.insert("locales/en/common.ftl", "bar-home = Home\nbar-help Help\n");
    let (catalog, findings) = Catalog::compile(&content, TODAY);
    let catalog = catalog.expect("French is whole");
    let english = catalog.locales.speaker("en").expect("English is on the list");
    let said = english.say("bar-help", &marchepied::locale::NoValues);
    assert_eq!((&*said.text, said.language.tag.as_str()), ("Aide", "fr"));
    let codes: Vec<_> = findings.iter().map(|f| (f.file.as_str(), f.line, f.code)).collect();
    assert_eq!(codes, [("locales/en/common.ftl", 2, "ftl-syntax")]);
}

#[test]
fn without_french_there_is_no_catalog_but_a_reason() {
    let (catalog, findings) =
        Catalog::compile(&planted("locales/languages.toml", "[fr]", "[zz]"), TODAY);
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
