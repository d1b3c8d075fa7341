//! A question with tiles.

use maud::{Markup, html};

use super::scene::Scene;
use super::tile::Tile;
use super::voice::Voice;
use crate::guide::calendar::YearMonth;
use crate::guide::{Ask, Choice, EntryKind, Name, Question};
use crate::locale::dates;

/// The tiles of a question, « Je ne sais pas » last.
pub(super) fn choices(scene: &Scene, voice: Voice, question: &Question) -> Markup {
    let month = matches!(question.ask, Ask::Month);
    html! {
        @if month { (months(scene, voice)) }
        @if scene.journey.guide().is_private() {
            form method="post" action=(scene.here_link()) {
                @for choice in question.tiles() { (tile(scene, voice, choice).button()) }
            }
        } @else {
            @for choice in question.tiles() { (tile(scene, voice, choice).link(&scene.after(&choice.id))) }
        }
        @if month { (other_month(scene, voice)) }
    }
}

/// « Je ne sais pas » alone, for questions that have fields.
pub(super) fn unsure(scene: &Scene, voice: Voice, question: &Question) -> Markup {
    let Some(choice) = &question.unsure else { return html! {} };
    let tile = tile(scene, voice, choice);
    if scene.journey.guide().is_private() {
        return html! { form method="post" action=(scene.here_link()) { (tile.button()) } };
    }
    tile.link(&scene.after(&choice.id))
}

fn tile<'t>(scene: &Scene, voice: Voice, choice: &'t Choice) -> Tile<'t> {
    Tile {
        id: choice.id.as_str(),
        picture: choice.picture.as_str(),
        words: scene.scribe(voice).words(&choice.label),
        unsure: choice.id == crate::guide::UNSURE,
        chosen: scene.journey.answers().get(&scene.place.screen.id) == Some(&choice.id),
    }
}

/// The months one is likely to mean: this one, the next, the one before.
fn months(scene: &Scene, voice: Voice) -> Markup {
    let this = YearMonth::of(scene.visit.today);
    let chosen = scene.journey.answers().get(&scene.place.screen.id);
    let private = scene.journey.guide().is_private();
    html! {
        @for month in [this, this.plus(1), this.minus(1)] {
            @if let Some(id) = Name::parse(&month.to_string()) {
                @let tile = Tile {
                    id: id.as_str(),
                    picture: "calendar",
                    words: html! { (dates::month(voice.speaker, month.number())) },
                    unsure: false,
                    chosen: chosen == Some(&id),
                };
                @if private {
                    form method="post" action=(scene.here_link()) { (tile.button()) }
                } @else {
                    (tile.link(&scene.after(&id)))
                }
            }
        }
    }
}

/// A small field for any other month.
fn other_month(scene: &Scene, voice: Voice) -> Markup {
    let attempt = scene.attempt;
    html! {
        details open[attempt.is_some()] {
            summary { (voice.say("month-other")) }
            (super::entry::form(scene, voice, super::entry::Field {
                label: "month-other.label",
                example: Some(super::entry::example(scene, voice, EntryKind::Date, "month-other.example")),
                mode: "text",
                sign: Some(super::keypad::Sign::Slash),
            }))
        }
    }
}
