//! Workshop kits: an address to say aloud, a card for each screen, always of the guide as it is.

use marchepied::catalog::SHORT;

use crate::essai::whole;
use crate::site::{Site, site};

#[test]
fn every_guide_has_a_short_address_of_its_own_that_is_read_aloud() {
    let catalog = whole();
    for id in catalog.procedures.keys() {
        let short = catalog.short(id);
        let address = format!("{SHORT}{short}");
        assert!(address.len() <= 20, "{address}");
        let plain = |c: char| c.is_ascii_lowercase() || c == '-' || c.is_ascii_digit();
        assert!(short.chars().all(plain) && !short.ends_with('-'), "{address}");
        let found = catalog.by_short(short).expect("its own address leads to it");
        assert_eq!(found.guide.id(), id);
    }
}

#[tokio::test]
async fn a_short_address_opens_the_guide_in_the_language_of_the_browser() {
    for (typed, language, place) in [
        ("/d/actualisation", "fr", "/fr/demarches/actualisation"),
        ("/d/ACTU", "ar,fr;q=0.5", "/ar/demarches/actualisation"),
        ("/d/carte-identite", "xx", "/fr/demarches/carte-identite"),
        ("/d/a", "fr", "/fr/"),
        ("/d/rien-de-tel", "uk", "/uk/"),
        ("/d/%2F%2Failleurs.example", "fr", "/fr/"),
    ] {
        let reply = site().ask("GET", typed, &[("accept-language", language)]).await;
        assert_eq!((reply.status, reply.header("location")), (303, place), "{typed}");
    }
}

#[tokio::test]
async fn a_kit_has_a_card_for_each_screen_and_its_address() {
    let site = Site::open_at(Some("https://marchepied.example"));
    let list = site.get("/fr/atelier/kit").await;
    assert_eq!(list.with("data-procedure").len(), site.app.catalog.procedures.len());
    for (id, procedure) in &site.app.catalog.procedures {
        let kit = site.get(&format!("/fr/atelier/kit/{id}")).await;
        kit.assert_helps();
        let (_, cards) = kit.text().split_once("class=\"kc\"").expect("cards");
        let (cards, _) = cards.split_once("</ol>").unwrap();
        let screens = procedure.guide.screens().len();
        assert_eq!(cards.matches("<li>").count(), screens, "{id}");
        assert_eq!(cards.matches("class=\"kl\" aria-hidden=\"true\"").count(), screens, "{id}");
        assert!(kit.text().contains(&format!("{SHORT}{}", site.app.catalog.short(id))), "{id}");
    }
    assert_eq!(site.get("/fr/atelier/kit/rien").await.status, 404);
}

#[tokio::test]
async fn the_picture_on_a_card_shows_what_the_screen_offers() {
    let site = Site::open_at(Some("https://marchepied.example"));
    let kit = site.get("/fr/atelier/kit/actualisation").await;
    let screen = site.get("/fr/demarches/actualisation/pour-qui").await;
    let picture = kit.text().split("class=\"kl\"").nth(1).expect("a picture");
    let (picture, _) = picture.split_once("</div><p><b>").expect("its words beside it");
    let choices = screen.with("data-choice").len();
    assert_eq!((choices, picture.matches("class=\"kb\"").count()), (3, 3));
    for words in ["Êtes-vous inscrit à France Travail", "Oui", "Non", "Je ne sais pas"] {
        assert!(picture.contains(words), "{words}: {picture}");
    }
}

#[tokio::test]
async fn where_the_address_is_not_known_nobody_is_told_to_show_it() {
    let show = "Montrez l’adresse.";
    let known = Site::open_at(Some("https://marchepied.example"));
    assert!(known.get("/fr/atelier/kit/actualisation").await.text().contains(show));
    let kit = site().get("/fr/atelier/kit/actualisation").await;
    assert!(!kit.text().contains(show) && !kit.text().contains("class=\"kq\""));
    assert!(kit.text().contains("À la fin du nom du site, tapez"));
    assert!(kit.text().contains("/d/actualisation"));
}
