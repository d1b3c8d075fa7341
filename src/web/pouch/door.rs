//! Making a pouch, opening it with its words, closing it, erasing it.

use axum::http::StatusCode;

use super::Room;
use crate::pouch::{Contents, Error};
use crate::resume::{Drawn, Purpose, Root, Wait};
use crate::view::pouch::{self as view, Given, Inside, Typing};
use crate::view::resume::{self as resume_view, Trouble};
use crate::web::answer::Answer;
use crate::web::resume::brought::{Brought, brought, status, typed_words};
use crate::web::sealed::Pocket;

/// The status of a page that says why a page was not kept.
pub(super) const fn status_of(why: view::Refused) -> StatusCode {
    match why {
        view::Refused::Large => StatusCode::PAYLOAD_TOO_LARGE,
        view::Refused::Busy | view::Refused::Later => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

impl Room<'_> {
    /// The pouch when it is open here, its door otherwise.
    pub(super) async fn inside(&self) -> Answer {
        if self.root().is_none() {
            let typing = Typing { typed: &[], trouble: None };
            return self.page(view::door(&self.visit, &self.asked.app.catalog, &typing));
        }
        match self.held().await {
            Ok((root, contents)) => self.papers((&root, &contents), None).await,
            Err(answer) => answer,
        }
    }

    /// The page of an open pouch, after a trouble if there is one.
    pub(super) async fn papers(
        &self,
        (root, contents): (&Root, &Contents),
        trouble: Option<view::Refused>,
    ) -> Answer {
        let offer = match self.offer_of(root).await {
            Ok(offer) => offer,
            Err(why) => return self.failed(&why),
        };
        let mut loans = Vec::with_capacity(contents.loans.len());
        for loan in contents.loans.iter().rev() {
            match self.pouches.journal(loan).await {
                Ok(journal) => loans.push((loan, self.pouches.is_open(loan), journal)),
                Err(why) => return self.failed(&why),
            }
        }
        let gifts = match self.pouches.gifts(contents).await {
            Ok(gifts) => gifts,
            Err(why) => return self.failed(&why),
        };
        let status = match trouble {
            None => StatusCode::OK,
            Some(why) => status_of(why),
        };
        let mut pairs = form_urlencoded::parse(self.asked.raw_query.as_bytes());
        let wanted = pairs.find_map(|(key, kind)| (key == view::KIND).then_some(kind));
        let wanted = wanted.as_deref();
        let inside = Inside { contents, gifts: &gifts, loans: &loans, trouble, wanted, offer };
        let page = view::inside(&self.visit, &self.asked.app.catalog, &inside);
        Answer::Private(status, page, None)
    }

    fn again(&self, typed: &[String], trouble: Trouble) -> Answer {
        let status = status(&trouble);
        let typing = Typing { typed, trouble: Some(trouble) };
        let page = view::door(&self.visit, &self.asked.app.catalog, &typing);
        Answer::Private(status, page, None)
    }

    /// Makes a pouch and gives its words.
    pub(super) async fn create(&self) -> Answer {
        let Some(resume) = self.resume() else { return Answer::MISSING };
        let now = self.asked.app.clock.seconds();
        if let Err(Wait { seconds }) = resume.pouches.making.take(self.from, now) {
            return self.again(&[], Trouble::Wait(seconds));
        }
        match self.pouches.create().await {
            Ok((root, drawn)) => {
                let (words, letters) = (drawn.words().collect(), root.letters());
                let given = Given { words, letters: &letters, months: resume.months, until: None };
                let page = view::sheet(&self.visit, &self.asked.app.catalog, &given);
                self.changed(page, |pocket| pocket.pouch = Some(letters))
            }
            Err(why) => self.failed(&why),
        }
    }

    /// Opens a pouch by its words, or by its square.
    pub(super) async fn open(&self, fields: &[(String, String)]) -> Answer {
        let Some(resume) = self.resume() else { return Answer::MISSING };
        let words = typed_words(fields);
        let key = match brought(fields, Purpose::Pouch) {
            Ok(key) => key,
            Err(trouble) => return self.again(&words, trouble),
        };
        let now = self.asked.app.clock.seconds();
        if let Err(Wait { seconds }) = resume.throttle.take(self.from, now) {
            return self.again(&words, Trouble::Wait(seconds));
        }
        let found = match key {
            Brought::Words(drawn) => self.opened(&drawn).await,
            Brought::Square(root) => {
                let held = self.pouches.contents(&root).await;
                held.map(|held| held.map(|_| root))
            }
        };
        match found {
            Ok(Some(root)) => {
                resume.throttle.give_back(self.from);
                let mut pocket = self.asked.pocket();
                pocket.pouch = Some(root.letters());
                let cookie = self.asked.app.seal.close(pocket, now);
                match self.go(&[]) {
                    Answer::Go(address, _) => Answer::Go(address, cookie),
                    other => other,
                }
            }
            Ok(None) => self.again(&words, Trouble::Nothing),
            Err(why) => {
                resume.throttle.give_back(self.from);
                self.failed(&why)
            }
        }
    }

    /// The pouch of these words. Whoever has new words needs no papers any more.
    async fn opened(&self, drawn: &Drawn) -> Result<Option<Root>, Error> {
        let found = self.pouches.open(drawn).await?;
        if let Some(root) = &found {
            self.pouches.recovery().words_are_known(root).await?;
        }
        Ok(found)
    }

    /// Closes the pouch in this browser.
    pub(super) fn close(&self) -> Answer {
        let page = view::closed(&self.visit, &self.asked.app.catalog);
        self.changed(page, |pocket| pocket.pouch = None)
    }

    /// Erases the pouch with all that is in it, at once.
    pub(super) async fn erase(&self) -> Answer {
        let Some(root) = self.root() else { return self.go(&[]) };
        match self.pouches.forget(&root).await {
            Ok(()) => {
                let page = resume_view::erased(&self.visit, &self.asked.app.catalog);
                self.changed(page, |pocket| *pocket = Pocket::default())
            }
            Err(why) => self.failed(&why),
        }
    }
}
