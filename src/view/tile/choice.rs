//! The pieces of a screen: choices, blocks, terms, the way on.

use maud::{Markup, html};

use super::icon;
use crate::guide::{Name, Phrase, Role, Screen};
use crate::view::voice::Voice;

/// A full-width choice: picture, words, arrow.
pub struct Tile<'t> {
    /// The id of the choice, in `data-choice`.
    pub id: &'t str,
    /// Its picture.
    pub picture: &'t str,
    /// Its words.
    pub words: Markup,
    /// Whether it is « Je ne sais pas ».
    pub unsure: bool,
    /// Whether it was chosen before.
    pub chosen: bool,
}

impl Tile<'_> {
    /// The tile as a link.
    pub fn link(&self, href: &str) -> Markup {
        html! {
            a.c.u[self.unsure] data-choice=(self.id) aria-current=[self.chosen.then_some("true")] href=(href) {
                (icon(self.picture)) span { (self.words) }
            }
        }
    }

    /// The tile as a button of a form, for guides whose choices stay out of addresses.
    pub fn button(&self) -> Markup {
        html! {
            button.c.u[self.unsure] type="submit" name="choix" value=(self.id) data-choice=(self.id)
                aria-current=[self.chosen.then_some("true")] {
                (icon(self.picture)) span { (self.words) }
            }
        }
    }
}

/// Words of ours, drawn for what they are for.
pub fn said(voice: Voice, role: Role, words: &Phrase) -> Markup {
    let lines = voice.lines(words.key());
    if lines.is_empty() {
        return html! {};
    }
    match role {
        Role::Hint | Role::Text => html! { @for line in lines { p { (line) } } },
        Role::List => html! { ul { @for line in lines { li { (line) } } } },
        Role::Steps => html! { ol { @for line in lines { li { (line) } } } },
        Role::Note => html! { div.o { @for line in lines { p { (line) } } } },
        Role::Warning => html! { div.a { @for line in lines { p { (line) } } } },
    }
}

/// The hard words of a screen, each behind a question one can tap.
pub fn terms(voice: Voice, terms: &[Name]) -> Markup {
    html! {
        @for term in terms {
            @let key = format!("term-{term}");
            @let word = voice.text(&key);
            @let values = [("term", crate::locale::Value::Words(word))];
            details {
                summary {
                    span {
                        (Voice::new(voice.speaker, &values).say("term-ask"))
                        @if let Some(french) = voice.french(&key) { br; small { (french) } }
                    }
                }
                @for line in voice.lines(&format!("{key}.means")) { p { (line) } }
            }
        }
    }
}

/// The name of a paper, and what stands on it.
pub fn paper(voice: Voice, paper: &Name) -> Markup {
    let key = format!("document-{paper}");
    html! {
        (voice.say(&key))
        @if let Some(french) = voice.french(&key) { br; small { (french) } }
    }
}

/// The way on of a screen that asks nothing.
pub fn way_on(voice: Voice, screen: &Screen, href: &str) -> Markup {
    let key = screen.way_on.as_ref().map_or("way-on", |words| words.key());
    html! { a.n data-next href=(href) { (voice.say(key)) } }
}

/// « Pas encore envoyé », until the person saw the portal's confirmation.
pub fn not_sent(voice: Voice) -> Markup {
    html! { p.x { (voice.say("not-sent")) } }
}
