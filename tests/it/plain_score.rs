//! The score tells plain texts from official ones, and no text falls between.

use marchepied::plain::Measures;
use serde::Deserialize;

use crate::fiche_prose::prose;

/// Below it no plain text of ours, above it no official text.
const BORDER: f64 = 65.0;

/// 30 fiches about money, papers, health, work, home and children.
const FICHES: [&str; 30] = [
    "F19778", "F286", "F2882", "F33375", "F21089", "F1344", "F12006", "F1280", "F13132", "F1878",
    "F16871", "F12242", "F1637", "F1636", "F10007", "F32880", "F265", "F10027", "F17317", "F1427",
    "F2068", "F607", "F18074", "F3079", "F15763", "F358", "F369", "F1450", "F14929", "F21091",
];

/// Texts written for this test.
#[derive(Deserialize)]
struct Texts {
    plain: Vec<Text>,
    hard: Vec<Text>,
}

#[derive(Deserialize)]
struct Text {
    title: String,
    text: String,
}

fn texts() -> Texts {
    toml::from_str(include_str!("../fixtures/plain/texts.toml")).expect("the texts of this test")
}

fn score(text: &str) -> f64 {
    Measures::of(text).score
}

#[test]
fn every_text_written_to_the_rules_is_above_the_border() {
    let plain = texts().plain;
    assert!(plain.len() >= 20, "only {} texts", plain.len());
    for text in plain {
        let score = score(&text.text);
        println!("plain {score:5.1} {}", text.title);
        assert!(score > BORDER, "{}: {score}", text.title);
    }
}

#[test]
fn every_text_in_the_style_of_offices_is_below_the_border() {
    for text in texts().hard {
        let score = score(&text.text);
        println!("hard  {score:5.1} {}", text.title);
        assert!(score < BORDER, "{}: {score}", text.title);
    }
}

#[test]
fn every_official_fiche_is_below_the_border() {
    for (id, text) in prose(&FICHES) {
        let measures = Measures::of(&text);
        println!("fiche {:5.1} {id} {measures:?}", measures.score);
        assert!(measures.score < BORDER, "{id}: {measures:?}");
    }
}
