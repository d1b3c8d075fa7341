//! Where people stumble: pages are counted as they leave, and the numbers shown.

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

use super::answer::{Answer, respond};
use super::app::{App, Shared};
use super::asked::Asked;
use super::atelier;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::store::stumbles::of_guide;
use crate::stumbles::{Counts, Spot, Stumbles, What, add};
use crate::view::{self, Stumbled};

/// Counters for every screen of the guides, in every language on offer.
pub(super) fn counters(catalog: &Catalog) -> Stumbles {
    let languages: Vec<_> = catalog.locales.offered().map(|one| one.tag.clone()).collect();
    let spots = catalog.procedures.values().flat_map(|procedure| {
        let guide = &procedure.guide;
        guide.screens().iter().flat_map(|screen| {
            languages.iter().map(|language| {
                let path = Address::screen(language, guide.id(), &screen.id).link();
                let spot = Spot {
                    guide: guide.id().clone(),
                    version: procedure.version.clone(),
                    screen: screen.id.clone(),
                    language: language.clone(),
                };
                (path, spot)
            })
        })
    });
    Stumbles::of(spots.collect::<Vec<_>>())
}

/// Counts a page of a screen once it is answered. The path alone is looked at:
/// neither the answers in the address nor the visitor.
pub(super) async fn count(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let path = (request.method() == Method::GET).then(|| request.uri().path().to_owned());
    let response = next.run(request).await;
    let answered = [StatusCode::OK, StatusCode::NOT_MODIFIED].contains(&response.status());
    if let Some(path) = path.filter(|_| answered) {
        let (screen, what) = match path.rsplit_once('/') {
            Some((screen, "agent")) => (screen, What::Helped),
            Some((screen, "arret")) => (screen, What::Stopped),
            Some((screen, "autrement")) => (screen, What::Lost),
            _ => (&*path, What::Seen),
        };
        app.stumbles.note(screen, what, app.clock.seconds() / 60);
    }
    response
}

/// The list of guides.
pub(super) fn list(asked: &Asked) -> Answer {
    match atelier::visit(asked) {
        Ok(visit) => {
            let page = view::stumbles(&visit, &asked.app.catalog);
            Answer::Private(StatusCode::OK, page, None)
        }
        Err(answer) => answer,
    }
}

/// The numbers of one guide.
pub(super) async fn show(State(app): State<Shared>, request: Request) -> Response {
    let asked = Asked::read(&app, request.uri(), request.headers());
    let answer = numbers(&asked).await;
    respond(&asked, answer).await
}

async fn numbers(asked: &Asked<'_>) -> Answer {
    let app = asked.app;
    let visit = match atelier::visit(asked) {
        Ok(visit) => visit,
        Err(answer) => return answer,
    };
    let Some(procedure) = app.catalog.procedures.get(asked.part(3)) else {
        return Answer::MISSING;
    };
    let guide = procedure.guide.id();
    let (counted, kept) = match of_guide(&app.database, guide).await {
        Ok(kept) => (with_fresh(app, kept), true),
        // The database tells its own failures: what this server knows is shown.
        Err(_) => (app.stumbles.totals(), false),
    };
    let counted = counted.into_iter().filter(|(spot, _)| spot.guide == *guide).collect();
    let page = view::stumbled(&visit, &app.catalog, &Stumbled { procedure, counted, kept });
    Answer::Private(StatusCode::OK, page, None)
}

/// What is kept, and what will be in a minute.
fn with_fresh(app: &App, mut kept: Vec<(Spot, Counts)>) -> Vec<(Spot, Counts)> {
    for (spot, counts) in app.stumbles.fresh() {
        match kept.iter_mut().find(|(known, _)| *known == spot) {
            Some((_, before)) => add(before, &counts),
            None => kept.push((spot, counts)),
        }
    }
    kept
}
