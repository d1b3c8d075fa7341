//! A slip for another place, and the way back: fixed lists only, nothing kept.

use crate::site::{Site, site};

const SLIP: &str = "/fr/liaison/bon?besoin=logement&fait=compte&papier=rib&papier=papier-identite";

#[tokio::test]
async fn a_slip_says_the_need_what_is_done_and_the_papers_that_are_ready() {
    let form = site().get("/fr/liaison?besoin=logement").await;
    assert_eq!(form.status, 200);
    form.assert_helps();
    let checked = form.tags().into_iter().filter(|tag| tag.contains("checked")).count();
    assert_eq!(checked, 1, "the need of the orientation is known");
    let slip = site().get(SLIP).await;
    for words in ["Un logement", "Le compte sur le site", "RIB", "papier d’identité"] {
        assert!(slip.text().contains(words), "{words}: {}", slip.text());
    }
    assert!(slip.header("cache-control").contains("no-store"));
    assert!(slip.cookie().is_none());
}

#[tokio::test]
async fn what_is_on_no_list_is_on_no_slip() {
    let forged = "/fr/liaison/bon?besoin=or&fait=Jean+Dupont&papier=../etc&nom=Dupont&fait=compte&fait=compte";
    let slip = site().get(forged).await;
    assert_eq!(slip.status, 200);
    assert!(!slip.text().contains("Dupont"));
    assert_eq!(slip.text().matches("Le compte sur le site").count(), 1, "said once");
    assert_eq!(slip.count("input"), 0, "nobody types a name: there is a line for the hand");
}

#[tokio::test]
async fn a_slip_is_read_in_french_and_understood_in_ones_own_language() {
    let slip = site().get(&SLIP.replace("/fr/", "/ar/")).await;
    assert!(slip.text().contains("Bon pour un autre lieu"));
    assert!(slip.text().contains("ورقة لمكان آخر"));
}

#[tokio::test]
async fn the_square_of_a_slip_leads_to_the_way_back() {
    let site = Site::open_at(Some("https://marchepied.example"));
    let slip = site.get(SLIP).await;
    assert_eq!(slip.text().matches("class=\"qr\"").count(), 1);
    assert!(slip.text().contains("ouvrez ce carré"));
    let blind = Site::open_at(None).get(SLIP).await.text().to_owned();
    assert!(!blind.contains("ouvrez ce carré"), "there is no square to open");
    let back = slip.tags().into_iter().find(|tag| tag.contains("data-return")).unwrap_or_default();
    assert!(back.contains("/fr/liaison/retour\""), "the address says nothing of the need: {back}");
    let page = site.get("/fr/liaison/retour").await;
    let ends: Vec<_> = page.with("data-end").into_iter().map(|(_, end)| end).collect();
    assert_eq!(ends, ["fini", "suite", "ailleurs"]);
    assert_eq!(page.count("form"), 0, "nothing can be sent from here");
}

#[tokio::test]
async fn orientation_and_places_lead_to_a_slip() {
    for page in ["/fr/orientation?besoin=sante&moyen=aller&dur=rien", "/fr/aide?lieu=93066"] {
        assert_eq!(site().get(page).await.text().matches("data-referral").count(), 1, "{page}");
    }
}
