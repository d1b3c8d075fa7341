//! A screen is one idea or one decision: a question, a reading, a checklist or a hand-off.

use super::{Block, Condition, Handoff, Name, Phrase, Question, Rule, Text, Words};

/// What questions that offer the parts of an official text are called.
pub const PARTS: &str = "sommaire";

/// One screen of a guide.
#[derive(Clone, Debug)]
pub struct Screen {
    /// Its name, which is also its address.
    pub id: Name,
    /// Its title, the only `h1`.
    pub title: Words,
    /// The part of an official text that it belongs to.
    pub part: Option<Part>,
    /// The picture beside the title, if any.
    pub picture: Option<Name>,
    /// What it says, in order.
    pub blocks: Vec<Block>,
    /// Hard words explained on this very screen.
    pub terms: Vec<Name>,
    /// Hard words that the official text itself explains.
    pub explained: Vec<Explained>,
    /// What the person does here.
    pub body: Body,
    /// Papers one must hold to answer; a checklist announced them before.
    pub needs: Vec<Name>,
    /// Questions whose typed values this screen shows again.
    pub shows: Vec<Name>,
    /// The calendar of which this screen says whether it is too early, the
    /// right time, or too late.
    pub calendar: Option<Name>,
    /// The label of the way on, when « Continuer » does not fit.
    pub way_on: Option<Phrase>,
    /// Where it leads: the first rule that applies.
    pub next: Vec<Rule>,
    /// How the journey ends here, if it does.
    pub end: Option<End>,
}

/// The part of an official text that a screen belongs to: « Démarche, 2 sur 4 ».
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The title of the part, when it is not the title of the screen.
    pub title: Option<Words>,
    /// Which of its screens this is, from 1.
    pub number: usize,
    /// How many screens it has.
    pub of: usize,
}

/// A hard word, explained by the official text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The name by which runs point at it.
    pub name: Name,
    /// The word.
    pub word: Text,
    /// What it means.
    pub means: Vec<Block>,
}

/// What the person does on a screen.
#[derive(Clone, Debug)]
pub enum Body {
    /// Answer one question.
    Question(Question),
    /// Read, then go on.
    Reading,
    /// Gather papers.
    Checklist(Vec<Item>),
    /// Leave by the official door.
    Handoff(Box<Handoff>),
}

/// A paper to gather.
#[derive(Clone, Debug)]
pub struct Item {
    /// The kind of paper, from `templates/documents.toml`.
    pub paper: Name,
    /// For which earlier answers it is needed.
    pub when: Condition,
}

/// How a journey ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// The procedure is done: a hand-off came before.
    Done,
    /// A human being takes over.
    Human,
    /// An official text has been read to its end: its doors are shown again,
    /// and the way to a human.
    Read,
    /// Another guide takes over, with the facts that the choices have set.
    Guide {
        /// Its official id: `F1341`.
        id: Box<str>,
    },
}

/// The kind of a screen, as tests and styles name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// [`Body::Question`]
    Question,
    /// [`Body::Reading`]
    Reading,
    /// [`Body::Checklist`]
    Checklist,
    /// [`Body::Handoff`]
    Handoff,
}

impl Kind {
    /// The word used in `data-kind`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Reading => "reading",
            Self::Checklist => "checklist",
            Self::Handoff => "handoff",
        }
    }
}

impl Screen {
    /// A screen of these words that leads nowhere yet.
    #[must_use]
    pub const fn new(id: Name, title: Words, body: Body, blocks: Vec<Block>) -> Self {
        Self {
            id,
            title,
            part: None,
            picture: None,
            blocks,
            terms: Vec::new(),
            explained: Vec::new(),
            body,
            needs: Vec::new(),
            shows: Vec::new(),
            calendar: None,
            way_on: None,
            next: Vec::new(),
            end: None,
        }
    }

    /// The kind of this screen.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self.body {
            Body::Question(_) => Kind::Question,
            Body::Reading => Kind::Reading,
            Body::Checklist(_) => Kind::Checklist,
            Body::Handoff(_) => Kind::Handoff,
        }
    }

    /// The question asked here, if any.
    #[must_use]
    pub const fn question(&self) -> Option<&Question> {
        match &self.body {
            Body::Question(question) => Some(question),
            _ => None,
        }
    }

    /// The hand-off made here, if any.
    #[must_use]
    pub fn handoff(&self) -> Option<&Handoff> {
        match &self.body {
            Body::Handoff(handoff) => Some(handoff),
            _ => None,
        }
    }

    /// Whether this is a question that offers the parts of an official text:
    /// `sommaire`, `sommaire-2` in the second situation of a text.
    #[must_use]
    pub fn offers_parts(&self) -> bool {
        let rest = self.id.as_str().strip_prefix(PARTS);
        let numbered = |rest: &str| rest.is_empty() || rest.starts_with('-');
        self.question().is_some() && rest.is_some_and(numbered)
    }

    /// Whether one leaves here for the portal of the procedure, to send
    /// something there. The doors that an official text names are many, and
    /// most of them send nothing: they do not count.
    #[must_use]
    pub fn leaves(&self) -> bool {
        self.handoff().is_some_and(|handoff| handoff.link().is_some())
    }

    /// Whether what the person typed is shown here: such a page is theirs alone.
    #[must_use]
    pub fn is_personal(&self) -> bool {
        let asks = self.question().is_some_and(Question::keeps);
        asks || !self.shows.is_empty() || self.handoff().is_some_and(|h| !h.copy.is_empty())
    }
}
