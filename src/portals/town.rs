//! The portal of a town: its phone, and the pages where its procedures begin.

use std::collections::BTreeMap;

use super::check::Pace;
use super::contract::{Link, Portal, host_of};
use crate::guide::{Name, Phrase};
use crate::reader::Contract;

impl Portal {
    /// The portal of a town that has no page yet; `None` when its name is too
    /// long to be part of another.
    #[must_use]
    pub fn of_town(town: &Name, phone: &str, file: &str) -> Option<Self> {
        Some(Self {
            id: Name::parse(&format!("commune-{town}"))?,
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

    /// Adds a door to it; false for what is no whole https address.
    pub fn open_to(&mut self, door: &Name, url: &str) -> bool {
        let Some(host) = host_of(url).map(str::to_owned) else { return false };
        self.links.insert(door.clone(), Link { url: url.to_owned(), host: host.clone() });
        if !self.hosts.contains(&host) {
            self.pages.hosts.push(host.clone());
            self.hosts.push(host);
        }
        true
    }
}
