//! Whether a request is signed with a key, worked out anew from the rules of AWS (Signature Version 4).

use std::collections::BTreeMap;

use axum::http::request::Parts;
use marchepied::web::clock::Clock;
use ring::{digest, hmac};

pub const KEY: (&str, &str) = ("GK-of-the-tests", "a-secret/of+the=tests");
pub const REGION: &str = "garage-of-tests";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn hash(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key);
    hmac::sign(&key, text.as_bytes()).as_ref().to_vec()
}

/// Letters as they stand in what is signed.
fn encoded(text: &str) -> String {
    let letter = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    };
    text.bytes().map(letter).collect()
}

/// The fields of a query.
pub fn fields(query: &str) -> BTreeMap<String, String> {
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

/// The signature that a request must have.
fn signature(parts: &Parts, secret: &str) -> Option<String> {
    let mut fields = fields(parts.uri.query()?);
    fields.remove("X-Amz-Signature");
    let credential = fields.get("X-Amz-Credential")?.clone();
    let scope = credential.split_once('/')?.1;
    let names = fields.get("X-Amz-SignedHeaders")?.clone();
    let mut headers = String::new();
    for name in names.split(';') {
        headers.push_str(&format!("{name}:{}\n", parts.headers.get(name)?.to_str().ok()?.trim()));
    }
    let query: Vec<_> = fields
        .iter()
        .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
        .collect();
    let (method, path, query) = (&parts.method, parts.uri.path(), query.join("&"));
    let request = format!("{method}\n{path}\n{query}\n{headers}\n{names}\nUNSIGNED-PAYLOAD");
    let date = fields.get("X-Amz-Date")?;
    let text = format!("AWS4-HMAC-SHA256\n{date}\n{scope}\n{}", hash(request.as_bytes()));
    let start = format!("AWS4{secret}").into_bytes();
    let key = scope.split('/').fold(start, |key, part| mac(&key, part));
    Some(hex(&mac(&key, &text)))
}

/// Why a request is refused, in the words of S3; `None` when it is signed with our key, for our
/// region, for now, and says what its body is.
pub fn refusal(parts: &Parts, body: &[u8]) -> Option<&'static str> {
    let fields = fields(parts.uri.query().unwrap_or_default());
    let field = |name: &str| fields.get(name).map(String::as_str).unwrap_or_default();
    let credential: Vec<_> = field("X-Amz-Credential").split('/').collect();
    let [name, day, region, "s3", "aws4_request"] = credential[..] else {
        return Some("AccessDenied");
    };
    if name != KEY.0 {
        return Some("InvalidAccessKeyId");
    }
    let date = field("X-Amz-Date");
    let now = Clock::real().moment();
    let at = jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", date);
    let life: i64 = field("X-Amz-Expires").parse().unwrap_or_default();
    let age = at.map_or(i64::MAX, |at| at.duration_until(now).as_secs());
    if region != REGION || !date.starts_with(day) || !(-60..=life.min(3_600)).contains(&age) {
        return Some("AccessDenied");
    }
    if signature(parts, KEY.1).as_deref() != Some(field("X-Amz-Signature")) {
        return Some("SignatureDoesNotMatch");
    }
    let header = |name: &str| parts.headers.get(name).and_then(|value| value.to_str().ok());
    let is_signed = |name: &str| field("X-Amz-SignedHeaders").split(';').any(|one| one == name);
    if parts.method == "PUT" {
        use base64::Engine as _;
        let sum = digest::digest(&digest::SHA256, body);
        let sum = base64::engine::general_purpose::STANDARD.encode(sum.as_ref());
        let told = header("x-amz-checksum-sha256");
        if told != Some(&sum) || !is_signed("x-amz-checksum-sha256") {
            return Some("BadDigest");
        }
        if header("content-length") != Some(&body.len().to_string()) {
            return Some("MissingContentLength");
        }
    }
    if is_signed("host") { None } else { Some("AccessDenied") }
}

#[test]
fn the_example_of_the_rules_has_the_signature_that_they_give() {
    // "Authenticating Requests: Using Query Parameters", Amazon S3 API Reference, seen 2026-11-30.
    let address = "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE\
        %2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z\
        &X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=unknown";
    let request =
        axum::http::Request::get(address).header("host", "examplebucket.s3.amazonaws.com");
    let (parts, ()) = request.body(()).unwrap().into_parts();
    let wanted = "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    let found = signature(&parts, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    assert_eq!(found.as_deref(), Some(wanted));
}
