//! The tables go forward with pages that are there, and one version back, and lose none.

use image::ImageFormat;
use marchepied::store::database::{Database, OWNERS};

use super::number;
use crate::database::servers::Ground;
use crate::pouch::{POUCH, lent, links, papers, photo, values};

const PDF: &[u8] = b"%PDF-1.4 a paper startxref 9 %%EOF";

async fn one_version_back(database: &Database) {
    let owner = OWNERS.iter().find(|owner| owner.name == "pouch").unwrap();
    database.back(owner).await.unwrap();
}

/// The tables as the version before had them know no page outside.
async fn knows_outside(ground: &Ground) -> bool {
    let mut open = sqlx::pool::PoolOptions::<sqlx::Any>::new()
        .max_connections(1)
        .connect(&match &ground.location {
            marchepied::store::database::Location::Server(address) => address.clone(),
            _ => format!("sqlite://{}", ground.folder.path().join("marchepied.db").display()),
        })
        .await
        .unwrap()
        .acquire()
        .await
        .unwrap();
    sqlx::query("SELECT outside FROM pouch_file").fetch_all(&mut *open).await.is_ok()
}

#[tokio::test]
async fn pages_of_the_version_before_are_read_and_counted_after_the_step_forward() {
    for ground in Ground::both() {
        let site = ground.site();
        let (mut phone, _, mut desk) = lent(&site, ("hour", "guichet")).await;
        desk.give(PDF).await;
        let link = links(&phone.get(POUCH).await, "data-see")[0].clone();
        let before = phone.get(&link).await.body;
        one_version_back(&ground.open()).await;
        assert!(!knows_outside(&ground).await, "{:?}", ground.location);
        let ground = ground.with_bucket();
        let sum = "SELECT CAST(SUM(outside + LENGTH(sealed)) AS BIGINT) FROM pouch_file";
        assert!(number(&ground, sum).await > 64 * 1024, "what is there is counted");
        assert!(knows_outside(&ground).await);
        assert!(ground.bucket().names().is_empty());
        assert_eq!(phone.get(&link).await.body, before);
        let gift = values(&phone.get(POUCH).await, "recu")[0].clone();
        phone.post("/fr/pochette/accepter", &format!("recu={gift}")).await;
        assert_eq!(papers(&phone.get(POUCH).await), 2, "{:?}", ground.location);
    }
}

#[tokio::test]
async fn a_page_in_the_bucket_outlives_one_version_back_and_forward_again() {
    for ground in Ground::with_buckets() {
        let site = ground.site();
        let (mut phone, _, mut desk) = lent(&site, ("hour", "guichet")).await;
        desk.give(PDF).await;
        let page = phone.get(POUCH).await;
        let (see, look) =
            (links(&page, "data-see")[0].clone(), links(&page, "data-look")[0].clone());
        one_version_back(&ground.open()).await;
        drop(ground.open().read().await.unwrap());
        assert!(knows_outside(&ground).await);
        assert_eq!(phone.get(&see).await.status, 200, "{:?}", ground.location);
        assert_eq!(phone.get(&look).await.body, PDF);
        ground.bucket().ages(2 * 60 * 60);
        assert_eq!(site.app.pouches().unwrap().sweep_pages().await.unwrap(), 0);
        assert_eq!(phone.send(&photo(ImageFormat::Jpeg)).await.status, 200);
    }
}
