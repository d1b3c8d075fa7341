//! The small procedure of the tests, beside the procedures that are really served.

use std::sync::{Arc, LazyLock};

use jiff::civil::{Date, date};
use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::finding::Finding;
use marchepied::guide::{Guide, Name};

/// The day on which most tests take place: the monthly window is open.
pub const TODAY: Date = date(2026, 12, 3);
/// A day between two windows.
pub const BETWEEN: Date = date(2026, 12, 20);

pub const PROCEDURE: &str = "templates/procedures/essai.toml";
pub const PORTAL: &str = "templates/portals/guichet.toml";
pub const WORDS: &str = "locales/fr/procedures/essai.ftl";
pub const SYNONYMS: &str = "templates/synonyms.toml";
pub const PORTAL_WORDS: &str = "locales/fr/guichet.ftl";

const FILES: [(&str, &str); 5] = [
    (PROCEDURE, include_str!("../fixtures/essai/procedure.toml")),
    (PORTAL, include_str!("../fixtures/essai/portal.toml")),
    (WORDS, include_str!("../fixtures/essai/words.ftl")),
    (PORTAL_WORDS, include_str!("../fixtures/essai/portal.ftl")),
    (SYNONYMS, include_str!("../fixtures/essai/synonyms.toml")),
];

/// French, and French disguised: what is missing in other languages is no matter here.
const LANGUAGES: &str =
    "[fr]\nname = \"Français\"\n[xx]\nname = \"Pseudo\"\ndir = \"rtl\"\npseudo = true\n";

/// The embedded content with the small procedure `essai`.
pub fn content() -> Content {
    let mut content = Content::embedded();
    for (path, text) in FILES {
        content.insert(path, text);
    }
    content
}

/// A content without its translations: for faults that are told in any language.
pub fn in_french(content: &Content) -> Content {
    let mut french = Content::default();
    for (path, text) in content.list("", "") {
        if !path.starts_with("locales/") || path.starts_with("locales/fr/") {
            french.insert(path, text);
        }
    }
    french.insert("locales/languages.toml", LANGUAGES);
    french
}

/// The small procedure with what it leans on, and no other: quick to compile.
pub fn content_of_essai() -> Content {
    let embedded = Content::embedded();
    let mut content = Content::default();
    let files = embedded.list("locales/", "").chain(embedded.list("templates/documents", ""));
    let files = files.chain(embedded.list("templates/vocabulary", ""));
    for (path, text) in files.filter(|(path, _)| !path.contains("/procedures/")) {
        content.insert(path, text);
    }
    content.insert("locales/languages.toml", LANGUAGES);
    for (path, text) in FILES {
        content.insert(path, text);
    }
    content
}

/// All content with a twin of it, `secret`, whose choices must stay out of every address.
pub fn content_with_a_secret() -> Content {
    let mut content = content();
    let routes = FILES[0].1.replacen("start ", "private = true\nstart ", 1);
    content.insert("templates/procedures/secret.toml", routes);
    content.insert("locales/fr/procedures/secret.ftl", FILES[2].1.replace("essai", "secret"));
    content
}

/// Content with one text replaced by another, which must be there.
pub fn planted(mut content: Content, file: &str, replace: &str, with: &str) -> Content {
    let text = content.get(file).unwrap_or_else(|| panic!("{file} is missing"));
    assert!(text.contains(replace), "{file} does not hold {replace:?}");
    let text = text.replace(replace, with);
    content.insert(file, text);
    content
}

/// The findings, one a line, as `check` prints them.
pub fn told(findings: &[Finding]) -> String {
    findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The catalog of a content without any fault.
pub fn sound(content: &Content) -> Catalog {
    let (catalog, findings) = Catalog::compile(content, TODAY);
    let errors: Vec<_> = findings.into_iter().filter(Finding::is_error).collect();
    assert!(errors.is_empty(), "the content has faults:\n{}", told(&errors));
    catalog.expect("sound content makes a catalog")
}

/// All content with `essai`, compiled once for all tests that only read it.
pub fn whole() -> Arc<Catalog> {
    static WHOLE: LazyLock<Arc<Catalog>> = LazyLock::new(|| Arc::new(sound(&content())));
    Arc::clone(&WHOLE)
}

/// The same with `secret`.
pub fn whole_with_a_secret() -> Arc<Catalog> {
    static WHOLE: LazyLock<Arc<Catalog>> =
        LazyLock::new(|| Arc::new(sound(&content_with_a_secret())));
    Arc::clone(&WHOLE)
}

/// The same as a public machine has it: no choice in an address.
pub fn whole_of_a_machine() -> Arc<Catalog> {
    static WHOLE: LazyLock<Arc<Catalog>> =
        LazyLock::new(|| Arc::new(sound(&content()).made_private()));
    Arc::clone(&WHOLE)
}

/// Every guide: those that are served, `essai` and `secret`.
pub fn guides() -> impl Iterator<Item = &'static Guide> {
    static CATALOG: LazyLock<Arc<Catalog>> = LazyLock::new(whole_with_a_secret);
    CATALOG.procedures.values().map(|procedure| &procedure.guide)
}

pub fn name(text: &str) -> Name {
    Name::parse(text).unwrap_or_else(|| panic!("\"{text}\" is no name"))
}
