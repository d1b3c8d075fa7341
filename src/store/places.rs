//! Places kept under resume words: a locator, a sealed text, a day.

use sqlx::Row as _;

use super::database::{Database, Error};
use super::locators::{self, Locator};

/// Days, counted from 1970.
#[derive(Clone, Copy, Debug)]
pub struct Days {
    /// What was used before this day is as good as gone.
    pub oldest: i64,
    /// The day of the visit.
    pub today: i64,
}

/// Keeps a sealed text, in place of what was there.
///
/// # Errors
/// When the database fails; then nothing is written.
pub async fn put(
    database: &Database,
    locator: [u8; 16],
    sealed: Vec<u8>,
    day: i64,
) -> Result<(), Error> {
    let mut work = database.write().await?;
    let query = "INSERT INTO resume (locator, sealed, used) VALUES ($1, $2, $3)
        ON CONFLICT (locator) DO UPDATE SET sealed = excluded.sealed, used = excluded.used";
    let query = sqlx::query(query).bind(locator.to_vec()).bind(sealed).bind(day);
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await
}

/// The sealed text of one of these locators, and which one; it is used today.
///
/// # Errors
/// When the database fails.
pub async fn find(
    database: &Database,
    locators: &[Locator],
    days: Days,
) -> Result<Option<(Vec<u8>, Vec<u8>)>, Error> {
    let table = ("resume", "sealed");
    let Some(row) = locators::used(database, table, locators, days).await? else { return Ok(None) };
    let damaged = |_| Error::Damaged("a place");
    Ok(Some((row.try_get(0).map_err(damaged)?, row.try_get(1).map_err(damaged)?)))
}

/// Forgets what is kept here.
///
/// # Errors
/// When the database fails; then it is still there.
pub async fn delete(database: &Database, locator: [u8; 16]) -> Result<(), Error> {
    let mut work = database.write().await?;
    let query = sqlx::query("DELETE FROM resume WHERE locator = $1").bind(locator.to_vec());
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await
}

/// Forgets what was not used since a day: how many.
///
/// # Errors
/// When the database fails.
pub async fn sweep(database: &Database, oldest: i64) -> Result<u64, Error> {
    let mut work = database.write().await?;
    let query = sqlx::query("DELETE FROM resume WHERE used < $1").bind(oldest);
    let done = query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await?;
    Ok(done.rows_affected())
}
