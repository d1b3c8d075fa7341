//! The application: what every request needs, made once at start.

use std::sync::{Arc, PoisonError, RwLock};

use super::clock::Clock;
use super::dictionary::{Dictionaries, Dictionary};
use super::policy::Policies;
use super::readings::Readings;
use super::sealed::Seal;
use super::shelf::{Moment, Shelf};
use crate::catalog::Catalog;
use crate::fiches::{Shelf as Fiches, Walks};
use crate::places::Directory;
use crate::search::Finder;
use crate::view::Legal;

/// What every request needs.
pub struct App {
    /// The content.
    pub catalog: Catalog,
    /// Finds guides and fiches.
    pub finder: Finder,
    /// The fiches, once they are there.
    pub fiches: Fiches,
    /// What day it is.
    pub clock: Clock,
    /// The places where people can get help; swapped when they are renewed.
    pub places: Places,
    /// Who answers for this installation.
    pub legal: Legal,
    /// The address of this server as the public sees it, if the operator gave it.
    pub origin: Option<String>,
    /// Whether languages that are not on offer may be looked at.
    pub drafts: bool,
    /// Seals what people typed.
    pub seal: Seal,
    /// The official pages that may be read, and those read lately.
    pub pages: Readings,
    /// The fiches made into guides lately.
    pub(super) walks: Walks,
    pub(super) shelf: Shelf,
    pub(super) dictionaries: Dictionaries,
    pub(super) policies: Policies,
}

/// The application as handlers share it.
pub type Shared = Arc<App>;

impl App {
    /// Makes the application ready to answer.
    #[must_use]
    pub fn new(catalog: Catalog, clock: Clock, seal: Seal) -> Self {
        Self {
            dictionaries: Dictionaries::of(&catalog),
            finder: Finder::new(&catalog),
            fiches: Fiches::default(),
            pages: Readings::of(catalog.hosts().map(str::to_owned), None),
            catalog,
            clock,
            places: Places::default(),
            legal: Legal::default(),
            origin: None,
            drafts: false,
            seal,
            walks: Walks::default(),
            shelf: Shelf::default(),
            policies: Policies::default(),
        }
    }

    /// What pages that are drawn now depend on.
    pub(super) fn moment(&self, linked: bool) -> Moment {
        Moment { day: self.clock.today(), linked, library: self.fiches.generation() }
    }

    /// The dictionary that serves an address.
    pub(super) fn dictionary(&self, address: &str) -> Option<&Dictionary> {
        self.dictionaries.serving(self, address)
    }

    /// Whether people reach this server through TLS.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.origin.as_ref().is_some_and(|origin| origin.starts_with("https://"))
    }
}

/// The places in service. Whoever reads keeps the list it began with.
#[derive(Debug, Default)]
pub struct Places(RwLock<Arc<Directory>>);

impl Places {
    /// The places of this moment.
    #[must_use]
    pub fn now(&self) -> Arc<Directory> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts others in service.
    pub fn put(&self, places: Directory) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(places);
    }
}
