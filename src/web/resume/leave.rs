//! Stopping: what it means, and the sheet with the words.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::{form_of, papers, place, told_once};
use crate::resume::{Purpose, Root};
use crate::view::resume::{self as view, Given};
use crate::web::answer::{Answer, respond};
use crate::web::app::Shared;
use crate::web::asked::Asked;
use crate::web::procedures::no_language;

/// What stopping means. Nothing is kept yet.
pub(in crate::web) async fn stop(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = match (asked.visit(), app.keeper(), place::asked(&asked).await) {
        (None, ..) => no_language(),
        (Some(visit), Some(_), Some(kept)) => {
            let count = Purpose::Place.count();
            let page = place::told(&asked, visit, &kept, |scene| {
                view::stop(scene, count, !kept.ladder.is_empty())
            })
            .await;
            page.map_or(Answer::MISSING, |page| Answer::Private(StatusCode::OK, page, None))
        }
        _ => Answer::MISSING,
    };
    respond(&asked, answer).await
}

/// Keeps the place, gives the words, and forgets everything on this device.
pub(in crate::web) async fn keep(State(app): State<Shared>, request: Request) -> Response {
    let (parts, _) = match form_of(&app, request).await {
        Ok(form) => form,
        Err(response) => return response,
    };
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let answer = keep_place(&asked).await;
    respond(&asked, answer).await
}

async fn keep_place(asked: &Asked<'_>) -> Answer {
    let Some(visit) = asked.visit() else { return no_language() };
    let (Some(keeper), Some(kept)) = (asked.app.keeper(), place::asked(asked).await) else {
        return Answer::MISSING;
    };
    // A place that cannot be shown is not kept either.
    if place::told(asked, visit, &kept, |_| ()).await.is_none() {
        return Answer::MISSING;
    }
    let before = asked.pocket().reopened.filter(|before| before.source == kept.source);
    let root = before.as_ref().and_then(|before| Root::from_letters(&before.letters));
    let done = match (root, before) {
        (Some(root), Some(before)) => {
            let done = keeper.keep_under(&root, &kept).await;
            done.map(|()| (root, before.words, true))
        }
        _ => keeper
            .keep(&kept)
            .await
            .map(|(root, drawn)| (root, drawn.words().map(str::to_owned).collect(), false)),
    };
    match done {
        Ok((root, words, same)) => {
            let letters = root.letters();
            let words = words.iter().map(String::as_str).collect();
            let (months, ladder) = (asked.app.months(), &kept.ladder);
            // What was just kept is shown all the same when its papers cannot be read.
            let papers = keeper.recovery().papers(&root).await.inspect_err(told_once).ok();
            let offer = papers.map(|papers| papers::offer(asked, &letters, papers));
            let given = Given { words, same, letters: &letters, months, ladder, offer };
            let page = place::told(asked, visit, &kept, |scene| view::sheet(scene, &given)).await;
            let cookie = asked.app.seal.close(asked.pocket().emptied(), asked.app.clock.seconds());
            page.map_or(Answer::MISSING, |page| Answer::Private(StatusCode::OK, page, cookie))
        }
        Err(why) => {
            told_once(&why);
            let page = place::told(asked, visit, &kept, view::not_kept).await;
            let status = StatusCode::SERVICE_UNAVAILABLE;
            page.map_or(Answer::MISSING, |page| Answer::Private(status, page, None))
        }
    }
}
