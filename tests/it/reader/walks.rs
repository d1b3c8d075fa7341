//! Real pages, walked: what somebody who read each page beside its screens expects.
//!
//! `tests/fixtures/walks.tsv` holds one page a line. A walk tells the screens in order: the first two words of their title
//! and how many there are, `?3` for a question with three answers, `=Text` for words to type, `->` for a door.

use std::fmt::Write as _;

use marchepied::guide::{Aim, Ask, Block, Body, Guide, Screen, Words};

use super::real::{folder, whole};

const EXPECTED: &str = include_str!("../../fixtures/walks.tsv");
/// What stands around the text of these sites, and on none of our screens.
const AROUND: [&str; 14] = [
    "Aller au contenu",
    "Partager sur",
    "Augmenter la taille",
    "Envoyer le lien",
    "Temps de lecture",
    "Publié le",
    "Personnaliser les cookies",
    "Rejoignez-nous",
    "Suivez-nous",
    "Retour en haut",
    "Bluesky",
    "Se connecter / s'inscrire",
    "Chargement en cours",
    "##LOC",
];

#[test]
fn real_pages_are_walked_as_one_expects() {
    let Some(folder) = folder() else {
        eprintln!("no real pages here: set MARCHEPIED_PAGES to their folder");
        return;
    };
    let mut wrong = String::new();
    for expected in EXPECTED.lines().filter(|line| !line.starts_with('#')) {
        let file = expected.split('\t').next().unwrap_or_default();
        let site = file.split('/').next().unwrap_or_default();
        let bytes = std::fs::read(folder.join(file)).unwrap_or_else(|why| panic!("{file}: {why}"));
        let reading = whole(site, &bytes);
        let said = said(&reading.guide);
        for noise in AROUND {
            assert!(!said.contains(noise), "{file}: {noise}");
        }
        let phones = phones(&reading.guide);
        let walk = walk(&reading.guide);
        let found = format!("{file}\t{}\t{phones}\t{walk}", reading.verdict.code());
        if found != expected {
            let _ = write!(wrong, "- {expected}\n+ {found}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn title(screen: &Screen) -> String {
    match &screen.title {
        Words::Ours(phrase) => format!("<{}>", phrase.key()),
        Words::Quoted(text) => {
            let words = text.words();
            words.split_whitespace().take(2).collect::<Vec<_>>().join(" ")
        }
    }
}

/// One word a stretch of screens.
fn walk(guide: &Guide) -> String {
    let mut steps: Vec<(String, usize)> = Vec::new();
    for screen in guide.screens() {
        let step = match &screen.body {
            Body::Question(question) => match &question.ask {
                Ask::Choice(choices) => format!("{} ?{}", title(screen), choices.len()),
                Ask::Entry(entry) => format!("{} ={:?}", title(screen), entry.kind),
                _ => format!("{} ?", title(screen)),
            },
            Body::Handoff(handoff) if handoff.copy.is_empty() => "->".to_owned(),
            Body::Handoff(handoff) => format!("-> copy {}", handoff.copy.len()),
            Body::Reading | Body::Checklist(_) => title(screen),
        };
        match steps.last_mut() {
            Some((last, times)) if *last == step => *times += 1,
            _ => steps.push((step, 1)),
        }
    }
    let told = |(step, times): &(String, usize)| match times {
        1 => step.clone(),
        _ => format!("{step} x{times}"),
    };
    steps.iter().map(told).collect::<Vec<_>>().join("; ")
}

/// The numbers that can be dialled, each once.
fn phones(guide: &Guide) -> String {
    let mut phones: Vec<String> = Vec::new();
    for block in guide.screens().iter().flat_map(|screen| &screen.blocks) {
        block.each_text(&mut |text| {
            let dialled = text.runs().iter().filter(|run| run.aim == Aim::Phone);
            phones.extend(dialled.map(|run| run.words.replace('\u{a0}', " ")));
        });
    }
    phones.sort();
    phones.dedup();
    phones.join(", ")
}

fn said(guide: &Guide) -> String {
    let mut said = String::new();
    for block in guide.screens().iter().flat_map(|screen| &screen.blocks) {
        Block::each_text(block, &mut |text| said += &(text.words() + "\n"));
    }
    said
}
