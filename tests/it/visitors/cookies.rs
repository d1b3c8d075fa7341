//! Whatever the cookie holds, the page comes; and nobody needs a cookie.

use marchepied::guide::{Answers, TypedValues};
use marchepied::web::sealed::{LIFE, Pocket};

use crate::browser::Browser;
use crate::essai::name;
use crate::site::{Reply, Site, site, value};

const DOOR: &str = "/fr/demarches/essai/emplois?besoin=salaire&mois=2026-11";

/// A cookie that remembers the first answer of the private guide, sealed some
/// seconds ago.
fn sealed(site: &Site, ago: i64) -> String {
    let mut pocket = Pocket::default();
    pocket.choose(&name("secret"), &Answers::read([("besoin", "premier")]));
    let line = site.app.seal.close(pocket, site.app.clock.seconds() - ago).unwrap();
    line.to_str().unwrap().split(';').next().unwrap().to_owned()
}

async fn with_cookie(cookie: &str) -> Reply {
    site().ask("GET", "/fr/demarches/secret/naissance", &[("cookie", cookie)]).await
}

#[tokio::test]
async fn a_fresh_cookie_leads_on() {
    assert_eq!(with_cookie(&sealed(site(), 60)).await.screen(), "naissance");
    assert_eq!(with_cookie(&sealed(site(), LIFE - 60)).await.screen(), "naissance");
}

#[tokio::test]
async fn a_cookie_that_cannot_be_trusted_counts_as_none() {
    let good = sealed(site(), 0);
    let bad = [
        sealed(site(), LIFE + 1),
        sealed(site(), -60),
        sealed(&Site::open(), 0),
        good[..good.len() - 5].to_owned(),
        format!("{good}A"),
        good.replacen('=', "=AAAA", 1),
        "visite=".to_owned(),
        "visite=%FF%00".to_owned(),
        "visite={\"t\":9999999999}".to_owned(),
        "=;;;==; visite; =visite".to_owned(),
        format!("visite={}", "A".repeat(5_000)),
        format!("{}visite=x", "a=b; ".repeat(3_000)),
    ];
    for cookie in bad {
        let reply = with_cookie(&cookie).await;
        let place = "/fr/demarches/secret/besoin";
        assert_eq!((reply.status, reply.header("location")), (303, place), "{cookie:.60}");
        assert_eq!(reply.cookie(), None);
    }
}

#[tokio::test]
async fn public_screens_set_no_cookie_and_may_be_kept() {
    for path in ["/fr/", "/fr/aide", "/fr/demarches/essai/papiers?besoin=nouveau&fin-carte=recente"]
    {
        let reply = site().ask("GET", path, &[("cookie", &sealed(site(), 0))]).await;
        assert_eq!((reply.status, reply.cookie()), (200, None), "{path}");
        assert!(reply.header("cache-control").starts_with("public"), "{path}");
        reply.assert_helps();
    }
}

#[tokio::test]
async fn screens_of_one_person_are_kept_by_nobody() {
    let naissance = "/fr/demarches/essai/naissance?besoin=premier";
    let agent = "/fr/demarches/essai/besoin/agent";
    for path in [DOOR, naissance, agent, "/fr/demarches/secret/besoin"] {
        let reply = site().get(path).await;
        assert_eq!((reply.status, reply.header("cache-control")), (200, "no-store"), "{path}");
        reply.assert_helps();
    }
}

/// Answers the screen at hand: the wished choice, the first one, or just goes on.
async fn answer(browser: &mut Browser<'_>, page: &Reply, wishes: &[&str]) -> Option<Reply> {
    let choices = page.with("data-choice");
    let is_wished = |id: &str| wishes.contains(&id);
    let chosen = choices.iter().find(|(_, id)| is_wished(id)).or(choices.first());
    let Some((tag, id)) = chosen else {
        let on = page.tags().into_iter().find(|tag| tag.contains(" data-next "))?;
        let href = value(on, "href").filter(|href| href.starts_with("/fr/demarches/"))?;
        return Some(browser.get(&href).await);
    };
    if let Some(href) = value(tag, "href") {
        return Some(browser.get(&href).await);
    }
    let (form, _) = page.with("method").pop().expect("a button stands in a form");
    let place = value(form, "action").expect("a form has a place");
    Some(browser.post(&place, &format!("choix={id}")).await)
}

/// Walks from a page of a guide to its end; the screens seen.
async fn walk(browser: &mut Browser<'_>, from: &str, wishes: &[&str]) -> Vec<String> {
    let mut page = browser.get(&format!("/fr/demarches/{from}")).await;
    let mut seen = vec![page.screen()];
    for step in 0..40 {
        page.assert_helps();
        let Some(next) = answer(browser, &page, wishes).await else { return seen };
        assert_ne!(next.screen(), page.screen(), "step {step}: stuck on {}", page.asked);
        seen.push(next.screen());
        page = next;
    }
    seen
}

const WORK: [&str; 4] = ["salaire", "2026-12", "typed", "yes"];
const ALONG: [&str; 7] = ["besoin", "mois", "emplois", "papiers", "depart", "envoye", "fini"];

#[tokio::test]
async fn without_cookies_the_tally_can_still_be_passed() {
    let mut browser = Browser::of(site());
    browser.keeps_cookies = false;
    assert_eq!(walk(&mut browser, "essai", &WORK).await, ALONG);
    let mut typing = Browser::of(site());
    typing.keeps_cookies = false;
    let page = typing.post(DOOR, "heures=10&brut=100&geste=fini").await;
    assert_eq!(page.screen(), "papiers");
}

#[tokio::test]
async fn a_private_guide_is_walked_with_no_choice_in_any_address() {
    let mut browser = Browser::of(site());
    browser.get("/fr/demarches/secret").await;
    let page = browser.post("/fr/demarches/secret/besoin", "choix=nouveau").await;
    assert_eq!(page.asked, "/fr/demarches/secret/fin-carte");
    let page = browser.post(&page.asked, "valeur=15%2F06%2F2024").await;
    assert_eq!(page.asked, "/fr/demarches/secret/papiers");
    let along = ["papiers", "depart", "envoye", "fini"];
    assert_eq!(walk(&mut browser, "secret/papiers", &["yes"]).await, along);
    let told: Vec<_> = browser
        .seen
        .iter()
        .filter_map(|address| address.split_once("/secret/")?.1.split_once('?'))
        .filter(|(_, query)| !query.starts_with("taille=") && !query.starts_with("couleurs="))
        .collect();
    assert!(told.is_empty(), "{told:?}");
}

#[tokio::test]
async fn the_choices_of_a_private_guide_can_be_changed_on_the_way_back() {
    let mut browser = Browser::of(site());
    browser.post("/fr/demarches/secret/besoin", "choix=nouveau").await;
    let page = browser.get("/fr/demarches/secret/besoin").await;
    assert!(page.tags().iter().any(|tag| tag.contains("aria-current") && tag.contains("nouveau")));
    let page = browser.post("/fr/demarches/secret/besoin", "choix=premier").await;
    assert_eq!(page.screen(), "naissance");
}

#[tokio::test]
async fn a_private_guide_goes_on_without_a_value_or_an_answer() {
    let born = ["premier", "typed", "yes"];
    let along = ["besoin", "naissance", "papiers", "depart", "envoye", "fini"];
    assert_eq!(walk(&mut Browser::of(site()), "secret", &born).await, along);
    let unsure = ["nouveau", "unsure"];
    let along = ["besoin", "fin-carte", "parler"];
    assert_eq!(walk(&mut Browser::of(site()), "secret", &unsure).await, along);
}

#[tokio::test]
async fn a_private_guide_goes_on_from_a_month() {
    assert_eq!(walk(&mut Browser::of(site()), "secret", &WORK).await, ALONG);
}

#[test]
fn an_empty_pocket_holds_nothing() {
    assert_eq!(Pocket::default().typed(&name("essai")), TypedValues::new());
    assert!(Pocket::default().choices(&name("secret")).is_empty());
}
