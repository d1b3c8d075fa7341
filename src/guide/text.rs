//! A text is words of an official source, quoted as they stand: typed runs, never markup.

use super::Name;

/// Official words, in French, in runs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text(Vec<Run>);

/// A stretch of words that are all of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Run {
    /// The words.
    pub words: Box<str>,
    /// Whether the source stresses them.
    pub strong: bool,
    /// What they are, or where they lead.
    pub aim: Aim,
}

/// What a run is, or where it leads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Aim {
    /// Plain words.
    #[default]
    None,
    /// An amount or a number: kept whole.
    Value,
    /// Raised, as in 1re.
    Raised,
    /// Lowered, as in CO2.
    Lowered,
    /// A hard word, explained on the same screen under this name.
    Term(Name),
    /// Another guide of the same source, by its official id: `F1341`.
    Guide(Box<str>),
    /// A page of somebody else's site.
    Web(Box<str>),
    /// A page of an official site that we can read too, by its whole address.
    Page(Box<str>),
    /// A phone number.
    Phone,
}

impl Text {
    /// A text of plain words.
    #[must_use]
    pub fn plain(words: impl Into<Box<str>>) -> Self {
        let words = words.into();
        if words.is_empty() {
            return Self::default();
        }
        Self(vec![Run { words, strong: false, aim: Aim::None }])
    }

    /// Adds a run; one that is like the last run becomes part of it.
    pub fn push(&mut self, run: Run) {
        if run.words.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(last) if last.strong == run.strong && last.aim == run.aim => {
                last.words = format!("{}{}", last.words, run.words).into();
            }
            _ => self.0.push(run),
        }
    }

    /// Adds all runs of another text.
    pub fn append(&mut self, other: Self) {
        for run in other.0 {
            self.push(run);
        }
    }

    /// The runs, in order.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.words.trim().is_empty())
    }

    /// The bare words.
    #[must_use]
    pub fn words(&self) -> String {
        self.0.iter().map(|run| &*run.words).collect()
    }

    /// How many words one reads.
    #[must_use]
    pub fn count(&self) -> usize {
        self.words().split_whitespace().filter(|w| w.contains(char::is_alphanumeric)).count()
    }

    /// The bytes it takes in memory, about.
    #[must_use]
    pub fn size(&self) -> usize {
        self.0.iter().map(|run| run.words.len() + size_of::<Run>()).sum()
    }

    /// The same text in two, cut before this byte of its bare words. The byte
    /// must be the border of a character.
    #[must_use]
    pub fn split_at(self, byte: usize) -> (Self, Self) {
        let (mut before, mut after) = (Self::default(), Self::default());
        let mut at = 0;
        for run in self.0 {
            let end = at + run.words.len();
            if end <= byte {
                before.push(run);
            } else if at >= byte {
                after.push(run);
            } else {
                let (left, right) = run.words.split_at(byte - at);
                before.push(Run { words: left.into(), ..run.clone() });
                after.push(Run { words: right.into(), ..run });
            }
            at = end;
        }
        (before, after)
    }

    /// The same text in parts, cut before these bytes of its bare words, which
    /// must be in order, and borders of characters.
    #[must_use]
    pub fn split_all(self, borders: &[usize]) -> Vec<Self> {
        let mut parts = vec![Self::default()];
        let mut borders = borders.iter().copied().peekable();
        let mut at = 0;
        for run in self.0 {
            let mut done = 0;
            while let Some(cut) = borders.next_if(|cut| *cut < at + run.words.len()) {
                let (words, next) = (run.words[done..cut - at].into(), cut - at);
                parts.last_mut().expect("there is one").push(Run { words, ..run.clone() });
                parts.push(Self::default());
                done = next;
            }
            at += run.words.len();
            let words = run.words[done..].into();
            parts.last_mut().expect("there is one").push(Run { words, ..run });
        }
        parts
    }

    /// The same text without white space at its ends.
    #[must_use]
    pub fn trimmed(self) -> Self {
        let bare = self.words();
        let start = bare.len() - bare.trim_start().len();
        let end = bare.trim_end().len().max(start);
        self.split_at(end).0.split_at(start).1
    }

    /// The hard words met, in order.
    pub fn terms(&self) -> impl Iterator<Item = &Name> {
        self.0.iter().filter_map(|run| match &run.aim {
            Aim::Term(term) => Some(term),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(words: &str, strong: bool) -> Run {
        Run { words: words.into(), strong, aim: Aim::None }
    }

    #[test]
    fn like_runs_become_one() {
        let mut text = Text::plain("un ");
        text.push(run("deux ", false));
        text.push(run("trois", true));
        assert_eq!(text.runs(), [run("un deux ", false), run("trois", true)]);
    }

    proptest::proptest! {
        #[test]
        fn the_two_parts_of_a_text_say_what_it_said(
            words in proptest::collection::vec(("[a-zé ]{0,6}", proptest::bool::ANY), 0..6),
            cut in 0_usize..40,
        ) {
            let mut text = Text::default();
            for (words, strong) in &words {
                text.push(run(words, *strong));
            }
            let bare = text.words();
            let cut = (0..=cut.min(bare.len())).rev().find(|b| bare.is_char_boundary(*b)).unwrap_or(0);
            let (before, after) = text.split_at(cut);
            proptest::prop_assert_eq!(before.words(), &bare[..cut]);
            proptest::prop_assert_eq!(after.words(), &bare[cut..]);
        }
    }
}
