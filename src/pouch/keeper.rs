//! Keeping papers in a pouch, opening it again, forgetting it.

use jiff::civil::{Date, DateTime, date};

use super::contents::{Contents, Format, PageKey, Paper};
use super::error::Error;
use super::sealed;
use crate::resume::{Drawn, Purpose, Root, TRIES, Vault};
use crate::store::database::Database;
use crate::store::gifts;
use crate::store::pages::{Leaf, Pages};
use crate::store::places::Days;
use crate::store::pouches::{self, Change, Locator, Pouch};

/// What the seal of a list is for.
const WHAT: &[u8] = b"pouch 1";

/// When something happens.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// In UTC: what counts.
    pub utc: DateTime,
    /// In Paris: what people read.
    pub paris: DateTime,
}

impl Moment {
    /// Seconds since 1970.
    #[must_use]
    pub fn seconds(&self) -> i64 {
        let start = date(1970, 1, 1).at(0, 0, 0, 0);
        start.duration_until(self.utc).as_secs()
    }
}

/// Keeps pouches in the database.
pub struct Pouches<'k> {
    /// Where.
    pub database: &'k Database,
    /// Where their pages are.
    pub pages: &'k Pages,
    /// How words become keys.
    pub vault: &'k Vault,
    /// Now.
    pub now: Moment,
    /// For how many days a pouch is kept that nobody opens.
    pub days: i64,
    /// How many days pass before two papers give new words.
    pub recovery_days: i64,
}

impl Pouches<'_> {
    /// Makes an empty pouch under new words.
    ///
    /// # Errors
    /// When it cannot be written, or too many people wait.
    pub async fn create(&self) -> Result<(Root, Drawn), Error> {
        let drawn = Drawn::draw(Purpose::Pouch)?;
        let root = self.vault.root(Purpose::Pouch, &drawn).await?;
        pouches::create(self.database, self.written(&root, &Contents::default(), 0)?).await?;
        Ok((root, drawn))
    }

    /// The root of the pouch of these words; `None` when there is none, or when
    /// it was kept too long: nobody can tell one from the other.
    ///
    /// # Errors
    /// When the database fails, or too many people wait.
    pub async fn open(&self, words: &Drawn) -> Result<Option<Root>, Error> {
        let mut roots = self.vault.roots(Purpose::Pouch, words).await?;
        let locators: Vec<_> = roots.iter().map(Root::locator).collect();
        let found = pouches::find(self.database, &locators, self.kept()).await?;
        let at =
            found.and_then(|(found, ..)| locators.iter().position(|at| at.as_slice() == found));
        Ok(at.map(|at| roots.swap_remove(at)))
    }

    /// What the pouch of a root holds, if there is one.
    ///
    /// # Errors
    /// When the database fails, or what is there is damaged.
    pub async fn contents(&self, root: &Root) -> Result<Option<Contents>, Error> {
        Ok(self.read(root).await?.map(|(contents, _)| contents))
    }

    pub(super) async fn read(&self, root: &Root) -> Result<Option<(Contents, i64)>, Error> {
        let found = pouches::find(self.database, &[root.locator()], self.kept()).await?;
        let Some((_, sealed, version)) = found else { return Ok(None) };
        let text = root.open(WHAT, &sealed).ok_or(Error::Damaged)?;
        let contents = serde_json::from_slice(&text).map_err(|_| Error::Damaged)?;
        Ok(Some((contents, version)))
    }

    /// Changes a pouch, once more when others changed it meanwhile.
    pub(super) async fn change(
        &self,
        root: &Root,
        change: impl Fn(&mut Contents) -> Result<Vec<Change>, Error>,
    ) -> Result<(), Error> {
        for _ in 0..TRIES {
            let (mut contents, version) = self.read(root).await?.ok_or(Error::Gone)?;
            let changes = change(&mut contents)?;
            if self.write(root, (&contents, version), changes).await? {
                return Ok(());
            }
        }
        Err(Error::Crowded)
    }

    /// Writes a changed list with all that changes with it, or nothing when
    /// it is not as it was read any more. Then pages go that have no row.
    pub(super) async fn write(
        &self,
        root: &Root,
        (contents, version): (&Contents, i64),
        changes: Vec<Change>,
    ) -> Result<bool, Error> {
        let pouch = self.written(root, contents, version)?;
        let done = pouches::change(self.database, pouch, changes).await?;
        let is_written = done.is_some();
        self.pages.forget(self.database, done.unwrap_or_default()).await;
        Ok(is_written)
    }

    pub(super) fn written(
        &self,
        root: &Root,
        contents: &Contents,
        version: i64,
    ) -> Result<Pouch, Error> {
        let text = serde_json::to_vec(contents).map_err(|_| Error::Damaged)?;
        let sealed = root.seal(WHAT, &text)?;
        Ok(Pouch { locator: root.locator(), sealed, version, day: number(self.now.paris.date()) })
    }

    /// Keeps a page: the first one of a new paper of this kind, or one more of
    /// the paper `onto`. The name of the paper.
    ///
    /// # Errors
    /// [`Error::Full`] when there is no room; nothing is kept then.
    pub async fn add(
        &self,
        root: &Root,
        (kind, onto): (&str, Option<&str>),
        (format, bytes): (Format, &[u8]),
    ) -> Result<String, Error> {
        let own = Root::draw()?;
        let page = PageKey { letters: own.letters(), format, bytes: sealed::padded(bytes.len()) };
        let sealed = sealed::seal(&own, format, bytes)?;
        let leaf = self.pages.put(self.database, own.locator(), sealed).await?;
        let id = match onto {
            Some(id) => id.to_owned(),
            None => name()?,
        };
        let waiting = gifts::bytes(self.database, root.locator()).await?;
        let waiting = usize::try_from(waiting).unwrap_or_default();
        let put = |contents: &mut Contents| {
            if !contents.has_room(bytes.len() + waiting, onto.is_none()) {
                return Err(Error::Full);
            }
            match onto {
                None => contents.papers.push(Paper {
                    id: id.clone(),
                    kind: kind.to_owned(),
                    day: self.now.paris.date(),
                    written: None,
                    pages: vec![page.clone()],
                }),
                Some(onto) => {
                    let paper = contents.papers.iter_mut().find(|paper| paper.id == onto);
                    paper.ok_or(Error::Gone)?.pages.push(page.clone());
                }
            }
            Ok(vec![Change::Keep(own.locator(), leaf.clone())])
        };
        let done = self.change(root, put).await;
        self.unless_kept(&done, (own.locator(), &leaf)).await;
        done.map(|()| id)
    }

    /// Takes a page away again whose row was refused. When the database failed, nobody knows
    /// whether the row is there: the sweep of the day looks.
    pub(super) async fn unless_kept<T>(
        &self,
        done: &Result<T, Error>,
        (at, leaf): (Locator, &Leaf),
    ) {
        if let Err(Error::Full | Error::Gone | Error::Crowded) = done {
            self.pages.undo(self.database, at, leaf).await;
        }
    }

    /// Notes the day that is written on a paper.
    ///
    /// # Errors
    /// [`Error::Gone`] when the paper is not there.
    pub async fn date(&self, root: &Root, id: &str, written: Date) -> Result<(), Error> {
        let note = |contents: &mut Contents| {
            let paper = contents.papers.iter_mut().find(|paper| paper.id == id);
            paper.ok_or(Error::Gone)?.written = Some(written);
            Ok(Vec::new())
        };
        self.change(root, note).await
    }

    /// Takes a paper out of the pouch: its keys are destroyed at once, also
    /// those that were lent.
    ///
    /// # Errors
    /// When the database fails; then the paper is still there.
    pub async fn remove(&self, root: &Root, id: &str) -> Result<(), Error> {
        let take = |contents: &mut Contents| {
            let at = contents.papers.iter().position(|paper| paper.id == id).ok_or(Error::Gone)?;
            let paper = contents.papers.remove(at);
            let mut changes = Vec::new();
            for page in &paper.pages {
                changes.push(Change::Drop(page.root()?.locator()));
            }
            changes.extend(self.lent_without(contents, id)?);
            Ok(changes)
        };
        self.change(root, take).await
    }

    /// The bytes of a page, if it is still there.
    ///
    /// # Errors
    /// [`Error::Lost`] when its row is there and its page is not, or was changed; when the page
    /// cannot be fetched.
    pub async fn page(&self, page: &PageKey) -> Result<Option<(Format, Vec<u8>)>, Error> {
        let root = page.root()?;
        let Some(kept) = pouches::file(self.database, root.locator()).await? else {
            return Ok(None);
        };
        self.opened(&root, kept).await.map(Some)
    }

    /// Opens the page of a row.
    pub(super) async fn opened(
        &self,
        root: &Root,
        kept: Vec<u8>,
    ) -> Result<(Format, Vec<u8>), Error> {
        let sealed = self.pages.get(self.database, root.locator(), kept).await?;
        sealed.and_then(|sealed| sealed::open(root, &sealed)).ok_or(Error::Lost)
    }

    /// Forgets a pouch with all that is in it, at once.
    ///
    /// # Errors
    /// When the database fails; then all is still there.
    pub async fn forget(&self, root: &Root) -> Result<(), Error> {
        let gone = pouches::delete(self.database, root.locator()).await?;
        self.pages.forget(self.database, gone).await;
        Ok(())
    }

    /// Forgets what nobody opened for too long, and the keys of loans that are
    /// over: how many pouches.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sweep(&self) -> Result<u64, Error> {
        self.recovery().sweep().await?;
        Ok(pouches::sweep(self.database, self.kept().oldest, self.now.seconds()).await?)
    }

    /// Takes away the pages that have no row any more: how many.
    ///
    /// # Errors
    /// When the bucket or the database fails.
    pub async fn sweep_pages(&self) -> Result<u64, Error> {
        Ok(self.pages.sweep(self.database).await?)
    }

    pub(super) fn kept(&self) -> Days {
        let today = number(self.now.paris.date());
        Days { oldest: today - self.days, today }
    }
}

/// A name drawn by lot.
pub(super) fn name() -> Result<String, Error> {
    let mut letters = Root::draw()?.letters();
    Ok(letters.split_off(letters.len() - 10))
}

/// A day as the database counts it, from 1970.
fn number(day: Date) -> i64 {
    date(1970, 1, 1).duration_until(day).as_hours() / 24
}
