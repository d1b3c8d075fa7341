//! One procedure file becomes a sound guide, or a list of findings.

use std::collections::BTreeMap;

use jiff::civil::Date;
use toml::Spanned;

use super::format::{CalendarFile, FactFile, ProcedureFile};
use super::place::Desk;
use super::procedure::{Fact, Procedure, Review};
use super::{PICTURES, examples, screens, words};
use crate::finding::Finding;
use crate::guide::calendar::{Calendar, DaysBefore, EveryMonth, MonthsBefore, Within};
use crate::guide::{Dated, Draft, Flaw, Guide, Name, Phrase};
use crate::locale::Locales;
use crate::places::{Kind, Sign as _};
use crate::portals::Portal;

/// What a procedure may refer to.
pub(super) struct World<'w> {
    pub today: Date,
    pub locales: &'w Locales,
    pub portals: &'w BTreeMap<Name, Portal>,
    pub papers: &'w BTreeMap<Name, Name>,
}

/// Compiles one file.
pub(super) fn procedure(
    world: &World,
    file: &str,
    text: &str,
) -> (Option<Procedure>, Vec<Finding>) {
    let mut desk = Desk::new(file, text);
    let procedure = read(world, &mut desk);
    let broken = desk.findings.iter().any(Finding::is_error);
    (procedure.filter(|_| !broken), desk.findings)
}

fn read(world: &World, desk: &mut Desk) -> Option<Procedure> {
    let stem = desk.file.rsplit('/').next()?.strip_suffix(".toml")?.to_owned();
    let id = desk.name_at(0, &stem)?;
    let read: ProcedureFile = match toml::from_str(desk.text) {
        Ok(read) => read,
        Err(why) => {
            let at = why.span().map_or(0, |span| span.start);
            let code =
                if why.message().contains("unknown field") { "unknown-key" } else { "toml-syntax" };
            desk.find(
                at,
                code,
                why.message().replace('\n', " "),
                "see CONTRIBUTING.md for the format",
            );
            return None;
        }
    };
    let portal = portal(world, desk, &read.portal);
    let picture =
        desk.known(&read.picture, "unknown-picture", "a picture", PICTURES.iter().copied());
    let title = Phrase::message(id.as_str());
    let places = places(desk, &read.places);
    let calendars = calendars(world, desk, &read);
    let facts = facts(world, desk, &read.fact);
    let screens = screens::read(world, desk, &title, &read, portal);
    let start = desk.name(&read.start)?;
    let words = title.clone();
    let draft = Draft { id, title: title.into(), private: read.private, start, screens, calendars };
    let guide = match Guide::new(draft) {
        Ok(guide) => guide,
        Err(flaws) => {
            for flaw in &flaws {
                report(desk, &read, flaw);
            }
            return None;
        }
    };
    examples::run(desk, &guide, &read.example);
    let doubtful = |fact: &&String| read.fact[*fact].get_ref().grade.is_uncertain();
    let uncertain =
        read.fact.keys().filter(doubtful).filter_map(|fact| Name::parse(fact)).collect();
    let portal = portal?.id.clone();
    let review = review(world, desk, &read);
    let picture = picture?;
    let procedure = Procedure { guide, portal, words, picture, places, facts, uncertain, review };
    words::check(world, desk, &read, &procedure);
    Some(procedure)
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
    let names = || Kind::ALL.iter().map(|kind| kind.as_str());
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
        let value = match fact.get_ref() {
            FactFile { amount: Some(euros), number: None, text: None, date: None, .. } => {
                cents(*euros).map(Fact::Amount)
            }
            FactFile { amount: None, number: Some(number), text: None, date: None, .. } => {
                Some(Fact::Number(*number))
            }
            FactFile { amount: None, number: None, text: Some(text), date: None, .. } => {
                Some(Fact::Text(text.clone()))
            }
            FactFile { amount: None, number: None, text: None, date: Some(date), .. } => {
                Some(Fact::Date(*date))
            }
            _ => None,
        };
        match (desk.name_at(at, raw), value) {
            (Some(name), Some(value)) => drop(facts.insert(name, value)),
            (Some(_), None) => {
                let what = format!("fact \"{raw}\" has no value, or several");
                desk.find(at, "bad-fact", what, "give one of amount, number, text or date");
            }
            (None, _) => {}
        }
    }
    facts
}

/// Euros in whole cents; `None` for what is no amount.
fn cents(euros: f64) -> Option<u64> {
    let text = format!("{euros:.2}");
    text.replace('.', "").parse().ok()
}

fn report(desk: &mut Desk, read: &ProcedureFile, flaw: &Flaw) {
    let line = |desk: &Desk, id: &Name| {
        let screen = read.screen.iter().find(|s| *id == s.get_ref().id.get_ref().as_str());
        let at = screen.map_or(0, |screen| screen.get_ref().id.span().start);
        (at, desk.spot(at).line)
    };
    let (at, code, what, remedy) = match flaw {
        Flaw::UnknownScreen { from, to } => {
            let at = from.as_ref().map_or(read.start.span().start, |from| line(desk, from).0);
            let known = read.screen.iter().map(|screen| screen.get_ref().id.get_ref().as_str());
            let remedy = crate::finding::did_you_mean(to.as_str(), known);
            let remedy = remedy.unwrap_or_else(|| "write that screen, or correct the name".into());
            (at, "unknown-screen", format!("\"{to}\" is not a screen"), remedy)
        }
        Flaw::Twice(id) => {
            let what = format!("two screens are called \"{id}\"");
            (line(desk, id).0, "duplicate-screen", what, "rename one of them".into())
        }
        Flaw::Unreachable(id) => {
            let what = format!("no answers lead to \"{id}\"");
            (line(desk, id).0, "unreachable-screen", what, "lead to it, or remove it".into())
        }
        Flaw::Loop(id) => {
            let what = format!("from \"{id}\" one comes back to \"{id}\"");
            (line(desk, id).0, "loop", what, "let every path go on to an end".into())
        }
        Flaw::DeadEnd(id) => {
            let what = format!("a path stops at \"{id}\"");
            (line(desk, id).0, "dead-end", what, "add next, or end = \"done\" or \"human\"".into())
        }
        Flaw::DoneWithoutHandoff(id) => {
            let what = format!("\"{id}\" says done, but nothing was handed over before");
            (
                line(desk, id).0,
                "no-handoff",
                what,
                "lead through a hand-off, or end = \"human\"".into(),
            )
        }
        Flaw::Unconfirmed(id) => {
            let what = format!("after \"{id}\" nothing asks whether it is really sent");
            (line(desk, id).0, "unconfirmed-handoff", what, "add a question with sent = …".into())
        }
        Flaw::Unannounced { screen, paper } => {
            let what = format!("\"{screen}\" wants \"{paper}\", which no checklist announced");
            (
                line(desk, screen).0,
                "unannounced-paper",
                what,
                "add it to an earlier checklist".into(),
            )
        }
        Flaw::TooManyPaths => {
            let what = "there are too many paths to check".to_owned();
            (0, "too-many-paths", what, "merge branches, or make two guides".into())
        }
    };
    desk.find(at, code, what, remedy);
}
