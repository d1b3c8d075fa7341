//! How the database is, told in the log when it changes and never twice.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::Error;

/// How the database is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    /// There is none.
    Absent,
    /// The last thing asked of it was done.
    Well,
    /// The last thing asked of it was not done.
    Failing,
}

impl Health {
    /// The word for the operator.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Absent => "none",
            Self::Well => "well",
            Self::Failing => "failing",
        }
    }
}

/// What was last told, and how often something failed.
#[derive(Debug, Default)]
pub(super) struct State {
    failing: AtomicBool,
    failures: AtomicU64,
}

impl State {
    pub(super) fn fails(&self, error: &Error) {
        self.failures.fetch_add(1, Ordering::Relaxed);
        if !self.failing.swap(true, Ordering::Relaxed) {
            let why = std::error::Error::source(error).map(ToString::to_string);
            tracing::error!(why, "the database fails: failed to {error}; guides are still served");
        }
    }

    pub(super) fn is_well(&self) {
        if self.failing.swap(false, Ordering::Relaxed) {
            tracing::info!("the database is well again");
        }
    }

    pub(super) fn health(&self) -> Health {
        if self.failing.load(Ordering::Relaxed) { Health::Failing } else { Health::Well }
    }

    pub(super) fn failures(&self) -> u64 {
        self.failures.load(Ordering::Relaxed)
    }
}
