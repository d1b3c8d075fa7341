//! The pages of the papers: seen, saved, taken out.

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;

use super::Room;
use crate::pouch::{Format, PageKey};
use crate::web::answer::{Answer, respond};
use crate::web::app::Shared;
use crate::web::asked::Asked;
use crate::web::fields;
use crate::web::resume::address;

/// What a page is asked for with, to save it.
const SAVE: &str = "garder";

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

/// The number of a page in an address, from 1; as an index.
pub(super) fn index(written: &str) -> Option<usize> {
    written.parse::<usize>().ok()?.checked_sub(1)
}

impl Room<'_> {
    async fn seen(&self) -> Result<Response, Answer> {
        let (_, contents) = self.held().await?;
        let paper = contents.paper(self.asked.part(3)).ok_or(Answer::MISSING)?;
        let at = index(self.asked.part(4)).ok_or(Answer::MISSING)?;
        let page = paper.pages.get(at).ok_or(Answer::MISSING)?;
        self.given(page, &format!("{}-{}", paper.kind, at + 1)).await
    }

    /// The bytes of a page, to look at or to save under this name. A PDF is
    /// never opened on our own address.
    pub(super) async fn given(&self, page: &PageKey, name: &str) -> Result<Response, Answer> {
        let found = self.pouches.page(page).await.map_err(|why| self.failed(&why))?;
        let (format, bytes) = found.ok_or(Answer::MISSING)?;
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
        Ok(response)
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
