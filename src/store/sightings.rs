//! The looks at the portals, kept thirteen months: the record of their outages.

use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::database::{Database, Error};
use crate::guide::Name;
use crate::portals::{Outcome, Sighting};

/// How long looks are kept, in seconds: a person has a year to complain, and a
/// month to find the paper (13 months).
pub const KEPT: i64 = 396 * 24 * 60 * 60;

/// A look, and the portal and link it was at.
pub type Look = (Name, Name, Sighting);

const COLUMNS: &str = "portal, place, at, outcome, status, millis, digest, found";

/// Keeps a look; a second one at the same place and second is left out.
///
/// # Errors
/// When it could not be written.
pub async fn keep(database: &Database, (portal, place, look): &Look) -> Result<(), Error> {
    let mut work = database.write().await?;
    sqlx::query(
        "INSERT INTO sighting (portal, place, at, outcome, status, millis, digest, found)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
    )
    .bind(portal.as_str())
    .bind(place.as_str())
    .bind(look.at)
    .bind(look.outcome.code())
    .bind(look.status.map(i64::from))
    .bind(i64::from(look.millis))
    .bind(look.digest.map(u64::cast_signed))
    .bind(look.found.map(i64::from))
    .execute(&mut *work)
    .await
    .map_err(|why| database.failed(why))?;
    database.commit(work).await
}

/// All looks since a second, in the order of time.
///
/// # Errors
/// When they could not be read.
pub async fn since(database: &Database, from: i64) -> Result<Vec<Look>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM sighting WHERE at >= $1 ORDER BY at");
    let mut open = database.read().await?;
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(from).fetch_all(&mut *open).await;
    read(rows.map_err(|why| database.failed(why))?)
}

/// The looks at one portal within a time, its end excluded, in the order of time.
///
/// # Errors
/// When they could not be read.
pub async fn of_portal(
    database: &Database,
    portal: &Name,
    (from, to): (i64, i64),
) -> Result<Vec<Look>, Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM sighting WHERE portal = $1 AND at >= $2 AND at < $3 ORDER BY at"
    );
    let mut open = database.read().await?;
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(portal.as_str()).bind(from).bind(to);
    let rows = query.fetch_all(&mut *open).await.map_err(|why| database.failed(why))?;
    read(rows)
}

/// Throws away the looks before a second, and tells how many.
///
/// # Errors
/// When they could not be thrown away.
pub async fn sweep(database: &Database, before: i64) -> Result<u64, Error> {
    let mut work = database.write().await?;
    let done = sqlx::query("DELETE FROM sighting WHERE at < $1").bind(before);
    let done = done.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await?;
    Ok(done.rows_affected())
}

fn read(rows: Vec<AnyRow>) -> Result<Vec<Look>, Error> {
    rows.iter().map(|row| look(row).ok_or(Error::Damaged("a look at a portal"))).collect()
}

fn look(row: &AnyRow) -> Option<Look> {
    let number = |column: &str| row.try_get::<Option<i64>, _>(column).ok();
    let name = |column: &str| Name::parse(&row.try_get::<String, _>(column).ok()?);
    let status = number("status")?.map(u16::try_from).transpose().ok()?;
    let sighting = Sighting {
        at: number("at")??,
        outcome: Outcome::named(&row.try_get::<String, _>("outcome").ok()?)?,
        status,
        millis: u32::try_from(number("millis")??).ok()?,
        digest: number("digest")?.map(i64::cast_unsigned),
        found: number("found")?.map(|found| found != 0),
    };
    Some((name("portal")?, name("place")?, sighting))
}
