//! A screen drawn small, as it stands on a phone: for cards that people cut out, recognise and put in order.
//!
//! It is a picture: it hides from screen readers, and the words of the card stand beside it.

use maud::{Markup, html};

use crate::guide::calendar::YearMonth;
use crate::guide::{Ask, Block, Body, Door, Item, Phrase, Question, Role, Screen};
use crate::locale::dates;
use crate::portals::Portal;
use crate::view::quote::Scribe;
use crate::view::tile::icon;

/// The most lines of text that a picture shows; the screen may have more.
const LINES: usize = 3;
/// The most papers of a list that it shows.
const PAPERS: usize = 5;

/// The picture of a screen. `picture` stands beside its title, if any does.
pub(super) fn likeness(
    scribe: Scribe,
    screen: &Screen,
    picture: Option<&str>,
    portal: &Portal,
) -> Markup {
    let title = scribe.words(&screen.title);
    html! {
        div.kl aria-hidden="true" {
            div.kh { @if let Some(picture) = picture { (icon(picture)) } b { (title) } }
            @match &screen.body {
                Body::Question(question) => {
                    (lines(scribe, screen, 1))
                    (asked(scribe, question))
                }
                Body::Checklist(items) => (papers(scribe, items)),
                Body::Handoff(door) => {
                    @if let Door::Link(link) = &door.door {
                        @if let Some(link) = portal.links.get(link) { p dir="ltr" { b { (link.host) } } }
                    }
                    (lines(scribe, screen, 1))
                    (button(html! { (scribe.voice.say("handoff-door")) }))
                }
                Body::Reading => (lines(scribe, screen, LINES)),
            }
            @if screen.end.is_none() && matches!(screen.body, Body::Reading | Body::Checklist(_)) {
                @let key = screen.way_on.as_ref().map_or("way-on", Phrase::key);
                (button(html! { (scribe.voice.say(key)) }))
            }
        }
    }
}

/// The first lines of our own words.
fn lines(scribe: Scribe, screen: &Screen, most: usize) -> Markup {
    let said = screen.blocks.iter().filter_map(|block| match block {
        Block::Said { role: Role::Note | Role::Warning, .. } => None,
        Block::Said { words, .. } => Some(words.key()),
        _ => None,
    });
    html! { @for line in said.flat_map(|key| scribe.voice.lines(key)).take(most) { p { (line.seen_only()) } } }
}

/// What can be touched or filled.
fn asked(scribe: Scribe, question: &Question) -> Markup {
    let (voice, this) = (scribe.voice, YearMonth::of(scribe.visit.today));
    html! {
        @match &question.ask {
            Ask::Choice(_) => {}
            Ask::Month => {
                @for month in [this, this.plus(1), this.minus(1)] {
                    (tile("calendar", html! { (dates::month(voice.speaker, month.number())) }))
                }
            }
            Ask::Entry(entry) => {
                (field(html! { (voice.say(entry.label.key())) }))
                (button(html! { (voice.say("entry-go")) }))
            }
            Ask::Tally(tally) => {
                @for column in &tally.columns { (field(html! { (voice.say(column.label.key())) })) }
                (button(html! { (voice.say("tally-add")) }))
            }
        }
        @for choice in question.tiles() { (tile(choice.picture.as_str(), scribe.words(&choice.label))) }
    }
}

/// A line to tick for each paper.
fn papers(scribe: Scribe, items: &[Item]) -> Markup {
    let mut names: Vec<String> = Vec::new();
    for item in items {
        let name = scribe.voice.text(&format!("document-{}", item.paper));
        // Several answers may ask for the same paper.
        if !names.contains(&name) {
            names.push(name);
        }
    }
    html! {
        @for name in names.iter().take(PAPERS) { p.kx { i {} span { (name) } } }
        @if names.len() > PAPERS { p { "…" } }
    }
}

fn tile(picture: &str, words: Markup) -> Markup {
    html! { p.kb { (icon(picture)) span { (words) } } }
}

fn field(label: Markup) -> Markup {
    html! { p { (label) } p.kf {} }
}

fn button(words: Markup) -> Markup {
    html! { p.kg { (words) } }
}
