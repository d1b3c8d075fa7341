//! Lost words: two papers are brought, one after the other, and give new words.

use std::net::IpAddr;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};

use super::answer::{Answer, respond};
use super::app::{App, Shared};
use super::asked::Asked;
use super::kiosk;
use super::procedures::no_language;
use super::resume::brought::{Brought, brought, status, typed_words};
use super::resume::{Resume, address, form_of, respond_to_try};
use super::sealed::Pocket;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::pouch::Error;
use crate::resume::{self, Drawn, Due, Papers, Part, Purpose, Root, Wait};
use crate::store::recoveries::Opens;
use crate::view::recovery::{self as view, Bringing, Of, Offer, PAGE, Paper, Renewed, Stage};
use crate::view::resume::Trouble;
use crate::view::{Page, Visit};

/// The addresses where papers are brought.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/{lang}/mots-perdus", get(shown).post(sent))
        .route("/{lang}/mots-perdus/encore", post(sent))
}

/// Where papers stand: the clock, and how long they wait.
pub(super) struct Stand<'s> {
    /// The server.
    pub app: &'s App,
    /// How many days they wait.
    pub days: u32,
}

impl Stand<'_> {
    /// What can be done with papers, and what happened with them.
    pub(super) fn offer<'o>(&self, of: Of<'o>, papers: Papers) -> Offer<'o> {
        let asked = match papers {
            Papers::Asked { asked, ready } => {
                Some([asked, ready].map(|at| self.app.clock.paris_at(at)))
            }
            Papers::None | Papers::Asleep => None,
        };
        Offer { of, days: self.days, exist: papers != Papers::None, asked }
    }
}

/// The page of two papers that were just made: it is shown once.
pub(super) fn made(
    visit: &Visit,
    catalog: &Catalog,
    (of, parts, days): (Of, &[Part; 2], u32),
) -> Page {
    let drawn = parts.each_ref().map(Part::words);
    let paper = |at: usize| Paper {
        number: parts[at].number(),
        words: drawn[at].words().collect(),
        letters: parts[at].letters(),
    };
    view::papers(visit, catalog, (of, &[paper(0), paper(1)], days))
}

/// Somebody who has lost words.
struct Desk<'d> {
    asked: &'d Asked<'d>,
    visit: Visit<'d>,
    resume: &'d Resume,
    /// Where the visitor is.
    from: IpAddr,
}

/// Where the words of the papers are typed.
async fn shown(State(app): State<Shared>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let answer = match Desk::enter(&asked, address(&app, &parts)) {
        Ok(desk) => desk.bringing(&[], None),
        Err(answer) => answer,
    };
    respond(&asked, answer).await
}

/// A paper that is brought.
async fn sent(State(app): State<Shared>, request: Request) -> Response {
    let (parts, fields) = match form_of(&app, request).await {
        Ok(form) => form,
        Err(response) => return response,
    };
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let answer = match Desk::enter(&asked, address(&app, &parts)) {
        Err(answer) => answer,
        Ok(desk) if asked.part(2) == "encore" => desk.hold(None),
        Ok(desk) => desk.bring(&fields).await,
    };
    respond_to_try(&asked, answer).await
}

impl<'d> Desk<'d> {
    fn enter(asked: &'d Asked<'d>, from: IpAddr) -> Result<Self, Answer> {
        if let Some(answer) = kiosk::turned_away(asked) {
            return Err(answer);
        }
        let visit = asked.visit().ok_or_else(no_language)?;
        let resume = asked.app.resume.as_ref().filter(|_| asked.app.keeps());
        Ok(Self { asked, visit, resume: resume.ok_or(Answer::MISSING)?, from })
    }

    fn bringing(&self, typed: &[String], trouble: Option<Stage>) -> Answer {
        let status = match &trouble {
            None => StatusCode::OK,
            Some(Stage::Same) => StatusCode::UNPROCESSABLE_ENTITY,
            Some(Stage::Trouble(trouble)) => status(trouble),
        };
        let first = self.first_paper().map(|part| part.number());
        let form = Bringing { first, typed, trouble };
        let page = view::lost(&self.visit, &self.asked.app.catalog, &form);
        Answer::Private(status, page, None)
    }

    /// The paper that was read before on this device.
    fn first_paper(&self) -> Option<Part> {
        let letters = self.asked.pocket().paper?;
        Root::from_letters(&letters).as_ref().and_then(Part::of_square)
    }

    /// The page once more, with this paper in the sealed cookie, or with none.
    fn hold(&self, paper: Option<&Part>) -> Answer {
        let mut pocket = self.asked.pocket();
        pocket.paper = paper.map(Part::letters);
        let page = Address::page(self.visit.tag(), PAGE).link_shown(self.visit.display);
        Answer::Go(page, self.asked.app.seal.close(pocket, self.asked.app.clock.seconds()))
    }

    /// Reads one paper. The first waits in the sealed cookie for the other one: nothing is asked
    /// of the database before both are there, so that one alone cannot even be found wrong.
    async fn bring(&self, fields: &[(String, String)]) -> Answer {
        let words = typed_words(fields);
        let again = |trouble| self.bringing(&words, Some(Stage::Trouble(trouble)));
        let part = match brought(fields, Purpose::Recovery) {
            Err(trouble) => return again(trouble),
            Ok(Brought::Words(drawn)) => Part::of_words(&drawn),
            Ok(Brought::Square(root)) => Part::of_square(&root),
        };
        let Some(part) = part else { return again(Trouble::Nothing) };
        match self.first_paper() {
            None => self.hold(Some(&part)),
            Some(first) if first.number() == part.number() => {
                self.bringing(&words, Some(Stage::Same))
            }
            Some(first) => self.both(&first, &part, &words).await,
        }
    }

    async fn both(&self, first: &Part, second: &Part, words: &[String]) -> Answer {
        let again = |trouble| self.bringing(words, Some(Stage::Trouble(trouble)));
        let now = self.asked.app.clock.seconds();
        if let Err(Wait { seconds }) = self.resume.throttle.take(self.from, now) {
            return again(Trouble::Wait(seconds));
        }
        let found = self.found(first, second).await;
        if !matches!(found, Ok(None)) {
            self.resume.throttle.give_back(self.from);
        }
        match found {
            Ok(None) => again(Trouble::Nothing),
            Ok(Some((_, Due::Wait { ready, last }))) => {
                let times = [ready, last].map(|at| self.asked.app.clock.paris_at(at));
                let page = view::wait(&self.visit, &self.asked.app.catalog, times);
                self.done(page, |_| ())
            }
            Ok(Some((opens, Due::Open(root, drawn)))) => self.renewed(opens, &root, &drawn),
            Err(why) => {
                // The database tells its own failures.
                if !matches!(why, Error::Keys(resume::Error::Store(_))) {
                    tracing::warn!("failed to {why}");
                }
                again(Trouble::Shut)
            }
        }
    }

    /// What both papers lead to. Nobody has to know what the papers were made for; keys are
    /// derived once.
    async fn found(&self, first: &Part, second: &Part) -> Result<Option<(Opens, Due)>, Error> {
        let app = self.asked.app;
        let (Some(joined), Some(keeper), Some(pouches)) =
            (first.with(second), app.keeper(), app.pouches())
        else {
            return Ok(None);
        };
        let own = self.resume.vault.joined(&joined).await?;
        if let Some(due) = pouches.recover(&own).await? {
            return Ok(Some((Opens::Pouch, due)));
        }
        Ok(keeper.recover(&own).await?.map(|due| (Opens::Place, due)))
    }

    /// The new words. A pouch is open in this browser from now on.
    fn renewed(&self, opens: Opens, root: &Root, drawn: &Drawn) -> Answer {
        let letters = root.letters();
        let of = match opens {
            Opens::Pouch => Of::Pouch,
            Opens::Place => Of::Place(&letters),
        };
        let new = Renewed { of, words: drawn.words().collect(), letters: &letters };
        let page = view::renewed(&self.visit, &self.asked.app.catalog, &new);
        self.done(page, |pocket| {
            if opens == Opens::Pouch {
                pocket.pouch = Some(letters.clone());
            }
        })
    }

    /// A page after which no paper waits in the cookie any more.
    fn done(&self, page: Page, change: impl FnOnce(&mut Pocket)) -> Answer {
        let mut pocket = self.asked.pocket();
        pocket.paper = None;
        change(&mut pocket);
        let cookie = self.asked.app.seal.close(pocket, self.asked.app.clock.seconds());
        Answer::Private(StatusCode::OK, page, cookie)
    }
}
