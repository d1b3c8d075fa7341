//! A hand-off is leaving by the official door, knowing what waits on the other side.

use super::{Block, Name, Phrase, Text};

/// What the hand-off sheet holds besides the portal's own facts.
#[derive(Clone, Debug)]
pub struct Handoff {
    /// The door itself.
    pub door: Door,
    /// Papers to hold there.
    pub bring: Vec<Name>,
    /// Labels of the portal that the words quote.
    pub labels: Vec<Name>,
    /// Questions whose typed values are shown to be copied.
    pub copy: Vec<Name>,
    /// What the address of the door says of the answers: the fields of a form
    /// that is only looked something up with. Empty for all other doors.
    pub query: Vec<Param>,
    /// The calendar of the reminder, if there is one.
    pub remind: Option<Name>,
    /// What one sees on arrival, step by step.
    pub land: Option<Phrase>,
    /// What to say on the phone.
    pub say: Option<Phrase>,
    /// What to do without a computer, or when the site is down.
    pub plan_b: Option<Phrase>,
}

/// One field of a form that is asked for by its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// Its name on the official site.
    pub name: Box<str>,
    /// Where its value comes from.
    pub from: Source,
}

/// Where the value of a field comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The form itself says it.
    Fixed(Box<str>),
    /// The choice made on a screen: each choice, and the value that it means.
    Chosen(Name, Vec<(Name, Box<str>)>),
    /// What was typed on a screen.
    Typed(Name),
}

/// The door one leaves by.
#[derive(Clone, Debug)]
pub enum Door {
    /// A named link of the portal of the procedure. After it, the guide asks
    /// whether the portal has confirmed.
    Link(Name),
    /// A service or a form that an official text names.
    Official(Box<OfficialDoor>),
}

/// A service or a form that an official text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficialDoor {
    /// What it is.
    pub kind: ServiceKind,
    /// The whole address; none when the source gives none.
    pub url: Option<Box<str>>,
    /// The host of the address, as people must recognise it.
    pub host: Box<str>,
    /// Whose it is, as the source says.
    pub owner: Option<Text>,
    /// The number of the form: « Cerfa n° 12100 ».
    pub number: Option<Box<str>>,
    /// The format and weight of the file, when it is one.
    pub file: Option<Box<str>>,
    /// Whether the State says that it cannot be used now.
    pub closed: bool,
    /// What the source says of it.
    pub about: Vec<Block>,
    /// The other files that go with it: title, and address when it has one.
    pub with: Vec<(Text, Option<Box<str>>)>,
}

/// What an official service is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ServiceKind {
    /// A procedure done online.
    Online,
    /// A form to fill.
    Form,
    /// A letter to copy.
    Letter,
    /// A calculator.
    Calculator,
    /// A tool to look something up.
    Lookup,
    /// A page to read.
    Page,
}

impl ServiceKind {
    /// The word used in keys of words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Form => "form",
            Self::Letter => "letter",
            Self::Calculator => "calculator",
            Self::Lookup => "lookup",
            Self::Page => "page",
        }
    }
}

impl Handoff {
    /// A hand-off by an official door, with nothing else around it.
    #[must_use]
    pub fn official(door: OfficialDoor) -> Self {
        Self {
            door: Door::Official(Box::new(door)),
            bring: Vec::new(),
            labels: Vec::new(),
            copy: Vec::new(),
            query: Vec::new(),
            remind: None,
            land: None,
            say: None,
            plan_b: None,
        }
    }

    /// The named link of the portal, when the door is one.
    #[must_use]
    pub fn link(&self) -> Option<&Name> {
        match &self.door {
            Door::Link(link) => Some(link),
            Door::Official(_) => None,
        }
    }
}
