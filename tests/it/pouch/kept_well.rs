//! What is kept is sealed; a broken database is no dead end; nothing is told.

use image::ImageFormat;
use marchepied::store::database::Location;
use sqlx::Row as _;

use super::{KIND, POUCH, links, photo};
use crate::browser::Browser;
use crate::database::servers::Ground;
use crate::resume::secrets::{bytes_below, holds, no_word_in_files};
use crate::site::Site;

/// How many rows a table has.
pub async fn rows(ground: &Ground, table: &str) -> i64 {
    let database = ground.open();
    let mut open = database.read().await.unwrap();
    let query = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
    sqlx::query(query).fetch_one(&mut *open).await.unwrap().get(0)
}

#[tokio::test]
async fn no_word_no_paper_no_kind_no_note_and_no_key_stands_in_the_files() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let (mut phone, mut desk) = (Browser::of(&site), Browser::of(&site));
    let mut secrets = phone.make_pouch().await;
    phone.send(&photo(ImageFormat::Jpeg)).await;
    let pdf = b"%PDF-1.4 the secret of the paper startxref 9 %%EOF";
    phone.send(pdf).await;
    secrets.extend(phone.lend("hour").await);
    desk.borrow("guichet du CCAS", &secrets[6..]).await;
    desk.post("/fr/pochette/pret/note", "note=une+note+secrète").await;
    let lent = desk.get("/fr/pochette/pret").await;
    let seen = desk.get(&links(&lent, "data-save")[1]).await;
    assert_eq!(seen.body, pdf, "it was really kept");
    assert_eq!(seen.header("content-type"), "application/pdf");
    site.app.database.close().await;
    no_word_in_files(&ground, &secrets).await;
    let files = bytes_below(ground.folder.path());
    for secret in
        ["secret of the paper", "guichet du CCAS", "note secrète", KIND, "JFIF", "letters"]
    {
        assert!(!holds(&files, secret), "{secret}");
    }
}

#[tokio::test]
async fn a_database_that_fails_says_keep_your_words_and_leaves_the_guides_up() {
    let lost = Location::Server("postgres://nobody@localhost/none?host=/nowhere".into());
    let pepper = tempfile::tempdir().unwrap();
    let site = Site::keeping(crate::essai::TODAY, lost, pepper.path());
    let page = site.post("/fr/pochette/nouvelle", &[], "").await;
    page.assert_helps();
    assert_eq!((page.status, page.screen().as_str()), (503, "panne"));
    assert_eq!(site.get("/fr/").await.status, 200);
}

#[tokio::test]
async fn a_server_that_keeps_nothing_has_no_pouch() {
    let site = crate::site::site();
    assert_eq!(site.get(POUCH).await.status, 404);
    assert_eq!(site.post("/fr/pochette/nouvelle", &[], "").await.status, 404);
}

#[tokio::test]
async fn pages_of_the_pouch_are_kept_by_nobody_and_given_to_no_voice() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let page = phone.send(&photo(ImageFormat::Jpeg)).await;
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(!page.text().contains("data-voice"));
    let closed = phone.post("/fr/pochette/fermer", "").await;
    assert_eq!(closed.screen(), "fermee");
    assert_eq!(phone.get(POUCH).await.screen(), "pochette");
}

#[tokio::test]
async fn an_old_cookie_opens_nothing_once_the_pouch_is_erased() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.make_pouch().await;
    let page = phone.send(&photo(ImageFormat::Jpeg)).await;
    let (old, seen) = (phone.cookie.clone(), links(&page, "data-see")[0].clone());
    phone.post("/fr/pochette/effacer", "").await;
    phone.cookie = old;
    assert_eq!(phone.get(POUCH).await.screen(), "partie");
    assert_eq!(phone.get(&seen).await.screen(), "pochette");
}
