//! Official words as they stand: typed blocks become markup, always marked as French.

use maud::{Markup, html};

use super::phone::dialled;
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::guide::{Aim, Block, Callout, Contact, Explained, Givens, Line, Mark, Run, Text, Words};
use crate::locale::{SOURCE, Value, dates};
use crate::places::{Kind, Sign as _};

/// Writes official words into a page.
#[derive(Clone, Copy)]
pub(super) struct Scribe<'q> {
    pub visit: &'q Visit<'q>,
    pub voice: Voice<'q>,
    /// Whether there is a guide with this official id.
    pub exists: &'q (dyn Fn(&str) -> bool + Sync),
}

impl<'q> Scribe<'q> {
    /// The mark of French words on a page in another language.
    fn marked(self) -> (Option<&'static str>, Option<&'static str>) {
        match self.visit.tag() == SOURCE {
            true => (None, None),
            false => (Some(SOURCE), Some("ltr")),
        }
    }

    /// Blocks, in order; words of ours are said by the voice.
    pub fn blocks<'b>(self, blocks: impl IntoIterator<Item = &'b Block>) -> Markup {
        html! { @for block in blocks { (self.block(block)) } }
    }

    fn block(self, block: &Block) -> Markup {
        let (lang, dir) = self.marked();
        match block {
            Block::Said { role, words } => super::tile::said(self.voice, *role, words),
            Block::Heading(text) => html! { h2 lang=[lang] dir=[dir] { (self.text(text)) } },
            Block::Quote(text) => html! { p lang=[lang] dir=[dir] { (self.text(text)) } },
            Block::List { mark: Mark::Box, items, .. } => html! {
                ul.l lang=[lang] dir=[dir] {
                    @for item in items {
                        li { label { span { (self.item(item)) } input type="checkbox"; } }
                    }
                }
            },
            Block::List { mark: Mark::Number, first, items } => html! {
                ol start=[(*first > 1).then_some(first)] lang=[lang] dir=[dir] { @for item in items { li { (self.item(item)) } } }
            },
            Block::List { mark: Mark::Dot, items, .. } => html! {
                ul lang=[lang] dir=[dir] { @for item in items { li { (self.item(item)) } } }
            },
            Block::Table(lines) => html! { @for line in lines { (self.line(line)) } },
            Block::Callout { kind, title, date, inside } => {
                self.callout(*kind, title.as_ref(), *date, inside)
            }
            Block::Contact(contact) => self.contact(contact),
        }
    }

    /// An item: its first paragraph stands bare.
    fn item(self, item: &[Block]) -> Markup {
        if let [Block::Quote(text)] = item
            && let [Run { words, aim: Aim::Guide(id), .. }] = text.runs()
            && (self.exists)(id)
        {
            // A link with no words around it is touched like a button.
            return html! { a.d href=(self.guide(id)) { (words) } };
        }
        html! {
            @for (index, block) in item.iter().enumerate() {
                @match block {
                    Block::Quote(text) if index == 0 => (self.text(text)),
                    Block::Quote(text) => { br; (self.text(text)) }
                    other => (self.block(other)),
                }
            }
        }
    }

    /// A line of a table, as one reads it: what it is about, then each cell
    /// with the title of its column.
    fn line(self, line: &Line) -> Markup {
        let (lang, dir) = self.marked();
        html! {
            div.o lang=[lang] dir=[dir] {
                @if let Some(about) = &line.about { p { b { (self.text(about)) } } }
                @for (title, cell) in &line.cells {
                    @match (title, cell.as_slice()) {
                        (Some(title), [Block::Quote(text)]) => p { (self.text(title)) " : " b { (self.text(text)) } },
                        (Some(title), cell) => { p { (self.text(title)) " :" } (self.blocks(cell)) },
                        (None, cell) => (self.blocks(cell)),
                    }
                }
            }
        }
    }

    fn callout(
        self,
        kind: Callout,
        title: Option<&Text>,
        date: Option<jiff::civil::Date>,
        inside: &[Block],
    ) -> Markup {
        let (lang, dir) = self.marked();
        let heard = html! {
            @match title {
                Some(title) => span lang=[lang] dir=[dir] { (self.text(title)) },
                None => (self.voice.say(callout_key(kind))),
            }
        };
        if kind == Callout::More {
            return html! { details { summary { (heard) } (self.blocks(inside)) } };
        }
        let warns = matches!(kind, Callout::Warning | Callout::News);
        let day = date.map(|date| dates::full(self.voice.speaker, date));
        html! {
            div.a[warns].o[!warns] {
                p { b { (heard) } @if let Some(day) = day { " " (self.dated(day)) } }
                (self.blocks(inside))
            }
        }
    }

    fn dated(self, day: String) -> Markup {
        let values = [("date", Value::Whole(day))];
        html! { (Voice::new(self.voice.speaker, &values).say("official-dated")) }
    }

    /// Somebody to ask: the number first, for it can be tapped.
    fn contact(self, contact: &Contact) -> Markup {
        let (lang, dir) = self.marked();
        let values = [("name", Value::Words(contact.name.words()))];
        let named = Voice::new(self.voice.speaker, &values);
        html! {
            div.o {
                p lang=[lang] dir=[dir] { b { (self.text(&contact.name)) } }
                @if contact.closed { p { (self.voice.say("official-closed")) } }
                @for phone in &contact.phones {
                    p { a.b dir="ltr" href={ "tel:" (dialled(phone)) } { (phone) } }
                }
                (self.blocks(&contact.about))
                @if let Some(kind) = contact.pivot.as_deref().and_then(Kind::of_pivot) {
                    @let near = Address::page(self.visit.tag(), "aide").with_wanted(Some(kind.as_str()));
                    p { a.b href=(near.link_shown(self.visit.display)) { (self.voice.say("near-find")) } }
                }
                @if let Some(site) = &contact.site {
                    p { (leaving(site, html! { (named.say("official-site")) })) }
                }
            }
        }
    }

    /// The words of a title or of a choice.
    pub fn words(self, words: &Words) -> Markup {
        let (lang, dir) = self.marked();
        match words {
            Words::Ours(phrase) => html! { (self.voice.say(phrase.key())) },
            Words::Quoted(text) if lang.is_none() => bare(text),
            Words::Quoted(text) => html! { span lang=[lang] dir=[dir] { (bare(text)) } },
        }
    }

    /// A text with its links.
    fn text(self, text: &Text) -> Markup {
        html! { @for run in text.runs() { (self.run(run)) } }
    }

    fn run(self, run: &Run) -> Markup {
        let words = html! { @if run.strong { b { (run.words) } } @else { (run.words) } };
        match &run.aim {
            Aim::None | Aim::Value => words,
            Aim::Raised => html! { sup { (words) } },
            Aim::Lowered => html! { sub { (words) } },
            Aim::Term(term) => html! { a.m href={ "#mot-" (term) } { (words) } },
            Aim::Guide(id) if (self.exists)(id) => html! { a href=(self.guide(id)) { (words) } },
            Aim::Guide(_) => words,
            Aim::Web(url) => leaving(url, words),
            Aim::Page(url) => {
                let address = Address::reader(self.visit.tag(), url);
                html! { a href=(address.link_shown(self.visit.display)) { (words) } }
            }
            Aim::Phone => html! { a href={ "tel:" (dialled(&run.words)) } { (words) } },
        }
    }

    /// The address of another official text.
    fn guide(self, id: &str) -> String {
        let address = Address::official(self.visit.tag(), id, &Givens::default());
        address.link_shown(self.visit.display)
    }

    /// The hard words of a screen, each behind a question one can tap.
    pub fn explained(self, terms: &[Explained]) -> Markup {
        let (lang, dir) = self.marked();
        html! {
            @for term in terms {
                @let values = [("term", Value::Words(term.word.words()))];
                details #{ "mot-" (term.name) } {
                    summary { (Voice::new(self.voice.speaker, &values).say("term-ask")) }
                    div lang=[lang] dir=[dir] { (self.blocks(&term.means)) }
                }
            }
        }
    }
}

/// Words without their links: for titles and choices.
fn bare(text: &Text) -> Markup {
    html! {
        @for run in text.runs() {
            @match run.aim {
                Aim::Raised => sup { (run.words) },
                Aim::Lowered => sub { (run.words) },
                _ => (run.words),
            }
        }
    }
}

/// A link that leaves for somebody else's site, which is named.
pub(super) fn leaving(url: &str, words: Markup) -> Markup {
    let Some(host) = host_of(url) else { return words };
    html! {
        a rel="noreferrer" href=(url) { (words) }
        " " bdi { "(" (host) ")" }
    }
}

/// The host of a web address; `None` when it is none.
fn host_of(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    rest.split(['/', '?', '#', ':']).next().filter(|host| host.contains('.'))
}

const fn callout_key(kind: Callout) -> &'static str {
    match kind {
        Callout::Know => "official-know",
        Callout::Note => "official-note",
        Callout::Warning => "official-warning",
        Callout::Reminder => "official-reminder",
        Callout::Example => "official-example",
        Callout::News => "official-news",
        Callout::More => "official-more",
    }
}
