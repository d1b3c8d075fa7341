//! An official site as tests play it: TLS on this machine, answers word for word.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use marchepied::fetch::{Ask, Error, Fetched, Fetcher, Footing, Gate, Limits, Validators};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// The two sites of the tests; only the first is on the list.
pub const SITE: &str = "site.example";
const OTHER: &str = "other.example";

/// What the site does with a request: its bytes, or nothing for ever.
pub type Answer = Box<dyn Fn(&str) -> Vec<u8> + Send + Sync>;

/// A site that notes what it was asked.
pub struct Upstream {
    pub fetcher: Fetcher,
    pub address: SocketAddr,
    /// What it is known by, in DER.
    pub certificate: Vec<u8>,
    asked: Arc<Mutex<Vec<String>>>,
    met: Arc<AtomicUsize>,
}

impl Upstream {
    /// Opens a site that answers each request so.
    pub async fn open(answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let names = vec![SITE.to_owned(), OTHER.to_owned()];
        let made = rcgen::generate_simple_self_signed(names).unwrap();
        let certificate = made.cert.der().clone();
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
        let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.clone()], key)
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let met = Arc::new(AtomicUsize::new(0));
        let seen = Seen { asked: asked.clone(), met: met.clone() };
        tokio::spawn(serve(listener, Arc::new(config).into(), Box::new(answer), seen));
        let fetcher = fetcher(address, &certificate);
        Self { fetcher, address, certificate: certificate.to_vec(), asked, met }
    }

    /// Asks for a path of the site, and gives what came or why not.
    pub async fn get(&self, path: &str) -> Result<String, String> {
        self.get_within(path, Limits::PAGE).await
    }

    /// The same, with other limits.
    pub async fn get_within(&self, path: &str, limits: Limits) -> Result<String, String> {
        let address = format!("https://{SITE}{path}");
        let known = Validators::default();
        let ask = Ask { address: &address, known: &known, limits, footing: Footing::Invited };
        let (fetched, body) = self.fetcher.page(&ask).await.map_err(|why| why.to_string())?;
        assert_ne!(fetched, Fetched::NotModified);
        Ok(String::from_utf8_lossy(&body).into_owned())
    }

    /// Asks for any address.
    pub async fn ask(&self, address: &str, known: &Validators) -> Result<Fetched, Error> {
        let footing = Footing::Invited;
        let ask = Ask { address, known, limits: Limits::PAGE, footing };
        self.fetcher.page(&ask).await.map(|(fetched, _)| fetched)
    }

    /// Asks as a guest does, who obeys the `robots.txt`.
    pub async fn visit(&self, path: &str) -> Result<(), Error> {
        let (address, known) = (format!("https://{SITE}{path}"), Validators::default());
        let (limits, footing) = (Limits::PAGE, Footing::Guest);
        let ask = Ask { address: &address, known: &known, limits, footing };
        self.fetcher.page(&ask).await.map(drop)
    }

    /// How many connections were made so far, even without a word.
    pub fn met(&self) -> usize {
        self.met.load(Ordering::Relaxed)
    }

    /// The requests so far, word for word.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn fetcher(address: SocketAddr, certificate: &[u8]) -> Fetcher {
    let doors = [(SITE.to_owned(), address), (OTHER.to_owned(), address)];
    Fetcher::with_doors(Gate::of([SITE]), doors, certificate).unwrap()
}

/// What a site notes.
struct Seen {
    asked: Arc<Mutex<Vec<String>>>,
    met: Arc<AtomicUsize>,
}

async fn serve(listener: TcpListener, tls: TlsAcceptor, answer: Answer, seen: Seen) {
    let answer = Arc::new(answer);
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        seen.met.fetch_add(1, Ordering::Relaxed);
        let (tls, answer, asked) = (tls.clone(), answer.clone(), seen.asked.clone());
        tokio::spawn(async move {
            let Ok(mut stream) = tls.accept(stream).await else { return };
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                if stream.read_exact(&mut byte).await.is_err() {
                    return;
                }
                request.push(byte[0]);
            }
            let request = String::from_utf8(request).unwrap();
            asked.lock().unwrap().push(request.clone());
            let bytes = answer(&request);
            if bytes.is_empty() {
                tokio::time::sleep(Duration::from_secs(3600)).await;
            }
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        });
    }
}

/// An answer with these header lines and this body, its length told.
pub fn answer(status: &str, lines: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\n{lines}Content-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// An answer that says so much and leads on.
pub fn redirect(location: &str) -> Vec<u8> {
    answer("302 Found", &format!("Location: {location}\r\n"), b"")
}

/// The path of a request.
pub fn path(request: &str) -> &str {
    request.split(' ').nth(1).unwrap_or_default()
}

/// Waits for a future that must come to its end by itself.
pub async fn soon<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(30), future).await.expect("it ends by itself")
}
