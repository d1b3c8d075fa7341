//! An attestation: what was measured of a portal on one day, signed so that a
//! changed one is refused.
//!
//! The code holds all figures, the fingerprint of the French text that was
//! printed, and the signature. Nothing in it is about a person.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::record::{Day, Span};
use super::sighting::Outcome;
use super::signer::{PublicKey, Signer};
use crate::guide::Name;
use crate::guide::calendar::paris_midnight;

/// Signed before all else, so that no other signature of the key fits.
const PURPOSE: &[u8] = b"marchepied attestation 1\n";
/// How long a signature is, in bytes.
const SIGNATURE: usize = 64;
/// A longer code is none of ours.
const LONGEST: usize = 4_000;
/// As many times at which a place did not work are written down.
const MOST_SPANS: usize = 8;

/// What was measured of a portal on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attestation {
    /// The portal.
    pub portal: Name,
    /// The day, in Paris.
    pub day: Date,
    /// From where one looked, in the operator's words.
    pub from: String,
    /// The places that were looked at, by host, and what was seen there.
    pub places: Vec<(String, Day)>,
}

/// Why a code is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no code of an attestation.
    NoCode,
    /// It was changed, or comes from another server.
    NotSigned,
    /// The text beside it was changed.
    OtherText,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoCode => "read the code: it is cut short, or none; copy all of it",
            Self::NotSigned => {
                "trust the code: it was changed, or another server made it; give that server's key"
            }
            Self::OtherText => "trust the text: it is not the one that was signed with this code",
        })
    }
}

impl std::error::Error for Refusal {}

/// What is signed. Times are seconds of the day.
#[derive(Serialize, Deserialize)]
struct Signed {
    portal: String,
    day: (i16, i8, i8),
    from: String,
    places: Vec<(String, SignedDay)>,
    text: [u8; 16],
}

#[derive(Serialize, Deserialize)]
struct SignedDay {
    looks: u32,
    down: u32,
    slow: u32,
    ends: Option<(u32, u32)>,
    spans: Vec<SignedSpan>,
}

/// From when to when, looks, looks before and after the day, and the number of what was seen.
type SignedSpan = (u32, u32, u32, u32, u32, u8);

impl Attestation {
    /// What a code begins with: whose it is, and of which form.
    pub const MARK: &str = "MP2.";

    /// An attestation of these days; only outages and the longest times are written down.
    #[must_use]
    pub fn of(portal: Name, day: Date, from: String, mut places: Vec<(String, Day)>) -> Self {
        for (_, day) in &mut places {
            day.spans.sort_by_key(|span| std::cmp::Reverse((span.is_outage(), span.looks)));
            day.spans.truncate(MOST_SPANS);
            day.spans.sort_by_key(|span| span.from);
        }
        Self { portal, day, from, places }
    }

    /// Whether anything did not work that day.
    #[must_use]
    pub fn tells_an_outage(&self) -> bool {
        self.places.iter().any(|(_, day)| day.outages().next().is_some())
    }

    /// The number to speak of it: portal, day, and the mark of the server.
    #[must_use]
    pub fn number(&self, key: &PublicKey) -> String {
        let mark: String = key.to_string().chars().take(4).collect();
        let day = self.day.strftime("%Y%m%d");
        format!("{}-{day}-{mark}", self.portal).to_uppercase()
    }

    /// Its code, with the text that stands beside it.
    ///
    /// # Panics
    /// Never: it is made of numbers and short texts.
    #[must_use]
    pub fn code(&self, text: &str, signer: &Signer) -> String {
        let midnight = paris_midnight(self.day);
        let second = |at: i64| u32::try_from(at - midnight).unwrap_or_default();
        let places = self.places.iter().map(|(host, day)| {
            let spans = day.spans.iter().map(|span| {
                let Span { looks, before, after, outcome, .. } = *span;
                (second(span.from), second(span.to), looks, before, after, number_of(outcome))
            });
            let day = SignedDay {
                looks: day.looks,
                down: day.down,
                slow: day.slow,
                ends: day.ends.map(|(first, last)| (second(first), second(last))),
                spans: spans.collect(),
            };
            (host.clone(), day)
        });
        let signed = Signed {
            portal: self.portal.to_string(),
            day: (self.day.year(), self.day.month(), self.day.day()),
            from: self.from.clone(),
            places: places.collect(),
            text: fingerprint(text),
        };
        let mut bytes = postcard::to_stdvec(&signed).expect("numbers and short texts");
        bytes.extend(signer.sign(&[PURPOSE, &bytes].concat()));
        format!("{}{}", Self::MARK, URL_SAFE_NO_PAD.encode(bytes))
    }

    /// Reads a code and checks who signed it; with the text that stands beside
    /// it, where there is one.
    ///
    /// # Errors
    /// When it is no code, or it or the text was changed.
    pub fn verify(code: &str, text: Option<&str>, key: &PublicKey) -> Result<Self, Refusal> {
        // Paper and messages break lines and add spaces.
        let code: String = code.chars().filter(|c| !c.is_whitespace()).take(LONGEST + 1).collect();
        let bare = code.strip_prefix(Self::MARK).filter(|_| code.len() <= LONGEST);
        let bytes = bare.and_then(|bare| URL_SAFE_NO_PAD.decode(bare).ok());
        let bytes = bytes.ok_or(Refusal::NoCode)?;
        let end = bytes.len().checked_sub(SIGNATURE).ok_or(Refusal::NoCode)?;
        let (payload, signature) = bytes.split_at(end);
        if !key.signed(&[PURPOSE, payload].concat(), signature) {
            return Err(Refusal::NotSigned);
        }
        let signed: Signed = postcard::from_bytes(payload).map_err(|_| Refusal::NoCode)?;
        if text.is_some_and(|text| fingerprint(text) != signed.text) {
            return Err(Refusal::OtherText);
        }
        signed.told().ok_or(Refusal::NoCode)
    }
}

impl Signed {
    fn told(self) -> Option<Attestation> {
        let (year, month, day) = self.day;
        let day = Date::new(year, month, day).ok()?;
        let midnight = paris_midnight(day);
        let at = |second: u32| midnight + i64::from(second);
        let mut places = Vec::new();
        for (host, SignedDay { looks, down, slow, ends, spans }) in self.places {
            let spans: Option<Vec<_>> = spans
                .into_iter()
                .map(|(from, to, looks, before, after, outcome)| {
                    let outcome = Outcome::ALL.get(usize::from(outcome)).copied()?;
                    Some(Span { from: at(from), to: at(to), looks, before, after, outcome })
                })
                .collect();
            let ends = ends.map(|(first, last)| (at(first), at(last)));
            places.push((host, Day { looks, down, slow, ends, spans: spans? }));
        }
        Some(Attestation { portal: Name::parse(&self.portal)?, day, from: self.from, places })
    }
}

fn number_of(outcome: Outcome) -> u8 {
    let place = Outcome::ALL.iter().position(|one| *one == outcome);
    place.and_then(|place| u8::try_from(place).ok()).unwrap_or_default()
}

/// Of a text without the spaces that printers and mail change.
fn fingerprint(text: &str) -> [u8; 16] {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let whole: [u8; 32] = Sha256::digest(text).into();
    std::array::from_fn(|place| whole[place])
}

#[cfg(test)]
mod tests;
