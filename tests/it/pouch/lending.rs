//! A helper sees what is lent, as long as it is lent, and the person reads who looked.

use image::ImageFormat;
use jiff::civil::date;

use super::{POUCH, links, papers, photo, values};
use crate::browser::Browser;
use crate::database::servers::Ground;

#[tokio::test]
async fn a_helper_sees_the_papers_that_are_lent_and_the_person_reads_who_looked() {
    for ground in Ground::everywhere() {
        let site = ground.site();
        let (mut phone, mut desk) = (Browser::of(&site), Browser::of(&site));
        phone.make_pouch().await;
        phone.send(&photo(ImageFormat::Jpeg)).await;
        let lent = phone.lend("hour").await;
        phone.send(&photo(ImageFormat::Jpeg)).await;
        let page = desk.borrow("guichet du CCAS", &lent).await;
        page.assert_helps();
        assert_eq!(
            (page.screen().as_str(), papers(&page)),
            ("prete", 1),
            "not the one added since"
        );
        assert_eq!(desk.get(&links(&page, "data-see")[0]).await.status, 200);
        desk.post("/fr/pochette/pret/note", "note=Il+manque+la+page+2").await;
        let page = phone.get(POUCH).await;
        for told in ["guichet du CCAS", "a ouvert le prêt", "Il manque la page 2"] {
            assert!(page.text().contains(told), "{told}");
        }
    }
}

#[tokio::test]
async fn what_is_taken_back_is_gone_at_once_and_the_journal_stays() {
    for ground in Ground::everywhere() {
        let site = ground.site();
        let (mut phone, mut desk) = (Browser::of(&site), Browser::of(&site));
        phone.make_pouch().await;
        phone.send(&photo(ImageFormat::Jpeg)).await;
        let lent = phone.lend("week").await;
        let page = desk.borrow("guichet du CCAS", &lent).await;
        let seen = links(&page, "data-see")[0].clone();
        let id = values(&phone.get(POUCH).await, "pret")[0].clone();
        let page = phone.post("/fr/pochette/rendre", &format!("pret={id}")).await;
        assert!(page.text().contains("guichet du CCAS"));
        assert!(!page.text().contains("data-revoke"));
        let shut = desk.get(&seen).await;
        assert_eq!((shut.status, shut.screen().as_str()), (410, "fini"), "{:?}", ground.location);
        assert_eq!(desk.borrow("guichet du CCAS", &lent).await.status, 422);
    }
}

#[tokio::test]
async fn a_loan_ends_by_itself_and_its_words_are_then_like_any_wrong_ones() {
    for ground in Ground::everywhere() {
        let site = ground.site();
        let mut phone = Browser::of(&site);
        let own = phone.make_pouch().await;
        phone.send(&photo(ImageFormat::Jpeg)).await;
        let lent = phone.lend("day").await;
        let later = ground.site_on(date(2026, 12, 6));
        let mut desk = Browser::of(&later);
        assert_eq!(desk.borrow("x", &lent).await.status, 422);
        later.app.pouches().unwrap().sweep().await.unwrap();
        let mut phone = Browser::of(&later);
        let page = phone.open_pouch(&own).await;
        assert_eq!((papers(&page), page.text().contains("data-revoke")), (1, false));
    }
}

#[tokio::test]
async fn a_helper_cannot_lend_erase_or_open_the_pouch() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (mut phone, mut desk) = (Browser::of(&site), Browser::of(&site));
    let own = phone.make_pouch().await;
    let page = phone.send(&photo(ImageFormat::Jpeg)).await;
    let id = values(&page, "papier")[0].clone();
    let lent = phone.lend("hour").await;
    desk.borrow("guichet", &lent).await;
    for (path, form) in [
        ("/fr/pochette/preter", format!("papier={id}&temps=week")),
        ("/fr/pochette/retirer", format!("papier={id}")),
        ("/fr/pochette/effacer", String::new()),
    ] {
        assert_eq!(desk.post(path, &form).await.screen(), "pochette", "{path}");
    }
    assert_eq!(desk.open_pouch(&lent).await.status, 422, "words of a loan open no pouch");
    assert_eq!(desk.borrow("guichet", &own).await.status, 422, "words of a pouch open no loan");
    assert_eq!(papers(&phone.get(POUCH).await), 1);
}

#[tokio::test]
async fn a_paper_that_is_erased_is_lent_no_more() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (mut phone, mut desk) = (Browser::of(&site), Browser::of(&site));
    phone.make_pouch().await;
    phone.send(&photo(ImageFormat::Jpeg)).await;
    let page = phone.send(&photo(ImageFormat::Jpeg)).await;
    let id = values(&page, "papier")[0].clone();
    let lent = phone.lend("hour").await;
    assert_eq!(papers(&desk.borrow("guichet", &lent).await), 2);
    phone.post("/fr/pochette/retirer", &format!("papier={id}")).await;
    assert_eq!(papers(&desk.get("/fr/pochette/pret").await), 1);
}

#[tokio::test]
async fn a_social_security_number_is_refused_kindly_and_kept_nowhere() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (mut phone, mut desk) = (Browser::of(&site), Browser::of(&site));
    phone.make_pouch().await;
    phone.send(&photo(ImageFormat::Jpeg)).await;
    let lent = phone.lend("hour").await;
    let number = "2 55 08 14 168 025 38";
    assert_eq!(desk.borrow(number, &lent).await.status, 422);
    desk.borrow("guichet", &lent).await;
    let form = format!("note=son+numéro+{}", number.replace(' ', "+"));
    let page = desk.post("/fr/pochette/pret/note", &form).await;
    assert_eq!(page.status, 422);
    assert!(!phone.get(POUCH).await.text().contains("14 168"));
}
