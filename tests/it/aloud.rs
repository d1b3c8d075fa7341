//! What is heard is what is seen: on every screen of every guide, in every language.

use std::sync::Mutex;

use marchepied::catalog::{Catalog, Procedure};
use marchepied::guide::{Journey, Place, TypedValues, paths};
use marchepied::locale::Speaker;
use marchepied::speech::{Aloud, Heard, Listen, Offer};
use marchepied::view::{self, Origin, Page, Scene, Visit};
use scraper::{ElementRef, Html, Selector};

use crate::essai::{BETWEEN, TODAY, name, whole};

/// Notes what the last page said.
#[derive(Default)]
struct Scribe(Mutex<Vec<Heard>>);

impl Listen for Scribe {
    fn offer(&self, page: Aloud) -> Offer {
        *self.0.lock().unwrap() = page.lines;
        Offer { name: "p0".to_owned(), bytes: None }
    }
}

/// The letters and digits of a text: spaces and marks are not spoken.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What one sees in the part that is read aloud, by another way than ours:
/// the tree of a browser.
fn seen(page: &Page) -> String {
    let document = Html::parse_document(&page.html);
    let part = Selector::parse("[data-speech]").unwrap();
    let main = document.select(&part).next().expect("a part is read aloud");
    let silent = ["svg", "select", "script", "style", "audio", "textarea"];
    let mut text = String::new();
    for node in main.descendants().filter(|node| node.value().is_text()) {
        let is_seen = node.ancestors().filter_map(ElementRef::wrap).all(|around| {
            !silent.contains(&around.value().name()) && around.value().attr("hidden").is_none()
        });
        if is_seen {
            text.push_str(node.value().as_text().unwrap());
        }
    }
    letters(&text)
}

/// Visits every screen of a guide on a day, in each state in which it can be met.
fn each_screen(
    (catalog, procedure): (&Catalog, &Procedure),
    speaker: Speaker,
    today: jiff::civil::Date,
) -> usize {
    let scribe = Scribe::default();
    let listen: Option<&dyn Listen> = Some(&scribe);
    let mut seen_screens = std::collections::BTreeSet::new();
    let guide = &procedure.guide;
    paths::walk(guide, &name("2026-11"), &mut |path| {
        let journey = Journey::replay(guide, &path.answers, today);
        for (index, screen) in journey.trail().iter().enumerate() {
            if !seen_screens.insert(screen.id.clone()) {
                continue;
            }
            let visit = Visit { listen, keeps: true, ..Visit::new(speaker, today) };
            let page = view::screen(&Scene {
                visit,
                catalog,
                origin: Origin::Procedure(procedure),
                journey: &journey,
                place: Place { screen, index },
                typed: &TypedValues::new(),
                attempt: None,
            });
            let heard = scribe.0.lock().unwrap();
            let heard: String = heard.iter().map(|heard| letters(&heard.text)).collect();
            assert_eq!(heard, seen(&page), "{}/{}", guide.id(), screen.id);
        }
        true
    });
    seen_screens.len()
}

#[test]
fn on_every_screen_in_every_language_one_hears_what_one_sees() {
    let catalog = whole();
    let languages = catalog.locales.lexicons().iter().map(|lexicon| &lexicon.language.tag);
    for tag in languages {
        let speaker = catalog.locales.speaker(tag).unwrap();
        for procedure in catalog.procedures.values() {
            for today in [TODAY, BETWEEN] {
                let screens = each_screen((&catalog, procedure), speaker, today);
                assert!(screens > 5, "{tag} {}: {screens} screens", procedure.guide.id());
            }
        }
    }
}
