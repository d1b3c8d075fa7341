//! What helpers added to loans, until the person keeps it or throws it away.

use sqlx::any::AnyRow;
use sqlx::{Any, Row as _, Transaction};

use super::database::{Database, Error};
use super::locators::Locator;
use super::pages::{Leaf, Leaving, leaving};

/// Something that a helper brings.
pub struct Gift {
    /// Where it is.
    pub locator: Locator,
    /// What it is, sealed under the root of the loan.
    pub about: Vec<u8>,
    /// Its page; none when it is a note.
    pub page: Leaf,
}

/// How much may wait.
#[derive(Clone, Copy)]
pub struct Room {
    /// How many of this sort in one loan: with a page, or without.
    pub waiting: i64,
    /// How many bytes all pages of the pouch may take, what waits included.
    pub bytes: i64,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It waits for the person now.
    Kept,
    /// There is no room.
    Full,
    /// The journal was written meanwhile, or the loan is over.
    Stale,
}

/// Writes the journal of a loan that is not over at this second, and what its
/// helper brings; or neither.
///
/// # Errors
/// When the database fails; then nothing is written.
pub async fn bring(
    database: &Database,
    (loan, now): (Locator, i64),
    (journal, version): (Vec<u8>, i64),
    (gift, room): (Gift, Room),
) -> Result<Outcome, Error> {
    let mut work = database.write().await?;
    // The row is ours from here on: who brings at the same moment waits, then counts.
    let query = "UPDATE pouch_loan SET journal = $1, version = $2
        WHERE locator = $3 AND version = $4 AND ends > $5";
    let query = sqlx::query(query).bind(journal).bind(version + 1).bind(loan.to_vec());
    let done = query.bind(version).bind(now).execute(&mut *work).await;
    if done.map_err(|why| database.failed(why))?.rows_affected() != 1 {
        return Ok(Outcome::Stale);
    }
    let has_room = has_room(&mut work, loan, (&gift, room)).await;
    if !has_room.map_err(|why| database.failed(why))? {
        return Ok(Outcome::Full);
    }
    let query = "INSERT INTO pouch_gift (locator, loan, about, sealed, outside)
        VALUES ($1, $2, $3, $4, $5)";
    let query = sqlx::query(query).bind(gift.locator.to_vec()).bind(loan.to_vec());
    let query = query.bind(gift.about).bind(gift.page.sealed).bind(gift.page.outside);
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await?;
    Ok(Outcome::Kept)
}

async fn has_room(
    work: &mut Transaction<'static, Any>,
    loan: Locator,
    (gift, room): (&Gift, Room),
) -> Result<bool, sqlx::Error> {
    let new = gift.page.bytes();
    let query = match new {
        0 => "SELECT COUNT(*) FROM pouch_gift WHERE loan = $1 AND outside + LENGTH(sealed) = 0",
        _ => "SELECT COUNT(*) FROM pouch_gift WHERE loan = $1 AND outside + LENGTH(sealed) > 0",
    };
    let row = sqlx::query(query).bind(loan.to_vec()).fetch_one(&mut **work).await?;
    if row.try_get::<i64, _>(0)? >= room.waiting {
        return Ok(false);
    }
    let query = "SELECT CAST(
            (SELECT COALESCE(SUM(f.outside + LENGTH(f.sealed)), 0) FROM pouch_file f
                WHERE f.pouch = l.pouch)
            + (SELECT COALESCE(SUM(g.outside + LENGTH(g.sealed)), 0) FROM pouch_gift g
                JOIN pouch_loan o ON o.locator = g.loan WHERE o.pouch = l.pouch)
        AS BIGINT) FROM pouch_loan l WHERE l.locator = $1";
    let row = sqlx::query(query).bind(loan.to_vec()).fetch_one(&mut **work).await?;
    Ok(row.try_get::<i64, _>(0)?.saturating_add(new) <= room.bytes)
}

/// What waits in a loan, sealed.
///
/// # Errors
/// When the database fails.
pub async fn waiting(database: &Database, loan: Locator) -> Result<Vec<Vec<u8>>, Error> {
    let mut open = database.read().await?;
    let query = sqlx::query("SELECT about FROM pouch_gift WHERE loan = $1").bind(loan.to_vec());
    let found = query.fetch_all(&mut *open).await.map_err(|why| database.failed(why))?;
    let read = |row: AnyRow| row.try_get(0).map_err(|_| Error::Damaged("a gift"));
    found.into_iter().map(read).collect()
}

/// How many bytes wait in all loans of a pouch.
///
/// # Errors
/// When the database fails.
pub async fn bytes(database: &Database, pouch: Locator) -> Result<i64, Error> {
    let mut open = database.read().await?;
    let query =
        "SELECT CAST(COALESCE(SUM(g.outside + LENGTH(g.sealed)), 0) AS BIGINT) FROM pouch_gift g
        JOIN pouch_loan l ON l.locator = g.loan WHERE l.pouch = $1";
    let query = sqlx::query(query).bind(pouch.to_vec());
    let row = query.fetch_one(&mut *open).await.map_err(|why| database.failed(why))?;
    row.try_get(0).map_err(|_| Error::Damaged("a sum"))
}

/// What the row of the page says that waits here.
///
/// # Errors
/// When the database fails.
pub async fn page(database: &Database, at: Locator) -> Result<Option<Vec<u8>>, Error> {
    let mut open = database.read().await?;
    let query = sqlx::query("SELECT sealed FROM pouch_gift WHERE locator = $1").bind(at.to_vec());
    let found = query.fetch_optional(&mut *open).await.map_err(|why| database.failed(why))?;
    let read = |row: AnyRow| row.try_get(0).map_err(|_| Error::Damaged("a page"));
    found.map(read).transpose()
}

/// Forgets what waits here: the page that stands in a bucket and goes with it.
///
/// # Errors
/// When the database fails; then it is still there.
pub async fn forget(database: &Database, at: Locator) -> Result<Vec<Locator>, Error> {
    let mut work = database.write().await?;
    let gone = leaving(&mut work, Leaving::Gift(at)).await.map_err(|why| database.failed(why))?;
    let query = sqlx::query("DELETE FROM pouch_gift WHERE locator = $1").bind(at.to_vec());
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await?;
    Ok(gone)
}
