//! Each fault of the content is found, at its line, with its remedy.

use marchepied::catalog::{Catalog, french};
use marchepied::content::Content;
use marchepied::finding::Finding;
use serde::Deserialize;

use crate::essai::{PORTAL, PROCEDURE, SYNONYMS, TODAY, WORDS, content_of_essai, planted, told};

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

/// What `check` finds besides: whether people can read the words.
fn read(content: &Content) -> Vec<Finding> {
    let (catalog, mut findings) = Catalog::compile(content, TODAY);
    findings.extend(catalog.iter().flat_map(|catalog| french::check(catalog, content).0));
    findings
}

/// What is amiss with the way in which a fault was told; `None` when all is well.
fn amiss(fault: &Fault, table: &Table) -> Option<String> {
    let file = path(fault.file.as_deref().unwrap_or(table.usual));
    let content = planted(content_of_essai(), file, &fault.replace, &fault.with);
    let found_in = path(fault.found_in.as_deref().unwrap_or(file));
    let text = content.get(found_in).unwrap_or_default();
    let lines: Vec<_> =
        (1..).zip(text.lines()).filter(|(_, line)| line.contains(&fault.line)).collect();
    let findings = (table.look)(&content);
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

/// A table of faults: the file each is usually planted in, and who finds them.
struct Table {
    usual: &'static str,
    faults: &'static str,
    look: fn(&Content) -> Vec<Finding>,
}

fn assert_told(table: &Table) {
    let Faults { fault } = toml::from_str(table.faults).expect("the table of faults");
    let amiss: Vec<_> = fault.iter().filter_map(|fault| amiss(fault, table)).collect();
    assert!(amiss.is_empty(), "{} faults badly told:\n{}", amiss.len(), amiss.join("\n"));
}

#[test]
fn a_fault_in_the_routes_is_told_at_its_line() {
    let faults = include_str!("../fixtures/faults/procedure.toml");
    assert_told(&Table { usual: "procedure", faults, look: compiled });
}

#[test]
fn a_fault_in_the_words_is_told_at_its_line() {
    let faults = include_str!("../fixtures/faults/words.toml");
    assert_told(&Table { usual: "words", faults, look: compiled });
}

#[test]
fn a_fault_elsewhere_is_told_at_its_line() {
    let faults = include_str!("../fixtures/faults/elsewhere.toml");
    assert_told(&Table { usual: "portal", faults, look: compiled });
}

#[test]
fn french_that_is_hard_to_read_is_told_at_its_line() {
    let faults = include_str!("../fixtures/faults/french.toml");
    assert_told(&Table { usual: "words", faults, look: read });
}

#[test]
fn a_fault_in_the_synonyms_is_told_at_its_line() {
    let faults = include_str!("../fixtures/faults/synonyms.toml");
    assert_told(&Table { usual: SYNONYMS, faults, look: compiled });
}

#[test]
fn a_procedure_without_example_is_told() {
    let text = content_of_essai().get(PROCEDURE).unwrap().to_owned();
    let (routes, examples) = text.split_once("[[example]]").unwrap();
    let findings =
        compiled(&planted(content_of_essai(), PROCEDURE, &format!("[[example]]{examples}"), ""));
    assert!(!routes.is_empty());
    insta::assert_snapshot!(told(&findings), @"templates/procedures/essai.toml:1 no-example: there is no example, add an [[example]] with today, answers and path");
}

#[test]
fn several_faults_of_a_file_are_told_at_once() {
    let mut content =
        planted(content_of_essai(), PROCEDURE, "picture = \"files\"", "picture = \"filess\"");
    let text = content.get(PROCEDURE).unwrap();
    let text = text
        .replace("labels = [\"entrer\"]", "labels = [\"entrez\"]")
        .replace("remind = \"fenetre\"", "remind = \"fenetres\"")
        .replace("amount   = 25", "");
    content.insert(PROCEDURE, text);
    let mut codes: Vec<_> = compiled(&content).iter().map(|finding| finding.code).collect();
    codes.sort_unstable();
    codes.dedup();
    for code in ["bad-fact", "unknown-calendar", "unknown-label", "unknown-picture"] {
        assert!(codes.contains(&code), "{code} is not among {codes:?}");
    }
}

#[test]
fn a_guide_with_two_doors_has_no_site_to_speak_of() {
    let words = "locales/fr/procedures/carte-identite.ftl";
    let hint = "Choisissez ce qui arrive.";
    let content = planted(Content::embedded(), words, hint, "Choisissez sur { $site }.");
    let told = told(&compiled(&content));
    assert!(told.contains("unknown-variable: $site is not a value of this guide"), "{told}");
}
