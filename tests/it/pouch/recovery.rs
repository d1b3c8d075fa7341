//! Lost words: two papers give new ones after some days, and one alone gives nothing.

use image::ImageFormat;
use jiff::civil::{Date, date};

use super::kept_well::rows;
use super::{POUCH, papers, photo};
use crate::browser::Browser;
use crate::database::servers::Ground;
use crate::essai::TODAY;
use crate::resume::secrets::no_word_in_files;
use crate::resume::{typed, words, words_in};
use crate::site::{Reply, Site};

pub const LOST: &str = "/fr/mots-perdus";
const MAKE: &str = "/fr/pochette/secours/creer";

/// A day, counted from the one on which the papers were brought.
pub fn after(days: i64) -> Date {
    TODAY.checked_add(jiff::Span::new().days(days)).unwrap()
}

/// The words of the papers on a page.
pub fn two(page: &Reply) -> [Vec<String>; 2] {
    let (before, second) = page.text().rsplit_once("data-part=").expect("two papers");
    assert!(before.contains("data-part="));
    [words(page), words_in(second)]
}

/// Brings these papers, one after the other, from a browser that knows nothing.
pub async fn bring(site: &Site, [one, other]: &[Vec<String>; 2]) -> Reply {
    let mut desk = Browser::of(site);
    bring_with(&mut desk, one, other).await
}

pub async fn bring_with(desk: &mut Browser<'_>, one: &[String], other: &[String]) -> Reply {
    let half = desk.post(LOST, &typed(one)).await;
    assert_eq!((half.status, half.screen().as_str()), (200, "perdu"));
    half.assert_helps();
    desk.post(LOST, &typed(other)).await
}

/// A pouch with a paper in it and two papers of recovery: its words, and theirs.
async fn pouch(phone: &mut Browser<'_>) -> (Vec<String>, [Vec<String>; 2]) {
    let own = phone.make_pouch().await;
    phone.send(&photo(ImageFormat::Jpeg)).await;
    let page = phone.post(MAKE, "").await;
    page.assert_helps();
    assert_eq!(page.header("cache-control"), "no-store");
    (own, two(&page))
}

#[tokio::test]
async fn both_papers_give_new_words_after_some_days_and_the_old_ones_open_nothing() {
    for ground in Ground::everywhere() {
        let site = ground.site();
        let mut phone = Browser::of(&site);
        let (own, both) = pouch(&mut phone).await;
        let lent = phone.lend("week").await;
        let wait = bring(&site, &both).await;
        wait.assert_helps();
        assert_eq!(wait.screen(), "attente", "{:?}", ground.location);
        assert_eq!(bring(&ground.site_on(after(2)), &both).await.screen(), "attente");

        let later = ground.site_on(after(4));
        let mut desk = Browser::of(&later);
        let sheet = bring_with(&mut desk, &both[1], &both[0]).await;
        sheet.assert_helps();
        let new = words(&sheet);
        assert!(new.len() == 6 && new != own, "{:?}", ground.location);
        assert_eq!(papers(&desk.post("/fr/pochette/secours/fini", "").await), 1);
        assert_eq!(Browser::of(&later).open_pouch(&own).await.status, 422);
        assert_eq!(papers(&Browser::of(&later).open_pouch(&new).await), 1);
        let page = Browser::of(&later).borrow("guichet", &lent).await;
        assert_eq!(papers(&page), 1, "what was lent stays lent");
        assert_eq!(bring(&later, &both).await.status, 422, "the papers are used up");
    }
}

#[tokio::test]
async fn one_paper_alone_opens_nothing_and_asks_nothing() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    let (_, [one, _]) = pouch(&mut phone).await;
    let (_, [_, of_another]) = pouch(&mut Browser::of(&site)).await;
    let mut desk = Browser::of(&site);
    let twice = bring_with(&mut desk, &one, &one).await;
    assert_eq!((twice.status, twice.screen().as_str()), (422, "perdu"));
    assert_eq!(bring(&site, &[one.clone(), of_another]).await.status, 422);
    assert_eq!(desk.open_pouch(&one).await.status, 422, "it is no pouch");
    assert!(!phone.get(POUCH).await.text().contains("data-asked"));
}

#[tokio::test]
async fn whoever_has_the_words_reads_that_somebody_asked_and_refuses() {
    for ground in Ground::both() {
        let site = ground.site();
        let (own, both) = pouch(&mut Browser::of(&site)).await;
        bring(&site, &both).await;
        let next = ground.site_on(after(1));
        let mut phone = Browser::of(&next);
        let page = phone.open_pouch(&own).await;
        assert!(page.text().contains("data-asked"), "{:?}", ground.location);
        let page = phone.post("/fr/pochette/secours/refuser", "").await;
        assert_eq!((papers(&page), page.text().contains("data-asked")), (1, false));
        assert_eq!(bring(&ground.site_on(after(4)), &both).await.status, 422);
        assert_eq!(rows(&ground, "pouch_recovery").await, 0);
    }
}

#[tokio::test]
async fn an_asking_that_nobody_follows_is_forgotten() {
    for ground in Ground::both() {
        let site = ground.site();
        let (own, both) = pouch(&mut Browser::of(&site)).await;
        bring(&site, &both).await;
        let late = ground.site_on(after(20));
        let mut phone = Browser::of(&late);
        assert!(!phone.open_pouch(&own).await.text().contains("data-asked"));
        late.app.pouches().unwrap().sweep().await.unwrap();
        assert_eq!(bring(&late, &both).await.screen(), "attente", "{:?}", ground.location);
        assert!(phone.get(POUCH).await.text().contains("data-asked"), "it is asked anew");
    }
}

#[tokio::test]
async fn an_answer_that_is_lost_on_its_way_loses_no_pouch() {
    let ground = Ground::sqlite();
    let (_, both) = pouch(&mut Browser::of(&ground.site())).await;
    bring(&ground.site(), &both).await;
    let site = ground.site_on(after(4));
    let lost = words(&bring(&site, &both).await);
    let new = words(&bring(&site, &both).await);
    assert_eq!(Browser::of(&site).open_pouch(&lost).await.status, 422);
    assert_eq!(papers(&Browser::of(&site).open_pouch(&new).await), 1);
    assert_eq!(bring(&site, &both).await.status, 422, "words that were typed are known");
}

#[tokio::test]
async fn new_papers_and_an_erased_pouch_make_older_papers_worthless() {
    for ground in Ground::both() {
        let site = ground.site();
        let mut phone = Browser::of(&site);
        let (_, older) = pouch(&mut phone).await;
        let newer = two(&phone.post(MAKE, "").await);
        assert_eq!(bring(&site, &older).await.status, 422, "{:?}", ground.location);
        phone.post("/fr/pochette/effacer", "").await;
        assert_eq!(bring(&site, &newer).await.status, 422);
        assert_eq!(rows(&ground, "pouch_recovery").await, 0);
    }
}

#[tokio::test]
async fn papers_of_a_pouch_that_is_too_old_are_like_any_wrong_ones() {
    let ground = Ground::sqlite();
    let (_, both) = pouch(&mut Browser::of(&ground.site())).await;
    let late = ground.site_on(date(2028, 2, 1));
    assert_eq!(bring(&late, &both).await.status, 422);
}

#[tokio::test]
async fn tries_with_papers_are_counted_as_all_others() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (_, [one, _]) = pouch(&mut Browser::of(&site)).await;
    let (_, [_, other]) = pouch(&mut Browser::of(&site)).await;
    let wrong = [one, other];
    for _ in 0..15 {
        bring(&site, &wrong).await;
    }
    assert_eq!(bring(&site, &wrong).await.status, 429);
}

#[tokio::test]
async fn no_word_of_a_paper_and_no_name_stands_in_the_files() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (_, both) = pouch(&mut Browser::of(&site)).await;
    bring(&site, &both).await;
    site.app.database.close().await;
    no_word_in_files(&ground, &both.concat()).await;
}

#[tokio::test]
async fn a_form_of_another_site_makes_brings_and_refuses_nothing() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let from = [("sec-fetch-site", "cross-site"), ("host", "marchepied.example")];
    for path in [MAKE, LOST, "/fr/pochette/secours/refuser", "/fr/pochette/secours/fini"] {
        assert_eq!(site.post(path, &from, "").await.status, 403, "{path}");
    }
}
