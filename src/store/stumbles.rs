//! Where people stumble, added up for all servers of one database: a screen, a language, numbers.

use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::database::{Database, Error};
use crate::guide::Name;
use crate::stumbles::{Counts, Spot};

/// For how many days the numbers of a version are kept that nobody sees any more.
pub const KEPT: i64 = 396;

/// Adds what was counted; `today` is a day from 1970.
///
/// # Errors
/// When it could not be written; then nothing is.
pub async fn add(database: &Database, counted: &[(Spot, Counts)], today: i64) -> Result<(), Error> {
    let mut work = database.write().await?;
    for (spot, counts) in counted {
        let query = "INSERT INTO stumble
            (guide, version, screen, language, seen, stopped, lost, helped, used)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (guide, version, screen, language) DO UPDATE SET
            seen = stumble.seen + excluded.seen, stopped = stumble.stopped + excluded.stopped,
            lost = stumble.lost + excluded.lost, helped = stumble.helped + excluded.helped,
            used = excluded.used";
        let mut query = sqlx::query(query).bind(spot.guide.as_str()).bind(&spot.version);
        query = query.bind(spot.screen.as_str()).bind(&spot.language);
        for count in counts {
            query = query.bind(i64::try_from(*count).unwrap_or(i64::MAX));
        }
        let done = query.bind(today).execute(&mut *work).await;
        done.map_err(|why| database.failed(why))?;
    }
    database.commit(work).await
}

/// All that was counted for one guide.
///
/// # Errors
/// When it could not be read.
pub async fn of_guide(database: &Database, guide: &Name) -> Result<Vec<(Spot, Counts)>, Error> {
    let mut open = database.read().await?;
    let query = "SELECT guide, version, screen, language, seen, stopped, lost, helped
        FROM stumble WHERE guide = $1";
    let rows = sqlx::query(query).bind(guide.as_str()).fetch_all(&mut *open).await;
    let rows = rows.map_err(|why| database.failed(why))?;
    rows.iter().map(|row| read(row).ok_or(Error::Damaged("a count"))).collect()
}

/// Throws away what was last counted before a day, and tells how much.
///
/// # Errors
/// When it could not be thrown away.
pub async fn sweep(database: &Database, before: i64) -> Result<u64, Error> {
    let mut work = database.write().await?;
    let done = sqlx::query("DELETE FROM stumble WHERE used < $1").bind(before);
    let done = done.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await?;
    Ok(done.rows_affected())
}

fn read(row: &AnyRow) -> Option<(Spot, Counts)> {
    let text = |column: &str| row.try_get::<String, _>(column).ok();
    let count = |column: &str| u64::try_from(row.try_get::<i64, _>(column).ok()?).ok();
    let spot = Spot {
        guide: Name::parse(&text("guide")?)?,
        version: text("version")?,
        screen: Name::parse(&text("screen")?)?,
        language: text("language")?,
    };
    Some((spot, [count("seen")?, count("stopped")?, count("lost")?, count("helped")?]))
}
