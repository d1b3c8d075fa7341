//! Taking in an answer, or finding out that it leads elsewhere.

use std::io::Write;
use std::time::Duration;

use reqwest::header::{self, HeaderName};
use reqwest::{Response, StatusCode};

use super::answer::{Arrival, Fetched, Validators};
use super::client::SILENCE;
use super::error::Error;
use super::fetcher::Ask;
use super::gate::Target;
use super::limits::Limits;
use super::measured::{Measured, Packing};

/// Where a redirect leads.
pub(super) fn next(response: &Response, target: &Target) -> Option<String> {
    use StatusCode as Code;
    let redirects = [
        Code::MOVED_PERMANENTLY,
        Code::FOUND,
        Code::SEE_OTHER,
        Code::TEMPORARY_REDIRECT,
        Code::PERMANENT_REDIRECT,
    ];
    let location = text(response, &header::LOCATION)?;
    redirects.contains(&response.status()).then(|| target.join(&location)).flatten()
}

/// Takes in the body of an answer.
pub(super) async fn receive(
    mut response: Response,
    target: &Target,
    ask: &Ask<'_>,
    sink: &mut (dyn Write + Send),
) -> Result<Fetched, Error> {
    let Limits { wire_bytes: most, plain_bytes, .. } = ask.limits;
    let asked = *ask.known != Validators::default();
    match response.status() {
        StatusCode::OK => {}
        StatusCode::NOT_MODIFIED if asked => return Ok(Fetched::NotModified),
        status => return Err(refused(status, &response)),
    }
    if response.content_length().is_some_and(|told| told > most) {
        return Err(Error::TooLarge(most));
    }
    let packing = Packing::read(text(&response, &header::CONTENT_ENCODING).as_deref());
    let mut measured = Measured::new(packing.ok_or(Error::Garbled)?, sink, plain_bytes);
    let mut arrival = Arrival {
        address: target.as_str().to_owned(),
        content_type: text(&response, &header::CONTENT_TYPE),
        validators: Validators {
            etag: text(&response, &header::ETAG),
            last_modified: text(&response, &header::LAST_MODIFIED),
        },
        wire_bytes: 0,
        took: Duration::ZERO,
    };
    while let Some(bytes) = response.chunk().await.map_err(broken_off)? {
        arrival.wire_bytes += bytes.len() as u64;
        if arrival.wire_bytes > most {
            return Err(Error::TooLarge(most));
        }
        measured.take(&bytes)?;
    }
    measured.end()?;
    Ok(Fetched::Fresh(arrival))
}

/// Why there is no body to take in. A site that is closed, and does not say for
/// how long, only says that it is closed.
fn refused(status: StatusCode, response: &Response) -> Error {
    let seconds = text(response, &header::RETRY_AFTER).and_then(|text| text.parse().ok());
    match (status, seconds.map(Duration::from_secs)) {
        (StatusCode::TOO_MANY_REQUESTS, wish) => Error::Later(wish),
        (StatusCode::SERVICE_UNAVAILABLE, wish @ Some(_)) => Error::Closed(wish),
        (other, _) => Error::Status(other.as_u16()),
    }
}

fn text(response: &Response, name: &HeaderName) -> Option<String> {
    response.headers().get(name)?.to_str().ok().map(str::to_owned)
}

fn broken_off(why: reqwest::Error) -> Error {
    if why.is_timeout() { Error::TooSlow(SILENCE) } else { Error::Garbled }
}
