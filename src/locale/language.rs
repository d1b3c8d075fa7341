//! A language on offer: its own name, its direction.

use jiff::civil::Date;
use serde::Deserialize;

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dir {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Dir {
    /// The value of the HTML attribute `dir`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language, as `locales/languages.toml` names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP 47), which is also the first part of every address.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Its direction.
    pub dir: Dir,
    /// Whether visitors are offered it.
    pub offered: bool,
    /// Made from French by a machine, to show in tests what is not translated.
    pub pseudo: bool,
    /// When its words were translated, and who looked at them; `None` for the
    /// source and for languages whose table does not say it yet.
    pub translation: Option<Translation>,
}

/// What pages say of the translation they show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The day of the translation.
    pub on: Date,
    /// Who speaks the language and read all of it, and when.
    pub reviewed: Option<Reviewed>,
}

/// Who read a translation, and when.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    /// Who: a person or a group.
    pub by: String,
    /// On which day.
    pub on: Date,
}

/// One table of `languages.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listed {
    name: String,
    #[serde(default)]
    dir: Dir,
    #[serde(default = "yes")]
    offered: bool,
    #[serde(default)]
    pseudo: bool,
    translated: Option<Date>,
    reviewed: Option<Reviewed>,
}

const fn yes() -> bool {
    true
}

impl Listed {
    pub(super) fn named(self, tag: String) -> Language {
        let Self { name, dir, offered, pseudo, translated, reviewed } = self;
        let translation = translated.map(|on| Translation { on, reviewed });
        Language { tag, name, dir, offered: offered && !pseudo, pseudo, translation }
    }
}
