//! The helper's side: coming in with the words of a loan, seeing what is lent, leaving a note.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::Room;
use super::door::status_of;
use super::papers::Part;
use crate::pouch::{Act, Added, Borrowed, MOST_GIFTS, has_social_security_number};
use crate::resume::{Purpose, Root, Wait};
use crate::view::pouch::{self as view, Borrowing, Helper};
use crate::view::resume::Trouble;
use crate::web::answer::{Answer, respond};
use crate::web::app::Shared;
use crate::web::asked::Asked;
use crate::web::fields;
use crate::web::resume::address;
use crate::web::resume::brought::{Brought, brought, status, typed_words};
use crate::web::sealed::AtLoan;

/// The longest name and the longest note, in signs.
const LONGEST_NAME: usize = 60;
const LONGEST_NOTE: usize = 300;

/// One page of a paper that is lent.
pub(super) async fn page(State(app): State<Shared>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let found = match Room::enter(&asked, address(&app, &parts)) {
        Ok(room) => room.seen_by_helper().await,
        Err(answer) => Err(answer),
    };
    match found {
        Ok(response) => response,
        Err(answer) => respond(&asked, answer).await,
    }
}

/// Typed words without what nobody sees.
fn typed(fields: &[(String, String)], name: &str, most: usize) -> String {
    let raw = fields::field(fields, name).unwrap_or_default();
    let words = raw.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().filter(|sign| !sign.is_control()).take(most).collect()
}

impl Room<'_> {
    /// The loan that is open in this browser.
    pub(super) async fn loan(&self) -> Result<(AtLoan, Borrowed), Answer> {
        let Some(at) = self.asked.pocket().loan else { return Err(self.go(&["pret"])) };
        let root = Root::from_letters(&at.letters).ok_or(Answer::MISSING)?;
        match self.pouches.borrow_by(vec![root]).await {
            Ok(Some(borrowed)) => Ok((at, borrowed)),
            Ok(None) => Err(self.over()),
            Err(why) => Err(self.failed(&why)),
        }
    }

    /// The loan is over: this browser forgets it.
    pub(super) fn over(&self) -> Answer {
        let page = view::over(&self.visit, &self.asked.app.catalog);
        let mut answer = self.changed(page, |pocket| pocket.loan = None);
        if let Answer::Private(status, ..) = &mut answer {
            *status = StatusCode::GONE;
        }
        answer
    }

    /// What is lent, or the door of loans.
    pub(super) async fn borrowed(&self) -> Answer {
        if self.asked.pocket().loan.is_none() {
            let form = Borrowing { who: "", typed: &[], trouble: None, number: false };
            return self.page(view::borrowing(&self.visit, &self.asked.app.catalog, &form));
        }
        match self.loan().await {
            Ok((at, borrowed)) => self.lent(&at, &borrowed, Helper::Looks).await,
            Err(answer) => answer,
        }
    }

    /// What is lent, after what the helper did.
    pub(super) async fn lent(&self, at: &AtLoan, borrowed: &Borrowed, did: Helper) -> Answer {
        let waiting = match self.pouches.waiting(&borrowed.root).await {
            Ok(waiting) => waiting,
            Err(why) => return self.failed(&why),
        };
        let papers = waiting.iter().filter(|gift| matches!(gift.what, Added::Paper(..))).count();
        let left = MOST_GIFTS.saturating_sub(papers);
        let inside = view::Borrowed { lent: &borrowed.lent, who: &at.who, did, left };
        let page = view::lent(&self.visit, &self.asked.app.catalog, &inside);
        let status = match did {
            Helper::Looks | Helper::Wrote | Helper::Gave => StatusCode::OK,
            Helper::WroteNumber => StatusCode::UNPROCESSABLE_ENTITY,
            Helper::Refused(why) => status_of(why),
        };
        Answer::Private(status, page, None)
    }

    /// Comes in with the words of a loan.
    pub(super) async fn borrow(&self, fields: &[(String, String)]) -> Answer {
        let Some(resume) = self.resume() else { return Answer::MISSING };
        let who = typed(fields, "qui", LONGEST_NAME);
        let words = typed_words(fields);
        let again = |trouble: Trouble, number: bool| {
            let status = status(&trouble);
            let form = Borrowing { who: &who, typed: &words, trouble: Some(trouble), number };
            let page = view::borrowing(&self.visit, &self.asked.app.catalog, &form);
            Answer::Private(status, page, None)
        };
        if has_social_security_number(&who) {
            return again(Trouble::Nothing, true);
        }
        let key = match brought(fields, Purpose::Loan) {
            Ok(key) => key,
            Err(trouble) => return again(trouble, false),
        };
        let now = self.asked.app.clock.seconds();
        if let Err(Wait { seconds }) = resume.throttle.take(self.from, now) {
            return again(Trouble::Wait(seconds), false);
        }
        let found = match key {
            Brought::Words(drawn) => self.pouches.borrow(&drawn).await,
            Brought::Square(root) => self.pouches.borrow_by(vec![root]).await,
        };
        let borrowed = match found {
            Ok(Some(borrowed)) => borrowed,
            Ok(None) => return again(Trouble::Nothing, false),
            Err(why) => {
                resume.throttle.give_back(self.from);
                return self.failed(&why);
            }
        };
        resume.throttle.give_back(self.from);
        if let Err(why) = self.pouches.note(&borrowed.root, &who, Act::Came).await {
            return self.failed(&why);
        }
        let at = AtLoan { letters: borrowed.root.letters(), who };
        match self.lent(&at, &borrowed, Helper::Looks).await {
            Answer::Private(StatusCode::OK, page, _) => {
                self.changed(page, |pocket| pocket.loan = Some(at))
            }
            other => other,
        }
    }

    async fn seen_by_helper(&self) -> Result<Response, Answer> {
        let (at, borrowed) = self.loan().await?;
        let paper = borrowed.lent.paper(self.asked.part(4)).ok_or(Answer::MISSING)?;
        let part = Part::read(paper, self.asked.part(5)).ok_or(Answer::MISSING)?;
        let noted = self.pouches.note(&borrowed.root, &at.who, Act::Saw(paper.kind.clone())).await;
        noted.map_err(|why| self.failed(&why))?;
        self.given(paper, part).await
    }

    /// Leaves a note for the person.
    pub(super) async fn note(&self, fields: &[(String, String)]) -> Answer {
        let (at, borrowed) = match self.loan().await {
            Ok(loan) => loan,
            Err(answer) => return answer,
        };
        let note = typed(fields, "note", LONGEST_NOTE);
        if has_social_security_number(&note) {
            return self.lent(&at, &borrowed, Helper::WroteNumber).await;
        }
        if note.is_empty() {
            return self.go(&["pret"]);
        }
        let done = self.pouches.leave(&borrowed.root, &at.who, &note).await;
        self.brought((&at, &borrowed), done, Helper::Wrote).await
    }

    /// The helper has finished: this browser forgets the loan.
    pub(super) fn give_back(&self) -> Answer {
        let page = view::closed(&self.visit, &self.asked.app.catalog);
        self.changed(page, |pocket| pocket.loan = None)
    }
}
