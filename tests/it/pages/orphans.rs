//! Objects without a row: the sweep of the day takes them away, and no other.

use super::depot::Fault;
use crate::browser::Browser;
use crate::database::servers::Ground;
use crate::pouch::by_hand::Hand;
use crate::pouch::kept_well::rows;
use crate::pouch::{KIND, lent, links, papers};
use crate::resume::mortal::Mortal;
use crate::site::Site;

const PDF: &[u8] = b"%PDF-1.4 a paper startxref 9 %%EOF";
const HOURS: i64 = 2 * 60 * 60;

async fn sweep(site: &Site) -> Result<u64, marchepied::pouch::Error> {
    site.app.pouches().unwrap().sweep_pages().await
}

/// Lays down objects that no row names, beside the first one that is there.
fn strew(ground: &Ground, count: u32) {
    ground.bucket().with(|kept| {
        let (first, (body, at)) = kept.objects.first_key_value().expect("a page is there");
        let (prefix, kept_at) = (first.split('/').next().unwrap().to_owned(), *at);
        let body = body.clone();
        for number in 0..count {
            let name = format!("{prefix}/{:032x}", u128::from(number) << 100);
            kept.objects.insert(name, (body[..10].to_vec(), kept_at));
        }
    });
}

#[tokio::test]
async fn objects_without_a_row_go_after_an_hour_and_living_ones_never() {
    for ground in Ground::with_buckets() {
        let site = ground.site();
        let (mut phone, _, mut desk) = lent(&site, ("hour", "guichet")).await;
        desk.give(PDF).await;
        let living = ground.bucket().names();
        strew(&ground, 1_200);
        assert_eq!(sweep(&site).await.unwrap(), 0, "their rows may be on their way");
        ground.bucket().ages(HOURS);
        ground.bucket().with(|kept| kept.objects.insert("notes of somebody".into(), (vec![1], 0)));
        let strange = format!("{}/not-one-of-ours", living[0].split('/').next().unwrap());
        ground.bucket().with(|kept| kept.objects.insert(strange.clone(), (vec![1], 0)));
        assert_eq!(sweep(&site).await.unwrap(), 1_200, "{:?}", ground.location);
        let lists = ground
            .bucket()
            .with(|kept| kept.asked.iter().filter(|asked| asked.as_str() == "GET ").count());
        assert!(lists >= 4, "it is read part by part: {lists}");
        let mut wanted = [living, vec!["notes of somebody".into(), strange]].concat();
        wanted.sort();
        assert_eq!(ground.bucket().names(), wanted);
        assert_eq!(phone.send(PDF).await.status, 200);
    }
}

#[tokio::test]
async fn a_store_whose_clock_is_wrong_changes_nothing() {
    let ground = Ground::sqlite().with_bucket();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    phone.send(PDF).await;
    strew(&ground, 3);
    for ahead in [-10 * HOURS, 10 * HOURS] {
        ground.bucket().with(|kept| kept.ahead = ahead);
        assert_eq!(sweep(&site).await.unwrap(), 0, "{ahead}");
    }
    ground.bucket().ages(HOURS);
    assert_eq!(sweep(&site).await.unwrap(), 3);
}

#[tokio::test]
async fn another_database_that_is_given_the_same_bucket_takes_nothing_away() {
    let (ground, other) = (Ground::sqlite().with_bucket(), Ground::postgres());
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let link = links(&phone.send(PDF).await, "data-save")[0].clone();
    let name = ground.bucket().name.clone();
    let other = Ground { depot: Some(super::Depot { name }), ..other };
    let theirs = other.site();
    let mut desk = Browser::of(&theirs);
    desk.make_pouch().await;
    desk.send(PDF).await;
    ground.bucket().ages(HOURS);
    for site in [&theirs, &site] {
        assert_eq!(sweep(site).await.unwrap(), 0);
    }
    assert_eq!(phone.get(&link).await.body, PDF);
}

#[tokio::test]
async fn a_list_without_end_or_a_bucket_that_fails_ends_the_sweep_and_takes_nothing_living() {
    let ground = Ground::sqlite().with_bucket();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let link = links(&phone.send(PDF).await, "data-save")[0].clone();
    ground.bucket().ages(HOURS);
    for fault in [Fault::Turns, Fault::Down, Fault::Hangs, Fault::Leads] {
        ground.bucket().does(fault);
        assert!(sweep(&site).await.is_err(), "{fault:?}");
    }
    ground.bucket().does(Fault::None);
    assert_eq!(phone.get(&link).await.body, PDF);
}

#[tokio::test]
async fn pages_of_pouches_that_nobody_opened_go_with_the_sweep_of_the_day() {
    for ground in Ground::with_buckets() {
        let site = ground.site();
        let (_, _, mut desk) = lent(&site, ("week", "guichet")).await;
        desk.give(PDF).await;
        let late = ground.site_on(jiff::civil::date(2028, 2, 1));
        ground.bucket().ages(HOURS);
        assert_eq!(late.app.pouches().unwrap().sweep().await.unwrap(), 1);
        assert_eq!(sweep(&late).await.unwrap(), 2, "{:?}", ground.location);
        assert_eq!(ground.bucket().names(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_server_that_dies_after_the_put_leaves_an_object_that_goes_and_no_row() {
    for ground in Ground::with_buckets() {
        let server = Mortal::born(&ground);
        let mut phone = Hand::of(&server);
        phone.make_pouch();
        let page = phone.upload("/fr/pochette/ajouter", KIND, PDF).unwrap();
        let link = links(&page, "data-save")[0].clone();
        ground.bucket().does(Fault::Swallows);
        std::thread::scope(|scope| {
            let sender = scope.spawn(|| phone.upload("/fr/pochette/ajouter", KIND, PDF).is_none());
            while ground.bucket().names().len() < 2 {
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            server.kill();
            assert!(sender.join().unwrap(), "it was not acknowledged");
        });
        ground.bucket().does(Fault::None);
        let again = Mortal::born(&ground);
        let mut phone = Hand { server: &again, cookie: phone.cookie.clone() };
        assert_eq!(papers(&phone.get("/fr/pochette").unwrap()), 1, "{:?}", ground.location);
        assert_eq!(rows(&ground, "pouch_file").await, 1);
        ground.bucket().ages(HOURS);
        assert_eq!(sweep(&ground.site()).await.unwrap(), 1);
        assert_eq!(phone.get(&link).unwrap().body, PDF);
    }
}
