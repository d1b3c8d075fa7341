//! A voice turns phrases into markup: labels quoted in French, values kept whole.

use std::borrow::Cow;
use std::fmt::Write as _;

use maud::{Escaper, Render, html};

use super::phone::dialled;
use super::tile::icon;
use crate::locale::{Dir, Language, Piece, SOURCE, Said, Speaker, Values, pieces, plain};

/// Says phrases, with the values they wait for.
#[derive(Clone, Copy)]
pub(super) struct Voice<'v> {
    pub speaker: Speaker<'v>,
    pub values: &'v dyn Values,
    /// The language of the page.
    page: &'v Language,
}

/// Words on their way into a page. They are written straight into it.
pub(super) struct Saying<'v> {
    text: Cow<'v, str>,
    /// The language the words are really in.
    spoken: &'v Language,
    /// The language of the page.
    page: &'v Language,
    /// What stands between French quotes in the French words, and no longer in
    /// these: what one says to somebody who speaks French.
    quoted: Vec<String>,
    numbers: Numbers,
    /// Whether they show something that the person typed.
    own: bool,
}

/// What becomes of the phone numbers in some words.
#[derive(Clone, Copy)]
enum Numbers {
    /// One touch calls them.
    Called,
    /// They are only read: a title, or words that are a link already.
    Read,
}

impl<'v> Voice<'v> {
    pub fn new(speaker: Speaker<'v>, values: &'v dyn Values) -> Self {
        Self { speaker, values, page: speaker.language() }
    }

    /// The French voice on the same page, for what a French-speaking person
    /// must recognise or hear.
    pub fn in_french(self) -> Self {
        Self { speaker: self.speaker.locales().source(), ..self }
    }

    /// Whether the page is in another language than French.
    pub fn is_abroad(self) -> bool {
        self.page.tag != SOURCE
    }

    /// The French words of a message that the page shows translated: what the
    /// eye must find on a paper or on the portal. `None` where the page shows
    /// French already.
    pub fn french(self, key: &str) -> Option<Saying<'v>> {
        let translated = self.is_abroad() && self.speaker.entry(key).is_some();
        translated.then(|| self.in_french().say(key))
    }

    /// Says a message in place; nothing when there is none.
    pub fn say(self, key: &str) -> Saying<'v> {
        let Said { text, language } = self.speaker.say(key, self.values);
        let quoted = self.quoted(key, std::iter::once(&*text)).pop().unwrap_or_default();
        let own = self.speaker.shows_own(key, self.values);
        Saying { text, spoken: language, page: self.page, quoted, own, numbers: Numbers::Read }
    }

    /// Each line of a message, where a phone number is called by one touch; no
    /// line when there is no message. Never for words inside a link.
    pub fn lines(self, key: &str) -> Vec<Saying<'v>> {
        let Some(Said { text, language }) = self.speaker.try_say(key, self.values) else {
            return Vec::new();
        };
        let whole: Vec<Cow<str>> = match text {
            Cow::Borrowed(text) => text.lines().map(Cow::Borrowed).collect(),
            Cow::Owned(text) => text.lines().map(|line| Cow::Owned(line.to_owned())).collect(),
        };
        let lines: Vec<_> = whole.into_iter().filter(|line| !line.is_empty()).collect();
        let own = self.speaker.shows_own(key, self.values);
        let mut quoted = self.quoted(key, lines.iter().map(|line| &**line)).into_iter();
        let saying = |text| {
            let quoted = quoted.next().unwrap_or_default();
            let page = self.page;
            Saying { text, spoken: language, page, quoted, own, numbers: Numbers::Called }
        };
        lines.into_iter().map(saying).collect()
    }

    /// For each line of a translation, the French words that it quotes in
    /// another language.
    fn quoted<'t>(self, key: &str, lines: impl Iterator<Item = &'t str>) -> Vec<Vec<String>> {
        let source = self.speaker.locales().source();
        let quotes = |entry: &crate::locale::Entry| entry.source.contains('«');
        if !self.is_abroad() || !source.entry(key).is_some_and(quotes) {
            return Vec::new();
        }
        let french = plain(&source.say(key, self.values).text);
        let french = french.lines().filter(|line| !line.is_empty());
        french.zip(lines).map(|(french, own)| lost_quotes(french, &plain(own))).collect()
    }

    /// The message as bare text: for titles, attributes and calendars.
    pub fn text(self, key: &str) -> String {
        plain(&self.speaker.say(key, self.values).text)
    }

    /// Whether there are words under this key.
    pub fn knows(self, key: &str) -> bool {
        self.speaker.knows(key)
    }
}

/// What a French line puts between quotes and its translation does not hold.
fn lost_quotes(french: &str, own: &str) -> Vec<String> {
    let bare = |text: &str| text.replace(['\u{A0}', '\u{202F}'], " ").trim().to_owned();
    let own = bare(own);
    let quotes = french.split('«').skip(1).filter_map(|rest| rest.split_once('»'));
    let quotes = quotes.map(|(quote, _)| bare(quote));
    quotes.filter(|quote| !own.contains(quote)).collect()
}

impl Render for Saying<'_> {
    /// Words in their own language: French standing in is marked as French.
    /// Under it, what it quotes of the French words.
    fn render_to(&self, page: &mut String) {
        self.words_to(page);
        for quote in &self.quoted {
            html! { br; small.q lang=(SOURCE) dir="ltr" { (quote) } }.render_to(page);
        }
    }
}

impl Saying<'_> {
    /// The same line where no number is called: for what nobody can touch.
    pub fn seen_only(mut self) -> Self {
        self.numbers = Numbers::Read;
        self
    }

    fn words_to(&self, page: &mut String) {
        let at_home = std::ptr::eq(self.spoken, self.page);
        if at_home && !self.own {
            write(page, &self.text, self.page, self.numbers);
            return;
        }
        let mut words = String::new();
        write(&mut words, &self.text, self.page, self.numbers);
        let Language { tag, dir, .. } = self.spoken;
        let words = maud::PreEscaped(words);
        let (tag, dir) = (tag.as_str(), dir.as_str());
        let (tag, dir) = if at_home { (None, None) } else { (Some(tag), Some(dir)) };
        html! { span lang=[tag] dir=[dir] data-own[self.own] { (words) } }.render_to(page);
    }
}

/// Whether a text holds none of the signs that HTML reads. Most do not, and
/// looking at all bytes at once is much faster than escaping each.
fn is_plain(text: &str) -> bool {
    let sign = |b: u8| matches!(b, b'&' | b'<' | b'>' | b'"' | b'\'');
    !text.bytes().fold(false, |found, byte| found | sign(byte))
}

/// A text that is a phone number and nothing else: one touches it like a button.
fn lone_phone(text: &str) -> Option<&str> {
    let mut pieces = pieces(text);
    match (pieces.next(), pieces.next()) {
        (Some(Piece::Phone(number)), None) => Some(number),
        _ => None,
    }
}

/// Bare words with labels and values marked.
fn write(page: &mut String, text: &str, language: &Language, numbers: Numbers) {
    // All marks begin with this byte, and few texts hold one.
    if !text.as_bytes().contains(&0xEE) {
        if is_plain(text) {
            page.push_str(text);
        } else {
            // Writing to a string cannot fail.
            let _ = Escaper::new(page).write_str(text);
        }
        return;
    }
    if let (Some(number), Numbers::Called) = (lone_phone(text), numbers) {
        let tile = html! {
            a.c href={ "tel:" (dialled(number)) } { (icon("phone")) span { bdi { (number) } } }
        };
        tile.render_to(page);
        return;
    }
    for piece in pieces(text) {
        let piece = match (piece, numbers) {
            (Piece::Phone(number), Numbers::Read) => Piece::Value(number),
            (piece, _) => piece,
        };
        match piece {
            Piece::Words(words) => html! { (words) },
            Piece::Label(label) if language.tag == SOURCE => html! { span.q { (label) } },
            Piece::Label(label) => html! { span.q lang=(SOURCE) dir="ltr" { (label) } },
            Piece::Value(value) if language.dir == Dir::Rtl => html! { bdi { (value) } },
            Piece::Value(value) => html! { (value) },
            Piece::Phone(number) => {
                html! { a.l dir=[(language.dir == Dir::Rtl).then_some("ltr")] href={ "tel:" (dialled(number)) } { (number) } }
            }
        }
        .render_to(page);
    }
}
