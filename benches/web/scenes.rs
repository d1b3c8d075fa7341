//! Three screens, found in the content by what they are, and drawn without any network.

use std::hint::black_box;

use marchepied::address::Address;
use marchepied::catalog::{Catalog, Procedure};
use marchepied::content::Content;
use marchepied::guide::{Ask, Journey, Screen, TypedValues};
use marchepied::view::{Scene, Visit, screen};

use crate::server::TODAY;
use crate::told::{Outcome, Told as _};
use crate::walk;

/// The language of what is measured.
pub const LANGUAGE: &str = "fr";
/// A question with tiles, a screen with fields, and a hand-off sheet.
pub const SCENES: [&str; 3] = ["question", "tally", "handoff"];

/// The content of the program, compiled.
pub fn catalog() -> Outcome<Catalog> {
    let (catalog, _) = Catalog::compile(&Content::embedded(), TODAY.parse().told("read the day")?);
    catalog.told("compile the content")
}

fn asks_choice(screen: &Screen) -> bool {
    screen.question().is_some_and(|question| matches!(question.ask, Ask::Choice(_)))
}

fn asks_tally(screen: &Screen) -> bool {
    screen.question().is_some_and(|question| matches!(question.ask, Ask::Tally(_)))
}

fn hands_off(screen: &Screen) -> bool {
    screen.handoff().is_some()
}

/// A procedure, a way through it on which all three stand, and one of them.
fn found<'c>(
    catalog: &'c Catalog,
    scene: &str,
) -> Outcome<(&'c Procedure, Journey<'c>, &'c Screen)> {
    let today = TODAY.parse().told("read the day")?;
    let all: [fn(&Screen) -> bool; 3] = [asks_choice, asks_tally, hands_off];
    let index = SCENES.iter().position(|name| *name == scene).told("find the scene")?;
    for procedure in catalog.procedures.values() {
        if let Some(journey) = walk::through(&procedure.guide, today, &all)
            && let Some(screen) = journey.trail().iter().copied().find(|screen| all[index](screen))
        {
            return Ok((procedure, journey, screen));
        }
    }
    Err(format!("find a {scene}: no guide has a tally and a hand-off on one way"))
}

/// The address of a screen.
pub fn address(catalog: &Catalog, scene: &str) -> Outcome<String> {
    let (procedure, journey, screen) = found(catalog, scene)?;
    let address = Address::screen(LANGUAGE, procedure.guide.id(), &screen.id);
    Ok(address.with_answers(journey.answers()).link())
}

/// Draws a screen many times.
pub fn draw(scene: &str, times: usize) -> Outcome {
    let catalog = catalog()?;
    let (procedure, journey, wanted) = found(&catalog, scene)?;
    let speaker = catalog.locales.speaker(LANGUAGE).told("find French")?;
    let visit = Visit::new(speaker, TODAY.parse().told("read the day")?);
    let typed = TypedValues::new();
    let place = journey.find(&wanted.id).told("find the screen on its way")?;
    let scene = Scene {
        visit,
        catalog: &catalog,
        origin: marchepied::view::Origin::Procedure(procedure),
        journey: &journey,
        place,
        typed: &typed,
        attempt: None,
    };
    for _ in 0..times {
        black_box(screen(black_box(&scene)));
    }
    Ok(())
}
