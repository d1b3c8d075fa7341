//! The fetcher: one for the whole program.

use std::io::Write;
use std::time::Duration;

use reqwest::header::{self, HeaderMap, HeaderName, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder, Response, StatusCode};

use super::answer::{Arrival, Fetched, Validators};
use super::error::Error;
use super::gate::{Gate, Target};
use super::limits::Limits;
use super::measured::{Measured, Packing};
use super::resolver::{NotPublic, Resolver};

/// How often a site may lead on to another address.
const REDIRECTS: usize = 3;
/// The time to be let in.
const CONNECT: Duration = Duration::from_secs(5);
/// The time in which something new must come.
const SILENCE: Duration = Duration::from_secs(10);

/// Asks official sites for pages and files, and nobody else.
#[derive(Clone, Debug)]
pub struct Fetcher {
    client: Client,
    gate: Gate,
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
}

impl Fetcher {
    /// A fetcher that speaks to these hosts only. `contact` says to the sites
    /// whom to turn to.
    ///
    /// # Errors
    /// When the machine has no certificates to know the sites by.
    pub fn new(gate: Gate, contact: Option<&str>) -> Result<Self, Error> {
        let client = builder(contact).dns_resolver(Resolver::default()).build();
        Ok(Self { client: client.map_err(Error::Start)?, gate })
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
        let certificate = reqwest::Certificate::from_der(certificate).map_err(Error::Start)?;
        let client = builder(None).dns_resolver(Resolver { doors });
        let client = client.tls_certs_only([certificate]).build().map_err(Error::Start)?;
        Ok(Self { client, gate })
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
        let whole = ask.limits.whole;
        let got = tokio::time::timeout(whole, self.follow(ask, sink)).await;
        got.unwrap_or(Err(Error::TooSlow(whole)))
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

    async fn follow(&self, ask: &Ask<'_>, sink: &mut (dyn Write + Send)) -> Result<Fetched, Error> {
        let mut target = self.gate.pass(ask.address).map_err(Error::Refused)?;
        for _ in 0..=REDIRECTS {
            let response = self.send(&target, ask.known).await?;
            match next(&response, &target) {
                Some(location) => target = self.gate.pass(&location).map_err(Error::Astray)?,
                None => return receive(response, &target, ask, sink).await,
            }
        }
        Err(Error::TooManyRedirects)
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

/// A client that says who we are and gives nothing else away.
fn builder(contact: Option<&str>) -> ClientBuilder {
    // Whoever comes second finds the same one there.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut headers = HeaderMap::new();
    headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(Packing::KNOWN));
    headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("fr"));
    Client::builder()
        .no_proxy()
        .https_only(true)
        .http1_only()
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .user_agent(user_agent(contact))
        .default_headers(headers)
        .connect_timeout(CONNECT)
        .read_timeout(SILENCE)
}

/// `Marchepied/1.2.3 (+contact)`.
fn user_agent(contact: Option<&str>) -> HeaderValue {
    let version = env!("CARGO_PKG_VERSION");
    let whole = contact.map(|contact| format!("Marchepied/{version} (+{contact})"));
    let plain = |text: &String| text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    let whole = whole.filter(plain).and_then(|text| HeaderValue::from_str(&text).ok());
    whole.unwrap_or(HeaderValue::from_static(concat!("Marchepied/", env!("CARGO_PKG_VERSION"))))
}

/// Where a redirect leads.
fn next(response: &Response, target: &Target) -> Option<String> {
    use StatusCode as Code;
    let redirects = [
        Code::MOVED_PERMANENTLY,
        Code::FOUND,
        Code::SEE_OTHER,
        Code::TEMPORARY_REDIRECT,
        Code::PERMANENT_REDIRECT,
    ];
    let location = text(response, &header::LOCATION)?;
    redirects.contains(&response.status()).then(|| target.join(&location)).flatten()
}

/// Takes in the body of an answer.
async fn receive(
    mut response: Response,
    target: &Target,
    ask: &Ask<'_>,
    sink: &mut (dyn Write + Send),
) -> Result<Fetched, Error> {
    let Limits { wire_bytes: most, plain_bytes, .. } = ask.limits;
    let asked = *ask.known != Validators::default();
    match response.status() {
        StatusCode::OK => {}
        StatusCode::NOT_MODIFIED if asked => return Ok(Fetched::NotModified),
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
            let seconds = text(&response, &header::RETRY_AFTER).and_then(|text| text.parse().ok());
            return Err(Error::Later(seconds.map(Duration::from_secs)));
        }
        other => return Err(Error::Status(other.as_u16())),
    }
    if response.content_length().is_some_and(|told| told > most) {
        return Err(Error::TooLarge(most));
    }
    let packing = Packing::read(text(&response, &header::CONTENT_ENCODING).as_deref());
    let mut measured = Measured::new(packing.ok_or(Error::Garbled)?, sink, plain_bytes);
    let mut arrival = Arrival {
        address: target.as_str().to_owned(),
        content_type: text(&response, &header::CONTENT_TYPE),
        validators: Validators {
            etag: text(&response, &header::ETAG),
            last_modified: text(&response, &header::LAST_MODIFIED),
        },
        wire_bytes: 0,
    };
    while let Some(bytes) = response.chunk().await.map_err(broken_off)? {
        arrival.wire_bytes += bytes.len() as u64;
        if arrival.wire_bytes > most {
            return Err(Error::TooLarge(most));
        }
        measured.take(&bytes)?;
    }
    measured.end()?;
    Ok(Fetched::Fresh(arrival))
}

fn text(response: &Response, name: &HeaderName) -> Option<String> {
    response.headers().get(name)?.to_str().ok().map(str::to_owned)
}

/// Addresses are taken out of errors: they may be what somebody typed.
fn no_answer(why: reqwest::Error) -> Error {
    let mut causes = std::iter::successors(std::error::Error::source(&why), |why| why.source());
    if causes.any(|cause| cause.is::<NotPublic>()) {
        return Error::NotPublic;
    }
    Error::NoAnswer(why.without_url())
}

fn broken_off(why: reqwest::Error) -> Error {
    if why.is_timeout() { Error::TooSlow(SILENCE) } else { Error::Garbled }
}
