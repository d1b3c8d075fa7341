//! The headers that every answer carries, errors included.
//!
//! There is no `X-Frame-Options`: `frame-ancestors` says the same, and MDN
//! Observatory gives its points for the policy (+5) and none for the header.
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use sha2::{Digest, Sha256};

/// The headers whose value is the same everywhere.
const FIXED: [(HeaderName, HeaderValue); 6] = [
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (HeaderName::from_static("cross-origin-opener-policy"), SAME_ORIGIN),
    (
        HeaderName::from_static("cross-origin-embedder-policy"),
        HeaderValue::from_static("require-corp"),
    ),
    (HeaderName::from_static("cross-origin-resource-policy"), SAME_ORIGIN),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=()"),
    ),
];

const SAME_ORIGIN: HeaderValue = HeaderValue::from_static("same-origin");

/// Two years, which browsers' preload lists ask for.
const STRICT_TRANSPORT: HeaderValue =
    HeaderValue::from_static("max-age=63072000; includeSubDomains");

/// How the public reaches the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// Through `http://`, as in a library's own network or on a laptop.
    Plain,
    /// Through `https://`, as a reverse proxy offers it.
    Tls,
}

/// The security headers of this server, made once at start.
#[derive(Clone, Debug)]
pub struct SecurityHeaders(Arc<HeaderMap>);

impl SecurityHeaders {
    /// Gathers the headers; `policy` comes from [`content_security_policy`].
    #[must_use]
    pub fn new(policy: HeaderValue, transport: Transport) -> Self {
        let mut headers = HeaderMap::from_iter(FIXED);
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        if transport == Transport::Tls {
            headers.insert(header::STRICT_TRANSPORT_SECURITY, STRICT_TRANSPORT);
        }
        Self(Arc::new(headers))
    }

    /// The headers themselves, for answers made outside the routes.
    #[must_use]
    pub fn as_map(&self) -> &HeaderMap {
        &self.0
    }
}

/// Middleware for `axum::middleware::from_fn_with_state`. A handler that has
/// set one of the headers itself knows why, and is left alone.
pub async fn secure(
    State(headers): State<SecurityHeaders>,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in headers.0.iter() {
        response.headers_mut().entry(name).or_insert_with(|| value.clone());
    }
    response
}

/// The policy that allows these inline styles, our own files, and nothing else.
///
/// Without an inline style, the page fetches ours. `connect-src` is there for the
/// compression dictionary, which Chromium fetches as a connection. The texts must be, byte for byte, what stands
/// between the tags. Hashes and not nonces, so that a page is the same for everybody and can be kept.
#[must_use]
pub fn content_security_policy(styles: &[&str]) -> HeaderValue {
    let policy = format!(
        "default-src 'none'; style-src {}; script-src 'self'; img-src 'self' data:; \
         font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; \
         frame-ancestors 'none'; base-uri 'none'",
        sources(styles),
    );
    HeaderValue::try_from(policy).expect("keywords and base64 are visible ASCII")
}

/// The hashes of the texts; our own files when there are none.
fn sources(texts: &[&str]) -> String {
    if texts.is_empty() {
        return "'self'".to_owned();
    }
    let hash = |text: &&str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    texts.iter().map(hash).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_names_the_hash_of_each_text() {
        // echo -n 'a{}' | openssl dgst -sha256 -binary | base64
        assert_eq!(
            content_security_policy(&["a{}"]),
            "default-src 'none'; style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; \
             script-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; \
             connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
        );
    }

    #[test]
    fn strict_transport_is_for_tls_only() {
        let has_it = |transport| {
            let headers = SecurityHeaders::new(content_security_policy(&[]), transport);
            headers.as_map().contains_key(header::STRICT_TRANSPORT_SECURITY)
        };
        assert_eq!((has_it(Transport::Plain), has_it(Transport::Tls)), (false, true));
    }
}
