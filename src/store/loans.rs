//! Papers lent to a helper: sealed keys, a sealed journal, the second at which it ends.

use sqlx::Row as _;

use super::database::{Database, Error};
use super::locators::{self, Locator};

/// A loan as it is kept.
pub struct Loan {
    /// Where it is.
    pub locator: Vec<u8>,
    /// The sealed keys of the papers; empty when it is over.
    pub papers: Vec<u8>,
    /// The sealed journal.
    pub journal: Vec<u8>,
    /// How often the journal was written.
    pub version: i64,
    /// The second, from 1970, at which it ends.
    pub ends: i64,
}

/// The first of these loans that is there.
///
/// # Errors
/// When the database fails.
pub async fn find(database: &Database, locators: &[Locator]) -> Result<Option<Loan>, Error> {
    let query = "SELECT locator, papers, journal, version, ends FROM pouch_loan WHERE";
    let found = locators::first(database, query, None, locators).await?;
    let Some(row) = found else { return Ok(None) };
    let damaged = |_| Error::Damaged("a loan");
    Ok(Some(Loan {
        locator: row.try_get(0).map_err(damaged)?,
        papers: row.try_get(1).map_err(damaged)?,
        journal: row.try_get(2).map_err(damaged)?,
        version: row.try_get(3).map_err(damaged)?,
        ends: row.try_get(4).map_err(damaged)?,
    }))
}

/// Writes a journal that is longer now. False when somebody else wrote in it
/// meanwhile.
///
/// # Errors
/// When the database fails; then nothing is written.
pub async fn note(
    database: &Database,
    at: Locator,
    (journal, version): (Vec<u8>, i64),
) -> Result<bool, Error> {
    let mut work = database.write().await?;
    let query = "UPDATE pouch_loan SET journal = $1, version = $2
        WHERE locator = $3 AND version = $4";
    let query = sqlx::query(query).bind(journal).bind(version + 1).bind(at.to_vec());
    let done = query.bind(version).execute(&mut *work).await;
    let done = done.map_err(|why| database.failed(why))?;
    database.commit(work).await?;
    Ok(done.rows_affected() == 1)
}
