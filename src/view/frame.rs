//! The frame of every page: the bar, the way to a human, how the page is shown, what we are not.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::assets::{SCRIPT, Sheet};
use super::tile::icon;
use super::values::portal_name;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::{Address, Colours, Display, Size};
use crate::catalog::Catalog;
use crate::locale::{NoValues, Speaker, Value};
use crate::portals::Portal;

/// A finished page.
#[derive(Clone, Debug)]
pub struct Page {
    /// The whole document.
    pub html: String,
    /// The style it carries, which decides its security policy.
    pub sheet: Sheet,
    /// Whether the style is fetched apart.
    pub linked: bool,
}

/// What surrounds the main part of a page.
pub(super) struct Frame<'f> {
    pub visit: &'f Visit<'f>,
    /// The title of the document, bare.
    pub title: String,
    /// This page, without the way it is shown.
    pub here: Address,
    pub sheet: Sheet,
    /// The name and the kind of the screen, for tests and helpers.
    pub screen: (&'f str, &'f str),
    pub phones: Vec<Phone>,
    /// What to say to the person who answers, if the page is about a procedure.
    pub say: Option<String>,
    /// The kind of place that can help with this page, if one is better than others.
    pub wanted: Option<&'f str>,
    /// The card to show to an agent, if there is one.
    pub show: Option<Address>,
}

/// A number to call, and whose it is.
pub(super) struct Phone {
    /// Whose number it is.
    pub name: String,
    /// The number, as one reads it.
    pub number: String,
    /// Whether people must be told to check it.
    pub doubtful: bool,
}

impl Phone {
    /// The helpline of a portal.
    pub fn of(portal: &Portal, speaker: Speaker) -> Self {
        Self {
            name: portal_name(portal, speaker),
            number: portal.phone.clone(),
            doubtful: portal.phone_is_doubtful,
        }
    }

    /// The helplines of every portal.
    pub fn all(catalog: &Catalog, speaker: Speaker) -> Vec<Self> {
        catalog.portals.values().map(|portal| Self::of(portal, speaker)).collect()
    }
}

/// A small drawing of a step, so that no browser asks for another one.
const MARK: &str = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%208%208'%3E%3Cpath%20d='M0%208V5h3V2h5v6'%20fill='%230b4f54'/%3E%3C/svg%3E";

impl Frame<'_> {
    /// Lays the main part into its frame.
    pub fn page(&self, main: &Markup) -> Page {
        let voice = Voice::new(self.visit.speaker, &NoValues);
        let language = self.visit.speaker.language();
        let (screen, kind) = self.screen;
        let html = html! {
            (DOCTYPE)
            html lang=(language.tag) dir=(language.dir.as_str()) class=[self.classes()] {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width,initial-scale=1";
                    title { (self.title) " – " (voice.text("site-name")) }
                    link rel="icon" href=(MARK);
                    @if let Some(path) = self.visit.dictionary {
                        link rel="compression-dictionary" href=(path);
                    }
                    @if self.visit.has_style {
                        link rel="stylesheet" href=(Sheet::path());
                    } @else {
                        // Our own text, whose hash stands in the policy.
                        style { (PreEscaped(self.sheet.style())) }
                    }
                }
                body {
                    a.k href="#main" { (voice.say("skip")) }
                    (self.bar(voice))
                    main #main data-screen=(screen) data-kind=(kind) data-speech { (main) }
                    (self.help(voice))
                    (self.foot(voice))
                    @if self.sheet.has_script() { script { (PreEscaped(SCRIPT.as_str())) } }
                }
            }
        };
        Page { html: html.into_string(), sheet: self.sheet, linked: self.visit.has_style }
    }

    fn classes(&self) -> Option<&'static str> {
        let Display { size, colours } = self.visit.display;
        let classes = match (size, colours) {
            (Size::Large, Colours::Device) => return None,
            (Size::Larger, Colours::Device) => "z2",
            (Size::Largest, Colours::Device) => "z3",
            (Size::Large, Colours::Light) => "day",
            (Size::Larger, Colours::Light) => "z2 day",
            (Size::Largest, Colours::Light) => "z3 day",
            (Size::Large, Colours::Dark) => "night",
            (Size::Larger, Colours::Dark) => "z2 night",
            (Size::Largest, Colours::Dark) => "z3 night",
            (Size::Large, Colours::Strong) => "strong",
            (Size::Larger, Colours::Strong) => "z2 strong",
            (Size::Largest, Colours::Strong) => "z3 strong",
        };
        Some(classes)
    }

    fn link(&self, page: &str) -> String {
        Address::page(self.visit.tag(), page).link_shown(self.visit.display)
    }

    /// The people near by who can help with this very page.
    fn near(&self) -> String {
        let help = Address::page(self.visit.tag(), "aide").with_wanted(self.wanted);
        help.link_shown(self.visit.display)
    }

    fn shown(&self, size: Size, colours: Colours) -> String {
        self.here.link_shown(Display { size, colours })
    }

    fn bar(&self, voice: Voice) -> Markup {
        let home = Address::front(self.visit.tag()).link_shown(self.visit.display);
        let Display { size, colours } = self.visit.display;
        html! {
            header {
                a href=(home) aria-label=(voice.text("bar-home")) { (icon("house")) }
                a.h href="#aide" { (icon("phone")) (voice.say("bar-help")) }
                @if voice.speaker.locales().offered().count() > 1 {
                    a href="#langues" { (voice.say("bar-languages")) }
                }
                a href=(self.shown(size.next(), colours)) aria-label={ "A+ " (voice.text("bar-larger")) } { span dir="ltr" { "A+" } }
            }
        }
    }

    /// The way to a human being: the same three doors at the same place.
    fn help(&self, voice: Voice) -> Markup {
        html! {
            aside #aide aria-labelledby="aide-t" {
                div.w {
                    h2 #aide-t { (voice.say("help-title")) }
                    @for phone in &self.phones { (self.phone(phone)) }
                    @if let Some(words) = &self.say {
                        @let values = [("words", Value::Words(words.clone()))];
                        p { (Voice::new(self.visit.speaker, &values).say("help-say")) }
                    }
                    a href=(self.near()) { (icon("map-pin")) (voice.say("help-near")) }
                    @if let Some(show) = &self.show {
                        a href=(show.clone().link_shown(self.visit.display)) {
                            (icon("show")) (voice.say("help-show"))
                        }
                    }
                }
            }
        }
    }

    fn phone(&self, phone: &Phone) -> Markup {
        let speaker = self.visit.speaker;
        let values = [
            ("portal", Value::Words(phone.name.clone())),
            ("phone", Value::Whole(phone.number.clone())),
        ];
        let voice = Voice::new(speaker, &values);
        html! {
            a href={ "tel:" (dialled(&phone.number)) } { (icon("phone")) span { (voice.say("help-call")) } }
            @if phone.doubtful { p { (voice.say("help-doubt")) } }
        }
    }

    fn foot(&self, voice: Voice) -> Markup {
        let Display { size, colours } = self.visit.display;
        html! {
            footer {
                div.w {
                    p { (voice.say("foot-state")) " " (voice.say("foot-free")) }
                    nav aria-labelledby="vue-t" {
                        h2 #vue-t { (voice.say("display-title")) }
                        @for other in Size::ALL.into_iter().filter(|other| *other != size) {
                            a href=(self.shown(other, colours)) { (voice.say(&format!("display-size-{}", other.as_str()))) }
                        }
                        @for other in Colours::ALL.into_iter().filter(|other| *other != colours) {
                            a href=(self.shown(size, other)) { (voice.say(&format!("display-colours-{}", other.as_str()))) }
                        }
                    }
                    (self.languages(voice))
                    p {
                        a href=(self.link("mentions")) { (voice.say("foot-legal")) }
                        a href=(self.link("vie-privee")) { (voice.say("foot-privacy")) }
                        a href=(self.link("accessibilite")) { (voice.say("foot-access")) }
                    }
                }
            }
        }
    }

    /// The same page in the other languages, each in its own name.
    fn languages(&self, voice: Voice) -> Markup {
        let locales = voice.speaker.locales();
        let others: Vec<_> =
            locales.offered().filter(|other| other.tag != self.visit.tag()).collect();
        html! {
            @if !others.is_empty() {
                nav #langues aria-label=(voice.text("bar-languages")) {
                    @for other in others {
                        a lang=(other.tag) dir=(other.dir.as_str()) hreflang=(other.tag)
                            href=(self.here.in_language(&other.tag).link_shown(self.visit.display)) { (other.name) }
                    }
                }
            }
        }
    }
}

/// A phone number as a dialler takes it.
pub(super) fn dialled(phone: &str) -> String {
    phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// The public dictionary of a guide: one whole page for each style, and of the
/// other pages only the main part. They hold no answer. A browser that has it
/// receives the next pages as differences.
#[must_use]
pub fn dictionary_text(pages: &[Page]) -> String {
    let mut text = String::new();
    let mut whole = Vec::new();
    for page in pages {
        if whole.contains(&page.sheet) {
            text.push_str(main_part(&page.html));
        } else {
            whole.push(page.sheet);
            text.push_str(&page.html);
        }
    }
    text
}

fn main_part(html: &str) -> &str {
    let start = html.find("<main").unwrap_or(0);
    let end = html.find("</main>").unwrap_or(html.len());
    html.get(start..end).unwrap_or(html)
}
