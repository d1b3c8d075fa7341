//! What a helper adds to a loan, and what the person does with it.

use axum::extract::{Request, State};
use axum::response::Response;

use super::Room;
use super::upload::read;
use crate::pouch::{Added, Borrowed, Error};
use crate::view::pouch::{Helper, Refused};
use crate::web::answer::{Answer, respond};
use crate::web::app::Shared;
use crate::web::asked::Asked;
use crate::web::fields;
use crate::web::resume::address;
use crate::web::sealed::AtLoan;

/// A paper that waits, for the person whose pouch is open here.
pub(super) async fn page(State(app): State<Shared>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let found = match Room::enter(&asked, address(&app, &parts)) {
        Ok(room) => room.waiting().await,
        Err(answer) => Err(answer),
    };
    match found {
        Ok(response) => response,
        Err(answer) => respond(&asked, answer).await,
    }
}

impl Room<'_> {
    /// A helper adds one paper to what was lent.
    pub(super) async fn give(&self, request: Request) -> Answer {
        let (at, borrowed) = match self.loan().await {
            Ok(loan) => loan,
            Err(answer) => return answer,
        };
        let (kind, page) = match self.one_paper(request).await {
            Ok(paper) => paper,
            Err(why) => return self.lent(&at, &borrowed, Helper::Refused(why)).await,
        };
        let paper = (at.who.as_str(), kind.as_str());
        let done = self.pouches.give(&borrowed.root, paper, (page.0, &page.1)).await;
        self.brought((&at, &borrowed), done, Helper::Gave).await
    }

    /// The one paper of a form: its kind, what it is, its bytes.
    async fn one_paper(
        &self,
        request: Request,
    ) -> Result<(String, (crate::pouch::Format, Vec<u8>)), Refused> {
        let resume = self.resume().ok_or(Refused::Busy)?;
        let _place = resume.pouches.uploads.try_acquire().map_err(|_| Refused::Busy)?;
        let sent = read(request).await?;
        let kind = sent.kind.filter(|kind| self.asked.app.catalog.goes_in_a_pouch(kind));
        let kind = kind.ok_or(Refused::Nothing)?;
        let mut files = sent.files;
        let file = files.pop().ok_or(Refused::Nothing)?;
        if !files.is_empty() {
            return Err(Refused::Several);
        }
        Ok((kind, self.page_of(file).await.map_err(Refused::of)?))
    }

    /// The page of the helper, once something was brought or found no room.
    pub(super) async fn brought(
        &self,
        (at, borrowed): (&AtLoan, &Borrowed),
        done: Result<(), Error>,
        did: Helper,
    ) -> Answer {
        match done {
            Ok(()) => self.lent(at, borrowed, did).await,
            Err(Error::Full) => self.lent(at, borrowed, Helper::Refused(Refused::Waiting)).await,
            Err(Error::Pages(_)) => self.lent(at, borrowed, Helper::Refused(Refused::Later)).await,
            Err(Error::Gone) => self.over(),
            Err(why) => self.failed(&why),
        }
    }

    async fn waiting(&self) -> Result<Response, Answer> {
        let (_, contents) = self.held().await?;
        let gifts = self.pouches.gifts(&contents).await.map_err(|why| self.failed(&why))?;
        let gift = gifts.iter().find(|gift| gift.id == self.asked.part(3));
        let gift = gift.ok_or(Answer::MISSING)?;
        let Added::Paper(kind, ..) = &gift.what else { return Err(Answer::MISSING) };
        let found = self.pouches.given(gift).await.map_err(|why| self.failed(&why))?;
        let name = format!("{kind}-{}", gift.at.date());
        Ok(self.file(found.ok_or(Answer::MISSING)?, &name))
    }

    /// Takes what a helper added into the pouch.
    pub(super) async fn accept(&self, fields: &[(String, String)]) -> Answer {
        let (Some(root), Some(id)) = (self.root(), fields::field(fields, "recu")) else {
            return self.go(&[]);
        };
        match self.pouches.accept(&root, id).await {
            // Chosen in another tab already, or the pouch is gone: the next page tells.
            Ok(()) | Err(Error::Gone) => self.go(&[]),
            Err(Error::Full) => self.refused(Refused::Full).await,
            Err(why) => self.failed(&why),
        }
    }

    /// Throws away what a helper added.
    pub(super) async fn decline(&self, fields: &[(String, String)]) -> Answer {
        let (Some(root), Some(id)) = (self.root(), fields::field(fields, "recu")) else {
            return self.go(&[]);
        };
        match self.pouches.decline(&root, id).await {
            Ok(()) | Err(Error::Gone) => self.go(&[]),
            Err(why) => self.failed(&why),
        }
    }
}
