//! The last words to a client, said so that they arrive.
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// How much an ending connection may still send before we stop listening.
const MAX_UNREAD: usize = 4 * 1024 * 1024;

/// Writes a complete response, then closes as [`linger`] does.
pub(super) async fn say(mut stream: TcpStream, response: &[u8], time: Duration) {
    // A client that is gone, or takes nothing, misses the page; so be it.
    let _ = timeout(time, stream.write_all(response)).await;
    linger(stream, time).await;
}

/// Ends our side, then reads what the client still sends for a short while.
///
/// Closing a socket with unread bytes makes the kernel send a reset, and the
/// client then drops the page it was about to show.
pub(super) async fn linger(mut stream: TcpStream, time: Duration) {
    // Fails when hyper has ended our side already.
    let _ = stream.shutdown().await;
    let _ = timeout(time, read_away(&mut stream)).await;
}

async fn read_away(stream: &mut TcpStream) {
    // On the heap: on the stack it would weigh on every idle connection.
    let mut unread = vec![0; 8 * 1024];
    let mut total = 0;
    while total < MAX_UNREAD {
        match stream.read(&mut unread).await {
            Ok(0) | Err(_) => return,
            Ok(count) => total += count,
        }
    }
}
