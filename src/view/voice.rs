//! A voice turns phrases into markup: labels quoted in French, values kept whole.

use std::borrow::Cow;
use std::fmt::Write as _;

use maud::{Escaper, Render, html};

use crate::locale::{Dir, Language, Piece, SOURCE, Said, Speaker, Values, pieces, plain};

/// Says phrases, with the values they wait for.
#[derive(Clone, Copy)]
pub(super) struct Voice<'v> {
    pub speaker: Speaker<'v>,
    pub values: &'v dyn Values,
}

/// Words on their way into a page. They are written straight into it.
pub(super) struct Saying<'v> {
    text: Cow<'v, str>,
    /// The language the words are really in.
    spoken: &'v Language,
    /// The language of the page.
    page: &'v Language,
}

impl<'v> Voice<'v> {
    pub fn new(speaker: Speaker<'v>, values: &'v dyn Values) -> Self {
        Self { speaker, values }
    }

    /// Says a message in place; nothing when there is none.
    pub fn say(self, key: &str) -> Saying<'v> {
        let Said { text, language } = self.speaker.say(key, self.values);
        Saying { text, spoken: language, page: self.speaker.language() }
    }

    /// Each line of a message; no line when there is no message.
    pub fn lines(self, key: &str) -> Vec<Saying<'v>> {
        let Some(Said { text, language }) = self.speaker.try_say(key, self.values) else {
            return Vec::new();
        };
        let page = self.speaker.language();
        let line = |text| Saying { text, spoken: language, page };
        match text {
            Cow::Borrowed(text) => {
                text.lines().filter(|l| !l.is_empty()).map(|l| line(Cow::Borrowed(l))).collect()
            }
            Cow::Owned(text) => text
                .lines()
                .filter(|l| !l.is_empty())
                .map(|l| line(Cow::Owned(l.to_owned())))
                .collect(),
        }
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

impl Render for Saying<'_> {
    /// Words in their own language: French standing in is marked as French.
    fn render_to(&self, page: &mut String) {
        if std::ptr::eq(self.spoken, self.page) {
            write(page, &self.text, self.page);
            return;
        }
        let mut words = String::new();
        write(&mut words, &self.text, self.page);
        let Language { tag, dir, .. } = self.spoken;
        let words = maud::PreEscaped(words);
        html! { span lang=(tag) dir=(dir.as_str()) { (words) } }.render_to(page);
    }
}

/// Whether a text holds none of the signs that HTML reads. Most do not, and
/// looking at all bytes at once is much faster than escaping each.
fn is_plain(text: &str) -> bool {
    let sign = |b: u8| matches!(b, b'&' | b'<' | b'>' | b'"' | b'\'');
    !text.bytes().fold(false, |found, byte| found | sign(byte))
}

/// Bare words with labels and values marked.
fn write(page: &mut String, text: &str, language: &Language) {
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
    for piece in pieces(text) {
        match piece {
            Piece::Words(words) => html! { (words) },
            Piece::Label(label) if language.tag == SOURCE => html! { span.q { (label) } },
            Piece::Label(label) => html! { span.q lang=(SOURCE) dir="ltr" { (label) } },
            Piece::Value(value) if language.dir == Dir::Rtl => html! { bdi { (value) } },
            Piece::Value(value) => html! { (value) },
        }
        .render_to(page);
    }
}
