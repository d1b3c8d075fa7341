//! The states of a portal, and what we should make of each.

use marchepied::reader::Verdict;

/// One state.
pub struct State {
    /// Its name, which is also the first part of its host.
    pub name: &'static str,
    /// What the page is for us.
    pub verdict: Verdict,
    /// Words that must stand on its first screen, whatever its charset; may be empty.
    pub says: &'static str,
    /// Whether one would wait for it until the last moment.
    pub stalls: bool,
}

const fn state(name: &'static str, verdict: Verdict) -> State {
    State { name, verdict, says: "", stalls: false }
}

const fn page(name: &'static str) -> State {
    State { name, verdict: Verdict::Page, says: "L’été coûte 25\u{a0}€", stalls: false }
}

const fn stalling(name: &'static str) -> State {
    State { name, verdict: Verdict::Silent, says: "", stalls: true }
}

/// Every state.
pub const STATES: [State; 55] = [
    // It is well.
    page("fine"),
    page("fine-gzip"),
    page("fine-br"),
    page("moved-once"),
    // It says nothing, or nearly.
    stalling("timeout"),
    stalling("no-handshake"),
    stalling("drip-head"),
    stalling("drip-body"),
    // It says too much.
    state("huge-told", Verdict::Large),
    state("huge-untold", Verdict::Large),
    state("huge-chunked", Verdict::Large),
    state("bomb-gzip", Verdict::Large),
    state("bomb-br", Verdict::Large),
    state("headers-5000", Verdict::Silent),
    state("header-2mb", Verdict::Silent),
    // It does not say what it sends.
    state("lie-gzip", Verdict::Silent),
    state("lie-br", Verdict::Silent),
    state("lie-deflate", Verdict::Silent),
    // It leads on.
    state("loop", Verdict::Error),
    state("chain-20", Verdict::Error),
    state("to-metadata", Verdict::Astray),
    state("to-file", Verdict::Astray),
    state("to-http", Verdict::Astray),
    state("to-elsewhere", Verdict::Astray),
    state("to-loopback", Verdict::Astray),
    // It breaks off.
    state("reset", Verdict::Silent),
    state("closed", Verdict::Silent),
    state("garbage", Verdict::Silent),
    state("truncated", Verdict::Silent),
    state("truncated-chunk", Verdict::Silent),
    state("empty", Verdict::Empty),
    // It says no.
    state("401", Verdict::Login),
    state("403", Verdict::Login),
    state("404", Verdict::Missing),
    state("410", Verdict::Missing),
    state("429", Verdict::Later),
    state("500", Verdict::Error),
    state("502", Verdict::Error),
    state("503", Verdict::Maintenance),
    state("503-later", Verdict::Later),
    // It says yes, and means no.
    state("maintenance", Verdict::Maintenance),
    state("soft-404", Verdict::Missing),
    state("captcha", Verdict::Captcha),
    state("login-wall", Verdict::Login),
    state("script-shell", Verdict::Script),
    state("pdf", Verdict::Pdf),
    // It is written oddly.
    page("latin-1-declared"),
    page("latin-1-undeclared"),
    page("cp1252-as-utf-8"),
    page("conflicting-meta"),
    page("nested-20000"),
    state("nested-500000", Verdict::Page),
    // It does not prove who it is.
    state("tls-expired", Verdict::Unsafe),
    state("tls-wrong-host", Verdict::Unsafe),
    state("tls-self-signed", Verdict::Unsafe),
];
