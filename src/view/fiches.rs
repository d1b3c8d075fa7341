//! The list of the official texts, and the page of each: what is in it, before one begins.

use jiff::civil::Date;
use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::origin::Official;
use super::quote::{Scribe, leaving};
use super::tile::icon;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::guide::{Block, Contact, Door, Givens, Guide, Mark, OfficialDoor, Text, Words};
use crate::locale::{NoValues, Value, dates};

/// The most papers, doors or people named on the page of a text.
const MOST: usize = 12;

/// What the list of official texts offers.
pub struct Contents<'c> {
    /// The themes: id and title.
    pub themes: Vec<(&'c str, &'c str)>,
    /// The events of life: id and title.
    pub events: Vec<(&'c str, &'c str)>,
    /// The newest day of the texts, when that is long ago.
    pub old: Option<Date>,
}

/// The list: events of life first, then themes, then the search.
#[must_use]
pub fn contents(visit: &Visit, catalog: &Catalog, contents: &Contents) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let main = html! {
        div.t { (icon("files")) h1 { (voice.say("fiches")) } }
        p { (voice.say("fiches.hint")) }
        (old(voice, contents.old))
        (super::front::field(visit, voice, ""))
        @if !contents.events.is_empty() { h2 { (voice.say("fiches-events")) } }
        @for event in &contents.events { (tile(visit, voice, *event, "calendar")) }
        @if !contents.themes.is_empty() { h2 { (voice.say("fiches-themes")) } }
        @for theme in &contents.themes { (tile(visit, voice, *theme, "list")) }
    };
    page(visit, catalog, "fiches", &main)
}

/// The same page while there are no texts: why, and what works meanwhile.
#[must_use]
pub fn no_fiches(visit: &Visit, catalog: &Catalog) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let front = Address::front(visit.tag()).link_shown(visit.display);
    let main = html! {
        div.t { (icon("files")) h1 { (voice.say("fiches")) } }
        @for line in voice.lines("fiches-none.text") { p { (line) } }
        a.n data-next href=(front) { (voice.say("error-back")) }
        details {
            summary { (voice.say("fiches-none.how")) }
            @for line in voice.lines("fiches-none.operator") { p { (line) } }
            p { code dir="ltr" { "marchepied fiches import" } }
        }
    };
    page(visit, catalog, "fiches", &main)
}

fn old(voice: Voice, old: Option<Date>) -> Markup {
    let Some(day) = old else { return html! {} };
    let values = [("date", Value::Whole(dates::full(voice.speaker, day)))];
    html! { div.a { p { (Voice::new(voice.speaker, &values).say("official-old")) } } }
}

fn tile(visit: &Visit, voice: Voice, (id, title): (&str, &str), picture: &str) -> Markup {
    let address = Address::official(visit.tag(), id, &Givens::default());
    let scribe = Scribe { visit, voice, exists: &|_| true };
    html! {
        a.c data-fiche=(id) href=(address.link_shown(visit.display)) {
            (icon(picture)) span { (scribe.words(&Words::Quoted(Text::plain(title)))) }
        }
    }
}

/// The page of a text: a big way in, then the papers, doors and people that
/// it names.
#[must_use]
pub fn overview(
    visit: &Visit,
    catalog: &Catalog,
    official: &Official,
    guide: &Guide,
    line: &Text,
) -> Page {
    let voice = Voice::new(visit.speaker, &NoValues);
    let scribe = Scribe { visit, voice, exists: official.exists };
    let first =
        Address::official_screen(visit.tag(), official.id, &guide.start().id, official.givens);
    let named = Named::of(guide);
    let main = html! {
        div.t { (icon("file-text")) h1 { (scribe.words(&Words::Quoted(official.title.clone()))) } }
        @if !line.is_empty() && line.words() != official.title.words() {
            p { (scribe.words(&Words::Quoted(line.clone()))) }
        }
        a.n data-next href=(first.link_shown(visit.display)) { (voice.say("fiche-start")) }
        @if let Some((id, title)) = official.dossier {
            a.c href=(Address::official(visit.tag(), id, &Givens::default()).link_shown(visit.display)) {
                (icon("files"))
                span { (voice.say("read-dossier")) small { (scribe.words(&Words::Quoted(Text::plain(title)))) } }
            }
        }
        (papers(scribe, &named.papers))
        (doors(scribe, &named.doors))
        (people(scribe, &named.people))
        (super::screen::source(voice, official))
    };
    let frame = Frame {
        visit,
        title: official.title.words(),
        here: Address::official(visit.tag(), official.id, official.givens),
        sheet: Sheet::Plain,
        screen: ("fiche", "reading"),
        phones: super::scene::official_phones(official, catalog, visit.speaker),
        say: None,
        show: None,
        quit: false,
        wanted: None,
    };
    frame.page(&main)
}

/// What a text names, each once.
#[derive(Default)]
struct Named<'g> {
    papers: Vec<&'g Text>,
    doors: Vec<(&'g Words, &'g OfficialDoor)>,
    people: Vec<&'g Contact>,
}

impl<'g> Named<'g> {
    fn of(guide: &'g Guide) -> Self {
        let mut named = Self::default();
        for screen in guide.screens() {
            if let Some(Door::Official(door)) = screen.handoff().map(|handoff| &handoff.door)
                && named.doors.iter().all(|(_, known)| known.url != door.url)
            {
                named.doors.push((&screen.title, door));
            }
            screen.blocks.iter().for_each(|block| named.look(block));
        }
        named.papers.truncate(MOST);
        named.doors.truncate(MOST);
        named.people.truncate(MOST);
        named
    }

    fn look(&mut self, block: &'g Block) {
        match block {
            Block::List { mark: Mark::Box, items, .. } => {
                for item in items {
                    if let Some(Block::Quote(text)) = item.first()
                        && self.papers.iter().all(|known| known.words() != text.words())
                    {
                        self.papers.push(text);
                    }
                }
            }
            Block::Contact(contact)
                if self.people.iter().all(|known| known.name.words() != contact.name.words()) =>
            {
                self.people.push(contact);
            }
            Block::Callout { inside, .. } => inside.iter().for_each(|block| self.look(block)),
            _ => {}
        }
    }
}

fn papers(scribe: Scribe, papers: &[&Text]) -> Markup {
    html! {
        @if !papers.is_empty() {
            h2 { (scribe.voice.say("fiche-papers")) }
            p { (scribe.voice.say("fiche-papers.hint")) }
            ul { @for paper in papers { li { (scribe.words(&Words::Quoted((*paper).clone()))) } } }
        }
    }
}

fn doors(scribe: Scribe, doors: &[(&Words, &OfficialDoor)]) -> Markup {
    html! {
        @if !doors.is_empty() { h2 { (scribe.voice.say("read-doors")) } }
        @for (title, door) in doors {
            p {
                // Its title is the link: several doors stand on one page.
                @match &door.url {
                    Some(url) => (leaving(url, scribe.words(title))),
                    None => (scribe.words(title)),
                }
                br; (scribe.voice.say(match door.closed {
                    true => "service-closed".to_owned(),
                    false => format!("service-{}", door.kind.as_str()),
                }.as_str()))
            }
        }
    }
}

fn people(scribe: Scribe, people: &[&Contact]) -> Markup {
    html! {
        @if !people.is_empty() {
            h2 { (scribe.voice.say("official-people")) }
            ul {
                @for contact in people {
                    li {
                        (scribe.words(&Words::Quoted(contact.name.clone())))
                        @for phone in contact.phones.iter().take(1) {
                            " " a dir="ltr" href={ "tel:" (super::phone::dialled(phone)) } { (phone) }
                        }
                    }
                }
            }
        }
    }
}

fn page(visit: &Visit, catalog: &Catalog, path: &'static str, main: &Markup) -> Page {
    let frame = Frame {
        sheet: Sheet::Form,
        ..Frame::bare(
            visit,
            catalog,
            Address::page(visit.tag(), path),
            (path, Voice::new(visit.speaker, &NoValues).text("fiches")),
        )
    };
    frame.page(main)
}
