//! An exercise: a story with its papers, and the pages of the imaginary site.

use std::collections::BTreeMap;

use super::Sample;
use crate::guide::{Guide, Name, Phrase};

/// The screen that tells the story.
pub const STORY: &str = "histoire";
/// The screen that says what one knows at the end.
pub const END: &str = "bilan";

/// One exercise.
#[derive(Clone, Debug)]
pub struct Exercise {
    /// Its screens: the story, the pages, the end.
    pub guide: Guide,
    /// Its words.
    pub words: Phrase,
    /// Its picture.
    pub picture: Name,
    /// The procedures that it prepares for.
    pub procedures: Vec<Name>,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// The papers of the invented person.
    pub papers: Vec<Paper>,
    /// The files to take along.
    pub files: Vec<&'static Sample>,
    /// The pages of the imaginary site, by screen.
    pub pages: BTreeMap<Name, Page>,
}

impl Exercise {
    /// What the guide says of a page.
    #[must_use]
    pub fn voice(&self, page: &Page) -> Phrase {
        Phrase::message(format!("{}-{}", self.words.key(), page.id))
    }
}

/// A paper of the invented person, drawn as rows. Its words are French in
/// every language, as on real papers.
#[derive(Clone, Debug)]
pub struct Paper {
    /// What kind of paper it is.
    pub title: String,
    /// Its picture.
    pub picture: Name,
    /// Who wrote it.
    pub head: Option<String>,
    /// Its lines: what it is, and the value.
    pub rows: Vec<[String; 2]>,
}

/// A page of the imaginary site. Its words are French in every language, as
/// on real sites.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its name.
    pub id: Name,
    /// Its title.
    pub title: String,
    /// Its paragraphs.
    pub text: Vec<String>,
    /// A table: what it is, and the value.
    pub rows: Vec<[String; 2]>,
    /// Something in a frame.
    pub notice: Option<String>,
    /// What the banner about cookies says.
    pub banner: Option<String>,
    /// Whether the site itself shows a way back.
    pub back: bool,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Its buttons, in order.
    pub buttons: Vec<Button>,
}

impl Page {
    /// The button of this name.
    #[must_use]
    pub fn button(&self, id: &str) -> Option<&Button> {
        self.buttons.iter().find(|button| button.id == *id)
    }

    /// The field of this name.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == *id)
    }
}

/// A field of a page.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub id: Name,
    /// What kind of control it is.
    pub kind: FieldKind,
    /// Its label.
    pub label: String,
    /// The small line under the label.
    pub hint: Option<String>,
    /// What is on offer, for menus and buttons to choose from; for files, the
    /// endings that are accepted.
    pub choices: Vec<String>,
    /// What the site filled in.
    pub given: Option<String>,
    /// What the story wants here.
    pub expect: String,
    /// Other good answers.
    pub also: Vec<String>,
}

/// The kinds of controls that real sites have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Buttons of which one is chosen.
    Choice,
    /// A menu that unfolds.
    Menu,
    /// A box to tick.
    Tick,
    /// A day in the browser's own calendar.
    Calendar,
    /// A day typed with slashes.
    Day,
    /// Euros and cents.
    Amount,
    /// A whole number.
    Number,
    /// Words.
    Text,
    /// Invented words that hide while one types.
    Secret,
    /// A file; only its name ever leaves the browser.
    File,
}

impl FieldKind {
    /// Every kind, by the name that content uses.
    pub const ALL: [(&'static str, Self); 10] = [
        ("choice", Self::Choice),
        ("menu", Self::Menu),
        ("tick", Self::Tick),
        ("calendar", Self::Calendar),
        ("day", Self::Day),
        ("amount", Self::Amount),
        ("number", Self::Number),
        ("text", Self::Text),
        ("secret", Self::Secret),
        ("file", Self::File),
    ];
}

/// A button of a page.
#[derive(Clone, Debug)]
pub struct Button {
    /// Its name.
    pub id: Name,
    /// Its label.
    pub label: String,
    /// Where it leads; a trap leads nowhere, and is explained.
    pub next: Option<Name>,
    /// Whether it leads on whatever stands in the fields.
    pub unchecked: bool,
}
