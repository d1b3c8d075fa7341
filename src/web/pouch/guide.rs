//! The papers that a guide asks for, beside those of the pouch.

use axum::extract::{Request, State};
use axum::response::Response;

use super::Room;
use crate::view::pouch as view;
use crate::web::answer::{Answer, respond};
use crate::web::app::Shared;
use crate::web::asked::Asked;
use crate::web::resume::{address, place};

/// Which papers of a checklist or of a hand-off are in the pouch.
pub(super) async fn papers(State(app): State<Shared>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let answer = match Room::enter(&asked, address(&app, &parts)) {
        Ok(room) => room.for_guide().await,
        Err(answer) => answer,
    };
    respond(&asked, answer).await
}

impl Room<'_> {
    async fn for_guide(&self) -> Answer {
        let contents = match self.root() {
            None => None,
            Some(_) => match self.held().await {
                Ok((_, contents)) => Some(contents),
                Err(answer) => return answer,
            },
        };
        let Some(kept) = place::asked(self.asked).await else { return Answer::MISSING };
        let draw = |scene: &crate::view::Scene| view::for_guide(scene, contents.as_ref());
        let page = place::told(self.asked, self.visit, &kept, draw).await;
        page.map_or(Answer::MISSING, |page| self.page(page))
    }
}
