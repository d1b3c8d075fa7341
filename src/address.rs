//! Addresses: how a place in a guide is written in a link, and read from one.

mod display;

pub use display::{Colours, Display, Helper, Size};

use crate::guide::{Answers, Givens, Name};

mod stay;
mod trip;

pub use stay::STAY;
pub use trip::{BACK, Back, Trip, VOICE};

/// The query key of the text size.
pub const SIZE: &str = "taille";
/// The query key of the colours.
pub const COLOURS: &str = "couleurs";
/// The query key of the language of a mediator beside the person.
pub const HELPER: &str = "atelier";
/// Words of addresses that no screen may take as its name.
pub const RESERVED: [&str; 13] = [
    SIZE, COLOURS, HELPER, GIVENS, PAGE, PLACE, "agent", "rappel", TOWN, WANTED, "ou", VOICE, BACK,
];
/// The query key of a town, by its code.
pub const TOWN: &str = "lieu";
/// The query key of the kind of place that is looked for.
pub const WANTED: &str = "pour";
/// The query key of what is known on entering a guide.
pub const GIVENS: &str = "avec";

/// The query key of the place one comes from, on the page of languages.
pub const PLACE: &str = "de";
/// The query key of the address of an official page.
pub const PAGE: &str = "adresse";

/// The query key of a day.
pub const DAY: &str = "jour";
/// The query key of the code of an attestation.
pub const CODE: &str = "code";

/// What a query string holds: answers, and how pages are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The choices, by screen.
    pub answers: Answers,
    /// What was known on entering the guide.
    pub givens: Givens,
    /// How pages are shown.
    pub display: Display,
}

impl Query {
    /// Reads a query string. Whatever does not belong is dropped, never refused.
    #[must_use]
    pub fn read(raw: &str) -> Self {
        let mut display = Display::default();
        let mut answers = Vec::new();
        let mut givens = Givens::default();
        for pair in raw.split('&') {
            let Some((key, value)) = pair.split_once('=') else { continue };
            match key {
                SIZE => display.size = pick(&Size::ALL, value, Size::as_str),
                COLOURS => display.colours = pick(&Colours::ALL, value, Colours::as_str),
                HELPER => display.helper = Helper::named(value),
                GIVENS => givens = Givens::read(value),
                _ => answers.push((key, value)),
            }
        }
        Self { answers: Answers::read(answers), givens, display }
    }
}

fn pick<T: Copy + Default>(all: &[T], value: &str, name: fn(T) -> &'static str) -> T {
    all.iter().copied().find(|one| name(*one) == value).unwrap_or_default()
}

/// A link inside the site, being written.
#[derive(Clone, Debug)]
pub struct Address {
    path: String,
    query: String,
}

impl Address {
    /// The front door of a language.
    #[must_use]
    pub fn front(language: &str) -> Self {
        Self { path: format!("/{language}/"), query: String::new() }
    }

    /// A page of a language: `aide`, `recherche`, `vie-privee`.
    #[must_use]
    pub fn page(language: &str, page: &str) -> Self {
        Self { path: format!("/{language}/{page}"), query: String::new() }
    }

    /// A screen of a procedure.
    #[must_use]
    pub fn screen(language: &str, procedure: &Name, screen: &Name) -> Self {
        Self { path: format!("/{language}/demarches/{procedure}/{screen}"), query: String::new() }
    }

    /// The page of an official text, with what is known on entering it.
    #[must_use]
    pub fn official(language: &str, id: &str, givens: &Givens) -> Self {
        let path = format!("/{language}/fiches/{id}");
        Self { path, query: String::new() }.with_givens(givens)
    }

    /// A screen of an official text.
    #[must_use]
    pub fn official_screen(language: &str, id: &str, screen: &Name, givens: &Givens) -> Self {
        let path = format!("/{language}/fiches/{id}/{screen}");
        Self { path, query: String::new() }.with_givens(givens)
    }

    /// An official page, read by us.
    #[must_use]
    pub fn reader(language: &str, page: &str) -> Self {
        let path = format!("/{language}/pages");
        Self { path, query: String::new() }.with_page(page)
    }

    /// A screen of an official page.
    #[must_use]
    pub fn reader_screen(language: &str, page: &str, screen: &Name) -> Self {
        let path = format!("/{language}/pages/{screen}");
        Self { path, query: String::new() }.with_page(page)
    }

    fn with_page(mut self, page: &str) -> Self {
        let page: String = form_urlencoded::byte_serialize(page.as_bytes()).collect();
        self.pair(PAGE, &page);
        self
    }

    fn with_givens(mut self, givens: &Givens) -> Self {
        if !givens.is_empty() {
            self.pair(GIVENS, &givens.written());
        }
        self
    }

    /// The same place in another language.
    #[must_use]
    pub fn in_language(&self, language: &str) -> Self {
        let rest = self.path.splitn(3, '/').nth(2).unwrap_or_default();
        Self { path: format!("/{language}/{rest}"), query: self.query.clone() }
    }

    /// A place of this site as a link names it; `None` for anything else. The
    /// first part must be a language, so that no link leads elsewhere. How the
    /// page is shown is no part of the place.
    #[must_use]
    pub fn within(link: &str, is_language: impl Fn(&str) -> bool) -> Option<Self> {
        let (path, query) = link.split_once(['?', '&']).unwrap_or((link, ""));
        let language = path.strip_prefix('/')?.split('/').next()?;
        let plain = link.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        let sound = plain && is_language(language) && !path.contains("//");
        let shown = |pair: &&str| {
            pair.split_once('=').is_some_and(|(key, _)| [SIZE, COLOURS, HELPER].contains(&key))
        };
        let mut place = Self { path: path.to_owned(), query: String::new() };
        for pair in query.split('&').filter(|pair| !pair.is_empty() && !shown(pair)) {
            place.query.push(if place.query.is_empty() { '?' } else { '&' });
            place.query.push_str(pair);
        }
        sound.then_some(place)
    }

    /// The page on which one chooses another language for this place. The place
    /// stands there as it is written, last: written otherwise, every page would
    /// be heavier by what compression cannot see twice.
    #[must_use]
    pub fn languages(&self, language: &str) -> Self {
        let mut page = Self::page(language, "langues");
        page.pair(PLACE, &self.link());
        page
    }

    /// Something below the same page: `agent`, `rappel.ics`.
    #[must_use]
    pub fn below(mut self, part: &str) -> Self {
        self.path.push('/');
        self.path.push_str(part);
        self
    }

    /// The same address with these answers.
    #[must_use]
    pub fn with_answers(mut self, answers: &Answers) -> Self {
        for (screen, choice) in answers.iter() {
            self.pair(screen.as_str(), choice.as_str());
        }
        self
    }

    /// The same page about a town, given by its code of INSEE.
    #[must_use]
    pub fn with_town(mut self, insee: &str) -> Self {
        self.pair(TOWN, insee);
        self
    }

    /// The same page, with a kind of place in mind.
    #[must_use]
    pub fn with_wanted(mut self, kind: Option<&str>) -> Self {
        if let Some(kind) = kind {
            self.pair(WANTED, kind);
        }
        self
    }

    /// The same page about a day, or the code of an attestation.
    #[must_use]
    pub fn with(mut self, key: &str, value: &str) -> Self {
        self.pair(key, value);
        self
    }

    fn pair(&mut self, key: &str, value: &str) {
        self.query.push(if self.query.is_empty() { '?' } else { '&' });
        self.query.push_str(key);
        self.query.push('=');
        self.query.push_str(value);
    }

    /// The address as it stands in a link, shown in this way.
    #[must_use]
    pub fn link_shown(&self, display: Display) -> String {
        let mut link = String::with_capacity(self.path.len() + self.query.len() + 32);
        link.push_str(&self.path);
        link.push_str(&self.query);
        let mut mark = if self.query.is_empty() { '?' } else { '&' };
        let mut pair = |key: &str, value: &str| {
            link.push(mark);
            link.push_str(key);
            link.push('=');
            link.push_str(value);
            mark = '&';
        };
        if display.size != Size::default() {
            pair(SIZE, display.size.as_str());
        }
        if display.colours != Colours::default() {
            pair(COLOURS, display.colours.as_str());
        }
        if let Some(helper) = &display.helper {
            pair(HELPER, helper.as_str());
        }
        link
    }

    /// The address as it stands in a link.
    #[must_use]
    pub fn link(&self) -> String {
        format!("{}{}", self.path, self.query)
    }

    /// The path alone.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_belong_in_a_query_is_dropped() {
        let query = Query::read(
            "motif=perdue&taille=9&<x>=1&age=majeur&age=mineur&%ff=%fe&x&couleurs=sombres",
        );
        let answers: Vec<_> = query.answers.iter().map(|(s, c)| format!("{s}={c}")).collect();
        assert_eq!(answers, ["motif=perdue", "age=majeur"]);
        let display = Display { size: Size::Large, colours: Colours::Dark, helper: None };
        assert_eq!(query.display, display);
    }

    #[test]
    fn a_place_is_within_this_site_or_it_is_nothing() {
        let within = |link: &str| Address::within(link, |tag| tag == "fr").map(|it| it.link());
        for link in ["/fr/", "/fr/demarches/essai/un?deux=trois", "/fr/aide"] {
            assert_eq!(within(link).as_deref(), Some(link));
        }
        assert_eq!(within("/fr/aide&taille=2").as_deref(), Some("/fr/aide"));
        let (shown, place) = ("/fr/a/b?c=d&taille=2&e=f&couleurs=fortes", "/fr/a/b?c=d&e=f");
        assert_eq!(within(shown).as_deref(), Some(place));
        for link in [
            "",
            "fr/",
            "//fr/",
            "/xx/",
            "/fr//evil.fr",
            "https://evil.fr/fr/",
            "/\\evil.fr",
            "/fr/ a",
        ] {
            assert_eq!(within(link), None, "{link}");
        }
    }

    #[test]
    fn an_address_is_read_back_as_it_was_written() {
        let query = Query::read("motif=perdue&age=majeur&taille=2");
        let [procedure, screen] =
            ["carte-identite", "pieces"].map(|n| Name::parse(n).expect("name"));
        let link = Address::screen("fr", &procedure, &screen)
            .with_answers(&query.answers)
            .link_shown(query.display);
        assert_eq!(link, "/fr/demarches/carte-identite/pieces?motif=perdue&age=majeur&taille=2");
    }
}
