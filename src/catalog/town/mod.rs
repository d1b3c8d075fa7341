//! Procedures of one's own town: a template, and a commune file that fills it.
//!
//! The templates are content (`templates/communes`); the commune files belong to
//! the operator (docs/communes.md). A guide is made for each procedure of each
//! town; one that has no way on paper is not made.

mod fill;
mod format;
mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use toml::Spanned;

use super::compile::{self, World};
use super::format::ProcedureFile;
use super::procedure::{Fact, Procedure};
use crate::content::{COMMUNES, Content};
use crate::desk::Desk;
use crate::finding::{Finding, Spot};
use crate::guide::{Name, Phrase};
use crate::places::{Kind, Sign as _};
use crate::portals::Portal;

/// Where the templates are.
const TEMPLATES: &str = "templates/communes/";
/// What the words of every screen of these guides begin with.
const SCREENS: &str = "commune";

/// A procedure that each town has in its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Its name, the key of its words and the last part of its address.
    pub id: Name,
    /// The picture of its tile.
    pub picture: Name,
    /// The kind of place to ask, in a town that has no guide.
    pub place: Kind,
}

/// Which town a guide is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Town {
    /// What it is about.
    pub subject: Name,
    /// The name of the town, as people know it.
    pub name: String,
}

/// One line of a commune file, for `check`: where it stands and where it is
/// known from.
#[derive(Clone, Debug)]
pub struct Told {
    spot: Spot,
    what: String,
    source: String,
    seen: jiff::civil::Date,
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { spot, what, source, seen } = self;
        write!(f, "{}:{} {what}, from {source}, seen {seen}", spot.file, spot.line)
    }
}

/// A commune file that was read.
pub(super) struct Commune {
    id: Name,
    name: String,
    /// The portal of the town: its phone, and its site if it has one.
    pub portal: Portal,
    services: Vec<Service>,
    text: String,
}

/// One procedure of a town, with what fills the template.
struct Service {
    subject: Name,
    papers: Vec<Name>,
    /// Who can ask, in the words of the town.
    conditions: Option<String>,
    counter: Option<Counter>,
    dates: Option<(jiff::civil::Date, jiff::civil::Date)>,
    /// The least quotient and the price in cents, the highest first.
    brackets: Vec<(u32, u64)>,
    is_online: bool,
    paper: String,
}

/// The counter of a procedure, as the town writes it.
struct Counter {
    place: String,
    phone: String,
    hours: String,
}

/// The templates, by subject, with the tables that each has a screen for.
pub(super) type Templates = BTreeMap<Name, BTreeSet<String>>;

/// What the templates can be filled with.
pub(super) fn templates(content: &Content) -> Templates {
    let read = |(file, text): (&str, &str)| {
        let raw: ProcedureFile = toml::from_str(text).ok()?;
        let only = raw.screen.iter().filter_map(|screen| screen.get_ref().only.as_ref());
        Some((Name::parse(stem(file)?)?, only.map(|only| only.get_ref().clone()).collect()))
    };
    content.list(TEMPLATES, ".toml").filter_map(read).collect()
}

/// The towns of an operator, with what `check` tells of them.
pub(super) struct Towns {
    pub communes: Vec<Commune>,
    pub told: Vec<Told>,
    pub findings: Vec<Finding>,
}

/// The commune files that were taken into the content.
pub(super) fn read_all(
    content: &Content,
    today: jiff::civil::Date,
    (papers, templates): (&BTreeMap<Name, Name>, &Templates),
) -> Towns {
    let mut towns = Towns { communes: Vec::new(), told: Vec::new(), findings: Vec::new() };
    for (file, text) in content.list(COMMUNES, ".toml") {
        let mut reading = read::Reading {
            desk: Desk::new(file, text),
            today,
            papers,
            templates,
            told: Vec::new(),
        };
        let commune = reading.commune();
        let broken = reading.desk.findings.iter().any(Finding::is_error);
        towns.communes.extend(commune.filter(|commune| !broken || !commune.services.is_empty()));
        towns.told.extend(reading.told);
        towns.findings.extend(reading.desk.findings);
    }
    towns
}

/// The subjects, and a guide for each procedure of each town.
pub(super) fn compile(
    content: &Content,
    world: &World,
    towns: &[Commune],
) -> (BTreeMap<Name, Subject>, Vec<Procedure>, Vec<Finding>) {
    let mut subjects = BTreeMap::new();
    let mut procedures = Vec::new();
    let mut findings = Vec::new();
    for (file, text) in content.list(TEMPLATES, ".toml") {
        let mut desk = Desk::new(file, text);
        let subject = subject(&mut desk, file);
        findings.extend(desk.findings);
        let Some(subject) = subject else { continue };
        for commune in towns {
            let service = commune.services.iter().find(|service| service.subject == subject.id);
            let Some(service) = service else { continue };
            let mut desk = Desk::new(file, text);
            let procedure = guide(world, &mut desk, commune, service);
            let broken = desk.findings.iter().any(Finding::is_error);
            procedures.extend(procedure.filter(|_| !broken));
            findings.extend(desk.findings);
        }
        subjects.insert(subject.id.clone(), subject);
    }
    findings.sort();
    findings.dedup();
    (subjects, procedures, findings)
}

fn stem(file: &str) -> Option<&str> {
    file.rsplit('/').next()?.strip_suffix(".toml")
}

fn subject(desk: &mut Desk, file: &str) -> Option<Subject> {
    let id = desk.name_at(0, stem(file)?)?;
    let raw = compile::parsed(desk)?;
    let pictures = super::PICTURES.iter().copied();
    let picture = desk.known(&raw.picture, "unknown-picture", "a picture", pictures)?;
    // A kind that does not exist is told when the template is compiled.
    let place = raw.places.first().and_then(|place| Kind::parse(place.get_ref()));
    Some(Subject { id, picture, place: place.unwrap_or(Kind::TownHall) })
}

/// The template, filled and compiled.
fn guide(
    world: &World,
    desk: &mut Desk,
    commune: &Commune,
    service: &Service,
) -> Option<Procedure> {
    let mut raw = compile::parsed(desk)?;
    fill::fill(&mut raw, service);
    raw.portal = Spanned::new(raw.portal.span(), commune.portal.id.to_string());
    let id = desk.name_at(0, &format!("{}-{}", service.subject, commune.id))?;
    let words = Phrase::message(service.subject.as_str());
    let town = Town { subject: service.subject.clone(), name: commune.name.clone() };
    let named = compile::Named {
        id,
        words,
        screens: Phrase::message(SCREENS),
        town: Some(town),
        facts: facts(commune, service),
        version: &commune.text,
    };
    compile::build(world, desk, named, &raw)
}

/// What the words of the template may say of the town.
fn facts(commune: &Commune, service: &Service) -> BTreeMap<Name, Fact> {
    let mut facts = BTreeMap::new();
    let mut put = |name: &str, fact| facts.extend(Name::parse(name).map(|name| (name, fact)));
    put("commune", Fact::Text(commune.name.clone()));
    put("papier-lieu", Fact::Text(service.paper.clone()));
    if let Some(conditions) = &service.conditions {
        put("conditions", Fact::Quoted(conditions.clone()));
    }
    if let Some(Counter { place, phone, hours }) = &service.counter {
        put("guichet", Fact::Text(place.clone()));
        put("guichet-phone", Fact::Phone(phone.clone()));
        put("heures", Fact::Text(hours.clone()));
    }
    if let Some((opens, closes)) = service.dates {
        put("ouverture", Fact::Date(opens));
        put("fermeture", Fact::Date(closes));
    }
    if let Some(question) = Name::parse(fill::QUOTIENT) {
        let prices = (0..).zip(&service.brackets);
        let prices = prices.filter_map(|(n, (_, cents))| Some((fill::bracket(n)?, *cents)));
        put("prix", Fact::Chosen(question, prices.collect()));
    }
    facts
}
