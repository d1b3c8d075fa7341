//! The voices of the server, with commands that do as a test wants.

mod asked;
mod failing;

use std::path::Path;

use marchepied::speech::{Aloud, Heard, Pronunciation};
use marchepied::voices::{Command, Store, Voices};
use serde_json::Value;

use crate::site::{Reply, Site};

const SCREEN: &str = "/fr/demarches/essai/besoin";

/// A command of a shell, which only tests have: the server never runs one.
fn shell(script: &str) -> Command {
    Command::new(vec!["sh".to_owned(), "-c".to_owned(), script.to_owned()])
}

/// A tenth of a second of silence as a WAV file.
fn wav(folder: &Path) -> String {
    let samples = vec![0_u8; 3200];
    let mut sound = b"RIFF".to_vec();
    sound.extend(36_u32.wrapping_add(3200).to_le_bytes());
    sound.extend(b"WAVEfmt ");
    sound.extend(16_u32.to_le_bytes());
    sound.extend([1, 0, 1, 0]);
    sound.extend(16_000_u32.to_le_bytes());
    sound.extend(32_000_u32.to_le_bytes());
    sound.extend([2, 0, 16, 0]);
    sound.extend(b"data");
    sound.extend(3200_u32.to_le_bytes());
    sound.extend(samples);
    let path = folder.join("silence.wav");
    std::fs::write(&path, sound).unwrap();
    path.display().to_string()
}

/// A voice that notes what it is given to say.
fn noting(folder: &Path) -> Command {
    let (log, sound) = (folder.join("said.txt"), wav(folder));
    shell(&format!("cat >> {0}; echo >> {0}; cat {sound}", log.display()))
}

fn said(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("said.txt")).unwrap_or_default()
}

async fn speaking(command: Command, store: Store) -> Voices {
    let voices = Voices::new(Pronunciation::default(), vec![(None, command)], store);
    voices.look(&[("fr".to_owned(), "Bonjour".to_owned())]).await;
    voices
}

fn page(text: &str) -> Aloud {
    let (text, language) = (text.to_owned(), "fr".to_owned());
    let heard = Heard { text, language: language.clone(), folded: false, own: false };
    Aloud { language, lines: vec![heard] }
}

/// The sentences that the script of a page reads.
async fn sentences(site: &Site, shown: &Reply) -> Vec<Value> {
    let (_, name) = shown.with("data-voice").pop().expect("a page can be heard");
    let list = site.get(&format!("/voix/{name}.json")).await;
    assert_eq!((list.status, list.header("content-type")), (200, "application/json"));
    let list: Value = serde_json::from_slice(&list.body).unwrap();
    list["lines"].as_array().unwrap().clone()
}
