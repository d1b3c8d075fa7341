//! What is noted names the route and nothing a person chose.

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use marchepied::web::meters::Meters;
use marchepied::web::observe;
use tower::Service;

use crate::listening::Listening;

/// Sends one request, and returns the log line and the figures.
async fn noted(method: &str, path: &str) -> (String, String) {
    let listening = Listening::begin();
    let meters = Meters::new("1.0", "abc");
    let mut app = Router::new()
        .route("/{lang}/secret/{id}", get("hello"))
        .layer(from_fn_with_state(meters.clone(), observe::request));
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("cookie", "private=1")
        .body(Body::empty())
        .unwrap();
    app.call(request).await.unwrap();
    (listening.lines(), meters.render())
}

#[tokio::test]
async fn a_line_names_the_route_and_no_more() {
    let (line, figures) = noted("GET", "/fr/secret/private?q=private").await;
    assert!(line.contains("method=\"GET\" route=\"/{lang}/secret/{id}\" status=200 micros="));
    assert_eq!(line.lines().count(), 1);
    assert!(!line.contains("private") && !figures.contains("private"));
}

#[tokio::test]
async fn what_matches_no_route_is_counted_together() {
    let (line, figures) = noted("PRIVATE", "/private").await;
    assert!(line.contains("method=\"OTHER\" route=\"none\" status=404"));
    assert!(figures.contains("marchepied_requests_total{route=\"none\",status=\"4xx\"} 1\n"));
    assert!(!figures.contains("private") && !line.to_lowercase().contains("private"));
}

#[tokio::test]
async fn the_figures_are_complete() {
    let (_, figures) = noted("GET", "/fr/secret/1").await;
    let names = [
        "marchepied_build_info{version=\"1.0\",commit=\"abc\"} 1",
        "marchepied_uptime_seconds 0",
        "marchepied_requests_total{route=\"/{lang}/secret/{id}\",status=\"2xx\"} 1",
        "marchepied_request_duration_seconds_count{route=\"/{lang}/secret/{id}\"} 1",
        "marchepied_connections_open 0",
        "marchepied_connections_shed_total 0",
        "marchepied_heads_refused_total 0",
        "# EOF",
    ];
    for name in names {
        assert!(figures.contains(name), "{name} is missing in\n{figures}");
    }
}
