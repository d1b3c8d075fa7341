//! Sounds: the sentences of a page as a list, one sentence, or all of a page.

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use bytes::Bytes;
use http_range_header::parse_range_header;

use super::answer::sorry;
use super::app::Shared;
use super::asked::Asked;
use super::plain::YEAR;
use crate::view::Notice;
use crate::voices::{Error, Form};

const JSON: HeaderValue = HeaderValue::from_static("application/json");
/// When the next try may go better.
const SOON: HeaderValue = HeaderValue::from_static("5");

/// `/voix/{name}`: what `name` says depends on its ending.
pub(super) async fn serve(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let missing = || sorry(&asked, Notice::Missing, StatusCode::NOT_FOUND);
    let Some((name, ending)) = asked.part(1).rsplit_once('.').filter(|(name, _)| is_hash(name))
    else {
        return missing();
    };
    let whole = name.starts_with('p');
    let form = Form::ALL.into_iter().find(|form| form.extension() == ending);
    let sound = match (whole, form) {
        (true, None) if ending == "json" => return list(&app, name).unwrap_or_else(missing),
        (true, Some(Form::Mp3)) => app.voices.whole(name).await.map(|sound| (sound, Form::Mp3)),
        (false, Some(form)) => app.voices.sound(name, form).await.map(|sound| (sound, form)),
        _ => return missing(),
    };
    match sound {
        Ok((sound, form)) => ranged(request.headers(), form, sound),
        Err(Error::Unknown | Error::NoVoice) => missing(),
        Err(_) => {
            let mut late = sorry(&asked, Notice::Slow, StatusCode::SERVICE_UNAVAILABLE);
            late.headers_mut().insert(header::RETRY_AFTER, SOON);
            late
        }
    }
}

/// Whether this is a name that the book gives: a hash, with `p` before it for a page.
fn is_hash(name: &str) -> bool {
    let (hash, length) = name.strip_prefix('p').map_or((name, 16), |hash| (hash, 12));
    hash.len() == length && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// The sentences of a page, for its script.
fn list(app: &Shared, name: &str) -> Option<Response> {
    let mut response = Response::new(Body::from(app.voices.page(name)?));
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, JSON);
    out.insert(header::CACHE_CONTROL, YEAR);
    Some(response)
}

/// A sound, or the part of it that a player asks for.
fn ranged(headers: &HeaderMap, form: Form, sound: Bytes) -> Response {
    let length = sound.len() as u64;
    let wanted = headers.get(header::RANGE).and_then(|range| range.to_str().ok());
    let wanted = wanted.and_then(|range| parse_range_header(range).ok());
    // Several parts at once, which no player asks for, get the whole.
    let part = wanted.map(|wanted| wanted.validate(length)).map(|parts| match parts.as_deref() {
        Ok([one]) => Ok(Some(one.clone())),
        Ok(_) => Ok(None),
        Err(_) => Err(()),
    });
    let (status, body, told) = match part {
        Some(Err(())) => {
            (StatusCode::RANGE_NOT_SATISFIABLE, Bytes::new(), Some(format!("bytes */{length}")))
        }
        Some(Ok(Some(part))) => {
            let (start, end) = (*part.start(), *part.end());
            let slice = sound.slice(start as usize..=end as usize);
            (StatusCode::PARTIAL_CONTENT, slice, Some(format!("bytes {start}-{end}/{length}")))
        }
        _ => (StatusCode::OK, sound, None),
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(form.media_type()));
    out.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    out.insert(header::CACHE_CONTROL, YEAR);
    if let Some(told) = told.and_then(|told| HeaderValue::try_from(told).ok()) {
        out.insert(header::CONTENT_RANGE, told);
    }
    response
}
