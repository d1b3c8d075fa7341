//! What is wrong in one message, wherever it is shown.

use std::collections::BTreeMap;

use super::vocabulary::Vocabulary;
use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::locale::Entry;
use crate::plain::{acronyms, is_spelled_out, remarks};

/// The words of the pages that belong to no guide.
const PAGES: &str = "locales/fr/common.ftl";
/// The words that only readers with difficulties can grant.
const FALC: [&str; 2] = ["falc", "facile à lire et à comprendre"];

/// Every finding on every message.
pub(super) fn check(catalog: &Catalog, vocabulary: &Vocabulary) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, entry) in catalog.locales.source().entries() {
        if key.ends_with(".keywords") {
            continue;
        }
        let first = entry.first_line();
        findings.extend(remarks(&entry.source).into_iter().map(|remark| remark.at(&first)));
        // A glossary names the hard word in order to explain it.
        if !key.starts_with("term-") {
            findings.extend(wrong_words(entry, vocabulary));
        }
        findings.extend(falc(catalog, entry));
    }
    findings.extend(acronyms_of_pages(catalog, vocabulary));
    findings
}

/// Acronyms on the pages that belong to no guide: explained in the same message.
fn acronyms_of_pages(catalog: &Catalog, vocabulary: &Vocabulary) -> Vec<Finding> {
    let mut messages: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for (key, entry) in catalog.locales.source().entries() {
        if entry.spot.file == PAGES {
            messages.entry(key.split('.').next().unwrap_or(key)).or_default().push(entry);
        }
    }
    let mut findings = Vec::new();
    for (message, entries) in messages {
        let texts: Vec<_> = entries.iter().map(|entry| &*entry.source).collect();
        let all = texts.join("\n");
        for acronym in acronyms(&all) {
            let explained = vocabulary.is_name(acronym) || is_spelled_out(acronym, &all);
            let here = entries.iter().find(|entry| entry.source.contains(acronym));
            if let Some(entry) = here.filter(|_| !explained) {
                let what = format!("\"{acronym}\" is not explained in \"{message}\"");
                let remedy = "say it in full";
                findings.push(Finding::error(&entry.spot, "unexplained-acronym", what, remedy));
            }
        }
    }
    findings
}

fn wrong_words(entry: &Entry, vocabulary: &Vocabulary) -> Vec<Finding> {
    let first = entry.first_line();
    let mut findings = Vec::new();
    for (index, line) in entry.source.lines().enumerate() {
        let mut spot = first.clone();
        spot.line += index;
        for (wrong, say) in vocabulary.wrong_words(line) {
            let what = format!("\"{wrong}\" is one word too many for one thing");
            let remedy = format!("say \"{say}\", or quote it with « »");
            findings.push(Finding::error(&spot, "wrong-word", what, remedy));
        }
    }
    findings
}

/// The name FALC is earned by a reading with the people concerned (SGMAP
/// RLS-2.1): without one, it is never written.
fn falc(catalog: &Catalog, entry: &Entry) -> Option<Finding> {
    let low = entry.source.to_lowercase();
    let named = FALC.iter().any(|name| {
        low.match_indices(name).any(|(at, _)| {
            let letter = |c: char| c.is_alphanumeric();
            !low[..at].ends_with(letter) && !low[at + name.len()..].starts_with(letter)
        })
    });
    let file = &entry.spot.file;
    let guide = file.rsplit('/').next().and_then(|name| name.strip_suffix(".ftl"));
    let reviewed = file.contains("/procedures/")
        && catalog
            .procedures
            .iter()
            .any(|(id, it)| guide == Some(id.as_str()) && it.review.is_some());
    (named && !reviewed).then(|| {
        let what = "the name FALC is written without a review";
        let remedy = "remove it, or add [review] to the procedure once readers have approved it";
        Finding::error(&entry.spot, "unreviewed-falc", what, remedy)
    })
}
