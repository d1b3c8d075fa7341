//! What the sealed cookie holds of a mediator's desk.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::classes::Led;
use super::sealed::Pocket;
use crate::guide::{Name, Rung};

/// What a mediator's desk keeps while one person sits there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct AtDesk {
    /// Whether the shared phrase was given.
    #[serde(rename = "o", default)]
    pub open: bool,
    /// Who did which screen, by guide.
    #[serde(rename = "l", default)]
    pub ladder: BTreeMap<String, BTreeMap<String, Rung>>,
    /// When this person began, in seconds since 1970.
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    pub since: Option<i64>,
    /// Whether this help was noted.
    #[serde(rename = "n", default, skip_serializing_if = "std::ops::Not::not")]
    pub noted: bool,
    /// The group whose exercises are followed.
    #[serde(rename = "g", default, skip_serializing_if = "Option::is_none")]
    pub led: Option<Led>,
}

impl Pocket {
    /// Who did which screen of a guide, at the desk.
    #[must_use]
    pub fn rungs(&self, procedure: &Name) -> BTreeMap<String, Rung> {
        let desk = self.desk.as_ref();
        desk.and_then(|desk| desk.ladder.get(procedure.as_str())).cloned().unwrap_or_default()
    }

    /// Somebody sits at the desk; the first time counts.
    pub fn sit_down(&mut self, now: i64) {
        self.desk.get_or_insert_default().since.get_or_insert(now);
    }

    /// Notes who did a screen.
    pub fn climb(&mut self, procedure: &Name, screen: &Name, rung: Rung) {
        let ladder = &mut self.desk.get_or_insert_default().ladder;
        ladder.entry(procedure.to_string()).or_default().insert(screen.to_string(), rung);
    }

    /// What a person learnt before, when they come back.
    pub fn learn(&mut self, procedure: &Name, ladder: &BTreeMap<String, Rung>) {
        if !ladder.is_empty() {
            let desk = self.desk.get_or_insert_default();
            desk.ladder.insert(procedure.to_string(), ladder.clone());
        }
    }
}
