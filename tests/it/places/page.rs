//! The page of people near you, as somebody meets it.

use std::sync::Arc;

use jiff::civil::{DateTime, date};
use marchepied::places::{Directory, merged};
use marchepied::web::App;
use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;

use super::taken_in::fixture;
use crate::essai::whole_with_a_secret;
use crate::kiosk::{Person, machine};
use crate::site::Site;

/// The site with the places of the fixtures, or without any, at a moment of Paris.
fn site(moment: DateTime, files: &[&str]) -> Site {
    let catalog = whole_with_a_secret();
    let mut app = App::new(catalog, Clock::fixed_at(moment), Seal::fleeting());
    app.origin = Some("https://marchepied.example".to_owned());
    let places = files.iter().flat_map(|name| fixture(name).places);
    app.places.put(Directory::new(merged(places.collect::<Vec<_>>())));
    Site { app: Arc::new(app), meters: Meters::new("1.0", "abc") }
}

const ALL: [&str; 3] = ["standard.csv", "ancien.csv", "annuaire.json"];

fn tuesday_at(hour: i8) -> DateTime {
    date(2026, 11, 24).at(hour, 0, 0, 0)
}

#[tokio::test]
async fn a_town_typed_badly_is_asked_for_and_never_kept() {
    let reply = site(tuesday_at(10), &ALL).get("/fr/aide?ou=saint+denni").await;
    assert_eq!(reply.status, 200);
    assert_eq!(reply.header("cache-control"), "no-store");
    assert!(
        reply.text().contains("data-town=\"93066\"")
            && reply.text().contains("data-town=\"97411\"")
    );
    assert!(reply.text().contains("href=\"/fr/aide?lieu=93066\""));
}

#[tokio::test]
async fn a_town_shows_who_is_there_and_whether_it_is_open() {
    let body = site(tuesday_at(10), &ALL).get("/fr/aide?lieu=93066").await;
    let body = body.text();
    for wanted in [
        "France Services des Tilleuls",
        "Ouvert maintenant, jusqu’à 12\u{A0}h.",
        "href=\"tel:0199000001\"",
        "https://rdv.example.fr/tilleuls",
        "qui a du mal à lire",
        "Aidants Connect",
        "class=\"qr\"",
    ] {
        assert!(body.contains(wanted), "{wanted}");
    }
    assert!(!body.contains("Espace fermé"), "a place that receives nobody");
    let evening = site(tuesday_at(20), &ALL).get("/fr/aide?lieu=93066").await;
    let evening = evening.text();
    assert!(evening.contains("Fermé maintenant. Ouvre demain à 9\u{A0}h."));
    assert!(!evening.contains("Ouvert maintenant"));
}

#[tokio::test]
async fn old_hours_are_never_said_to_be_open() {
    let later = date(2029, 11, 27).at(10, 0, 0, 0);
    let body = site(later, &ALL).get("/fr/aide?lieu=93066").await;
    let body = body.text();
    assert!(body.contains("Appelez pour connaître les horaires."));
    assert!(!body.contains("Ouvert maintenant") && !body.contains("Fermé maintenant"));
}

#[tokio::test]
async fn the_kind_that_is_asked_for_comes_first() {
    let body = site(tuesday_at(10), &ALL).get("/fr/aide?lieu=93066&pour=mairie-titres").await;
    let body = body.text();
    assert!(body.contains("Toutes les mairies ne font pas les cartes."));
    let at = |name: &str| body.find(name).unwrap();
    assert!(at("Mairie - Saint-Denis") < at("France Services des Tilleuls"));
}

#[tokio::test]
async fn where_nobody_is_near_one_looks_further_and_then_at_the_phone() {
    let site = site(tuesday_at(10), &ALL);
    let meaux = site.get("/fr/aide?lieu=77284").await;
    let meaux = meaux.text();
    assert!(meaux.contains("Voici ce qui est à moins de 80\u{A0}km."), "Meaux is 40 km away");
    let brest = site.get("/fr/aide?lieu=29019").await;
    let brest = brest.text();
    assert!(brest.contains("Nous ne connaissons pas de lieu près de Brest."));
    assert!(brest.contains("href=\"tel:"));
}

#[tokio::test]
async fn a_card_shows_somebody_on_the_way_where_one_wants_to_go() {
    let site = site(tuesday_at(10), &ALL);
    let results = site.get("/ar/aide?lieu=93066&pour=mairie-titres").await;
    let card = "/ar/aide/montrer?lieu=93066&pour=mairie-titres";
    assert!(results.text().contains(&format!("href=\"{}\"", card.replace('&', "&amp;"))));
    let page = site.get(card).await;
    page.assert_helps();
    let places: Vec<_> = page.with("data-place").into_iter().collect();
    assert!((1..=3).contains(&places.len()), "the nearest ones only: {places:?}");
    for words in
        ["Bonjour, pouvez-vous m’aider", "Mairie - Saint-Denis", "هل يمكنكم أن تدلّوني على الطريق؟"]
    {
        assert!(page.text().contains(words), "{words}");
    }
    assert!(page.text().contains("href=\"/ar/aide?lieu=93066&amp;pour=mairie-titres\""));
    let nobody = site.get("/fr/aide/montrer?lieu=29019").await;
    assert!(nobody.text().contains("Je cherche une personne qui peut m’aider, près de Brest."));
    let nowhere = site.get("/fr/aide/montrer?lieu=zz").await;
    assert_eq!((nowhere.status, nowhere.header("location")), (303, "/fr/aide"));
    // Only the page that has the button may ask where the phone is.
    assert!(page.header("permissions-policy").contains("geolocation=()"));
}

#[tokio::test]
async fn no_card_with_a_town_in_its_address_is_shown_on_a_public_machine() {
    let machine = machine();
    let (mut person, _) = Person::comes_to(&machine).await;
    let reply = person.asks("/fr/aide/montrer?lieu=93066").await;
    assert_eq!((reply.status, reply.header("location")), (303, "/fr/aide"));
}

#[tokio::test]
async fn without_any_data_the_doors_of_every_town_are_named() {
    let site = site(tuesday_at(10), &[]);
    for path in ["/fr/aide?ou=93100", "/fr/aide?lieu=98830", "/fr/aide?ou=zzzzqqq", "/fr/aide"] {
        let reply = site.get(path).await;
        assert_eq!(reply.status, 200, "{path}");
        assert!(reply.text().contains("France Services"), "{path}");
        assert!(reply.text().contains("CCAS"), "{path}");
    }
    assert!(site.get("/fr/aide?ou=93100").await.text().contains("Près de Montreuil"));
}

#[tokio::test]
async fn anything_may_stand_in_the_address() {
    let site = site(tuesday_at(10), &ALL);
    for path in [
        "/fr/aide?ou=%ff%00%3Cu%3E",
        "/fr/aide?lieu=../..",
        "/fr/aide?pour=%22x",
        "/xx/aide?ou=lyon",
    ] {
        let reply = site.get(path).await;
        assert!([200, 303, 404].contains(&reply.status), "{path}: {}", reply.status);
        assert!(!reply.text().contains("<u>"), "{path}");
    }
}

#[tokio::test]
async fn a_place_overseas_keeps_its_own_time() {
    // 10 h in Paris is 13 h in La Réunion in winter, and 5 h in Guadeloupe.
    let clock = Clock::fixed_at(tuesday_at(10));
    let hour = |land| clock.here(marchepied::places::zone_of(land)).hour();
    assert_eq!([hour("93"), hour("974"), hour("971"), hour("988")], [10, 13, 5, 20]);
}
