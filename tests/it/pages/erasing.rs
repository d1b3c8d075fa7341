//! What is erased is out of the bucket at once, whatever way it goes.

use image::ImageFormat;

use crate::browser::Browser;
use crate::database::servers::Ground;
use crate::pouch::{POUCH, lent, papers, photo, values};

#[tokio::test]
async fn an_erased_paper_takes_its_pages_with_it_and_an_erased_pouch_all_of_them() {
    for ground in Ground::with_buckets() {
        let site = ground.site();
        let (mut phone, _, mut desk) = lent(&site, ("hour", "guichet")).await;
        let page = phone.send(&photo(ImageFormat::Jpeg)).await;
        desk.give(&photo(ImageFormat::Jpeg)).await;
        assert_eq!(ground.bucket().names().len(), 3);
        let id = values(&page, "papier")[0].clone();
        let page = phone.post("/fr/pochette/retirer", &format!("papier={id}")).await;
        assert_eq!((papers(&page), ground.bucket().names().len()), (1, 2));
        phone.post("/fr/pochette/effacer", "").await;
        let left = ground.bucket().names();
        assert_eq!(left, Vec::<String>::new(), "{:?}", ground.location);
    }
}

#[tokio::test]
async fn what_is_thrown_away_goes_and_so_does_what_waits_in_a_loan_that_is_forgotten() {
    for ground in Ground::with_buckets() {
        let site = ground.site();
        let (mut phone, _, mut desk) = lent(&site, ("hour", "guichet")).await;
        desk.give(&photo(ImageFormat::Jpeg)).await;
        desk.give(&photo(ImageFormat::Jpeg)).await;
        assert_eq!(ground.bucket().names().len(), 3);
        let gift = values(&phone.get(POUCH).await, "recu")[0].clone();
        phone.post("/fr/pochette/refuser", &format!("recu={gift}")).await;
        assert_eq!(ground.bucket().names().len(), 2);
        for _ in 0..10 {
            phone.lend("hour").await;
        }
        assert_eq!(ground.bucket().names().len(), 1, "the eleventh pushes out the first");
        assert_eq!(papers(&phone.get(POUCH).await), 1, "{:?}", ground.location);
    }
}

#[tokio::test]
async fn a_page_for_which_there_is_no_room_stays_nowhere() {
    let ground = Ground::sqlite().with_bucket();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    for _ in 0..20 {
        phone.send(&photo(ImageFormat::Jpeg)).await;
    }
    let page = phone.send(&photo(ImageFormat::Jpeg)).await;
    assert_eq!((page.status, papers(&page)), (422, 20));
    assert_eq!(ground.bucket().names().len(), 20);
}

#[tokio::test]
async fn a_helper_finds_no_room_where_pages_in_the_bucket_take_it() {
    for ground in Ground::with_buckets() {
        let site = ground.site();
        let (_, _, mut desk) = lent(&site, ("hour", "guichet")).await;
        let database = ground.open();
        let mut work = database.write().await.unwrap();
        let fill = "UPDATE pouch_file SET outside = 20971520 - 60000";
        sqlx::query(fill).execute(&mut *work).await.unwrap();
        database.commit(work).await.unwrap();
        let full = desk.give(&photo(ImageFormat::Jpeg)).await;
        assert_eq!(full.status, 422, "{:?}", ground.location);
        assert_eq!(ground.bucket().names().len(), 1);
    }
}
