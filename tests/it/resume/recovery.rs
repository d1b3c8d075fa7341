//! Lost words of a place: two papers give new ones after some days, and one alone gives nothing.

use super::secrets::no_word_in_files;
use super::{PLACE, STOP, letters, open, words};
use crate::browser::Browser;
use crate::database::servers::Ground;
use crate::pouch::kept_well::rows;
use crate::pouch::recovery::{LOST, after, bring, bring_with, two};
use crate::site::Site;

const MAKE: &str = "/fr/reprendre/secours/creer";
const REFUSE: &str = "/fr/reprendre/secours/refuser";
const NOTED: &str = "/fr/reprendre/secours/fini";

/// A place and its two papers: its words, its letters, the words of the papers.
async fn place(site: &Site) -> (Vec<String>, String, [Vec<String>; 2]) {
    let sheet = site.post(STOP, &[], "").await;
    assert!(sheet.text().contains("data-papers"), "the sheet offers papers");
    let key = format!("cle={}", letters(&sheet));
    let page = site.post(MAKE, &[], &key).await;
    page.assert_helps();
    assert_eq!((page.screen().as_str(), page.header("cache-control")), ("feuilles", "no-store"));
    (words(&sheet), key, two(&page))
}

#[tokio::test]
async fn both_papers_give_new_words_after_some_days_and_the_old_ones_open_nothing() {
    for ground in Ground::both() {
        let site = ground.site();
        let (own, _, both) = place(&site).await;
        let wait = bring(&site, &both).await;
        wait.assert_helps();
        assert_eq!(wait.screen(), "attente", "{:?}", ground.location);
        assert_eq!(bring(&ground.site_on(after(2)), &both).await.screen(), "attente");

        let later = ground.site_on(after(4));
        let mut desk = Browser::of(&later);
        let sheet = bring_with(&mut desk, &both[1], &both[0]).await;
        sheet.assert_helps();
        let new = words(&sheet);
        assert!(new.len() == 5 && new != own, "{:?}", ground.location);
        let back = desk.post(NOTED, &format!("cle={}", letters(&sheet))).await;
        assert_eq!(back.screen(), "retour");
        assert!(back.text().contains(&PLACE.replace('&', "&amp;")), "the same screen");
        assert_eq!(open(&later, &own).await.status, 422);
        assert_eq!(open(&later, &new).await.screen(), "retour");
        assert_eq!(bring(&later, &both).await.status, 422, "the papers are used up");
        assert_eq!(rows(&ground, "resume").await, 1);
    }
}

#[tokio::test]
async fn whoever_has_the_words_reads_that_somebody_asked_and_refuses() {
    for ground in Ground::both() {
        let site = ground.site();
        let (own, key, both) = place(&site).await;
        assert!(!open(&site, &own).await.text().contains("data-asked"));
        bring(&site, &both).await;
        let next = ground.site_on(after(1));
        let page = open(&next, &own).await;
        page.assert_helps();
        assert!(page.text().contains("data-asked"), "{:?}", ground.location);
        let page = next.post(REFUSE, &[], &key).await;
        assert_eq!((page.screen().as_str(), page.text().contains("data-asked")), ("retour", false));
        assert_eq!(bring(&ground.site_on(after(4)), &both).await.status, 422);
        assert_eq!(rows(&ground, "resume_recovery").await, 0);
    }
}

#[tokio::test]
async fn an_answer_that_is_lost_on_its_way_loses_no_place() {
    let ground = Ground::sqlite();
    let (_, _, both) = place(&ground.site()).await;
    bring(&ground.site(), &both).await;
    let site = ground.site_on(after(4));
    let lost = words(&bring(&site, &both).await);
    let new = words(&bring(&site, &both).await);
    assert_eq!(open(&site, &lost).await.status, 422);
    assert_eq!(open(&site, &new).await.screen(), "retour");
    assert_eq!(bring(&site, &both).await.status, 422, "words that were typed are known");
}

#[tokio::test]
async fn who_stops_again_under_the_same_words_keeps_the_papers() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (own, _, both) = place(&site).await;
    let mut phone = Browser::of(&site);
    phone.post("/fr/reprendre", &super::typed(&own)).await;
    let sheet = phone.post("/fr/demarches/essai/mois/arret?besoin=salaire", "").await;
    assert_eq!(words(&sheet), own);
    assert!(sheet.text().contains("Vous avez déjà des feuilles"));
    assert_eq!(bring(&site, &both).await.screen(), "attente");
    let later = ground.site_on(after(4));
    let new = words(&bring(&later, &both).await);
    let back = open(&later, &new).await;
    assert!(back.text().contains("/fr/demarches/essai/mois?besoin=salaire"), "as it was left");
}

#[tokio::test]
async fn new_papers_and_an_erased_place_make_older_papers_worthless() {
    for ground in Ground::both() {
        let site = ground.site();
        let (_, key, older) = place(&site).await;
        let newer = two(&site.post(MAKE, &[], &key).await);
        assert_eq!(bring(&site, &older).await.status, 422, "{:?}", ground.location);
        site.post("/fr/reprendre/effacer", &[], &key).await;
        assert_eq!(bring(&site, &newer).await.status, 422);
        assert_eq!(rows(&ground, "resume_recovery").await, 0);
        assert_eq!(site.post(MAKE, &[], &key).await.status, 422, "there is no place any more");
    }
}

#[tokio::test]
async fn one_paper_of_a_place_and_one_of_another_open_nothing() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (_, _, [one, _]) = place(&site).await;
    let (_, _, [_, of_another]) = place(&site).await;
    assert_eq!(bring(&site, &[one, of_another]).await.status, 422);
}

#[tokio::test]
async fn two_people_who_bring_the_papers_at_once_do_not_lose_the_place() {
    for ground in Ground::both() {
        let (_, _, both) = place(&ground.site()).await;
        bring(&ground.site(), &both).await;
        let (here, there) = (ground.site_on(after(4)), ground.site_on(after(4)));
        let (one, other) = tokio::join!(bring(&here, &both), bring(&there, &both));
        let mut opened = 0;
        for sheet in [one, other] {
            if sheet.status == 200 {
                opened += usize::from(open(&here, &words(&sheet)).await.status == 200);
            }
        }
        assert_eq!(opened, 1, "{:?}", ground.location);
    }
}

#[tokio::test]
async fn tries_to_make_papers_for_a_place_that_is_not_there_are_counted_as_all_others() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (_, key, _) = place(&site).await;
    site.post("/fr/reprendre/effacer", &[], &key).await;
    for _ in 0..15 {
        site.post(MAKE, &[], &key).await;
    }
    let late = site.post(MAKE, &[], &key).await;
    assert_eq!((late.status, late.header("retry-after")), (429, "60"));
    assert_eq!(site.post(MAKE, &[], "cle=<script>").await.status, 404);
}

#[tokio::test]
async fn no_place_is_shown_without_the_notice_of_its_papers_and_none_that_was_kept_is_lost() {
    for ground in Ground::both() {
        let site = ground.site();
        let (own, key, _) = place(&site).await;
        let mut phone = Browser::of(&site);
        phone.post("/fr/reprendre", &super::typed(&own)).await;
        let database = ground.open();
        let mut work = database.write().await.unwrap();
        let lose = "ALTER TABLE resume_recovery RENAME TO lost";
        sqlx::query(lose).execute(&mut *work).await.unwrap();
        database.commit(work).await.unwrap();

        let shut = site.post("/fr/reprendre", &[], &key).await;
        shut.assert_helps();
        assert_eq!((shut.status, shut.screen().as_str()), (503, "reprendre"));
        let sheet = phone.post(STOP, "").await;
        assert_eq!((sheet.status, words(&sheet)), (200, own), "{:?}", ground.location);
        assert!(!sheet.text().contains("data-papers"), "nobody knows what its papers do");
    }
}

#[tokio::test]
async fn no_word_of_a_paper_stands_in_the_files() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (_, _, both) = place(&site).await;
    bring(&site, &both).await;
    site.app.database.close().await;
    no_word_in_files(&ground, &both.concat()).await;
}

#[tokio::test]
async fn a_form_of_another_site_makes_brings_and_refuses_nothing() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let from = [("sec-fetch-site", "cross-site"), ("host", "marchepied.example")];
    for path in [MAKE, REFUSE, NOTED, LOST, "/fr/mots-perdus/encore"] {
        assert_eq!(site.post(path, &from, "").await.status, 403, "{path}");
    }
}
