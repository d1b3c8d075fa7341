//! The two papers of a place: making them, refusing them. No browser holds a place open: each form
//! brings its letters along.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::{address, form_of, open_place, respond_to_try, told_once, typing};
use crate::resume::{Error, Keeper, Papers, Part, Root, Wait};
use crate::view::recovery::{Of, Offer};
use crate::view::resume::{SQUARE, Trouble};
use crate::web::answer::Answer;
use crate::web::app::Shared;
use crate::web::asked::Asked;
use crate::web::fields;
use crate::web::procedures::no_language;
use crate::web::recovery::{Stand, made};

/// What can be done with the papers of a place, and what happened with them.
pub(super) fn offer<'o>(asked: &Asked<'_>, letters: &'o str, papers: Papers) -> Offer<'o> {
    let days = asked.app.resume.as_ref().map_or(0, |resume| resume.recovery_days);
    Stand { app: asked.app, days }.offer(Of::Place(letters), papers)
}

/// Makes the papers of a place, or makes them worthless.
pub(super) async fn act(State(app): State<Shared>, request: Request) -> Response {
    let (parts, fields) = match form_of(&app, request).await {
        Ok(form) => form,
        Err(response) => return response,
    };
    let asked = Asked::read(&app, &parts.uri, &parts.headers);
    let from = address(&app, &parts);
    let root = fields::field(&fields, SQUARE).and_then(Root::from_letters);
    let answer = match (asked.part(3), app.keeper(), root) {
        ("creer", Some(keeper), Some(root)) => create(&asked, &keeper, (root, from)).await,
        ("refuser" | "fini", Some(keeper), Some(root)) => {
            match keeper.recovery().void(&root).await {
                Ok(()) => open_place(&asked, &fields, from).await,
                Err(why) => failed(&asked, &why),
            }
        }
        _ => Answer::MISSING,
    };
    respond_to_try(&asked, answer).await
}

fn failed(asked: &Asked, why: &Error) -> Answer {
    told_once(why);
    match asked.visit() {
        Some(visit) => typing(asked, &visit, &[], Some(Trouble::Shut)),
        None => no_language(),
    }
}

/// Makes two papers and shows them, once.
async fn create(
    asked: &Asked<'_>,
    keeper: &Keeper<'_>,
    (root, from): (Root, std::net::IpAddr),
) -> Answer {
    let (Some(visit), Some(resume)) = (asked.visit(), asked.app.resume.as_ref()) else {
        return no_language();
    };
    if let Err(Wait { seconds }) = resume.throttle.take(from, asked.app.clock.seconds()) {
        return typing(asked, &visit, &[], Some(Trouble::Wait(seconds)));
    }
    let letters = root.letters();
    let parts: Result<Option<[Part; 2]>, Error> = async {
        let Some(opened) = keeper.open_by(root).await? else { return Ok(None) };
        keeper.recovery().make(&opened.root).await.map(Some)
    }
    .await;
    if !matches!(parts, Ok(None)) {
        resume.throttle.give_back(from);
    }
    match parts {
        Ok(Some(parts)) => {
            let of = (Of::Place(&letters), &parts, resume.recovery_days);
            Answer::Private(StatusCode::OK, made(&visit, &asked.app.catalog, of), None)
        }
        Ok(None) => typing(asked, &visit, &[], Some(Trouble::Nothing)),
        Err(why) => failed(asked, &why),
    }
}
