//! Writing a library: one transaction into a new file, fast because a half-written file is thrown away.

use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use super::{About, Entry, Error};

/// The tables.
const TABLES: [&str; 3] = [
    "CREATE TABLE entry (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind INTEGER NOT NULL,
        title TEXT NOT NULL,
        line TEXT NOT NULL,
        theme TEXT,
        dossier TEXT,
        date TEXT
    ) STRICT",
    "CREATE TABLE source (
        row INTEGER PRIMARY KEY,
        size INTEGER NOT NULL,
        deflated BLOB NOT NULL
    ) STRICT",
    "CREATE TABLE part (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
];

/// Writes a library into a new file.
///
/// Until [`Writer::finish`] has returned, the file is not a library; whoever
/// gives up removes it.
pub struct Writer {
    file: SqliteConnection,
    rows: u32,
}

impl Writer {
    /// Makes the file, which must not hold anything yet.
    ///
    /// # Errors
    /// When the file cannot be made, or holds something already.
    pub async fn create(path: &Path) -> Result<Self, Error> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            // A file that is not finished is thrown away: nothing to roll back.
            .journal_mode(SqliteJournalMode::Off)
            .synchronous(SqliteSynchronous::Off)
            .locking_mode(sqlx::sqlite::SqliteLockingMode::Exclusive)
            .page_size(8192);
        let open = |why| Error::Open(path.to_owned(), why);
        let mut file = options.connect().await.map_err(open)?;
        sqlx::query("BEGIN").execute(&mut file).await.map_err(open)?;
        for table in TABLES {
            sqlx::query(table).execute(&mut file).await.map_err(open)?;
        }
        Ok(Self { file, rows: 0 })
    }

    /// Adds a document.
    ///
    /// # Errors
    /// When its id is in the library already, or the disk is full.
    pub async fn add(&mut self, entry: Entry) -> Result<(), Error> {
        let card = "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        let row = i64::from(self.rows);
        let id = entry.id.clone();
        sqlx::query(card)
            .bind(row)
            .bind(entry.id)
            .bind(entry.kind.number())
            .bind(entry.title)
            .bind(entry.line)
            .bind(entry.theme)
            .bind(entry.dossier)
            .bind(entry.date.map(|date| date.to_string()))
            .execute(&mut self.file)
            .await
            .map_err(|why| match why.as_database_error() {
                Some(known) if known.is_unique_violation() => Error::Twice(id),
                _ => Error::Write(why),
            })?;
        sqlx::query("INSERT INTO source VALUES (?, ?, ?)")
            .bind(row)
            .bind(i64::from(entry.size))
            .bind(entry.deflated)
            .execute(&mut self.file)
            .await
            .map_err(Error::Write)?;
        self.rows += 1;
        Ok(())
    }

    /// Finishes the library and closes the file, which is then whole. It is
    /// not yet safe from a power cut: whoever puts it in its place syncs it.
    ///
    /// # Errors
    /// When something cannot be written.
    pub async fn finish(mut self, about: &About) -> Result<(), Error> {
        let about = serde_json::to_vec(about).expect("text and numbers become JSON");
        self.part("about", about).await?;
        // The numbers of the head, `APPLICATION` and `FORMAT`, come last:
        // without them it is not a library.
        for last in ["PRAGMA application_id = 1299342184", "PRAGMA user_version = 1", "COMMIT"] {
            sqlx::query(last).execute(&mut self.file).await.map_err(Error::Write)?;
        }
        self.file.close().await.map_err(Error::Write)
    }

    async fn part(&mut self, name: &'static str, value: Vec<u8>) -> Result<(), Error> {
        let part = sqlx::query("INSERT INTO part VALUES (?, ?)").bind(name).bind(value);
        part.execute(&mut self.file).await.map_err(Error::Write)?;
        Ok(())
    }
}
