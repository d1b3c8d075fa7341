//! What is kept of one official page, and whose turn it is to ask for it.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use tokio::sync::{Mutex, OwnedMutexGuard};

use super::readings::Kept;

/// The place of one page.
#[derive(Default)]
pub(super) struct Slot {
    held: RwLock<Option<Held>>,
    turn: Arc<Mutex<()>>,
}

/// A page, and until when its site is left alone.
struct Held {
    kept: Kept,
    asked: Instant,
    rest: Duration,
}

/// How old what is kept is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Age {
    /// Its site need not be asked.
    Fresh,
    /// It may be shown while its site is asked.
    Stale,
}

impl Slot {
    /// What may be shown at once, if anything.
    pub fn look(&self, stale: Duration) -> Option<(Kept, Age)> {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        let held = held.as_ref()?;
        let passing = held.kept.reading.verdict.is_passing();
        let age = match held.asked.elapsed() < held.rest {
            true => Age::Fresh,
            false if !passing && held.kept.since.elapsed() < stale => Age::Stale,
            false => return None,
        };
        Some((held.kept.clone(), age))
    }

    /// What is kept, however old.
    pub fn kept(&self) -> Option<Kept> {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        held.as_ref().map(|held| held.kept.clone())
    }

    /// Keeps something new; its site is left alone for a time.
    pub fn put(&self, kept: Kept, rest: Duration) {
        let held = Held { kept, asked: Instant::now(), rest };
        *self.held.write().unwrap_or_else(PoisonError::into_inner) = Some(held);
    }

    /// Keeps what there is, and leaves its site alone for a time.
    pub fn spare(&self, rest: Duration) {
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = held.as_mut() {
            (held.asked, held.rest) = (Instant::now(), rest);
        }
    }

    /// Waits for one's turn to ask for the page.
    pub async fn turn(&self) -> OwnedMutexGuard<()> {
        Arc::clone(&self.turn).lock_owned().await
    }

    /// The turn, when nobody has it.
    pub fn free_turn(&self) -> Option<OwnedMutexGuard<()>> {
        Arc::clone(&self.turn).try_lock_owned().ok()
    }
}
