//! What was asked: the parts of a request that pages depend on.

use std::sync::Arc;

use axum::http::{HeaderMap, Uri, header};

use super::App;
use super::carry::OPEN;
use super::encoding::Encoding;
use super::sealed::Pocket;
use super::shelf::Moment;
use crate::address::Query;
use crate::portals::Outlook;
use crate::view::{Kiosk, Visit};

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
    /// How long the machine waits, when this visitor is at a public one.
    pub kiosk: Option<Kiosk>,
    /// How the official sites are while this page is drawn.
    pub outlook: Arc<Outlook>,
    origin: Option<String>,
}

impl<'r> Asked<'r> {
    pub fn read(app: &'r App, uri: &'r Uri, headers: &'r HeaderMap) -> Self {
        let raw_query = uri.query().unwrap_or_default();
        let mut query = Query::read(raw_query);
        let known = |tag: &str| app.catalog.locales.offered().any(|one| one.tag == tag);
        let helper = query.display.helper.filter(|helper| known(helper.as_str()));
        query.display.helper = helper.filter(|_| app.kiosk.is_none());
        let kiosk = app.kiosk.filter(|_| !is_abroad(app, uri, headers));
        Self {
            app,
            kiosk,
            parts: uri.path().split('/').skip(1).collect(),
            query,
            raw_query,
            address: uri.path_and_query().map_or("/", |both| both.as_str()),
            headers,
            outlook: app.board.outlook(),
            origin: app.origin.clone().or_else(|| guessed_origin(headers)),
        }
    }

    /// The same request, with a form in the place of the query.
    pub fn with_form<'q>(&self, raw_query: &'q str) -> Asked<'q>
    where
        'r: 'q,
    {
        let (parts, origin) = (self.parts.clone(), self.origin.clone());
        let query = Query { display: self.query.display, ..Query::read(raw_query) };
        let outlook = std::sync::Arc::clone(&self.outlook);
        Asked { raw_query, query, parts, origin, outlook, ..*self }
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
            // A public machine keeps nothing, not even a style.
            has_style: has_style && self.app.kiosk.is_none(),
            dictionary: dictionary.filter(|_| self.app.kiosk.is_none()),
            kiosk: self.kiosk,
            outlook: Some(&self.outlook),
            keeps: self.app.keeps(),
            listen: Some(&self.app.voices),
        }
    }

    /// What this page depends on besides its address.
    pub fn moment(&self, linked: bool) -> Moment {
        Moment { outlook: self.outlook.generation, ..self.app.moment(linked) }
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

/// Whether a visitor of a public machine's server is at their own device: their
/// visit was carried there, or is about to be.
fn is_abroad(app: &App, uri: &Uri, headers: &HeaderMap) -> bool {
    let arrives = uri.path().split('/').nth(2) == Some(OPEN);
    arrives || app.seal.open(headers, app.clock.seconds()).abroad
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
