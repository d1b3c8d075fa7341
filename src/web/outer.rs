//! What surrounds every route: the record, the headers, the deadline, and a page for each failure.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;

use super::answer::sorry;
use super::app::Shared;
use super::asked::Asked;
use super::deadline::{self, Deadline};
use super::headers::{self, SecurityHeaders, Transport};
use super::meters::Meters;
use super::observe;
use crate::view::Notice;

/// What surrounds the routes and can be measured or changed from outside.
#[derive(Clone)]
pub struct Surroundings {
    /// Where requests are counted.
    pub meters: Meters,
    /// How long a request may take.
    pub deadline: Duration,
}

impl Surroundings {
    /// The usual ones.
    #[must_use]
    pub fn new(meters: Meters) -> Self {
        Self { meters, deadline: Deadline::USUAL }
    }
}

/// The headers of every answer of this application.
#[must_use]
pub fn security(app: &Shared) -> SecurityHeaders {
    let transport = if app.is_secure() { Transport::Tls } else { Transport::Plain };
    SecurityHeaders::new(app.policies.plain().clone(), transport)
}

/// A page that says sorry, for places where no request is at hand.
#[must_use]
pub fn bare_notice(app: &Shared, what: Notice) -> String {
    let (uri, headers) = (Uri::from_static("/"), HeaderMap::new());
    let asked = Asked::read(app, &uri, &headers);
    crate::view::notice(&asked.french(), &app.catalog, what, None).html
}

/// Surrounds the routes. The outermost layer stands last.
pub(super) fn surround(router: Router, app: &Shared, surroundings: Surroundings) -> Router {
    let Surroundings { meters, deadline } = surroundings;
    let too_slow = Arc::clone(app);
    let page = move || failed(&too_slow, Notice::Slow, StatusCode::SERVICE_UNAVAILABLE);
    let broken = Arc::clone(app);
    let on_panic = move |_| {
        tracing::error!("a handler panicked; the visitor got an error page");
        failed(&broken, Notice::Broken, StatusCode::INTERNAL_SERVER_ERROR)
    };
    router
        .route("/metrics", get(metrics).with_state(meters.clone()))
        .layer(CatchPanicLayer::custom(on_panic))
        .layer(from_fn_with_state(Deadline::new(deadline, page), deadline::keep))
        .layer(from_fn_with_state(security(app), headers::secure))
        .layer(from_fn_with_state(meters, observe::request))
}

fn failed(app: &Shared, what: Notice, status: StatusCode) -> Response {
    let (uri, headers) = (Uri::from_static("/"), HeaderMap::new());
    let mut response = sorry(&Asked::read(app, &uri, &headers), what, status);
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, 60.into());
    }
    response
}

async fn metrics(State(meters): State<Meters>) -> Response {
    super::plain::figures(meters.render())
}
