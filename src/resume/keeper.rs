//! Keeping a place, opening it again, forgetting it.

use jiff::civil::{Date, date};

use super::drawn::{Drawn, Purpose};
use super::error::Error;
use super::keys::{Root, Vault};
use super::place::Kept;
use super::recovery::{Due, Recovery, Renew};
use crate::store::database::Database;
use crate::store::places::{self, Days};
use crate::store::recoveries::{self, Opens};

/// What the seal of a place is for.
const WHAT: &[u8] = b"place 1";
/// The largest place, in bytes: 128 answers and what was typed are far below.
const LARGEST: usize = 32 * 1024;

/// Keeps places in the database.
pub struct Keeper<'k> {
    /// Where.
    pub database: &'k Database,
    /// How words become keys.
    pub vault: &'k Vault,
    /// The day.
    pub today: Date,
    /// Now, in seconds since 1970.
    pub now: i64,
    /// For how many days a place is kept that nobody opens.
    pub days: i64,
    /// How many days pass before two papers give new words.
    pub recovery_days: i64,
}

/// A place that was opened.
pub struct Opened {
    /// What opens it without words.
    pub root: Root,
    /// The words, in the right order; none when it was opened by its square.
    pub words: Option<Drawn>,
    /// The place.
    pub kept: Kept,
}

impl Keeper<'_> {
    /// Keeps a place under new words.
    ///
    /// # Errors
    /// When it cannot be written, is too large, or too many people wait.
    pub async fn keep(&self, kept: &Kept) -> Result<(Root, Drawn), Error> {
        let drawn = Drawn::draw(Purpose::Place)?;
        let root = self.vault.root(Purpose::Place, &drawn).await?;
        self.keep_under(&root, kept).await?;
        Ok((root, drawn))
    }

    /// Keeps a place under a root that one has: the words stay the same.
    ///
    /// # Errors
    /// When it cannot be written or is too large.
    pub async fn keep_under(&self, root: &Root, kept: &Kept) -> Result<(), Error> {
        let text = serde_json::to_vec(kept).map_err(|_| Error::Damaged)?;
        if text.len() > LARGEST {
            return Err(Error::Large);
        }
        let sealed = root.seal(WHAT, &text)?;
        places::put(self.database, root.locator(), sealed, self.kept().today).await?;
        Ok(())
    }

    /// Opens the place of these words; `None` when there is none, or when it
    /// was kept too long: nobody can tell one from the other.
    ///
    /// # Errors
    /// When the database fails, or too many people wait.
    pub async fn open(&self, words: &Drawn) -> Result<Option<Opened>, Error> {
        let roots = self.vault.roots(Purpose::Place, words).await?;
        let Some((root, at, kept)) = self.first(roots).await? else { return Ok(None) };
        Ok(Some(Opened { root, words: words.orders().into_iter().nth(at), kept }))
    }

    /// Opens the place of a root.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn open_by(&self, root: Root) -> Result<Option<Opened>, Error> {
        let found = self.first(vec![root]).await?;
        Ok(found.map(|(root, _, kept)| Opened { root, words: None, kept }))
    }

    /// The first of these roots that opens something.
    async fn first(&self, mut roots: Vec<Root>) -> Result<Option<(Root, usize, Kept)>, Error> {
        let locators: Vec<_> = roots.iter().map(Root::locator).collect();
        let found = places::find(self.database, &locators, self.kept()).await?;
        let Some((locator, sealed)) = found else { return Ok(None) };
        let at = locators.iter().position(|known| *known == *locator).ok_or(Error::Damaged)?;
        let root = roots.swap_remove(at);
        let text = root.open(WHAT, &sealed).ok_or(Error::Damaged)?;
        let kept = serde_json::from_slice(&text).map_err(|_| Error::Damaged)?;
        Ok(Some((root, at, kept)))
    }

    /// Forgets a place, at once.
    ///
    /// # Errors
    /// When the database fails; then it is still there.
    pub async fn forget(&self, root: &Root) -> Result<(), Error> {
        Ok(places::delete(self.database, root.locator()).await?)
    }

    /// The two papers of places.
    #[must_use]
    pub fn recovery(&self) -> Recovery<'_> {
        let (database, vault, opens) = (self.database, self.vault, Opens::Place);
        Recovery {
            database,
            vault,
            opens,
            now: self.now,
            days: self.kept(),
            wait: self.recovery_days,
        }
    }

    /// Somebody brings two papers; `None` when they lead to no place, or to none any more.
    ///
    /// # Errors
    /// When the database fails, or too many people wait.
    pub async fn recover(&self, own: &Root) -> Result<Option<Due>, Error> {
        self.recovery().bring(own, self).await
    }

    /// Forgets what nobody opened for too long: how many places.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sweep(&self) -> Result<u64, Error> {
        self.recovery().sweep().await?;
        Ok(places::sweep(self.database, self.kept().oldest).await?)
    }

    fn kept(&self) -> Days {
        let today = number(self.today);
        Days { oldest: today - self.days, today }
    }
}

impl Renew for Keeper<'_> {
    type Error = Error;

    async fn renew(&self, own: &Root, old: &Root) -> Result<Option<(Root, Drawn)>, Error> {
        let found = places::find(self.database, &[old.locator()], self.kept()).await?;
        let Some((_, before)) = found else { return Ok(None) };
        let text = old.open(WHAT, &before).ok_or(Error::Damaged)?;
        let drawn = Drawn::draw(Purpose::Place)?;
        let root = self.vault.root(Purpose::Place, &drawn).await?;
        let new = (root.locator(), root.seal(WHAT, &text)?, self.kept().today);
        let moved = self.recovery().moved(own, &root)?;
        let before = (old.locator(), before);
        let done = recoveries::renew_place(self.database, before, new, moved).await?;
        Ok(done.then_some((root, drawn)))
    }
}

/// A day as the database counts it, from 1970.
fn number(day: Date) -> i64 {
    date(1970, 1, 1).duration_until(day).as_hours() / 24
}
