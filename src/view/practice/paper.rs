//! The papers of the invented person, drawn as rows, and the files to take along.

use maud::{Markup, html};

use super::Practising;
use crate::address::Address;
use crate::locale::{SOURCE, Value};
use crate::practice::Paper;
use crate::view::tile::icon;
use crate::view::voice::Voice;

/// A paper.
pub(super) fn drawn(paper: &Paper) -> Markup {
    html! {
        div.pp lang=(SOURCE) dir="ltr" {
            p { (icon(paper.picture.as_str())) span { b { (paper.title) } @if let Some(head) = &paper.head { br; (head) } } }
            (rows(&paper.rows))
        }
    }
}

/// Lines of two cells: what it is, and the value.
pub(super) fn rows(rows: &[[String; 2]]) -> Markup {
    html! {
        @if !rows.is_empty() {
            dl.pr {
                @for [name, value] in rows { div { dt { (name) } dd { (value) } } }
            }
        }
    }
}

/// The papers, each folded, beside a page of the imaginary site.
pub(super) fn folded(scene: &Practising) -> Markup {
    html! {
        @for paper in &scene.exercise.papers {
            @let title = [("paper", Value::Label(paper.title.clone()))];
            details { summary { span { (Voice::new(scene.visit.speaker, &title).say("practice-paper")) } } (drawn(paper)) }
        }
    }
}

/// The files to take along.
pub(super) fn files(scene: &Practising) -> Markup {
    let id = scene.exercise.guide.id();
    html! {
        @for sample in &scene.exercise.files {
            @let name = [("file", Value::Label(sample.name.to_owned()))];
            @let address = Address::page(scene.visit.tag(), &format!("entrainement/{id}/fichiers/{}", sample.name));
            a.pf href=(address.link()) download=(sample.name) {
                (icon("file-text")) span { (Voice::new(scene.visit.speaker, &name).say("practice-files.take")) }
            }
        }
    }
}
