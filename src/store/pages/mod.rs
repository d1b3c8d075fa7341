//! Sealed pages of pouches: in their row, or outside in a bucket. Only this file decides.
//!
//! An object is put before the row that names it is written, and taken away after the row is
//! gone. Whatever happens between the two leaves an object without a row, which opens nothing
//! and is taken away by the sweep of the day: never a row that was acknowledged without its page.

mod answer;
mod bucket;
mod error;
mod key;
mod names;
mod state;

use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinSet;

pub use bucket::{Bucket, Patience, Place};
pub use error::{Error, Failed};
pub use key::Key;
pub(super) use names::{Leaving, leaving};

use super::database::{self, Database};
use super::locators::Locator;
use bucket::LISTED;

/// How old an object without a row must be: its row may be on its way.
const GRACE: i64 = 60 * 60;
/// How long a person waits for objects to go; the sweep of the day takes away what is left.
const PATIENCE: Duration = Duration::from_secs(3);
/// How many parts of a list may be empty, as long as there are more.
const MOST_EMPTY: u32 = 100;
/// How many objects go at once.
const HANDS: usize = 8;

/// What a row says of a page.
#[derive(Clone, Default)]
pub struct Leaf {
    /// The sealed page; empty when it is outside, or when there is none.
    pub(super) sealed: Vec<u8>,
    /// The bytes that it takes outside; 0 when it is in the row.
    pub(super) outside: i64,
}

impl Leaf {
    /// The bytes that the page takes, wherever it is; 0 when there is none.
    pub(super) fn bytes(&self) -> i64 {
        self.outside.saturating_add(i64::try_from(self.sealed.len()).unwrap_or(i64::MAX))
    }
}

/// Where pages are.
#[derive(Clone)]
pub struct Pages {
    bucket: Option<Arc<Bucket>>,
    /// What names begin with, when no server of this database has chosen yet.
    drawn: Locator,
}

impl Pages {
    /// Pages are in their rows.
    #[must_use]
    pub const fn in_rows() -> Self {
        Self { bucket: None, drawn: [0; 16] }
    }

    /// New pages go into this bucket; those that are in their rows stay there. The letters are
    /// drawn by lot, and taken when this database has none yet.
    #[must_use]
    pub fn in_bucket(bucket: Bucket, drawn: Locator) -> Self {
        Self { bucket: Some(Arc::new(bucket)), drawn }
    }

    /// Whether pages go outside.
    #[must_use]
    pub const fn are_outside(&self) -> bool {
        self.bucket.is_some()
    }

    /// Whether the last thing asked of the bucket was not done.
    #[must_use]
    pub fn is_failing(&self) -> bool {
        self.bucket.as_ref().is_some_and(|bucket| bucket.failing())
    }

    /// How they are kept, in a word for the operator: as the last thing asked of the bucket went.
    #[must_use]
    pub fn health(&self) -> &'static str {
        match &self.bucket {
            None => "database",
            Some(_) if self.is_failing() => "failing",
            Some(_) => "well",
        }
    }

    /// Asks the bucket for something small, so that a wrong key is told at the start.
    pub async fn try_out(&self) {
        if let Some(bucket) = &self.bucket {
            // The bucket tells its own failures.
            drop(bucket.list((&names::hex(self.drawn), 1), None).await);
        }
    }

    /// Lays a sealed page down, before its row is written: what the row is to say.
    ///
    /// # Errors
    /// When the bucket or the database fails; then there is no page.
    pub async fn put(
        &self,
        database: &Database,
        at: Locator,
        sealed: Vec<u8>,
    ) -> Result<Leaf, Error> {
        let Some(bucket) = &self.bucket else { return Ok(Leaf { sealed, outside: 0 }) };
        let prefix = names::own_prefix(database, self.drawn).await?;
        let outside = i64::try_from(sealed.len()).unwrap_or(i64::MAX);
        bucket.put(&names::name(&prefix, at), sealed).await?;
        Ok(Leaf { sealed: Vec::new(), outside })
    }

    /// The sealed page, when this stands in its row; `None` when it is not in the bucket any more.
    ///
    /// # Errors
    /// When the bucket or the database fails, or this server has no bucket.
    pub async fn get(
        &self,
        database: &Database,
        at: Locator,
        sealed: Vec<u8>,
    ) -> Result<Option<Vec<u8>>, Error> {
        if !sealed.is_empty() {
            return Ok(Some(sealed));
        }
        let bucket = self.bucket.as_ref().ok_or(Error::NoBucket)?;
        let Some(prefix) = names::prefix(database).await? else { return Ok(None) };
        Ok(bucket.get(&names::name(&prefix, at)).await?)
    }

    /// Takes away pages whose rows are gone. Nobody is told when it fails: they open nothing, and
    /// the sweep of the day takes them away.
    pub async fn forget(&self, database: &Database, gone: Vec<Locator>) {
        let Some(bucket) = self.bucket.as_ref().filter(|_| !gone.is_empty()) else { return };
        if let Ok(Some(prefix)) = names::prefix(database).await {
            let names = gone.into_iter().map(|at| names::name(&prefix, at)).collect();
            let _late = tokio::time::timeout(PATIENCE, removed(bucket, names)).await;
        }
    }

    /// Takes away a page whose row was refused.
    pub async fn undo(&self, database: &Database, at: Locator, leaf: &Leaf) {
        if leaf.outside > 0 {
            self.forget(database, vec![at]).await;
        }
    }

    /// Takes away what is in the bucket for more than an hour and has no row: how many. The
    /// bucket is read part by part, however large it is.
    ///
    /// # Errors
    /// When the bucket or the database fails; what was taken away until then stays away.
    pub async fn sweep(&self, database: &Database) -> Result<u64, Error> {
        let Some(bucket) = &self.bucket else { return Ok(0) };
        let Some(prefix) = names::prefix(database).await? else { return Ok(0) };
        let (mut next, mut last, mut gone, mut empty) = (None, String::new(), 0, 0);
        loop {
            let begin = format!("{prefix}/");
            let part = bucket.list((&begin, LISTED), next.as_deref()).await?;
            let mut old = Vec::new();
            empty += u32::from(part.found.is_empty());
            for (name, age) in part.found {
                // Names come in their order: a list that turns back would have no end.
                if name <= last {
                    return Err(Failed::Garbled.into());
                }
                old.extend(names::locator(&prefix, &name).filter(|_| age > GRACE));
                last = name;
            }
            for some in old.chunks(LISTED) {
                let living = names::living(database, some).await?;
                let orphans = some.iter().filter(|at| !living.contains(*at));
                let orphans = orphans.map(|at| names::name(&prefix, *at)).collect();
                gone += removed(bucket, orphans).await;
            }
            next = match part.next {
                None => return Ok(gone),
                Some(_) if empty > MOST_EMPTY => return Err(Failed::Garbled.into()),
                next => next,
            };
        }
    }

    /// How many pages stand in a bucket.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn outside(database: &Database) -> Result<i64, database::Error> {
        names::outside(database).await
    }
}

/// Takes objects away, some at once: how many.
async fn removed(bucket: &Arc<Bucket>, names: Vec<String>) -> u64 {
    let (mut work, mut done) = (JoinSet::new(), 0);
    let mut count = |one: Option<Result<bool, _>>| done += u64::from(matches!(one, Some(Ok(true))));
    for name in names {
        if work.len() >= HANDS {
            count(work.join_next().await);
        }
        let bucket = Arc::clone(bucket);
        work.spawn(async move { bucket.remove(&name).await.is_ok() });
    }
    while !work.is_empty() {
        count(work.join_next().await);
    }
    done
}
