//! A language on offer: its own name, its direction.

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
}

const fn yes() -> bool {
    true
}

impl Listed {
    pub(super) fn named(self, tag: String) -> Language {
        let Self { name, dir, offered, pseudo } = self;
        Language { tag, name, dir, offered: offered && !pseudo, pseudo }
    }
}
