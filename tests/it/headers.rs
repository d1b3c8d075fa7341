//! Every answer carries the security headers.
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use marchepied::web::headers::{SecurityHeaders, Transport, content_security_policy, secure};
use marchepied::web::prepared;
use tower::Service;

fn headers() -> SecurityHeaders {
    SecurityHeaders::new(content_security_policy(&["a{}"]), Transport::Tls)
}

async fn names(method: &str, path: &str) -> (StatusCode, Vec<String>) {
    let mut app = Router::new()
        .route("/", get("hello"))
        .route("/broken", get(|| async { StatusCode::INTERNAL_SERVER_ERROR }))
        .layer(from_fn_with_state(headers(), secure));
    let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
    let response = app.call(request).await.unwrap();
    let ours = OURS.into_iter().filter(|name| response.headers().contains_key(*name));
    (response.status(), ours.map(String::from).collect())
}

const OURS: [&str; 8] = [
    "content-security-policy",
    "cross-origin-embedder-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "strict-transport-security",
    "x-content-type-options",
];

#[tokio::test]
async fn every_answer_carries_them() {
    let cases =
        [("GET", "/", 200), ("GET", "/none", 404), ("POST", "/", 405), ("GET", "/broken", 500)];
    for (method, path, status) in cases {
        let (answered, names) = names(method, path).await;
        assert_eq!((answered.as_u16(), names), (status, OURS.map(String::from).to_vec()));
    }
}

#[test]
fn prepared_responses_are_complete() {
    let response = prepared::house_full("<p>é</p>", &headers());
    let text = std::str::from_utf8(&response).unwrap();
    let (head, page) = text.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 503 Service Unavailable\r\n"));
    for line in OURS.into_iter().chain(["retry-after: 5", "content-length: 9", "connection: close"])
    {
        assert!(head.contains(line), "{line} is missing");
    }
    assert_eq!(page, "<p>é</p>");
    let refusal = prepared::head_too_large("", &headers());
    assert!(refusal.starts_with(b"HTTP/1.1 431 Request Header Fields Too Large\r\n"));
}

#[test]
fn headers_stay_light() {
    assert!(prepared::house_full("", &headers()).len() < 900);
}
