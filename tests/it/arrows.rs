//! The arrows of the house (design, section 3) as tables; `architecture.rs` reads them.
//!
//! When a rule is broken, move the code to the room it belongs to. When the
//! rule is wrong, change its table here and say why in `docs/decisions/`.

/// A room, and the rooms it may speak to.
pub const ARROWS: &[(&str, &[&str])] = &[
    ("guide", &[]),
    ("content", &[]),
    ("finding", &[]),
    ("logs", &[]),
    ("config", &["logs"]),
    ("address", &["guide"]),
    ("plain", &["finding"]),
    ("provenance", &["finding"]),
    ("locale", &["content", "finding"]),
    ("portals", &["content", "finding", "guide", "provenance"]),
    (
        "catalog",
        &[
            "address",
            "content",
            "finding",
            "guide",
            "locale",
            "places",
            "plain",
            "portals",
            "provenance",
        ],
    ),
    ("places", &["finding", "provenance"]),
    ("search", &["catalog", "guide", "locale"]),
    ("store", &["search"]),
    ("fetch", &[]),
    ("screens", &["address", "guide"]),
    ("fiches", &["address", "finding", "guide", "screens", "store"]),
    ("reader", &["guide", "screens"]),
    ("view", &["address", "catalog", "guide", "locale", "places", "portals"]),
    (
        "web",
        &[
            "address", "catalog", "fetch", "fiches", "guide", "locale", "places", "portals",
            "reader", "search", "store", "view",
        ],
    ),
    ("jobs", &["fetch", "fiches", "store", "web"]),
    (
        "cli",
        &[
            "address", "catalog", "config", "content", "fetch", "fiches", "finding", "guide",
            "jobs", "locale", "logs", "places", "plain", "portals", "reader", "store", "view",
            "web",
        ],
    ),
];

/// Arrows that point up today, and why each is borne.
pub const BORNE: &[(&str, &str, &str)] = &[(
    "src/catalog/words.rs",
    "crate::view::{GuideValues, calendar_values}",
    "check must know the names of the values that view gives to words",
)];

/// Something from outside, where it may be used, and what to do elsewhere.
pub const OUTSIDE: &[(&str, &[&str], &str)] = &[
    ("maud::", &["src/view/"], "draw it in view"),
    ("axum::", &["src/web/", "src/cli/weigh.rs"], "HTTP is known in web only"),
    ("hyper::", &["src/web/"], "HTTP is known in web only"),
    ("hyper_util::", &["src/web/"], "HTTP is known in web only"),
    ("tower::", &["src/web/", "src/cli/weigh.rs"], "HTTP is known in web only"),
    (
        "tokio::",
        &[
            "src/web/",
            "src/cli/weigh.rs",
            "src/cli/serve.rs",
            "src/fetch/",
            "src/fiches/import.rs",
            "src/fiches/walks.rs",
            "src/cli/fiches/",
            "src/jobs/",
        ],
        "make the function plain, and wait for it in web",
    ),
    ("reqwest::", &["src/fetch/"], "ask a fetch::Fetcher: it is the only door to the Internet"),
    ("rustls::", &["src/fetch/"], "ask a fetch::Fetcher: it is the only door to the Internet"),
    ("url::", &["src/fetch/", "src/reader/links.rs"], "let fetch::Gate judge the address"),
    (
        "http::",
        &["src/web/", "src/config/public_url.rs", "src/config/feed.rs"],
        "HTTP is known in web only",
    ),
    ("cookie::", &["src/web/sealed.rs"], "use web::sealed"),
    ("clap::", &["src/cli/", "src/config/flags.rs"], "read the command line in cli"),
    ("fluent_bundle::", &["src/locale/"], "ask a locale::Speaker"),
    ("fluent_syntax::", &["src/locale/"], "ask a locale::Speaker"),
    ("sqlx::", &["src/store/"], "SQL is written in store only"),
    ("zip::", &["src/fiches/archive/"], "ask a fiches::archive::Archive"),
    ("roxmltree::", &["src/fiches/"], "XML is read in fiches only"),
    ("indicatif::", &["src/cli/fiches/"], "only a command shows how far it is"),
    ("html5gum::", &["src/reader/html/"], "HTML is read in reader::html only"),
    ("encoding_rs::", &["src/reader/charset.rs"], "use reader::decode"),
    ("opening_hours::", &["src/places/hours.rs"], "ask a places::Hours"),
    ("chrono::", &["src/places/hours.rs"], "days and times are jiff's"),
    ("compact_calendar::", &["src/places/hours.rs"], "ask a places::Hours"),
    ("csv::", &["src/places/import/"], "read tables in places::import"),
    ("postcard::", &["src/places/shelf.rs", "src/search/"], "ask places::shelf or search::Index"),
    ("rust_embed::", &["src/content.rs"], "ask for a content::Content"),
    (
        "std::fs",
        &[
            "src/content.rs",
            "src/config/layer.rs",
            "src/cli/new.rs",
            "src/cli/page.rs",
            "src/cli/plain.rs",
            "src/cli/places.rs",
            "src/places/shelf.rs",
            "src/fiches/archive/",
            "src/fiches/place.rs",
            "src/jobs/renew.rs",
            "src/web/sealed.rs",
        ],
        "ask for a content::Content, or take the text as an argument",
    ),
    (
        "std::net",
        &["src/web/", "src/fetch/", "src/config.rs", "src/config/keys.rs"],
        "use web::serve",
    ),
    (
        "std::env",
        &["src/cli/serve.rs", "src/cli/fiches/import.rs"],
        "read it in config, from the environment it is given",
    ),
    ("SystemTime", &["src/web/clock.rs"], "take the day as an argument; web::clock knows it"),
    ("jiff::Timestamp", &["src/web/clock.rs"], "take the day as an argument; web::clock knows it"),
];
