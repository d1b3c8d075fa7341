//! A running server with short limits, and clients that behave as told.
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use marchepied::web::deadline::{self, Deadline};
use marchepied::web::limits::Limits;
use marchepied::web::meters::Meters;
use marchepied::web::serve::serve;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub const REFUSAL: &str = "HTTP/1.1 431 Request Header Fields Too Large\r\n\
    Content-Length: 10\r\nConnection: close\r\n\r\ntoo large!";
pub const BUSY: &str = "HTTP/1.1 503 Service Unavailable\r\n\
    Retry-After: 5\r\nContent-Length: 5\r\nConnection: close\r\n\r\nfull!";
/// Longer than any limit of a test, shorter than the patience of a person.
pub const LATE: Duration = Duration::from_secs(10);
pub const SHORT: Duration = Duration::from_millis(600);

pub struct House {
    pub address: SocketAddr,
    pub meters: Meters,
    stop: oneshot::Sender<()>,
    running: JoinHandle<()>,
}

pub fn limits() -> Limits {
    Limits {
        head_time: SHORT,
        stall_time: SHORT,
        drain_time: Duration::from_millis(1_500),
        linger_time: Duration::from_millis(600),
        ..Limits::new(
            Bytes::from_static(REFUSAL.as_bytes()),
            Bytes::from_static(BUSY.as_bytes()),
            Meters::new("0", "test"),
        )
    }
}

impl House {
    pub async fn open() -> Self {
        Self::open_with(limits()).await
    }

    pub async fn open_with(limits: Limits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let meters = limits.meters.clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let running = tokio::spawn(async move {
            let stopped = async { stopped.await.unwrap_or_default() };
            serve(listener, routes(), limits, stopped).await.unwrap();
        });
        Self { address, meters, stop, running }
    }

    pub async fn client(&self) -> Client {
        Client(TcpStream::connect(self.address).await.unwrap())
    }

    /// Asks the server to stop and tells how long it took.
    pub async fn close(self) -> Duration {
        let started = Instant::now();
        self.stop.send(()).unwrap();
        self.running.await.unwrap();
        started.elapsed()
    }
}

fn routes() -> Router {
    let late = Deadline::new(SHORT, || (StatusCode::REQUEST_TIMEOUT, "too slow").into_response());
    Router::new()
        .route("/", get("hello"))
        .route("/echo", post(|body: String| async move { body }))
        .route("/unread", post(|| async { StatusCode::PAYLOAD_TOO_LARGE }))
        .route_layer(from_fn_with_state(late, deadline::keep))
        .route("/slow", get(slow))
        .route("/huge", get(|| async { Body::from(vec![b'a'; 64 << 20]) }))
}

async fn slow() -> Response {
    tokio::time::sleep(SHORT).await;
    "done".into_response()
}

pub struct Client(pub TcpStream);

impl Client {
    /// Sends a text, and tells whether the server took all of it. It may close
    /// while we write; what it said still counts.
    pub async fn send(&mut self, text: impl AsRef<[u8]>) -> bool {
        self.0.write_all(text.as_ref()).await.is_ok()
    }

    /// Everything the server says until it closes, or `None` if it is late.
    pub async fn read_to_end(&mut self) -> Option<String> {
        let mut said = Vec::new();
        let reading = self.0.read_to_end(&mut said);
        tokio::time::timeout(LATE, reading).await.ok()?.ok()?;
        Some(String::from_utf8(said).unwrap())
    }

    /// What the server says next.
    pub async fn read(&mut self) -> String {
        let mut said = vec![0; 4096];
        let count = self.0.read(&mut said).await.unwrap();
        String::from_utf8(said[..count].to_vec()).unwrap()
    }
}

/// The first and the last line of an answer.
pub fn ends(answer: &str) -> (&str, &str) {
    (answer.lines().next().unwrap_or_default(), answer.lines().last().unwrap_or_default())
}
