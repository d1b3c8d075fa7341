//! What was kept too long is forgotten, once a day.

use std::time::Duration;

use crate::web::Shared;

/// How long after the start it begins, so that a start is quick.
const FIRST: Duration = Duration::from_secs(60);
/// How often.
const OFTEN: Duration = Duration::from_secs(24 * 60 * 60);

/// Forgets, as long as the server runs, what nobody came back to. Whatever is
/// too old opens nothing already; here it goes from the disk.
pub async fn sweep(app: Shared) {
    tokio::time::sleep(FIRST).await;
    loop {
        let Some(keeper) = app.keeper() else { return };
        match keeper.sweep().await {
            Ok(0) => {}
            Ok(places) => tracing::info!(places, "places that nobody came back to are forgotten"),
            // The database has told its failure.
            Err(_) => {}
        }
        if let Some(pouches) = app.pouches()
            && let Ok(forgotten @ 1..) = pouches.sweep().await
        {
            tracing::info!(forgotten, "pouches that nobody opened are forgotten");
        }
        tokio::time::sleep(OFTEN).await;
    }
}
