//! The door: who may come in, and how everybody leaves.
//!
//! `axum::serve` sets no time limit on the head of a request, copies the
//! route table for every connection and waits without end for slow clients
//! when it closes. This accept loop does none of that.
use std::fmt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::sleep;

use super::connection::House;
use super::hall::Hall;
use super::limits::Limits;

/// How long to wait when the system has no room for one more connection.
const NO_ROOM_PAUSE: Duration = Duration::from_millis(200);

/// Why the door could not open.
#[derive(Debug)]
pub enum Error {
    /// The listener has no usable address.
    Address(io::Error),
    /// The address cannot be listened on.
    Listen(SocketAddr, io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(_) => write!(f, "read the address of the listener"),
            Self::Listen(address, _) => write!(f, "listen on {address}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Address(source) | Self::Listen(_, source) => Some(source),
        }
    }
}

/// Listens on an address.
pub async fn listen(address: SocketAddr) -> Result<TcpListener, Error> {
    TcpListener::bind(address).await.map_err(|source| Error::Listen(address, source))
}

/// Serves `app` until `shutdown` resolves and the running requests have ended,
/// at the latest when the drain time of `limits` is over.
pub async fn serve(
    listener: TcpListener,
    app: Router,
    limits: Limits,
    shutdown: impl Future<Output = ()>,
) -> Result<(), Error> {
    let address = listener.local_addr().map_err(Error::Address)?;
    tracing::info!(%address, "listening");
    let (open, door) = watch::channel(());
    let mut hall = Hall::new(House::new(app, limits), door);
    let mut shutdown = pin!(shutdown);
    loop {
        tokio::select! {
            () = &mut shutdown => break,
            (stream, peer) = accept(&listener) => hall.welcome(stream, peer),
            () = hall.see_off() => {}
        }
    }
    hall.welcome_waiting(listener);
    drop(open);
    hall.empty().await;
    Ok(())
}

/// The next connection. Lack of room is waited out, never a reason to end.
async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok(visitor) => return visitor,
            Err(error) => {
                if let Some(pause) = pause_after(&error) {
                    tracing::warn!(%error, "cannot accept connections, trying again");
                    sleep(pause).await;
                }
            }
        }
    }
}

/// A client that left before it was accepted costs nothing; any other error,
/// such as EMFILE, would come back at once and must be waited out.
fn pause_after(error: &io::Error) -> Option<Duration> {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    match error.kind() {
        ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted => None,
        _ => Some(NO_ROOM_PAUSE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepting_pauses_when_the_system_has_no_room() {
        let too_many_open_files = io::Error::from_raw_os_error(24);
        assert_eq!(pause_after(&too_many_open_files), Some(NO_ROOM_PAUSE));
    }

    #[test]
    fn accepting_goes_on_when_a_client_has_left() {
        assert_eq!(pause_after(&io::ErrorKind::ConnectionAborted.into()), None);
    }
}
