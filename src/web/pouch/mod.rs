//! The pouch: its door, its papers, what is lent of them, and the page of the helper.

mod borrow;
mod door;
mod gift;
mod guide;
mod lend;
mod papers;
mod recovery;
mod upload;

use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use tokio::sync::Semaphore;

use super::answer::{Answer, respond};
use super::app::{App, Shared};
use super::asked::Asked;
use super::kiosk;
use super::procedures::no_language;
use super::resume::{DAYS, address, form_of, respond_to_try};
use super::sealed::Pocket;
use crate::address::Address;
use crate::pouch::{Contents, Error, LARGEST, Moment, Pouches};
use crate::resume::{self, Root, Throttle};
use crate::store::pages;
use crate::view::pouch::{self as view, PAGE};
use crate::view::{Page, Visit};

/// The greatest number of bytes of a form with pages: a few photos.
const LARGEST_UPLOAD: usize = 2 * LARGEST + 64 * 1024;
/// How many may send pages at once: what they send is in memory.
const MOST_UPLOADS: usize = 6;

/// What bounds the work for pouches on this server.
pub(super) struct Bounds {
    /// Who may make pouches: a disk is not endless.
    making: Throttle,
    /// Who sends pages.
    uploads: Semaphore,
    /// Photos are made anew one at a time: each may take 300 MiB.
    hands: Arc<Semaphore>,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            making: Throttle::default(),
            uploads: Semaphore::new(MOST_UPLOADS),
            hands: Arc::new(Semaphore::new(1)),
        }
    }
}

/// The addresses of the pouch.
pub(super) fn routes() -> Router<Shared> {
    let upload = || post(upload::uploaded).layer(DefaultBodyLimit::max(LARGEST_UPLOAD));
    Router::new()
        .route("/{lang}/pochette", get(shown).post(sent))
        .route("/{lang}/pochette/{act}", get(shown).post(sent))
        .route("/{lang}/pochette/ajouter", upload())
        .route("/{lang}/pochette/pret/ajouter", upload())
        .route("/{lang}/pochette/papiers/{id}/{page}", get(papers::page))
        .route("/{lang}/pochette/recus/{id}", get(gift::page))
        .route("/{lang}/pochette/pret/{act}", post(sent))
        .route("/{lang}/pochette/secours/{act}", post(sent))
        .route("/{lang}/pochette/pret/papiers/{id}/{page}", get(borrow::page))
        .route("/{lang}/demarches/{procedure}/{screen}/pochette", get(guide::papers))
}

impl App {
    /// Keeps and opens pouches; `None` when this server keeps nothing.
    pub fn pouches(&self) -> Option<Pouches<'_>> {
        let resume = self.resume.as_ref().filter(|_| self.database.exists())?;
        let now = self.moment_of_keeping();
        let days = i64::from(resume.months) * DAYS;
        let recovery_days = i64::from(resume.recovery_days);
        let (database, pages, vault) = (&self.database, &self.pages_of_pouches, &resume.vault);
        Some(Pouches { database, pages, vault, now, days, recovery_days })
    }

    /// Now, for what is kept under words.
    pub(super) fn moment_of_keeping(&self) -> Moment {
        Moment { utc: self.clock.moment(), paris: self.clock.here("Europe/Paris") }
    }
}

/// A visit to the pouch.
struct Room<'r> {
    asked: &'r Asked<'r>,
    visit: Visit<'r>,
    pouches: Pouches<'r>,
    /// Where the visitor is.
    from: IpAddr,
}

/// A page of the pouch.
async fn shown(State(app): State<Shared>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let answer = match Room::enter(&asked, address(&app, &parts)) {
        Err(answer) => answer,
        Ok(room) => match asked.part(2) {
            "" => room.inside().await,
            "preter" => room.lending().await,
            "pret" => room.borrowed().await,
            "secours" => room.offer().await,
            "numeros" => room.page(view::numbers(&room.visit, &app.catalog)),
            _ => Answer::MISSING,
        },
    };
    respond(&asked, answer).await
}

/// A form of the pouch.
async fn sent(State(app): State<Shared>, request: Request) -> Response {
    let (parts, fields) = match form_of(&app, request).await {
        Ok(form) => form,
        Err(response) => return response,
    };
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let answer = match Room::enter(&asked, address(&app, &parts)) {
        Err(answer) => answer,
        Ok(room) => match (asked.part(2), asked.part(3)) {
            ("", "") => room.open(&fields).await,
            ("nouvelle", "") => room.create().await,
            ("retirer", "") => room.remove(&fields).await,
            ("dater", "") => room.date(&fields).await,
            ("accepter", "") => room.accept(&fields).await,
            ("refuser", "") => room.decline(&fields).await,
            ("fermer", "") => room.close(),
            ("effacer", "") => room.erase().await,
            ("preter", "") => room.lend(&fields).await,
            ("rendre", "") => room.take_back(&fields).await,
            ("secours", "creer") => room.make_papers().await,
            ("secours", "refuser" | "fini") => room.void_papers().await,
            ("pret", "") => room.borrow(&fields).await,
            ("pret", "note") => room.note(&fields).await,
            ("pret", "fini") => room.give_back(),
            _ => Answer::MISSING,
        },
    };
    respond_to_try(&asked, answer).await
}

impl<'r> Room<'r> {
    fn enter(asked: &'r Asked<'r>, from: IpAddr) -> Result<Self, Answer> {
        if let Some(answer) = kiosk::turned_away(asked) {
            return Err(answer);
        }
        let visit = asked.visit().ok_or_else(no_language)?;
        let pouches = asked.app.pouches().ok_or(Answer::MISSING)?;
        Ok(Self { asked, visit, pouches, from })
    }

    /// The root of the pouch that is open in this browser.
    fn root(&self) -> Option<Root> {
        self.asked.pocket().pouch.as_deref().and_then(Root::from_letters)
    }

    /// The pouch that is open in this browser, with what it holds.
    async fn held(&self) -> Result<(Root, Contents), Answer> {
        let Some(root) = self.root() else { return Err(self.go(&[])) };
        match self.pouches.contents(&root).await {
            Ok(Some(contents)) => Ok((root, contents)),
            Ok(None) => Err(self.gone()),
            Err(why) => Err(self.failed(&why)),
        }
    }

    fn page(&self, page: Page) -> Answer {
        Answer::Private(StatusCode::OK, page, None)
    }

    /// A page below the pouch, or the pouch itself.
    fn go(&self, below: &[&str]) -> Answer {
        let page = Address::page(self.visit.tag(), PAGE);
        let page = below.iter().fold(page, |page, part| page.below(part));
        Answer::go(page.link_shown(self.visit.display))
    }

    /// A page, with a changed cookie.
    fn changed(&self, page: Page, change: impl FnOnce(&mut Pocket)) -> Answer {
        let mut pocket = self.asked.pocket();
        change(&mut pocket);
        let cookie = self.asked.app.seal.close(pocket, self.asked.app.clock.seconds());
        Answer::Private(StatusCode::OK, page, cookie)
    }

    /// The pouch is no more: this browser forgets it.
    fn gone(&self) -> Answer {
        let page = view::gone(&self.visit, &self.asked.app.catalog);
        self.changed(page, |pocket| pocket.pouch = None)
    }

    /// Something failed, through no fault of the person.
    fn failed(&self, why: &Error) -> Answer {
        match why {
            Error::Gone => return self.gone(),
            Error::Lost => return self.lost_page(why),
            // The database and the bucket tell their own failures.
            Error::Keys(resume::Error::Store(_)) | Error::Pages(pages::Error::Bucket(_)) => {}
            why => tracing::warn!("failed to {why}"),
        }
        let page = view::shut(&self.visit, &self.asked.app.catalog);
        Answer::Private(StatusCode::SERVICE_UNAVAILABLE, page, None)
    }

    /// A page is not what was laid down: to come again later would change nothing.
    fn lost_page(&self, why: &Error) -> Answer {
        tracing::warn!("failed to {why}");
        let page = view::lost_page(&self.visit, &self.asked.app.catalog);
        Answer::Private(StatusCode::GONE, page, None)
    }

    fn resume(&self) -> Option<&super::resume::Resume> {
        self.asked.app.resume.as_ref()
    }
}
