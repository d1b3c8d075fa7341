//! Two papers for words that are lost: a locator, a sealed root, two seconds.

use sqlx::AnyConnection;
use sqlx::{AssertSqlSafe, Row as _};

use super::database::{Database, Error};
use super::locators::Locator;
use super::pouches::Pouch;

/// What two papers open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// A place in a guide.
    Place,
    /// A pouch of papers.
    Pouch,
}

impl Opens {
    /// The text of a query, with the names of the tables in their places: RECOVERY holds what
    /// papers lead to, its column OF says where, and in KEPT it is kept.
    fn query(self, text: &str) -> AssertSqlSafe<String> {
        let (recovery, of, kept) = match self {
            Self::Place => ("resume_recovery", "place", "resume"),
            Self::Pouch => ("pouch_recovery", "pouch", "pouch"),
        };
        let text = text.replace("RECOVERY", recovery).replace("KEPT", kept);
        AssertSqlSafe(text.replace("OF", of))
    }
}

/// What the two papers lead to.
pub struct Recovery {
    /// The sealed root of what they open.
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

/// Writes what two new papers lead to; older papers for the same open nothing from now on.
///
/// # Errors
/// When the database fails; then the older ones stay.
pub async fn put(
    database: &Database,
    (opens, at): (Opens, Locator),
    (locator, sealed): (Locator, Vec<u8>),
) -> Result<(), Error> {
    let mut work = database.write().await?;
    let query = sqlx::query(opens.query("DELETE FROM RECOVERY WHERE OF = $1")).bind(at.to_vec());
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    let query = "INSERT INTO RECOVERY (locator, OF, sealed, asked, opened)
        VALUES ($1, $2, $3, 0, 0)";
    let query = sqlx::query(opens.query(query)).bind(locator.to_vec());
    let query = query.bind(at.to_vec()).bind(sealed);
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await
}

/// What two papers lead to, when it was used since a day.
///
/// # Errors
/// When the database fails.
pub async fn find(
    database: &Database,
    opens: Opens,
    locator: Locator,
    oldest: i64,
) -> Result<Option<Recovery>, Error> {
    let mut open = database.read().await?;
    let query = "SELECT RECOVERY.sealed, asked, opened
        FROM RECOVERY JOIN KEPT ON KEPT.locator = RECOVERY.OF
        WHERE RECOVERY.locator = $1 AND KEPT.used >= $2";
    let query = sqlx::query(opens.query(query)).bind(locator.to_vec()).bind(oldest);
    let found = query.fetch_optional(&mut *open).await.map_err(|why| database.failed(why))?;
    let Some(row) = found else { return Ok(None) };
    let damaged = |_| Error::Damaged("a recovery");
    let asked = row.try_get(1).map_err(damaged)?;
    Ok(Some(Recovery {
        sealed: row.try_get(0).map_err(damaged)?,
        times: Times { asked, opened: row.try_get(2).map_err(damaged)? },
    }))
}

/// Whether there are two papers for what is kept here, and what happened with them.
///
/// # Errors
/// When the database fails.
pub async fn of(database: &Database, opens: Opens, at: Locator) -> Result<Option<Times>, Error> {
    let mut open = database.read().await?;
    let query = opens.query("SELECT asked, opened FROM RECOVERY WHERE OF = $1");
    let query = sqlx::query(query).bind(at.to_vec());
    let found = query.fetch_optional(&mut *open).await.map_err(|why| database.failed(why))?;
    let Some(row) = found else { return Ok(None) };
    let damaged = |_| Error::Damaged("a recovery");
    let asked = row.try_get(0).map_err(damaged)?;
    Ok(Some(Times { asked, opened: row.try_get(1).map_err(damaged)? }))
}

/// Notes that somebody brought both papers, unless somebody else noted it just now; what they
/// open is used today, so that it is there when the wait is over.
///
/// # Errors
/// When the database fails; then nothing is noted.
pub async fn ask(
    database: &Database,
    (opens, locator): (Opens, Locator),
    (before, now): (Times, i64),
    today: i64,
) -> Result<bool, Error> {
    let mut work = database.write().await?;
    let query = "UPDATE RECOVERY SET asked = $1, opened = 0 WHERE locator = $2 AND asked = $3";
    let query = sqlx::query(opens.query(query)).bind(now).bind(locator.to_vec());
    let query = query.bind(before.asked);
    let done = query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    let query = "UPDATE KEPT SET used = $1
        WHERE locator = (SELECT OF FROM RECOVERY WHERE locator = $2)";
    let query = sqlx::query(opens.query(query)).bind(today).bind(locator.to_vec());
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await?;
    Ok(done.rows_affected() == 1)
}

/// What two papers lead to from now on.
pub struct Moved {
    /// Where what papers say is found.
    pub papers: Locator,
    /// The new root, sealed for them.
    pub sealed: Vec<u8>,
    /// The second, from 1970.
    pub now: i64,
}

/// Puts a pouch under new words, with its pages, its loans and its papers of recovery. False
/// when somebody changed it meanwhile: then nothing is written.
///
/// # Errors
/// When the database fails; then nothing is written.
pub async fn renew_pouch(
    database: &Database,
    (old, version): (Locator, i64),
    pouch: Pouch,
    moved: Moved,
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
    ] {
        let query = sqlx::query(query).bind(pouch.locator.to_vec()).bind(old.to_vec());
        query.execute(&mut *work).await.map_err(failed)?;
    }
    let told = lead(&mut work, (Opens::Pouch, pouch.locator), moved).await.map_err(failed)?;
    let query = "DELETE FROM pouch WHERE locator = $1 AND version = $2";
    let query = sqlx::query(query).bind(old.to_vec()).bind(version);
    let gone = query.execute(&mut *work).await.map_err(failed)?;
    if !told || gone.rows_affected() != 1 {
        return Ok(false);
    }
    database.commit(work).await?;
    Ok(true)
}

/// Puts a place under new words, with its papers of recovery. False when somebody changed it
/// meanwhile: then nothing is written.
///
/// # Errors
/// When the database fails; then nothing is written.
pub async fn renew_place(
    database: &Database,
    (old, before): (Locator, Vec<u8>),
    (new, sealed, day): (Locator, Vec<u8>, i64),
    moved: Moved,
) -> Result<bool, Error> {
    let mut work = database.write().await?;
    let failed = |why| database.failed(why);
    let query = "INSERT INTO resume (locator, sealed, used) VALUES ($1, $2, $3)";
    let query = sqlx::query(query).bind(new.to_vec()).bind(sealed).bind(day);
    query.execute(&mut *work).await.map_err(failed)?;
    let told = lead(&mut work, (Opens::Place, new), moved).await.map_err(failed)?;
    // What is sealed anew is never the same bytes: they are its version.
    let query = "DELETE FROM resume WHERE locator = $1 AND sealed = $2";
    let query = sqlx::query(query).bind(old.to_vec()).bind(before);
    let gone = query.execute(&mut *work).await.map_err(failed)?;
    if !told || gone.rows_affected() != 1 {
        return Ok(false);
    }
    database.commit(work).await?;
    Ok(true)
}

/// Two papers lead elsewhere; false when they are no more.
async fn lead(
    work: &mut AnyConnection,
    (opens, new): (Opens, Locator),
    moved: Moved,
) -> Result<bool, sqlx::Error> {
    let query = "UPDATE RECOVERY SET OF = $1, sealed = $2, opened = $3 WHERE locator = $4";
    let query = sqlx::query(opens.query(query)).bind(new.to_vec()).bind(moved.sealed);
    let query = query.bind(moved.now).bind(moved.papers.to_vec());
    Ok(query.execute(work).await?.rows_affected() == 1)
}

/// The two papers for what is kept here open nothing from now on.
///
/// # Errors
/// When the database fails; then they still do.
pub async fn delete(database: &Database, opens: Opens, at: Locator) -> Result<(), Error> {
    let mut work = database.write().await?;
    let query = sqlx::query(opens.query("DELETE FROM RECOVERY WHERE OF = $1")).bind(at.to_vec());
    query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    database.commit(work).await
}

/// Forgets that papers were brought before this second, and papers that opened before it.
///
/// # Errors
/// When the database fails.
pub async fn sweep(database: &Database, opens: Opens, before: i64) -> Result<(), Error> {
    let mut work = database.write().await?;
    for query in [
        "DELETE FROM RECOVERY WHERE opened > 0 AND asked < $1",
        "UPDATE RECOVERY SET asked = 0 WHERE asked > 0 AND asked < $1",
    ] {
        let query = sqlx::query(opens.query(query)).bind(before);
        query.execute(&mut *work).await.map_err(|why| database.failed(why))?;
    }
    database.commit(work).await
}
