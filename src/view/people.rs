//! Pages about us: who we are, what is kept, who can use this.

use maud::{Markup, html};

use super::frame::{Frame, Page};
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::{Catalog, Review};
use crate::locale::{NoValues, Value, dates};
use crate::pouch::{MOST_BYTES, MOST_PAPERS};

/// Who answers for this installation; empty where the operator said nothing.
#[derive(Clone, Debug, Default)]
pub struct Legal {
    /// Who is responsible.
    pub publisher: Option<String>,
    /// Who hosts it.
    pub host: Option<String>,
    /// How to reach them.
    pub contact: Option<String>,
    /// Where the source code of this very version is: the licence gives
    /// visitors of a changed version the right to it.
    pub source: Option<String>,
}

/// Who made the lists of towns, and under which licences.
const SOURCES: &str = "INSEE, La Poste (Licence Ouverte 2.0), GeoNames (CC BY 4.0)";

/// Who we are.
#[must_use]
pub fn legal(visit: &Visit, catalog: &Catalog, legal: &Legal) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let known = [
        ("legal-publisher", "publisher", &legal.publisher),
        ("legal-host", "host", &legal.host),
        ("legal-contact", "contact", &legal.contact),
        ("legal-source", "source", &legal.source),
    ];
    let nobody = legal.publisher.is_none() && legal.contact.is_none();
    let main = html! {
        h1 { (voice.say("legal")) }
        @for line in voice.lines("legal.text") { p { (line) } }
        @for (key, name, value) in known {
            @if let Some(value) = value {
                @let values = [(name, Value::Whole(value.clone()))];
                p { (Voice::new(visit.speaker, &values).say(key)) }
            }
        }
        @if nobody { div.a { p { (voice.say("legal-nobody")) } } }
        (reviews(visit, catalog, voice))
        @let sources = [("sources", Value::Whole(SOURCES.to_owned()))];
        @if visit.kiosk.is_none() {
            p { a.b href=(Address::page(visit.tag(), "atelier").link_shown(visit.display)) { (voice.say("atelier.link")) } }
        }
        p { (voice.say("legal-licence")) " " (Voice::new(visit.speaker, &sources).say("legal-data")) }
    };
    page(visit, catalog, ("mentions", "legal"), &main)
}

/// Who read each guide with the people concerned, and when; or that nobody did yet.
fn reviews(visit: &Visit, catalog: &Catalog, voice: Voice) -> Markup {
    let read = |review: &Review| {
        let date = dates::full(visit.speaker, review.on);
        let values = [("by", Value::Whole(review.by.clone())), ("date", Value::Whole(date))];
        html! { (Voice::new(visit.speaker, &values).say("legal-guides.read")) }
    };
    html! {
        h2 { (voice.say("legal-guides")) }
        ul data-reviews {
            @for procedure in catalog.procedures.values() {
                li {
                    p { b { (voice.say(procedure.words().key())) } }
                    p {
                        @match &procedure.review {
                            Some(review) => (read(review)),
                            None => (voice.say("legal-guides.unread")),
                        }
                    }
                }
            }
        }
    }
}

/// What people ask to keep, as this server keeps it.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    /// For how many months.
    pub months: u32,
    /// For how many days its copies, when they are ours.
    pub copies: Option<i64>,
    /// Whether the pages of pouches are with another host.
    pub elsewhere: bool,
}

/// What is kept of a visit.
#[must_use]
pub fn privacy(visit: &Visit, catalog: &Catalog, kept: Option<Kept>) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        h1 { (voice.say("privacy")) }
        @for line in voice.lines("privacy.text") { p { (line) } }
        ul {
            @for line in voice.lines("privacy.list") { li { (line) } }
            li { (voice.say("stumbles.privacy")) }
            li { (voice.say("activities.privacy")) }
        }
        @if let Some(Kept { months, copies, elsewhere }) = kept {
            @let values = [("months", Value::Number(i64::from(months)))];
            h2 { (voice.say("resume-privacy")) }
            ul { @for line in Voice::new(visit.speaker, &values).lines("resume-privacy.list") { li { (line) } } }
            @let most = (MOST_BYTES / 1024 / 1024) as i64;
            @let bounds = [("papers", Value::Number(MOST_PAPERS as i64)), ("size", Value::Number(most)), ("months", Value::Number(i64::from(months)))];
            h2 { (voice.say("pouch-privacy")) }
            ul {
                @for line in Voice::new(visit.speaker, &bounds).lines("pouch-privacy.list") { li { (line) } }
                @if elsewhere { @for line in voice.lines("pouch-privacy.elsewhere") { li data-elsewhere { (line) } } }
            }
            @if let Some(days) = copies {
                @let values = [("days", Value::Number(days))];
                p { (Voice::new(visit.speaker, &values).say("resume-copies")) }
            }
            h2 { (voice.say("recovery")) }
            p { (voice.say("recovery.privacy")) }
        }
        div.o { p { (voice.say("privacy.note")) } }
    };
    page(visit, catalog, ("vie-privee", "privacy"), &main)
}

/// Who can use these pages, and what to do when one cannot.
#[must_use]
pub fn access(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        h1 { (voice.say("access")) }
        @for line in voice.lines("access.text") { p { (line) } }
        div.o { p { (voice.say("access.note")) } }
        p { (voice.say("access.trouble")) }
        p { (voice.say("access.defender")) }
    };
    page(visit, catalog, ("accessibilite", "access"), &main)
}

fn page(visit: &Visit, catalog: &Catalog, (path, title): (&str, &str), main: &Markup) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let frame =
        Frame::bare(visit, catalog, Address::page(visit.tag(), path), (path, voice.text(title)));
    frame.page(main)
}
