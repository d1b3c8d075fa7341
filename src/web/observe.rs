//! What is noted about a request: the shape of its route, never its content.
//!
//! One line and three figures a request. No address, query, header, cookie or
//! answer is noted, and no text the visitor can choose.
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;

use super::meters::Meters;

/// What stands for the route when none matches.
const NO_ROUTE: &str = "none";

/// Middleware for `axum::middleware::from_fn_with_state`. It must be added with
/// `Router::layer`, after all routes and outermost: only there is the route
/// known.
pub async fn request(State(meters): State<Meters>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = known(request.method());
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;

    let took = started.elapsed();
    let route = route.as_ref().map_or(NO_ROUTE, MatchedPath::as_str);
    let status = response.status();
    meters.served(route, status, took);
    tracing::info!(
        method,
        route,
        status = status.as_u16(),
        micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
        "answered"
    );
    response
}

/// A method is free text too; only the usual ones are repeated.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::OPTIONS => "OPTIONS",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        _ => "OTHER",
    }
}
