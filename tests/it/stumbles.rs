//! « Je n’ai pas compris », and the numbers of where people stumble.

use marchepied::content::Content;
use marchepied::guide::Ask;
use marchepied::jobs::save_counts;
use marchepied::store::database::{Database, Location};
use marchepied::web::App;
use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;

use crate::essai::{TODAY, sound, whole};
use crate::site::{Site, site};

fn first_screen() -> String {
    let content = whole();
    let guide = &content.procedures[&crate::essai::name("essai")].guide;
    format!("/fr/demarches/{}/{}", guide.id(), guide.start().id)
}

/// A site of its own, so that nobody else is counted.
fn counting(location: Location) -> Site {
    let mut app = App::new(whole(), Clock::fixed(TODAY), Seal::fleeting());
    app.database = Database::open(location).unwrap();
    let meters = Meters::new("1.0", "abc").telling(std::sync::Arc::clone(&app.stumbles));
    Site { app: std::sync::Arc::new(app), meters }
}

#[tokio::test]
async fn whoever_did_not_understand_is_told_again_and_comes_back_to_the_same_place() {
    let screen = first_screen();
    let page = site().get(&screen).await.text().to_owned();
    assert!(page.contains(&format!("href=\"{screen}/autrement\"")));
    let again = site().get(&format!("{screen}/autrement")).await;
    assert_eq!((again.status, again.header("cache-control")), (200, "no-store"));
    again.assert_helps();
    assert!(again.text().contains(&format!("href=\"{screen}\"")), "no way back");
}

#[tokio::test]
async fn numbers_of_few_people_are_told_nowhere_and_others_with_their_screen() {
    let site = counting(Location::Nowhere);
    let (screen, guide) = (first_screen(), "/fr/atelier/chiffres/essai");
    for _ in 0..4 {
        site.get(&format!("{screen}/autrement")).await;
    }
    assert!(!site.get(guide).await.text().contains(">4</td>"));
    assert!(!site.get("/metrics").await.text().contains("what=\"lost\""));
    for _ in 0..3 {
        site.get(&format!("{screen}/autrement?rien=rien")).await;
    }
    assert!(site.get(guide).await.text().contains(">7</td>"));
    let metrics = site.get("/metrics").await.text().to_owned();
    assert!(metrics.contains("what=\"lost\"} 7"), "{metrics}");
    assert!(!metrics.contains("rien"), "nothing of an address but its screen is counted");
}

#[tokio::test]
async fn a_script_that_floods_the_numbers_fills_little_and_makes_none() {
    let site = counting(Location::Nowhere);
    let screen = first_screen();
    for turn in 0..300 {
        site.get(&format!("{screen}/autrement?{turn}")).await;
        site.get(&format!("{screen}-{turn}/autrement")).await;
    }
    let totals = site.app.stumbles.totals();
    let [(spot, counts)] = totals.as_slice() else { panic!("{} counters", totals.len()) };
    assert_eq!(spot.guide.as_str(), "essai");
    // 60 a minute; the test may stand on both sides of one.
    assert!((60..=180).contains(&counts[2]), "{counts:?}");
}

#[test]
fn questions_with_many_answers_or_an_official_word_have_other_words() {
    let catalog = sound(&Content::embedded());
    let french = catalog.locales.source();
    let mut bare = Vec::new();
    for procedure in catalog.procedures.values() {
        let guide = &procedure.guide;
        for screen in guide.screens() {
            let Some(question) = screen.question() else { continue };
            let many = matches!(&question.ask, Ask::Choice(choices) if choices.len() > 2);
            let key = format!("{}-{}.autrement", guide.id(), screen.id);
            if (many || !screen.terms.is_empty()) && !french.knows(&key) {
                bare.push(key);
            }
        }
    }
    assert!(bare.is_empty(), "nothing to say otherwise: {bare:#?}");
}

#[tokio::test]
async fn pages_that_are_no_screens_are_not_counted() {
    let site = counting(Location::Nowhere);
    for path in ["/fr/", "/fr/demarches/essai/rien", "/xx/demarches/essai/debut", "/fr/rien/agent"]
    {
        site.get(path).await;
    }
    assert!(site.app.stumbles.totals().is_empty());
}

#[tokio::test]
async fn numbers_outlive_the_server_that_counted() {
    let folder = tempfile::tempdir().unwrap();
    let file = || Location::File(folder.path().join("marchepied.db"));
    let (screen, guide) = (first_screen(), "/fr/atelier/chiffres/essai");
    let first = counting(file());
    for _ in 0..3 {
        first.get(&format!("{screen}/autrement")).await;
    }
    save_counts(&first.app).await;
    let second = counting(file());
    for _ in 0..3 {
        second.get(&format!("{screen}/autrement")).await;
    }
    assert!(second.get(guide).await.text().contains(">6</td>"), "before it is kept");
    save_counts(&second.app).await;
    assert!(second.get(guide).await.text().contains(">6</td>"), "and after");
}
