//! The pages of the papers: seen, saved, taken out.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use super::Room;
use crate::guide::entry::{self, Era};
use crate::pouch::{Format, PageKey, Paper, bound};
use crate::view::pouch as view;
use crate::web::answer::{Answer, respond};
use crate::web::app::Shared;
use crate::web::asked::Asked;
use crate::web::fields;
use crate::web::resume::address;

/// What a page is asked for with, to save it.
const SAVE: &str = "garder";
/// What stands in the place of the number of a page for all of them.
const WHOLE: &str = "pdf";

/// One page of a paper, for the person whose pouch is open here.
pub(super) async fn page(State(app): State<Shared>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let found = match Room::enter(&asked, address(&app, &parts)) {
        Ok(room) => room.seen().await,
        Err(answer) => Err(answer),
    };
    match found {
        Ok(response) => response,
        Err(answer) => respond(&asked, answer).await,
    }
}

/// What of a paper an address means.
#[derive(Clone, Copy)]
pub(super) enum Part<'p> {
    /// A page: its number, from 1.
    Page(usize, &'p PageKey),
    /// All pages as one PDF.
    Whole,
}

impl<'p> Part<'p> {
    /// What these letters mean; photos only are bound.
    pub(super) fn read(paper: &'p Paper, written: &str) -> Option<Self> {
        if written == WHOLE {
            return paper.is_photos().then_some(Self::Whole);
        }
        let number = written.parse::<usize>().ok()?;
        Some(Self::Page(number, paper.pages.get(number.checked_sub(1)?)?))
    }
}

impl Room<'_> {
    async fn seen(&self) -> Result<Response, Answer> {
        let (_, contents) = self.held().await?;
        let paper = contents.paper(self.asked.part(3)).ok_or(Answer::MISSING)?;
        let part = Part::read(paper, self.asked.part(4)).ok_or(Answer::MISSING)?;
        self.given(paper, part).await
    }

    /// A page of a paper, or the whole of it.
    pub(super) async fn given(&self, paper: &Paper, part: Part<'_>) -> Result<Response, Answer> {
        let name = paper.file_name();
        match part {
            Part::Whole => Ok(self.file((Format::Pdf, self.whole(paper).await?), &name)),
            Part::Page(number, page) => {
                Ok(self.file(self.kept(page).await?, &format!("{name}-{number}")))
            }
        }
    }

    async fn kept(&self, page: &PageKey) -> Result<(Format, Vec<u8>), Answer> {
        let found = self.pouches.page(page).await.map_err(|why| self.failed(&why))?;
        found.ok_or(Answer::MISSING)
    }

    /// All photos of a paper as one PDF, as small as the site wants it that the
    /// address names. It is made as photos are: one at a time, and apart.
    async fn whole(&self, paper: &Paper) -> Result<Vec<u8>, Answer> {
        let mut photos = Vec::with_capacity(paper.pages.len());
        for page in &paper.pages {
            photos.push(self.kept(page).await?.1);
        }
        let most = self.most();
        let heavy = || {
            let page = view::heavy(&self.visit, &self.asked.app.catalog);
            Answer::Private(StatusCode::UNPROCESSABLE_ENTITY, page, None)
        };
        let resume = self.resume().ok_or(Answer::MISSING)?;
        let hand = Arc::clone(&resume.pouches.hands).acquire_owned().await;
        let hand = hand.map_err(|_| Answer::MISSING)?;
        let work = move || {
            let _held = hand;
            bound(photos, most)
        };
        tokio::task::spawn_blocking(work).await.map_err(|_| heavy())?.map_err(|_| heavy())
    }

    /// How large a PDF may be for the site that the address names.
    fn most(&self) -> usize {
        let mut pairs = form_urlencoded::parse(self.asked.raw_query.as_bytes());
        let site = pairs.find_map(|(key, site)| (key == view::SITE).then_some(site));
        let portal = site.and_then(|site| self.asked.app.catalog.portals.get(&*site));
        view::limit(portal)
    }

    /// The bytes of a page, to look at or to save under this name. A PDF is
    /// never opened on our own address.
    pub(super) fn file(&self, (format, bytes): (Format, Vec<u8>), name: &str) -> Response {
        let saved = format == Format::Pdf || self.asked.raw_query.split('&').any(|on| on == SAVE);
        let (kind, way) = match (format, saved) {
            (Format::Pdf, _) => ("application/pdf", "attachment"),
            (Format::Jpeg, true) => ("image/jpeg", "attachment"),
            (Format::Jpeg, false) => ("image/jpeg", "inline"),
        };
        let way = format!("{way}; filename=\"{name}.{}\"", format.ending());
        let mut response = Response::new(Body::from(bytes));
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        let policy = HeaderValue::from_static("default-src 'none'; sandbox");
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        // Kinds of papers are names: visible ASCII.
        if let Ok(way) = HeaderValue::try_from(way) {
            headers.insert(header::CONTENT_DISPOSITION, way);
        }
        response
    }

    /// Notes the day that is written on a paper: a day that was, not one to come.
    pub(super) async fn date(&self, fields: &[(String, String)]) -> Answer {
        let (Some(root), Some(id)) = (self.root(), fields::field(fields, "papier")) else {
            return self.go(&[]);
        };
        let today = self.visit.today;
        let raw = fields::field(fields, "jour").unwrap_or_default();
        let day = entry::date(raw, today, Era::Past).ok().filter(|day| *day <= today);
        let Some(day) = day else { return self.refused(view::Refused::Day).await };
        match self.pouches.date(&root, id, day).await {
            Ok(()) | Err(crate::pouch::Error::Gone) => self.go(&[]),
            Err(why) => self.failed(&why),
        }
    }

    /// Takes a paper out; its keys are destroyed.
    pub(super) async fn remove(&self, fields: &[(String, String)]) -> Answer {
        let (Some(root), Some(id)) = (self.root(), fields::field(fields, "papier")) else {
            return self.go(&[]);
        };
        match self.pouches.remove(&root, id).await {
            // Gone from another tab already, or the pouch is: the next page tells.
            Ok(()) | Err(crate::pouch::Error::Gone) => self.go(&[]),
            Err(why) => self.failed(&why),
        }
    }
}
