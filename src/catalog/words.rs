//! The words of a procedure: all there, all used, and fit for the person who reads them.

use std::collections::{BTreeMap, BTreeSet};

use super::compile::World;
use super::format::ProcedureFile;
use super::procedure::Procedure;
use crate::desk::Desk;
use crate::finding::{Finding, did_you_mean};
use crate::guide::{Ask, Block, Body, Choice, Guide, Kind, Question, Role, Screen};
use crate::locale::Entry;
use crate::portals::Portal;
use crate::view::{GuideValues, calendar_values};

/// The greatest number of words on a screen, outside checklists and hand-offs.
pub const MOST_WORDS: usize = 60;
/// The parts that the message of the guide itself has.
const GUIDE_PARTS: [&str; 4] = ["tile", "line", "keywords", "agent"];
/// The parts that any screen may have besides its blocks.
const SCREEN_PARTS: [&str; 12] = [
    "next",
    "label",
    "example",
    "row",
    "land",
    "say",
    "planb",
    "unsure",
    "autrement",
    "dire",
    "laisser",
    "piege",
];
/// The parts of a screen that says where one stands against a calendar.
const PHASES: [&str; 3] = ["early", "open", "late"];
/// Words that tell people to check what is not certain.
const DOUBTS: [&str; 3] = ["vérifi", "demand", "peut"];

/// Checks the words of one procedure.
pub(super) fn check(world: &World, desk: &mut Desk, file: &ProcedureFile, it: &Procedure) {
    let check = Check { world, file, it, portal: &world.portals[&it.portal] };
    check.missing(desk);
    let words = check.words();
    desk.findings.extend(check.unused(&words));
    desk.findings.extend(check.variables(&words));
    desk.findings.extend(words.values().filter_map(|entry| check.certainty(entry)));
    check.lengths(desk);
}

struct Check<'c> {
    world: &'c World<'c>,
    file: &'c ProcedureFile,
    it: &'c Procedure,
    portal: &'c Portal,
}

impl Check<'_> {
    fn guide(&self) -> &Guide {
        &self.it.guide
    }

    fn entry(&self, key: &str) -> Option<&Entry> {
        self.world.locales.source().entry(key)
    }

    /// Every French message of this guide, by key.
    fn words(&self) -> BTreeMap<&str, &Entry> {
        let all = self.world.locales.source().entries();
        if self.it.town.is_some() {
            // Templates of towns share their words: those of this guide count.
            let known = self.known_keys();
            return all.filter(|(key, _)| known.contains(*key)).collect();
        }
        let file = format!("/procedures/{}.ftl", self.guide().id());
        all.filter(|(_, entry)| entry.spot.file.ends_with(&file)).collect()
    }

    fn at(&self, screen: &Screen) -> usize {
        let raw =
            self.file.screen.iter().find(|raw| screen.id == *raw.get_ref().id.get_ref().as_str());
        raw.map_or(0, |raw| raw.get_ref().id.span().start)
    }

    fn missing(&self, desk: &mut Desk) {
        let id = self.it.words.key();
        let mut wanted = vec![(0, id.to_string())];
        wanted.extend(GUIDE_PARTS.map(|part| (0, format!("{id}.{part}"))));
        let portal = self.portal.words.key();
        wanted.push((0, portal.to_owned()));
        wanted.extend(
            ["price", "hours", "place", "fake"].map(|part| (0, format!("{portal}.{part}"))),
        );
        for screen in self.guide().screens() {
            let at = self.at(screen);
            wanted.extend(needed(screen).into_iter().map(|key| (at, key)));
        }
        for (at, key) in wanted {
            if self.entry(&key).is_none() {
                let what = format!("the words \"{key}\" are missing");
                desk.find(at, "missing-words", what, "write them in locales/fr");
            }
        }
    }

    fn unused(&self, words: &BTreeMap<&str, &Entry>) -> Vec<Finding> {
        let known = self.known_keys();
        let unused = words.iter().filter(|(key, _)| !known.contains(**key));
        unused
            .map(|(key, entry)| {
                let what = format!("nothing uses the words \"{key}\"");
                let remedy = did_you_mean(key, known.iter().map(String::as_str));
                let remedy = remedy.unwrap_or_else(|| "remove them".to_owned());
                Finding::error(&entry.spot, "unused-words", what, remedy)
            })
            .collect()
    }

    fn known_keys(&self) -> BTreeSet<String> {
        let id = self.it.words.key();
        let mut known = BTreeSet::from([id.to_string()]);
        known.extend(GUIDE_PARTS.map(|part| format!("{id}.{part}")));
        for screen in self.guide().screens() {
            let title = screen.title.key();
            known.extend(needed(screen));
            known.extend(Role::ALL.map(|role| format!("{title}.{}", role.part())));
            known.extend(SCREEN_PARTS.map(|part| format!("{title}.{part}")));
            let phases = screen.calendar.iter().flat_map(|_| PHASES);
            known.extend(phases.map(|part| format!("{title}.{part}")));
            // The outcomes of a sorted value are said again on the agent's card.
            if let Some(Ask::Entry(entry)) = screen.question().map(|question| &question.ask) {
                known.extend(entry.sort.iter().map(|sort| format!("{title}.{}", sort.choice)));
            }
        }
        known
    }

    fn known_variables(&self) -> BTreeSet<String> {
        let mut known: BTreeSet<_> = GuideValues::ALWAYS.map(str::to_owned).into();
        known.insert("number".to_owned());
        known.extend(self.it.site(self.portal).map(|_| "site".to_owned()));
        known.extend(self.it.facts.keys().map(ToString::to_string));
        known.extend(self.portal.labels.keys().map(|label| format!("label-{label}")));
        for (name, dated) in self.guide().calendars() {
            known.extend(calendar_values(name, &dated.rule));
        }
        for screen in self.guide().screens() {
            match screen.question().map(|question| &question.ask) {
                Some(Ask::Entry(_)) => drop(known.insert(screen.id.to_string())),
                Some(Ask::Tally(tally)) => {
                    known.extend(
                        tally.columns.iter().map(|column| format!("{}-{}", screen.id, column.id)),
                    );
                }
                _ => {}
            }
        }
        known
    }

    fn variables(&self, words: &BTreeMap<&str, &Entry>) -> Vec<Finding> {
        let known = self.known_variables();
        let used = words.values().flat_map(|entry| entry.variables.iter().map(move |v| (entry, v)));
        used.filter(|(_, variable)| !known.contains(&***variable))
            .map(|(entry, variable)| {
                let what = format!("${variable} is not a value of this guide");
                let all = known.iter().cloned().collect::<Vec<_>>().join(", ");
                let remedy = did_you_mean(variable, known.iter().map(String::as_str));
                let remedy = remedy.unwrap_or_else(|| format!("known ones: {all}"));
                Finding::error(&entry.spot, "unknown-variable", what, remedy)
            })
            .collect()
    }

    /// A fact that is not certain is never stated as certain.
    fn certainty(&self, entry: &Entry) -> Option<Finding> {
        let doubtful = |variable: &str| {
            let label = variable.strip_prefix("label-").and_then(|l| self.portal.labels.get(l));
            label.is_some_and(|label| label.grade.is_uncertain())
                || self.it.uncertain.iter().any(|fact| *fact == variable)
        };
        let variable = entry.variables.iter().find(|variable| doubtful(variable))?;
        let text = entry.source.to_lowercase();
        if DOUBTS.iter().any(|doubt| text.contains(doubt)) {
            return None;
        }
        let what = format!("${variable} is graded L or U, and is said as certain");
        let remedy = "say « Vérifiez », and with whom";
        Some(Finding::error(&entry.spot, "uncertain-fact", what, remedy))
    }

    fn lengths(&self, desk: &mut Desk) {
        for screen in self.guide().screens() {
            if !matches!(screen.kind(), Kind::Question | Kind::Reading) {
                continue;
            }
            let mut keys = vec![screen.title.key().to_owned()];
            keys.extend(screen.blocks.iter().filter_map(said).map(str::to_owned));
            keys.extend(screen.question().into_iter().flat_map(Question::tiles).map(key));
            let entries = keys.iter().filter_map(|key| self.entry(key));
            let count: usize = entries.map(|entry| word_count(&entry.source)).sum();
            if count > MOST_WORDS {
                let what = format!("\"{}\" has {count} words", screen.id);
                let remedy = format!("say it in {MOST_WORDS} words, or in two screens");
                desk.find(self.at(screen), "too-many-words", what, remedy);
            }
        }
    }
}

fn said(block: &Block) -> Option<&str> {
    match block {
        Block::Said { words, .. } => Some(words.key()),
        _ => None,
    }
}

fn key(choice: &Choice) -> String {
    choice.label.key().to_owned()
}

/// The words of a text; a value counts as one.
#[must_use]
pub fn word_count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The keys that a screen cannot do without.
fn needed(screen: &Screen) -> Vec<String> {
    let title = screen.title.key();
    let mut keys = vec![title.to_owned()];
    for term in &screen.terms {
        keys.extend([format!("term-{term}"), format!("term-{term}.means")]);
    }
    keys.extend(screen.question().into_iter().flat_map(Question::tiles).map(key));
    match &screen.body {
        Body::Question(question) => match &question.ask {
            Ask::Entry(entry) => keys.push(entry.label.key().to_owned()),
            Ask::Tally(tally) => {
                keys.extend(tally.columns.iter().map(|column| column.label.key().to_owned()));
            }
            Ask::Choice(_) | Ask::Month => {}
        },
        Body::Checklist(items) => {
            keys.extend(items.iter().map(|item| format!("document-{}", item.paper)));
        }
        Body::Handoff(handoff) => {
            keys.extend(["land", "say", "planb"].map(|part| format!("{title}.{part}")));
            keys.extend(handoff.bring.iter().map(|paper| format!("document-{paper}")));
        }
        Body::Reading => {}
    }
    keys
}

/// Markup and addresses have no place in words.
pub(super) fn markup(entry: &Entry) -> Vec<Finding> {
    let text = &entry.source;
    let found = |code, what: &str, remedy: &str| Finding::error(&entry.spot, code, what, remedy);
    let mut findings = Vec::new();
    let tag = |at: usize| text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    if text.match_indices('<').any(|(at, _)| tag(at)) || text.contains("&nbsp;") {
        findings.push(found("html-in-words", "there is HTML in these words", "write words only"));
    }
    if ["http://", "https://", "www."].iter().any(|mark| text.contains(mark)) {
        let remedy = "put the address in templates/portals, and use { $site }";
        findings.push(found("url-in-words", "there is an address in these words", remedy));
    }
    findings
}

/// « Tu » has no place in words.
fn tutoiement(entry: &Entry) -> Option<Finding> {
    let low = entry.source.to_lowercase();
    let low = low.replace(['\n', '.', ',', '?', '!', '«', '»', '\u{A0}'], " ");
    let low = format!(" {} ", low.replace('’', "’ "));
    let familiar = [" tu ", " toi ", " ton ", " ta ", " tes ", " te ", " t’ "];
    let finding =
        || Finding::error(&entry.spot, "tutoiement", "these words say « tu »", "say « vous »");
    familiar.iter().any(|word| low.contains(word)).then(finding)
}

/// A sign that may fall alone on the next line.
fn breaking_space(entry: &Entry) -> Option<Finding> {
    let alone = [" ?", " !", " :", " ;", " »", "« ", " €"];
    let found = alone.iter().find(|sign| entry.source.contains(**sign))?;
    let what = format!("an ordinary space stands in \"{found}\"");
    let remedy = "write a no-break space (U+00A0)";
    Some(Finding::error(&entry.spot, "breaking-space", what, remedy))
}

/// What is wrong with French words whoever uses them.
pub(super) fn anywhere(world: &World) -> Vec<Finding> {
    let entries = world.locales.source().entries();
    let found =
        |entry| markup(entry).into_iter().chain(tutoiement(entry)).chain(breaking_space(entry));
    entries.flat_map(|(_, entry)| found(entry)).collect()
}
