//! Official pages read lately: one visit to the site for many visitors, kept a few minutes.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::civil::DateTime;
use moka::sync::Cache;
use tokio::sync::OnceCell;

use super::clock::Clock;
use crate::fetch::{
    Ask, Error, Fetched, Fetcher, Footing, Gate, Limits, Refusal, Target, Validators,
};
use crate::reader::{self, Contract, Page, Reading, Verdict};

/// How long a page is kept.
const LIFE: Duration = Duration::from_secs(5 * 60);
/// When a site is asked again that did not answer well; `fetch` spares it meanwhile too.
const AGAIN: Duration = Duration::from_secs(30);
/// The greatest number of pages kept.
const MOST: u64 = 200;
/// The answer to the visitor must be out within ten seconds.
const PATIENCE: Duration = Duration::from_secs(8);
/// The zone whose time is told.
const ZONE: &str = "Europe/Paris";

/// The pages that may be read, and those read lately.
pub struct Readings {
    gate: Gate,
    contract: Arc<Contract>,
    fetcher: Option<Fetcher>,
    kept: Cache<Box<str>, Arc<OnceCell<Kept>>>,
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
    since: Instant,
}

impl Readings {
    /// Reads pages of these hosts and no other; without a fetcher, of none.
    #[must_use]
    pub fn of(hosts: impl IntoIterator<Item = String>, fetcher: Option<Fetcher>) -> Self {
        let hosts: Vec<String> = hosts.into_iter().collect();
        let gate = Gate::of(hosts.iter().cloned());
        let contract = Contract { hosts, choices_only: true, ..Contract::default() };
        let kept = Cache::builder().max_capacity(MOST).time_to_live(LIFE).build();
        Self { gate, contract: Arc::new(contract), fetcher, kept }
    }

    /// Lets an address pass, when it is one of an official page.
    ///
    /// # Errors
    /// When its host is not on the list, or it is written oddly.
    pub fn pass(&self, address: &str) -> Result<Target, Refusal> {
        self.gate.pass(address)
    }

    /// Reads a page, or gives what was read a moment ago. Whoever asks for it
    /// at the same time waits for the same answer.
    pub async fn get(&self, target: &Target, clock: &Clock) -> Kept {
        let address = target.as_str();
        let kept = self.once(address, clock).await;
        if !kept.reading.verdict.is_passing() || kept.since.elapsed() < AGAIN {
            return kept;
        }
        self.kept.invalidate(address);
        self.once(address, clock).await
    }

    /// The same, where nothing else is at work.
    ///
    /// # Errors
    /// When the machine has no room for it.
    pub fn wait(&self, target: &Target, clock: &Clock) -> io::Result<Kept> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        Ok(runtime.block_on(self.get(target, clock)))
    }

    /// What is kept of a page, or else what comes of it, once for all who wait.
    async fn once(&self, address: &str, clock: &Clock) -> Kept {
        let cell = self.kept.get_with(address.into(), Arc::default);
        cell.get_or_init(|| self.read(address, clock)).await.clone()
    }

    async fn read(&self, address: &str, clock: &Clock) -> Kept {
        let came = match &self.fetcher {
            Some(fetcher) => fetch(fetcher, address).await,
            None => Err(Verdict::Unasked),
        };
        let read = clock.here(ZONE);
        let from: Arc<str> = came.as_ref().map_or(address, |came| came.address.as_str()).into();
        let (contract, place) = (Arc::clone(&self.contract), Arc::clone(&from));
        // A hostile page takes up to 71 ms: not on a thread that others wait for.
        let work = move || match came {
            Ok(came) => reader::read(&came.page(), &contract),
            Err(verdict) => reader::unread(&place, verdict),
        };
        let reading = match tokio::task::spawn_blocking(work).await {
            Ok(reading) => reading,
            Err(_) => reader::unread(&from, Verdict::Error),
        };
        Kept { reading: Arc::new(reading), address: from, read, since: Instant::now() }
    }
}

impl fmt::Debug for Readings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Which pages people read is not for logs.
        f.debug_struct("Readings").field("gate", &self.gate).finish_non_exhaustive()
    }
}

/// A page as it came in.
struct Came {
    address: String,
    bytes: Vec<u8>,
    content_type: Option<String>,
    status: u16,
}

impl Came {
    fn page(&self) -> Page<'_> {
        Page {
            address: &self.address,
            bytes: &self.bytes,
            content_type: self.content_type.as_deref(),
            status: self.status,
        }
    }
}

/// Asks the site for a page; what it refuses is told by the status alone.
async fn fetch(fetcher: &Fetcher, address: &str) -> Result<Came, Verdict> {
    let limits = Limits { whole: PATIENCE, ..Limits::PAGE };
    let known = Validators::default();
    let ask = Ask { address, known: &known, limits, footing: Footing::Guest };
    let bare =
        |status| Came { address: address.to_owned(), bytes: vec![], content_type: None, status };
    match fetcher.page(&ask).await {
        Ok((Fetched::Fresh(came), bytes)) => {
            Ok(Came { address: came.address, bytes, content_type: came.content_type, status: 200 })
        }
        Ok((Fetched::NotModified, _)) => Ok(bare(500)),
        Err(Error::Status(status)) => Ok(bare(status)),
        Err(Error::Later(_)) => Err(Verdict::Later),
        Err(Error::TooLarge(_)) => Err(Verdict::Large),
        Err(Error::Unwelcome) => Err(Verdict::Unwelcome),
        Err(Error::Refused(_) | Error::Astray(_) | Error::TooManyRedirects) => Err(Verdict::Astray),
        Err(why) => {
            // The address is not told: it may be what somebody typed.
            tracing::info!("an official page could not be fetched: {why}");
            Err(Verdict::Silent)
        }
    }
}
