//! An official text, read: what it is, what it says in order, whom it names.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::guide::{Block, Explained, Given, Name, OfficialDoor, Text, Words};

/// One official text, read for one visit: what the conditions hide is not in it.
#[derive(Clone, Debug)]
pub struct Fiche {
    /// What it is.
    pub about: About,
    /// What comes before everything: warnings of the day, what it is about.
    pub opening: Vec<Piece>,
    /// What it says, in order.
    pub body: Vec<Piece>,
    /// The services and forms it names for the whole matter.
    pub services: Vec<Piece>,
    /// Whom one can ask about the whole matter.
    pub contacts: Vec<Piece>,
    /// Other texts to read.
    pub more: Vec<Piece>,
    /// The laws it rests on.
    pub laws: Vec<Piece>,
    /// Questions that must be answered before it can be read, or that lead to
    /// another text.
    pub tree: Option<Tree>,
    /// The hard words it explains, by name.
    pub terms: BTreeMap<Name, Explained>,
    /// The variables that its conditions look at.
    pub variables: BTreeSet<Name>,
}

/// What an official text is.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// Its official id: `F1341`.
    pub id: String,
    /// Its type, in the words of the source: `Fiche d'information`.
    pub kind: String,
    /// Its title.
    pub title: Text,
    /// What it says in one line.
    pub line: Text,
    /// The day of its last change.
    pub date: Option<Date>,
    /// Its page on the official site.
    pub site: Option<Box<str>>,
    /// The theme it belongs to: id and title.
    pub theme: Option<(String, String)>,
    /// The file with its other cases: id and title.
    pub dossier: Option<(String, String)>,
}

/// One piece of what a text says.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// A paragraph, a list, a table, a call-out.
    Block(Block),
    /// A chapter.
    Section(Section),
    /// Several cases, of which one is the reader's.
    Choice(Choice),
    /// A service or a form.
    Door(Text, Box<OfficialDoor>),
}

/// A chapter, or a chapter of a chapter.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its title: ours when the source only says what it is for, empty when
    /// it says nothing.
    pub title: Words,
    /// Which step it is, of how many, when the chapters are numbered steps.
    pub step: Option<(usize, usize)>,
    /// Whether it lists papers to bring.
    pub papers: bool,
    /// What it says.
    pub inside: Vec<Piece>,
}

/// Several cases, of which one is the reader's.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What is being chosen.
    pub sort: Sort,
    /// The cases.
    pub cases: Vec<Case>,
}

/// What is being chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The situation one is in.
    Situation,
    /// The case one is in.
    Case,
    /// How to do it: online, on site, by post.
    Manner,
}

/// One case.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Its title; empty when the source gives none.
    pub title: Text,
    /// What holds in it.
    pub inside: Vec<Piece>,
}

/// Questions in a tree: a decision tree, a questionnaire, a table of contents.
#[derive(Clone, Debug)]
pub struct Tree {
    /// What is said before the first question.
    pub opening: Vec<Piece>,
    /// The first question.
    pub first: Ask,
    /// The questions that follow it whatever the answers.
    pub rest: Vec<Ask>,
}

/// One question of a tree.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The question, when the source words it.
    pub title: Text,
    /// What helps to answer it.
    pub help: Vec<Block>,
    /// The answers.
    pub branches: Vec<Branch>,
}

/// One answer of a tree.
#[derive(Clone, Debug)]
pub struct Branch {
    /// Its words.
    pub title: Text,
    /// The facts it sets.
    pub sets: Vec<Given>,
    /// Where it leads.
    pub then: Then,
}

/// Where an answer of a tree leads.
#[derive(Clone, Debug)]
pub enum Then {
    /// To a question of its own.
    Ask(Box<Ask>),
    /// To the question that follows whatever the answers; after the last one,
    /// to this very text, read with the facts that were set.
    Next,
    /// To another text, read with the facts that were set.
    Text {
        /// Its official id.
        id: String,
        /// What this text calls it; empty when it does not.
        called: Text,
    },
    /// Nowhere: a human must help.
    Nowhere,
}
