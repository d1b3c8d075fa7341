//! Guessing opens nothing, tells nothing, and shuts nobody out.

use jiff::civil::date;

use super::{STOP, letters, open, words};
use crate::database::servers::Ground;
use crate::site::Reply;

const WRONG: [&str; 5] = ["lampe", "renard", "vélo", "école", "tulipe"];

/// A page without what was typed.
fn bare(page: &Reply) -> String {
    let parts = page.text().split(" value=\"");
    parts.map(|part| part.split_once('"').map_or(part, |(_, rest)| rest)).collect()
}

#[tokio::test]
async fn words_of_a_place_that_is_too_old_and_words_of_none_have_the_same_answer() {
    for ground in Ground::both() {
        let given = words(&ground.site().post(STOP, &[], "").await);
        let late = ground.site_on(date(2028, 2, 1));
        let (old, none) = (open(&late, &given).await, open(&late, &WRONG).await);
        old.assert_helps();
        assert_eq!((old.status, bare(&old)), (none.status, bare(&none)));
    }
}

#[tokio::test]
async fn after_many_wrong_tries_one_waits_a_little_and_the_words_stay_in_their_fields() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut last = open(&site, &WRONG).await;
    for _ in 0..20 {
        last = open(&site, &WRONG).await;
    }
    assert_eq!(last.status, 429);
    assert!(!last.header("retry-after").is_empty());
    assert!(last.text().contains("value=\"renard\""));
    last.assert_guarded();
}

#[tokio::test]
async fn a_word_of_no_list_costs_no_try() {
    let ground = Ground::sqlite();
    let site = ground.site();
    for _ in 0..30 {
        let page = open(&site, &["lampe", "renard", "qqqqqq", "école", "tulipe"]).await;
        assert_eq!(page.status, 422);
        assert!(page.text().contains("qqqqqq"));
    }
}

/// MARCHEPIED_WRONG_WORDS names another number of tries.
#[tokio::test]
async fn no_wrong_root_opens_anything() {
    use marchepied::resume::Root;
    let tries = std::env::var("MARCHEPIED_WRONG_WORDS").map_or(500, |many| many.parse().unwrap());
    let ground = Ground::sqlite();
    let site = ground.site();
    site.post(STOP, &[], "").await;
    let keeper = site.app.keeper().unwrap();
    for _ in 0..tries {
        assert!(keeper.open_by(Root::draw().unwrap()).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_form_of_another_site_opens_keeps_and_erases_nothing() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let sheet = site.post(STOP, &[], "").await;
    let erase = format!("cle={}", letters(&sheet));
    for from in [
        [("sec-fetch-site", "cross-site"), ("host", "marchepied.example")],
        [("origin", "https://evil.example"), ("host", "marchepied.example")],
    ] {
        for path in [STOP, "/fr/reprendre", "/fr/reprendre/effacer"] {
            assert_eq!(site.post(path, &from, &erase).await.status, 403, "{path}");
        }
    }
    assert_eq!(open(&site, &words(&sheet)).await.screen(), "retour");
}

#[tokio::test]
async fn erased_is_erased_at_once() {
    for ground in Ground::both() {
        let site = ground.site();
        let sheet = site.post(STOP, &[], "").await;
        let erase = format!("cle={}", letters(&sheet));
        let done = site.post("/fr/reprendre/effacer", &[], &erase).await;
        done.assert_helps();
        assert_eq!(done.screen(), "efface");
        assert_eq!(open(&site, &words(&sheet)).await.status, 422, "{:?}", ground.location);
    }
}

#[tokio::test]
async fn the_sweep_forgets_what_nobody_came_back_to_and_nothing_else() {
    for ground in Ground::both() {
        let old = words(&ground.site().post(STOP, &[], "").await);
        let late = ground.site_on(date(2028, 2, 1));
        let fresh = words(&late.post(STOP, &[], "").await);
        assert_eq!(late.app.keeper().unwrap().sweep().await.unwrap(), 1, "{:?}", ground.location);
        assert_eq!(open(&ground.site(), &old).await.status, 422);
        assert_eq!(open(&late, &fresh).await.status, 200);
    }
}
