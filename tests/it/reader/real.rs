//! Real pages of official sites, as they were: what becomes of each.
//!
//! The pages may not be given on, so they are looked for in `MARCHEPIED_PAGES`,
//! or in `shared/data/pages` beside the project; only figures stand here. Where
//! there are none, this says so: a copy of the project alone must pass.

use std::path::{Path, PathBuf};

use marchepied::guide::{Aim, Ask, Block, Body, Callout, Kind, Screen};
use marchepied::reader::{Contract, Page, Reading, read};
use sha2::{Digest as _, Sha256};

/// Where the pages are, if they are here.
pub(super) fn folder() -> Option<PathBuf> {
    if let Ok(told) = std::env::var("MARCHEPIED_PAGES") {
        return Some(PathBuf::from(told));
    }
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let beside = project.ancestors().skip(1).map(|above| above.join("shared/data/pages"));
    beside.into_iter().find(|folder| folder.is_dir())
}

/// The hosts of the sites, by folder.
const HOSTS: [(&str, &str); 3] = [
    ("dsfr", "www.systeme-de-design.gouv.fr"),
    ("sante", "www.monespacesante.fr"),
    ("travail-emploi", "travail-emploi.gouv.fr"),
];

pub(super) fn whole(folder: &str, bytes: &[u8]) -> Reading {
    let host = HOSTS.iter().find(|(name, _)| *name == folder).map_or("", |(_, host)| *host);
    let contract = Contract { hosts: vec![host.to_owned()], ..Contract::default() };
    let address = format!("https://{host}/page");
    read(&Page { address: &address, bytes, content_type: None, status: 200 }, &contract)
}

#[derive(Default)]
struct Figures {
    lists: usize,
    lines: usize,
    warnings: usize,
    callouts: usize,
    stays: usize,
    leaves: usize,
    phones: usize,
}

impl Figures {
    fn block(&mut self, block: &Block) {
        match block {
            Block::List { items, .. } => {
                self.lists += 1;
                items.iter().flatten().for_each(|block| self.block(block));
            }
            Block::Table(lines) => self.lines += lines.len(),
            Block::Callout { kind, inside, .. } => {
                self.callouts += 1;
                self.warnings += usize::from(*kind == Callout::Warning);
                inside.iter().for_each(|block| self.block(block));
            }
            _ => {}
        }
    }

    fn links(&mut self, block: &Block) {
        block.each_text(&mut |text| {
            for run in text.runs() {
                match &run.aim {
                    Aim::Page(_) => self.stays += 1,
                    Aim::Web(_) => self.leaves += 1,
                    Aim::Phone => self.phones += 1,
                    _ => {}
                }
            }
        });
    }
}

/// One line of figures: no word of the page is in it.
fn told(reading: &Reading) -> String {
    let screens = reading.guide.screens();
    let mut figures = Figures::default();
    for block in screens.iter().flat_map(|screen| &screen.blocks) {
        figures.block(block);
        figures.links(block);
    }
    let of = |kind: Kind| screens.iter().filter(|screen| screen.kind() == kind).count();
    let typed = |screen: &&Screen| matches!(&screen.body, Body::Question(q) if matches!(q.ask, Ask::Entry(_)));
    let Figures { lists, lines, warnings, callouts, stays, leaves, phones } = figures;
    format!(
        "{}: {} read, {} asked ({} typed), {} doors; {lists} lists, {lines} lines, \
         {callouts} callouts ({warnings} warn), {stays} stay, {leaves} leave, {phones} phones",
        reading.verdict.code(),
        of(Kind::Reading),
        of(Kind::Question),
        screens.iter().filter(typed).count(),
        of(Kind::Handoff),
    )
}

#[test]
fn the_real_pages_become_the_screens_one_expects() {
    let Some(folder) = folder() else {
        eprintln!("no real pages here: set MARCHEPIED_PAGES to their folder");
        return;
    };
    let mut lines = Vec::new();
    for (site, _) in HOSTS {
        let found = std::fs::read_dir(folder.join(site)).expect("the folder of a site");
        let mut files: Vec<PathBuf> = found.flatten().map(|file| file.path()).collect();
        files.sort();
        for file in files {
            let bytes = std::fs::read(&file).expect("a page is readable");
            let hash = Sha256::digest(&bytes);
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let hash: String = hash.iter().take(3).map(|byte| format!("{byte:02x}")).collect();
            lines.push(format!("{site}/{name} {hash} {}", told(&whole(site, &bytes))));
        }
    }
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("real", lines.join("\n"));
    });
}

#[test]
fn no_screen_of_a_real_page_is_far_too_long() {
    let Some(folder) = folder() else { return };
    let (mut screens, mut long) = (0, 0);
    for (site, _) in HOSTS {
        for file in std::fs::read_dir(folder.join(site)).expect("the folder of a site").flatten() {
            let reading = whole(site, &std::fs::read(file.path()).expect("a page is readable"));
            for screen in reading.guide.screens() {
                let words: usize = screen.blocks.iter().map(Block::count).sum();
                screens += 1;
                long += usize::from(words > 60);
            }
        }
    }
    // A sentence is never cut, and some of the law are long.
    assert!(long * 8 < screens, "{long} of {screens} screens have more than 60 words");
}
