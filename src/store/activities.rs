//! Help given at desks: a month, a theme, how much, how long, where to; numbers.

use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::database::{Database, Error};
use crate::helps::{Activity, Autonomy, Theme, Towards};

/// Counts one more.
///
/// # Errors
/// When it could not be written.
pub async fn add(database: &Database, activity: &Activity) -> Result<(), Error> {
    let mut work = database.write().await?;
    let query = "INSERT INTO activity (month, theme, autonomy, minutes, towards, number)
        VALUES ($1, $2, $3, $4, $5, 1)
        ON CONFLICT (month, theme, autonomy, minutes, towards)
        DO UPDATE SET number = activity.number + 1";
    let query = sqlx::query(query).bind(&activity.month).bind(activity.theme.code());
    let query = query.bind(activity.autonomy.code()).bind(i64::from(activity.minutes));
    let done = query.bind(activity.towards.code()).execute(&mut *work).await;
    done.map_err(|why| database.failed(why))?;
    database.commit(work).await
}

/// All that was counted, the first month first.
///
/// # Errors
/// When it could not be read.
pub async fn all(database: &Database) -> Result<Vec<(Activity, u64)>, Error> {
    let mut open = database.read().await?;
    let query = "SELECT month, theme, autonomy, minutes, towards, number FROM activity
        ORDER BY month, theme, autonomy, minutes, towards";
    let rows = sqlx::query(query).fetch_all(&mut *open).await;
    let rows = rows.map_err(|why| database.failed(why))?;
    rows.iter().map(|row| read(row).ok_or(Error::Damaged("an activity"))).collect()
}

/// Throws away the months before one, `2025-10`, and tells how many lines.
///
/// # Errors
/// When it could not be thrown away.
pub async fn sweep(database: &Database, before: &str) -> Result<u64, Error> {
    let mut work = database.write().await?;
    let done = sqlx::query("DELETE FROM activity WHERE month < $1").bind(before);
    let done = done.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await?;
    Ok(done.rows_affected())
}

fn read(row: &AnyRow) -> Option<(Activity, u64)> {
    let text = |column: &str| row.try_get::<String, _>(column).ok();
    let number = |column: &str| row.try_get::<i64, _>(column).ok();
    let activity = Activity {
        month: text("month")?,
        theme: Theme::named(&text("theme")?)?,
        autonomy: Autonomy::named(&text("autonomy")?)?,
        minutes: u16::try_from(number("minutes")?).ok()?,
        towards: Towards::named(&text("towards")?)?,
    };
    Some((activity, u64::try_from(number("number")?).ok()?))
}
