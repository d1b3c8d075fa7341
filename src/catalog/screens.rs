//! The screens of a procedure file, with the words that `locales/fr` has for them.

use std::collections::BTreeMap;

use toml::Spanned;

use super::PICTURES;
use super::compile::World;
use super::format::{HandoffFile, NextFile, OneOrMore, ProcedureFile, ScreenFile, WhenFile};
use super::questions;
use crate::address::RESERVED;
use crate::desk::Desk;
use crate::guide::{
    Block, Body, Condition, Door, End, Handoff, Item, Name, Phrase, Role, Rule, Screen, Subject,
    Test,
};
use crate::portals::Portal;

/// What the screens of one file may refer to.
pub(super) struct Stage<'s> {
    pub world: &'s World<'s>,
    pub guide: &'s Phrase,
    pub file: &'s ProcedureFile,
    pub portal: Option<&'s Portal>,
}

/// Reads every screen.
pub(super) fn read(
    world: &World,
    desk: &mut Desk,
    guide: &Phrase,
    file: &ProcedureFile,
    portal: Option<&Portal>,
) -> Vec<Screen> {
    let stage = Stage { world, guide, file, portal };
    file.screen.iter().filter_map(|raw| stage.screen(desk, raw.get_ref())).collect()
}

impl Stage<'_> {
    fn screen(&self, desk: &mut Desk, raw: &ScreenFile) -> Option<Screen> {
        let id = desk.name(&raw.id)?;
        if RESERVED.contains(&id.as_str()) {
            let what = format!("\"{id}\" already means something in addresses");
            desk.find(raw.id.span().start, "reserved-name", what, "choose another name");
        }
        let title = Phrase::message(format!("{}-{id}", self.guide.key()));
        let blocks = Role::ALL
            .into_iter()
            .map(|role| (role, title.part(role.part())))
            .filter(|(_, words)| self.has_words(words))
            .map(|(role, words)| Block::Said { role, words })
            .collect();
        let papers = self.world.papers.keys().map(Name::as_str);
        let needs =
            self.names(desk, &raw.needs, ("unknown-paper", "a paper of documents.toml"), papers);
        let terms = raw.terms.iter().filter_map(|term| desk.name(term)).collect();
        let screens = self.file.screen.iter().map(|s| s.get_ref().id.get_ref().as_str());
        let shows = self.names(desk, &raw.shows, ("unknown-screen", "a screen"), screens);
        let body = self.body(desk, raw, &title);
        let way_on = Some(title.part("next")).filter(|words| self.has_words(words));
        let calendars = self.file.calendar.keys().map(String::as_str);
        let calendar = raw.calendar.as_ref();
        let calendar =
            calendar.and_then(|name| desk.known(name, "unknown-calendar", "a calendar", calendars));
        Some(Screen {
            calendar,
            picture: raw.picture.as_ref().and_then(|picture| self.picture(desk, picture)),
            next: self.next(desk, raw, &id),
            end: self.end(desk, raw),
            id,
            title: title.into(),
            part: None,
            blocks,
            terms,
            explained: Vec::new(),
            body,
            needs,
            shows,
            way_on,
        })
    }

    pub fn has_words(&self, words: &Phrase) -> bool {
        self.world.locales.source().knows(words.key())
    }

    pub fn picture(&self, desk: &mut Desk, raw: &Spanned<String>) -> Option<Name> {
        desk.known(raw, "unknown-picture", "a picture", PICTURES.iter().copied())
    }

    fn names<'k>(
        &self,
        desk: &mut Desk,
        raw: &[Spanned<String>],
        (code, noun): (&'static str, &str),
        known: impl Iterator<Item = &'k str> + Clone,
    ) -> Vec<Name> {
        raw.iter().filter_map(|name| desk.known(name, code, noun, known.clone())).collect()
    }

    fn body(&self, desk: &mut Desk, raw: &ScreenFile, title: &Phrase) -> Body {
        let at = raw.id.span().start;
        let kinds = [raw.ask.is_some(), !raw.item.is_empty(), raw.handoff.is_some()];
        if kinds.iter().filter(|kind| **kind).count() > 1 {
            let what = format!("\"{}\" is several kinds of screen at once", raw.id.get_ref());
            desk.find(at, "mixed-screen", what, "keep one of ask, item and handoff");
        }
        if let Some(ask) = &raw.ask {
            if let Some(question) = questions::read(self, desk, raw, ask, title) {
                return Body::Question(question);
            }
        } else if let Some(handoff) = &raw.handoff {
            if let Some(handoff) = self.handoff(desk, handoff.get_ref(), title) {
                return Body::Handoff(Box::new(handoff));
            }
        } else if !raw.item.is_empty() {
            return Body::Checklist(self.items(desk, raw));
        }
        Body::Reading
    }

    fn items(&self, desk: &mut Desk, raw: &ScreenFile) -> Vec<Item> {
        let papers = self.world.papers.keys().map(Name::as_str);
        let mut items = Vec::new();
        for item in &raw.item {
            let item = item.get_ref();
            let noun = "a paper of documents.toml";
            let paper = desk.known(&item.paper, "unknown-paper", noun, papers.clone());
            let when = self.when(desk, &item.when);
            items.extend(paper.map(|paper| Item { paper, when }));
        }
        items
    }

    fn handoff(&self, desk: &mut Desk, raw: &HandoffFile, title: &Phrase) -> Option<Handoff> {
        let portal = self.portal?;
        let links = portal.links.keys().map(Name::as_str);
        let labels = portal.labels.keys().map(Name::as_str);
        let papers = self.world.papers.keys().map(Name::as_str);
        let screens = self.file.screen.iter().map(|s| s.get_ref().id.get_ref().as_str());
        let calendars = self.file.calendar.keys().map(String::as_str);
        let words = |part: &str| Some(title.part(part)).filter(|words| self.has_words(words));
        let (paper, label) = (
            ("unknown-paper", "a paper of documents.toml"),
            ("unknown-label", "a label of this portal"),
        );
        let link = desk.known(&raw.link, "unknown-link", "a link of this portal", links);
        let bring = self.names(desk, &raw.bring, paper, papers);
        let labels = self.names(desk, &raw.labels, label, labels);
        let copy = self.names(desk, &raw.copy, ("unknown-screen", "a screen"), screens);
        let query = Vec::new();
        let remind = raw.remind.as_ref();
        let remind =
            remind.and_then(|name| desk.known(name, "unknown-calendar", "a calendar", calendars));
        let (land, say, plan_b) = (words("land"), words("say"), words("planb"));
        Some(Handoff {
            door: Door::Link(link?),
            bring,
            labels,
            copy,
            query,
            remind,
            land,
            say,
            plan_b,
        })
    }

    fn end(&self, desk: &mut Desk, raw: &ScreenFile) -> Option<End> {
        let end = desk.known(raw.end.as_ref()?, "bad-end", "a way to end", ["done", "human"])?;
        Some(if end == "done" { End::Done } else { End::Human })
    }

    fn next(&self, desk: &mut Desk, raw: &ScreenFile, id: &Name) -> Vec<Rule> {
        let Some(next) = &raw.next else { return Vec::new() };
        let at = next.span().start;
        match next.get_ref() {
            NextFile::To(to) => self.rule(desk, at, Condition::default(), to).into_iter().collect(),
            NextFile::ByChoice(routes) => {
                self.all_choices_lead_on(desk, at, raw, routes);
                let rules = routes.iter().filter_map(|(choice, to)| {
                    self.choice_exists(desk, at, id.as_str(), choice);
                    let any = desk.name_at(at, choice).into_iter().collect();
                    let subject = Subject::Answer(id.clone());
                    self.rule(desk, at, Condition(vec![Test { subject, any }]), to)
                });
                rules.collect()
            }
            NextFile::Rules(rules) => {
                let rules = rules.iter().filter_map(|rule| {
                    let tests = rule.when.iter().map(|(subject, any)| (subject, at, any));
                    let when = self.condition(desk, tests);
                    self.rule(desk, at, when, &rule.to)
                });
                rules.collect()
            }
        }
    }

    fn rule(&self, desk: &mut Desk, at: usize, when: Condition, to: &str) -> Option<Rule> {
        let screens = self.file.screen.iter().map(|s| s.get_ref().id.get_ref().as_str());
        let to = desk.known_at(at, to, ("unknown-screen", "a screen"), screens)?;
        Some(Rule { when, to })
    }

    fn all_choices_lead_on(
        &self,
        desk: &mut Desk,
        at: usize,
        raw: &ScreenFile,
        routes: &BTreeMap<String, String>,
    ) {
        for choice in questions::choice_ids(raw) {
            if !routes.contains_key(&choice) {
                let what = format!("choice \"{choice}\" leads nowhere");
                desk.find(at, "missing-route", what, format!("add {choice} = \"…\" to next"));
            }
        }
    }

    /// A condition written as a table.
    pub fn when(&self, desk: &mut Desk, raw: &WhenFile) -> Condition {
        let tests = raw.iter().map(|(subject, any)| (subject, any.span().start, any.get_ref()));
        self.condition(desk, tests)
    }

    fn condition<'c>(
        &self,
        desk: &mut Desk,
        tests: impl Iterator<Item = (&'c String, usize, &'c OneOrMore)>,
    ) -> Condition {
        let tests = tests.filter_map(|(subject, at, any)| {
            let subject = self.subject(desk, at, subject)?;
            if let Subject::Answer(screen) = &subject {
                for choice in any.values() {
                    self.choice_exists(desk, at, screen.as_str(), choice);
                }
            }
            if let Subject::Phase(_) = &subject {
                let known = ["early", "open", "late"];
                for phase in any.values() {
                    desk.known_at(at, phase, ("unknown-phase", "a phase of a calendar"), known);
                }
            }
            let any = any.values().iter().filter_map(|value| desk.name_at(at, value)).collect();
            Some(Test { subject, any })
        });
        Condition(tests.collect())
    }

    fn subject(&self, desk: &mut Desk, at: usize, raw: &str) -> Option<Subject> {
        if let Some(calendar) = raw.strip_prefix('@') {
            let calendars = self.file.calendar.keys().map(String::as_str);
            let kind = ("unknown-calendar", "a calendar");
            return desk.known_at(at, calendar, kind, calendars).map(Subject::Phase);
        }
        let screens = self.file.screen.iter().map(|s| s.get_ref().id.get_ref().as_str());
        desk.known_at(at, raw, ("unknown-screen", "a screen"), screens).map(Subject::Answer)
    }

    fn choice_exists(&self, desk: &mut Desk, at: usize, screen: &str, choice: &str) {
        let file = self.file.screen.iter().find(|s| s.get_ref().id.get_ref() == screen);
        let Some(file) = file.map(Spanned::get_ref) else { return };
        let month = file.ask.as_ref().is_some_and(|ask| ask.get_ref() == "month");
        if month && choice.parse::<crate::guide::entry::YearMonth>().is_ok() {
            return;
        }
        let known = questions::choice_ids(file);
        let noun = format!("a choice of \"{screen}\"");
        let known = known.iter().map(String::as_str);
        desk.known_at(at, choice, ("unknown-choice", &noun), known);
    }
}
