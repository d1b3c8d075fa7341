//! What a person types is shown to that person again, and to nobody else.

use crate::browser::Browser;
use crate::listening::Listening;
use crate::site::{Reply, Site, site};

const TALLY: &str = "/fr/demarches/essai/emplois?besoin=salaire&mois=2026-11";
const AFTER: &str = "/fr/demarches/essai/papiers?besoin=salaire&mois=2026-11&emplois=typed";
const DOOR: &str = "/fr/demarches/essai/depart?besoin=salaire&mois=2026-11&emplois=typed";
const FORM: &str = "heures=987&brut=1234%2C56&geste=fini";
const SECRETS: [&str; 5] = ["987", "1234,56", "1234%2C56", "123456", "1\u{a0}234,56"];

/// Headers that are ciphers: any three digits may stand in them.
const CIPHERS: [&str; 3] = ["set-cookie", "etag", "content-security-policy"];

/// Whether others than the person may see what was typed in an answer.
fn assert_discreet(reply: &Reply) {
    let heads = reply.headers.iter().filter(|(name, _)| !CIPHERS.contains(&name.as_str()));
    let head = format!("{} {:?}", reply.asked, heads.collect::<Vec<_>>());
    let is_public = reply.header("cache-control").starts_with("public");
    for secret in SECRETS {
        assert!(!head.contains(secret), "{secret} in {head}");
        let shown = reply.text().contains(&format!(">{secret}"));
        assert!(!(is_public && shown), "{secret} on {}", reply.asked);
    }
}

#[tokio::test]
async fn what_was_typed_is_seen_again_on_the_tally_and_at_the_door() {
    let mut browser = Browser::of(site());
    let next = browser.post(TALLY, FORM).await;
    assert_eq!((next.screen().as_str(), next.asked.as_str()), ("papiers", AFTER));
    for place in [TALLY, DOOR] {
        let page = browser.get(place).await;
        for value in ["987", "1\u{a0}234,56\u{a0}€"] {
            assert!(page.text().contains(value), "{value} is not on {place}");
        }
        assert_eq!(page.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn rows_are_added_and_taken_away() {
    let mut browser = Browser::of(site());
    browser.post(TALLY, "heures=10&brut=100&geste=ajouter").await;
    let page = browser.post(TALLY, "heures=20&brut=200%2C50&geste=ajouter").await;
    assert_eq!(page.screen(), "emplois");
    assert!(page.text().contains("<b>30</b>") && page.text().contains("<b>300,50\u{a0}€</b>"));
    let page = browser.post(TALLY, "geste=effacer").await;
    assert!(page.text().contains("<b>10</b>") && !page.text().contains("200,50"));
    let next = browser.post(TALLY, "geste=fini").await;
    assert_eq!(next.screen(), "papiers");
}

#[tokio::test]
async fn no_more_rows_are_kept_than_the_question_has() {
    let mut browser = Browser::of(site());
    for _ in 0..9 {
        browser.post(TALLY, "heures=1&brut=1&geste=ajouter").await;
    }
    assert!(browser.get(TALLY).await.text().contains("<b>3</b>"));
}

#[tokio::test]
async fn what_was_typed_enters_no_address_log_or_figure() {
    let listening = Listening::begin();
    let site = Site::open();
    let first = site.post(TALLY, &[], FORM).await;
    assert_discreet(&first);
    let cookie = first.cookie().expect("a cookie holds what was typed");
    for place in [AFTER, TALLY, DOOR, "/fr/"] {
        assert_discreet(&site.ask("GET", place, &[("cookie", &cookie)]).await);
    }
    let refused = site.post(TALLY, &[], "heures=98765&brut=1234%2C56&geste=fini").await;
    assert_eq!((refused.status, refused.header("cache-control")), (422, "no-store"));
    assert!(refused.text().contains("value=\"98765\""), "what was typed can be corrected");
    assert_discreet(&refused);
    refused.assert_helps();
    let log = listening.lines();
    assert!(log.lines().count() >= 6, "nothing was noted");
    let noted: String =
        log.split_whitespace().filter(|word| !word.starts_with("micros=")).collect();
    let figures = site.get("/metrics").await;
    // The durations may hold any digits.
    let labels: String =
        figures.text().lines().filter_map(|line| Some(line.rsplit_once(' ')?.0)).collect();
    for secret in
        SECRETS.into_iter().skip(1).chain([cookie.as_str(), "salaire", "2026-11", "visite"])
    {
        assert!(!noted.contains(secret), "{secret} was noted");
        assert!(!labels.contains(secret), "{secret} is in the figures");
    }
}

#[tokio::test]
async fn a_date_that_is_only_compared_is_forgotten() {
    let place = "/fr/demarches/essai/fin-carte?besoin=nouveau";
    for (typed, choice) in [("15/06/2024", "recente"), ("15/06/2019", "ancienne")] {
        let reply = site().post(place, &[], &format!("valeur={}", typed.replace('/', "%2F"))).await;
        assert_eq!((reply.status, reply.cookie()), (303, None), "{typed}");
        let location = reply.header("location");
        assert!(location.ends_with(&format!("besoin=nouveau&fin-carte={choice}")), "{location}");
        assert!(!location.contains("2024") && !location.contains("2019"));
    }
    let page = site().get(&format!("{place}&fin-carte=recente")).await;
    assert!(!page.text().contains("15/06") && !page.text().contains("juin"));
}

#[tokio::test]
async fn a_real_tally_refuses_more_hours_than_a_month_has_and_says_how_many() {
    let place =
        "/fr/demarches/actualisation/emplois?pour-qui=yes&formation=no&travaille=yes&autre=non";
    let reply = site().post(place, &[], "heures=987&brut=1234%2C56&geste=fini").await;
    assert_eq!((reply.status, reply.cookie()), (422, None));
    assert!(reply.text().contains("Le plus grand nombre possible est 420."));
    assert_discreet(&reply);
}

#[tokio::test]
async fn what_was_typed_is_shown_as_text_and_never_as_a_tag() {
    let form = "heures=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&brut=%00%1b&geste=fini";
    let reply = site().post(TALLY, &[], form).await;
    // The one script is ours, and fetched apart.
    assert_eq!((reply.status, reply.count("script")), (422, 1));
    assert!(!reply.text().contains("<script>"));
    reply.assert_helps();
}
