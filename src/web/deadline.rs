//! No request takes for ever: after a while the visitor gets a page.
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::timeout;

/// Where a photo is sent, which takes long over a poor network.
const UPLOADS: [&str; 2] = ["/pochette/ajouter", "/pochette/pret/ajouter"];
/// How many times longer such a request may take.
const UPLOAD_PATIENCE: u32 = 18;

/// How long a request may take, and what the visitor gets when it is over.
#[derive(Clone)]
pub struct Deadline {
    after: Duration,
    page: Arc<dyn Fn() -> Response + Send + Sync>,
}

impl Deadline {
    /// The time a public server gives to one request.
    pub const USUAL: Duration = Duration::from_secs(10);

    /// A deadline answered with `page`.
    pub fn new(after: Duration, page: impl Fn() -> Response + Send + Sync + 'static) -> Self {
        Self { after, page: Arc::new(page) }
    }
}

impl fmt::Debug for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deadline").field("after", &self.after).finish_non_exhaustive()
    }
}

/// Middleware for `axum::middleware::from_fn_with_state`. It also ends a body
/// that arrives drop by drop, since the handler is waiting for it.
pub async fn keep(State(deadline): State<Deadline>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_upload =
        request.method() == Method::POST && UPLOADS.iter().any(|end| path.ends_with(end));
    let patience = deadline.after * if is_upload { UPLOAD_PATIENCE } else { 1 };
    match timeout(patience, next.run(request)).await {
        Ok(response) => response,
        Err(_) => (deadline.page)(),
    }
}
