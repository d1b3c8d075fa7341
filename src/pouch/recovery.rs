//! The two papers of a pouch: what they open, and the pouch under new words.

use super::error::Error;
use super::keeper::Pouches;
use crate::resume::{Drawn, Due, Part, Purpose, Recovery, Renew, Root};
use crate::store::recoveries::{self, Opens};

impl Pouches<'_> {
    /// The two papers of pouches.
    #[must_use]
    pub fn recovery(&self) -> Recovery<'_> {
        let (database, vault, opens) = (self.database, self.vault, Opens::Pouch);
        let (now, days) = (self.now.seconds(), self.kept());
        Recovery { database, vault, opens, now, days, wait: self.recovery_days }
    }

    /// Makes two papers for a pouch; older ones open nothing any more.
    ///
    /// # Errors
    /// [`Error::Gone`] when there is no such pouch; when the database fails, or too many people
    /// wait, the older ones stay.
    pub async fn make_papers(&self, root: &Root) -> Result<[Part; 2], Error> {
        self.contents(root).await?.ok_or(Error::Gone)?;
        Ok(self.recovery().make(root).await?)
    }

    /// Somebody brings two papers; `None` when they lead to no pouch, or to none any more.
    ///
    /// # Errors
    /// When the database fails, or too many people wait.
    pub async fn recover(&self, own: &Root) -> Result<Option<Due>, Error> {
        self.recovery().bring(own, self).await
    }
}

impl Renew for Pouches<'_> {
    type Error = Error;

    async fn renew(&self, own: &Root, old: &Root) -> Result<Option<(Root, Drawn)>, Error> {
        let Some((contents, version)) = self.read(old).await? else { return Ok(None) };
        let drawn = Drawn::draw(Purpose::Pouch)?;
        let root = self.vault.root(Purpose::Pouch, &drawn).await?;
        let pouch = self.written(&root, &contents, version)?;
        let moved = self.recovery().moved(own, &root)?;
        let before = (old.locator(), version);
        let done = recoveries::renew_pouch(self.database, before, pouch, moved).await?;
        Ok(done.then_some((root, drawn)))
    }
}
