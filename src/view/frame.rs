//! The frame of every page: the bar, the way to a human, how the page is shown, what we are not.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::assets::{Script, Sheet};
use super::atelier;
use super::kiosk;
use super::listen::listen;
use super::phone::{Phone, dialled, to_say};
use super::visit::Visit;
use super::voice::Voice;
use crate::address::{Address, Colours, Display, Size};
use crate::catalog::Catalog;
use crate::locale::{Dir, NoValues, Value, dates};

/// A finished page.
#[derive(Clone, Debug)]
pub struct Page {
    /// The whole document.
    pub html: String,
    /// The style it carries, which decides its security policy.
    pub sheet: Sheet,
    /// Whether the style is fetched apart.
    pub linked: bool,
    /// The direction in which it is written.
    pub dir: Dir,
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
    /// What to say to the person who answers, if the page is about a procedure: a message.
    pub say: Option<String>,
    /// The kind of place that can help with this page, if one is better than others.
    pub wanted: Option<&'f str>,
    /// The card to show to an agent, if there is one.
    pub show: Option<Address>,
    /// Whether one must be able to leave at once, because others may not see this page.
    pub quit: bool,
}

/// A small drawing of a step, so that no browser asks for another one.
const MARK: &str = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%208%208'%3E%3Cpath%20d='M0%208V5h3V2h5v6'%20fill='teal'/%3E%3C/svg%3E";

impl<'f> Frame<'f> {
    /// The frame of a page about no guide: every helpline, and nobody in particular.
    pub fn bare(
        visit: &'f Visit<'f>,
        catalog: &Catalog,
        here: Address,
        (screen, title): (&'f str, String),
    ) -> Self {
        Self {
            visit,
            title,
            here,
            sheet: Sheet::Plain,
            screen: (screen, "reading"),
            phones: Phone::all(catalog, visit.speaker),
            say: None,
            wanted: None,
            show: None,
            quit: false,
        }
    }

    /// Lays the main part into its frame.
    pub fn page(&self, main: &Markup) -> Page {
        self.page_beside(main, None)
    }

    /// The same, with something beside the main part that is not for the person.
    pub fn page_beside(&self, main: &Markup, notes: Option<&Markup>) -> Page {
        let voice = Voice::new(self.visit.speaker, &NoValues);
        let language = self.visit.speaker.language();
        let (screen, kind) = self.screen;
        let idle = kiosk::idle(self);
        let sheet = match (self.visit.kiosk, self.visit.display.helper, self.sheet) {
            (Some(_), ..) => Sheet::Kiosk,
            (None, Some(_), sheet) if sheet != Sheet::Practice => Sheet::Desk,
            (.., sheet) => sheet,
        };
        let linked = self.visit.has_style && sheet.is_shared();
        let html = html! {
            (DOCTYPE)
            html lang=(language.tag) dir=(language.dir.as_str()) class=[self.classes()]
                data-idle=[idle.as_ref().map(|idle| idle.seconds)] data-then=[idle.as_ref().map(|idle| &idle.then)]
                data-any=[idle.as_ref().and_then(|idle| idle.any.as_ref())] {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width,initial-scale=1";
                    title { (self.title) " – " (voice.text("site-name")) }
                    link rel="icon" href=(MARK);
                    // Practice must never be found in the place of a real site.
                    @if self.sheet == Sheet::Practice { meta name="robots" content="noindex,nofollow"; }
                    @if let Some(idle) = &idle {
                        // With a script, a touch begins the wait anew.
                        noscript { meta http-equiv="refresh" content={ (idle.seconds) ";url=" (idle.then) }; }
                    }
                    @if let Some(path) = self.visit.dictionary {
                        link rel="compression-dictionary" href=(path);
                    }
                    @if linked {
                        link rel="stylesheet" href=(Sheet::path());
                    } @else {
                        // Our own text, whose hash stands in the policy.
                        style { (PreEscaped(sheet.style(language.dir))) }
                    }
                    script src=(Script::path()) defer {}
                }
                body {
                    a.k href="#main" { (voice.say("skip")) }
                    (self.way_out(voice))
                    (self.bar(voice, main))
                    (atelier::strip(self.visit))
                    main #main data-screen=(screen) data-kind=(kind) data-speech { (main) }
                    @if let Some(notes) = notes { (notes) }
                    (self.help(voice))
                    (self.foot(voice))
                }
            }
        };
        Page { html: html.into_string(), sheet, linked, dir: language.dir }
    }

    fn classes(&self) -> Option<&'static str> {
        let Display { size, colours, .. } = self.visit.display;
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
        self.here.link_shown(Display { size, colours, ..self.visit.display })
    }

    fn bar(&self, voice: Voice, main: &Markup) -> Markup {
        let home = Address::front(self.visit.tag()).link_shown(self.visit.display);
        let Display { size, colours, .. } = self.visit.display;
        html! {
            header {
                a href=(home) aria-label=(voice.text("bar-home")) {}
                a.h href="#aide" { (voice.say("bar-help")) }
                @if voice.speaker.locales().offered().count() > 1 {
                    a data-languages href=(self.here.languages(self.visit.tag()).link_shown(self.visit.display)) { (voice.say("bar-languages")) }
                }
                a href=(self.shown(size.next(), colours)) aria-label={ "A+ " (voice.text("bar-larger")) } { span dir="ltr" { "A+" } }
                (kiosk::finish(self, voice))
                (listen(self.visit, voice, main))
            }
        }
    }

    /// The way out at once; on a public machine, « J'ai fini » is it.
    fn way_out(&self, voice: Voice) -> Markup {
        let away = Address::page(self.visit.tag(), "quitter");
        html! {
            @if self.quit && self.visit.kiosk.is_none() {
                nav.qv aria-label=(voice.text("quit")) { a.n data-quit href=(away.link()) { (voice.say("quit")) } }
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
                    @if let Some(key) = &self.say { (to_say(self.visit, "help-say", key)) }
                    a.mp href=(self.near()) { (voice.say("help-near")) }
                    @if let Some(show) = &self.show {
                        a.sh href=(show.clone().link_shown(self.visit.display)) { (voice.say("help-show")) }
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
            a href={ "tel:" (dialled(&phone.number)) } { span { (voice.say("help-call")) } }
            @if phone.doubtful { p { (voice.say("help-doubt")) } }
        }
    }

    fn foot(&self, voice: Voice) -> Markup {
        let Display { size, colours, .. } = self.visit.display;
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
                    (self.translation(voice))
                    p {
                        a href=(self.link("mentions")) { (voice.say("foot-legal")) }
                        a href=(self.link("vie-privee")) { (voice.say("foot-privacy")) }
                        a href=(self.link("accessibilite")) { (voice.say("foot-access")) }
                        a href=(self.link("portails")) { (voice.say("watch-foot")) }
                    }
                }
            }
        }
    }

    /// That the page is a translation, of when, and whether a speaker read it.
    fn translation(&self, voice: Voice) -> Markup {
        let Some(translation) = &voice.speaker.language().translation else { return html! {} };
        let dated = |key: &str, on| {
            let values = [("date", Value::Whole(dates::full(voice.speaker, on)))];
            html! { (Voice::new(voice.speaker, &values).say(key)) }
        };
        html! {
            p {
                (dated("foot-translation", translation.on)) " "
                @match &translation.reviewed {
                    Some(reviewed) => (dated("foot-translation.reviewed", reviewed.on)),
                    None => (voice.say("foot-translation.unreviewed")),
                }
            }
        }
    }
}
