//! Fifty public machines on one server against one alone: how long people wait.
//!
//! `cargo bench --bench kiosks`. Each machine shows a page, waits as somebody
//! who reads quickly does, and goes on; rounds of one machine and of fifty take
//! turns in one run, so that what else the computer does weighs on both. The
//! figure to look at is the ratio.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use bytes::Bytes;
use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::view::Kiosk;
use marchepied::web::clock::Clock;
use marchepied::web::limits::Limits;
use marchepied::web::meters::Meters;
use marchepied::web::outer::Surroundings;
use marchepied::web::sealed::Seal;
use marchepied::web::{App, routes, serve};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const CROWD: usize = 50;
const ROUNDS: usize = 3;
/// How long a machine shows a page; people take longer.
const READING: Duration = Duration::from_secs(2);
/// How many pages each machine of the crowd shows in a round.
const PAGES: usize = 4;
/// The same number of pages, on the machine alone.
const ALONE: usize = CROWD * PAGES;
/// What is asked for: the pages of an ordinary visit.
const PLACES: [&str; 4] = [
    "/fr/",
    "/ar/demarches/carte-identite/pour-qui",
    "/fr/aide",
    "/fr/demarches/actualisation/pour-qui",
];

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    if std::env::args().all(|word| word != "--bench") {
        println!("nothing measured: run  cargo bench --bench kiosks");
        return Ok(());
    }
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(measure())
}

async fn measure() -> Result<(), Failure> {
    let server = open(machine()?).await?;
    let (mut one, mut many) = (Vec::new(), Vec::new());
    visit(server, (0, Duration::ZERO), PLACES.len()).await?; // what is made once
    for _ in 0..ROUNDS {
        one.extend(visit(server, (0, READING / CROWD as u32), ALONE).await?);
        let start = |at: usize| READING * at as u32 / CROWD as u32;
        let all = (0..CROWD).map(|at| {
            tokio::spawn(async move {
                tokio::time::sleep(start(at)).await;
                visit(server, (at, READING), PAGES).await
            })
        });
        for visit in all.collect::<Vec<_>>() {
            many.extend(visit.await??);
        }
    }
    let (one, many) = (told(&mut one), told(&mut many));
    println!("                    p50 ms   p99 ms");
    println!("one machine       {:8.2} {:8.2}", one.0, one.1);
    println!("{CROWD} machines       {:8.2} {:8.2}", many.0, many.1);
    println!("ratio             {:8.2} {:8.2}", many.0 / one.0, many.1 / one.1);
    Ok(())
}

/// The middle and the hundredth part that waits longest, in milliseconds.
fn told(times: &mut [Duration]) -> (f64, f64) {
    times.sort_unstable();
    let at = |part: usize| times[(times.len() * part / 100).min(times.len() - 1)];
    (at(50).as_secs_f64() * 1e3, at(99).as_secs_f64() * 1e3)
}

fn machine() -> Result<Router, Failure> {
    let clock = Clock::real();
    let (catalog, _) = Catalog::compile(&Content::embedded(), clock.today());
    let catalog = catalog.ok_or("no content")?.made_private();
    let mut app = App::new(catalog, clock, Seal::fleeting());
    app.kiosk = Some(Kiosk { idle: 90, warning: 30 });
    Ok(routes(&Arc::new(app), Surroundings::new(Meters::new("bench", "bench"))))
}

async fn open(router: Router) -> Result<SocketAddr, Failure> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    let limits = Limits::new(Bytes::new(), Bytes::new(), Meters::new("bench", "bench"));
    tokio::spawn(serve::serve(listener, router, limits, std::future::pending()));
    Ok(address)
}

/// One visit of so many pages, with a pause after each: how long each took.
async fn visit(
    server: SocketAddr,
    (first, pause): (usize, Duration),
    pages: usize,
) -> Result<Vec<Duration>, Failure> {
    let begun = ask(server, "POST", "/fr/fin", "").await?;
    let cookie = begun.lines().find_map(|line| line.strip_prefix("set-cookie: "));
    let cookie = cookie.and_then(|line| line.split(';').next()).ok_or("no visit")?.to_owned();
    let mut times = Vec::with_capacity(pages);
    for page in 0..pages {
        let place = PLACES[(first + page) % PLACES.len()];
        let asked = Instant::now();
        let answer = ask(server, "GET", place, &cookie).await?;
        times.push(asked.elapsed());
        if !answer.starts_with("HTTP/1.1 200") {
            return Err(format!("{place}: {}", answer.lines().next().unwrap_or_default()).into());
        }
        tokio::time::sleep(pause).await;
    }
    Ok(times)
}

async fn ask(server: SocketAddr, way: &str, place: &str, cookie: &str) -> Result<String, Failure> {
    let mut stream = TcpStream::connect(server).await?;
    let head = format!(
        "{way} {place} HTTP/1.1\r\nhost: kiosk\r\ncookie: {cookie}\r\naccept-encoding: br\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
