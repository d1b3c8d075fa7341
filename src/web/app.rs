//! The application: what every request needs, made once at start.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use super::activities::Gauge;
use super::atelier::DeskDoor;
use super::carried::Carried;
use super::classes::Classes;
use super::clock::Clock;
use super::dictionary::{Dictionaries, Dictionary};
use super::policy::Policies;
use super::readings::Readings;
use super::resume::Resume;
use super::sealed::Seal;
use super::shelf::{Moment, Shelf};
use super::stumbles;
use crate::address::Display;
use crate::catalog::{Catalog, Procedure};
use crate::fiches::{Shelf as Fiches, Walks};
use crate::guide::Name;
use crate::places::Directory;
use crate::portals::{Board, Signer};
use crate::search::Finder;
use crate::store::database::Database;
use crate::store::pages::Pages;
use crate::stumbles::Stumbles;
use crate::view::{Kiosk, Legal};
use crate::voices::Voices;

/// What every request needs.
pub struct App {
    /// The content.
    pub catalog: Arc<Catalog>,
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
    /// Where « Quitter vite » leads, when the operator chose; an https address.
    pub quit_to: Option<String>,
    /// Whether languages that are not on offer may be looked at.
    pub drafts: bool,
    /// How long the machine waits, when it is a public one.
    pub kiosk: Option<Kiosk>,
    /// The shared phrase of the mediator's desk, if the operator set one.
    pub desk_door: Option<DeskDoor>,
    /// Seals what people typed.
    pub seal: Seal,
    /// What people asked to keep; it may fail, and guides are served without it.
    pub database: Database,
    /// Where the sealed pages of pouches are.
    pub pages_of_pouches: Pages,
    /// Resume words, when this server has somewhere to keep places.
    pub resume: Option<Resume>,
    /// How the official sites are.
    pub board: Board,
    /// Where this server stands when it looks at them, for attestations.
    pub watches_from: Option<String>,
    /// Signs attestations; `None` when its key cannot be kept.
    pub signer: Option<Signer>,
    /// The official pages that may be read, and those read lately.
    pub pages: Readings,
    /// How often pages were seen, and where people stumble.
    pub stumbles: Arc<Stumbles>,
    /// What pages say aloud.
    pub voices: Voices,
    /// The guides as they are at the desk: no choice rides in an address.
    at_desk: BTreeMap<Name, Procedure>,
    /// The fiches made into guides lately.
    pub(super) walks: Walks,
    /// The visits on their way to another device.
    pub(super) carried: Carried,
    /// The groups whose exercises are followed.
    pub(super) classes: Classes,
    /// How many helps were noted lately.
    pub(super) noted: Gauge,
    pub(super) shelf: Shelf,
    pub(super) dictionaries: Dictionaries,
    pub(super) policies: Policies,
}

/// The application as handlers share it.
pub type Shared = Arc<App>;

impl App {
    /// Makes the application ready to answer.
    #[must_use]
    pub fn new(catalog: impl Into<Arc<Catalog>>, clock: Clock, seal: Seal) -> Self {
        let catalog = catalog.into();
        Self {
            dictionaries: Dictionaries::of(&catalog),
            at_desk: catalog.private_procedures(),
            stumbles: Arc::new(stumbles::counters(&catalog)),
            board: Board::of(&catalog.portals),
            finder: Finder::new(&catalog),
            fiches: Fiches::default(),
            pages: Readings::of_portals(catalog.portals.values(), None),
            voices: Voices::silent(catalog.pronunciation.clone()),
            catalog,
            clock,
            places: Places::default(),
            legal: Legal::default(),
            origin: None,
            quit_to: None,
            drafts: false,
            kiosk: None,
            desk_door: None,
            seal,
            database: Database::nowhere(),
            pages_of_pouches: Pages::in_rows(),
            resume: None,
            watches_from: None,
            signer: None,
            walks: Walks::default(),
            carried: Carried::default(),
            classes: Classes::default(),
            noted: Gauge::default(),
            shelf: Shelf::default(),
            policies: Policies::default(),
        }
    }

    /// A procedure, as it is walked in this display: beside a mediator, its
    /// choices stay out of addresses.
    pub(super) fn procedure(&self, id: &str, display: Display) -> Option<&Procedure> {
        match display.helper {
            Some(_) => self.at_desk.get(id),
            None => self.catalog.procedures.get(id),
        }
    }

    /// What pages that are drawn now depend on.
    pub(super) fn moment(&self, linked: bool) -> Moment {
        Moment {
            day: self.clock.today(),
            linked,
            library: self.fiches.generation(),
            voices: self.voices.generation(),
            outlook: self.board.outlook().generation,
            places: self.places.generation(),
        }
    }

    /// The dictionary that serves an address.
    pub(super) fn dictionary(&self, address: &str) -> Option<&Dictionary> {
        self.dictionaries.serving(self, address)
    }

    /// Whether this server can keep something for people who ask.
    pub(super) fn keeps(&self) -> bool {
        self.resume.is_some() && self.database.exists()
    }

    /// Whether people reach this server through TLS.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.origin.as_ref().is_some_and(|origin| origin.starts_with("https://"))
    }
}

/// The places in service. Whoever reads keeps the list it began with.
#[derive(Debug, Default)]
pub struct Places {
    now: RwLock<Arc<Directory>>,
    generation: AtomicU32,
}

impl Places {
    /// The places of this moment.
    #[must_use]
    pub fn now(&self) -> Arc<Directory> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts others in service.
    pub fn put(&self, places: Directory) {
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(places);
        self.generation.fetch_add(1, Ordering::Release);
    }

    /// Another number means other places: pages that name some are drawn anew.
    fn generation(&self) -> u32 {
        self.generation.load(Ordering::Acquire)
    }
}
