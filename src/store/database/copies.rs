//! Copies of the file of SQLite, made and put back while a server works with it.
//!
//! PostgreSQL has tools of its own for this (`pg_dump`, `pg_restore`).

use std::path::Path;

use sqlx::{AnyConnection, AssertSqlSafe, Connection as _, Executor as _, Row as _};

use super::{Database, Error, Location, pool};

/// For how many days a copy is kept: what people have erased stands in it so long.
pub const KEPT_DAYS: i64 = 30;

/// The tables of one file: their names, and how they were made.
type Shape = Vec<(String, String)>;

impl Database {
    /// Writes all that is kept into a new file, which its owner alone can read. What was
    /// deleted is not in it.
    ///
    /// # Errors
    /// When the database is no file, or the copy cannot be written or is there already.
    pub async fn copy_to(&self, copy: &Path) -> Result<(), Error> {
        self.is_a_file()?;
        if copy.exists() {
            return Err(Error::Copy("the file is there already"));
        }
        pool::make_private(copy);
        let mut open = self.read().await?;
        let query = sqlx::query("VACUUM INTO $1").bind(copy.to_string_lossy().into_owned());
        match query.execute(&mut *open).await {
            Ok(_) => Ok(()),
            Err(why) => {
                // Half a copy is worse than none: it looks like one.
                let _ = std::fs::remove_file(copy);
                Err(self.failed(why))
            }
        }
    }

    /// Puts a copy back in place of all that is kept, in one transaction: the number of rows.
    ///
    /// # Errors
    /// When the copy is damaged or of another version; then nothing is changed.
    pub async fn put_back(&self, copy: &Path) -> Result<u64, Error> {
        self.is_a_file()?;
        if !copy.is_file() {
            return Err(Error::Copy("there is no such file"));
        }
        drop(self.read().await?);
        let pool = pool::single(&self.location)?.ok_or(Error::Nowhere)?;
        let mut open = pool.acquire().await.map_err(|why| self.failed(why))?;
        let done = replaced(&mut open, copy).await;
        drop(open);
        pool.close().await;
        done
    }

    const fn is_a_file(&self) -> Result<(), Error> {
        match self.location {
            Location::Nowhere => Err(Error::Nowhere),
            Location::File(_) => Ok(()),
            Location::Server(_) => Err(Error::Copy("PostgreSQL has pg_dump and pg_restore")),
        }
    }
}

async fn replaced(open: &mut AnyConnection, copy: &Path) -> Result<u64, Error> {
    open.execute("PRAGMA foreign_keys = OFF").await.map_err(Error::Ask)?;
    let attach = sqlx::query("ATTACH DATABASE $1 AS kept");
    let attach = attach.bind(copy.to_string_lossy().into_owned());
    attach.execute(&mut *open).await.map_err(Error::Ask)?;
    let sound = sqlx::query("PRAGMA kept.quick_check").fetch_one(&mut *open).await;
    let sound = sound.and_then(|row| row.try_get::<String, _>(0));
    if !sound.is_ok_and(|said| said == "ok") {
        return Err(Error::Copy("it is damaged, or no database"));
    }
    let tables = shape(open, "main").await?;
    if shape(open, "kept").await? != tables {
        return Err(Error::Copy("another version made it; put it back with that one"));
    }
    let mut work = open.begin_with("BEGIN IMMEDIATE").await.map_err(Error::Ask)?;
    let mut rows = 0;
    for (table, _) in tables {
        let empty = AssertSqlSafe(format!("DELETE FROM main.\"{table}\""));
        sqlx::query(empty).execute(&mut *work).await.map_err(Error::Ask)?;
        let fill = format!("INSERT INTO main.\"{table}\" SELECT * FROM kept.\"{table}\"");
        let done = sqlx::query(AssertSqlSafe(fill)).execute(&mut *work).await;
        rows += done.map_err(Error::Ask)?.rows_affected();
    }
    work.commit().await.map_err(Error::Ask)?;
    Ok(rows)
}

/// The tables with what people keep; what is noted of migrations stays as it is.
async fn shape(open: &mut AnyConnection, of: &'static str) -> Result<Shape, Error> {
    let query = format!(
        "SELECT name, sql FROM {of}.sqlite_master WHERE type = 'table'
         AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'migration_%' ORDER BY name"
    );
    let rows = sqlx::query(AssertSqlSafe(query)).fetch_all(open).await.map_err(Error::Ask)?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect::<Result<_, _>>()
        .map_err(Error::Ask)
}
