//! The operator's own file: it adds places, corrects others, and hides what is wrong.

mod applied;

pub use applied::applied;

use std::collections::BTreeSet;
use std::fmt;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::communes;
use super::hours::Hours;
use super::import::cells;
use super::place::Place;
use super::point::Point;
use super::signs::{Help, Kind, Network, Price, Set, Sign, Takes};
use super::vouchers::{self, Voucher};
use crate::finding::{Finding, Spot, did_you_mean};
use crate::provenance::date;

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    place: Vec<Spanned<Entry>>,
    #[serde(default)]
    voucher: Vec<Spanned<vouchers::Entry>>,
}

/// One place, as the operator writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    name: Option<String>,
    commune: Option<String>,
    street: Option<String>,
    latitude: Option<f64>,
    longitude: Option<f64>,
    phone: Option<String>,
    site: Option<String>,
    booking: Option<String>,
    hours: Option<String>,
    words: Option<String>,
    price: Option<String>,
    #[serde(default)]
    kinds: Vec<String>,
    #[serde(default)]
    helps: Vec<String>,
    #[serde(default)]
    takes: Vec<String>,
    #[serde(default)]
    networks: Vec<String>,
    #[serde(default)]
    vouchers: Vec<String>,
    #[serde(default)]
    hidden: bool,
    source: String,
    #[serde(deserialize_with = "date")]
    seen: Date,
}

/// What the operator's file says; entries with an error are left out.
#[derive(Debug, Default)]
pub struct Own {
    /// The changes of places.
    pub changes: Vec<Override>,
    /// The vouchers, with the places that take them.
    pub vouchers: Vec<Voucher>,
}

/// One change that the operator wants, and where it stands.
#[derive(Clone, Debug)]
pub struct Override {
    /// Where it stands in the file.
    pub spot: Spot,
    /// What the operator knows it from.
    pub source: String,
    /// Whether the place is not to be shown.
    pub hidden: bool,
    /// The place; what it leaves empty stays as it was.
    pub place: Place,
}

impl fmt::Display for Override {
    /// One line for `check`: where it stands, which place, where it is known from.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { id, name, phone, hours, words, seen, .. } = &self.place;
        write!(f, "{}:{} place {id}:", self.spot.file, self.spot.line)?;
        if self.hidden {
            f.write_str(" hidden,")?;
        }
        let name = Some(name.clone()).filter(|name| !name.is_empty());
        let told = [("name", &name), ("phone", phone), ("hours", hours), ("words", words)];
        for (what, value) in told {
            if let Some(value) = value {
                write!(f, " {what} \"{value}\",")?;
            }
        }
        let seen = seen.map(|day| day.to_string()).unwrap_or_default();
        write!(f, " from {}, seen {seen}", self.source)
    }
}

/// Reads the operator's file. Entries with an error are left out.
#[must_use]
pub fn read(file: &str, text: &str, today: Date) -> (Own, Vec<Finding>) {
    let read: File = match toml::from_str(text) {
        Ok(read) => read,
        Err(why) => {
            let spot = Spot::at(file, text, why.span().map_or(0, |span| span.start));
            let what = why.message().replace('\n', " ");
            let remedy = "see docs/places.md for the form of this file";
            return (Own::default(), vec![Finding::error(&spot, "toml-syntax", what, remedy)]);
        }
    };
    let at = |start| Desk { spot: Spot::at(file, text, start), today, findings: Vec::new() };
    let (mut own, mut findings) = (Own::default(), Vec::new());
    let mut ids = BTreeSet::new();
    for raw in &read.voucher {
        let mut desk = at(raw.span().start);
        let voucher = vouchers::voucher(&mut desk, raw.get_ref());
        desk.origin(&raw.get_ref().id, (&voucher.source, voucher.seen), &mut ids);
        if desk.findings.is_empty() {
            own.vouchers.push(voucher);
        }
        findings.extend(desk.findings);
    }
    ids.clear();
    for raw in &read.place {
        let (mut desk, entry) = (at(raw.span().start), raw.get_ref());
        let place = desk.place(entry);
        desk.origin(&entry.id, (&entry.source, entry.seen), &mut ids);
        desk.taken(entry, &read.voucher);
        if desk.findings.is_empty() {
            for voucher in &mut own.vouchers {
                if entry.vouchers.iter().any(|id| **id == *voucher.id) {
                    voucher.places.insert(place.id.clone());
                }
            }
            let (spot, source, hidden) = (desk.spot, entry.source.clone(), entry.hidden);
            own.changes.push(Override { spot, source, hidden, place });
        } else {
            findings.extend(desk.findings);
        }
    }
    (own, findings)
}

/// One entry of the file being read.
pub(super) struct Desk {
    pub spot: Spot,
    today: Date,
    findings: Vec<Finding>,
}

impl Desk {
    /// Notes an error.
    pub(super) fn find(&mut self, code: &'static str, what: String, remedy: impl Into<String>) {
        self.findings.push(Finding::error(&self.spot, code, what, remedy));
    }

    /// An entry stands once, and says where it is known from.
    fn origin(&mut self, id: &str, (source, seen): (&str, Date), ids: &mut BTreeSet<String>) {
        if !ids.insert(id.to_owned()) {
            self.find("duplicate-id", format!("\"{id}\" stands here twice"), "join the two");
        }
        if source.trim().is_empty() {
            self.find("no-source", format!("\"{id}\" has no source"), "say who told you");
        }
        if seen > self.today {
            self.find("bad-date", format!("\"{id}\" was seen after today"), "correct seen");
        }
    }

    /// The vouchers that a place takes stand in the same file.
    fn taken(&mut self, entry: &Entry, vouchers: &[Spanned<vouchers::Entry>]) {
        let known = || vouchers.iter().map(|voucher| &*voucher.get_ref().id);
        for id in entry.vouchers.iter().filter(|id| !known().any(|known| known == **id)) {
            let remedy = did_you_mean(id, known()).unwrap_or("add a [[voucher]] table".to_owned());
            self.find("unknown-voucher", format!("no voucher is called \"{id}\""), remedy);
        }
    }

    fn sound<T>(&mut self, read: Result<Option<T>, cells::Fault>) -> Option<T> {
        read.unwrap_or_else(|(code, what, remedy)| {
            self.find(code, what, remedy);
            None
        })
    }

    fn signs<S: Sign>(&mut self, names: &[String]) -> Set<S> {
        let mut signs = Set::default();
        for name in names {
            match S::parse(name) {
                Some(sign) => signs = signs.with(sign),
                None => {
                    let known = S::ALL.iter().map(|sign| sign.as_str());
                    let all = known.clone().collect::<Vec<_>>().join(", ");
                    let remedy = did_you_mean(name, known).unwrap_or(format!("one of: {all}"));
                    self.find(
                        "unknown-word",
                        format!("\"{name}\" is no word of this list"),
                        remedy,
                    );
                }
            }
        }
        signs
    }

    fn place(&mut self, entry: &Entry) -> Place {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let commune = entry.commune.as_deref().and_then(communes::by_code);
        if entry.commune.is_some() && commune.is_none() {
            let what = format!("\"{}\" is no code of a commune", text(&entry.commune));
            self.find("unknown-commune", what, "give the code of INSEE, such as 93066");
        }
        let point = entry.latitude.zip(entry.longitude);
        let far = point.and_then(|(north, east)| Point::new(north, east));
        if point.is_some() && far.is_none_or(|point| !point.is_in_france()) {
            let what = "the point is not in France".to_owned();
            self.find("bad-point", what, "correct latitude and longitude");
        }
        let land = commune.map_or("75", |commune| commune.department());
        if let Some(Err(why)) = entry.hours.as_deref().map(|hours| Hours::parse(hours, land)) {
            let what = format!("the hours cannot be used: {why}");
            self.find("bad-hours", what, "write them as Mo-Fr 09:00-12:00");
        }
        let price: Vec<String> = entry.price.iter().cloned().collect();
        Place {
            id: entry.id.as_str().into(),
            name: text(&entry.name).into(),
            street: text(&entry.street).into(),
            postcode: commune.map(|commune| commune.postcode()).unwrap_or_default().into(),
            town: commune.map(|commune| commune.name.clone()).unwrap_or_default(),
            insee: commune.map(|commune| commune.insee.clone()),
            point: far,
            kinds: self.signs::<Kind>(&entry.kinds),
            help: self.signs::<Help>(&entry.helps),
            takes: self.signs::<Takes>(&entry.takes),
            networks: self.signs::<Network>(&entry.networks),
            price: self.signs::<Price>(&price),
            phone: self.sound(cells::phone(&text(&entry.phone))),
            site: self.sound(cells::url(&text(&entry.site))),
            booking: self.sound(cells::url(&text(&entry.booking))),
            hours: entry.hours.as_deref().map(Into::into),
            words: entry.words.as_deref().map(Into::into),
            seen: Some(entry.seen.min(self.today)),
            ..Place::default()
        }
    }
}
