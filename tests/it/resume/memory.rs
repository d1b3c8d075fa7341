//! A dump of a running server holds no words, no answer, no paper and no note of those who were there.
//!
//! The root is not looked for: the libraries that derive keys leave it on the stacks of threads,
//! until others write over it (decision 024).

use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::NamedTempFile;

use super::mortal::Mortal;
use super::{typed, words};
use crate::database::servers::Ground;
use crate::pouch::KIND;
use crate::pouch::by_hand::Hand;
use crate::site::Reply;

const ANSWERS: &str = "pour-qui=yes&formation=no&travaille=yes&autre=non";
/// Wages of somebody, as they are typed.
const WAGES: &str = "7418,93";
/// What was done with is gone at once; connections are closed a little later.
const PATIENCE: Duration = Duration::from_secs(20);

/// All that the process can write to, as a dump of it would hold, its heap and its stacks; in
/// a file, for a quick search.
fn dump(server: &Mortal) -> NamedTempFile {
    let process = std::path::PathBuf::from(format!("/proc/{}", server.id()));
    let maps = std::fs::read_to_string(process.join("maps")).unwrap();
    let mut memory = std::fs::File::open(process.join("mem")).unwrap();
    let mut found = NamedTempFile::new().unwrap();
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (from, rest) = line.split_once('-').unwrap();
        let (to, _) = rest.split_once(' ').unwrap();
        let [from, to] = [from, to].map(|at| u64::from_str_radix(at, 16).unwrap());
        let mut part = vec![0; usize::try_from(to - from).unwrap()];
        memory.seek(SeekFrom::Start(from)).unwrap();
        // A part that goes while it is read holds nothing any more.
        if memory.read_exact(&mut part).is_ok() {
            found.write_all(&part).unwrap();
        }
    }
    found
}

fn holds(dump: &NamedTempFile, secret: &str) -> bool {
    let mut grep = Command::new("grep");
    grep.args(["-a", "-q", "-F", "-e", secret]).arg(dump.path()).env("LC_ALL", "C");
    grep.status().unwrap().success()
}

/// A secret, by the name under which it is told when it is found.
type Secret = (&'static str, String);

/// The words, in each form in which they pass through the server.
fn forms(words: &[String]) -> Vec<Secret> {
    vec![
        ("the form of the words", typed(words)),
        ("the sheet of the words", format!("<li>{}<", words[0])),
        ("the words in the cookie", format!("\"{}\"", words.join("\",\""))),
        ("the words in a row", words.join(" ")),
    ]
}

fn post(server: &Mortal, path: &str, form: &str) -> String {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    let head = format!("POST {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n");
    write!(stream, "{head}Content-Length: {}\r\n\r\n{form}", form.len()).unwrap();
    let mut said = String::new();
    stream.read_to_string(&mut said).unwrap();
    said
}

/// A place is kept and opened again with its words; wages are typed and sealed. What was secret.
fn visit(server: &Mortal) -> Vec<Secret> {
    let stop = format!("/fr/demarches/actualisation/papiers/arret?{ANSWERS}");
    let sheet: Reply = server.post(&stop, "").unwrap();
    let given = words(&sheet);
    let back = server.post("/fr/reprendre", &typed(&given)).unwrap();
    assert_eq!(back.screen(), "retour");
    let tally = format!("/fr/demarches/actualisation/emplois?{ANSWERS}");
    let wages = format!("heures=137&brut={}", WAGES.replace(',', "%2C"));
    let sealed = post(server, &tally, &wages);
    assert!(sealed.contains("set-cookie"), "it is sealed: {sealed}");
    let mut secrets = forms(&given);
    secrets.push(("the form of the wages", wages));
    secrets.push(("the wages as they were sealed", "741893".to_owned()));
    secrets
}

/// The secrets that a dump holds, once the patience is over.
fn left(server: &Mortal, secrets: &[Secret]) -> Vec<&'static str> {
    let start = Instant::now();
    loop {
        let memory = dump(server);
        let held = secrets.iter().filter(|(_, secret)| holds(&memory, secret));
        let held: Vec<_> = held.map(|(name, _)| *name).collect();
        if held.is_empty() || start.elapsed() > PATIENCE {
            return held;
        }
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_dump_of_the_server_holds_no_words_and_no_answer_of_those_who_were_there() {
    let ground = Ground::sqlite();
    let server = Mortal::born_on(&ground, "2026-12-03");
    let secrets = visit(&server);
    // A title of the content, which stays in memory: the dump is really read.
    assert!(holds(&dump(&server), "Ma pochette de papiers"));
    assert_eq!(left(&server, &secrets), Vec::<&str>::new());
}

/// A paper is kept, seen and lent; a helper sees it and leaves a note, which is read. What was secret.
fn lending(server: &Mortal) -> Vec<Secret> {
    const PAPER: &str = "planted-paper-918273";
    const NOTE: &str = "planted-note-il-manque-la-page-2";
    let paper =
        format!("%PDF-1.4\n% {PAPER}\n1 0 obj<</Type/Catalog>>endobj\nstartxref\n9\n%%EOF\n");
    let mut phone = Hand::of(server);
    let mut secrets = forms(&phone.make_pouch());
    let kept = phone.upload("/fr/pochette/ajouter", KIND, paper.as_bytes()).unwrap();
    assert_eq!(kept.screen(), "papiers");
    let lent = phone.lend();
    let mut desk = Hand::of(server);
    desk.borrow("guichet du CCAS", &lent);
    desk.post("/fr/pochette/pret/note", &format!("note={NOTE}")).unwrap();
    let read = phone.get("/fr/pochette").unwrap();
    assert!(read.text().contains(NOTE), "the note is read");
    secrets.extend(forms(&lent));
    secrets.push(("the paper", PAPER.to_owned()));
    secrets.push(("the note", NOTE.to_owned()));
    secrets
}

#[cfg(target_os = "linux")]
#[test]
fn a_dump_of_the_server_holds_no_paper_and_no_note() {
    let ground = Ground::sqlite();
    let server = Mortal::born(&ground);
    let secrets = lending(&server);
    assert_eq!(left(&server, &secrets), Vec::<&str>::new());
}
