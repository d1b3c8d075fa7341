//! Strings are planted in a pouch, and looked for in all that a running server leaves behind.

use std::path::Path;

use image::{ImageFormat, Rgb, RgbImage};
use marchepied::resume::{Cost, Pepper, Purpose, Vault, read};

use super::by_hand::Hand;
use super::{KIND, POUCH, links, values};
use crate::database::servers::Ground;
use crate::pages::signed::KEY;
use crate::program::{marchepied, run};
use crate::resume::mortal::Mortal;
use crate::resume::secrets::{bytes_below, holds, telling_long};

const PDF: &[u8] = b"%PDF-1.4 planted-in-the-pdf startxref 9 %%EOF";
const GIVEN: &[u8] = b"%PDF-1.4 planted-by-the-helper startxref 9 %%EOF";
const WHO: &str = "Planted-Marie du guichet";
const NOTE: &str = "planted-note : il manque la page 2";

fn photo() -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    let grain = |x: u32, y: u32| Rgb([(x * y % 251) as u8, (x ^ y) as u8, y as u8]);
    RgbImage::from_fn(120, 90, grain).write_to(&mut out, ImageFormat::Jpeg).unwrap();
    out.into_inner()
}

/// Uses all that a pouch can do: what must be found nowhere.
async fn use_a_pouch(server: &Mortal, folder: &Path) -> Vec<Vec<u8>> {
    let (mut phone, mut desk) = (Hand::of(server), Hand::of(server));
    let own = phone.make_pouch();
    let page = phone.upload("/fr/pochette/ajouter", KIND, &photo()).unwrap();
    let jpeg = phone.get(&links(&page, "data-see")[0]).unwrap().body;
    let page = phone.upload("/fr/pochette/ajouter", "preuve-adresse", PDF).unwrap();
    let id = values(&page, "papier").pop().unwrap();
    phone.post("/fr/pochette/dater", &format!("papier={id}&jour=3/10/2025")).unwrap();
    let lent = phone.lend();
    let page = desk.borrow(WHO, &lent);
    assert_eq!(page.screen(), "prete");
    desk.get(&links(&page, "data-see")[0]).unwrap();
    desk.get(&links(&page, "data-whole")[0]).unwrap();
    for _ in 0..2 {
        desk.upload("/fr/pochette/pret/ajouter", "rib", GIVEN).unwrap();
    }
    desk.post("/fr/pochette/pret/note", &format!("note={NOTE}")).unwrap();
    let page = phone.get(POUCH).unwrap();
    for told in [WHO, NOTE] {
        assert!(page.text().contains(told), "{told} is for the person");
    }
    phone.post("/fr/pochette/accepter", &format!("recu={}", values(&page, "recu")[0])).unwrap();
    let vault = Vault::new(Pepper::kept_in(folder).unwrap(), Cost::USUAL);
    let mut secrets = vec![jpeg[jpeg.len() / 2..][..24].to_vec(), b"3 octobre 2025".to_vec()];
    for (purpose, words) in [(Purpose::Pouch, &own), (Purpose::Loan, &lent)] {
        let drawn = read(&words.join(" "), purpose).unwrap();
        secrets.push(vault.root(purpose, &drawn).await.unwrap().letters().into_bytes());
        secrets.extend(telling_long(words).await.into_iter().map(String::into_bytes));
    }
    secrets.extend([phone.cookie.into_bytes(), desk.cookie.into_bytes(), id.into_bytes()]);
    let told = ["planted-", "Planted-Marie", KIND, "preuve-adresse", "2025-10-03", "JFIF"];
    secrets.extend(told.map(|secret| secret.as_bytes().to_vec()));
    secrets
}

#[tokio::test]
async fn what_is_planted_in_a_pouch_is_in_no_file_log_figure_or_copy() {
    look_for_what_is_planted(&Ground::sqlite()).await;
}

#[tokio::test]
async fn what_is_planted_in_a_pouch_is_not_in_its_bucket_and_the_key_of_that_is_nowhere_else() {
    look_for_what_is_planted(&Ground::sqlite().with_bucket()).await;
}

async fn look_for_what_is_planted(ground: &Ground) {
    let folder = ground.folder.path();
    let script = "mkdir -p \"$D/temporary\"; export TMPDIR=\"$D/temporary\"; exec \"$@\"";
    let server = Mortal::born_under(ground, &["env"], script);
    let mut secrets = use_a_pouch(&server, folder).await;
    let copies = folder.join("copies");
    let (code, _, why) = run(marchepied(&["backup"]).arg(&copies).arg("--data").arg(folder));
    assert_eq!(code, 0, "{why}");
    let figures = server.ask("GET", "/metrics", "").unwrap();
    let mut left = bytes_below(folder);
    assert!(holds(&left, b"/{lang}/pochette/pret/ajouter"), "the log is among them");
    assert!(holds(&left, b"pouch_gift"), "and the database");
    assert!(figures.text().contains("/{lang}/pochette"), "the pouch is in the figures");
    server.kill();
    if let Some(depot) = &ground.depot {
        // Its own file is where the key belongs.
        std::fs::remove_file(folder.join("bucket.key")).unwrap();
        secrets.extend([KEY.0, KEY.1].map(|part| part.as_bytes().to_vec()));
        left.clear();
        left.extend(depot.bytes());
        assert_eq!(depot.names().len(), 4, "the bucket is among what is looked at");
    }
    left.extend(bytes_below(folder));
    for secret in &secrets {
        let shown = String::from_utf8_lossy(secret);
        assert!(!holds(&left, secret), "{shown} is kept in the clear");
        assert!(!holds(&figures.body, secret), "{shown} is in the figures");
    }
}
