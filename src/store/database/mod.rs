//! The database: what must not be lost, in SQLite beside the server or in PostgreSQL.
//!
//! It is opened lazily and may fail at any time: guides are served without it.
//! Each room that keeps something has a file in `store` with its SQL, and its
//! numbered migrations in `migrations/`. The SQL is the same for both: `$1` for
//! values, `BIGINT`, `TEXT` and `BLOB` for columns.

mod copies;
mod error;
mod migrations;
mod pool;
mod state;

use std::path::PathBuf;

use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyPool, Transaction};
use tokio::sync::Mutex;

pub use copies::KEPT_DAYS;
pub use error::Error;
pub use migrations::{OWNERS, Owner};
pub use state::Health;

use state::State;

/// The name of the file, in the data folder.
pub const FILE: &str = "marchepied.db";

/// Where the database is.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// Nowhere: nothing can be kept.
    Nowhere,
    /// This file of SQLite.
    File(PathBuf),
    /// PostgreSQL, at this address, which may hold a password.
    Server(String),
}

impl std::fmt::Debug for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nowhere => f.write_str("Nowhere"),
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
            Self::Server(_) => f.write_str("Server(…)"),
        }
    }
}

/// The database of this server.
pub struct Database {
    location: Location,
    pool: Option<AnyPool>,
    migrated: Mutex<bool>,
    state: State,
}

impl Database {
    /// A database that keeps nothing.
    #[must_use]
    pub fn nowhere() -> Self {
        let migrated = Mutex::new(false);
        Self { location: Location::Nowhere, pool: None, migrated, state: State::default() }
    }

    /// Opens a database. Nobody is spoken to before it is needed.
    ///
    /// # Errors
    /// When the address of the server cannot be understood.
    pub fn open(location: Location) -> Result<Self, Error> {
        let pool = pool::usual(&location)?;
        Ok(Self { location, pool, migrated: Mutex::new(false), state: State::default() })
    }

    /// Where it is.
    #[must_use]
    pub const fn location(&self) -> &Location {
        &self.location
    }

    /// Whether something can be kept at all.
    #[must_use]
    pub const fn exists(&self) -> bool {
        self.pool.is_some()
    }

    /// A connection to read with.
    ///
    /// # Errors
    /// When there is no database, or it cannot be reached or migrated.
    pub async fn read(&self) -> Result<PoolConnection<Any>, Error> {
        let pool = self.pool.as_ref().ok_or(Error::Nowhere)?;
        self.migrate().await?;
        pool.acquire().await.map_err(|why| self.failed(why))
    }

    /// Brings the tables to their form, once.
    async fn migrate(&self) -> Result<(), Error> {
        let before = self.state.failures();
        let mut migrated = self.migrated.lock().await;
        if *migrated {
            return Ok(());
        }
        // Whoever waited while it failed for another does not wait again.
        if self.state.failures() != before {
            return Err(Error::Ask(sqlx::Error::PoolTimedOut));
        }
        let pool = pool::single(&self.location)?.ok_or(Error::Nowhere)?;
        let done = migrations::forward(&pool).await;
        pool.close().await;
        *migrated = done.is_ok();
        done.map_err(|why| self.told(Error::Migrate(why)))
    }

    /// Begins to write. What is not committed is undone.
    ///
    /// # Errors
    /// As for [`Database::read`], or when others write for too long.
    pub async fn write(&self) -> Result<Transaction<'static, Any>, Error> {
        drop(self.read().await?);
        let pool = self.pool.as_ref().ok_or(Error::Nowhere)?;
        let begin = match self.location {
            // A reader that becomes a writer may be refused at once; who
            // begins as a writer waits for its turn.
            Location::File(_) => "BEGIN IMMEDIATE",
            _ => "BEGIN",
        };
        pool.begin_with(begin).await.map_err(|why| self.failed(why))
    }

    /// Ends a write: when this returns well, it is on the disk.
    ///
    /// # Errors
    /// When it could not be written; then nothing is.
    pub async fn commit(&self, work: Transaction<'static, Any>) -> Result<(), Error> {
        work.commit().await.map_err(|why| self.failed(why))?;
        self.state.is_well();
        Ok(())
    }

    /// An error of a query, told in the log when it is the first one.
    pub fn failed(&self, why: sqlx::Error) -> Error {
        self.told(Error::Ask(why))
    }

    fn told(&self, error: Error) -> Error {
        self.state.fails(&error);
        error
    }

    /// How it is, asked now.
    pub async fn health(&self) -> Health {
        if self.pool.is_none() {
            return Health::Absent;
        }
        if let Ok(mut open) = self.read().await
            && let Err(why) = sqlx::query("SELECT 1").execute(&mut *open).await
        {
            self.failed(why);
        }
        self.state.health()
    }

    /// Undoes the last migration of an owner, before an older program is put
    /// back in service.
    ///
    /// # Errors
    /// When there is no database, or it cannot be changed.
    pub async fn back(&self, owner: &Owner) -> Result<(), Error> {
        let pool = pool::single(&self.location)?.ok_or(Error::Nowhere)?;
        let done = migrations::back(&pool, owner).await;
        pool.close().await;
        done.map_err(Error::Migrate)
    }

    /// Closes all connections; SQLite then folds its log into the file.
    pub async fn close(&self) {
        if let Some(pool) = &self.pool {
            pool.close().await;
        }
    }
}
