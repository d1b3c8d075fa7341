//! The addresses of official texts: one for each place, and none that leads nowhere.

use super::fiches::{bring, link, site, site_on};
use crate::essai::TODAY;
use crate::pool::{self, Scene};

#[tokio::test]
async fn every_place_of_a_text_has_one_address() {
    let site = site().await;
    let first = link(&site.get("/fr/fiches/F900001").await, "data-next").unwrap();
    let cases = [
        ("/fr/fiches/f900001".to_owned(), "/fr/fiches/F900001".to_owned()),
        ("/fr/fiches/F900001/".to_owned(), "/fr/fiches/F900001".to_owned()),
        ("/fr/fiches/F900001?taille=9".to_owned(), "/fr/fiches/F900001".to_owned()),
        ("/fr/fiches/F900001?avec=t999999".to_owned(), "/fr/fiches/F900001".to_owned()),
        (format!("{first}?cas=inconnu"), first.clone()),
        (format!("{first}?avec=t999999.-t888888"), first.clone()),
        (format!("{first}?couleurs=fortes&x=y"), format!("{first}?couleurs=fortes")),
    ];
    for (asked, place) in cases {
        let reply = site.get(&asked).await;
        assert_eq!((reply.status, reply.header("location")), (303, place.as_str()), "{asked}");
        reply.assert_guarded();
    }
    let strange = site.get("/fr/fiches/F900001/inconnu").await;
    assert_eq!(strange.status, 303);
    assert!(strange.header("location").starts_with("/fr/fiches/F900001/"));
}

#[tokio::test]
async fn what_a_questionnaire_has_learnt_stays_in_the_address_and_nothing_else() {
    let site = site().await;
    let reply = site.get("/fr/fiches/F900006?avec=t900020.t999999").await;
    assert_eq!(reply.header("location"), "/fr/fiches/F900006?avec=t900020");
    let page = site.get("/fr/fiches/F900006?avec=t900020").await;
    assert_eq!(page.status, 200);
    let first = site.get(&link(&page, "data-next").unwrap()).await;
    assert!(first.asked.ends_with("?avec=t900020"), "{}", first.asked);
    assert!(first.text().contains("carte de piscine") && !first.text().contains("graver"));
}

#[tokio::test]
async fn a_text_that_is_not_there_gets_a_page_that_helps() {
    let site = site().await;
    let ids = [
        "F1",
        "F999999999",
        "F9999999999",
        "F",
        "X900001",
        "F900001.xml",
        "F-1",
        "%00",
        "%ff%fe",
        "F1%27%20OR%201=1",
        "..%2F..%2Fetc",
        "%3Cscript%3E",
        "F9%C3%A9",
        "R900005",
        "F９00001",
    ];
    for id in ids {
        for path in [format!("/fr/fiches/{id}"), format!("/fr/fiches/{id}/debut?avec=%00&a=%ff")] {
            let Ok(_) = path.parse::<axum::http::Uri>() else { continue };
            let reply = site.get(&path).await;
            assert_eq!(reply.status, 404, "{path}");
            reply.assert_helps();
        }
    }
}

#[tokio::test]
async fn a_link_to_a_text_that_is_not_there_is_only_words() {
    let site = site_on(TODAY);
    let scene = Scene::new();
    let (name, xml) = pool::fiche(1, "first");
    let link = |id: &str| format!("<LienInterne LienPublication=\"{id}\">voir {id}</LienInterne>");
    let more = format!("Lire {} ou {}.</Paragraphe>", link("F2"), link("F77"));
    let xml = xml.replace("</Paragraphe>", &more);
    let archive = scene.keep("a.zip", &pool::archive([(name, xml), pool::fiche(2, "first")]));
    assert_eq!(scene.import(&archive, &[]).0, 0);
    bring(&site, &scene).await;
    let reply = site.get("/fr/fiches/F1/bain-1-first").await;
    assert_eq!(reply.status, 200);
    assert!(reply.text().contains("<a href=\"/fr/fiches/F2\">voir F2</a>"));
    assert!(reply.text().contains("voir F77") && !reply.text().contains("/fiches/F77"));
}
