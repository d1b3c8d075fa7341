//! What was counted is kept, once a minute and at the end.

use std::time::Duration;

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use crate::store::activities;
use crate::store::stumbles::{self, KEPT};
use crate::web::{App, Shared};

/// How often.
const OFTEN: Duration = Duration::from_secs(60);
/// The minutes of a day.
const DAY: u32 = 24 * 60;

/// Keeps what was counted, as long as the server runs; forgets old versions once a day.
pub async fn keep_counts(app: Shared) {
    for minute in 1_u32.. {
        tokio::time::sleep(OFTEN).await;
        save_counts(&app).await;
        if app.database.exists() && minute % DAY == 1 {
            // The database tells its own failures.
            let _ = stumbles::sweep(&app.database, today(&app) - KEPT).await;
            let _ = activities::sweep(&app.database, &oldest(app.clock.today())).await;
        }
    }
}

/// Keeps what was counted until now; where that fails, it is kept the next time.
pub async fn save_counts(app: &App) {
    if !app.database.exists() {
        return;
    }
    let taken = app.stumbles.take();
    if !taken.is_empty() && stumbles::add(&app.database, &taken, today(app)).await.is_err() {
        app.stumbles.give_back(&taken);
    }
}

/// The oldest month that is kept: as long as the other numbers.
fn oldest(today: Date) -> String {
    let month = today.saturating_sub(KEPT.days());
    format!("{:04}-{:02}", month.year(), month.month())
}

/// Today as the database counts days, from 1970.
fn today(app: &App) -> i64 {
    date(1970, 1, 1).duration_until(app.clock.today()).as_hours() / 24
}
