//! What is noted names the route and nothing a person chose.
use std::io;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use marchepied::web::meters::Meters;
use marchepied::web::observe;
use tower::Service;
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl io::Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Paper {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Sends one request, and returns the log line and the figures.
async fn noted(method: &str, path: &str) -> (String, String) {
    let paper = Paper::default();
    let lines = tracing_subscriber::fmt().with_writer(paper.clone()).with_ansi(false).finish();
    let _guard = tracing::subscriber::set_default(lines);
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
    let line = String::from_utf8(paper.0.lock().unwrap().clone()).unwrap();
    (line, meters.render())
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
