//! A bucket that fails in one of many ways: a clear page, nothing half written, nothing lost.

use std::time::{Duration, Instant};

use image::ImageFormat;

use super::assert_not_now;
use super::depot::Fault;
use crate::browser::Browser;
use crate::database::servers::Ground;
use crate::pouch::kept_well::rows;
use crate::pouch::{POUCH, lent, links, papers, photo, values};

const PDF: &[u8] = b"%PDF-1.4 a paper startxref 9 %%EOF";
const LATER: &str = "Nous avons une panne. Gardez bien votre papier.";

#[tokio::test]
async fn a_paper_that_the_bucket_does_not_take_is_kept_by_nobody_and_the_guides_are_up() {
    for ground in Ground::with_buckets() {
        let site = ground.site();
        let (mut phone, _, mut desk) = lent(&site, ("hour", "guichet")).await;
        for fault in [Fault::Down, Fault::Hangs, Fault::Leads, Fault::Swallows] {
            ground.bucket().does(fault);
            let begun = Instant::now();
            let page = phone.send(PDF).await;
            page.assert_helps();
            assert_eq!((page.status, papers(&page)), (503, 1), "{fault:?}");
            assert!(page.text().contains(LATER) && page.text().contains("Réessayez plus tard."));
            let given = desk.give(PDF).await;
            given.assert_helps();
            assert_eq!((given.status, given.text().contains(LATER)), (503, true), "{fault:?}");
            assert!(begun.elapsed() < Duration::from_secs(8), "{fault:?} is waited for");
            assert_eq!(rows(&ground, "pouch_file").await + rows(&ground, "pouch_gift").await, 1);
            assert!(site.get("/readyz").await.text().ends_with("database well\npages failing\n"));
            assert_eq!(site.get("/fr/").await.status, 200);
        }
        ground.bucket().does(Fault::None);
        assert_eq!((phone.send(PDF).await.status, desk.give(PDF).await.status), (200, 200));
        assert!(site.get("/readyz").await.text().ends_with("pages well\n"));
    }
}

#[tokio::test]
async fn a_page_that_cannot_be_fetched_now_is_there_later() {
    let ground = Ground::sqlite().with_bucket();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let jpeg = photo(ImageFormat::Jpeg);
    let page = phone.send(&jpeg).await;
    let (see, whole) = (links(&page, "data-see")[0].clone(), links(&page, "data-whole")[0].clone());
    let faults =
        [Fault::Down, Fault::Hangs, Fault::Stalls, Fault::Cuts, Fault::Floods, Fault::Leads];
    for fault in faults {
        ground.bucket().does(fault);
        for link in [&see, &whole] {
            let begun = Instant::now();
            assert_not_now(&phone.get(link).await, &format!("{fault:?} {link}"));
            assert!(begun.elapsed() < Duration::from_secs(5), "{fault:?} is waited for");
        }
        assert_eq!(papers(&phone.get(POUCH).await), 1, "the list needs no bucket");
    }
    ground.bucket().does(Fault::None);
    assert_eq!((phone.get(&see).await.status, phone.get(&whole).await.status), (200, 200));
}

#[tokio::test]
async fn a_page_that_was_changed_cut_or_taken_away_is_told_as_lost_and_can_be_erased() {
    type Change = fn(&mut std::collections::BTreeMap<String, (Vec<u8>, i64)>);
    let changes: [Change; 4] = [
        |all| all.values_mut().for_each(|(body, _)| body[70] ^= 1),
        |all| all.values_mut().for_each(|(body, _)| body.truncate(40_000)),
        |all| all.values_mut().for_each(|(body, _)| body.clear()),
        |all| all.clear(),
    ];
    for change in changes {
        let ground = Ground::sqlite().with_bucket();
        let site = ground.site();
        let (mut phone, _, mut desk) = lent(&site, ("hour", "guichet")).await;
        desk.give(PDF).await;
        ground.bucket().with(|kept| change(&mut kept.objects));
        let page = phone.get(POUCH).await;
        let mut all = links(&page, "data-see");
        all.extend(links(&page, "data-look"));
        all.extend(links(&page, "data-whole"));
        assert_eq!(all.len(), 3);
        for link in all {
            let lost = phone.get(&link).await;
            lost.assert_helps();
            assert_eq!((lost.status, lost.screen().as_str()), (410, "perdue"), "{link}");
            assert!(lost.text().contains("Prenez une autre photo de votre papier."));
        }
        let theirs = desk.get("/fr/pochette/pret").await;
        assert_eq!(desk.get(&links(&theirs, "data-see")[0]).await.screen(), "perdue");
        let id = values(&page, "papier")[0].clone();
        assert_eq!(papers(&phone.post("/fr/pochette/retirer", &format!("papier={id}")).await), 0);
    }
}

#[tokio::test]
async fn what_cannot_be_taken_out_of_the_bucket_stops_nobody_and_goes_with_the_next_sweep() {
    for fault in [Fault::Hoards, Fault::Hangs] {
        let ground = Ground::sqlite().with_bucket();
        let site = ground.site();
        let (mut phone, words, mut desk) = lent(&site, ("hour", "guichet")).await;
        desk.give(PDF).await;
        ground.bucket().does(fault);
        let begun = Instant::now();
        let gift = values(&phone.get(POUCH).await, "recu")[0].clone();
        phone.post("/fr/pochette/refuser", &format!("recu={gift}")).await;
        assert_eq!(phone.post("/fr/pochette/effacer", "").await.screen(), "efface", "{fault:?}");
        assert!(begun.elapsed() < Duration::from_secs(8), "{fault:?} is waited for");
        assert_eq!(phone.open_pouch(&words).await.status, 422);
        assert_eq!(ground.bucket().names().len(), 2, "{fault:?}");
        ground.bucket().does(Fault::None);
        ground.bucket().ages(2 * 60 * 60);
        assert_eq!(site.app.pouches().unwrap().sweep_pages().await.unwrap(), 2);
        assert_eq!(ground.bucket().names().len(), 0, "{fault:?}");
    }
}

#[tokio::test]
async fn a_key_that_is_wrong_or_a_bucket_that_is_not_there_loses_nothing() {
    let ground = Ground::sqlite().with_bucket();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    let words = phone.make_pouch().await;
    let link = links(&phone.send(PDF).await, "data-save")[0].clone();
    let missing = super::Depot { name: "no-such-bucket".to_owned() };
    let wrong = ["another-name", super::signed::KEY.0].map(|name| (name, "another-secret"));
    let all = wrong.map(|key| ground.bucket().pages_with(key));
    for pages in all.into_iter().chain([missing.pages()]) {
        let mut other = ground.site();
        std::sync::Arc::get_mut(&mut other.app).unwrap().pages_of_pouches = pages;
        let mut desk = Browser::of(&other);
        desk.open_pouch(&words).await;
        assert_not_now(&desk.get(&link).await, "it is not lost: it cannot be looked for");
        assert_eq!(desk.send(PDF).await.status, 503);
    }
    assert_eq!(phone.get(&link).await.body, PDF);
}
