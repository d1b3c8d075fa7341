//! Official pages read lately: one visit to the site for many visitors, kept a few minutes.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::civil::DateTime;
use moka::sync::Cache;

use super::came::{self, Came};
use super::clock::Clock;
use super::slot::{Age, Slot};
use crate::fetch::{Fetcher, Gate, Limits, Refusal, Target, Validators};
use crate::portals::Portal;
use crate::reader::{self, Contract, LARGEST, Reading, Verdict};

/// The greatest number of pages kept.
const MOST: u64 = 200;
/// The zone whose time is told.
const ZONE: &str = "Europe/Paris";

/// The pages that may be read, and those read lately.
#[derive(Clone)]
pub struct Readings {
    gate: Gate,
    contracts: Arc<BTreeMap<String, Arc<Contract>>>,
    fetcher: Option<Fetcher>,
    pace: Pace,
    kept: Cache<Box<str>, Arc<Slot>>,
}

/// How long pages are believed, and how long one waits for them.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// What a page may weigh, and how long its site may take.
    pub limits: Limits,
    /// How long a page is shown without asking its site again.
    pub fresh: Duration,
    /// How long it may be shown while its site is asked again.
    pub stale: Duration,
    /// When a site is asked again that did not answer well; `fetch` spares it meanwhile too.
    pub again: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            // The answer to the visitor must be out within ten seconds.
            limits: Limits {
                whole: Duration::from_secs(8),
                plain_bytes: LARGEST as u64,
                ..Limits::PAGE
            },
            fresh: Duration::from_secs(5 * 60),
            stale: Duration::from_secs(30 * 60),
            again: Duration::from_secs(30),
        }
    }
}

/// A page, read at some moment.
#[derive(Clone, Debug)]
pub struct Kept {
    /// What was read, or why nothing was.
    pub reading: Arc<Reading>,
    /// The address it came from in the end.
    pub address: Arc<str>,
    /// When it was read, in Paris.
    pub read: DateTime,
    /// How to ask whether it has changed.
    validators: Validators,
    /// When it came.
    pub(super) since: Instant,
}

impl Readings {
    /// Reads pages of these hosts and no other; without a fetcher, of none.
    #[must_use]
    pub fn of(hosts: impl IntoIterator<Item = String>, fetcher: Option<Fetcher>) -> Self {
        Self::under(hosts.into_iter().map(|host| (host, Contract::default())), fetcher)
    }

    /// Reads pages of the portals, as their contracts say.
    #[must_use]
    pub fn of_portals<'p>(
        portals: impl IntoIterator<Item = &'p Portal>,
        fetcher: Option<Fetcher>,
    ) -> Self {
        let contracts = portals.into_iter().flat_map(|portal| {
            portal.hosts.iter().map(|host| (host.clone(), portal.pages.clone()))
        });
        Self::under(contracts, fetcher)
    }

    fn under(
        contracts: impl IntoIterator<Item = (String, Contract)>,
        fetcher: Option<Fetcher>,
    ) -> Self {
        let mut contracts: BTreeMap<String, Contract> = contracts.into_iter().collect();
        let hosts: Vec<String> = contracts.keys().cloned().collect();
        contracts.values_mut().for_each(|contract| contract.hosts.clone_from(&hosts));
        let contracts = contracts.into_iter().map(|(host, contract)| (host, contract.into()));
        let (contracts, pace) = (Arc::new(contracts.collect()), Pace::default());
        Self { gate: Gate::of(hosts), contracts, fetcher, pace, kept: kept(pace) }
    }

    /// The same at another pace, for tests.
    #[must_use]
    pub fn paced(self, pace: Pace) -> Self {
        Self { pace, kept: kept(pace), ..self }
    }

    /// Whether sites are asked for their pages at all.
    #[must_use]
    pub const fn asks(&self) -> bool {
        self.fetcher.is_some()
    }

    /// What asks the sites, if anything does: others must be as polite as we are.
    #[must_use]
    pub fn fetcher(&self) -> Option<Fetcher> {
        self.fetcher.clone()
    }

    /// Lets an address pass, when it is one of an official page.
    ///
    /// # Errors
    /// When its host is not on the list, or it is written oddly.
    pub fn pass(&self, address: &str) -> Result<Target, Refusal> {
        self.gate.pass(address)
    }

    /// Reads a page, or gives what was read a moment ago. Whoever asks for it
    /// at the same time waits for the same answer; nobody waits for a page that
    /// came not long ago: it is read again meanwhile.
    pub async fn get(&self, target: &Target, clock: &Clock) -> Kept {
        let address: Box<str> = target.as_str().into();
        let slot = self.kept.get_with(address.clone(), Arc::default);
        match slot.look(self.pace.stale) {
            Some((kept, Age::Fresh)) => kept,
            Some((kept, Age::Stale)) => {
                self.renew(slot, address, clock.clone());
                kept
            }
            None => {
                let came = Instant::now();
                let turn = slot.turn().await;
                // Whoever waited gets what the one before has brought.
                if let Some(kept) = slot.kept().filter(|kept| kept.since >= came) {
                    return kept;
                }
                let kept = self.read(&address, clock, slot.kept()).await;
                slot.put(kept.clone(), self.rest(&kept));
                drop(turn);
                kept
            }
        }
    }

    /// The same, where nothing else is at work.
    ///
    /// # Errors
    /// When the machine has no room for it.
    pub fn wait(&self, target: &Target, clock: &Clock) -> io::Result<Kept> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        Ok(runtime.block_on(self.get(target, clock)))
    }

    /// Reads a page again while people are shown the one that is kept. When its
    /// site does not answer well, that one stays.
    fn renew(&self, slot: Arc<Slot>, address: Box<str>, clock: Clock) {
        let Some(turn) = slot.free_turn() else { return };
        let pages = self.clone();
        tokio::spawn(async move {
            let fresh = pages.read(&address, &clock, slot.kept()).await;
            match fresh.reading.verdict {
                verdict if verdict.is_passing() || !verdict.came() => slot.spare(pages.pace.again),
                _ => slot.put(fresh.clone(), pages.rest(&fresh)),
            }
            drop(turn);
        });
    }

    /// How long a site is not asked again.
    fn rest(&self, kept: &Kept) -> Duration {
        match kept.reading.verdict.is_passing() {
            true => self.pace.again,
            false => self.pace.fresh,
        }
    }

    async fn read(&self, address: &str, clock: &Clock, known: Option<Kept>) -> Kept {
        let known = known.filter(|known| !known.reading.verdict.is_passing());
        let validators = known.as_ref().map(|known| known.validators.clone()).unwrap_or_default();
        let came = match &self.fetcher {
            Some(fetcher) => came::ask(fetcher, address, &validators, self.pace.limits).await,
            None => Err(Verdict::Unasked),
        };
        let (read, since) = (clock.here(ZONE), Instant::now());
        let came = match (came, known) {
            (Ok(Came::Same), Some(known)) => return Kept { read, since, ..known },
            (Ok(Came::Same), None) => Err(Verdict::Error),
            (Ok(Came::New(page)), _) => Ok(page),
            (Err(verdict), _) => Err(verdict),
        };
        let from: Arc<str> = came.as_ref().map_or(address, |came| came.address.as_str()).into();
        let validators = came.as_ref().map(|came| came.validators.clone()).unwrap_or_default();
        let (contract, place) = (self.contract(&from), Arc::clone(&from));
        // A hostile page takes up to 71 ms: not on a thread that others wait for.
        let work = move || match came {
            Ok(came) => reader::read(&came.page(), &contract),
            Err(verdict) => reader::unread(&place, verdict),
        };
        let reading = match tokio::task::spawn_blocking(work).await {
            Ok(reading) => reading,
            Err(_) => reader::unread(&from, Verdict::Error),
        };
        Kept { reading: Arc::new(reading), address: from, read, validators, since }
    }

    /// What is agreed on the pages of the host of an address.
    fn contract(&self, address: &str) -> Arc<Contract> {
        let target = self.gate.pass(address).ok();
        let agreed = target.and_then(|target| self.contracts.get(target.host()).cloned());
        agreed.unwrap_or_default()
    }
}

fn kept(pace: Pace) -> Cache<Box<str>, Arc<Slot>> {
    Cache::builder().max_capacity(MOST).time_to_idle(pace.stale).build()
}

impl fmt::Debug for Readings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Which pages people read is not for logs.
        f.debug_struct("Readings").field("gate", &self.gate).finish_non_exhaustive()
    }
}
