//! The site as `marchepied serve` makes it, with bytes that are always the same beside its pages.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderValue, Request, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::get;
use bytes::Bytes;
use marchepied::logs;
use marchepied::view::Notice;
use marchepied::web::clock::Clock;
use marchepied::web::deadline::{self, Deadline};
use marchepied::web::limits::Limits;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;
use marchepied::web::{App, Shared, headers, observe, outer, prepared, routes, serve, stop};
use tower::Service as _;
use tower_http::catch_panic::CatchPanicLayer;

use crate::ask::Ask;
use crate::scenes;
use crate::server::TODAY;
use crate::told::{Outcome, Told as _};

/// The site, not yet served.
struct Site {
    app: Shared,
    meters: Meters,
    router: Router,
}

impl Site {
    /// Makes the routes, and one route of bytes for each of these sizes.
    fn new(sizes: &[&str]) -> Outcome<Self> {
        let clock = Clock::fixed(TODAY.parse().told("read the day")?);
        let app: Shared = Arc::new(App::new(scenes::catalog()?, clock, Seal::fleeting()));
        let meters = Meters::new("bench", "bench");
        let mut router = routes(&app, outer::Surroundings::new(meters.clone()));
        for size in sizes {
            let length = size.parse().told("read a size")?;
            router = router.merge(same_bytes(&app, &meters, &format!("/octets-{size}"), length));
        }
        Ok(Self { app, meters, router })
    }
}

/// Serves the site until told to stop.
pub fn serve(filter: &str, sizes: &[&str]) -> Outcome {
    logs::start(logs::Style::Text, filter.parse().told("read the filter")?).told("log")?;
    let Site { app, meters, router } = Site::new(sizes)?;
    let security = outer::security(&app);
    let refusal = prepared::head_too_large(&outer::bare_notice(&app, Notice::Head), &security);
    let busy = prepared::house_full(&outer::bare_notice(&app, Notice::Busy), &security);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().told("start")?;
    runtime.block_on(async {
        let nowhere = "127.0.0.1:0".parse().told("read an address")?;
        let listener = serve::listen(nowhere).await.told("listen")?;
        println!("listening on http://{}", listener.local_addr().told("listen")?);
        let limits = Limits::new(refusal, busy, meters);
        serve::serve(listener, router, limits, stop::requested()).await.told("serve")
    })
}

/// Asks the routes many times, without any network.
pub fn ask(path: &str, accepted: &str, size: &str, times: usize) -> Outcome {
    let site = Site::new(&[size])?;
    let asked = Ask::of(path, "");
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().told("start")?;
    runtime.block_on(async {
        for number in 0..=times {
            let request = Request::get(asked.address(number)).header(header::HOST, "127.0.0.1");
            let request = request.header(header::ACCEPT_ENCODING, accepted);
            let request = request.body(Body::empty()).told("write a request")?;
            // A router is always ready, so it may be called at once.
            let response = site.router.clone().call(request).await.told("ask")?;
            if response.status() != StatusCode::OK {
                return Err(format!("get a page of {path}: {}", response.status()));
            }
            to_bytes(response.into_body(), usize::MAX).await.told("read a page")?;
        }
        Ok(())
    })
}

/// Bytes that are always the same, surrounded as all routes are.
fn same_bytes(app: &Shared, meters: &Meters, path: &str, length: usize) -> Router {
    let bytes = Bytes::from(vec![b'm'; length]);
    let sorry = || {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response
    };
    let answer = async move || {
        let mut response = Response::new(Body::from(bytes));
        let html = HeaderValue::from_static("text/html; charset=utf-8");
        response.headers_mut().insert(header::CONTENT_TYPE, html);
        response
    };
    Router::new()
        .route(path, get(answer))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(Deadline::new(Deadline::USUAL, sorry), deadline::keep))
        .layer(from_fn_with_state(outer::security(app), headers::secure))
        .layer(from_fn_with_state(meters.clone(), observe::request))
}
