//! A small store that speaks as S3 does: PUT, GET, DELETE and ListObjectsV2, signatures looked at.

use std::collections::{BTreeMap, HashMap};
use std::pin::Pin;
use std::sync::{LazyLock, Mutex};
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse as _, Response};
use jiff::ToSpan as _;
use jiff::civil::date;
use marchepied::web::clock::Clock;
use marchepied::web::limits::Limits;
use marchepied::web::meters::Meters;
use marchepied::web::serve::serve;

use super::depot::Fault;
use super::signed::{fields, refusal};

/// What is in a bucket.
#[derive(Default)]
pub struct Kept {
    /// Bodies, and the seconds at which they came.
    pub objects: BTreeMap<String, (Vec<u8>, i64)>,
    pub fault: Fault,
    /// What was asked, refused or not.
    pub asked: Vec<String>,
    /// By how many seconds its clock is ahead.
    pub ahead: i64,
}

/// All buckets of the tests.
pub static BUCKETS: LazyLock<Mutex<HashMap<String, Kept>>> = LazyLock::new(Mutex::default);

/// Where the store is; it starts when it is first asked for, and has a thread of its own, because
/// each test has a runtime of its own.
pub fn address() -> String {
    static ADDRESS: LazyLock<String> = LazyLock::new(|| {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                let limits = Limits::new(Bytes::new(), Bytes::new(), Meters::new("0", "store"));
                let router = axum::Router::new().fallback(asked);
                serve(listener, router, limits, std::future::pending()).await.unwrap();
            });
        });
        format!("http://{address}")
    });
    ADDRESS.clone()
}

fn now() -> i64 {
    date(1970, 1, 1).at(0, 0, 0, 0).duration_until(Clock::real().moment()).as_secs()
}

fn told(seconds: i64, form: &str) -> String {
    date(1970, 1, 1).at(0, 0, 0, 0).saturating_add(seconds.seconds()).strftime(form).to_string()
}

fn no(status: u16, code: &str) -> Response {
    let body = format!("<?xml version=\"1.0\"?><Error><Code>{code}</Code></Error>");
    (StatusCode::from_u16(status).unwrap(), body).into_response()
}

async fn asked(request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 64 << 20).await.unwrap_or_default();
    let path = parts.uri.path().trim_start_matches('/');
    let (bucket, object) = path.split_once('/').unwrap_or((path, ""));
    let (answer, fault) = {
        let mut buckets = BUCKETS.lock().unwrap();
        let Some(kept) = buckets.get_mut(bucket) else { return no(404, "NoSuchBucket") };
        kept.asked.push(format!("{} {object}", parts.method));
        (done(kept, &parts, (object, &body)), kept.fault)
    };
    match fault {
        Fault::Hangs => std::future::pending().await,
        Fault::Swallows if parts.method == Method::PUT => std::future::pending().await,
        _ => answer,
    }
}

fn done(kept: &mut Kept, parts: &Parts, (object, body): (&str, &Bytes)) -> Response {
    if let Some(why) = refusal(parts, body) {
        return no(403, why);
    }
    match (&parts.method, kept.fault) {
        (_, Fault::Down | Fault::Hangs) => no(503, "SlowDown"),
        (_, Fault::Leads) => {
            (StatusCode::TEMPORARY_REDIRECT, [("location", "https://elsewhere.example/")])
                .into_response()
        }
        (&Method::DELETE, Fault::Hoards) => no(500, "InternalError"),
        (&Method::PUT, _) => {
            kept.objects.insert(object.to_owned(), (body.to_vec(), now()));
            StatusCode::OK.into_response()
        }
        (&Method::DELETE, _) => {
            kept.objects.remove(object);
            StatusCode::NO_CONTENT.into_response()
        }
        (&Method::GET, _) if object.is_empty() => list(kept, parts.uri.query().unwrap_or_default()),
        (&Method::GET, fault) => match kept.objects.get(object) {
            None => no(404, "NoSuchKey"),
            Some((body, _)) => given(body, fault),
        },
        _ => no(405, "MethodNotAllowed"),
    }
}

fn given(body: &[u8], fault: Fault) -> Response {
    let half = Bytes::copy_from_slice(&body[..body.len() / 2]);
    let (part, length) = match fault {
        Fault::Stalls => (Part::Stalls(Some(half)), body.len()),
        Fault::Cuts => (Part::Breaks(Some(half)), body.len()),
        Fault::Floods => (Part::Floods, 1 << 40),
        _ => return body.to_vec().into_response(),
    };
    Response::builder().header("content-length", length).body(Body::new(part)).unwrap()
}

/// A body that ends badly, or not at all.
enum Part {
    Stalls(Option<Bytes>),
    Breaks(Option<Bytes>),
    Floods,
}

impl HttpBody for Part {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        let data = |bytes| Poll::Ready(Some(Ok(http_body::Frame::data(bytes))));
        match &mut *self {
            Self::Floods => data(Bytes::from_static(&[7; 64 * 1024])),
            Self::Stalls(half) => half.take().map_or(Poll::Pending, data),
            Self::Breaks(half) => match half.take() {
                Some(half) => data(half),
                None => Poll::Ready(Some(Err(std::io::Error::other("cut")))),
            },
        }
    }
}

fn list(kept: &Kept, query: &str) -> Response {
    let fields = fields(query);
    let field = |name: &str| fields.get(name).map(String::as_str).unwrap_or_default();
    if field("list-type") != "2" {
        return no(501, "NotImplemented");
    }
    let most: usize = field("max-keys").parse().unwrap_or(1_000);
    let after = field("continuation-token").strip_prefix("after-").unwrap_or_default();
    let found = kept.objects.iter().filter(|(name, _)| name.starts_with(field("prefix")));
    let found: Vec<_> = found.filter(|(name, _)| name.as_str() > after).collect();
    let (cut, turns) = (found.len() > most, kept.fault == Fault::Turns);
    let mut body = String::from(
        "<?xml version=\"1.0\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">",
    );
    for (name, (bytes, at)) in found.iter().take(most) {
        let at = told(at + kept.ahead, "%Y-%m-%dT%H:%M:%S.000Z");
        let size = bytes.len();
        body.push_str(&format!(
            "<Contents><Key>{name}</Key><LastModified>{at}</LastModified><Size>{size}</Size></Contents>"
        ));
    }
    body.push_str(&format!("<IsTruncated>{}</IsTruncated>", cut || turns));
    if let Some((last, _)) = found.iter().take(most).next_back().filter(|_| cut || turns) {
        let last = if turns { "" } else { last.as_str() };
        body.push_str(&format!("<NextContinuationToken>after-{last}</NextContinuationToken>"));
    }
    body.push_str("</ListBucketResult>");
    let date = told(now() + kept.ahead, "%a, %d %b %Y %H:%M:%S GMT");
    ([("date", date)], body).into_response()
}
