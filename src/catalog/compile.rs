//! One procedure file becomes a sound guide, or a list of findings.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use toml::Spanned;

use super::format::{CalendarFile, FactFile, ProcedureFile};
use super::procedure::{Fact, Procedure, Review, version};
use super::town::{Templates, Town};
use super::{PICTURES, examples, flaws, screens, theme, words};
use crate::content::Content;
use crate::desk::Desk;
use crate::finding::Finding;
use crate::guide::calendar::{Calendar, DaysBefore, EveryMonth, MonthsBefore, Within};
use crate::guide::{Dated, Draft, Guide, Name, Phrase};
use crate::locale::Locales;
use crate::places::{Kind, Sign as _};
use crate::portals::{Portal, is_phone};

/// What a procedure may refer to.
pub(super) struct World<'w> {
    pub today: Date,
    pub locales: &'w Locales,
    pub portals: &'w BTreeMap<Name, Portal>,
    pub papers: &'w BTreeMap<Name, Name>,
    pub templates: &'w Templates,
}

/// Compiles every file of `templates/procedures`.
pub(super) fn all(world: &World, content: &Content) -> (BTreeMap<Name, Procedure>, Vec<Finding>) {
    let (mut procedures, mut findings) = (BTreeMap::new(), Vec::new());
    for (file, text) in content.list("templates/procedures/", ".toml") {
        let (procedure, found) = procedure(world, file, text);
        findings.extend(found);
        procedures.extend(procedure.map(|made| (made.guide.id().clone(), made)));
    }
    (procedures, findings)
}

/// Compiles one file.
fn procedure(world: &World, file: &str, text: &str) -> (Option<Procedure>, Vec<Finding>) {
    let mut desk = Desk::new(file, text);
    let procedure = read(world, &mut desk);
    let broken = desk.findings.iter().any(Finding::is_error);
    (procedure.filter(|_| !broken), desk.findings)
}

fn read(world: &World, desk: &mut Desk) -> Option<Procedure> {
    let stem = desk.file.rsplit('/').next()?.strip_suffix(".toml")?.to_owned();
    let id = desk.name_at(0, &stem)?;
    let read = parsed(desk)?;
    for only in read.screen.iter().filter_map(|screen| screen.get_ref().only.as_ref()) {
        let what = "only the templates of towns leave screens out".to_owned();
        desk.find(only.span().start, "unknown-key", what, "write rules in next");
    }
    let words = Phrase::message(id.as_str());
    let (screens, facts) = (words.clone(), BTreeMap::new());
    build(world, desk, Named { id, words, screens, town: None, facts, version: "" }, &read)
}

/// The file as its author wrote it.
pub(super) fn parsed(desk: &mut Desk) -> Option<ProcedureFile> {
    match toml::from_str(desk.text) {
        Ok(read) => Some(read),
        Err(why) => {
            let at = why.span().map_or(0, |span| span.start);
            let code =
                if why.message().contains("unknown field") { "unknown-key" } else { "toml-syntax" };
            let what = why.message().replace('\n', " ");
            desk.find(at, code, what, "see CONTRIBUTING.md for the format");
            None
        }
    }
}

/// What a guide is called, and what is known of it besides its file.
pub(super) struct Named<'n> {
    /// Its name in addresses.
    pub id: Name,
    /// The words of the guide itself.
    pub words: Phrase,
    /// What the words of its screens begin with.
    pub screens: Phrase,
    /// The town it is for, if it is for one.
    pub town: Option<Town>,
    /// Values that stand elsewhere than in its file.
    pub facts: BTreeMap<Name, Fact>,
    /// What its version depends on besides its file.
    pub version: &'n str,
}

/// Makes the guide of a file that was read.
pub(super) fn build(
    world: &World,
    desk: &mut Desk,
    named: Named,
    read: &ProcedureFile,
) -> Option<Procedure> {
    let Named { id, words, screens: title, town, facts: mut given, version: more } = named;
    let portal = portal(world, desk, &read.portal);
    let picture =
        desk.known(&read.picture, "unknown-picture", "a picture", PICTURES.iter().copied());
    let places = places(desk, &read.places);
    let calendars = calendars(world, desk, read);
    given.append(&mut facts(world, desk, &read.fact));
    let screens = screens::read(world, desk, &title, read, portal);
    let start = desk.name(&read.start)?;
    let title = words.clone().into();
    let draft = Draft { id, title, private: read.private, start, screens, calendars };
    let guide = match Guide::new(draft) {
        Ok(guide) => guide,
        Err(flaws) => {
            for flaw in &flaws {
                flaws::report(desk, read, flaw);
            }
            return None;
        }
    };
    let in_addresses = read.sensitive.then(|| guide.clone());
    let guide = if read.sensitive { guide.made_private() } else { guide };
    // A template of towns has as many paths as there are towns.
    if town.is_none() {
        examples::run(desk, &guide, &read.example);
    }
    let uncertain = uncertain(&read.fact);
    let own_town = own_town(world, desk, read);
    let portal = portal?.id.clone();
    let review = review(world, desk, read);
    let picture = picture?;
    let sensitive = read.sensitive;
    let version = version(&[desk.text, more], world.locales, &words);
    let procedure = Procedure {
        guide,
        in_addresses,
        sensitive,
        theme: theme::read(desk, read),
        portal,
        words,
        picture,
        places,
        town,
        own_town,
        facts: given,
        uncertain,
        review,
        version,
    };
    words::check(world, desk, read, &procedure);
    Some(procedure)
}

/// The screens that lead to what each town has in its own way.
fn own_town(world: &World, desk: &mut Desk, read: &ProcedureFile) -> BTreeMap<Name, Name> {
    let mut screens = BTreeMap::new();
    for screen in read.screen.iter().map(Spanned::get_ref) {
        let Some(raw) = &screen.town else { continue };
        let known = world.templates.keys().map(Name::as_str);
        let subject = desk.known(raw, "unknown-procedure", "a commune template", known);
        screens.extend(Name::parse(screen.id.get_ref()).zip(subject));
    }
    screens
}

/// The facts that people are told to check.
fn uncertain(facts: &BTreeMap<String, Spanned<FactFile>>) -> BTreeSet<Name> {
    let doubtful = facts.iter().filter(|(_, fact)| fact.get_ref().grade.is_uncertain());
    doubtful.filter_map(|(name, _)| Name::parse(name)).collect()
}

fn review(world: &World, desk: &mut Desk, read: &ProcedureFile) -> Option<Review> {
    let raw = read.review.as_ref()?;
    let review = Review { by: raw.get_ref().by.trim().to_owned(), on: raw.get_ref().on };
    if review.by.is_empty() || review.on > world.today {
        let what = "this review names nobody, or is still to come".to_owned();
        desk.find(raw.span().start, "bad-review", what, "say who read the guide, and on which day");
        return None;
    }
    Some(review)
}

fn portal<'w>(world: &World<'w>, desk: &mut Desk, raw: &Spanned<String>) -> Option<&'w Portal> {
    let known = world.portals.keys().map(Name::as_str);
    let name = desk.known(raw, "unknown-portal", "a file of templates/portals", known)?;
    world.portals.get(&name)
}

/// The kinds of places that help with it.
fn places(desk: &mut Desk, raw: &[Spanned<String>]) -> Vec<Kind> {
    let names = || Kind::of_procedures().map(Kind::as_str);
    let known =
        raw.iter().filter_map(|raw| desk.known(raw, "unknown-place", "a kind of place", names()));
    known.filter_map(|name| Kind::parse(name.as_str())).collect()
}

fn calendars(world: &World, desk: &mut Desk, read: &ProcedureFile) -> BTreeMap<Name, Dated> {
    let mut calendars = BTreeMap::new();
    for (raw, file) in &read.calendar {
        let at = file.span().start;
        let spot = desk.spot(at);
        desk.findings.extend(file.get_ref().provenance().findings(&spot, raw, world.today));
        let (Some(name), Some(rule)) = (desk.name_at(at, raw), rule(desk, at, file.get_ref()))
        else {
            continue;
        };
        let file = file.get_ref();
        let of = [&file.of, &file.after, &file.before].into_iter().flatten().next();
        let of = of.and_then(|of| {
            let screens = read.screen.iter().map(|screen| screen.get_ref().id.get_ref().as_str());
            desk.known(of, "unknown-screen", "a screen", screens)
        });
        calendars.insert(name, Dated { rule, of });
    }
    calendars
}

fn rule(desk: &mut Desk, at: usize, file: &CalendarFile) -> Option<Calendar> {
    let day = |value: Option<i64>| i8::try_from(value?).ok().filter(|day| (1..=31).contains(day));
    let months = |value: Option<i64>| u8::try_from(value?).ok();
    let days = |value: Option<i64>| u16::try_from(value?).ok();
    let known = ["every-month", "months-before", "within", "days-before"];
    let name = desk.known(&file.rule, "bad-calendar", "a rule of time", known)?;
    let (rule, wants) = match name.as_str() {
        "every-month" => {
            let february = day(file.opens_in_february.or(file.opens));
            let rule = day(file.opens).zip(february).zip(day(file.closes));
            let rule = rule.filter(|((opens, february), closes)| {
                opens > closes && *opens <= 28 && *february <= 28
            });
            let rule = rule.map(|((opens, opens_in_february), closes)| {
                Calendar::EveryMonth(EveryMonth { opens, opens_in_february, closes })
            });
            (rule, "opens (at most 28) after closes, opens-in-february at most 28")
        }
        "months-before" => {
            let rule = months(file.from).zip(months(file.to)).filter(|(from, to)| from >= to);
            let rule = rule.map(|(from, to)| Calendar::MonthsBefore(MonthsBefore { from, to }));
            (rule, "from and to, in months, from the greater")
        }
        "within" => {
            let rule = months(file.months).filter(|_| file.after.is_some());
            (rule.map(|months| Calendar::Within(Within { months })), "months and after")
        }
        _ => {
            let rule = days(file.opens).zip(days(file.closes)).filter(|_| file.before.is_some());
            let rule = rule.filter(|(opens, closes)| opens > closes);
            let rule =
                rule.map(|(opens, closes)| Calendar::DaysBefore(DaysBefore { opens, closes }));
            (rule, "opens, closes and before, in days, opens the greater")
        }
    };
    if rule.is_none() {
        let what = format!("rule \"{name}\" lacks a sound value");
        desk.find(at, "bad-calendar", what, format!("give {wants}"));
    }
    rule
}

fn facts(
    world: &World,
    desk: &mut Desk,
    read: &BTreeMap<String, Spanned<FactFile>>,
) -> BTreeMap<Name, Fact> {
    let mut facts = BTreeMap::new();
    for (raw, fact) in read {
        let at = fact.span().start;
        let spot = desk.spot(at);
        desk.findings.extend(fact.get_ref().provenance().findings(&spot, raw, world.today));
        let value = fact_value(fact.get_ref());
        match (desk.name_at(at, raw), value) {
            (Some(name), Some(value)) => drop(facts.insert(name, value)),
            (Some(_), None) => {
                let what = format!("fact \"{raw}\" has no value, or several");
                desk.find(at, "bad-fact", what, "give one of amount, number, text, date or phone");
            }
            (None, _) => {}
        }
    }
    facts
}

/// The one value of a fact; `None` when it has none, or several.
fn fact_value(file: &FactFile) -> Option<Fact> {
    let mut values = [
        file.amount.and_then(cents).map(Fact::Amount),
        file.number.map(Fact::Number),
        file.text.clone().map(Fact::Text),
        file.date.map(Fact::Date),
        file.phone.clone().filter(|number| is_phone(number)).map(Fact::Phone),
    ]
    .into_iter()
    .flatten();
    values.next().filter(|_| values.next().is_none())
}

/// Euros in whole cents; `None` for what is no amount.
pub(super) fn cents(euros: f64) -> Option<u64> {
    let text = format!("{euros:.2}");
    text.replace('.', "").parse().ok()
}
