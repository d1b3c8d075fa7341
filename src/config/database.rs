//! Where what people ask to keep is kept.

use std::fmt;

/// Where what people ask to keep is kept.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Keeping {
    /// In a file of SQLite in the data folder; without a folder, nowhere.
    #[default]
    Sqlite,
    /// In PostgreSQL, at this address, which may hold a password.
    Postgres(String),
    /// Nowhere.
    None,
}

impl Keeping {
    /// Reads `sqlite`, `none` or an address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let schemes = ["postgres://", "postgresql://"];
        match text {
            "sqlite" => Some(Self::Sqlite),
            "none" => Some(Self::None),
            _ if schemes.iter().any(|scheme| text.starts_with(scheme)) => {
                Some(Self::Postgres(text.to_owned()))
            }
            _ => None,
        }
    }
}

impl fmt::Debug for Keeping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sqlite => "Sqlite",
            Self::Postgres(_) => "Postgres(…)",
            Self::None => "None",
        })
    }
}
