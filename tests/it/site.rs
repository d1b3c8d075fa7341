//! The whole site behind its routes, and what it answers.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use axum::body::Body;
use axum::http::{HeaderMap, Request};
use jiff::civil::Date;
use marchepied::resume::{Cost, Pepper, Vault};
use marchepied::store::database::{Database, Location};
use marchepied::voices::Voices;
use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::outer::Surroundings;
use marchepied::web::sealed::Seal;
use marchepied::web::{App, Resume, Shared, routes};
use tower::ServiceExt as _;

use crate::essai::{TODAY, whole_with_a_secret};

/// The site on a day when the monthly window is open.
pub struct Site {
    pub app: Shared,
    pub meters: Meters,
}

/// One site for all tests that change nothing in it.
pub fn site() -> &'static Site {
    static SITE: LazyLock<Site> = LazyLock::new(Site::open);
    &SITE
}

impl Site {
    pub fn open() -> Self {
        Self::open_at(None)
    }

    /// The site as people reach it through this address.
    pub fn open_at(origin: Option<&str>) -> Self {
        Self::open_on(TODAY, origin)
    }

    /// The site on another day.
    pub fn open_on(today: Date, origin: Option<&str>) -> Self {
        let catalog = whole_with_a_secret();
        let secure = origin.is_some_and(|origin| origin.starts_with("https://"));
        let mut app = App::new(catalog, Clock::fixed(today), Seal::fleeting().secure(secure));
        app.origin = origin.map(str::to_owned);
        Self { app: Arc::new(app), meters: Meters::new("1.0", "abc") }
    }

    /// The site on a day, with a database; two of them may share one.
    pub fn keeping(today: Date, location: Location, pepper: &Path) -> Self {
        let light = Cost { memory: 64, passes: 1 };
        let vault = Vault::new(Pepper::kept_in(pepper).unwrap(), light);
        let catalog = whole_with_a_secret();
        let mut app = App::new(catalog, Clock::fixed(today), Seal::fleeting());
        app.origin = Some("http://marchepied.example".to_owned());
        app.database = Database::open(location).unwrap();
        app.resume = Some(Resume::new(vault, 13));
        Self { app: Arc::new(app), meters: Meters::new("1.0", "abc") }
    }

    /// The site with voices of its own.
    pub fn with_voices(voices: Voices) -> Self {
        let mut app = App::new(whole_with_a_secret(), Clock::fixed(TODAY), Seal::fleeting());
        app.voices = voices;
        Self { app: Arc::new(app), meters: Meters::new("1.0", "abc") }
    }

    /// Sends a request with these headers.
    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Reply {
        self.send(method, path, headers, Body::empty()).await
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, &[]).await
    }

    pub async fn post(&self, path: &str, headers: &[(&str, &str)], form: &str) -> Reply {
        self.send("POST", path, headers, Body::from(form.to_owned())).await
    }

    /// Sends bytes that are no plain form.
    pub async fn upload(&self, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Reply {
        self.send("POST", path, headers, Body::from(body)).await
    }

    async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Body) -> Reply {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let router = routes(&self.app, Surroundings::new(self.meters.clone()));
        let response = router.oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Reply {
            asked: path.to_owned(),
            status: parts.status.as_u16(),
            headers: parts.headers,
            body,
        }
    }
}

/// What came back.
pub struct Reply {
    pub asked: String,
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Reply {
    /// A header as text; empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// The opening tags of the page.
    pub fn tags(&self) -> Vec<&str> {
        self.text().split('<').skip(1).filter_map(|tag| tag.split('>').next()).collect()
    }

    /// The tags that carry this attribute, with its value.
    pub fn with(&self, attribute: &str) -> Vec<(&str, String)> {
        self.tags().into_iter().filter_map(|tag| Some((tag, value(tag, attribute)?))).collect()
    }

    /// How many elements of this kind there are.
    pub fn count(&self, element: &str) -> usize {
        self.tags().iter().filter(|tag| tag.split(' ').next() == Some(element)).count()
    }

    /// The name of the screen.
    pub fn screen(&self) -> String {
        self.with("data-screen").pop().map(|(_, screen)| screen).unwrap_or_default()
    }

    /// The sealed cookie, as a browser sends it back.
    pub fn cookie(&self) -> Option<String> {
        let line = self.headers.get("set-cookie")?.to_str().unwrap();
        line.split(';').next().map(str::to_owned)
    }

    /// A page that helps: one `main`, one `h1`, the way to a human, and a phone.
    pub fn assert_helps(&self) {
        let (asked, status) = (&self.asked, self.status);
        assert_eq!((self.count("main"), self.count("h1")), (1, 1), "{status} {asked}");
        assert_eq!(self.text().matches("id=\"aide\"").count(), 1, "{status} {asked}");
        assert!(self.text().contains("href=\"tel:"), "{status} {asked}: no phone");
        if status >= 400 && status != 422 {
            let kind = "Ce n’est pas votre faute.";
            assert!(self.text().contains(kind), "{status} {asked}: it blames the person");
        }
        self.assert_guarded();
    }

    /// The headers that every answer carries, and a word about who may keep it.
    pub fn assert_guarded(&self) {
        for name in GUARDS {
            assert!(!self.header(name).is_empty(), "{} {}: no {name}", self.status, self.asked);
        }
        let kept = self.header("cache-control");
        assert!(
            kept == "no-store" || kept.starts_with("public, max-age="),
            "{}: {kept}",
            self.asked
        );
        let cookie = self.headers.contains_key("set-cookie");
        assert!(!cookie || kept == "no-store", "{}: a public answer sets a cookie", self.asked);
    }
}

const GUARDS: [&str; 7] = [
    "content-security-policy",
    "cross-origin-embedder-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "x-content-type-options",
];

/// The value of an attribute of a tag, as a browser understands it.
pub fn value(tag: &str, attribute: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {attribute}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(value.replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<"))
}
