//! The page to which a touch leads back, on a public machine that asks whether somebody is there.

use super::Address;
use crate::guide::Name;

/// The query key of that page, by the parts of its path.
pub const STAY: &str = "page";

impl Address {
    /// The same address with the page to come back to.
    #[must_use]
    pub fn with_stay(mut self, path: &str) -> Self {
        let parts: Vec<_> = path.split('/').skip(2).filter(|part| !part.is_empty()).collect();
        if !parts.is_empty() {
            self.pair(STAY, &parts.join("."));
        }
        self
    }

    /// The page to come back to; the front door when what is written is no path.
    #[must_use]
    pub fn stay(language: &str, written: &str) -> Self {
        let parts: Option<Vec<_>> = written.split('.').map(Name::parse).collect();
        match parts {
            Some(parts) => {
                let parts: Vec<_> = parts.iter().map(Name::as_str).collect();
                Self::page(language, &parts.join("/"))
            }
            None => Self::front(language),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_come_back_to_and_nothing_else_is_an_address() {
        let link = Address::page("fr", "encore").with_stay("/fr/demarches/carte-identite/pieces");
        assert_eq!(link.link(), "/fr/encore?page=demarches.carte-identite.pieces");
        let back = Address::stay("fr", "demarches.carte-identite.pieces");
        assert_eq!(back.path(), "/fr/demarches/carte-identite/pieces");
        for strange in ["", "//ailleurs.example", "..", "a/../b", "%2f"] {
            assert_eq!(Address::stay("fr", strange).path(), "/fr/", "{strange}");
        }
    }
}
