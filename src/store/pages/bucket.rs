//! The bucket of the operator: objects put, asked for, taken away and listed, within bounds.
//!
//! Whoever runs the server names it, and nobody else can: it does not pass the gate of official
//! sites. Redirects are not followed, and what is answered is measured while it comes in.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::DateTime;
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder};
use rusty_s3::actions::ListObjectsV2;
use rusty_s3::{Credentials, S3Action, UrlStyle};
use sha2::{Digest as _, Sha256};

use super::answer::{Answer, seconds};
use super::error::Failed;
use super::key::Key;
use super::state::{Deed, State};

/// For how long a signature is good. It only needs to outlive the request, and clocks differ.
const SIGNED: Duration = Duration::from_secs(15 * 60);
/// The greatest number of bytes of a page, sealed and filled up.
const LARGEST: usize = 16 * 1024 * 1024;
/// The greatest number of bytes of a list, and of a refusal.
const LIST: usize = 2 * 1024 * 1024;
/// How many names one list has.
pub(super) const LISTED: usize = 500;
/// The checksum that the store compares with what it got.
const CHECKSUM: &str = "x-amz-checksum-sha256";

/// Where a bucket is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The address of the store, such as `https://s3.example`.
    pub endpoint: String,
    /// The name of the bucket.
    pub name: String,
    /// The region, as signatures name it.
    pub region: String,
}

/// How long one waits for a store.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// To be let in.
    pub connect: Duration,
    /// Until something new of an answer comes.
    pub silence: Duration,
    /// For all of an answer: less than a page of ours may take.
    pub whole: Duration,
    /// The same, when a page is put: whoever sends a photo waits for long.
    pub put: Duration,
}

impl Patience {
    /// That of a server.
    pub const USUAL: Self = Self {
        connect: Duration::from_secs(2),
        silence: Duration::from_secs(4),
        whole: Duration::from_secs(8),
        put: Duration::from_secs(20),
    };
}

/// A bucket.
pub struct Bucket {
    patience: Patience,
    client: Client,
    bucket: rusty_s3::Bucket,
    key: Credentials,
    state: State,
}

/// A part of what is in a bucket.
pub(super) struct Listed {
    /// Names, each with the seconds since it was written, as the store counts them.
    pub found: Vec<(String, i64)>,
    /// What asks for the next part.
    pub next: Option<String>,
}

impl Bucket {
    /// A bucket that is used with this key. Nobody is spoken to yet.
    ///
    /// # Errors
    /// When the address cannot be understood, or the machine has no certificates.
    pub fn new(place: &Place, key: Key, patience: Patience) -> Result<Self, Failed> {
        let endpoint = url::Url::parse(&place.endpoint).map_err(|_| Failed::Address)?;
        let (name, region) = (place.name.clone(), place.region.clone());
        let is_safe = endpoint.scheme() == "https";
        let bucket = rusty_s3::Bucket::new(endpoint, UrlStyle::Path, name, region);
        let bucket = bucket.map_err(|_| Failed::Address)?;
        // Whoever comes second finds the same one there.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .no_proxy()
            .https_only(is_safe)
            .http1_only()
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .user_agent(concat!("Marchepied/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(patience.connect)
            .build()
            .map_err(|why| Failed::Start(why.without_url()))?;
        let key = key.into_credentials();
        Ok(Self { patience, client, bucket, key, state: State::default() })
    }

    /// Whether the last thing asked of it was not done.
    pub(super) fn failing(&self) -> bool {
        self.state.failing()
    }

    /// Puts an object. The store is given a checksum, so that it refuses what changed on its way.
    pub(super) async fn put(&self, name: &str, bytes: Vec<u8>) -> Result<(), Failed> {
        let checksum = STANDARD.encode(Sha256::digest(&bytes));
        let mut action = self.bucket.put_object(Some(&self.key), name);
        action.headers_mut().insert(CHECKSUM, checksum.as_str());
        let request = self.client.put(action.sign(SIGNED)).header(CHECKSUM, checksum).body(bytes);
        let answer = self.answer(request, self.patience.put, LIST).await;
        self.told(Deed::Put, answer.and_then(|answer| answer.done()))
    }

    /// The bytes of an object; `None` when there is none.
    pub(super) async fn get(&self, name: &str) -> Result<Option<Vec<u8>>, Failed> {
        let url = self.bucket.get_object(Some(&self.key), name).sign(SIGNED);
        let answer = self.answer(self.client.get(url), self.patience.whole, LARGEST).await;
        let found = answer.and_then(|answer| match answer.is_missing() {
            true => Ok(None),
            false => answer.done().map(|()| Some(answer.body)),
        });
        self.told(Deed::Get, found)
    }

    /// Takes an object away; one that is not there is no failure.
    pub(super) async fn remove(&self, name: &str) -> Result<(), Failed> {
        let url = self.bucket.delete_object(Some(&self.key), name).sign(SIGNED);
        let answer = self.answer(self.client.delete(url), self.patience.whole, LIST).await;
        let done = |answer: Answer| if answer.is_missing() { Ok(()) } else { answer.done() };
        self.told(Deed::Remove, answer.and_then(done))
    }

    /// The names that begin so, a part at a time.
    pub(super) async fn list(
        &self,
        (prefix, most): (&str, usize),
        after: Option<&str>,
    ) -> Result<Listed, Failed> {
        let mut action = ListObjectsV2::new(&self.bucket, Some(&self.key));
        action.with_prefix(prefix);
        action.with_max_keys(most);
        if let Some(after) = after {
            action.with_continuation_token(after);
        }
        let answer =
            self.answer(self.client.get(action.sign(SIGNED)), self.patience.whole, LIST).await;
        let found = answer.and_then(|answer| answer.done().and_then(|()| listed(&answer)));
        self.told(Deed::List, found)
    }

    /// Sends a request and takes in the answer, within this time and this many bytes.
    async fn answer(
        &self,
        request: RequestBuilder,
        whole: Duration,
        most: usize,
    ) -> Result<Answer, Failed> {
        let mut response = request.timeout(whole).send().await.map_err(Failed::of)?;
        let date = response.headers().get(reqwest::header::DATE);
        let date = date.and_then(|date| date.to_str().ok()).map(str::to_owned);
        let mut answer = Answer { status: response.status().as_u16(), date, body: Vec::new() };
        loop {
            let chunk = tokio::time::timeout(self.patience.silence, response.chunk()).await;
            let chunk = chunk.map_err(|_| Failed::TooSlow)?.map_err(Failed::of)?;
            let Some(bytes) = chunk else { return Ok(answer) };
            if answer.body.len() + bytes.len() > most {
                return Err(Failed::TooLarge);
            }
            answer.body.extend_from_slice(&bytes);
        }
    }

    /// Notes how it is, for the log and for `/readyz`.
    fn told<T>(&self, deed: Deed, done: Result<T, Failed>) -> Result<T, Failed> {
        match &done {
            Ok(_) => self.state.is_well(deed),
            Err(why) => self.state.fails(deed, why),
        }
        done
    }
}

/// What a list says. Ages are counted by the clock of the store alone: ours may differ.
fn listed(answer: &Answer) -> Result<Listed, Failed> {
    let text = std::str::from_utf8(&answer.body).map_err(|_| Failed::Garbled)?;
    let parsed = ListObjectsV2::parse_response(text).map_err(|_| Failed::Garbled)?;
    let now = answer
        .date
        .as_deref()
        .and_then(|date| DateTime::strptime("%a, %d %b %Y %H:%M:%S GMT", date).ok().map(seconds));
    let now = now.ok_or(Failed::Garbled)?;
    let written = |text: &str| text.trim_end_matches('Z').parse::<DateTime>().ok().map(seconds);
    let found = parsed.contents.into_iter().map(|object| {
        let at = object.last_modified.as_deref().and_then(written).ok_or(Failed::Garbled)?;
        Ok((object.key, now - at))
    });
    Ok(Listed {
        found: found.collect::<Result<_, Failed>>()?,
        next: parsed.next_continuation_token,
    })
}
