//! Why something could not be kept or found again.

use sqlx::migrate::MigrateError;

/// Why something could not be kept or found again.
#[derive(Debug)]
pub enum Error {
    /// This server keeps nothing.
    Nowhere,
    /// The address cannot be understood.
    Address(sqlx::Error),
    /// The tables could not be brought to the form this program knows.
    Migrate(MigrateError),
    /// The database did not answer, or refused.
    Ask(sqlx::Error),
    /// A copy cannot be made or put back, and why.
    Copy(&'static str),
    /// What was found is not what was written.
    Damaged(&'static str),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Nowhere => f.write_str("keep anything: there is no data folder and no database"),
            Self::Address(_) => f.write_str("understand the address of the database"),
            Self::Migrate(_) => f.write_str(
                "bring the database to this version; was it used by a later one? \
                 Serve with that one, or with another data folder",
            ),
            Self::Ask(_) => {
                f.write_str("use the database; look at the disk, or at the PostgreSQL server")
            }
            Self::Copy(why) => write!(f, "copy the database: {why}"),
            Self::Damaged(what) => write!(f, "read {what} in the database: it is damaged"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Address(why) | Self::Ask(why) => Some(why),
            Self::Migrate(why) => Some(why),
            Self::Nowhere | Self::Copy(_) | Self::Damaged(_) => None,
        }
    }
}
