//! A place in any guide: read from an address, and drawn again from what was kept.

use std::collections::BTreeMap;

use crate::address::PAGE;
use crate::fiches::parse::is_id;
use crate::guide::{Guide, Journey, Name, TypedValues};
use crate::resume::{Kept, Source, written};
use crate::view::{Origin, Scene, Visit};
use crate::web::asked::Asked;
use crate::web::{fiches, pages};

/// The place that an address names: `/fr/demarches/ID/ECRAN/arret?…`, and the
/// same for fiches and pages.
pub(in crate::web) async fn asked(asked: &Asked<'_>) -> Option<Kept> {
    let (mut answers, mut typed) = (asked.query.answers.clone(), TypedValues::new());
    let mut ladder = BTreeMap::new();
    let pocket = asked.pocket();
    let mut from_pocket = |guide: &Guide| {
        typed = pocket.typed(guide.id());
        if guide.is_private() && (answers.is_empty() || pocket.knows(guide.id())) {
            answers = pocket.choices(guide.id());
        }
    };
    let (source, screen) = match asked.part(1) {
        "demarches" => {
            let guide = &asked.app.procedure(asked.part(2), asked.query.display)?.guide;
            from_pocket(guide);
            ladder = pocket.rungs(guide.id());
            (Source::Procedure(guide.id().to_string()), asked.part(3))
        }
        "fiches" if is_id(asked.part(2)) => {
            let givens = asked.query.givens.written();
            (Source::Fiche(asked.part(2).to_owned(), givens), asked.part(3))
        }
        "pages" => {
            let mut pairs = form_urlencoded::parse(asked.raw_query.as_bytes());
            let page = pairs.find_map(|(key, value)| (key == PAGE).then_some(value))?;
            let target = asked.app.pages.pass(&page).ok()?;
            let read = asked.app.pages.get(&target, &asked.app.clock).await;
            from_pocket(&read.reading.guide);
            (Source::Page(target.as_str().to_owned()), asked.part(2))
        }
        _ => return None,
    };
    Some(Kept {
        source,
        screen: Name::parse(screen)?.to_string(),
        answers: written(&answers),
        typed,
        language: asked.part(0).to_owned(),
        day: asked.app.clock.today(),
        ladder,
    })
}

/// Draws a place with its guide as it is today; `None` when there is no such
/// guide any more.
pub(in crate::web) async fn told<R>(
    asked: &Asked<'_>,
    visit: Visit<'_>,
    kept: &Kept,
    draw: impl FnOnce(&Scene) -> R,
) -> Option<R> {
    let app = asked.app;
    match &kept.source {
        Source::Procedure(id) => {
            let procedure = app.procedure(id.as_str(), visit.display)?;
            let origin = Origin::Procedure(procedure);
            Some(scene(asked, visit, (&procedure.guide, origin), kept, draw))
        }
        Source::Fiche(id, _) => {
            let library = app.fiches.current()?;
            let walk = app.walks.get(&library, id, &kept.givens()).await?;
            Some(fiches::told(&library, &walk, visit.today, |official| {
                scene(asked, visit, (&walk.guide, Origin::Official(official)), kept, draw)
            }))
        }
        Source::Page(address) => {
            let target = app.pages.pass(address).ok()?;
            let page = app.pages.get(&target, &app.clock).await;
            Some(pages::told(&target, &page, |official| {
                let guide = (&page.reading.guide, Origin::Official(official));
                scene(asked, visit, guide, kept, draw)
            }))
        }
    }
}

/// The scene where the answers lead today: the screen that was kept, or the
/// one where they stop when the guide has changed.
fn scene<R>(
    asked: &Asked,
    visit: Visit,
    (guide, origin): (&Guide, Origin),
    kept: &Kept,
    draw: impl FnOnce(&Scene) -> R,
) -> R {
    let journey = Journey::replay(guide, &kept.answers(), visit.today);
    let found = Name::parse(&kept.screen).and_then(|screen| journey.find(&screen));
    draw(&Scene {
        visit,
        catalog: &asked.app.catalog,
        origin,
        journey: &journey,
        place: found.unwrap_or_else(|| journey.stand()),
        typed: &kept.typed,
        attempt: None,
    })
}
