//! A page of the imaginary site, with the ordinary controls of real ones.

use maud::{Markup, html};

use super::{Missed, Practising, banner, field, paper, voice};
use crate::locale::{NoValues, SOURCE};
use crate::practice::{Page, Slip};
use crate::view::voice::Voice;

/// The main part: the guide and the papers, then the site.
pub(super) fn page(scene: &Practising, page: &Page) -> Markup {
    let voice = Voice::new(scene.visit.speaker, &NoValues);
    html! {
        (banner(voice))
        div.ps {
            div {
                (voice::guide(scene, page))
                (paper::folded(scene))
                @if page.fields.iter().any(|field| field.kind == crate::practice::FieldKind::File) { (paper::files(scene)) }
            }
            div.po lang=(SOURCE) dir="ltr" {
                div.ph { b { (scene.office.name) } (scene.office.line) }
                div.pi {
                    (errors(scene))
                    h1 { (page.title) }
                    @for line in &page.text { p { (line) } }
                    @if let Some(notice) = &page.notice { div.o { p { (notice) } } }
                    (paper::rows(&page.rows))
                    (form(scene, page))
                    p.pt { (scene.office.foot) }
                }
            }
        }
    }
}

/// The fields that are not as the story wants them.
fn slips<'s>(scene: &'s Practising) -> &'s [Slip<'s>] {
    match scene.mistake.map(|mistake| &mistake.what) {
        Some(Missed::Fields(slips)) => slips,
        _ => &[],
    }
}

/// The list of errors, as real sites show it above a form.
fn errors(scene: &Practising) -> Markup {
    let told: Vec<_> = slips(scene)
        .iter()
        .filter_map(|slip| Some((slip, scene.office.complaint(slip.field.kind, slip.why)?)))
        .collect();
    html! {
        @if !told.is_empty() {
            div.a.pe {
                p { b { (scene.office.errors) } }
                ul {
                    @for (slip, complaint) in told {
                        li { a href={ "#f-" (slip.field.id) } { (slip.field.label) } " : " (complaint) }
                    }
                }
            }
        }
    }
}

fn form(scene: &Practising, page: &Page) -> Markup {
    let back = scene.journey.before(scene.place).filter(|_| page.back);
    let typed = scene.mistake.map(|mistake| mistake.typed);
    html! {
        form method="post" action=(scene.link(scene.place.screen)) {
            @for one in &page.fields {
                @let slip = slips(scene).iter().find(|slip| slip.field.id == one.id);
                (field::drawn(scene.office, one, &field::Shown { typed, slip }))
            }
            div.pn[page.banner.is_some()] {
                @if let Some(banner) = &page.banner { p { (banner) } }
                @for button in &page.buttons {
                    button.pk type="submit" name="geste" value=(button.id) data-button=(button.id) { (button.label) }
                }
            }
            @if let Some(back) = back { a.b href=(scene.link(back)) { (scene.office.back) } }
        }
    }
}
