//! A block is one piece of what a screen says: typed, never markup.

use jiff::civil::Date;

use super::{Phrase, Text};

/// What a block of our own words is for; it decides how a view draws it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// One line right under the title.
    Hint,
    /// Paragraphs, one a line.
    Text,
    /// Items, one a line.
    List,
    /// Numbered steps, one a line.
    Steps,
    /// A call-out that is good to know.
    Note,
    /// A call-out about a trap.
    Warning,
}

impl Role {
    /// Every role, in the order in which a screen shows its blocks.
    pub const ALL: [Self; 6] =
        [Self::Hint, Self::Text, Self::List, Self::Steps, Self::Note, Self::Warning];

    /// The part of the message that holds the words of this role.
    #[must_use]
    pub const fn part(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Text => "text",
            Self::List => "list",
            Self::Steps => "steps",
            Self::Note => "note",
            Self::Warning => "warning",
        }
    }
}

/// One piece of what a screen says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Words of ours; each line is a paragraph, an item or a step.
    Said {
        /// What they are for.
        role: Role,
        /// The words.
        words: Phrase,
    },
    /// A small title inside a screen.
    Heading(Text),
    /// A paragraph of an official text.
    Quote(Text),
    /// A list of an official text.
    List {
        /// How its items are marked.
        mark: Mark,
        /// The number of its first item: a list may go on from an earlier screen.
        first: usize,
        /// The items, each of one or more blocks.
        items: Vec<Vec<Block>>,
    },
    /// A table of an official text, read line by line.
    Table(Vec<Line>),
    /// Something set apart.
    Callout {
        /// Why it is set apart.
        kind: Callout,
        /// The title that the source gives it, if any.
        title: Option<Text>,
        /// The day it is dated, if any.
        date: Option<Date>,
        /// What it says.
        inside: Vec<Block>,
    },
    /// Somebody to ask.
    Contact(Box<Contact>),
}

/// How the items of a list are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// With a dot.
    Dot,
    /// With a number: the order matters.
    Number,
    /// With a box that one ticks.
    Box,
}

/// Why something is set apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Callout {
    /// Good to know.
    Know,
    /// To note.
    Note,
    /// A trap.
    Warning,
    /// A reminder.
    Reminder,
    /// An example.
    Example,
    /// What has just changed, with its date.
    News,
    /// More about it, for who wants it.
    More,
}

/// One line of a table, as one reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What the line is about, if the table says so.
    pub about: Option<Text>,
    /// The cells: the title of the column, if it has one, and what stands there.
    pub cells: Vec<(Option<Text>, Vec<Block>)>,
}

/// Somebody to ask: an office, a call centre, a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its name.
    pub name: Text,
    /// Its site, if it has one.
    pub site: Option<Box<str>>,
    /// The State's code of this kind of office: `mairie`, `caf`.
    pub pivot: Option<Box<str>>,
    /// The phone numbers found in what is said of it.
    pub phones: Vec<Box<str>>,
    /// Whether the State says that it cannot be reached now.
    pub closed: bool,
    /// What is said of it: numbers, hours, prices.
    pub about: Vec<Block>,
}

impl Block {
    /// Hands every official text of this block to `visit`, in reading order.
    pub fn each_text<'b>(&'b self, visit: &mut dyn FnMut(&'b Text)) {
        let mut all = |blocks: &'b [Self]| blocks.iter().for_each(|b| b.each_text(visit));
        match self {
            Self::Said { .. } => {}
            Self::Heading(text) | Self::Quote(text) => visit(text),
            Self::List { items, .. } => items.iter().for_each(|item| all(item)),
            Self::Table(lines) => {
                for line in lines {
                    line.about.iter().for_each(&mut *visit);
                    for (title, cell) in &line.cells {
                        title.iter().for_each(&mut *visit);
                        cell.iter().for_each(|block| block.each_text(visit));
                    }
                }
            }
            Self::Callout { title, inside, .. } => {
                title.iter().for_each(&mut *visit);
                inside.iter().for_each(|block| block.each_text(visit));
            }
            Self::Contact(contact) => {
                visit(&contact.name);
                contact.about.iter().for_each(|block| block.each_text(visit));
            }
        }
    }

    /// How many official words one reads in it.
    #[must_use]
    pub fn count(&self) -> usize {
        let mut words = 0;
        self.each_text(&mut |text| words += text.count());
        words
    }
}
