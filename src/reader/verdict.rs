//! What a page is, told honestly: a page to read, or why it cannot be read.

use super::Page;
use super::html::{Attr, Id, Tag, Tree};

/// A larger page is not read, in bytes; the largest official page seen has 0.6 MB.
pub const LARGEST: usize = 3 * 1024 * 1024;
/// A page with fewer words is a shell that a script would fill.
const SHELL: usize = 25;
/// A page with as many links leads on, however few its words.
const LEADS: usize = 2;
/// A page with more words is no notice, whatever its title says.
const NOTICE: usize = 200;

/// What a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// It can be read.
    Page,
    /// Only a script would show what it says.
    Script,
    /// It asks who one is.
    Login,
    /// It asks to prove that one is no machine.
    Captcha,
    /// It says that it does not exist, or no more.
    Missing,
    /// It says that the site is closed for a time.
    Maintenance,
    /// It says that something went wrong.
    Error,
    /// It is a PDF.
    Pdf,
    /// It is another kind of file.
    File,
    /// It is too large.
    Large,
    /// It says nothing.
    Empty,
    /// It did not come: nobody answers.
    Silent,
    /// It did not come: its site wants us to wait.
    Later,
    /// It did not come: its site asks programs not to read it.
    Unwelcome,
    /// It leads to a site that we do not read.
    Astray,
    /// It did not come: who answers cannot prove to be the site.
    Unsafe,
    /// It was not asked for: this server reads no pages.
    Unasked,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 17] = [
        Self::Page,
        Self::Script,
        Self::Login,
        Self::Captcha,
        Self::Missing,
        Self::Maintenance,
        Self::Error,
        Self::Pdf,
        Self::File,
        Self::Large,
        Self::Empty,
        Self::Silent,
        Self::Later,
        Self::Unwelcome,
        Self::Astray,
        Self::Unsafe,
        Self::Unasked,
    ];

    /// The name of the verdict, by which its words are found.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Script => "script",
            Self::Login => "login",
            Self::Captcha => "captcha",
            Self::Missing => "missing",
            Self::Maintenance => "maintenance",
            Self::Error => "error",
            Self::Pdf => "pdf",
            Self::File => "file",
            Self::Large => "large",
            Self::Empty => "empty",
            Self::Silent => "silent",
            Self::Later => "later",
            Self::Unwelcome => "unwelcome",
            Self::Astray => "astray",
            Self::Unsafe => "unsafe",
            Self::Unasked => "unasked",
        }
    }

    /// Whether the site gave anything to judge.
    #[must_use]
    pub const fn came(self) -> bool {
        let none = matches!(self, Self::Silent | Self::Later | Self::Unwelcome);
        !none && !matches!(self, Self::Astray | Self::Unsafe | Self::Unasked)
    }

    /// Whether it may be over in a moment.
    #[must_use]
    pub const fn is_passing(self) -> bool {
        matches!(self, Self::Silent | Self::Later | Self::Maintenance | Self::Error | Self::Unsafe)
    }
}

/// What the bytes alone tell; `None` when they may be a page to read.
pub(super) fn of_bytes(page: &Page) -> Option<Verdict> {
    let kind = page.content_type.unwrap_or_default().to_ascii_lowercase();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let start = page.bytes.trim_ascii_start();
    if start.starts_with(b"%PDF") || kind == "application/pdf" {
        return Some(Verdict::Pdf);
    }
    let files: [&[u8]; 6] =
        [b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0", b"\x1f\x8b"];
    let web = matches!(
        kind,
        "" | "text/html" | "application/xhtml+xml" | "text/plain" | "application/octet-stream"
    );
    match page.status {
        _ if !web || files.iter().any(|file| start.starts_with(file)) => Some(Verdict::File),
        _ if page.bytes.len() > LARGEST => Some(Verdict::Large),
        401 | 403 => None,
        404 | 410 => Some(Verdict::Missing),
        429 | 503 => Some(Verdict::Maintenance),
        400.. => Some(Verdict::Error),
        _ if start.is_empty() => Some(Verdict::Empty),
        _ => None,
    }
}

/// What is known of a page once it has been read.
pub(super) struct Seen<'s> {
    pub tree: &'s Tree,
    pub content: Id,
    /// Its title and the title of its window.
    pub titles: String,
    /// What its content says, forms left out.
    pub said: String,
    /// How many links its content holds.
    pub links: usize,
    pub status: u16,
}

/// What the page is, from what it says.
pub(super) fn of_page(seen: &Seen) -> Verdict {
    let words = seen.said.split_whitespace().filter(|w| w.contains(char::is_alphanumeric)).count();
    let titles = seen.titles.to_lowercase();
    let short = words <= NOTICE;
    let said = if short { seen.said.to_lowercase() } else { String::new() };
    let tells = |signs: &[&str]| {
        short
            && (signs.iter().any(|sign| titles.contains(sign))
                || words <= NOTICE / 2 && signs.iter().any(|sign| said.contains(sign)))
    };
    if short && is_guarded(seen.tree) || tells(&ROBOT) {
        return Verdict::Captcha;
    }
    if short && asks_for_a_password(seen.tree, seen.content) || matches!(seen.status, 401 | 403) {
        return Verdict::Login;
    }
    let signs: [(&[&str], Verdict); 3] =
        [(&CLOSED, Verdict::Maintenance), (&GONE, Verdict::Missing), (&BROKEN, Verdict::Error)];
    if let Some((_, verdict)) = signs.iter().find(|(signs, _)| tells(signs)) {
        return *verdict;
    }
    let scripts =
        seen.tree.inside(seen.tree.root()).any(|id| seen.tree.tag(id) == Some(Tag::Script));
    let fields = seen.tree.inside(seen.content).any(|id| super::form::is_field(seen.tree, id));
    match words {
        _ if fields => Verdict::Page,
        0..SHELL if scripts && seen.links < LEADS => Verdict::Script,
        0 => Verdict::Empty,
        _ => Verdict::Page,
    }
}

/// What pages say that ask for a proof.
const ROBOT: [&str; 7] = [
    "captcha",
    "pas un robot",
    "êtes humain",
    "êtes un humain",
    "not a robot",
    "checking your browser",
    "vérification de sécurité",
];
/// What pages say while a site is closed.
const CLOSED: [&str; 8] = [
    "maintenance",
    "indisponible",
    "inaccessible",
    "interrompu",
    "service fermé",
    "unavailable",
    "trop de connexions",
    "forte affluence",
];
/// What pages say that do not exist.
const GONE: [&str; 8] = [
    "page non trouvée",
    "page introuvable",
    "erreur 404",
    "n’existe pas",
    "n'existe pas",
    "n’existe plus",
    "n'existe plus",
    "page not found",
];
/// What pages say when something went wrong.
const BROKEN: [&str; 9] = [
    "erreur inattendue",
    "erreur est survenue",
    "erreur s’est produite",
    "erreur s'est produite",
    "erreur technique",
    "erreur 500",
    "internal server error",
    "bad gateway",
    "accès refusé",
];

/// Whether the page is behind a guard against machines.
fn is_guarded(tree: &Tree) -> bool {
    const GUARDS: [&str; 7] = [
        "captcha",
        "challenge-platform",
        "turnstile",
        "datadome",
        "incapsula",
        "perimeterx",
        "friendlychallenge",
    ];
    tree.inside(tree.root()).any(|id| {
        let named = [Attr::Src, Attr::Class, Attr::Id].map(|name| tree.attribute(id, name));
        let watched = matches!(
            tree.tag(id),
            Some(Tag::Iframe | Tag::Div | Tag::Script | Tag::Form | Tag::Input)
        );
        watched
            && named.iter().flatten().any(|value| {
                let value = value.to_ascii_lowercase();
                GUARDS.iter().any(|guard| value.contains(guard))
            })
    })
}

fn asks_for_a_password(tree: &Tree, content: Id) -> bool {
    let asks = |id: Id| {
        let kind = tree.attribute(id, Attr::Type).unwrap_or_default();
        tree.tag(id) == Some(Tag::Input) && kind.eq_ignore_ascii_case("password")
    };
    tree.inside(content).any(asks)
}
