//! Whatever is sent, the answer is a clear page, and the pouch is unharmed.

use image::ImageFormat;

use super::{KIND, form, papers, photo};
use crate::browser::Browser;
use crate::database::servers::Ground;
use crate::resume::typed;

#[tokio::test]
async fn a_file_that_is_no_paper_is_refused_in_plain_words() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let png = photo(ImageFormat::Png);
    for (file, told) in [
        (b"<script>alert(1)</script>".as_slice(), "Envoyez une photo ou un PDF."),
        (b"PK\x03\x04", "Envoyez une photo ou un PDF."),
        (b"GIF89a", "Envoyez une photo ou un PDF."),
        (b"", "Choisissez le papier, et une photo."),
        (&png[..40], "Le fichier est abîmé."),
        (b"%PDF-1.4 cut short", "Le fichier est abîmé."),
        (b"%PDF-1.4 /JavaScript startxref %%EOF", "autre chose"),
    ] {
        let page = phone.send(file).await;
        page.assert_helps();
        assert_eq!((page.status, papers(&page)), (422, 0), "{told}");
        assert!(page.text().contains(told), "{told}");
    }
    assert_eq!(papers(&phone.send(&png).await), 1, "the next one is taken");
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_here_and_small_forms_stay_small_elsewhere() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let large = vec![0xff; 26 * 1024 * 1024];
    let page = phone.send(&large).await;
    page.assert_helps();
    assert_eq!(page.status, 413);
    let page = phone.post("/fr/pochette/retirer", &"a".repeat(20_000)).await;
    assert_eq!(page.status, 413);
}

#[tokio::test]
async fn a_form_that_is_cut_short_or_is_none_is_refused() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let whole = form(&[("sorte", KIND)], &[&photo(ImageFormat::Jpeg)]);
    let cut = whole[..whole.len() - 30].to_vec();
    for (kind, body) in [
        ("multipart/form-data; boundary=between", cut),
        ("multipart/form-data", whole.clone()),
        ("text/plain", whole.clone()),
        ("multipart/form-data; boundary=between", form(&[("x", "y"); 40], &[])),
    ] {
        let page = phone.upload("/fr/pochette/ajouter", kind, body).await;
        page.assert_helps();
        assert_eq!((page.status, papers(&page)), (422, 0), "{kind}");
    }
}

#[tokio::test]
async fn without_an_open_pouch_nothing_is_taken_and_no_page_is_shown() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut stranger = Browser::of(&site);
    assert_eq!(stranger.send(&photo(ImageFormat::Jpeg)).await.screen(), "pochette");
    for path in ["/fr/pochette/papiers/abcdefghjk/1", "/fr/pochette/preter"] {
        assert_eq!(stranger.get(path).await.screen(), "pochette");
    }
    assert_eq!(stranger.get("/fr/pochette/pret/papiers/abcdefghjk/1").await.screen(), "pret");
}

#[tokio::test]
async fn a_form_of_another_site_makes_keeps_lends_and_erases_nothing() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    let words = phone.make_pouch().await;
    let cookie = phone.cookie.clone().unwrap();
    let from = [("sec-fetch-site", "cross-site"), ("cookie", cookie.as_str())];
    for act in ["nouvelle", "ajouter", "retirer", "fermer", "effacer", "preter", "rendre", "pret"] {
        let path = format!("/fr/pochette/{act}");
        assert_eq!(site.post(&path, &from, "papier=a").await.status, 403, "{act}");
    }
    assert_eq!(site.post("/fr/pochette", &from, &typed(&words)).await.status, 403);
    assert_eq!(phone.open_pouch(&words).await.screen(), "papiers");
}

#[tokio::test]
async fn guessing_waits_and_shares_its_tries_with_resume_words() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let wrong = ["lampe", "renard", "vélo", "école", "tulipe", "brebis"];
    let mut last = 0;
    for _ in 0..20 {
        last = site.post("/fr/pochette", &[], &typed(&wrong)).await.status;
    }
    assert_eq!(last, 429);
    assert_eq!(site.post("/fr/pochette/pret", &[], &typed(&wrong)).await.status, 429);
    assert_eq!(site.post("/fr/reprendre", &[], &typed(&wrong[..5])).await.status, 429);
}
