//! « Je ne sais pas où aller » : three questions, then a place, a phone, a guide.

use std::sync::Arc;

use marchepied::view::Kiosk;
use marchepied::web::App;
use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::sealed::Seal;

use crate::essai::{TODAY, whole_of_a_machine};
use crate::site::{Site, site};

/// The three answers, and the address after them.
const WALK: [(&str, &str); 3] =
    [("argent", "besoin=argent"), ("aller", "moyen=aller"), ("internet", "dur=internet")];

#[tokio::test]
async fn three_questions_lead_to_who_helps() {
    let site = site();
    let mut address = "/fr/orientation".to_owned();
    for (n, (answer, pair)) in WALK.into_iter().enumerate() {
        let page = site.get(&address).await;
        assert_eq!(page.status, 200, "{address}");
        assert!(page.with("data-choice").iter().any(|(_, choice)| choice == answer), "{address}");
        address = format!("{address}{}{pair}", if n == 0 { "?" } else { "&" });
    }
    let page = site.get(&address).await;
    page.assert_helps();
    let text = page.text();
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("no {what}"));
    let order = [at("pour=caf"), at("pour=france-services"), at("tel:3230"), at("declaration-caf")];
    assert!(order.is_sorted(), "a place, a phone, then the web: {order:?}");
}

#[tokio::test]
async fn an_answer_that_does_not_exist_is_asked_again() {
    let site = site();
    let cases = [
        ("besoin=or", ""),
        ("besoin=argent&moyen=vol&dur=lire", "?besoin=argent"),
        ("dur=lire", ""),
    ];
    for (asked, led) in cases {
        let reply = site.get(&format!("/fr/orientation?{asked}")).await;
        let there = format!("/fr/orientation{led}");
        assert_eq!((reply.status, reply.header("location")), (303, &*there), "{asked}");
    }
}

#[tokio::test]
async fn every_need_has_a_way_to_somebody() {
    let site = site();
    for need in ["argent", "travail", "logement", "sante", "papiers", "apprendre", "autre"] {
        let page = site.get(&format!("/fr/orientation?besoin={need}&moyen=seul&dur=lire")).await;
        assert_eq!(page.status, 200, "{need}");
        assert!(page.text().contains("data-wanted"), "{need}: no place");
    }
}

#[tokio::test]
async fn on_a_public_machine_no_answer_stands_in_an_address() {
    let catalog = whole_of_a_machine();
    let mut app = App::new(catalog, Clock::fixed(TODAY), Seal::fleeting());
    app.kiosk = Some(Kiosk { idle: 90, warning: 30 });
    let site = Site { app: Arc::new(app), meters: Meters::new("1.0", "abc") };
    let cookie = site.post("/fr/fin", &[], "").await.cookie().unwrap();
    let with = [("cookie", cookie.as_str())];
    let page = site.post("/fr/orientation", &with, "besoin=argent&moyen=aller").await;
    assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
    assert!(!page.text().contains("besoin=argent"));
    assert!(page.text().contains("name=\"besoin\" value=\"argent\""));
    assert!(page.text().contains("name=\"dur\" value=\"lire\""));
}
