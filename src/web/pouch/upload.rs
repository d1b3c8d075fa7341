//! A form with pages: bounded, sniffed, made anew away from the others, and kept.

use std::sync::Arc;

use axum::extract::{FromRequest as _, Multipart, Request, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::Room;
use crate::pouch::{Error, Format, Unfit, taken};
use crate::view::Notice;
use crate::view::pouch::Refused;
use crate::web::answer::{Answer, respond, sorry};
use crate::web::app::Shared;
use crate::web::asked::Asked;
use crate::web::resume::address;
use crate::web::routes::comes_from_here;

/// The greatest number of parts of a form.
const MOST_PARTS: usize = 16;

/// What a form brings.
#[derive(Default)]
pub(super) struct Sent {
    pub(super) kind: Option<String>,
    onto: Option<String>,
    pub(super) files: Vec<Vec<u8>>,
}

/// A form with pages: of the person, or of a helper at a loan.
pub(super) async fn uploaded(State(app): State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    if !comes_from_here(&asked) {
        return sorry(&asked, Notice::Foreign, StatusCode::FORBIDDEN);
    }
    let from = address(&app, &parts);
    let request = Request::from_parts(parts.clone(), body);
    let answer = match Room::enter(&asked, from) {
        Ok(room) if asked.part(2) == "pret" => room.give(request).await,
        Ok(room) => room.add(request).await,
        Err(answer) => answer,
    };
    respond(&asked, answer).await
}

impl Room<'_> {
    /// Adds the pages of one paper.
    async fn add(&self, request: Request) -> Answer {
        let (root, _) = match self.held().await {
            Ok(held) => held,
            Err(answer) => return answer,
        };
        let Some(resume) = self.resume() else { return Answer::MISSING };
        let Ok(_place) = resume.pouches.uploads.try_acquire() else {
            return self.refused(Refused::Busy).await;
        };
        let sent = match read(request).await {
            Ok(sent) => sent,
            Err(refused) => return self.refused(refused).await,
        };
        let kind = sent.kind.filter(|kind| self.asked.app.catalog.goes_in_a_pouch(kind));
        if kind.is_none() && sent.onto.is_none() || sent.files.is_empty() {
            return self.refused(Refused::Nothing).await;
        }
        let mut onto = sent.onto;
        for file in sent.files {
            let page = match self.page_of(file).await {
                Ok(page) => page,
                Err(unfit) => return self.refused(Refused::of(unfit)).await,
            };
            let place = (kind.as_deref().unwrap_or_default(), onto.as_deref());
            match self.pouches.add(&root, place, (page.0, &page.1)).await {
                Ok(id) => onto = Some(id),
                Err(Error::Full) => return self.refused(Refused::Full).await,
                Err(Error::Pages(_)) => return self.refused(Refused::Later).await,
                Err(why) => return self.failed(&why),
            }
        }
        self.go(&[])
    }

    /// The pouch as it is now: pages that came before the one that is refused are kept.
    pub(super) async fn refused(&self, why: Refused) -> Answer {
        match self.held().await {
            Ok((root, contents)) => self.papers((&root, &contents), Some(why)).await,
            Err(answer) => answer,
        }
    }

    /// Looks at a file, one at a time and away from the threads that serve
    /// pages. Whatever goes wrong there is a broken file.
    pub(super) async fn page_of(&self, file: Vec<u8>) -> Result<(Format, Vec<u8>), Unfit> {
        let resume = self.resume().ok_or(Unfit::Broken)?;
        let hand = Arc::clone(&resume.pouches.hands).acquire_owned().await;
        let hand = hand.map_err(|_| Unfit::Broken)?;
        let work = move || {
            let _held = hand;
            taken(&file)
        };
        tokio::task::spawn_blocking(work).await.map_err(|_| Unfit::Broken)?
    }
}

/// Reads the form; what is too large or cut short is refused.
pub(super) async fn read(request: Request) -> Result<Sent, Refused> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| Refused::Broken)?;
    let mut sent = Sent::default();
    let refused = |why: axum::extract::multipart::MultipartError| match why.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Refused::Large,
        _ => Refused::Broken,
    };
    for _ in 0..MOST_PARTS {
        let Some(part) = form.next_field().await.map_err(refused)? else { return Ok(sent) };
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(refused)?;
        let text = || String::from_utf8_lossy(&bytes[..bytes.len().min(100)]).into_owned();
        match &*name {
            "sorte" => sent.kind = Some(text()),
            "papier" => sent.onto = Some(text()),
            // A field for a file that nobody filled is sent empty.
            "page" if !bytes.is_empty() => sent.files.push(bytes.to_vec()),
            _ => {}
        }
    }
    Err(Refused::Broken)
}
