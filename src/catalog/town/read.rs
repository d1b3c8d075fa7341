//! One commune file, read and judged.

use std::collections::BTreeMap;

use jiff::civil::Date;
use toml::Spanned;

use super::format::{
    CommuneFile, ConditionsFile, DatesFile, DeskFile, PaperFile, QuotientFile, ServiceFile,
};
use super::{Commune, Counter, Service, Templates, Told, stem};
use crate::desk::Desk;
use crate::guide::Name;
use crate::portals::{Portal, is_phone};
use crate::provenance::Provenance;

/// The least number of prices that can differ, and the most that a page can ask for.
const BRACKETS: std::ops::RangeInclusive<usize> = 2..=12;

/// A commune file being read.
pub(super) struct Reading<'r> {
    pub desk: Desk<'r>,
    pub today: Date,
    pub papers: &'r BTreeMap<Name, Name>,
    pub templates: &'r Templates,
    pub told: Vec<Told>,
}

impl Reading<'_> {
    /// The town, with the procedures that hold.
    pub fn commune(&mut self) -> Option<Commune> {
        let id = self.desk.name_at(0, stem(self.desk.file)?)?;
        let read: CommuneFile = match toml::from_str(self.desk.text) {
            Ok(read) => read,
            Err(why) => {
                let at = why.span().map_or(0, |span| span.start);
                let unknown = why.message().contains("unknown field");
                let code = if unknown { "unknown-key" } else { "toml-syntax" };
                let what = why.message().replace('\n', " ");
                self.desk.find(at, code, what, "see docs/communes.md for the form of this file");
                return None;
            }
        };
        let name = read.name.get_ref().trim().to_owned();
        if name.is_empty() {
            self.desk.find(read.name.span().start, "no-name", "no name".into(), "name the town");
        }
        let (at, phone) = (read.phone.span().start, read.phone.get_ref());
        if !is_phone(&phone.number) {
            let what = format!("\"{}\" is no phone number", phone.number);
            self.desk.find(at, "bad-phone", what, "write digits and spaces only");
        }
        self.known_from(at, format!("phone {}", phone.number), &phone.provenance());
        let mut portal = Portal::of_town((&id, &name), phone.number.trim(), self.desk.file)?;
        let mut services = Vec::new();
        for (subject, raw) in &read.service {
            let known = self.templates.keys().map(Name::as_str);
            let kind = ("unknown-procedure", "a file of templates/communes");
            let subject = self.desk.known_at(raw.span().start, subject, kind, known);
            if let Some(service) = subject.and_then(|s| self.service(s, raw, &mut portal)) {
                services.push(service);
            }
        }
        Some(Commune { id, name, portal, services, text: self.desk.text.to_owned() })
    }

    fn known_from(&mut self, at: usize, what: String, provenance: &Provenance) {
        let spot = self.desk.spot(at);
        self.desk.findings.extend(provenance.findings(&spot, &what, self.today));
        let (source, seen) = (provenance.source.clone(), provenance.seen);
        self.told.push(Told { spot, what, source, seen });
    }

    fn service(
        &mut self,
        subject: Name,
        raw: &Spanned<ServiceFile>,
        portal: &mut Portal,
    ) -> Option<Service> {
        let (at, file) = (raw.span().start, raw.get_ref());
        let papers = file.papers.get_ref();
        let count = papers.list.len();
        let what = format!("{subject}: {count} papers");
        self.known_from(file.papers.span().start, what, &papers.provenance());
        let noun = "a paper of documents.toml";
        let known = self.papers.keys().map(Name::as_str);
        let list = papers.list.iter();
        let papers: Vec<Name> = list
            .filter_map(|raw| self.desk.known(raw, "unknown-paper", noun, known.clone()))
            .collect();
        if count == 0 {
            let what = format!("{subject} needs no paper at all");
            self.desk.find(file.papers.span().start, "no-papers", what, "list what to bring");
        }
        self.holes(&subject, file);
        let conditions = file.conditions.as_ref().map(|raw| self.conditions(&subject, raw));
        let counter = file.desk.as_ref().map(|raw| self.counter(&subject, raw));
        let dates = file.dates.as_ref().map(|dates| self.dates(&subject, dates));
        let quotient = file.quotient.as_ref();
        let brackets = quotient.map(|raw| self.brackets(&subject, raw)).unwrap_or_default();
        if let Some(online) = &file.online {
            let (at, online) = (online.span().start, online.get_ref());
            let what = format!("{subject}: online {}", online.url);
            self.known_from(at, what, &online.provenance());
            let line = self.desk.spot(at).line;
            if !portal.open_to(&subject, &online.url, (online.seen, line)) {
                let what = format!("\"{}\" is not a full https address", online.url);
                self.desk.find(at, "bad-link", what, "write https://host/path, with a name");
            }
        }
        let is_online = file.online.is_some();
        let Some(paper) = &file.paper else {
            let what = format!("{subject} has no way without the Internet");
            let remedy = "add a paper table: where one gets the form, or asks at a counter";
            self.desk.find(at, "no-paper-route", what, remedy);
            return None;
        };
        let paper = self.paper(&subject, paper);
        (papers.len() == count && count > 0).then_some(Service {
            subject,
            papers,
            conditions,
            counter,
            dates,
            brackets,
            is_online,
            paper,
        })
    }

    /// What a town says and no screen of the template shows would be lost.
    fn holes(&mut self, subject: &Name, file: &ServiceFile) {
        let tables = [
            ("conditions", file.conditions.as_ref().map(|raw| raw.span().start)),
            ("desk", file.desk.as_ref().map(|raw| raw.span().start)),
            ("dates", file.dates.as_ref().map(|raw| raw.span().start)),
            ("quotient", file.quotient.as_ref().map(|raw| raw.span().start)),
            ("online", file.online.as_ref().map(|raw| raw.span().start)),
        ];
        let holes = self.templates.get(subject);
        for (name, at) in tables.into_iter().filter_map(|(name, at)| Some((name, at?))) {
            if holes.is_none_or(|holes| !holes.contains(name)) {
                let what = format!("no screen of {subject} shows \"{name}\"");
                self.desk.find(at, "unknown-table", what, "take it out; see docs/communes.md");
            }
        }
    }

    fn conditions(&mut self, subject: &Name, raw: &Spanned<ConditionsFile>) -> String {
        let (at, file) = (raw.span().start, raw.get_ref());
        let words = file.words.trim().to_owned();
        self.known_from(at, format!("{subject}: for whom {words}"), &file.provenance());
        if words.is_empty() {
            let what = format!("{subject}: nobody is told who can ask");
            self.desk.find(at, "no-words", what, "say it in words, or take the table out");
        }
        words
    }

    fn counter(&mut self, subject: &Name, raw: &Spanned<DeskFile>) -> Counter {
        let (at, file) = (raw.span().start, raw.get_ref());
        let [place, phone, hours] =
            [&file.place, &file.phone, &file.hours].map(|text| text.trim().to_owned());
        let what = format!("{subject}: counter {place}, {phone}, {hours}");
        self.known_from(at, what, &file.provenance());
        if place.is_empty() || hours.is_empty() {
            let what = format!("{subject}: the counter has no place, or no hours");
            self.desk.find(at, "no-words", what, "say where it is, and when it is open");
        }
        if !is_phone(&phone) {
            let what = format!("\"{phone}\" is no phone number");
            self.desk.find(at, "bad-phone", what, "write digits and spaces only");
        }
        Counter { place, phone, hours }
    }

    fn paper(&mut self, subject: &Name, raw: &Spanned<PaperFile>) -> String {
        let (at, file) = (raw.span().start, raw.get_ref());
        let place = file.place.trim().to_owned();
        if place.is_empty() {
            let what = format!("{subject}: nobody is told where the paper is");
            self.desk.find(at, "no-paper-route", what, "say in place where one gets it");
        }
        self.known_from(at, format!("{subject}: paper at {place}"), &file.provenance());
        place
    }

    fn dates(&mut self, subject: &Name, raw: &Spanned<DatesFile>) -> (Date, Date) {
        let (at, file) = (raw.span().start, raw.get_ref());
        let (opens, closes) = (file.opens, file.closes);
        self.known_from(at, format!("{subject}: {opens} to {closes}"), &file.provenance());
        if closes < opens {
            let what = format!("{subject} closes before it opens");
            self.desk.find(at, "bad-date", what, "correct opens and closes");
        }
        (opens, closes)
    }

    /// The prices, the highest quotient first.
    fn brackets(&mut self, subject: &Name, raw: &Spanned<QuotientFile>) -> Vec<(u32, u64)> {
        let (at, file) = (raw.span().start, raw.get_ref());
        let brackets = &file.brackets;
        let count = brackets.len();
        self.known_from(at, format!("{subject}: {count} prices"), &file.provenance());
        let rising = brackets.is_sorted_by(|one, next| one.from < next.from);
        let from_nought = brackets.first().is_some_and(|first| first.from == 0);
        let prices: Vec<_> = brackets
            .iter()
            .filter(|bracket| (0.0..10_000.0).contains(&bracket.price))
            .filter_map(|bracket| Some((bracket.from, super::compile::cents(bracket.price)?)))
            .rev()
            .collect();
        if !rising || !from_nought || !BRACKETS.contains(&count) || prices.len() != count {
            let what = format!("the prices of {subject} cannot be told apart");
            let remedy = "give 2 to 12 brackets, rising, the first from 0, each with its price";
            self.desk.find(at, "bad-brackets", what, remedy);
            return Vec::new();
        }
        prices
    }
}
