//! Rows that are found by their locators: several words may be meant, one row is there.

use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row as _};

use super::database::{Database, Error};
use super::places::Days;

/// Where something is kept.
pub type Locator = [u8; 16];

/// The first row of these locators, when it was used since a day. It is used today then.
/// The table and the columns are names of ours: the locator is the first, `used` the last.
pub(super) async fn used(
    database: &Database,
    (table, columns): (&'static str, &'static str),
    locators: &[Locator],
    days: Days,
) -> Result<Option<AnyRow>, Error> {
    let query = format!("SELECT locator, {columns}, used FROM {table} WHERE used >= $1 AND");
    let Some(row) = first(database, &query, Some(days.oldest), locators).await? else {
        return Ok(None);
    };
    let damaged = |_| Error::Damaged("a day");
    let at: Vec<u8> = row.try_get(0).map_err(damaged)?;
    let used: i64 = row.try_get("used").map_err(damaged)?;
    if used != days.today {
        let mut work = database.write().await?;
        let query = format!("UPDATE {table} SET used = $1 WHERE locator = $2");
        let query = sqlx::query(AssertSqlSafe(query)).bind(days.today).bind(at);
        query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
        database.commit(work).await?;
    }
    Ok(Some(row))
}

/// The first row of these locators, for a query that ends before « locator IN ».
pub(super) async fn first(
    database: &Database,
    query: &str,
    bound: Option<i64>,
    locators: &[Locator],
) -> Result<Option<AnyRow>, Error> {
    let before = usize::from(bound.is_some());
    let marks: Vec<_> = (1..=locators.len()).map(|at| format!("${}", at + before)).collect();
    let query = format!("{query} locator IN ({})", marks.join(", "));
    let mut query = sqlx::query(AssertSqlSafe(query));
    if let Some(bound) = bound {
        query = query.bind(bound);
    }
    for locator in locators {
        query = query.bind(locator.to_vec());
    }
    let mut open = database.read().await?;
    query.fetch_optional(&mut *open).await.map_err(|why| database.failed(why))
}
