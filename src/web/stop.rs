//! How the operator, or the system, asks the server to stop.
/// Resolves when the operator or the system asks the server to stop.
pub async fn requested() {
    tokio::select! {
        () = terminated() => {}
        Ok(()) = tokio::signal::ctrl_c() => {}
    }
}

async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            terminate.recv().await;
        }
        Err(error) => {
            tracing::warn!(%error, "cannot hear SIGTERM");
            std::future::pending().await
        }
    }
}
