//! What a page that came says of its portal.

use super::check::{Check, Expect};
use super::digest::digest;
use super::sighting::{Outcome, Sighting};
use crate::letters::bare;
use crate::reader::{Glance, Page, Verdict, glance};

/// What came of asking a portal for a page.
#[derive(Clone, Debug)]
pub struct Came {
    /// When, in seconds since 1970.
    pub at: i64,
    /// How long it took, in milliseconds.
    pub millis: u32,
    /// The page, or why there is none.
    pub page: Result<Answer, Missed>,
}

/// A page that came in.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The address it came from in the end.
    pub address: String,
    /// Its bytes, unpacked.
    pub bytes: Vec<u8>,
    /// What the server says that it is.
    pub content_type: Option<String>,
}

/// Why no page came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missed {
    /// The site answered with this status instead.
    Status(u16),
    /// The answer is too large to be looked at.
    Large,
    /// The site leads to another that is not on the list.
    Astray,
    /// Nobody answers, or the answer breaks off or never ends.
    Silent,
    /// The site cannot prove that it is the one it should be.
    Unsafe,
}

/// Judges what came. A page that cannot be read is never « changed ».
#[must_use]
pub fn look(check: &Check, came: &Came) -> Sighting {
    let empty = |outcome, status| Sighting {
        at: came.at,
        outcome,
        status,
        millis: came.millis,
        digest: None,
        found: None,
    };
    let answer = match &came.page {
        Ok(answer) => answer,
        Err(Missed::Status(status)) => return empty(of_status(*status), Some(*status)),
        Err(Missed::Large) => return empty(Outcome::Unreadable, Some(200)),
        Err(Missed::Astray) => return empty(Outcome::Astray, None),
        Err(Missed::Silent) => return empty(Outcome::Silent, None),
        Err(Missed::Unsafe) => return empty(Outcome::Unsafe, None),
    };
    let (bytes, content_type) = (&*answer.bytes, answer.content_type.as_deref());
    let seen = glance(&Page { address: &answer.address, bytes, content_type, status: 200 });
    let mut sighting = empty(of_verdict(seen.verdict), Some(200));
    if sighting.outcome == Outcome::Read {
        sighting.found = found(&check.expect, &seen);
        // Of a page that nobody saw lately, only the title is known to stay.
        let text = if sighting.found.is_none() { &seen.title } else { &seen.said };
        sighting.digest = Some(digest(text));
    }
    sighting
}

fn found(expect: &Expect, seen: &Glance) -> Option<bool> {
    match expect {
        Expect::Title => None,
        Expect::Selector(selector, _) => Some(seen.has(selector)),
        Expect::Words(words) | Expect::Label(_, words) => {
            Some(squeezed(&seen.words()).contains(&squeezed(words)))
        }
    }
}

/// Letters without accents, capitals, apostrophes or odd spaces.
fn squeezed(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match bare(letter) {
            Some(letters) => plain.push_str(letters),
            None if matches!(letter, '’' | '\'' | '`') => plain.push(' '),
            None => plain.push(letter),
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// 401 and 403 are what machines are told, not people: they prove nothing.
const fn of_status(status: u16) -> Outcome {
    match status {
        404 | 410 => Outcome::Gone,
        503 => Outcome::Maintenance,
        500.. => Outcome::Failing,
        _ => Outcome::Unreadable,
    }
}

const fn of_verdict(verdict: Verdict) -> Outcome {
    match verdict {
        Verdict::Page => Outcome::Read,
        Verdict::Missing => Outcome::Gone,
        Verdict::Maintenance => Outcome::Maintenance,
        Verdict::Error => Outcome::Failing,
        Verdict::Silent => Outcome::Silent,
        Verdict::Unsafe => Outcome::Unsafe,
        Verdict::Astray => Outcome::Astray,
        Verdict::Script
        | Verdict::Login
        | Verdict::Captcha
        | Verdict::Pdf
        | Verdict::File
        | Verdict::Large
        | Verdict::Empty
        | Verdict::Later
        | Verdict::Unwelcome
        | Verdict::Unasked => Outcome::Unreadable,
    }
}
