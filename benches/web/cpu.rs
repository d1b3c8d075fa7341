//! Processor time a request, beside bytes of the same size that are always the same.

use std::time::{Duration, Instant};

use crate::ask::{Ask, FRESH};
use crate::client::Lane;
use crate::report::Report;
use crate::rounds::Rounds;
use crate::scenes;
use crate::server::{Server, role};
use crate::told::{Outcome, Told as _};

const ROUNDS: usize = 7;
/// Connections that ask at the same time.
const LANES: usize = 16;
/// A slice ends after so many requests or so much time.
const MOST: usize = 3_000;
const LONGEST: Duration = Duration::from_millis(150);
const BR: &str = "Accept-Encoding: gzip, br\r\n";
/// What a browser says that comes from the page before.
const ON: &str = "Accept-Encoding: gzip, br\r\nSec-Fetch-Site: same-origin\r\n";

/// Asks a server, and weighs what that cost it.
pub struct Load {
    lanes: Vec<Lane>,
    number: usize,
}

impl Load {
    /// Connects.
    pub fn new(server: &Server) -> Outcome<Self> {
        let lanes = (0..LANES).map(|_| Lane::open(server.address)).collect::<Outcome<_>>()?;
        Ok(Self { lanes, number: 0 })
    }

    /// Microseconds of the server's processor that one request took.
    pub fn cost(&mut self, server: &Server, ask: &Ask) -> Outcome<f64> {
        let (before, begun, mut asked) = (server.cpu()?, Instant::now(), 0);
        while asked < MOST && begun.elapsed() < LONGEST {
            for lane in &mut self.lanes {
                self.number += 1;
                lane.send(&ask.bytes(self.number))?;
            }
            for lane in &mut self.lanes {
                lane.receive_page()?;
            }
            asked += self.lanes.len();
        }
        Ok((server.cpu()? - before) as f64 / 1_000.0 / asked as f64)
    }
}

/// Measures all of it.
pub fn measure(report: &mut Report) -> Outcome {
    let catalog = scenes::catalog()?;
    let question = scenes::address(&catalog, "question")?;
    let tally = scenes::address(&catalog, "tally")?;
    let handoff = scenes::address(&catalog, "handoff")?;
    let sized = Server::start(role(&["serve", "warn"])?)?;
    let mut lane = Lane::open(sized.address)?;
    let (cookie, dcb) = (cookie(&mut lane, &tally)?, dictionary(&mut lane, &question)?);
    let away = "Host: exemple.fr\r\n";
    let asks = [
        ("a cached question in br", Ask::of(&question, BR), "at most 1.15"),
        ("a question drawn each time", Ask::of(FRESH, ""), "at most 2.0"),
        ("a personal tally", Ask::of(&tally, ""), "at most 2.0"),
        ("a personal hand-off", Ask::of(&handoff, ""), "at most 2.0"),
        ("a personal hand-off with its QR code", Ask::of(&handoff, away), ""),
        ("a personal tally with its sealed cookie", Ask::of(&tally, &cookie), ""),
        ("a personal tally in br, style apart", Ask::of(&tally, ON), "at most 4"),
        ("a personal tally in dcb", Ask::of(&tally, &dcb), "at most 4"),
    ];
    let mut sizes = Vec::new();
    for (_, ask, _) in &asks {
        let answer = lane.ask(&ask.bytes(0))?.page()?;
        sizes.push(answer.body.len().to_string());
    }
    drop(sized);
    let words: Vec<&str> =
        ["serve", "warn"].into_iter().chain(sizes.iter().map(String::as_str)).collect();
    let server = Server::start(role(&dedup(words))?)?;
    let mut load = Load::new(&server)?;
    // The cookie was sealed by a server that is gone; the dictionary is the same.
    let cookie = self::cookie(&mut Lane::open(server.address)?, &tally)?;
    let mut subjects = Vec::new();
    for ((what, ask, aim), size) in asks.into_iter().zip(&sizes) {
        let sealed = ask.headers().contains("Cookie");
        let ask = if sealed { Ask::of(&tally, &cookie) } else { ask };
        let octets = Ask::of(&format!("/octets-{size}"), "");
        subjects.extend([(what, octets, aim), (what, ask, aim)]);
    }
    let rounds = Rounds::run(ROUNDS, subjects.len(), |i| load.cost(&server, &subjects[i].1))?;
    report.spread("same bytes, the size of a question drawn", rounds.cost(2), "us", "");
    for (index, (what, _, aim)) in subjects.iter().enumerate().skip(1).step_by(2) {
        report.spread(&format!("{what} / same bytes"), rounds.ratio(index, index - 1), "x", aim);
    }
    let full = server.rss()?;
    report.count("memory after all this, the shelf full", full, "kB", "");
    logs(report, &sizes[1])
}

fn dedup(words: Vec<&str>) -> Vec<&str> {
    let mut seen: Vec<&str> = Vec::new();
    for word in words {
        if !seen.contains(&word) {
            seen.push(word);
        }
    }
    seen
}

/// What the log line of each request costs.
fn logs(report: &mut Report, size: &str) -> Outcome {
    let quiet = Server::start(role(&["serve", "warn", size])?)?;
    let usual = Server::start(role(&["serve", "info", size])?)?;
    let mut loads = [(Load::new(&quiet)?, &quiet), (Load::new(&usual)?, &usual)];
    let octets = Ask::of(&format!("/octets-{size}"), "");
    let rounds = Rounds::run(ROUNDS, 2, |i| {
        let (load, server) = &mut loads[i];
        load.cost(server, &octets)
    })?;
    report.spread("same bytes with a log line / without", rounds.ratio(1, 0), "x", "");
    Ok(())
}

/// Types one row, and keeps the cookie that comes back.
fn cookie(lane: &mut Lane, tally: &str) -> Outcome<String> {
    let form = "heures=35&brut=1234,56&geste=ajouter";
    let kind = "Content-Type: application/x-www-form-urlencoded";
    let length = form.len();
    let post = format!(
        "POST {tally} HTTP/1.1\r\nHost: 127.0.0.1\r\n{kind}\r\nContent-Length: {length}\r\n\r\n{form}"
    );
    let answer = lane.ask(post.as_bytes())?;
    let cookie = answer.header("set-cookie").told("type a row in the tally")?;
    Ok(format!("Cookie: {}\r\n", cookie.split(';').next().unwrap_or_default()))
}

/// What a browser says that holds the public dictionary.
pub fn dictionary(lane: &mut Lane, page: &str) -> Outcome<String> {
    crate::bytes::dictionary(lane, page).map(|found| found.headers)
}
