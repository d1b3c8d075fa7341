//! The portal of a town: its phone, and the pages where its procedures begin.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::check::{Check, Expect, Pace};
use super::contract::{Link, Portal, host_of};
use crate::guide::{Name, Phrase};
use crate::provenance::Grade;
use crate::reader::Contract;

impl Portal {
    /// The portal of a town that has no page yet; `None` when its name is too
    /// long to be part of another.
    #[must_use]
    pub fn of_town((town, name): (&Name, &str), phone: &str, file: &str) -> Option<Self> {
        Some(Self {
            id: Name::parse(&format!("commune-{town}"))?,
            town: Some(name.to_owned()),
            words: Phrase::message("portal-commune"),
            hosts: Vec::new(),
            phone: phone.to_owned(),
            phone_is_doubtful: false,
            links: BTreeMap::new(),
            labels: BTreeMap::new(),
            checks: Vec::new(),
            pace: Pace::default(),
            upload: None,
            file: file.to_owned(),
            pages: Contract::default(),
        })
    }

    /// Adds a door to it, which is looked at like any other: it must answer, with
    /// the title it had before. `seen` is the day on which the operator saw it,
    /// and the line of the file. False for what is no whole https address.
    pub fn open_to(&mut self, door: &Name, url: &str, (seen, line): (Date, usize)) -> bool {
        let Some(host) = host_of(url).map(str::to_owned) else { return false };
        self.links.insert(door.clone(), Link { url: url.to_owned(), host: host.clone() });
        // Two procedures on one page are one place to look at.
        if self.checks.iter().all(|check| check.url != url) {
            self.checks.push(Check {
                at: door.clone(),
                url: url.to_owned(),
                host: host.clone(),
                expect: Expect::Title,
                means: "people of the town can ask for it online".to_owned(),
                grade: Grade::M,
                seen,
                line,
            });
        }
        if !self.hosts.contains(&host) {
            self.pages.hosts.push(host.clone());
            self.hosts.push(host);
        }
        true
    }
}
