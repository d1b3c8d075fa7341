//! A long day at a public machine: two hundred people one after the other, and the server as it was before them.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::program::Running;

const VISITS: usize = 200;
/// The visits in which everything is made that is made once.
const WARM: usize = 20;
/// What memory may grow in 200 visits, in kilobytes: a visit that left behind
/// its page or its answers would cost more.
const MOST: usize = 4 << 10;
/// Files that the server may open meanwhile: its database, when it first adds
/// up what it counted. One left open by each visit would be 200.
const FEW: usize = 20;
/// Typed by each person; nobody may find it anywhere.
const PLANTED: &str = "plantezorro";
const GUIDE: &str = "/fr/demarches/carte-identite";

/// One person at the machine: the cookie, and how long its value was after each page.
struct Person<'p> {
    server: &'p Running,
    cookie: String,
    lengths: Vec<usize>,
}

impl Person<'_> {
    /// The head and the body of the answer.
    fn sends(&mut self, method: &str, path: &str, form: &str) -> (String, String) {
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: machine\r\nconnection: close\r\ncookie: {}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n",
            self.cookie,
            form.len()
        );
        let answer = self.server.exchange(&(head + form));
        let (head, body) = answer.split_once("\r\n\r\n").expect("an answer");
        for line in head.lines().filter_map(|line| line.strip_prefix("set-cookie: ")) {
            let (cookie, kind) = line.split_once(';').expect("attributes");
            assert!(cookie.starts_with("__Host-visite="), "another cookie: {cookie}");
            let gone = kind.contains("Max-Age=0");
            self.cookie = if gone { String::new() } else { cookie.to_owned() };
            self.lengths.push(self.cookie.len());
        }
        (head.to_owned(), body.to_owned())
    }

    /// Goes to a page, and on to where that leads.
    fn goes(&mut self, method: &str, path: &str, form: &str) -> (String, String) {
        let (head, body) = self.sends(method, path, form);
        match head.lines().find_map(|line| line.strip_prefix("location: ")) {
            Some(next) => self.goes("GET", next, ""),
            None => (path.to_owned(), body),
        }
    }
}

/// The value of the first attribute of this name.
fn first<'b>(body: &'b str, name: &str) -> Option<&'b str> {
    let (_, after) = body.split_once(&format!("{name}=\""))?;
    after.split('"').next()
}

/// A whole visit: « Commencer », a search, choices up to a field and a value in
/// it, a square for a phone, « J’ai fini ». What its cookies were.
fn visit(server: &Running) -> (String, Vec<usize>) {
    let mut person = Person { server, cookie: String::new(), lengths: Vec::new() };
    person.goes("POST", "/fr/fin", "");
    let (_, found) = person.goes("POST", "/fr/recherche", &format!("q={PLANTED}"));
    assert!(found.contains(PLANTED), "the search does not show what was typed");
    let (mut place, mut page) = person.goes("GET", GUIDE, "");
    let mut typed = false;
    for _ in 0..20 {
        let field = page.contains("name=\"valeur\"");
        (place, page) = match (field, first(&page, "data-choice"), page.split_once("data-next")) {
            (true, ..) => {
                typed = true;
                person.goes("POST", &place, &format!("valeur={PLANTED}"));
                person.goes("POST", &place, "valeur=20/11/2026")
            }
            (_, Some(choice), _) => person.goes("POST", &place, &format!("choix={choice}")),
            (_, None, Some((_, next))) => {
                person.goes("GET", first(next, "href").expect("a way on"), "")
            }
            _ => break,
        };
        if typed {
            break;
        }
    }
    assert!(typed, "no field in {GUIDE}");
    let (_, square) = person.goes("POST", "/fr/telephone", "page=aide");
    assert!(square.contains("class=\"qr\""), "no square");
    let last = person.cookie.clone();
    let (head, _) = person.sends("GET", "/fr/fin", "");
    assert!(head.contains("clear-site-data") && person.cookie.is_empty(), "{head}");
    let (back, _) = person.sends("GET", &place, "");
    assert!(back.contains("location: /fr/fin"), "Back opens something: {back}");
    (last, person.lengths)
}

/// What the process holds: kilobytes of memory, open files.
fn held(server: &Running) -> (usize, usize) {
    let folder = format!("/proc/{}", server.id());
    let status = std::fs::read_to_string(format!("{folder}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    let memory = line.split_whitespace().next().unwrap().parse().unwrap();
    (memory, std::fs::read_dir(format!("{folder}/fd")).unwrap().count())
}

/// The files below a folder; none may hold what was typed.
fn files(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
            continue;
        }
        let name = path.display().to_string();
        // SQLite makes and removes these as it likes.
        if !name.ends_with("-wal") && !name.ends_with("-shm") {
            found.insert(name);
        }
        let bytes = std::fs::read(&path).unwrap();
        let holds = bytes.windows(PLANTED.len()).any(|part| part == PLANTED.as_bytes());
        assert!(!holds, "{} holds what was typed", path.display());
    }
}

#[test]
fn two_hundred_visits_leave_memory_files_and_cookies_where_they_were() {
    if !Path::new("/proc/self/fd").exists() {
        println!("not measured: this system has no /proc");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().display().to_string();
    let settings = ["--kiosk", "yes", "--public-url", "https://bibliotheque.example"];
    let log = tempfile::NamedTempFile::new().unwrap();
    let more = ["--voice-command", "none", "--data", &data];
    let said = File::create(log.path()).unwrap();
    let server = Running::telling(&[&settings[..], &more].concat(), said.into());
    server.ask("/readyz"); // opens the database
    let (_, usual) = (0..WARM).map(|_| visit(&server)).next_back().unwrap();
    let ((memory, open), mut before) = (held(&server), BTreeSet::new());
    files(folder.path(), &mut before);
    let mut cookies = BTreeSet::new();
    for _ in 0..VISITS {
        let (cookie, lengths) = visit(&server);
        assert_eq!(lengths, usual, "cookies grow");
        cookies.insert(cookie);
    }
    assert_eq!(cookies.len(), VISITS, "a cookie came twice");
    // The last connections end a moment after their answers.
    let patience = Instant::now() + Duration::from_secs(10);
    while held(&server).1 > open + FEW && Instant::now() < patience {
        std::thread::sleep(Duration::from_millis(20));
    }
    let ((memory_then, open_then), mut after) = (held(&server), BTreeSet::new());
    files(folder.path(), &mut after);
    println!("memory {memory} kB, then {memory_then} kB; open files {open}, then {open_then}");
    assert!(memory_then <= memory + MOST, "memory: {memory} kB, then {memory_then} kB");
    assert!(open_then <= open + FEW, "open files: {open}, then {open_then}");
    assert_eq!(after, before, "files");
    drop(server);
    let said = std::fs::read_to_string(log.path()).unwrap();
    assert!(said.contains("/{lang}/fin") && !said.contains(PLANTED), "what the log holds");
}
