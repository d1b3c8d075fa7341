//! What `check` asks of French words beyond being there: that people who read badly can read them.
//!
//! These findings never take a guide out of service, for a long sentence is
//! better than no guide: they are asked for by `check`, not by the server.

mod burden;
mod messages;
mod readable;
mod screens;
mod vocabulary;

pub use burden::Burden;

use super::Catalog;
use crate::content::Content;
use crate::finding::Finding;
use vocabulary::Vocabulary;

/// Reads every French word of the content, and weighs what each guide asks of people.
#[must_use]
pub fn check(catalog: &Catalog, content: &Content) -> (Vec<Finding>, Vec<Burden>) {
    let (vocabulary, mut findings) = Vocabulary::read(content);
    findings.extend(messages::check(catalog, &vocabulary));
    findings.extend(readable::check(catalog));
    let mut burdens = Vec::new();
    for procedure in catalog.procedures.values() {
        findings.extend(screens::check(catalog, procedure, &vocabulary));
        burdens.push(Burden::of(catalog, procedure));
    }
    (findings, burdens)
}
