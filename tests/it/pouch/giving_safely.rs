//! What a helper may not do, and what is not taken from one.

use image::ImageFormat;

use super::{KIND, POUCH, form, lent, papers, photo, values};
use crate::browser::Browser;
use crate::database::servers::Ground;

const GIVE: &str = "/fr/pochette/pret/ajouter";
const BETWEEN: &str = "multipart/form-data; boundary=between";

#[tokio::test]
async fn what_is_no_paper_or_two_at_once_is_refused_and_nothing_waits() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (_, _, mut desk) = lent(&site, ("hour", "guichet")).await;
    let one = photo(ImageFormat::Jpeg);
    for (body, told) in [
        (form(&[("sorte", KIND)], &[b"<html>"]), "Envoyez une photo ou un PDF."),
        (form(&[("sorte", KIND)], &[]), "Choisissez le papier, et une photo."),
        (form(&[("sorte", "carnet-sante")], &[&one]), "Choisissez le papier, et une photo."),
        (form(&[("sorte", KIND)], &[&one, &one]), "Envoyez 1 fichier à la fois."),
    ] {
        let page = desk.upload(GIVE, BETWEEN, body).await;
        page.assert_helps();
        assert_eq!(page.status, 422, "{told}");
        assert!(page.text().contains(told), "{told}");
    }
    assert_eq!(super::kept_well::rows(&ground, "pouch_gift").await, 0);
}

#[tokio::test]
async fn a_loan_that_was_stopped_takes_nothing_more() {
    for ground in Ground::both() {
        let site = ground.site();
        let (mut phone, _, mut desk) = lent(&site, ("week", "guichet")).await;
        let id = values(&phone.get(POUCH).await, "pret")[0].clone();
        phone.post("/fr/pochette/rendre", &format!("pret={id}")).await;
        let late = desk.give(&photo(ImageFormat::Jpeg)).await;
        assert_eq!((late.status, late.screen().as_str()), (410, "fini"));
        assert_eq!(super::kept_well::rows(&ground, "pouch_gift").await, 0, "{:?}", ground.location);
    }
}

#[tokio::test]
async fn a_stranger_and_another_site_add_nothing_and_choose_nothing() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (mut phone, _, mut desk) = lent(&site, ("hour", "guichet")).await;
    let mut stranger = Browser::of(&site);
    assert_eq!(stranger.give(&photo(ImageFormat::Jpeg)).await.screen(), "pret");
    desk.give(&photo(ImageFormat::Jpeg)).await;
    let gift = values(&phone.get(POUCH).await, "recu")[0].clone();
    for one in [&mut stranger, &mut desk] {
        let page = one.post("/fr/pochette/accepter", &format!("recu={gift}")).await;
        assert_eq!(page.screen(), "pochette");
        assert_eq!(one.get(&format!("/fr/pochette/recus/{gift}")).await.screen(), "pochette");
    }
    let cookie = phone.cookie.clone().unwrap();
    let from = [("sec-fetch-site", "cross-site"), ("cookie", cookie.as_str())];
    for act in ["accepter", "refuser", "pret/ajouter", "pret/note"] {
        let path = format!("/fr/pochette/{act}");
        assert_eq!(site.post(&path, &from, &format!("recu={gift}")).await.status, 403, "{act}");
    }
    let page = phone.get(POUCH).await;
    assert_eq!((values(&page, "recu").is_empty(), papers(&page)), (false, 1));
}

#[tokio::test]
async fn a_full_pouch_says_so_and_what_waits_goes_on_waiting() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (mut phone, mut desk) = (Browser::of(&site), Browser::of(&site));
    phone.make_pouch().await;
    for _ in 0..20 {
        phone.send(&photo(ImageFormat::Jpeg)).await;
    }
    let lent = phone.lend("hour").await;
    desk.borrow("guichet", &lent).await;
    desk.give(&photo(ImageFormat::Jpeg)).await;
    let gift = values(&phone.get(POUCH).await, "recu")[0].clone();
    let page = phone.post("/fr/pochette/accepter", &format!("recu={gift}")).await;
    page.assert_helps();
    assert!(page.text().contains("La pochette est pleine."));
    assert_eq!((page.status, papers(&page), values(&page, "recu").len()), (422, 20, 2));
}
