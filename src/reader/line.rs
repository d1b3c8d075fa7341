//! Words gathered into a line: one space between two, none at either end.

use crate::guide::{Aim, Run, Text};

/// What words inherit from the elements around them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Mark {
    pub strong: bool,
    pub aim: Aim,
}

/// A line being gathered; a space waits until the next word.
#[derive(Default)]
pub(super) struct Line {
    runs: Vec<(String, Mark)>,
    space: bool,
}

impl Line {
    pub fn words(&mut self, words: &str, mark: &Mark) {
        for (index, word) in words.split([' ', '\n', '\t', '\r', '\u{c}']).enumerate() {
            self.space |= index > 0;
            if word.chars().all(is_unread) {
                continue;
            }
            let joins = self.runs.last().is_some_and(|(_, last)| last == mark);
            if self.space && !self.runs.is_empty() {
                match self.runs.last_mut() {
                    Some((said, _)) if joins => said.push(' '),
                    // The space belongs to no link.
                    _ => self.runs.push((" ".to_owned(), Mark::default())),
                }
            }
            self.space = false;
            match self.runs.last_mut().filter(|(_, last)| last == mark) {
                Some((said, _)) => said.extend(word.chars().filter(|c| !is_unread(*c))),
                None => {
                    let word = word.chars().filter(|c| !is_unread(*c)).collect();
                    self.runs.push((word, mark.clone()));
                }
            }
        }
    }

    /// The next word stands apart.
    pub const fn apart(&mut self) {
        self.space = true;
    }

    /// How many bytes were gathered in this line.
    pub fn len(&self) -> usize {
        self.runs.iter().map(|(said, _)| said.len()).sum()
    }

    /// The line, and a new one begins.
    pub fn end(&mut self) -> Text {
        self.space = false;
        let mut text = Text::default();
        for (words, Mark { strong, aim }) in self.runs.drain(..) {
            text.push(Run { words: words.into(), strong, aim });
        }
        text.trimmed()
    }
}

/// Signs that nobody reads, and that may turn a text round: controls, marks of
/// direction, invisible spaces, private signs.
fn is_unread(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{e007f}')
}
