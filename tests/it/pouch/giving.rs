//! What a helper adds waits for the person, who looks at it, then keeps it or throws it away.

use image::ImageFormat;
use jiff::civil::date;

use super::{KIND, POUCH, form, lent, links, papers, photo, values};
use crate::browser::Browser;
use crate::database::servers::Ground;
use crate::site::Reply;

const GIVE: &str = "/fr/pochette/pret/ajouter";
const PDF: &[u8] = b"%PDF-1.4 a paper of the desk startxref 9 %%EOF";

impl Browser<'_> {
    /// Adds one paper to a loan, as a helper.
    pub async fn give(&mut self, file: &[u8]) -> Reply {
        let body = form(&[("sorte", KIND)], &[file]);
        self.upload(GIVE, "multipart/form-data; boundary=between", body).await
    }

    async fn leave(&mut self, note: &str) -> Reply {
        let form =
            form_urlencoded::Serializer::new(String::new()).append_pair("note", note).finish();
        self.post("/fr/pochette/pret/note", &form).await
    }

    async fn choose(&mut self, act: &str, gift: &str) -> Reply {
        self.post(&format!("/fr/pochette/{act}"), &format!("recu={gift}")).await
    }
}

/// How many things wait for the person.
fn waiting(page: &Reply) -> usize {
    page.text().matches(" data-gift").count()
}

#[tokio::test]
async fn what_a_helper_adds_is_looked_at_and_kept_and_stays_when_the_loan_is_over() {
    for ground in Ground::everywhere() {
        let site = ground.site();
        let (_, own, mut desk) = lent(&site, ("hour", "Marie du CCAS")).await;
        let done = desk.give(&photo(ImageFormat::Png)).await;
        done.assert_helps();
        assert_eq!((done.status, done.screen().as_str(), papers(&done)), (200, "prete", 1));
        let later = ground.site_on(date(2026, 12, 20));
        later.app.pouches().unwrap().sweep().await.unwrap();
        let mut phone = Browser::of(&later);
        let page = phone.open_pouch(&own).await;
        page.assert_helps();
        for told in ["Ce que Marie du CCAS a ajouté", "papier ajouté"] {
            assert!(page.text().contains(told), "{told}");
        }
        assert_eq!((waiting(&page), papers(&page)), (1, 1), "nothing is kept unasked");
        let seen = phone.get(&links(&page, "data-look")[0]).await;
        assert_eq!(image::load_from_memory(&seen.body).unwrap().width(), 60);
        let page = phone.choose("accepter", &values(&page, "recu")[0]).await;
        assert_eq!((waiting(&page), papers(&page)), (0, 2), "{:?}", ground.location);
        let kept = phone.get(&links(&page, "data-see")[1]).await;
        assert_eq!(kept.body, seen.body);
        assert_eq!(super::kept_well::rows(&ground, "pouch_gift").await, 0);
    }
}

#[tokio::test]
async fn what_is_thrown_away_is_gone_at_once() {
    for ground in Ground::everywhere() {
        let site = ground.site();
        let (mut phone, _, mut desk) = lent(&site, ("hour", "")).await;
        desk.give(PDF).await;
        desk.leave("Il manque la page 2").await;
        let page = phone.get(POUCH).await;
        assert!(page.text().contains("Il manque la page 2"));
        let look = links(&page, "data-look")[0].clone();
        let file = phone.get(&look).await;
        assert_eq!((file.body.as_slice(), file.header("content-type")), (PDF, "application/pdf"));
        assert!(file.header("content-disposition").starts_with("attachment"));
        for gift in values(&page, "recu") {
            phone.choose("refuser", &gift).await;
        }
        let page = phone.get(POUCH).await;
        assert_eq!((waiting(&page), papers(&page), phone.get(&look).await.status), (0, 1, 404));
        assert!(!page.text().contains("Il manque la page 2"), "the journal has no copy");
        assert_eq!(super::kept_well::rows(&ground, "pouch_gift").await, 0);
    }
}

#[tokio::test]
async fn three_papers_and_five_notes_may_wait_and_no_more() {
    for ground in Ground::everywhere() {
        let site = ground.site();
        let (mut phone, _, mut desk) = lent(&site, ("hour", "guichet")).await;
        let mut desks: Vec<_> = (0..5).map(|_| Browser::of(&site)).collect();
        for one in &mut desks {
            one.cookie = desk.cookie.clone();
        }
        let one = photo(ImageFormat::Jpeg);
        let [a, b, c, d, e] = &mut desks[..] else { unreachable!() };
        let all =
            tokio::join!(a.give(&one), b.give(&one), c.give(&one), d.give(&one), e.give(&one));
        let taken =
            [all.0, all.1, all.2, all.3, all.4].iter().filter(|page| page.status == 200).count();
        assert!(taken <= 3, "{taken} at once");
        while waiting(&phone.get(POUCH).await) < 3 {
            assert_eq!(desk.give(&one).await.status, 200);
        }
        let full = desk.give(&one).await;
        full.assert_helps();
        assert_eq!(full.status, 422);
        assert!(full.text().contains("Il n’y a plus de place."));
        for at in 0..5 {
            assert_eq!(desk.leave(&format!("note {at}")).await.status, 200);
        }
        assert_eq!(desk.leave("one too many").await.status, 422);
        assert_eq!(waiting(&phone.get(POUCH).await), 8, "{:?}", ground.location);
    }
}

#[tokio::test]
async fn two_tabs_that_keep_the_same_paper_keep_it_once() {
    for ground in Ground::everywhere() {
        let site = ground.site();
        let (mut phone, _, mut desk) = lent(&site, ("hour", "guichet")).await;
        desk.give(&photo(ImageFormat::Jpeg)).await;
        let gift = values(&phone.get(POUCH).await, "recu")[0].clone();
        let mut other = Browser::of(&site);
        other.cookie = phone.cookie.clone();
        let (one, two) =
            tokio::join!(phone.choose("accepter", &gift), other.choose("accepter", &gift));
        assert_eq!((one.status, two.status), (200, 200));
        assert_eq!(papers(&phone.get(POUCH).await), 2, "{:?}", ground.location);
    }
}
