//! Which guides quote what a portal no longer shows.

use super::{Catalog, Procedure};
use crate::finding::{Finding, Spot};
use crate::guide::Name;
use crate::portals::{Check, Expect, Outcome, Portal, Sighting};

impl Catalog {
    /// The guides that lead to a portal; with a label, those whose words quote it.
    #[must_use]
    pub fn quoting(&self, portal: &Name, label: Option<&Name>) -> Vec<&Name> {
        let quotes = |procedure: &&Procedure| {
            label.is_none_or(|label| self.quotes(procedure, &format!("label-{label}")))
        };
        let ours = self.procedures.values().filter(|procedure| procedure.portal == *portal);
        ours.filter(quotes).map(|procedure| procedure.guide.id()).collect()
    }

    fn quotes(&self, procedure: &Procedure, variable: &str) -> bool {
        let file = format!("/procedures/{}.ftl", procedure.guide.id());
        let mut words = self.locales.source().entries();
        words.any(|(_, entry)| {
            entry.spot.file.ends_with(&file)
                && entry.variables.iter().any(|name| **name == *variable)
        })
    }

    /// What is wrong with a contract after a look at its portal: what it expects
    /// is not there, or the page has moved. `None` when nothing is.
    #[must_use]
    pub fn changed(&self, portal: &Portal, check: &Check, look: &Sighting) -> Option<Finding> {
        let (url, expect) = (&check.url, &check.expect);
        let (code, what) = match (look.outcome, look.found) {
            (Outcome::Gone, _) => ("gone-page", format!("nothing is at {url} any more")),
            (Outcome::Astray, _) => ("moved-page", format!("{url} leads to a host off the list")),
            (_, Some(false)) => ("changed-page", format!("{expect} is not at {url}")),
            _ => return None,
        };
        let label = match expect {
            Expect::Label(label, _) => Some(label),
            _ => None,
        };
        let guides = self.quoting(&portal.id, label);
        let guides = match guides.is_empty() {
            true => "no guide".to_owned(),
            false => guides.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        };
        let seen = label.and_then(|label| portal.labels.get(label)).map_or(check.seen, |l| l.seen);
        let what = format!("{what}; {guides} relied on it, as seen on {seen}");
        let remedy = "look at the site, mend the contract and the guides, then move seen";
        let spot = Spot { file: portal.file.clone(), line: check.line };
        Some(Finding::error(&spot, code, what, remedy).warning())
    }
}
