//! What one screen shows: easy enough, its acronyms and its hard words explained.

use std::collections::{BTreeMap, BTreeSet};

use super::vocabulary::{Vocabulary, bare};
use crate::catalog::{Catalog, Procedure};
use crate::finding::Finding;
use crate::guide::{Ask, Block, Body, Question, Screen};
use crate::locale::Entry;
use crate::plain::{Measures, acronyms, is_spelled_out, rare_words, tokens};

/// The least reading ease (Kandel-Moles) of one screen.
const EASY: f64 = 80.0;
/// Fewer words than this are too few to be measured.
const FEW: usize = 20;
/// The parts that only some bodies or days show.
const PARTS: [&str; 9] =
    ["early", "open", "late", "label", "example", "next", "land", "say", "planb"];

/// Every finding on the screens of one guide.
pub(super) fn check(
    catalog: &Catalog,
    procedure: &Procedure,
    vocabulary: &Vocabulary,
) -> Vec<Finding> {
    let guide = &procedure.guide;
    let glossary = glossary(catalog, guide.screens());
    let mut findings = Vec::new();
    let mut told = BTreeSet::new();
    for screen in guide.screens() {
        let own = entries(catalog, &own_keys(screen));
        findings.extend(hard(screen, &own));
        let shown = entries(catalog, &shown_keys(catalog, procedure, screen));
        findings.extend(unexplained_acronyms(screen, &own, &shown, vocabulary));
        for entry in own {
            for word in rare_words(&entry.source) {
                let known = glossary.contains(&bare(word)) || vocabulary.knows(word, &entry.source);
                if !known && told.insert((entry.spot.clone(), word)) {
                    let what =
                        format!("\"{word}\" is a rare word that no term of this guide explains");
                    let remedy = "take a word of every day, or add a term to this screen";
                    findings.push(Finding::error(&entry.spot, "unexplained-word", what, remedy));
                }
            }
        }
    }
    findings
}

/// The words that the terms of these screens explain.
fn glossary(catalog: &Catalog, screens: &[Screen]) -> BTreeSet<String> {
    let names = screens.iter().flat_map(|screen| &screen.terms);
    let keys: Vec<_> = names.map(|term| format!("term-{term}")).collect();
    let terms = entries(catalog, &keys);
    terms.iter().flat_map(|entry| tokens(&entry.source)).map(|token| bare(token.text)).collect()
}

fn entries<'c>(catalog: &'c Catalog, keys: &[String]) -> Vec<&'c Entry> {
    let source = catalog.locales.source();
    keys.iter().filter_map(|key| source.entry(key)).collect()
}

/// The keys of what the author of the guide wrote for a screen.
pub(super) fn own_keys(screen: &Screen) -> Vec<String> {
    let title = screen.title.key();
    let mut keys = vec![title.to_owned()];
    keys.extend(screen.blocks.iter().filter_map(|block| match block {
        Block::Said { words, .. } => Some(words.key().to_owned()),
        _ => None,
    }));
    keys.extend(PARTS.map(|part| format!("{title}.{part}")));
    let tiles = screen.question().into_iter().flat_map(Question::tiles);
    keys.extend(tiles.map(|choice| choice.label.key().to_owned()));
    if let Some(Ask::Tally(tally)) = screen.question().map(|question| &question.ask) {
        keys.extend(tally.columns.iter().map(|column| column.label.key().to_owned()));
        keys.push(tally.row.key().to_owned());
    }
    keys
}

/// The keys of all that explains words on a screen: its own, papers, terms, the site.
/// The first screen answers for the tile by which one came.
fn shown_keys(catalog: &Catalog, procedure: &Procedure, screen: &Screen) -> Vec<String> {
    let mut keys = own_keys(screen);
    if procedure.guide.start().id == screen.id {
        let title = procedure.guide.title().key();
        keys.extend([title.to_owned(), format!("{title}.tile"), format!("{title}.line")]);
    }
    for term in &screen.terms {
        keys.extend([format!("term-{term}"), format!("term-{term}.means")]);
    }
    let papers: Vec<_> = match &screen.body {
        Body::Checklist(items) => items.iter().map(|item| &item.paper).collect(),
        Body::Handoff(handoff) => handoff.bring.iter().collect(),
        Body::Question(_) | Body::Reading => Vec::new(),
    };
    for paper in papers {
        let key = format!("document-{paper}");
        keys.extend([format!("{key}.hint"), format!("{key}.where"), key]);
    }
    if screen.handoff().is_some() {
        let portal = catalog.portal(procedure).words.key();
        keys.extend(["price", "hours", "place", "fake"].map(|part| format!("{portal}.{part}")));
    }
    keys
}

fn hard(screen: &Screen, own: &[&Entry]) -> Option<Finding> {
    let texts: Vec<_> = own.iter().map(|entry| &*entry.source).collect();
    let measures = Measures::of(&texts.join("\n"));
    let title = own.first().filter(|_| measures.words >= FEW)?;
    (measures.kandel_moles < EASY).then(|| {
        let ease = measures.kandel_moles;
        let what = format!("\"{}\" has a Kandel-Moles ease of {ease:.0}, under {EASY}", screen.id);
        Finding::error(&title.spot, "hard-screen", what, "take shorter words and shorter sentences")
    })
}

fn unexplained_acronyms(
    screen: &Screen,
    own: &[&Entry],
    shown: &[&Entry],
    vocabulary: &Vocabulary,
) -> Vec<Finding> {
    let all: Vec<_> = shown.iter().map(|entry| &*entry.source).collect();
    let all = all.join("\n");
    let mut first: BTreeMap<&str, &Entry> = BTreeMap::new();
    for entry in own.iter().chain(shown) {
        for acronym in acronyms(&entry.source) {
            first.entry(acronym).or_insert(entry);
        }
    }
    let term = |acronym: &str| shown.iter().any(|entry| &*entry.source == acronym);
    first.retain(|acronym, _| {
        !vocabulary.is_name(acronym) && !is_spelled_out(acronym, &all) && !term(acronym)
    });
    let finding = |(acronym, entry): (&str, &Entry)| {
        let what = format!("\"{acronym}\" is not explained on \"{}\"", screen.id);
        let remedy = "add its term to the screen, or say it in full";
        Finding::error(&entry.spot, "unexplained-acronym", what, remedy)
    };
    first.into_iter().map(finding).collect()
}
