//! The fetcher: one for the whole program.

use std::io::Write;

use reqwest::header::{self, HeaderValue};
use reqwest::{Client, Response};
use tokio::time::{Instant, timeout_at};

use super::answer::{Fetched, Validators};
use super::client::builder;
use super::error::Error;
use super::failed::no_answer;
use super::gate::{Gate, Target};
use super::limits::Limits;
use super::manners::{Host, Manners};
use super::receive::{next, receive};
use super::resolver::Resolver;
use super::robots::Robots;

/// How often a site may lead on to another address.
const REDIRECTS: usize = 3;

/// Asks official sites for pages and files, and nobody else.
#[derive(Clone, Debug)]
pub struct Fetcher {
    client: Client,
    gate: Gate,
    manners: Manners,
}

/// On what footing an address is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Footing {
    /// The publisher gives this address to programs: open data.
    Invited,
    /// It is a page for people: the `robots.txt` of its host is obeyed.
    Guest,
}

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// The whole address.
    pub address: &'a str,
    /// What is known of it from the last time.
    pub known: &'a Validators,
    /// How much it may weigh, and how long it may take.
    pub limits: Limits,
    /// Whether programs are invited there.
    pub footing: Footing,
}

impl Fetcher {
    /// A fetcher that speaks to these hosts only. `contact` says to the sites
    /// whom to turn to.
    ///
    /// # Errors
    /// When the machine has no certificates to know the sites by.
    pub fn new(gate: Gate, contact: Option<&str>) -> Result<Self, Error> {
        let client = builder(contact).dns_resolver(Resolver::default()).build();
        Ok(Self { client: client.map_err(Error::Start)?, gate, manners: Manners::new() })
    }

    /// A fetcher for tests: these names lead to these machines, which are
    /// known by this certificate (DER). It is not there in a release.
    ///
    /// # Errors
    /// When the certificate is none.
    #[cfg(debug_assertions)]
    pub fn with_doors(
        gate: Gate,
        doors: impl IntoIterator<Item = (String, std::net::SocketAddr)>,
        certificate: &[u8],
    ) -> Result<Self, Error> {
        let doors = std::sync::Arc::new(doors.into_iter().collect());
        Self::resolved(gate, Resolver { doors, names: None }, certificate)
    }

    /// The same, where all other names mean what `names` says at that moment.
    /// Nothing of it is believed that is not public. It is not there in a release.
    ///
    /// # Errors
    /// When the certificate is none.
    #[cfg(debug_assertions)]
    pub fn with_names(
        gate: Gate,
        doors: impl IntoIterator<Item = (String, std::net::SocketAddr)>,
        certificate: &[u8],
        names: super::resolver::Names,
    ) -> Result<Self, Error> {
        let doors = std::sync::Arc::new(doors.into_iter().collect());
        Self::resolved(gate, Resolver { doors, names: Some(names) }, certificate)
    }

    #[cfg(debug_assertions)]
    fn resolved(gate: Gate, resolver: Resolver, certificate: &[u8]) -> Result<Self, Error> {
        let certificate = reqwest::Certificate::from_der(certificate).map_err(Error::Start)?;
        let client = builder(None).dns_resolver(resolver);
        let client = client.tls_certs_only([certificate]).build().map_err(Error::Start)?;
        // On this machine nobody is a burden: no pause between two requests.
        Ok(Self { client, gate, manners: Manners::with_pause(std::time::Duration::ZERO) })
    }

    /// Asks for something; its bytes go into `sink` as they come. After an
    /// error the sink may hold a part.
    ///
    /// # Errors
    /// When the address is refused, the site does not answer well, or the
    /// answer is too large or too slow.
    pub async fn get(
        &self,
        ask: &Ask<'_>,
        sink: &mut (dyn Write + Send),
    ) -> Result<Fetched, Error> {
        let (whole, begun) = (ask.limits.whole, Instant::now());
        let mut target = self.gate.pass(ask.address).map_err(Error::Refused)?;
        for _ in 0..=REDIRECTS {
            // One turn for each host, given back before the next is taken: two
            // requests can never wait for each other.
            let turn = timeout_at(begun + whole, self.manners.turn(target.host())).await;
            let mut host = turn.unwrap_or(Err(Error::TooSlow(whole)))?;
            let hop = timeout_at(begun + whole, self.hop(&mut host, &target, ask, sink)).await;
            let hop = hop.unwrap_or(Err(Error::TooSlow(whole)));
            self.manners.note(&mut host, &hop, Instant::now());
            match hop? {
                Hop::There(fetched) => return Ok(fetched),
                Hop::On(location) => target = self.gate.pass(&location).map_err(Error::Astray)?,
            }
        }
        Err(Error::TooManyRedirects)
    }

    /// Asks for something small, kept in memory.
    ///
    /// # Errors
    /// As [`Fetcher::get`].
    pub async fn page(&self, ask: &Ask<'_>) -> Result<(Fetched, Vec<u8>), Error> {
        let mut body = Vec::new();
        let fetched = self.get(ask, &mut body).await?;
        Ok((fetched, body))
    }

    /// One request, to a host whose turn we have.
    async fn hop(
        &self,
        host: &mut Host,
        target: &Target,
        ask: &Ask<'_>,
        sink: &mut (dyn Write + Send),
    ) -> Result<Hop, Error> {
        if ask.footing == Footing::Guest && !self.lets_in(host, target).await? {
            return Err(Error::Unwelcome);
        }
        let asked = Instant::now();
        let response = self.send(target, ask.known).await?;
        if let Some(location) = next(&response, target) {
            return Ok(Hop::On(location));
        }
        let mut fetched = receive(response, target, ask, sink).await?;
        if let Fetched::Fresh(arrival) = &mut fetched {
            arrival.took = asked.elapsed();
        }
        Ok(Hop::There(fetched))
    }

    /// Whether the host lets programs read this page.
    async fn lets_in(&self, host: &mut Host, target: &Target) -> Result<bool, Error> {
        let now = Instant::now();
        if host.robots(now).is_none() {
            host.believe(self.robots(target).await?, now);
        }
        Ok(host.robots(now).is_none_or(|robots| robots.allows(target.path_and_query())))
    }

    /// Reads the `robots.txt` of a host. A host that has none allows everything
    /// (RFC 9309, 2.3.1.3); one that suffers, nothing for now.
    async fn robots(&self, target: &Target) -> Result<Robots, Error> {
        let mut place = format!("https://{}/robots.txt", target.host());
        let known = Validators::default();
        for _ in 0..=REDIRECTS {
            // What is not on our list cannot be read, and counts as none.
            let Ok(file) = self.gate.pass(&place) else { return Ok(Robots::default()) };
            let response = self.send(&file, &known).await?;
            if let Some(location) = next(&response, &file) {
                place = location;
                continue;
            }
            let limits = Limits::PAGE;
            let ask = Ask { address: &place, known: &known, limits, footing: Footing::Invited };
            let mut body = Vec::new();
            return match receive(response, &file, &ask, &mut body).await {
                Ok(_) => Ok(Robots::read(&body)),
                Err(Error::Status(400..=499)) => Ok(Robots::default()),
                Err(Error::TooLarge(_) | Error::Garbled) => Ok(Robots::closed()),
                Err(why) => Err(why),
            };
        }
        Ok(Robots::default())
    }

    async fn send(&self, target: &Target, known: &Validators) -> Result<Response, Error> {
        let mut request = self.client.get(target.as_str());
        for (name, value) in [
            (header::IF_NONE_MATCH, &known.etag),
            (header::IF_MODIFIED_SINCE, &known.last_modified),
        ] {
            if let Some(value) = value.as_ref().and_then(|text| HeaderValue::from_str(text).ok()) {
                request = request.header(name, value);
            }
        }
        request.send().await.map_err(no_answer)
    }
}

/// What one request leads to.
enum Hop {
    There(Fetched),
    On(String),
}
