//! How the portal plays a state, one visitor at a time.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::bodies::{drip, flood, huge, whole};
use crate::upstream::{answer, path};

/// Longer than anybody waits.
const FOR_EVER: Duration = Duration::from_secs(3600);
/// The pause of one who drips.
const DRIP: Duration = Duration::from_millis(100);

/// Serves one connection.
pub async fn visitor(stream: TcpStream, tls: TlsAcceptor) {
    // The name that is asked for stands in the first bytes, unencrypted.
    let mut first = [0; 2_000];
    let length = stream.peek(&mut first).await.unwrap_or_default();
    let silent = b"no-handshake.";
    if first[..length].windows(silent.len()).any(|name| name == silent) {
        sleep(FOR_EVER).await;
    }
    let Ok(mut stream) = tls.accept(stream).await else { return };
    let Some(request) = request(&mut stream).await else { return };
    let host = request.split("host: ").nth(1).unwrap_or_default();
    let state = host.split('.').next().unwrap_or_default();
    match path(&request) {
        "/robots.txt" => send(&mut stream, &answer("404 Not Found", "", b"")).await,
        path => play(&mut stream, state, path).await,
    }
}

async fn request(stream: &mut TlsStream<TcpStream>) -> Option<String> {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(stream.read_u8().await.ok()?);
    }
    String::from_utf8(request).ok()
}

async fn play(stream: &mut TlsStream<TcpStream>, state: &str, path: &str) {
    if let Some(head) = huge(state) {
        return endless(stream, &head, state == "huge-chunked").await;
    }
    if let Some((at_once, slowly)) = drip(state) {
        return drop_by_drop(stream, &at_once, &slowly).await;
    }
    match (state, flood(state).map(String::into_bytes).or_else(|| whole(state, path))) {
        (_, Some(bytes)) => send(stream, &bytes).await,
        ("timeout", None) => sleep(FOR_EVER).await,
        ("reset", None) => stream.get_ref().0.set_zero_linger().unwrap(),
        // The connection ends without a word.
        ("closed", None) => {}
        _ => panic!("nobody plays {state}"),
    }
}

async fn send(stream: &mut TlsStream<TcpStream>, bytes: &[u8]) {
    let _ = stream.write_all(bytes).await;
    let _ = stream.shutdown().await;
}

/// Ten gigabytes, unless the visitor leaves.
async fn endless(stream: &mut TlsStream<TcpStream>, head: &str, chunked: bool) {
    const BLOCK: usize = 64 << 10;
    let mut block = vec![b'a'; BLOCK];
    if chunked {
        block = [format!("{BLOCK:x}\r\n").as_bytes(), &block, b"\r\n"].concat();
    }
    if stream.write_all(head.as_bytes()).await.is_err() {
        return;
    }
    for _ in 0..(10 << 30) / BLOCK {
        if stream.write_all(&block).await.is_err() {
            return;
        }
    }
}

async fn drop_by_drop(stream: &mut TlsStream<TcpStream>, at_once: &str, slowly: &str) {
    let _ = stream.write_all(at_once.as_bytes()).await;
    for byte in slowly.bytes() {
        if stream.write_all(&[byte]).await.is_err() || stream.flush().await.is_err() {
            return;
        }
        sleep(DRIP).await;
    }
}
