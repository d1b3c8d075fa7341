//! A bad command, or a full disk: the text stays, the player goes, and comes back.

use std::time::Duration;

use marchepied::speech::{Listen as _, Pronunciation};
use marchepied::voices::{Command, Error, Form, Store, Voices};
use serde_json::Value;

use super::{SCREEN, noting, page, sentences, shell, speaking, wav};
use crate::site::Site;

const SHORT: Duration = Duration::from_millis(400);

#[tokio::test]
async fn a_bad_command_leaves_the_text_and_takes_the_player_away() {
    let flood = "head -c 9000000 /dev/zero";
    let bad = [
        ("it hangs", shell("sleep 60").within(SHORT)),
        ("what it started hangs", shell("sleep 60 & wait").within(SHORT)),
        ("it floods", shell(flood)),
        ("it ends badly", shell("exit 3")),
        ("it says nothing", shell("true")),
        ("it writes no sound", shell("cat; cat; echo and no more than words, many, many of them")),
        ("it is missing", Command::new(vec!["/nowhere/voix".to_owned()])),
    ];
    for (what, command) in bad {
        let voices = speaking(command, Store::none()).await;
        assert!(!voices.speaks("fr"), "{what}");
        let site = Site::with_voices(voices);
        let shown = site.get(SCREEN).await;
        assert_eq!((shown.status, shown.count("audio")), (200, 0), "{what}");
        assert_eq!(sentences(&site, &shown).await[0][3], Value::Null, "{what}");
    }
}

#[tokio::test]
async fn a_voice_that_breaks_later_goes_from_the_pages_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let sound = wav(folder.path());
    let gate = folder.path().join("open");
    std::fs::write(&gate, "").unwrap();
    let command = shell(&format!("cat > /dev/null; test -e {} && cat {sound}", gate.display()));
    let site = Site::with_voices(speaking(command, Store::none()).await);
    let shown = site.get(SCREEN).await;
    std::fs::remove_file(&gate).unwrap();
    let lost = site.get(&shown.with("src").pop().unwrap().1).await;
    assert_eq!(lost.status, 503);
    lost.assert_helps();
    assert_eq!(site.get(SCREEN).await.count("audio"), 0);
    std::fs::write(&gate, "").unwrap();
    site.app.voices.look(&[("fr".to_owned(), "Bonjour".to_owned())]).await;
    assert_eq!(site.get(SCREEN).await.count("audio"), 1);
}

#[tokio::test]
async fn sounds_outlive_the_server_and_a_full_disk_hurts_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let voices = speaking(noting(folder.path()), Store::kept_in(&data)).await;
    let line = voices.lines(page("Une phrase.").lines).remove(0);
    assert!(matches!(voices.render(&line).await, Ok((_, false))));
    let silent = Voices::new(Pronunciation::default(), Vec::new(), Store::kept_in(&data));
    assert!(silent.sound(&line.key, Form::Opus).await.is_ok());
    std::fs::remove_dir_all(&data).unwrap();
    std::fs::write(&data, "a file where the folder was").unwrap();
    let full = speaking(noting(folder.path()), Store::kept_in(&data)).await;
    full.offer(page("Une autre phrase."));
    let line = full.lines(page("Une autre phrase.").lines).remove(0);
    assert!(full.sound(&line.key, Form::Mp3).await.is_ok());
    assert!(matches!(full.sound("0123456789abcdef", Form::Mp3).await, Err(Error::Unknown)));
}
