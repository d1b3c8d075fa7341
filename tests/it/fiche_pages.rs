//! What a guide made of an official text holds is really on its pages.
//!
//! The ledger proves that no sentence is lost on the way from the source to the
//! guide; this proves the last step, from the guide to the page.

use jiff::civil::{Date, date};
use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::fiches::Walk;
use marchepied::fiches::archive::Archive;
use marchepied::guide::{Answers, Door, Givens, Journey, Place, Screen, Text, TypedValues, Words};
use marchepied::view::{Official, Origin, Scene, Visit, screen};

use crate::corpus::official_fiches;

const TODAY: Date = date(2026, 12, 3);
/// One official text of so many is drawn: all of them take long.
const EACH: usize = 5;

/// Every official word of a screen, run by run: a link may show its host between two.
fn words_of(screen: &Screen) -> Vec<String> {
    let mut words = Vec::new();
    let mut add = |text: &Text| {
        words.extend(text.runs().iter().map(|run| squeezed(&run.words)));
    };
    if let Words::Quoted(title) = &screen.title {
        add(title);
    }
    screen.blocks.iter().for_each(|block| block.each_text(&mut add));
    for term in &screen.explained {
        term.means.iter().for_each(|block| block.each_text(&mut add));
    }
    if let Some(Door::Official(door)) = screen.handoff().map(|handoff| &handoff.door) {
        door.about.iter().for_each(|block| block.each_text(&mut add));
        door.owner.iter().for_each(&mut add);
        door.with.iter().for_each(|(title, _)| add(title));
    }
    words
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The words of a page, without its tags.
fn bare(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    for piece in html.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    squeezed(&text.replace("&#39;", "'").replace("&amp;", "&"))
}

/// The words of a text that its pages do not show.
fn unseen(catalog: &Catalog, walk: &Walk) -> Vec<String> {
    let journey = Journey::replay(&walk.guide, &Answers::default(), TODAY);
    let typed = TypedValues::new();
    let about = &walk.about;
    let official = Official {
        id: &about.id,
        title: &about.title,
        date: about.date,
        old: None,
        site: about.site.as_deref(),
        dossier: None,
        phones: &walk.phones,
        givens: &walk.givens,
        exists: &|_| true,
        page: None,
    };
    let mut unseen = Vec::new();
    for one in walk.guide.screens() {
        let visit = Visit::new(catalog.locales.source(), TODAY);
        let scene = Scene {
            visit,
            catalog,
            origin: Origin::Official(&official),
            journey: &journey,
            place: Place { screen: one, index: 0 },
            typed: &typed,
            attempt: None,
        };
        let page = bare(&screen(&scene).html);
        let lost = words_of(one).into_iter().filter(|words| !page.contains(words.as_str()));
        unseen.extend(lost.map(|words| format!("{}/{}: {words}", about.id, one.id)));
    }
    unseen
}

fn catalog() -> Catalog {
    Catalog::compile(&Content::embedded(), TODAY).0.expect("the content is sound")
}

#[test]
fn every_word_of_an_official_screen_is_on_its_page() {
    let catalog = catalog();
    let mut archive = Archive::open(official_fiches()).expect("the official archive opens");
    for at in (0..archive.len()).step_by(EACH) {
        let piece = archive.read(at).expect("a file of the official archive is read");
        let xml = String::from_utf8_lossy(&piece.xml);
        let walk = Walk::read(&xml, &Givens::default()).expect("an official text is walked");
        assert_eq!(unseen(&catalog, &walk), Vec::<String>::new(), "{}", piece.name);
    }
}

#[test]
fn every_word_of_an_invented_screen_is_on_its_page() {
    let catalog = catalog();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/fiches");
    let mut drawn = 0;
    for entry in std::fs::read_dir(folder).expect("the invented fiches are there") {
        let path = entry.expect("a file").path();
        let Ok(xml) = std::fs::read_to_string(&path) else { continue };
        let Ok(walk) = Walk::read(&xml, &Givens::default()) else { continue };
        assert_eq!(unseen(&catalog, &walk), Vec::<String>::new(), "{}", path.display());
        drawn += 1;
    }
    assert!(drawn >= 25, "only {drawn} invented fiches were drawn");
}
