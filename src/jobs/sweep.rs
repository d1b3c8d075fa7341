//! What was kept too long is forgotten, once a day.

use std::time::Duration;

use crate::web::Shared;

/// How long after the start it begins, so that a start is quick.
const FIRST: Duration = Duration::from_secs(60);
/// How often.
const OFTEN: Duration = Duration::from_secs(24 * 60 * 60);
/// How long a bucket that fails is left alone, before one looks whether it is well again.
const REST: Duration = Duration::from_secs(10 * 60);

/// Forgets, as long as the server runs, what nobody came back to. Whatever is
/// too old opens nothing already; here it goes from the disk.
pub async fn sweep(app: Shared) {
    tokio::join!(forget(&app), try_out(&app));
}

/// Tries the bucket at the start, so that a wrong key is told then, and again while it fails.
async fn try_out(app: &Shared) {
    let pages = &app.pages_of_pouches;
    pages.try_out().await;
    while pages.are_outside() {
        tokio::time::sleep(REST).await;
        if pages.is_failing() {
            pages.try_out().await;
        }
    }
}

async fn forget(app: &Shared) {
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
        // After them, so that their pages go too.
        if let Some(pouches) = app.pouches()
            && let Ok(pages @ 1..) = pouches.sweep_pages().await
        {
            tracing::info!(pages, "pages that belong to no pouch are taken out of the bucket");
        }
        tokio::time::sleep(OFTEN).await;
    }
}
