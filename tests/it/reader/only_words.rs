//! Whatever a page holds, our own pages hold only words.

use html5gum::{Token, Tokenizer};
use marchepied::catalog::Catalog;
use marchepied::guide::{Aim, Answers, Block, Givens, Journey, Place, Text};
use marchepied::reader::{Reading, Verdict};
use marchepied::view::{self, Official, Origin, Scene, Visit};

use super::hostile::payloads;
use super::told::{page, reading, told};
use crate::essai::{TODAY, whole};

/// Every screen that one meets without choosing, drawn.
fn drawn(reading: &Reading, catalog: &Catalog) -> Vec<String> {
    let journey = Journey::replay(&reading.guide, &Answers::default(), TODAY);
    let (givens, typed) = (Givens::default(), Default::default());
    let official = Official {
        id: "page",
        title: &reading.title,
        date: None,
        old: None,
        site: Some("https://www.exemple.gouv.fr/aide/page"),
        dossier: None,
        phones: &[],
        givens: &givens,
        exists: &|_| false,
        page: None,
    };
    let visit = Visit::new(catalog.locales.source(), TODAY);
    let draw = |(index, screen)| {
        let place = Place { screen, index };
        let origin = Origin::Official(&official);
        let (journey, typed) = (&journey, &typed);
        let scene = Scene { visit, catalog, origin, journey, place, typed, attempt: None };
        view::screen(&scene).html
    };
    journey.trail().iter().copied().enumerate().map(draw).collect()
}

/// What in a document runs, loads or leads where it should not.
fn dangers(html: &str) -> Vec<String> {
    const NEVER: [&str; 12] = [
        "iframe", "object", "embed", "base", "applet", "frame", "frameset", "img", "video",
        "audio", "math", "template",
    ];
    let mut dangers = Vec::new();
    let mut tag = String::new();
    for token in Tokenizer::new(html).flatten() {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        match token {
            Token::StartTag(start) => {
                tag = text(&start.name);
                if NEVER.contains(&tag.as_str()) {
                    dangers.push(tag.clone());
                }
                for (name, value) in &start.attributes {
                    let (name, value) = (text(name), text(value));
                    let link = matches!(name.as_str(), "href" | "src" | "action" | "formaction");
                    let safe = ["/", "#", "tel:", "https://", "http://", "data:image/svg+xml,"];
                    let leads = link && !safe.iter().any(|start| value.starts_with(start));
                    let loads = link
                        && match tag.as_str() {
                            "a" => false,
                            "link" => value.contains("//evil"),
                            _ => !value.starts_with('/'),
                        };
                    if name.starts_with("on") || name == "srcdoc" || leads || loads {
                        dangers.push(format!("{name}={value}"));
                    }
                }
            }
            Token::EndTag(_) => tag.clear(),
            Token::String(said) if tag == "script" || tag == "style" => {
                let said = text(&said);
                if ["alert(1)", "evil.example", "top[1]"].iter().any(|run| said.contains(run)) {
                    dangers.push(said);
                }
            }
            _ => {}
        }
    }
    dangers
}

#[test]
fn nothing_of_a_hostile_page_runs_loads_or_leads_astray() {
    let catalog = whole();
    let payloads = payloads();
    assert!(payloads.len() >= 200, "{} payloads", payloads.len());
    for payload in payloads {
        for whole in [page(&payload), page(&format!("<p>a{payload}<p>b")), payload.clone()] {
            for html in drawn(&reading(&whole), &catalog) {
                assert_eq!(dangers(&html), Vec::<String>::new(), "{payload}");
            }
        }
    }
}

/// Every text of a page.
fn each_text(reading: &Reading, visit: &mut dyn FnMut(&Text)) {
    for screen in reading.guide.screens() {
        screen.blocks.iter().for_each(|block| block.each_text(&mut |text| visit(text)));
    }
}

#[test]
fn no_sign_that_nobody_sees_is_left_and_no_link_is_other_than_it_seems() {
    for payload in payloads() {
        each_text(&reading(&page(&payload)), &mut |text| {
            for run in text.runs() {
                let hidden = |c: char| {
                    c.is_control()
                        || ('\u{200b}'..='\u{202e}').contains(&c)
                            && c != '\u{2026}'
                            && !('\u{2010}'..='\u{2029}').contains(&c)
                };
                assert!(!run.words.chars().any(hidden), "{payload}: {:?}", run.words);
                if let Aim::Page(url) = &run.aim {
                    assert!(url.starts_with("https://www.exemple.gouv.fr/"), "{payload}: {url}");
                }
            }
        });
    }
}

/// Blocks written as a page again, each by the tag it came from.
fn written(blocks: &[Block]) -> String {
    let bare = |text: &Text| text.words().replace('&', "&amp;").replace('<', "&lt;");
    let one = |block: &Block| match block {
        Block::Quote(text) => format!("<p>{}</p>", bare(text)),
        Block::Heading(text) => format!("<h4>{}</h4>", bare(text)),
        Block::List { items, .. } => {
            let items: String =
                items.iter().map(|item| format!("<li>{}</li>", written(item))).collect();
            format!("<ul>{items}</ul>")
        }
        Block::Callout { inside, .. } => format!("<div class=fr-callout>{}</div>", written(inside)),
        _ => String::new(),
    };
    blocks.iter().map(one).collect()
}

#[test]
fn reading_again_what_was_read_changes_nothing() {
    for payload in payloads() {
        let first = reading(&page(&payload));
        let Some(screen) = first.guide.screens().first() else { continue };
        let again = reading(&page(&written(&screen.blocks)));
        let twice = again.guide.screens().first().map(|screen| written(&screen.blocks));
        let third = reading(&page(twice.as_deref().unwrap_or_default()));
        if first.verdict == Verdict::Page && again.verdict == Verdict::Page {
            assert_eq!(told(&again), told(&third), "{payload}");
        }
    }
}
