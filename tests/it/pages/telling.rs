//! What the operator and the people are told of the bucket, and what nobody is.

use super::depot::{Depot, Fault};
use super::signed::{KEY, REGION};
use crate::database::servers::Ground;
use crate::pouch::KIND;
use crate::pouch::by_hand::Hand;
use crate::program::{Running, marchepied, run};
use crate::resume::mortal::Mortal;

const SECRET: &str = "planted-secret-of-the-bucket";
const PDF: &[u8] = b"%PDF-1.4 a paper startxref 9 %%EOF";

/// A server with this folder, this bucket and the key of this file.
fn started(data: &str, url: &str, key: &str) -> Running {
    let bucket = ["--pages", url, "--pages-region", REGION, "--pages-key-file", key];
    Running::start(&[&["--data", data], &bucket[..]].concat())
}

#[test]
fn a_wrong_key_is_told_at_the_start_once_without_its_secret_and_the_guides_are_up() {
    let (ground, depot) = (Ground::sqlite(), Depot::open());
    let data = ground.folder.path();
    let key = data.join("key");
    std::fs::write(&key, format!("{}\n{SECRET}\n", KEY.0)).unwrap();
    let (data, key) = (data.to_str().unwrap(), key.to_str().unwrap());
    let url = depot.url();
    let mut server = started(data, &url, key);
    server.hear("the bucket fails");
    assert!(
        server
            .exchange("GET /readyz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            .contains("pages failing")
    );
    assert_eq!(server.ask("/fr/demarches/actualisation/pour-qui"), "HTTP/1.1 200 OK");
    let (code, said) = server.end("-TERM");
    assert_eq!(code, Some(0));
    for hidden in [SECRET, KEY.0, "Signature=", "X-Amz", &depot.name, "the bucket fails"] {
        assert!(!said.contains(hidden), "{hidden} is told, or told again: {said}");
    }
}

#[test]
fn the_word_of_the_store_and_what_to_look_at_are_in_the_log() {
    let (ground, depot) = (Ground::sqlite(), Depot::open());
    let data = ground.folder.path().to_str().unwrap();
    let address = depot.url();
    let missing = format!("{}/no-such-bucket", address.rsplit_once('/').unwrap().0);
    let dead = "http://127.0.0.1:9/pages".to_owned();
    for (url, id, told) in [
        (address.clone(), "another", "403 InvalidAccessKeyId; look at the key"),
        (address, KEY.0, "403 SignatureDoesNotMatch; look at the key"),
        (missing, KEY.0, "404 NoSuchBucket; is there a bucket of this name?"),
        (dead, KEY.0, "failed to reach the bucket"),
    ] {
        let key = ground.folder.path().join("key");
        std::fs::write(&key, format!("{id}\n{SECRET}\n")).unwrap();
        let key = key.to_str().unwrap();
        let mut server = started(data, &url, key);
        server.hear(told);
    }
}

#[test]
fn a_bucket_without_a_key_or_with_a_bad_one_stops_the_start_and_shows_nothing_of_it() {
    let (ground, depot) = (Ground::sqlite(), Depot::open());
    let data = ground.folder.path().to_str().unwrap();
    let start = || {
        let mut command = marchepied(&["--listen", "127.0.0.1:0", "--data", data]);
        command.args(["--fiches-url", "none", "--pages", &depot.url()]);
        command
    };
    let (code, _, why) = run(&mut start());
    assert!(code == 1 && why.contains("give its key (pages-key-file)"), "{why}");
    let key = ground.folder.path().join("key");
    std::fs::write(&key, SECRET).unwrap();
    let (code, _, why) = run(start().arg("--pages-key-file").arg(&key));
    assert!(code == 1 && why.contains("it has two lines"), "{why}");
    assert!(!why.contains(SECRET), "{why}");
    let environment = [("AWS_ACCESS_KEY_ID", "a b"), ("AWS_SECRET_ACCESS_KEY", SECRET)];
    let (code, _, why) = run(start().envs(environment));
    assert!(code == 1 && why.contains("it is no key") && !why.contains(SECRET), "{why}");
}

#[test]
fn the_key_may_come_from_the_environment_and_a_copy_says_what_it_does_not_hold() {
    let (ground, depot) = (Ground::sqlite(), Depot::open());
    let script = format!(
        "export MARCHEPIED_PAGES={} MARCHEPIED_PAGES_REGION={REGION}
        export AWS_ACCESS_KEY_ID={} AWS_SECRET_ACCESS_KEY={}; exec \"$@\"",
        depot.url(),
        KEY.0,
        KEY.1
    );
    let server = Mortal::born_under(&ground, &["env"], &script);
    let mut phone = Hand::of(&server);
    phone.make_pouch();
    phone.upload("/fr/pochette/ajouter", KIND, PDF).unwrap();
    assert_eq!(depot.names().len(), 1);
    let (data, copies) = (ground.folder.path(), ground.folder.path().join("copies"));
    let (code, said, why) = run(marchepied(&["backup"]).arg(&copies).arg("--data").arg(data));
    assert_eq!(code, 0, "{why}");
    assert!(said.contains("1 pages of pouches are in the bucket and not in this copy"), "{said}");
    let copy = said.split(": ").next().unwrap();
    let (code, said, why) = run(marchepied(&["restore", copy]).arg("--data").arg(data));
    assert_eq!(code, 0, "{why}");
    assert!(said.contains("1 pages of pouches are in the bucket"), "{said}");
    let page = phone.get("/fr/pochette").unwrap();
    assert_eq!(phone.get(&crate::pouch::links(&page, "data-save")[0]).unwrap().body, PDF);
}

#[tokio::test]
async fn the_page_on_privacy_names_the_other_host_in_every_language_when_there_is_one() {
    let ground = Ground::sqlite();
    let in_rows = ground.site();
    let ground = ground.with_bucket();
    let outside = ground.site();
    ground.bucket().does(Fault::Down);
    let languages = in_rows.app.catalog.locales.offered().map(|one| one.tag.clone());
    for tag in languages.collect::<Vec<_>>() {
        let path = format!("/{tag}/vie-privee");
        let (without, with) = (in_rows.get(&path).await, outside.get(&path).await);
        assert_eq!(without.with("data-elsewhere").len(), 0, "{tag}");
        assert_eq!(with.text().matches("data-elsewhere").count(), 2, "{tag}");
    }
    let french = outside.get("/fr/vie-privee").await;
    assert!(french.text().contains("Vos papiers fermés sont gardés chez un autre hébergeur."));
}
