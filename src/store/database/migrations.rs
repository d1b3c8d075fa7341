//! The numbered changes of the tables, each with its way back.
//!
//! Each owner counts its own migrations, so that two rooms can grow at the
//! same time: `migrations/OWNER/001.sql` goes forward, `001.back.sql` back. A
//! file that was in service once is never edited again: its hash is kept.

use std::time::Duration;

use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::{AnyPool, AssertSqlSafe, SqlSafeStr as _};

/// A room that keeps something, and its migrations, the first one first.
#[derive(Debug)]
pub struct Owner {
    /// The name, as the folder has it.
    pub name: &'static str,
    /// Forward and back.
    steps: &'static [(&'static str, &'static str)],
}

/// One step of an owner: the way forward, the way back.
macro_rules! step {
    ($file:literal) => {
        (
            include_str!(concat!("../migrations/", $file, ".sql")),
            include_str!(concat!("../migrations/", $file, ".back.sql")),
        )
    };
}

/// Who keeps something. A room adds its line here, below those whose tables its own speak of.
pub const OWNERS: &[Owner] = &[
    Owner { name: "resume", steps: &[step!("resume/001")] },
    Owner { name: "watch", steps: &[step!("watch/001")] },
    Owner { name: "stumbles", steps: &[step!("stumbles/001")] },
    Owner { name: "activities", steps: &[step!("activities/001")] },
    Owner { name: "pouch", steps: &[step!("pouch/001"), step!("pouch/002"), step!("pouch/003")] },
    Owner { name: "pages", steps: &[step!("pages/001")] },
    Owner { name: "recovery", steps: &[step!("recovery/001"), step!("recovery/002")] },
];

/// SQLite knows no lock for this: when two programs begin at the same time,
/// one of them finds its step refused, and done when it looks again.
const TRIES: usize = 4;
const PAUSE: Duration = Duration::from_millis(200);

/// Brings the tables of all owners to the form that this program knows.
///
/// The pool is one of its own, and closed afterwards: on PostgreSQL a step
/// that fails leaves its lock with its connection.
pub(super) async fn forward(pool: &AnyPool) -> Result<(), MigrateError> {
    let kind = kind(pool).await?;
    for owner in OWNERS {
        let mut left = TRIES;
        while let Err(why) = migrator(owner, kind).run(pool).await {
            left -= 1;
            if left == 0 || matches!(why, MigrateError::VersionMissing(_)) {
                return Err(why);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
    Ok(())
}

/// Undoes the last step of an owner.
pub(super) async fn back(pool: &AnyPool, owner: &Owner) -> Result<(), MigrateError> {
    let target = i64::try_from(owner.steps.len()).unwrap_or(i64::MAX) - 1;
    migrator(owner, kind(pool).await?).undo(pool, target).await
}

/// Which of the two it is.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Sqlite,
    Postgres,
}

async fn kind(pool: &AnyPool) -> Result<Kind, MigrateError> {
    let open = pool.acquire().await?;
    Ok(if open.backend_name() == "SQLite" { Kind::Sqlite } else { Kind::Postgres })
}

fn migrator(owner: &Owner, kind: Kind) -> Migrator {
    let text = |text: &str| {
        // The one word that the two do not share.
        let text = match kind {
            Kind::Sqlite => text.to_owned(),
            Kind::Postgres => text.replace("BLOB", "BYTEA"),
        };
        AssertSqlSafe(text).into_sql_str()
    };
    let mut all = Vec::with_capacity(owner.steps.len() * 2);
    for (number, (forward, back)) in (1..).zip(owner.steps) {
        let up = (MigrationType::ReversibleUp, text(forward));
        for (kind, sql) in [up, (MigrationType::ReversibleDown, text(back))] {
            all.push(Migration::new(number, owner.name.into(), kind, sql, false));
        }
    }
    let mut migrator = Migrator::with_migrations(all);
    migrator.dangerous_set_table_name(format!("migration_{}", owner.name));
    migrator
}
