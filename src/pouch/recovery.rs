//! Lost words: two papers, kept by two people, that give new words after a while.
//!
//! What both papers say together leads to the root of the pouch, sealed. The
//! server lets some days pass between the asking and the opening; whoever opens
//! the pouch with its words meanwhile reads that somebody asked, and can refuse.
//! See decision 038.

use super::error::Error;
use super::keeper::Pouches;
use crate::resume::{Drawn, Part, Purpose, Root};
use crate::store::recoveries::{self, Times};

/// What the seal of a root is for.
const WHAT: &[u8] = b"recovery 1";
/// For how many days both papers open, once the wait is over.
pub const OPEN_DAYS: i64 = 14;
/// The seconds of a day.
const DAY: i64 = 24 * 60 * 60;

/// What the two papers of a pouch do now. Seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Papers {
    /// There are none.
    None,
    /// Nobody brought them.
    Asleep,
    /// Somebody brought both.
    Asked {
        /// When.
        asked: i64,
        /// When they open.
        ready: i64,
    },
}

/// What becomes of whoever brings two papers.
pub enum Recovered {
    /// It is asked; both open from the second `ready` to the second `last`.
    Wait {
        /// The first second, since 1970.
        ready: i64,
        /// The last one.
        last: i64,
    },
    /// The pouch is under new words.
    Open(Root, Drawn),
}

impl Pouches<'_> {
    /// Makes two papers for a pouch; older ones open nothing any more.
    ///
    /// # Errors
    /// [`Error::Gone`] when there is no such pouch; when the database fails, or too many people
    /// wait, the older ones stay.
    pub async fn make_papers(&self, root: &Root) -> Result<[Part; 2], Error> {
        self.contents(root).await?.ok_or(Error::Gone)?;
        let (parts, joined) = Part::draw()?;
        let own = self.vault.joined(&joined).await?;
        let sealed = own.seal(WHAT, root.letters().as_bytes())?;
        recoveries::put(self.database, root.locator(), (own.locator(), sealed)).await?;
        Ok(parts)
    }

    /// What the papers of a pouch do now.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn papers(&self, root: &Root) -> Result<Papers, Error> {
        let Some(times) = recoveries::of(self.database, root.locator()).await? else {
            return Ok(Papers::None);
        };
        if !self.is_asked(times) {
            return Ok(Papers::Asleep);
        }
        Ok(Papers::Asked { asked: times.asked, ready: self.ready(times.asked) })
    }

    /// The two papers open nothing any more: the person refuses, or has new words.
    ///
    /// # Errors
    /// When the database fails; then they still do.
    pub async fn void_papers(&self, root: &Root) -> Result<(), Error> {
        Ok(recoveries::delete(self.database, root.locator()).await?)
    }

    /// Somebody typed the words of a pouch: papers that gave these words are used up.
    ///
    /// # Errors
    /// When the database fails; then they open until their days are over.
    pub async fn words_are_known(&self, root: &Root) -> Result<(), Error> {
        match recoveries::of(self.database, root.locator()).await? {
            Some(Times { opened: 1.., .. }) => self.void_papers(root).await,
            _ => Ok(()),
        }
    }

    /// Somebody brings two papers; `None` when they lead nowhere, or nowhere any more.
    ///
    /// # Errors
    /// When the database fails, or too many people wait.
    pub async fn recover(&self, one: &Part, other: &Part) -> Result<Option<Recovered>, Error> {
        let Some(joined) = one.with(other) else { return Ok(None) };
        let own = self.vault.joined(&joined).await?;
        let kept = self.kept();
        for _ in 0..super::keeper::TRIES {
            let found = recoveries::find(self.database, own.locator(), kept.oldest).await?;
            let Some(found) = found else { return Ok(None) };
            let now = self.now.seconds();
            let ready = self.ready(found.times.asked);
            if !self.is_asked(found.times) {
                let times = (found.times, now);
                recoveries::ask(self.database, own.locator(), times, kept.today).await?;
            } else if now < ready {
                return Ok(Some(Recovered::Wait { ready, last: ready + OPEN_DAYS * DAY }));
            } else if let Some(opened) = self.renew(&own, &found.sealed).await? {
                return Ok(Some(opened));
            }
        }
        Err(Error::Crowded)
    }

    /// Puts the pouch under new words. The papers stay until these were typed once, or the
    /// person says that they are written down: an answer can be lost on its way.
    async fn renew(&self, own: &Root, sealed: &[u8]) -> Result<Option<Recovered>, Error> {
        let letters = own.open(WHAT, sealed).ok_or(Error::Damaged)?;
        let letters = std::str::from_utf8(&letters).map_err(|_| Error::Damaged)?;
        let old = Root::from_letters(letters).ok_or(Error::Damaged)?;
        let Some((contents, version)) = self.read(&old).await? else { return Ok(None) };
        let drawn = Drawn::draw(Purpose::Pouch)?;
        let root = self.vault.root(Purpose::Pouch, &drawn).await?;
        let pouch = self.written(&root, &contents, version)?;
        let sealed = own.seal(WHAT, root.letters().as_bytes())?;
        let kept = (own.locator(), sealed, self.now.seconds());
        let before = (old.locator(), version);
        let done = recoveries::renew(self.database, before, pouch, kept).await?;
        Ok(done.then_some(Recovered::Open(root, drawn)))
    }

    /// Forgets what was asked too long ago.
    pub(super) async fn sweep_papers(&self) -> Result<(), Error> {
        let span = (self.recovery_days + OPEN_DAYS) * DAY;
        Ok(recoveries::sweep(self.database, self.now.seconds() - span).await?)
    }

    /// The second at which papers open that were brought at this one.
    const fn ready(&self, asked: i64) -> i64 {
        asked + self.recovery_days * DAY
    }

    /// Whether an asking still counts.
    fn is_asked(&self, times: Times) -> bool {
        times.asked > 0 && self.now.seconds() <= self.ready(times.asked) + OPEN_DAYS * DAY
    }
}
