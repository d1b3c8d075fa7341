//! A phrase points at words; the words themselves live in `locales/`.

/// One message, or one part (attribute) of a message, of `locales/*/`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phrase {
    key: String,
}

impl Phrase {
    /// The value of a message: for a screen, its title.
    #[must_use]
    pub fn message(id: impl Into<String>) -> Self {
        Self { key: id.into() }
    }

    /// A named part of the same message: `actualisation-travaille.hint`.
    #[must_use]
    pub fn part(&self, part: &str) -> Self {
        let message = self.key.split('.').next().unwrap_or(&self.key);
        Self { key: format!("{message}.{part}") }
    }

    /// The key under which `locale` keeps the words: `message` or `message.part`.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
}
