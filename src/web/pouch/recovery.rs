//! The two papers of the pouch that is open here: what they are good for, making them, refusing them.

use super::Room;
use crate::pouch::Error;
use crate::resume::Root;
use crate::view::recovery::{self as view, Of, Offer};
use crate::web::answer::Answer;
use crate::web::recovery::{Stand, made};

impl Room<'_> {
    /// What can be done with the papers of this pouch, and what happened with them.
    pub(super) async fn offer_of(&self, root: &Root) -> Result<Offer<'static>, Error> {
        let stand = Stand { app: self.asked.app, days: self.recovery_days() };
        Ok(stand.offer(Of::Pouch, self.pouches.recovery().papers(root).await?))
    }

    /// What two papers are good for, and the way to make them.
    pub(super) async fn offer(&self) -> Answer {
        let (root, _) = match self.held().await {
            Ok(held) => held,
            Err(answer) => return answer,
        };
        match self.offer_of(&root).await {
            Ok(offer) => self.page(view::offer(&self.visit, &self.asked.app.catalog, &offer)),
            Err(why) => self.failed(&why),
        }
    }

    /// Makes two papers and shows them, once.
    pub(super) async fn make_papers(&self) -> Answer {
        let (root, _) = match self.held().await {
            Ok(held) => held,
            Err(answer) => return answer,
        };
        match self.pouches.make_papers(&root).await {
            Ok(parts) => self.page(made(
                &self.visit,
                &self.asked.app.catalog,
                (Of::Pouch, &parts, self.recovery_days()),
            )),
            Err(why) => self.failed(&why),
        }
    }

    /// The papers open nothing any more: they are refused, or the new words are written down.
    pub(super) async fn void_papers(&self) -> Answer {
        let Some(root) = self.root() else { return self.go(&[]) };
        match self.pouches.recovery().void(&root).await {
            Ok(()) => self.go(&[]),
            Err(why) => self.failed(&why.into()),
        }
    }

    fn recovery_days(&self) -> u32 {
        self.resume().map_or(0, |resume| resume.recovery_days)
    }
}
