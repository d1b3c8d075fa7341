//! The client of all requests: it says who we are and gives nothing else away.

use std::time::Duration;

use reqwest::header::{self, HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder};

use super::measured::Packing;

/// The time to be let in.
const CONNECT: Duration = Duration::from_secs(5);
/// The time in which something new must come.
pub(super) const SILENCE: Duration = Duration::from_secs(10);

/// A client that says who we are and gives nothing else away.
pub(super) fn builder(contact: Option<&str>) -> ClientBuilder {
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
