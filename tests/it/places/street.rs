//! The page of a town for people who sleep outside.

use marchepied::places::{Directory, overrides};

use crate::essai::TODAY;
use crate::site::{Site, site};

const FILE: &str = include_str!("../../fixtures/places/rue.toml");

fn served() -> Site {
    let site = Site::open();
    let (own, wrong) = overrides::read("rue.toml", FILE, TODAY);
    let (places, lost) = overrides::applied(Vec::new(), &own.changes);
    assert_eq!((wrong, lost), (Vec::new(), Vec::new()));
    site.app.places.put(Directory::new(places));
    site
}

#[tokio::test]
async fn each_place_of_the_street_has_a_phone_and_a_day() {
    for tag in ["fr", "ar"] {
        let page = served().get(&format!("/{tag}/maraude/93066")).await;
        page.assert_helps();
        let text = page.text();
        let places = page.with("data-place");
        let places: Vec<_> = places.iter().map(|(_, id)| id.as_str()).collect();
        let shown = ["accueil-orme", "accueil-orme", "repas-canal", "ccas-essai"];
        assert_eq!(places, shown, "by what they give; none without a phone");
        assert!(text.find("tel:115") < text.find("tel:0199000031"), "the night first");
        assert!(text.contains("Sonnez à la porte verte."));
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(page.cookie().is_none());
    }
    let french = served().get("/fr/maraude/93066").await;
    for words in ["Mis à jour le 20 novembre 2026.", "Il n’y a pas toujours de place."] {
        assert!(french.text().contains(words), "{words}");
    }
}

#[tokio::test]
async fn a_town_that_knows_nobody_says_so_and_gives_the_number() {
    let page = site().get("/fr/maraude/01001").await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Nous ne connaissons pas de lieu ici."));
    assert!(page.text().contains("tel:115"));
    assert_eq!(site().get("/fr/maraude/99999").await.status, 404);
}

#[tokio::test]
async fn the_page_of_the_street_is_whole_and_is_kept_by_its_device() {
    let page = site().ask("GET", "/fr/maraude/93066", &[("sec-fetch-site", "same-origin")]).await;
    assert!(page.text().contains("<style>"), "it needs no other file");
    assert_eq!(page.with("data-offline").len(), 1);
    let near = served().get("/fr/aide?lieu=93066").await;
    assert!(near.text().contains("/fr/maraude/93066"));
}

#[tokio::test]
async fn no_guide_and_no_page_of_help_looks_for_a_place_of_the_street() {
    let page = served().get("/fr/aide?lieu=93066&pour=douches").await;
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("near-for-"), "no word is missing");
}
