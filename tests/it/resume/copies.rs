//! Copies of what is kept: made while the server runs, put back while it runs.

use std::path::PathBuf;

use super::mortal::Mortal;
use super::secrets::{A_TABLE, holds, telling};
use super::{STOP, letters};
use crate::database::servers::Ground;
use crate::program::{marchepied, run};

const REAL_STOP: &str = "/fr/demarches/actualisation/pour-qui/arret";

/// Copies the database of a running server: the copy.
fn backed_up(ground: &Ground) -> PathBuf {
    let folder = ground.folder.path().join("copies");
    let mut command = marchepied(&["backup"]);
    let (code, said, why) = run(command.arg(&folder).arg("--data").arg(ground.folder.path()));
    assert_eq!(code, 0, "{why}");
    let copy = said.split(": ").next().unwrap();
    PathBuf::from(copy)
}

/// Puts a file back: exit code, output, complaints.
fn put_back(ground: &Ground, copy: &PathBuf) -> (i32, String, String) {
    run(marchepied(&["restore"]).arg(copy).arg("--data").arg(ground.folder.path()))
}

fn status(server: &Mortal, letters: &str) -> u16 {
    server.post("/fr/reprendre", &format!("cle={letters}")).unwrap().status
}

#[test]
fn a_copy_brings_back_what_was_erased_since_while_the_server_runs() {
    use std::os::unix::fs::PermissionsExt as _;
    let ground = Ground::sqlite();
    let server = Mortal::born(&ground);
    let before = letters(&server.post(REAL_STOP, "").unwrap());
    let copy = backed_up(&ground);
    assert_eq!(std::fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
    server.post("/fr/reprendre/effacer", &format!("cle={before}")).unwrap();
    let after = letters(&server.post(REAL_STOP, "").unwrap());
    assert_eq!((status(&server, &before), status(&server, &after)), (422, 200));
    let (code, said, why) = put_back(&ground, &copy);
    assert_eq!(code, 0, "{why}");
    assert!(said.contains("rows are back"), "{said}");
    assert_eq!((status(&server, &before), status(&server, &after)), (200, 422));
}

#[test]
fn a_copy_that_is_damaged_or_of_another_version_changes_nothing() {
    let ground = Ground::sqlite();
    let server = Mortal::born(&ground);
    let kept = letters(&server.post(REAL_STOP, "").unwrap());
    let copy = backed_up(&ground);
    let whole = std::fs::read(&copy).unwrap();
    std::fs::write(&copy, &whole[..whole.len() / 2]).unwrap();
    let half = put_back(&ground, &copy);
    std::fs::write(&copy, b"no database at all").unwrap();
    let none = put_back(&ground, &copy);
    std::fs::write(&copy, b"").unwrap();
    let empty = put_back(&ground, &copy);
    std::fs::remove_file(&copy).unwrap();
    let missing = put_back(&ground, &copy);
    for (code, _, why) in [half, none, empty, missing] {
        assert_eq!(code, 1, "{why}");
    }
    assert_eq!(status(&server, &kept), 200);
}

#[tokio::test]
async fn no_answer_and_no_word_stands_in_a_copy() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let sheet = site.post(STOP, &[], "").await;
    let copy = ground.folder.path().join("copy.db");
    site.app.database.copy_to(&copy).await.unwrap();
    let bytes = std::fs::read(copy).unwrap();
    assert!(holds(&bytes, A_TABLE), "it is a copy of the database");
    for secret in telling(super::words(&sheet)).await {
        assert!(!holds(&bytes, &secret), "{secret}");
    }
    assert!(site.app.database.copy_to(&ground.folder.path().join("copy.db")).await.is_err());
}

#[tokio::test]
async fn the_page_on_privacy_says_how_long_our_copies_live() {
    let says = |page: &crate::site::Reply| page.text().contains("30 jours au plus");
    assert!(says(&Ground::sqlite().site().get("/fr/vie-privee").await));
    // Its operator copies PostgreSQL with other tools: nothing is said for them.
    assert!(!says(&Ground::postgres().site().get("/fr/vie-privee").await));
    assert!(!says(&crate::site::site().get("/fr/vie-privee").await));
}
