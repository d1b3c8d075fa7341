//! A voice turns phrases into markup: labels quoted in French, values kept whole.

use maud::{Markup, PreEscaped, html};

use crate::locale::{Dir, Piece, SOURCE, Said, Speaker, Values, pieces, plain};

/// Says phrases, with the values they wait for.
#[derive(Clone, Copy)]
pub(super) struct Voice<'v> {
    pub speaker: Speaker<'v>,
    pub values: &'v dyn Values,
}

impl<'v> Voice<'v> {
    pub fn new(speaker: Speaker<'v>, values: &'v dyn Values) -> Self {
        Self { speaker, values }
    }

    /// Says a message in place; nothing when there is none.
    pub fn say(self, key: &str) -> Markup {
        let said = self.speaker.say(key, self.values);
        self.marked(&said, &said.text)
    }

    /// Each line of a message; no line when there is no message.
    pub fn lines(self, key: &str) -> Vec<Markup> {
        let Some(said) = self.speaker.try_say(key, self.values) else { return Vec::new() };
        said.text.lines().filter(|l| !l.is_empty()).map(|line| self.marked(&said, line)).collect()
    }

    /// The message as bare text: for titles, attributes and calendars.
    pub fn text(self, key: &str) -> String {
        plain(&self.speaker.say(key, self.values).text)
    }

    /// Whether there are words under this key.
    pub fn knows(self, key: &str) -> bool {
        self.speaker.knows(key)
    }

    /// Words in their own language: French standing in is marked as French.
    fn marked(self, said: &Said, text: &str) -> Markup {
        if said.language.tag == self.speaker.language().tag {
            return self.rich(text);
        }
        html! { span lang=(said.language.tag) dir=(said.language.dir.as_str()) { (self.rich(text)) } }
    }

    /// Bare words with labels and values marked.
    pub fn rich(self, text: &str) -> Markup {
        if !text.contains(['\u{E000}', '\u{E002}']) {
            return html! { (text) };
        }
        let mut markup = String::new();
        for piece in pieces(text) {
            markup.push_str(&self.piece(piece).into_string());
        }
        PreEscaped(markup)
    }

    fn piece(self, piece: Piece) -> Markup {
        let language = self.speaker.language();
        match piece {
            Piece::Words(words) => html! { (words) },
            Piece::Label(label) if language.tag == SOURCE => html! { span.q { (label) } },
            Piece::Label(label) => html! { span.q lang=(SOURCE) dir="ltr" { (label) } },
            Piece::Value(value) if language.dir == Dir::Rtl => html! { bdi { (value) } },
            Piece::Value(value) => html! { (value) },
        }
    }
}
