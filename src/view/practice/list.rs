//! The list of exercises, and the way to it from the front door and from a hand-off.

use maud::{Markup, html};

use super::banner;
use crate::address::{Address, Back, Trip};
use crate::catalog::Catalog;
use crate::guide::Name;
use crate::locale::{NoValues, Value};
use crate::practice::{Exercise, STORY};
use crate::view::assets::Sheet;
use crate::view::class::followed;
use crate::view::frame::{Frame, Page};
use crate::view::scene::Scene;
use crate::view::tile::icon;
use crate::view::visit::Visit;
use crate::view::voice::Voice;

/// The path of the list.
const LIST: &str = "entrainement";

/// Draws the list.
#[must_use]
pub fn exercises(visit: &Visit, catalog: &Catalog, trip: &Trip, seat: Option<usize>) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        (banner(voice))
        h1 { (voice.say("practice")) }
        @if let Some(number) = seat { (followed(visit, number, &address(visit, &Trip::default()))) }
        p { (voice.say("practice.hint")) }
        @for exercise in catalog.practice.exercises.values() {
            (tile(visit, exercise, trip))
        }
        // A public machine keeps no seat.
        @if visit.kiosk.is_none() && seat.is_none() {
            @let door = Address::page(visit.tag(), "groupe").link_shown(visit.display);
            p { a.b data-code-door href=(door) { (voice.say("class-door")) } }
        }
    };
    let frame = Frame {
        sheet: Sheet::Practice,
        ..Frame::bare(
            visit,
            catalog,
            Address::page(visit.tag(), LIST).with_trip(trip),
            ("practice", voice.text("practice")),
        )
    };
    frame.page(&main)
}

/// The address of the list, for somebody who is followed or not.
pub(super) fn address(visit: &Visit, trip: &Trip) -> String {
    let trip = Trip { followed: trip.followed, ..Trip::default() };
    Address::page(visit.tag(), LIST).with_trip(&trip).link_shown(visit.display)
}

/// The tile of the front door; none when there is no exercise.
pub(in crate::view) fn door(visit: &Visit, catalog: &Catalog) -> Markup {
    let voice = Voice::new(visit.speaker, &NoValues);
    html! {
        @if !catalog.practice.exercises.is_empty() {
            a.c href=(address(visit, &Trip::default())) {
                (icon("graduation-cap"))
                span { (voice.say("practice.tile")) small { (voice.say("practice.tile-hint")) } }
            }
        }
    }
}

/// The exercises that prepare for this hand-off, with the way back to it.
pub(in crate::view) fn before(scene: &Scene) -> Markup {
    let procedure = scene.journey.guide().id();
    let answers = match scene.journey.guide().is_private() {
        true => crate::guide::Answers::default(),
        false => scene.journey.answers().clone(),
    };
    let screen = scene.place.screen.id.clone();
    let back = Back { procedure: procedure.clone(), screen, answers };
    let trip = Trip { back: Some(back), ..Trip::default() };
    let voice = Voice::new(scene.visit.speaker, &NoValues);
    let exercises: Vec<_> = match scene.portal() {
        Some(_) => scene.catalog.practice.before(procedure).collect(),
        None => Vec::new(),
    };
    html! {
        @if !exercises.is_empty() {
            details.m {
                summary data-practise { (voice.say("practice.before")) }
                @for exercise in exercises { (tile(&scene.visit, exercise, &trip)) }
            }
        }
    }
}

/// The tile of one exercise.
fn tile(visit: &Visit, exercise: &Exercise, trip: &Trip) -> Markup {
    let words = exercise.words.key();
    let minutes = [("minutes", Value::Number(i64::from(exercise.minutes)))];
    let voice = Voice::new(visit.speaker, &minutes);
    let Some(story) = Name::parse(STORY) else { return html! {} };
    let address = Address::exercise(visit.tag(), exercise.guide.id(), &story).with_trip(trip);
    html! {
        a.c data-exercise=(exercise.guide.id()) href=(address.link_shown(visit.display)) {
            (icon(exercise.picture.as_str()))
            span {
                (voice.say(words))
                small { (voice.say(&format!("{words}.line"))) }
                small { (voice.say("practice-minutes")) }
            }
        }
    }
}
