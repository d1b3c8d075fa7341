//! The disk and the database fail in every way: guides stay up, nothing is half written, and
//! what was acknowledged before is found again after.

use std::path::Path;
use std::process::Command;

use marchepied::store::database::{FILE, Location};

use super::mortal::Mortal;
use super::{PLACE, STOP, letters, words};
use crate::database::servers::{Ground, Server};
use crate::essai::TODAY;
use crate::site::{Reply, Site};

const GUIDE: &str = "/fr/demarches/actualisation/pour-qui";
const REAL_STOP: &str = "/fr/demarches/actualisation/pour-qui/arret";
/// More places than any disk of these tests holds.
const MANY: usize = 150;

/// A shell in which disks can be put up, when this machine lets us.
fn with_disks() -> Option<&'static [&'static str]> {
    let ways: [&[&str]; 2] = [&["unshare", "-m"], &["unshare", "-rm"]];
    let tried = |way: &&[&str]| {
        let script = "mount -t tmpfs none /mnt";
        let done = Command::new(way[0]).args(&way[1..]).args(["sh", "-c", script]).output();
        done.is_ok_and(|done| done.status.success())
    };
    let found = ways.into_iter().find(tried);
    if found.is_none() {
        println!("NOT TRIED: this machine lets nobody mount a disk of his own");
    }
    found
}

/// Keeps places until the server says that it cannot: the letters of those that it kept.
fn kept_until_refused(server: &Mortal) -> Vec<String> {
    let mut kept = Vec::new();
    while kept.len() < MANY {
        let sheet = server.post(REAL_STOP, "").expect("an answer");
        if sheet.status != 200 {
            assert_eq!((sheet.status, sheet.screen().as_str()), (503, "arret"));
            assert!(sheet.text().contains("Ce n’est pas votre faute."), "{}", sheet.text());
            assert_eq!(server.ask("GET", GUIDE, "").unwrap().status, 200);
            return kept;
        }
        kept.push(letters(&sheet));
    }
    panic!("the disk was not full after {MANY} places")
}

fn opened(server: &Mortal, letters: &str) -> Reply {
    server.post("/fr/reprendre", &format!("cle={letters}")).expect("an answer")
}

fn all_open(server: &Mortal, kept: &[String]) {
    for letters in kept {
        let page = opened(server, letters);
        assert_eq!((page.status, page.screen().as_str()), (200, "retour"));
    }
}

#[test]
fn a_full_disk_keeps_what_it_has_and_takes_more_once_there_is_room() {
    let Some(shell) = with_disks() else { return };
    let ground = Ground::sqlite();
    let small = "mount -t tmpfs -o size=1000k none \"$D\" && head -c 300000 /dev/zero >\"$D/filler\" && exec \"$@\"";
    let server = Mortal::born_under(&ground, shell, small);
    let kept = kept_until_refused(&server);
    assert!(!kept.is_empty(), "there was no room from the first");
    all_open(&server, &kept);
    std::fs::remove_file(server.folder(&ground).join("filler")).unwrap();
    let more = server.post(REAL_STOP, "").unwrap();
    let log = std::fs::read_to_string(ground.folder.path().join("log")).unwrap();
    assert_eq!(more.status, 200, "there is room again: {log}");
    all_open(&server, &[kept, vec![letters(&more)]].concat());
}

#[test]
fn a_disk_that_breaks_while_it_is_written_loses_nothing_acknowledged() {
    let ground = Ground::sqlite();
    drop(Mortal::born(&ground).post(REAL_STOP, "").unwrap());
    // No file may grow past 500 kB: a write fails as on a broken disk.
    let broken = "trap '' XFSZ; ulimit -f 1000; exec \"$@\"";
    let server = Mortal::born_under(&ground, &["env"], broken);
    let kept = kept_until_refused(&server);
    all_open(&server, &kept);
    server.kill();
    all_open(&Mortal::born(&ground), &kept);
}

#[test]
fn a_disk_that_can_only_be_read_leaves_the_guides_up() {
    let Some(shell) = with_disks() else { return };
    let ground = Ground::sqlite();
    let sheet = Mortal::born(&ground).post(REAL_STOP, "").unwrap();
    let closed = "mount --bind \"$D\" \"$D\" && mount -o remount,bind,ro \"$D\" && exec \"$@\"";
    let server = Mortal::born_under(&ground, shell, closed);
    assert_eq!(server.ask("GET", GUIDE, "").unwrap().status, 200);
    assert_eq!(server.post(REAL_STOP, "").unwrap().status, 503);
    let page = opened(&server, &letters(&sheet));
    assert!(page.status == 200 || page.text().contains("Gardez bien votre papier."));
    drop(server);
    all_open(&Mortal::born(&ground), &[letters(&sheet)]);
}

/// The same folder with another database in it.
fn with_file(folder: &Path, bytes: &[u8]) -> Ground {
    let ground = Ground::sqlite();
    for file in std::fs::read_dir(folder).unwrap().flatten() {
        std::fs::copy(file.path(), ground.folder.path().join(file.file_name())).unwrap();
    }
    std::fs::write(ground.folder.path().join(FILE), bytes).unwrap();
    ground
}

#[tokio::test]
async fn a_page_of_the_file_that_rots_gives_the_right_place_or_says_that_it_cannot() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let given = words(&site.post(STOP, &[], "").await);
    let right = super::open(&site, &given).await.text().to_owned();
    site.app.database.close().await;
    let bytes = std::fs::read(ground.folder.path().join(FILE)).unwrap();
    for at in (100..bytes.len() - 64).step_by(bytes.len() / 8) {
        let mut rotten = bytes.clone();
        rotten[at..at + 64].iter_mut().for_each(|byte| *byte = !*byte);
        let ground = with_file(ground.folder.path(), &rotten);
        let site = ground.site();
        let page = super::open(&site, &given).await;
        page.assert_helps();
        assert!([200, 422, 503].contains(&page.status), "{} at {at}", page.status);
        assert!(page.status != 200 || page.text() == right, "another place at {at}");
        assert_eq!(site.get(PLACE).await.status, 200);
    }
}

#[test]
fn a_journal_that_is_lost_leaves_a_server_that_keeps_again() {
    let ground = Ground::sqlite();
    let server = Mortal::born(&ground);
    let before = letters(&server.post(REAL_STOP, "").unwrap());
    server.kill();
    drop(server);
    for journal in ["-wal", "-shm"] {
        std::fs::remove_file(ground.folder.path().join(format!("{FILE}{journal}"))).unwrap();
    }
    let server = Mortal::born(&ground);
    assert_eq!(server.ask("GET", GUIDE, "").unwrap().status, 200);
    assert!([200, 422].contains(&opened(&server, &before).status));
    let after = server.post(REAL_STOP, "").unwrap();
    all_open(&server, &[letters(&after)]);
}

#[tokio::test]
async fn a_postgresql_that_starts_again_is_found_again() {
    let server = Server::start();
    let location = Location::Server(server.database("restarted"));
    let pepper = tempfile::tempdir().unwrap();
    let site = Site::keeping(TODAY, location, pepper.path());
    let given = words(&site.post(STOP, &[], "").await);
    // It stops when it is dropped.
    let again = move || {
        server.restart();
        server
    };
    let _server = tokio::task::spawn_blocking(again).await.unwrap();
    // The first to come may meet a connection that is dead: it is told, and tries again.
    let first = super::open(&site, &given).await;
    assert!([200, 503].contains(&first.status), "{}", first.status);
    first.assert_helps();
    assert_eq!(super::open(&site, &given).await.status, 200);
}

#[tokio::test]
async fn when_all_connections_are_busy_people_are_told_and_guides_are_served() {
    for ground in Ground::both() {
        let site = ground.site();
        let given = words(&site.post(STOP, &[], "").await);
        let mut busy = Vec::new();
        while let Ok(open) = site.app.database.read().await {
            busy.push(open);
        }
        assert_eq!(super::open(&site, &given).await.status, 503);
        assert_eq!(site.get(PLACE).await.status, 200);
        drop(busy);
        assert_eq!(super::open(&site, &given).await.status, 200, "{:?}", ground.location);
    }
}
