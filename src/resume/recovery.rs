//! Lost words: two papers, kept by two people, that give new ones after a while.
//!
//! What both papers say together leads to the root of what they open, sealed. The
//! server lets some days pass between the asking and the opening; whoever opens
//! it with its words meanwhile reads that somebody asked, and can refuse.
//! See decision 038.

use super::drawn::Drawn;
use super::error::Error;
use super::keys::{Root, Vault};
use super::part::Part;
use crate::store::database::Database;
use crate::store::places::Days;
use crate::store::recoveries::{self, Moved, Opens, Times};

/// What the seal of a root is for.
const WHAT: &[u8] = b"recovery 1";
/// For how many days both papers open, once the wait is over.
const OPEN_DAYS: i64 = 14;
/// The seconds of a day.
const DAY: i64 = 24 * 60 * 60;

/// Makes, reads and refuses the two papers of what is kept under words.
pub struct Recovery<'r> {
    /// Where.
    pub database: &'r Database,
    /// How what papers say becomes a key.
    pub vault: &'r Vault,
    /// What the papers open.
    pub opens: Opens,
    /// Now, in seconds since 1970.
    pub now: i64,
    /// Today, and since when something must have been used to be there.
    pub days: Days,
    /// How many days pass before papers open.
    pub wait: i64,
}

/// What two papers do now. Seconds since 1970.
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
pub enum Due {
    /// It is asked; both open from the second `ready` to the second `last`.
    Wait {
        /// The first second, since 1970.
        ready: i64,
        /// The last one.
        last: i64,
    },
    /// What they open is under new words.
    Open(Root, Drawn),
}

/// Who keeps what papers open.
pub trait Renew: Sync {
    /// Why it cannot be put under new words.
    type Error: From<Error>;

    /// Puts what is under the root `old` under new words; `None` when it changed or went
    /// meanwhile. `own` is what the papers say.
    ///
    /// # Errors
    /// When the database fails, or too many people wait.
    fn renew(
        &self,
        own: &Root,
        old: &Root,
    ) -> impl Future<Output = Result<Option<(Root, Drawn)>, Self::Error>> + Send;
}

impl Recovery<'_> {
    /// Makes two papers for what is under a root, and that is there; older ones open nothing
    /// any more.
    ///
    /// # Errors
    /// When the database fails, or too many people wait: the older ones stay.
    pub async fn make(&self, root: &Root) -> Result<[Part; 2], Error> {
        let (parts, joined) = Part::draw()?;
        let own = self.vault.joined(&joined).await?;
        let kept = (own.locator(), own.seal(WHAT, root.letters().as_bytes())?);
        recoveries::put(self.database, (self.opens, root.locator()), kept).await?;
        Ok(parts)
    }

    /// What the papers for a root do now.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn papers(&self, root: &Root) -> Result<Papers, Error> {
        let times = recoveries::of(self.database, self.opens, root.locator()).await?;
        Ok(match times {
            None => Papers::None,
            Some(times) if self.is_asked(times) => {
                Papers::Asked { asked: times.asked, ready: self.ready(times.asked) }
            }
            Some(_) => Papers::Asleep,
        })
    }

    /// The two papers open nothing any more: the person refuses, or has new words.
    ///
    /// # Errors
    /// When the database fails; then they still do.
    pub async fn void(&self, root: &Root) -> Result<(), Error> {
        Ok(recoveries::delete(self.database, self.opens, root.locator()).await?)
    }

    /// Somebody typed the words of this root: papers that gave these words are used up.
    ///
    /// # Errors
    /// When the database fails; then they open until their days are over.
    pub async fn words_are_known(&self, root: &Root) -> Result<(), Error> {
        match recoveries::of(self.database, self.opens, root.locator()).await? {
            Some(Times { opened: 1.., .. }) => self.void(root).await,
            _ => Ok(()),
        }
    }

    /// Somebody brings two papers; `None` when they lead nowhere here, or nowhere any more. What is
    /// due is put under new words by its keeper.
    ///
    /// # Errors
    /// When the database fails, or others bring the same papers or change what they open again
    /// and again.
    pub async fn bring<K: Renew>(&self, own: &Root, keeper: &K) -> Result<Option<Due>, K::Error> {
        for _ in 0..super::TRIES {
            let (at, oldest) = (own.locator(), self.days.oldest);
            let found = recoveries::find(self.database, self.opens, at, oldest).await;
            let Some(found) = found.map_err(Error::from)? else { return Ok(None) };
            let ready = self.ready(found.times.asked);
            if !self.is_asked(found.times) {
                let (times, today) = ((found.times, self.now), self.days.today);
                let asked = recoveries::ask(self.database, (self.opens, at), times, today).await;
                asked.map_err(Error::from)?;
            } else if self.now < ready {
                return Ok(Some(Due::Wait { ready, last: ready + OPEN_DAYS * DAY }));
            } else if let Some((root, drawn)) =
                keeper.renew(own, &opened(own, &found.sealed)?).await?
            {
                return Ok(Some(Due::Open(root, drawn)));
            }
        }
        Err(Error::Busy.into())
    }

    /// What the papers lead to once there are new words. They stay until these were typed
    /// once, or the person says that they are written down: an answer can be lost on its way.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn moved(&self, own: &Root, new: &Root) -> Result<Moved, Error> {
        let sealed = own.seal(WHAT, new.letters().as_bytes())?;
        Ok(Moved { papers: own.locator(), sealed, now: self.now })
    }

    /// Forgets what was asked too long ago.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sweep(&self) -> Result<(), Error> {
        let span = (self.wait + OPEN_DAYS) * DAY;
        Ok(recoveries::sweep(self.database, self.opens, self.now - span).await?)
    }

    /// The second at which papers open that were brought at this one.
    const fn ready(&self, asked: i64) -> i64 {
        asked + self.wait * DAY
    }

    /// Whether an asking still counts.
    const fn is_asked(&self, times: Times) -> bool {
        times.asked > 0 && self.now <= self.ready(times.asked) + OPEN_DAYS * DAY
    }
}

/// The root that is sealed for two papers.
fn opened(own: &Root, sealed: &[u8]) -> Result<Root, Error> {
    let letters = own.open(WHAT, sealed).ok_or(Error::Damaged)?;
    let letters = std::str::from_utf8(&letters).map_err(|_| Error::Damaged)?;
    Root::from_letters(letters).ok_or(Error::Damaged)
}
