//! The measures of a whole guide and of the words of every page, against their limits.

use std::collections::BTreeMap;

use crate::catalog::Catalog;
use crate::finding::{Finding, Spot};
use crate::plain::{Force, LIMITS, Measures, Sense};

/// Names of days and months: a list, which nobody reads as a text.
const LIST: &str = "locales/fr/dates.ftl";

/// Fewer words than this are too few for shares to mean anything.
const FEW: usize = 100;

/// The limits that the words of a file do not keep: a guide, or the words of every page.
pub(super) fn check(catalog: &Catalog) -> Vec<Finding> {
    let source = catalog.locales.source();
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    for (key, entry) in source.entries() {
        if entry.spot.file != LIST && !key.ends_with(".keywords") {
            let text = files.entry(&entry.spot.file).or_default();
            text.push_str(&entry.source);
            text.push('\n');
        }
    }
    let mut findings = Vec::new();
    for (file, text) in &files {
        let guide = file.rsplit('/').next().and_then(|name| name.strip_suffix(".ftl"));
        let title = guide.and_then(|id| source.entry(id)).filter(|title| title.spot.file == *file);
        let spot = Spot { file: (*file).to_owned(), line: 1 };
        let found = beyond(title.map_or(&spot, |title| &title.spot), text);
        findings.extend(found.into_iter().filter(|finding| title.is_some() || finding.is_error()));
    }
    findings
}

fn beyond(spot: &Spot, text: &str) -> Vec<Finding> {
    let measures = Measures::of(text);
    let mut findings = Vec::new();
    if measures.words < FEW {
        return findings;
    }
    for limit in LIMITS.iter().filter(|limit| !limit.is_kept(&measures)) {
        let side = if limit.sense == Sense::Most { "at most" } else { "at least" };
        let value = (limit.measure)(&measures);
        let what = format!("{}: {value:.1}, {side} {}", limit.what, limit.limit);
        let finding = Finding::error(spot, limit.code, what, limit.hint);
        match limit.force {
            Force::Refuses => findings.push(finding),
            Force::Warns => findings.push(finding.warning()),
            Force::Tells => {}
        }
    }
    findings
}
