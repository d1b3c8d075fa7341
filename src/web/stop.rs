//! How the operator, or the system, asks the server to stop.

use tokio::signal::unix::{Signal, SignalKind, signal};

/// Resolves when the operator or the system asks the server to stop. It is
/// heard from this call on, also while the server is still getting ready.
pub fn requested() -> impl Future<Output = ()> {
    let terminate = heard(SignalKind::terminate(), "SIGTERM");
    let interrupt = heard(SignalKind::interrupt(), "SIGINT");
    async {
        tokio::select! {
            () = came(terminate) => {}
            () = came(interrupt) => {}
        }
    }
}

fn heard(kind: SignalKind, name: &str) -> Option<Signal> {
    signal(kind).inspect_err(|error| tracing::warn!(%error, name, "cannot hear a signal")).ok()
}

async fn came(signal: Option<Signal>) {
    match signal {
        Some(mut signal) => {
            signal.recv().await;
        }
        None => std::future::pending().await,
    }
}
