//! Papers come in, are seen again on any device, and go for good.

use image::ImageFormat;
use jiff::civil::date;

use super::{KIND, POUCH, form, links, papers, photo, values};
use crate::browser::Browser;
use crate::database::servers::Ground;

#[tokio::test]
async fn a_paper_photographed_on_a_phone_is_seen_and_saved_at_a_desk() {
    for ground in Ground::everywhere() {
        let (site, other) = (ground.site(), ground.site());
        let mut phone = Browser::of(&site);
        let words = phone.make_pouch().await;
        assert_eq!(words.len(), 6);
        let page = phone.send(&photo(ImageFormat::Png)).await;
        assert_eq!((page.screen().as_str(), papers(&page)), ("papiers", 1));
        let mut desk = Browser::of(&other);
        let page = desk.open_pouch(&words).await;
        page.assert_helps();
        let seen = desk.get(&links(&page, "data-see")[0]).await;
        assert_eq!((seen.status, seen.header("content-type")), (200, "image/jpeg"));
        assert_eq!(seen.header("cache-control"), "no-store");
        assert_eq!(image::load_from_memory(&seen.body).unwrap().width(), 60);
        let saved = desk.get(&links(&page, "data-save")[0]).await;
        let name = format!("attachment; filename=\"{KIND}-{}-1.jpg\"", crate::essai::TODAY);
        assert_eq!(saved.header("content-disposition"), name);
    }
}

#[tokio::test]
async fn several_pages_of_one_paper_come_at_once_or_one_after_the_other() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let one = photo(ImageFormat::Jpeg);
    let page = phone.send_form(form(&[("sorte", KIND)], &[&one, b"", &one])).await;
    assert_eq!((papers(&page), links(&page, "data-see").len()), (1, 2));
    let id = &values(&page, "papier")[0];
    let page = phone.send_form(form(&[("papier", id)], &[&one])).await;
    assert_eq!((papers(&page), links(&page, "data-see").len()), (1, 3));
}

#[tokio::test]
async fn a_paper_that_is_erased_is_gone_at_once_and_so_is_a_pouch() {
    for ground in Ground::everywhere() {
        let site = ground.site();
        let mut phone = Browser::of(&site);
        let words = phone.make_pouch().await;
        phone.send(&photo(ImageFormat::Jpeg)).await;
        let page = phone.send(&photo(ImageFormat::Jpeg)).await;
        let (seen, id) = (links(&page, "data-see")[0].clone(), values(&page, "papier")[0].clone());
        let page = phone.post("/fr/pochette/retirer", &format!("papier={id}")).await;
        assert_eq!((papers(&page), phone.get(&seen).await.status), (1, 404));
        let done = phone.post("/fr/pochette/effacer", "").await;
        assert_eq!(done.screen(), "efface");
        assert_eq!(phone.open_pouch(&words).await.status, 422, "{:?}", ground.location);
    }
}

#[tokio::test]
async fn two_tabs_lose_nothing_of_one_another() {
    for ground in Ground::everywhere() {
        let site = ground.site();
        let mut phone = Browser::of(&site);
        let words = phone.make_pouch().await;
        let mut tabs: Vec<_> = (0..4).map(|_| Browser::of(&site)).collect();
        for tab in &mut tabs {
            tab.cookie = phone.cookie.clone();
        }
        let one = photo(ImageFormat::Jpeg);
        let [a, b, c, d] = &mut tabs[..] else { unreachable!() };
        tokio::join!(a.send(&one), b.send(&one), c.send(&one), d.send(&one));
        assert_eq!(papers(&phone.open_pouch(&words).await), 4, "{:?}", ground.location);
    }
}

#[tokio::test]
async fn the_twenty_first_paper_is_refused_and_the_twenty_stay() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    for _ in 0..20 {
        assert_eq!(phone.send(&photo(ImageFormat::Jpeg)).await.status, 200);
    }
    let page = phone.send(&photo(ImageFormat::Jpeg)).await;
    page.assert_helps();
    assert_eq!((page.status, papers(&page)), (422, 20));
}

#[tokio::test]
async fn passwords_and_papers_of_health_are_not_offered_and_not_taken() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let page = phone.get(POUCH).await;
    for kind in ["mot-de-passe-caf", "carnet-sante", "numero-secu", "no-such-paper"] {
        assert!(!page.text().contains(&format!("value=\"{kind}\"")), "{kind}");
        let sent = phone.send_form(form(&[("sorte", kind)], &[&photo(ImageFormat::Jpeg)])).await;
        assert_eq!((sent.status, papers(&sent)), (422, 0), "{kind}");
    }
}

#[tokio::test]
async fn a_checklist_says_which_papers_are_there_and_which_are_missing() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    let list = "/fr/demarches/essai/papiers?besoin=salaire&mois=2026-11&emplois=typed";
    let link = links(&phone.get(list).await, "data-pouch");
    let closed = phone.get(&link[0]).await;
    assert_eq!((closed.screen().as_str(), papers(&closed)), ("pochette-guide", 0));
    phone.make_pouch().await;
    let page = phone.get(&link[0]).await;
    let missing = links(&page, "data-add").len();
    assert_eq!((papers(&page), links(&page, "data-see").len()), (missing, 0));
    let kind = page.with("data-paper")[0].1.clone();
    phone.send_form(form(&[("sorte", &kind)], &[&photo(ImageFormat::Jpeg)])).await;
    let page = phone.get(&link[0]).await;
    page.assert_helps();
    assert_eq!((links(&page, "data-add").len(), links(&page, "data-see").len()), (missing - 1, 1));
}

#[tokio::test]
async fn the_sweep_forgets_pouches_with_their_pages_that_nobody_opened() {
    for ground in Ground::everywhere() {
        let site = ground.site();
        let mut phone = Browser::of(&site);
        let words = phone.make_pouch().await;
        phone.send(&photo(ImageFormat::Jpeg)).await;
        let late = ground.site_on(date(2028, 2, 1));
        let mut other = Browser::of(&late);
        assert_eq!(other.open_pouch(&words).await.status, 422, "too old, before the sweep");
        assert_eq!(late.app.pouches().unwrap().sweep().await.unwrap(), 1);
        assert_eq!(phone.open_pouch(&words).await.status, 422);
        assert_eq!(super::kept_well::rows(&ground, "pouch_file").await, 0, "{:?}", ground.location);
    }
}

#[tokio::test]
async fn the_card_of_numbers_has_no_field() {
    let ground = Ground::sqlite();
    let page = ground.site().get("/fr/pochette/numeros").await;
    page.assert_helps();
    assert_eq!((page.count("input"), page.count("textarea")), (0, 0));
}
