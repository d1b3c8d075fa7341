//! A slip for another place: the need, what is done, the papers that are ready; and the way back.
//!
//! Everything on it is of fixed lists and stands in its address; the name is a
//! line that the person writes by hand, or not.

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::tile::{icon, qr};
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::{Catalog, Need};
use crate::locale::{NoValues, Value, dates};

/// The path of the form.
const FORM: &str = "liaison";
/// What the paths of the slip and of the way back add to it.
const SLIP: &str = "bon";
const BACK: &str = "retour";
/// The fields of the form, as they stand in the address.
pub const NEED: &str = "besoin";
/// What is done already.
pub const DONE: &str = "fait";
/// The papers that are ready.
pub const READY: &str = "papier";
/// What may be done already, in the order of a procedure.
const STEPS: [&str; 4] = ["compte", "commence", "envoye", "rendez-vous"];
/// The papers that another place asks for first, as `documents.toml` names them.
const PAPERS: [&str; 7] = [
    "papier-identite",
    "titre-sejour",
    "preuve-adresse",
    "carte-vitale",
    "numero-caf",
    "avis-impot",
    "rib",
];
/// What one can say of it in the other place.
const ENDS: [&str; 3] = ["fini", "suite", "ailleurs"];

/// What a slip says.
#[derive(Default)]
pub struct Referral<'r> {
    need: Option<&'r Need>,
    done: Vec<&'static str>,
    ready: Vec<&'static str>,
}

impl<'r> Referral<'r> {
    /// Reads pairs of a field and a choice; what is on no list is dropped.
    pub fn read<'p>(catalog: &'r Catalog, pairs: impl Iterator<Item = (&'p str, &'p str)>) -> Self {
        let mut slip = Self::default();
        for (field, choice) in pairs {
            let among = |all: &[&'static str]| all.iter().copied().find(|known| *known == choice);
            match field {
                NEED => slip.need = catalog.needs.iter().find(|need| need.id == *choice),
                DONE => slip.done.extend(among(&STEPS).filter(|step| !slip.done.contains(step))),
                READY => slip.ready.extend(among(&PAPERS).filter(|p| !slip.ready.contains(p))),
                _ => {}
            }
        }
        slip
    }
}

/// The way to the form, with the need that is known.
pub(super) fn door(visit: &Visit, voice: Voice, need: Option<&Need>) -> Markup {
    let form = Address::page(visit.tag(), FORM);
    // On a public machine no address says what was answered.
    let need = need.filter(|_| visit.kiosk.is_none());
    let form = need.into_iter().fold(form, |form, need| form.with(NEED, need.id.as_str()));
    html! { p { a.b data-referral href=(form.link_shown(visit.display)) { (voice.say(FORM)) } } }
}

/// The form: the need, what is done, the papers that are ready.
#[must_use]
pub fn referral_form(visit: &Visit, catalog: &Catalog, known: &Referral) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let action = Address::page(visit.tag(), FORM).below(SLIP);
    let needs = catalog.needs.iter().map(|need| {
        let chosen = known.need.is_some_and(|known| known.id == need.id);
        (need.id.as_str(), format!("orientation-{}", need.id), need.picture.as_str(), chosen)
    });
    let steps = STEPS.map(|step| (step, format!("liaison-{step}"), "check", false));
    let papers = PAPERS.map(|paper| (paper, format!("document-{paper}"), "file-text", false));
    let main = html! {
        div.t { (icon("file-text")) h1 { (voice.say(FORM)) } }
        p { (voice.say("liaison.hint")) }
        form action=(action.link_shown(visit.display)) method=[visit.kiosk.map(|_| "post")] {
            (group(voice, ("radio", NEED, "orientation-besoin"), needs))
            (group(voice, ("checkbox", DONE, "liaison-deja"), steps.into_iter()))
            (group(voice, ("checkbox", READY, "liaison-prets"), papers.into_iter()))
            button.c type="submit" { (icon("printer")) span { (voice.say("liaison.go")) } }
        }
    };
    let here = Address::page(visit.tag(), FORM);
    page(visit, catalog, (here, Sheet::List, FORM), &main)
}

/// Boxes to tick, under one title.
fn group<'g>(
    voice: Voice,
    (kind, field, title): (&str, &str, &str),
    choices: impl Iterator<Item = (&'g str, String, &'g str, bool)>,
) -> Markup {
    html! {
        h2 id=(field) { (voice.say(title)) }
        ul.l role="group" aria-labelledby=(field) {
            @for (choice, words, picture, chosen) in choices {
                li role="none" {
                    label {
                        (icon(picture))
                        span { (voice.say(&words)) @if let Some(french) = voice.french(&words) { small { (french) } } }
                        input type=(kind) name=(field) value=(choice) checked[chosen];
                    }
                }
            }
        }
    }
}

/// The slip, to print or to show: in French, for who reads it there.
#[must_use]
pub fn referral_slip(visit: &Visit, catalog: &Catalog, slip: &Referral) -> Page {
    let day = dates::full(Voice::new(visit.speaker, &NoValues).in_french().speaker, visit.today);
    let values = [("day", Value::Whole(day))];
    let voice = Voice::new(visit.speaker, &values);
    let form = Address::page(visit.tag(), FORM);
    let back = form.clone().below(BACK);
    let square = visit
        .origin
        .and_then(|origin| qr(&format!("{origin}{}", back.link()), &voice.text("liaison-apres")));
    let main = html! {
        div.t { (icon("file-text")) h1 { (both(voice, "liaison-bon")) } }
        p { (voice.in_french().say("liaison-jour")) }
        @if let Some(need) = slip.need {
            h2 { (both(voice, "liaison-besoin")) }
            p { b { (both(voice, &format!("orientation-{}", need.id))) } }
        }
        (listed(voice, "liaison-deja", slip.done.iter().map(|step| format!("liaison-{step}"))))
        (listed(voice, "liaison-prets", slip.ready.iter().map(|paper| format!("document-{paper}"))))
        h2 { (both(voice, "liaison-lieu")) }
        p.blank {}
        h2 { (both(voice, "liaison-nom")) }
        p.blank {}
        // A server that does not know its own address has no square to show.
        @if let Some(square) = square {
            h2 { (both(voice, "liaison-retour")) }
            p { (both(voice, "liaison-retour.hint")) }
            (square)
        }
        p { a.b data-return href=(back.link_shown(visit.display)) { (voice.say("liaison-apres")) } }
        (super::kiosk::printer(visit, voice, "handoff-print"))
        p { a.b data-back href=(form.link_shown(visit.display)) { (voice.say("way-back")) } }
    };
    let here = Address::page(visit.tag(), FORM).below(SLIP);
    page(visit, catalog, (here, Sheet::Door, "liaison-bon"), &main)
}

/// French words, then what they mean.
fn both(voice: Voice, key: &str) -> Markup {
    html! {
        (voice.in_french().say(key))
        @if voice.is_abroad() { br; small { (voice.say(key)) } }
    }
}

fn listed(voice: Voice, title: &str, keys: impl Iterator<Item = String>) -> Markup {
    let keys: Vec<_> = keys.collect();
    html! {
        @if !keys.is_empty() {
            h2 { (both(voice, title)) }
            ul { @for key in &keys { li { (both(voice, key)) } } }
        }
    }
}

/// What the square of a slip opens: what was done in the other place, and what
/// to do next. Nothing is sent: each answer unfolds.
#[must_use]
pub fn referral_return(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        div.t { (icon("check")) h1 { (both(voice, "liaison-apres")) } }
        p { (voice.say("liaison-apres.hint")) }
        @for end in ENDS {
            @let key = format!("liaison-{end}");
            details data-end=(end) {
                summary { span { (both(voice, &key)) } }
                ul { @for line in voice.lines(&format!("{key}.list")) { li { (line) } } }
            }
        }
        (door(visit, voice, None))
    };
    let here = Address::page(visit.tag(), FORM).below(BACK);
    page(visit, catalog, (here, Sheet::Door, "liaison-apres"), &main)
}

fn page(
    visit: &Visit,
    catalog: &Catalog,
    (here, sheet, title): (Address, Sheet, &str),
    main: &Markup,
) -> Page {
    let title = Voice::new(visit.speaker, &NoValues).text(title);
    let frame = Frame { sheet, ..Frame::bare(visit, catalog, here, (FORM, title)) };
    frame.page(main)
}
