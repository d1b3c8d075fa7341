//! « Je ne sais pas où aller » : three questions, then who helps: a place, a phone, a guide.

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::phone::{Phone, to_say};
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use super::vouchers::vouchers;
use super::{front, near, practice, referral, subjects};
use crate::address::Address;
use crate::catalog::{Catalog, Need};
use crate::locale::NoValues;
use crate::places::{Kind, Sign as _, Voucher};

/// The path of the page, and the key of its words.
const PAGE: &str = "orientation";
/// The three questions, as they stand in an address.
pub const QUESTIONS: [&str; 3] = ["besoin", "moyen", "dur"];
/// What one can do: go there, call, neither; with pictures.
const WAYS: [(&str, &str); 3] = [("aller", "map-pin"), ("appeler", "phone"), (ALONE, "house")];
/// What is hard; with pictures.
const HARDS: [(&str, &str); 4] =
    [("lire", "file-text"), ("langue", "languages"), (OFFLINE, "laptop"), (NOTHING, "check")];
/// One can neither go nor call.
const ALONE: &str = "seul";
/// The Internet is hard.
const OFFLINE: &str = "internet";
/// Nothing is hard.
const NOTHING: &str = "rien";

/// How far somebody is in the three questions.
#[derive(Clone, Copy, Default)]
pub struct Steps<'s> {
    need: Option<&'s Need>,
    way: Option<&'static str>,
    hard: Option<&'static str>,
}

impl<'s> Steps<'s> {
    /// Reads the three answers. One that is unknown ends the reading: its
    /// question is asked again.
    #[must_use]
    pub fn read(catalog: &'s Catalog, [need, way, hard]: [&str; 3]) -> Self {
        let among = |all: &[(&'static str, &str)], name: &str| {
            all.iter().map(|(known, _)| *known).find(|known| *known == name)
        };
        let need = catalog.needs.iter().find(|known| known.id == *need);
        let way = need.and_then(|_| among(&WAYS, way));
        let hard = way.and_then(|_| among(&HARDS, hard));
        Self { need, way, hard }
    }

    /// The answers given, by question.
    fn given(&self) -> impl Iterator<Item = (&'static str, &'s str)> {
        let need = self.need.map(|need| need.id.as_str());
        QUESTIONS.into_iter().zip([need, self.way, self.hard]).filter_map(|(q, a)| Some((q, a?)))
    }

    /// The address of these answers.
    #[must_use]
    pub fn address(&self, tag: &str) -> Address {
        self.given().fold(Address::page(tag, PAGE), |address, (q, a)| address.with(q, a))
    }
}

/// Draws the next question, or who helps.
#[must_use]
pub fn orientation(visit: &Visit, catalog: &Catalog, steps: &Steps, paying: &[&Voucher]) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let asking = Asking { visit, voice, steps };
    let (title, main) = match (steps.need, steps.way, steps.hard) {
        (Some(need), Some(_), Some(hard)) => {
            ("orientation-voici", helpers(&asking, catalog, (need, hard), paying))
        }
        (Some(_), Some(_), None) => ("orientation-dur", asking.question(2, &HARDS)),
        (Some(_), None, _) => ("orientation-moyen", asking.question(1, &WAYS)),
        (None, ..) => {
            let needs = catalog.needs.iter().map(|need| (need.id.as_str(), need.picture.as_str()));
            ("orientation-besoin", asking.question(0, &needs.collect::<Vec<_>>()))
        }
    };
    let bare = Steps::default();
    // On a public machine no address says what was answered.
    let here = if visit.kiosk.is_some() { &bare } else { steps }.address(visit.tag());
    let phones = match steps.need.and_then(|need| catalog.portals.get(&need.portal)) {
        Some(portal) => vec![Phone::of(portal, visit.speaker)],
        None => Phone::all(catalog, visit.speaker),
    };
    let frame = Frame {
        sheet: Sheet::Form,
        phones,
        wanted: steps.need.map(|need| need.place.as_str()),
        ..Frame::bare(visit, catalog, here, (title, voice.text(title)))
    };
    frame.page(&main)
}

/// The way to the three questions, on the front door and on the page of help.
pub(super) fn door(visit: &Visit, voice: Voice) -> Markup {
    html! {
        a.c.u data-orientation href=(Address::page(visit.tag(), PAGE).link_shown(visit.display)) {
            (icon("question")) span { (voice.say(PAGE)) small { (voice.say("orientation.hint")) } }
        }
    }
}

/// Who asks, and what is known so far.
struct Asking<'a> {
    visit: &'a Visit<'a>,
    voice: Voice<'a>,
    steps: &'a Steps<'a>,
}

impl Asking<'_> {
    /// A question: its number, its answers with their pictures.
    fn question(&self, number: usize, answers: &[(&str, &str)]) -> Markup {
        let name = QUESTIONS[number];
        html! {
            h1 { (self.voice.say(&format!("orientation-{name}"))) }
            @if number == 0 { p { (self.voice.say("orientation.hint")) } }
            @if self.visit.kiosk.is_some() {
                form method="post" action=(Address::page(self.visit.tag(), PAGE).link_shown(self.visit.display)) {
                    @for (question, answer) in self.steps.given() { input type="hidden" name=(question) value=(answer); }
                    @for (answer, picture) in answers {
                        button.c type="submit" name=(name) value=(answer) data-choice=(answer) { (self.words(answer, picture)) }
                    }
                }
            } @else {
                @let so_far = self.steps.address(self.visit.tag());
                @for (answer, picture) in answers {
                    a.c data-choice=(answer) href=(so_far.clone().with(name, answer).link_shown(self.visit.display)) { (self.words(answer, picture)) }
                }
            }
        }
    }

    fn words(&self, answer: &str, picture: &str) -> Markup {
        html! { (icon(picture)) span { (self.voice.say(&format!("orientation-{answer}"))) } }
    }

    /// A kind of place, near the person.
    fn place(&self, kind: Kind) -> Markup {
        let kind = kind.as_str();
        let near = Address::page(self.visit.tag(), "aide").with_wanted(Some(kind));
        html! {
            a.c data-wanted=(kind) href=(near.link_shown(self.visit.display)) {
                (icon("map-pin"))
                span { (self.voice.say("near-find")) small { (self.voice.say(&format!("near-for-{kind}"))) } }
            }
        }
    }
}

/// Who helps: a place first, then a phone, then our guides.
fn helpers(
    asking: &Asking,
    catalog: &Catalog,
    (need, hard): (&Need, &str),
    paying: &[&Voucher],
) -> Markup {
    let (visit, voice) = (asking.visit, asking.voice);
    let offline = hard == OFFLINE && need.place != Kind::FranceServices;
    let guides: Vec<_> =
        need.procedures.iter().filter_map(|name| catalog.procedures.get(name)).collect();
    let subjects = need.procedures.iter().filter_map(|name| catalog.subjects.get(name));
    let subjects: Vec<_> =
        subjects.filter(|subject| subjects::is_alone(catalog, subject)).collect();
    html! {
        h1 { (voice.say("orientation-voici")) }
        @if asking.steps.way == Some(ALONE) { div.o { p { (voice.say("orientation-home")) } } }
        @if hard != NOTHING { (to_say(visit, "help-say", &format!("orientation-{hard}.say"))) }
        h2 { (voice.say("help-places")) }
        (asking.place(need.place))
        @if offline { (asking.place(Kind::FranceServices)) }
        @if need.learns { (vouchers(visit, paying)) }
        @if let Some(portal) = catalog.portals.get(&need.portal) {
            h2 { (voice.say("help-phones")) }
            (near::helpline(visit, portal))
        }
        @if !guides.is_empty() || !subjects.is_empty() {
            h2 { (voice.say("orientation-web")) }
            @for subject in subjects { (subjects::door(visit, voice, subject)) }
            @for procedure in guides { (front::tile(visit, voice, procedure, &[procedure.words().key()])) }
        }
        @if need.learns { (practice::door(visit, catalog)) }
        (referral::door(visit, voice, Some(need)))
        p { a.b href=(Address::page(visit.tag(), PAGE).link_shown(visit.display)) { (voice.say("orientation-again")) } }
    }
}
