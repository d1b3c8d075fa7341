//! What was asked: the parts of a request that pages depend on.

use axum::http::{HeaderMap, Uri, header};

use super::App;
use super::encoding::Encoding;
use super::sealed::Pocket;
use crate::address::Query;
use crate::view::Visit;

/// What was asked.
pub(super) struct Asked<'r> {
    pub app: &'r App,
    /// The parts of the path: language, room, procedure, screen…
    pub parts: Vec<&'r str>,
    /// Choices, and how pages are shown.
    pub query: Query,
    /// The query as it was written.
    pub raw_query: &'r str,
    /// Path and query as they were written.
    pub address: &'r str,
    pub headers: &'r HeaderMap,
    origin: Option<String>,
}

impl<'r> Asked<'r> {
    pub fn read(app: &'r App, uri: &'r Uri, headers: &'r HeaderMap) -> Self {
        let raw_query = uri.query().unwrap_or_default();
        Self {
            app,
            parts: uri.path().split('/').skip(1).collect(),
            query: Query::read(raw_query),
            raw_query,
            address: uri.path_and_query().map_or("/", |both| both.as_str()),
            headers,
            origin: app.origin.clone().or_else(|| guessed_origin(headers)),
        }
    }

    /// One part of the path.
    pub fn part(&self, index: usize) -> &'r str {
        self.parts.get(index).copied().unwrap_or_default()
    }

    /// The visit, if its language is on offer.
    pub fn visit(&self) -> Option<Visit<'_>> {
        let speaker = self.app.catalog.locales.speaker(self.part(0))?;
        let language = speaker.language();
        let open = language.offered || self.app.drafts;
        open.then(|| Visit { speaker, ..self.french() })
    }

    /// The visit in French: for cards, and for languages that do not exist.
    pub fn french(&self) -> Visit<'_> {
        let speaker = self.app.catalog.locales.source();
        let has_style = has_style(self.app, self.headers, self.address);
        let dictionary = self.app.dictionary(self.address).map(|d| d.path.as_str());
        Visit {
            speaker,
            display: self.query.display,
            today: self.app.clock.today(),
            origin: self.origin.as_deref(),
            has_style,
            dictionary,
        }
    }

    /// Whether pages that show this server's own address are the same for all.
    pub fn origin_is_settled(&self) -> bool {
        self.app.origin.is_some()
    }

    /// What the person typed before, from the sealed cookie.
    pub fn pocket(&self) -> Pocket {
        self.app.seal.open(self.headers, self.app.clock.seconds())
    }
}

/// Whether the browser comes from another of our pages, and so keeps our style.
/// One that has the dictionary gets the style inside the page for nothing.
pub(super) fn has_style(app: &App, headers: &HeaderMap, address: &str) -> bool {
    let from_here = headers.get("sec-fetch-site").is_some_and(|site| *site == "same-origin");
    from_here && Encoding::chosen(headers, app.dictionary(address)) != Encoding::Dictionary
}

/// The address of this server as this visitor wrote it, when another device
/// could use it too: not when it is this very machine.
fn guessed_origin(headers: &HeaderMap) -> Option<String> {
    let host = headers.get(header::HOST)?.to_str().ok()?;
    let name = host.rsplit_once(':').map_or(host, |(name, port)| {
        if port.bytes().all(|b| b.is_ascii_digit()) { name } else { host }
    });
    let sound = !name.is_empty()
        && host.len() <= 100
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    let here = name == "localhost" || name.starts_with("127.") || name == "0.0.0.0";
    (sound && !here).then(|| format!("http://{host}"))
}
