//! Two papers that open a pouch whose words are lost: a locator, a sealed root, two seconds.

use sqlx::Row as _;

use super::database::{Database, Error};
use super::locators::Locator;
use super::pouches::Pouch;

/// What the two papers lead to.
pub struct Recovery {
    /// Where its pouch is.
    pub pouch: Vec<u8>,
    /// The sealed root of the pouch.
    pub sealed: Vec<u8>,
    /// When it was asked and opened.
    pub times: Times,
}

/// The seconds, from 1970, of what happened; 0 when it did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// Somebody brought both papers.
    pub asked: i64,
    /// New words were given.
    pub opened: i64,
}

/// Writes what two new papers lead to; older papers of this pouch open nothing from now on.
///
/// # Errors
/// When the database fails; then the older ones stay.
pub async fn put(
    database: &Database,
    pouch: Locator,
    (locator, sealed): (Locator, Vec<u8>),
) -> Result<(), Error> {
    let mut work = database.write().await?;
    let query = "DELETE FROM pouch_recovery WHERE pouch = $1";
    let query = sqlx::query(query).bind(pouch.to_vec());
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    let query = "INSERT INTO pouch_recovery (locator, pouch, sealed, asked, opened)
        VALUES ($1, $2, $3, 0, 0)";
    let query = sqlx::query(query).bind(locator.to_vec()).bind(pouch.to_vec()).bind(sealed);
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await
}

/// What two papers lead to, when the pouch was used since a day.
///
/// # Errors
/// When the database fails.
pub async fn find(
    database: &Database,
    locator: Locator,
    oldest: i64,
) -> Result<Option<Recovery>, Error> {
    let mut open = database.read().await?;
    let query = "SELECT pouch_recovery.pouch, pouch_recovery.sealed, asked, opened
        FROM pouch_recovery JOIN pouch ON pouch.locator = pouch_recovery.pouch
        WHERE pouch_recovery.locator = $1 AND pouch.used >= $2";
    let query = sqlx::query(query).bind(locator.to_vec()).bind(oldest);
    let found = query.fetch_optional(&mut *open).await.map_err(|why| database.failed(why))?;
    let Some(row) = found else { return Ok(None) };
    let damaged = |_| Error::Damaged("a recovery");
    let asked = row.try_get(2).map_err(damaged)?;
    Ok(Some(Recovery {
        pouch: row.try_get(0).map_err(damaged)?,
        sealed: row.try_get(1).map_err(damaged)?,
        times: Times { asked, opened: row.try_get(3).map_err(damaged)? },
    }))
}

/// Whether a pouch can be opened by two papers, and what happened with them.
///
/// # Errors
/// When the database fails.
pub async fn of(database: &Database, pouch: Locator) -> Result<Option<Times>, Error> {
    let mut open = database.read().await?;
    let query = "SELECT asked, opened FROM pouch_recovery WHERE pouch = $1";
    let query = sqlx::query(query).bind(pouch.to_vec());
    let found = query.fetch_optional(&mut *open).await.map_err(|why| database.failed(why))?;
    let Some(row) = found else { return Ok(None) };
    let damaged = |_| Error::Damaged("a recovery");
    let asked = row.try_get(0).map_err(damaged)?;
    Ok(Some(Times { asked, opened: row.try_get(1).map_err(damaged)? }))
}

/// Notes that somebody brought both papers, unless somebody else noted it just now; the pouch
/// is used today, so that it is there when the wait is over.
///
/// # Errors
/// When the database fails; then nothing is noted.
pub async fn ask(
    database: &Database,
    locator: Locator,
    (before, now): (Times, i64),
    today: i64,
) -> Result<bool, Error> {
    let mut work = database.write().await?;
    let query = "UPDATE pouch_recovery SET asked = $1, opened = 0
        WHERE locator = $2 AND asked = $3";
    let query = sqlx::query(query).bind(now).bind(locator.to_vec()).bind(before.asked);
    let done = query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    let query = "UPDATE pouch SET used = $1
        WHERE locator = (SELECT pouch FROM pouch_recovery WHERE locator = $2)";
    let query = sqlx::query(query).bind(today).bind(locator.to_vec());
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await?;
    Ok(done.rows_affected() == 1)
}

/// Puts a pouch under new words, with its pages, its loans and its papers of recovery. False
/// when somebody changed it meanwhile: then nothing is written.
///
/// # Errors
/// When the database fails; then nothing is written.
pub async fn renew(
    database: &Database,
    (old, version): (Locator, i64),
    pouch: Pouch,
    (locator, sealed, now): (Locator, Vec<u8>, i64),
) -> Result<bool, Error> {
    let mut work = database.write().await?;
    let failed = |why| database.failed(why);
    let query = "INSERT INTO pouch (locator, sealed, version, used) VALUES ($1, $2, $3, $4)";
    let query = sqlx::query(query).bind(pouch.locator.to_vec()).bind(pouch.sealed);
    let query = query.bind(pouch.version).bind(pouch.day);
    query.execute(&mut *work).await.map_err(failed)?;
    for query in [
        "UPDATE pouch_file SET pouch = $1 WHERE pouch = $2",
        "UPDATE pouch_loan SET pouch = $1 WHERE pouch = $2",
        "UPDATE pouch_recovery SET pouch = $1 WHERE pouch = $2",
    ] {
        let query = sqlx::query(query).bind(pouch.locator.to_vec()).bind(old.to_vec());
        query.execute(&mut *work).await.map_err(failed)?;
    }
    let query = "UPDATE pouch_recovery SET sealed = $1, opened = $2 WHERE locator = $3";
    let query = sqlx::query(query).bind(sealed).bind(now).bind(locator.to_vec());
    let told = query.execute(&mut *work).await.map_err(failed)?;
    let query = "DELETE FROM pouch WHERE locator = $1 AND version = $2";
    let query = sqlx::query(query).bind(old.to_vec()).bind(version);
    let gone = query.execute(&mut *work).await.map_err(failed)?;
    if told.rows_affected() != 1 || gone.rows_affected() != 1 {
        return Ok(false);
    }
    database.commit(work).await?;
    Ok(true)
}

/// The two papers of a pouch open nothing from now on.
///
/// # Errors
/// When the database fails; then they still do.
pub async fn delete(database: &Database, pouch: Locator) -> Result<(), Error> {
    let mut work = database.write().await?;
    let query = "DELETE FROM pouch_recovery WHERE pouch = $1";
    let query = sqlx::query(query).bind(pouch.to_vec());
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await
}

/// Forgets that papers were brought before this second, and papers that opened before it.
///
/// # Errors
/// When the database fails.
pub async fn sweep(database: &Database, before: i64) -> Result<(), Error> {
    let mut work = database.write().await?;
    for query in [
        "DELETE FROM pouch_recovery WHERE opened > 0 AND asked < $1",
        "UPDATE pouch_recovery SET asked = 0 WHERE asked > 0 AND asked < $1",
    ] {
        let query = sqlx::query(query).bind(before);
        query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    }
    database.commit(work).await
}
