//! What the bench does in processes of its own: serve, draw, or hold connections open.

use std::io::{Read as _, Write as _};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::get;
use bytes::Bytes;
use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::logs;
use marchepied::view::Notice;
use marchepied::web::clock::Clock;
use marchepied::web::deadline::{self, Deadline};
use marchepied::web::limits::Limits;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;
use marchepied::web::{App, Shared, headers, observe, outer, prepared, routes, serve, stop};
use tower_http::catch_panic::CatchPanicLayer;

use crate::client::{Lane, get as ask};
use crate::scenes;
use crate::server::TODAY;
use crate::told::{Outcome, Told as _};

/// The first word of a command line that asks for one of these roles.
pub const WORD: &str = "--role";

/// Plays a role.
pub fn run(words: &[String]) -> Outcome {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve", filter, sizes @ ..] => serve(filter, sizes),
        ["draw", scene, times] => scenes::draw(scene, times.parse().told("read a number")?),
        ["hold", address, path, half, count] => {
            let (half, count) =
                (half.parse().told("read a number")?, count.parse().told("read a number")?);
            hold(address, path, half, count)
        }
        other => Err(format!("play the role {other:?}: it is not known")),
    }
}

/// The server of `marchepied serve`, and bytes that are always the same.
fn serve(filter: &str, sizes: &[&str]) -> Outcome {
    logs::start(logs::Style::Text, filter.parse().told("read the filter")?).told("log")?;
    let today = TODAY.parse().told("read the day")?;
    let (catalog, _) = Catalog::compile(&Content::embedded(), today);
    let catalog = catalog.told("compile the content")?;
    let app: Shared = Arc::new(App::new(catalog, Clock::fixed(today), Seal::fleeting()));
    let meters = Meters::new("bench", "bench");
    let mut router = routes(&app, outer::Surroundings::new(meters.clone()));
    for size in sizes {
        let length = size.parse().told("read a size")?;
        router = router.merge(same_bytes(&app, &meters, &format!("/octets-{size}"), length));
    }
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

/// Opens connections, asks once on each, and holds them: first one half, then
/// the rest when a byte comes in, until the input ends.
fn hold(address: &str, path: &str, half: usize, count: usize) -> Outcome {
    let address = address.parse().told("read an address")?;
    let request = ask(path, "");
    let mut lanes = Vec::with_capacity(count);
    for wanted in [half, count] {
        while lanes.len() < wanted {
            let mut lane = Lane::open(address)?;
            lane.ask(&request)?.page()?;
            // What was read is forgotten here; the server's side is measured.
            lanes.push(lane);
        }
        println!("holding {wanted}");
        std::io::stdout().flush().told("speak")?;
        let mut word = [0];
        if std::io::stdin().read(&mut word).told("listen")? == 0 {
            break;
        }
    }
    Ok(())
}
