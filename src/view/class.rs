//! The exercises of a group, followed by a mediator: a code to give, a line for each person, by number.

use maud::{Markup, html};

use super::assets::Sheet;
use super::atelier::DESK;
use super::frame::{Frame, Page};
use super::tile::{fresh_qr, icon};
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::guide::Name;
use crate::locale::{NoValues, Value};
use crate::practice::{END, STORY};

/// The field of the code, and the key of it in the address that a square opens.
pub const CODE: &str = "code";

/// Where one person of a group stands. Nothing says who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// The exercise.
    pub exercise: Name,
    /// The screen.
    pub screen: Name,
    /// Which screen of the exercise it is, from 1.
    pub step: usize,
    /// How many it has.
    pub steps: usize,
    /// Whether something is not yet as the story wants it.
    pub slipped: bool,
}

/// One seat of a group.
#[derive(Clone, Debug)]
pub struct Seat {
    /// Where the person stands; nothing before the first exercise.
    pub stand: Option<Stand>,
    /// When that changed, in seconds since 1970.
    pub at: i64,
}

/// Why somebody does not come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such code.
    Unknown,
    /// No seat is left.
    Full,
    /// Too many tries.
    Wait,
}

/// The page of the mediator: the code and the seats of a group, or the button
/// that opens one. It looks again by itself; without a script, by a link.
#[must_use]
pub fn class(visit: &Visit, catalog: &Catalog, open: Option<(u32, &[Seat])>, now: i64) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let here = Address::page(visit.tag(), DESK).below("suivi");
    let link = here.clone().link_shown(visit.display);
    let end = here.clone().below("fin").link_shown(visit.display);
    let main = html! {
        div.t { (icon("users")) h1 { (voice.say("class")) } }
        @for line in voice.lines("class.text") { p { (line) } }
        @match open {
            None => form method="post" action=(link) {
                button.p type="submit" data-class { (voice.say("class.open")) }
            },
            Some((code, seats)) => {
                (code_to_give(visit, voice, code))
                div data-again { (rows(visit, catalog, seats, now)) }
                p { a.b href=(link) { (voice.say("class.again")) } }
                form method="post" action=(end) { button.p type="submit" { (voice.say("class.end")) } }
            }
        }
        p { a.b data-back href=(Address::page(visit.tag(), DESK).link_shown(visit.display)) { (voice.say("way-back")) } }
    };
    page(visit, catalog, (here, "suivi", "class"), &main)
}

/// The code in large figures, and as a square.
fn code_to_give(visit: &Visit, voice: Voice, code: u32) -> Markup {
    let whole = visit.origin.map(|origin| {
        let door = Address::page(visit.tag(), "groupe").link();
        format!("{origin}{door}?{CODE}={code}")
    });
    let square = whole.and_then(|whole| fresh_qr(&whole, &voice.text("class.code")));
    html! {
        h2 { (voice.say("class.code")) }
        p.y dir="ltr" data-code=(code) { (code / 1000) " " (format!("{:03}", code % 1000)) }
        p { (voice.say("class.join")) }
        @if let Some(square) = square { div.kq { (square) } }
    }
}

/// A line for each person.
fn rows(visit: &Visit, catalog: &Catalog, seats: &[Seat], now: i64) -> Markup {
    let voice = Voice::new(visit.speaker, &NoValues);
    html! {
        @if seats.is_empty() { p { (voice.say("class.nobody")) } }
        @else {
            ol.cl {
                @for seat in seats {
                    li data-seat {
                        @match &seat.stand {
                            None => p { (voice.say("class.arrived")) },
                            Some(stand) => (stood(visit, catalog, stand)),
                        }
                        @let minutes = [("minutes", Value::Number((now - seat.at).max(0) / 60))];
                        p { small { (Voice::new(visit.speaker, &minutes).say("class.since")) } }
                    }
                }
            }
        }
    }
}

/// Where one person stands: the exercise, the step, the page of the site, a mistake.
fn stood(visit: &Visit, catalog: &Catalog, stand: &Stand) -> Markup {
    let voice = Voice::new(visit.speaker, &NoValues);
    let Some((office, exercise)) = catalog.practice.find(stand.exercise.as_str()) else {
        return html! {};
    };
    let title = exercise.pages.get(&stand.screen).map(|page| &page.title);
    let steps = [
        ("step", Value::Whole(stand.step.to_string())),
        ("steps", Value::Whole(stand.steps.to_string())),
    ];
    html! {
        p { b { (voice.say(exercise.words.key())) } }
        @if stand.screen == *END {
            p { (icon("check")) " " (voice.say("class.done")) }
        } @else {
            p {
                (Voice::new(visit.speaker, &steps).say("progress")) " – "
                @if stand.screen == *STORY { (voice.say("practice-story")) }
                @if let Some(title) = title { span lang="fr" dir="ltr" title=(office.name) { (title) } }
            }
            @if stand.slipped { p { b { (icon("hand")) " " (voice.say("class.slip")) } } }
        }
    }
}

/// The page where a person types the code.
#[must_use]
pub fn class_door(visit: &Visit, catalog: &Catalog, typed: &str, refused: Option<Refused>) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let here = Address::page(visit.tag(), "groupe");
    let practice = Address::page(visit.tag(), "entrainement").link_shown(visit.display);
    let trouble = refused.map(|why| match why {
        Refused::Unknown => "class-door.wrong",
        Refused::Full => "class-door.full",
        Refused::Wait => "class-door.wait",
    });
    let described = if trouble.is_some() { "refus ch" } else { "ch" };
    let main = html! {
        h1 { (voice.say("class-door")) }
        @for line in voice.lines("class-door.text") { p { (line) } }
        form method="post" action=(here.link_shown(visit.display)) {
            @if let Some(trouble) = trouble { div.a #refus role="alert" { p { (voice.say(trouble)) } } }
            label.e for="code" { (voice.say("class-door.label")) }
            p #ch { (voice.say("class-door.hint")) }
            input.i #code name=(CODE) type="text" inputmode="numeric" autocomplete="off" maxlength="20"
                value=(typed) aria-invalid=[trouble.map(|_| "true")] aria-describedby=(described);
            button.p type="submit" { (voice.say("class-door.go")) }
        }
        p { a.b data-back href=(practice) { (voice.say("way-back")) } }
    };
    page(visit, catalog, (here, "groupe", "class-door"), &main)
}

/// On an exercise that is followed: the number, and how to be followed no more.
pub(super) fn followed(visit: &Visit, number: usize, leave: &str) -> Markup {
    let values = [("number", Value::Whole(number.to_string()))];
    let voice = Voice::new(visit.speaker, &values);
    html! {
        div.o data-followed=(number) {
            @for line in voice.lines("class-seat") { p { (line) } }
            p { a.b href=(leave) { (voice.say("class-seat.leave")) } }
        }
    }
}

fn page(
    visit: &Visit,
    catalog: &Catalog,
    (here, name, title): (Address, &str, &str),
    main: &Markup,
) -> Page {
    let title = Voice::new(visit.speaker, &NoValues).text(title);
    // What is typed here is handed to no voice.
    let unheard = Visit { listen: None, ..*visit };
    let frame = Frame::bare(&unheard, catalog, here, (name, title));
    Frame { sheet: Sheet::Desk, ..frame }.page(main)
}
