//! What was acknowledged is kept, what is kept is sealed, and a broken database is no dead end.

use marchepied::store::database::Location;

use super::mortal::Mortal;
use super::secrets::{A_TABLE, bytes_below, holds, telling, telling_long};
use super::{STOP, TALLY, letters, typed, words};
use crate::browser::Browser;
use crate::database::servers::Ground;
use crate::site::Site;

/// A screen of a guide that is really served.
const REAL_STOP: &str = "/fr/demarches/actualisation/pour-qui/arret";

#[tokio::test]
async fn no_answer_no_word_and_no_letter_stands_in_the_files() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let mut phone = Browser::of(&site);
    phone.post(TALLY, "heures=987&brut=1234%2C56&geste=fini").await;
    let sheet = phone.post(STOP, "").await;
    site.app.database.close().await;
    let files = bytes_below(ground.folder.path());
    assert!(holds(&files, A_TABLE), "the database is among them");
    let mut secrets = telling(words(&sheet)).await;
    secrets.extend([letters(&sheet), "salaire".into(), "essai".into(), "123456".into()]);
    for secret in secrets {
        assert!(!holds(&files, &secret), "{secret}");
    }
}

#[tokio::test]
async fn another_secret_of_the_server_opens_nothing() {
    let ground = Ground::sqlite();
    let given = words(&ground.site().post(STOP, &[], "").await);
    let elsewhere = tempfile::tempdir().unwrap();
    let thief = Site::keeping(crate::essai::TODAY, ground.location.clone(), elsewhere.path());
    assert_eq!(super::open(&thief, &given).await.status, 422);
}

#[tokio::test]
async fn a_database_that_fails_says_keep_your_paper_and_leaves_the_guides_up() {
    let lost = Location::Server("postgres://nobody@localhost/none?host=/nowhere".into());
    let pepper = tempfile::tempdir().unwrap();
    let site = Site::keeping(crate::essai::TODAY, lost, pepper.path());
    let not_kept = site.post(STOP, &[], "").await;
    assert_eq!((not_kept.status, not_kept.screen().as_str()), (503, "arret"));
    not_kept.assert_helps();
    let shut = super::open(&site, &["lampe", "renard", "vélo", "école", "tulipe"]).await;
    assert_eq!(shut.status, 503);
    assert!(shut.text().contains("Gardez bien votre papier."));
    assert_eq!(site.get(super::PLACE).await.status, 200);
}

#[tokio::test]
async fn a_server_that_keeps_nothing_offers_nothing() {
    let site = crate::site::site();
    assert!(!site.get(super::PLACE).await.text().contains("/arret"));
    assert_eq!(site.get("/fr/reprendre").await.status, 404);
    assert_eq!(site.post(STOP, &[], "").await.status, 404);
}

/// MARCHEPIED_KILLS names another number of deaths.
#[test]
fn no_place_that_was_acknowledged_is_lost_when_the_server_is_killed() {
    let kills = std::env::var("MARCHEPIED_KILLS").map_or(2, |many| many.parse().unwrap());
    for ground in Ground::both() {
        let mut acknowledged = Vec::new();
        for _ in 0..kills {
            let server = Mortal::born(&ground);
            // One is surely acknowledged; the others meet the death of the server.
            acknowledged.extend(server.post(REAL_STOP, "").map(|sheet| letters(&sheet)));
            std::thread::scope(|scope| {
                let writers: Vec<_> =
                    (0..3).map(|_| scope.spawn(|| server.post(REAL_STOP, ""))).collect();
                std::thread::sleep(std::time::Duration::from_millis(fastrand::u64(50..900)));
                server.kill();
                let sheets = writers.into_iter().filter_map(|writer| writer.join().unwrap());
                acknowledged.extend(sheets.filter(|s| s.status == 200).map(|s| letters(&s)));
            });
        }
        assert!(acknowledged.len() >= kills, "nothing was acknowledged");
        let server = Mortal::born(&ground);
        for letters in &acknowledged {
            let page = server.post("/fr/reprendre", &format!("cle={letters}")).unwrap();
            assert_eq!((page.status, page.screen().as_str()), (200, "retour"));
        }
    }
}

#[test]
fn two_servers_share_one_postgresql_and_nobody_sticks_to_one() {
    let ground = Ground::postgres();
    let (one, other) = (Mortal::born(&ground), Mortal::born(&ground));
    let sheet = one.post(REAL_STOP, "").unwrap();
    let back = other.post("/fr/reprendre", &typed(&words(&sheet))).unwrap();
    assert_eq!((back.status, back.screen().as_str()), (200, "retour"));
    let erase = format!("cle={}", letters(&sheet));
    assert_eq!(other.post("/fr/reprendre/effacer", &erase).unwrap().status, 200);
    assert_eq!(one.post("/fr/reprendre", &erase).unwrap().status, 422);
}

#[tokio::test]
async fn pages_with_words_are_not_handed_to_the_voices_which_keep_what_they_say() {
    let ground = Ground::sqlite();
    let site = ground.site();
    let sheet = site.post(STOP, &[], "").await;
    let back = super::open(&site, &words(&sheet)).await;
    let wrong = super::open(&site, &["qqsecret", "b", "c", "d", "e"]).await;
    for page in [sheet, back, wrong] {
        assert!(!page.text().contains("data-voice"), "{}", page.screen());
    }
}

#[tokio::test]
async fn no_word_stands_in_a_log_or_a_figure() {
    let ground = Ground::sqlite();
    let server = Mortal::born(&ground);
    let sheet = server.post(REAL_STOP, "").unwrap();
    let given = words(&sheet);
    server.post("/fr/reprendre", &typed(&given)).unwrap();
    server.post("/fr/reprendre", "mot=qqsecret&mot=b&mot=c&mot=d&mot=e").unwrap();
    let mut secrets = telling_long(&given).await;
    secrets.extend([letters(&sheet), "qqsecret".to_owned()]);
    let told = bytes_below(ground.folder.path());
    assert!(holds(&told, "/{lang}/reprendre"), "the log is among them");
    let figures = server.ask("GET", "/metrics", "").unwrap();
    for secret in secrets {
        assert!(!holds(&told, &secret), "{secret} is kept");
        assert!(!figures.text().contains(&secret), "{secret} is counted");
    }
}
