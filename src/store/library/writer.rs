//! Writing a library: one transaction into a new file, fast because a half-written file is thrown away.

use std::path::Path;

use rustc_hash::FxHashSet;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, QueryBuilder, Sqlite, SqliteConnection};

use super::{About, Entry, Error, Kind};
use crate::search::{Builder, Words};

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

/// How many documents are written at a time.
const BATCH: usize = 64;

/// Writes a library into a new file.
///
/// Until [`Writer::finish`] has returned, the file is not a library; whoever
/// gives up removes it.
pub struct Writer {
    file: SqliteConnection,
    rows: i64,
    ids: FxHashSet<String>,
    /// Documents that are not written yet: SQLite works on a thread of its own,
    /// and going there for each row would cost more than the row.
    waiting: Vec<Entry>,
    index: Builder,
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
        let (ids, waiting) = (FxHashSet::default(), Vec::with_capacity(BATCH));
        Ok(Self { file, rows: 0, ids, waiting, index: Builder::default() })
    }

    /// Adds a document.
    ///
    /// # Errors
    /// When its id is in the library already, or the disk is full.
    pub async fn add(&mut self, entry: Entry) -> Result<(), Error> {
        if !self.ids.insert(entry.id.clone()) {
            return Err(Error::Twice(entry.id));
        }
        self.index.add(Words {
            title: &entry.title,
            keywords: &entry.keywords,
            body: [&entry.line, &entry.body],
            likely: likely(entry.kind, &entry.title),
        });
        self.waiting.push(entry);
        if self.waiting.len() < BATCH { Ok(()) } else { self.write().await }
    }

    /// Writes the documents that wait.
    async fn write(&mut self) -> Result<(), Error> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let mut sources = Vec::with_capacity(self.waiting.len());
        let mut cards = QueryBuilder::<Sqlite>::new("INSERT INTO entry ");
        let numbered = (self.rows..).zip(self.waiting.drain(..));
        cards.push_values(numbered, |mut row, (number, entry)| {
            row.push_bind(number)
                .push_bind(entry.id)
                .push_bind(entry.kind.number())
                .push_bind(entry.title)
                .push_bind(entry.line)
                .push_bind(entry.theme)
                .push_bind(entry.dossier)
                .push_bind(entry.date.map(|date| date.to_string()));
            sources.push((number, i64::from(entry.size), entry.deflated));
        });
        cards.build().execute(&mut self.file).await.map_err(Error::Write)?;
        self.rows += i64::try_from(sources.len()).unwrap_or(i64::MAX);
        let mut texts = QueryBuilder::<Sqlite>::new("INSERT INTO source ");
        texts.push_values(sources, |mut row, (number, size, deflated)| {
            row.push_bind(number).push_bind(size).push_bind(deflated);
        });
        texts.build().execute(&mut self.file).await.map_err(Error::Write)?;
        Ok(())
    }

    /// Finishes the library and closes the file, which is then whole. It is
    /// not yet safe from a power cut: whoever puts it in its place syncs it.
    ///
    /// # Errors
    /// When something cannot be written.
    pub async fn finish(mut self, about: &About) -> Result<(), Error> {
        self.write().await?;
        let about = serde_json::to_vec(about).expect("text and numbers become JSON");
        self.part("about", about).await?;
        let index = std::mem::take(&mut self.index).finish().to_bytes();
        self.part("index", index).await?;
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

/// How likely a document is to be what people look for, in percent. A fiche
/// whose title is a question treats a detail of something.
fn likely(kind: Kind, title: &str) -> u8 {
    match kind {
        Kind::Fiche if title.trim_end().ends_with('?') => 88,
        Kind::Fiche => 100,
        Kind::Tree | Kind::Event => 95,
        Kind::Dossier => 90,
        Kind::Theme | Kind::Service => 80,
        Kind::Term => 50,
    }
}
