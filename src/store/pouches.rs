//! Pouches of papers: a locator, a sealed list, its sealed files, a day.

use sqlx::any::AnyRow;
use sqlx::{Any, Row as _, Transaction};

use super::database::{Database, Error};
use super::locators;
pub use super::locators::Locator;
use super::pages::{Leaf, Leaving, leaving};
use super::places::Days;

/// A pouch as it is written.
pub struct Pouch {
    /// Where it is.
    pub locator: Locator,
    /// The sealed list.
    pub sealed: Vec<u8>,
    /// How often it was changed before.
    pub version: i64,
    /// The day, from 1970.
    pub day: i64,
}

/// What changes together with the list of a pouch, or not at all.
pub enum Change {
    /// A page comes.
    Keep(Locator, Leaf),
    /// What a helper brought becomes a page; nothing changes when it waits no more.
    Accept(Locator),
    /// A page goes.
    Drop(Locator),
    /// Papers are lent until a second: their sealed keys, the sealed journal.
    Lend(Locator, [Vec<u8>; 2], i64),
    /// Other papers are lent under the same words, or none.
    Relend(Locator, Vec<u8>),
    /// A loan is over since this second.
    End(Locator, i64),
    /// A loan that is over is forgotten, with what was noted of it.
    Forget(Locator),
}

/// Writes a new pouch.
///
/// # Errors
/// When the database fails; then nothing is written.
pub async fn create(database: &Database, pouch: Pouch) -> Result<(), Error> {
    let mut work = database.write().await?;
    let query = "INSERT INTO pouch (locator, sealed, version, used) VALUES ($1, $2, $3, $4)";
    let query = sqlx::query(query).bind(pouch.locator.to_vec()).bind(pouch.sealed);
    let query = query.bind(pouch.version).bind(pouch.day);
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await
}

/// The first of these pouches that is there: its locator, its sealed list, its version.
///
/// # Errors
/// When the database fails.
pub async fn find(
    database: &Database,
    locators: &[Locator],
    days: Days,
) -> Result<Option<(Vec<u8>, Vec<u8>, i64)>, Error> {
    let table = ("pouch", "sealed, version");
    let Some(row) = locators::used(database, table, locators, days).await? else { return Ok(None) };
    let damaged = |_| Error::Damaged("a pouch");
    let version = row.try_get(2).map_err(damaged)?;
    Ok(Some((row.try_get(0).map_err(damaged)?, row.try_get(1).map_err(damaged)?, version)))
}

/// Writes a changed list, with all that changes with it: the pages that stand in
/// a bucket and have no row any more. `None` when somebody else changed the list
/// meanwhile, or what a helper brought is gone: then nothing is written.
///
/// # Errors
/// When the database fails; then nothing is written.
pub async fn change(
    database: &Database,
    pouch: Pouch,
    changes: Vec<Change>,
) -> Result<Option<Vec<Locator>>, Error> {
    let mut work = database.write().await?;
    let query = "UPDATE pouch SET sealed = $1, version = $2, used = $3
        WHERE locator = $4 AND version = $5";
    let query = sqlx::query(query).bind(pouch.sealed).bind(pouch.version + 1).bind(pouch.day);
    let query = query.bind(pouch.locator.to_vec()).bind(pouch.version);
    let done = query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    if done.rows_affected() != 1 {
        return Ok(None);
    }
    let mut gone = Vec::new();
    for change in changes {
        let what = match &change {
            Change::Drop(at) => Some(Leaving::Page(*at)),
            Change::Forget(at) => Some(Leaving::Loan(*at)),
            _ => None,
        };
        if let Some(what) = what {
            gone.extend(leaving(&mut work, what).await.map_err(|why| database.failed(why))?);
        }
        let done = apply(&mut work, pouch.locator, change).await;
        if !done.map_err(|why| database.failed(why))? {
            return Ok(None);
        }
    }
    database.commit(work).await?;
    Ok(Some(gone))
}

async fn apply(
    work: &mut Transaction<'static, Any>,
    pouch: Locator,
    change: Change,
) -> Result<bool, sqlx::Error> {
    let query = match change {
        Change::Keep(at, page) => {
            let query = "INSERT INTO pouch_file (locator, pouch, sealed, outside)
                VALUES ($1, $2, $3, $4)";
            let query = sqlx::query(query).bind(at.to_vec()).bind(pouch.to_vec());
            query.bind(page.sealed).bind(page.outside)
        }
        Change::Accept(at) => {
            // The name of its page stays: a page in a bucket does not move.
            let query = "INSERT INTO pouch_file (locator, pouch, sealed, outside)
                SELECT g.locator, l.pouch, g.sealed, g.outside FROM pouch_gift g
                JOIN pouch_loan l ON l.locator = g.loan WHERE g.locator = $1 AND l.pouch = $2";
            let query = sqlx::query(query).bind(at.to_vec()).bind(pouch.to_vec());
            if query.execute(&mut **work).await?.rows_affected() != 1 {
                return Ok(false);
            }
            sqlx::query("DELETE FROM pouch_gift WHERE locator = $1").bind(at.to_vec())
        }
        Change::Drop(at) => {
            sqlx::query("DELETE FROM pouch_file WHERE locator = $1").bind(at.to_vec())
        }
        Change::Lend(at, [papers, journal], ends) => {
            let query = "INSERT INTO pouch_loan (locator, pouch, papers, journal, version, ends)
                VALUES ($1, $2, $3, $4, 0, $5)";
            let query = sqlx::query(query).bind(at.to_vec()).bind(pouch.to_vec());
            query.bind(papers).bind(journal).bind(ends)
        }
        Change::Relend(at, papers) => {
            let query = sqlx::query("UPDATE pouch_loan SET papers = $1 WHERE locator = $2");
            query.bind(papers).bind(at.to_vec())
        }
        Change::End(at, now) => {
            let query = "UPDATE pouch_loan SET papers = $1, ends = $2 WHERE locator = $3";
            sqlx::query(query).bind(Vec::new()).bind(now).bind(at.to_vec())
        }
        Change::Forget(at) => {
            sqlx::query("DELETE FROM pouch_loan WHERE locator = $1").bind(at.to_vec())
        }
    };
    query.execute(&mut **work).await.map(|_| true)
}

/// What the row of the page says that is kept here.
///
/// # Errors
/// When the database fails.
pub async fn file(database: &Database, at: Locator) -> Result<Option<Vec<u8>>, Error> {
    let mut open = database.read().await?;
    let query = sqlx::query("SELECT sealed FROM pouch_file WHERE locator = $1").bind(at.to_vec());
    let found = query.fetch_optional(&mut *open).await.map_err(|why| database.failed(why))?;
    let read = |row: AnyRow| row.try_get(0).map_err(|_| Error::Damaged("a page"));
    found.map(read).transpose()
}

/// Forgets a pouch with its pages and its loans: the pages that stand in a bucket
/// and have no row any more.
///
/// # Errors
/// When the database fails; then all is still there.
pub async fn delete(database: &Database, at: Locator) -> Result<Vec<Locator>, Error> {
    let mut work = database.write().await?;
    let gone = leaving(&mut work, Leaving::Pouch(at)).await.map_err(|why| database.failed(why))?;
    let query = sqlx::query("DELETE FROM pouch WHERE locator = $1").bind(at.to_vec());
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await?;
    Ok(gone)
}

/// Forgets the pouches that were not used since a day, and the keys of the
/// loans that ended before this second: how many pouches.
///
/// # Errors
/// When the database fails.
pub async fn sweep(database: &Database, oldest: i64, now: i64) -> Result<u64, Error> {
    let mut work = database.write().await?;
    let query = sqlx::query("DELETE FROM pouch WHERE used < $1").bind(oldest);
    let done = query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    let query = sqlx::query("UPDATE pouch_loan SET papers = $1 WHERE ends <= $2");
    let query = query.bind(Vec::new()).bind(now);
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await?;
    Ok(done.rows_affected())
}
