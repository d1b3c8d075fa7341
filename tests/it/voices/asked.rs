//! Sounds are asked for by hash, and made once; nothing typed and nothing foreign is spoken.

use marchepied::speech::Listen as _;
use marchepied::voices::{Form, Recordings, Store};

use super::{SCREEN, noting, page, said, sentences, speaking};
use crate::essai::whole;
use crate::site::Site;

const TALLY: &str = "/fr/demarches/essai/emplois?besoin=salaire&mois=2026-11";

#[tokio::test]
async fn a_screen_is_heard_and_each_sentence_is_made_once() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::with_voices(speaking(noting(folder.path()), Store::none()).await);
    let shown = site.get(SCREEN).await;
    assert_eq!(shown.count("audio"), 1);
    let whole = site.get(&shown.with("src").pop().unwrap().1).await;
    assert_eq!((whole.status, whole.header("content-type")), (200, "audio/mpeg"));
    assert_eq!(whole.header("cache-control"), "public, max-age=31536000, immutable");
    let first = said(folder.path());
    for line in sentences(&site, &shown).await {
        let sound = format!("/voix/{}.mp3", line[3].as_str().unwrap());
        assert_eq!(site.get(&sound).await.status, 200);
    }
    let again = said(folder.path());
    let open = first.lines().count();
    assert!(again.starts_with(&first), "what was made is made again");
    assert!(again.lines().count() < 2 * open, "{again}");
}

#[tokio::test]
async fn a_player_may_ask_for_a_part() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::with_voices(speaking(noting(folder.path()), Store::none()).await);
    let shown = site.get(SCREEN).await;
    let (_, sound) = shown.with("src").pop().unwrap();
    let whole = site.get(&sound).await;
    let part = site.ask("GET", &sound, &[("range", "bytes=10-19")]).await;
    assert_eq!((part.status, &part.body[..]), (206, &whole.body[10..20]));
    assert_eq!(part.header("content-range"), format!("bytes 10-19/{}", whole.body.len()));
    let beyond = site.ask("GET", &sound, &[("range", "bytes=99999999-")]).await;
    assert_eq!(beyond.status, 416);
}

#[tokio::test]
async fn nothing_that_no_page_has_said_is_spoken() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::with_voices(speaking(noting(folder.path()), Store::none()).await);
    let before = said(folder.path());
    for name in ["0123456789abcdef.opus", "p0123456789ab.mp3", "bonjour.mp3", "x", "..%2fa.mp3"] {
        let reply = site.get(&format!("/voix/{name}")).await;
        assert_eq!(reply.status, 404, "{name}");
        reply.assert_helps();
    }
    assert_eq!(said(folder.path()), before);
}

#[tokio::test]
async fn what_was_typed_is_given_to_no_voice() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::with_voices(speaking(noting(folder.path()), Store::none()).await);
    let row = site.post(TALLY, &[], "heures=137&brut=1987&geste=ajouter").await;
    let cookie = row.cookie().expect("the row is kept");
    let shown = site.ask("GET", TALLY, &[("cookie", &cookie)]).await;
    assert!(shown.text().contains("137"), "the row is shown");
    let lines = sentences(&site, &shown).await;
    site.get(&shown.with("src").pop().unwrap().1).await;
    // Names of sounds are hashes, in which any figure may stand.
    let words: Vec<_> = lines.iter().map(|line| (&line[0], &line[1])).collect();
    let heard = format!("{words:?}{}", said(folder.path()));
    assert!(heard.contains("Lisez vos réponses"), "{heard}");
    assert!(!heard.contains("137") && !heard.contains("987"), "{heard}");
}

#[tokio::test]
async fn a_recording_of_a_person_is_heard_before_any_machine() {
    let folder = tempfile::tempdir().unwrap();
    let french = folder.path().join("fr");
    std::fs::create_dir(&french).unwrap();
    std::fs::write(french.join("way-back.mp3"), b"ID3 a person").unwrap();
    std::fs::write(french.join("no-such-message.mp3"), b"ID3").unwrap();
    std::fs::write(french.join("progress.mp3"), b"ID3 waits for a value").unwrap();
    let catalog = whole();
    let (recordings, strange) = Recordings::read(folder.path(), &catalog.locales).unwrap();
    assert_eq!((recordings.count("fr"), strange.len()), (1, 2));
    let voices = speaking(noting(folder.path()), Store::none()).await.with_recordings(recordings);
    voices.offer(page("Retour"));
    let line = voices.lines(page("Retour").lines).remove(0);
    assert!(line.spoken);
    assert_eq!(&voices.sound(&line.key, Form::Mp3).await.unwrap()[..], b"ID3 a person");
}
