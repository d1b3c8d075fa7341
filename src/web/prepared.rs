//! Complete responses, made once at start, for visitors who never reach a route.
use bytes::Bytes;
use http::StatusCode;
use http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue, RETRY_AFTER,
};

use super::headers::SecurityHeaders;

/// How soon a visitor may try again when the house is full, in seconds.
const RETRY_SECONDS: HeaderValue = HeaderValue::from_static("5");

/// The whole response, from status line to page, that refuses a request whose
/// head is too large.
#[must_use]
pub fn head_too_large(page: &str, headers: &SecurityHeaders) -> Bytes {
    let own = HeaderMap::new();
    write(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, own, page, headers)
}

/// The whole response for a visitor who comes when the house is full.
#[must_use]
pub fn house_full(page: &str, headers: &SecurityHeaders) -> Bytes {
    let own = HeaderMap::from_iter([(RETRY_AFTER, RETRY_SECONDS)]);
    write(StatusCode::SERVICE_UNAVAILABLE, own, page, headers)
}

fn write(status: StatusCode, own: HeaderMap, page: &str, security: &SecurityHeaders) -> Bytes {
    let mut headers = security.as_map().clone();
    headers.extend(own);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CONTENT_LENGTH, page.len().into());
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(CONNECTION, HeaderValue::from_static("close"));

    let mut response = format!("HTTP/1.1 {status}\r\n").into_bytes();
    for (name, value) in &headers {
        response.extend_from_slice(name.as_ref());
        response.extend_from_slice(b": ");
        response.extend_from_slice(value.as_bytes());
        response.extend_from_slice(b"\r\n");
    }
    response.extend_from_slice(b"\r\n");
    response.extend_from_slice(page.as_bytes());
    response.into()
}
