//! A paper is taken away as one PDF, or page by page, under a name that says what it is.

use image::ImageFormat;
use marchepied::catalog::Catalog;
use marchepied::pouch::BOUND;
use marchepied::view::pouch::limit;

use super::{KIND, POUCH, form, links, photo};
use crate::browser::Browser;
use crate::database::servers::Ground;
use crate::essai::{PORTAL, TODAY, content_of_essai, planted};

const PDF: &[u8] = b"%PDF-1.4 as it came startxref 9 %%EOF";

#[tokio::test]
async fn photos_are_taken_as_one_pdf_by_the_person_and_by_the_helper_who_is_noted() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (mut phone, mut desk) = (Browser::of(&site), Browser::of(&site));
    phone.make_pouch().await;
    let one = photo(ImageFormat::Jpeg);
    let page = phone.send_form(form(&[("sorte", KIND)], &[&one, &one])).await;
    let lent = phone.lend("hour").await;
    let theirs = desk.borrow("guichet", &lent).await;
    for (browser, page) in [(&mut phone, page), (&mut desk, theirs)] {
        let file = browser.get(&links(&page, "data-whole")[0]).await;
        assert_eq!((file.status, file.header("content-type")), (200, "application/pdf"));
        let name = format!("attachment; filename=\"{KIND}-{}.pdf\"", crate::essai::TODAY);
        assert_eq!(file.header("content-disposition"), name);
        let pages = file.body.windows(10).filter(|part| *part == b"/DCTDecode").count();
        assert_eq!(pages, 2);
        assert_eq!(file.header("cache-control"), "no-store");
    }
    let text = phone.get(POUCH).await;
    assert!(text.text().contains("guichet,"), "the look is in the journal");
}

#[tokio::test]
async fn a_pdf_is_given_back_as_it_came_and_bound_with_nothing() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let page = phone.send_form(form(&[("sorte", KIND)], &[PDF, &photo(ImageFormat::Jpeg)])).await;
    assert_eq!(links(&page, "data-whole").len(), 0);
    let save = links(&page, "data-save")[0].clone();
    assert_eq!(phone.get(&save).await.body, PDF);
    let whole = save.split("/1").next().unwrap().to_owned() + "/pdf";
    assert_eq!(phone.get(&whole).await.status, 404);
}

#[tokio::test]
async fn a_paper_that_does_not_fit_is_said_to_be_too_long_with_a_way_on() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let one = photo(ImageFormat::Jpeg);
    let files: Vec<&[u8]> = vec![&one; 12];
    let page = phone.send_form(form(&[("sorte", KIND)], &files)).await;
    let id = super::values(&page, "papier")[0].clone();
    for _ in 0..2 {
        phone.send_form(form(&[("papier", &id)], &files)).await;
    }
    let page = phone.get(POUCH).await;
    assert_eq!(links(&page, "data-see").len(), 36);
    let heavy = phone.get(&links(&page, "data-whole")[0]).await;
    heavy.assert_helps();
    assert_eq!((heavy.status, heavy.screen().as_str()), (422, "lourd"));
}

#[test]
fn a_contract_says_what_a_site_takes_and_a_doubtful_one_makes_no_pdf_smaller() {
    for (grade, most) in [("M", 1_000_000), ("L", BOUND)] {
        let upload = format!(
            "[upload]\nmegabytes = 1\ntypes = [\"PDF\"]\nseveral = false\nsource = \"a page\"\n\
             seen = 2026-11-21\ncheck-by = 2027-05-21\ngrade = \"{grade}\"\n[phone]"
        );
        let content = planted(content_of_essai(), PORTAL, "[phone]", &upload);
        let (catalog, _) = Catalog::compile(&content, TODAY);
        let catalog = catalog.unwrap();
        let portal = &catalog.portals["guichet"];
        assert_eq!(portal.upload.as_ref().unwrap().several, Some(false));
        assert_eq!(limit(Some(portal)), most, "{grade}");
    }
    assert_eq!(limit(None), BOUND);
}
