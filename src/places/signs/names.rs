//! The kind of a place, when only its name tells it.

use super::Kind;

impl Kind {
    /// The kind that a name tells, when nothing else does.
    #[must_use]
    pub fn of_name(name: &[String]) -> Option<Self> {
        let text = format!(" {} ", name.join(" "));
        let says = |word: &str| text.contains(&format!(" {word} "));
        [
            ("france services", Self::FranceServices),
            ("france service", Self::FranceServices),
            ("ccas", Self::SocialAction),
            ("centre communal d action sociale", Self::SocialAction),
            ("bibliotheque", Self::Library),
            ("mediatheque", Self::Library),
            ("centre social", Self::SocialCentre),
            ("mission locale", Self::Youth),
            ("mairie", Self::TownHall),
            ("commune", Self::TownHall),
        ]
        .into_iter()
        .find_map(|(word, kind)| says(word).then_some(kind))
    }
}
