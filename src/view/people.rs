//! Pages about us: who we are, what is kept, who can use this.

use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page, Phone};
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::{NoValues, Value};

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
        @let sources = [("sources", Value::Whole(SOURCES.to_owned()))];
        p { (voice.say("legal-licence")) " " (Voice::new(visit.speaker, &sources).say("legal-data")) }
    };
    page(visit, catalog, ("mentions", "legal"), &main)
}

/// What is kept of a visit.
#[must_use]
pub fn privacy(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        h1 { (voice.say("privacy")) }
        @for line in voice.lines("privacy.text") { p { (line) } }
        ul { @for line in voice.lines("privacy.list") { li { (line) } } }
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
    let frame = Frame {
        visit,
        title: voice.text(title),
        here: Address::page(visit.tag(), path),
        sheet: Sheet::Plain,
        screen: (path, "reading"),
        phones: Phone::all(catalog, visit.speaker),
        say: None,
        wanted: None,
        show: None,
    };
    frame.page(main)
}
