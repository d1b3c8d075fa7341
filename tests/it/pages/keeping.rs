//! Pages in a bucket are read back by every server, and what is there tells nothing.

use image::ImageFormat;
use marchepied::store::pages::Pages;

use super::number;
use crate::browser::Browser;
use crate::database::servers::Ground;
use crate::pouch::{KIND, POUCH, form, lent, links, papers, photo, values};

const PDF: &[u8] = b"%PDF-1.4 the secret of the paper startxref 9 %%EOF";
const IN_ROWS: &str = "SELECT COUNT(*) FROM pouch_file WHERE LENGTH(sealed) > 0 OR outside = 0";

/// What a link shows.
async fn seen(browser: &mut Browser<'_>, link: &str) -> Vec<u8> {
    let page = browser.get(link).await;
    assert_eq!(page.status, 200, "{link}");
    page.body
}

#[tokio::test]
async fn a_page_is_in_the_bucket_and_not_in_its_row_and_is_read_back_at_a_desk() {
    for ground in Ground::with_buckets() {
        let (site, other) = (ground.site(), ground.site());
        let mut phone = Browser::of(&site);
        let words = phone.make_pouch().await;
        phone.send(PDF).await;
        phone.send(&photo(ImageFormat::Jpeg)).await;
        let mut desk = Browser::of(&other);
        let page = desk.open_pouch(&words).await;
        assert_eq!(seen(&mut desk, &links(&page, "data-save")[0]).await, PDF);
        let jpeg = seen(&mut desk, &links(&page, "data-see")[0]).await;
        assert_eq!(image::load_from_memory(&jpeg).unwrap().width(), 60);
        assert_eq!(ground.bucket().names().len(), 2, "{:?}", ground.location);
        assert_eq!(number(&ground, IN_ROWS).await, 0);
    }
}

#[tokio::test]
async fn names_bodies_and_requests_tell_nothing() {
    let ground = Ground::sqlite().with_bucket();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    let mut secrets = phone.make_pouch().await;
    phone.send(PDF).await;
    let page = phone.send(&photo(ImageFormat::Jpeg)).await;
    secrets.extend(values(&page, "papier"));
    seen(&mut phone, &links(&page, "data-save")[0]).await;
    for name in ground.bucket().names() {
        let is_plain = |part: &str| part.len() == 32 && part.bytes().all(|b| b.is_ascii_hexdigit());
        let parts: Vec<_> = name.split('/').collect();
        assert!(parts.len() == 2 && parts.iter().all(|part| is_plain(part)), "{name}");
    }
    let sizes = ground.bucket().with(|kept| {
        kept.objects.values().map(|(body, _)| body.len() / 1024 / 64).collect::<Vec<_>>()
    });
    assert_eq!(sizes, [1, 1], "a photo and a PDF of some bytes look the same");
    secrets.retain(|secret| secret.len() > 6);
    let all = ground.bucket().bytes();
    for secret in secrets.iter().map(String::as_str).chain(["secret of the", "JFIF", "PDF", KIND]) {
        let found = all.windows(secret.len()).any(|window| window == secret.as_bytes());
        assert!(!found, "{secret}");
    }
}

#[tokio::test]
async fn what_a_helper_adds_is_kept_without_its_bytes_passing_again() {
    for ground in Ground::with_buckets() {
        let site = ground.site();
        let (mut phone, _, mut desk) = lent(&site, ("hour", "guichet")).await;
        assert_eq!(desk.give(PDF).await.status, 200);
        let names = ground.bucket().names();
        assert_eq!(names.len(), 2);
        let gift = values(&phone.get(POUCH).await, "recu")[0].clone();
        ground.bucket().with(|kept| kept.asked.clear());
        phone.post("/fr/pochette/accepter", &format!("recu={gift}")).await;
        let asked = ground.bucket().with(|kept| kept.asked.clone());
        assert_eq!(asked, Vec::<String>::new(), "{:?}", ground.location);
        assert_eq!(ground.bucket().names(), names);
        let page = phone.get(POUCH).await;
        assert_eq!(papers(&page), 2);
        assert_eq!(seen(&mut phone, &links(&page, "data-save")[1]).await, PDF);
    }
}

#[tokio::test]
async fn pages_that_are_in_the_database_are_read_when_new_ones_go_elsewhere() {
    for ground in Ground::both() {
        let first = ground.site();
        let mut phone = Browser::of(&first);
        let words = phone.make_pouch().await;
        phone.send(PDF).await;
        let ground = ground.with_bucket();
        let site = ground.site();
        let mut desk = Browser::of(&site);
        desk.open_pouch(&words).await;
        let page = desk.send_form(form(&[("sorte", KIND)], &[PDF])).await;
        for link in links(&page, "data-save") {
            assert_eq!(seen(&mut desk, &link).await, PDF);
        }
        assert_eq!(ground.bucket().names().len(), 1, "{:?}", ground.location);
        let database = ground.open();
        assert_eq!(Pages::outside(&database).await.unwrap(), 1);
        assert_eq!(number(&ground, IN_ROWS).await, 1);
    }
}

#[tokio::test]
async fn a_server_that_was_not_told_of_the_bucket_says_not_now_and_loses_nothing() {
    let ground = Ground::sqlite().with_bucket();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    let words = phone.make_pouch().await;
    let link = links(&phone.send(PDF).await, "data-save")[0].clone();
    let untold = Ground { depot: None, ..ground };
    let other = untold.site();
    let mut desk = Browser::of(&other);
    assert_eq!(papers(&desk.open_pouch(&words).await), 1);
    super::assert_not_now(&desk.get(&link).await, "no bucket");
    assert_eq!(seen(&mut phone, &link).await, PDF);
}

#[tokio::test]
async fn many_servers_with_one_postgresql_and_one_bucket_begin_at_once_and_read_one_another() {
    let ground = Ground::postgres().with_bucket();
    let sites = [ground.site(), ground.site(), ground.site()];
    let mut phones: Vec<_> = sites.iter().map(Browser::of).collect();
    let mut words = Vec::new();
    for phone in &mut phones {
        words.push(phone.make_pouch().await);
    }
    let [a, b, c] = &mut phones[..] else { unreachable!() };
    let pages = tokio::join!(a.send(PDF), b.send(PDF), c.send(PDF));
    let links = [pages.0, pages.1, pages.2].map(|page| links(&page, "data-save")[0].clone());
    let begins = |name: &String| name.split('/').next().unwrap().to_owned();
    let begins: std::collections::BTreeSet<_> =
        ground.bucket().names().iter().map(begins).collect();
    assert_eq!(begins.len(), 1, "one database, one beginning of names: {begins:?}");
    for (at, link) in links.iter().enumerate() {
        let mut desk = Browser::of(&sites[(at + 1) % 3]);
        desk.open_pouch(&words[at]).await;
        assert_eq!(seen(&mut desk, link).await, PDF);
    }
}
