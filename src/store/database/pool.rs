//! The connections: few, lazy, and careful with what they write.

use std::path::Path;
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, ConnectOptions as _, Connection as _, Executor as _};

use super::{Error, Location};

/// How many connections there may be at once.
const CONNECTIONS: u32 = 8;
/// How long one waits for a connection.
const PATIENCE: Duration = Duration::from_secs(3);

/// What SQLite is told on each connection. Deleted things are overwritten;
/// what was acknowledged outlives a power cut; temporary things stay in memory.
const SQLITE: &str = "PRAGMA busy_timeout = 5000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA foreign_keys = ON;";
/// What PostgreSQL is told: nobody waits longer than a page may take.
const POSTGRES: &str = "SET statement_timeout = 8000; SET lock_timeout = 5000;
    SET synchronous_commit = on; SET client_min_messages = warning";

/// The connections for the work of every day.
pub(super) fn usual(location: &Location) -> Result<Option<AnyPool>, Error> {
    lazy(location, CONNECTIONS)
}

/// One connection, to be closed after use.
pub(super) fn single(location: &Location) -> Result<Option<AnyPool>, Error> {
    lazy(location, 1)
}

/// Connections that are made when they are needed.
fn lazy(location: &Location, most: u32) -> Result<Option<AnyPool>, Error> {
    let address = match location {
        Location::Nowhere => return Ok(None),
        Location::File(path) => {
            make_private(path);
            of_file(path)
        }
        Location::Server(address) => address.clone(),
    };
    sqlx::any::install_default_drivers();
    let options: AnyConnectOptions = address.parse().map_err(Error::Address)?;
    let pool = AnyPoolOptions::new()
        .max_connections(most)
        .acquire_timeout(PATIENCE)
        .idle_timeout(Duration::from_secs(600))
        .after_connect(|open, _| Box::pin(prepare(open)))
        // When the disk is full, SQLite undoes a write by itself, and sqlx (0.9) takes the
        // connection for one in the middle of a write for ever: such a one is closed.
        .before_acquire(|open, _| Box::pin(async move { Ok(!open.is_in_transaction()) }))
        // What a query is about is nobody's business, even in a log.
        .connect_lazy_with(options.disable_statement_logging());
    Ok(Some(pool))
}

async fn prepare(open: &mut AnyConnection) -> Result<(), sqlx::Error> {
    let wanted = if open.backend_name() == "SQLite" { SQLITE } else { POSTGRES };
    open.execute(sqlx::raw_sql(wanted)).await?;
    Ok(())
}

/// The address of a file, whatever letters its name has.
fn of_file(path: &Path) -> String {
    let mut address = "sqlite://".to_owned();
    for byte in path.to_string_lossy().bytes() {
        if byte.is_ascii_alphanumeric() || b"/._-".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address + "?mode=rwc"
}

/// Makes the file, so that its owner alone can read it. What fails here fails
/// again when it is opened, and is told then.
pub(super) fn make_private(path: &Path) {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    if let Some(folder) = path.parent() {
        let _ = std::fs::create_dir_all(folder);
    }
    drop(options.open(path));
}
