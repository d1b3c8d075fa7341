//! How long screens take while words become keys at full load, beside a quiet server.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use marchepied::resume::{Drawn, Purpose};
use marchepied::web::limits::Limits;
use marchepied::web::meters::Meters;
use marchepied::web::serve;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::rounds::Spread;
use crate::runtime;
use crate::server::{Server, vault};
use crate::told::{Outcome, Told as _};

const ROUNDS: usize = 5;
/// How many pages each round shows, and how long apart.
const PAGES: usize = 600;
const APART: Duration = Duration::from_millis(5);
/// As many as may wait for a key, and one for each hand: nobody is turned away.
const ASKING: usize = 16;
const PLACES: [&str; 3] =
    ["/fr/", "/ar/demarches/carte-identite/pour-qui", "/fr/demarches/actualisation/pour-qui"];

/// Quiet rounds and full ones take turns.
pub fn measure() -> Outcome {
    runtime()?.block_on(async {
        let address = open().await?;
        let vault = Arc::new(vault()?);
        let (mut quiet, mut full, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        visit(address).await?; // what is made once
        for _ in 0..ROUNDS {
            let before = visit(address).await?;
            let stop = Arc::new(AtomicBool::new(false));
            let asking = (0..ASKING).map(|_| {
                let (vault, stop) = (Arc::clone(&vault), Arc::clone(&stop));
                tokio::spawn(async move {
                    while !stop.load(Ordering::Relaxed) {
                        if let Ok(drawn) = Drawn::draw(Purpose::Place) {
                            let _ = vault.roots(Purpose::Place, &drawn).await;
                        }
                    }
                })
            });
            let asking: Vec<_> = asking.collect();
            let during = visit(address).await?;
            stop.store(true, Ordering::Relaxed);
            for task in asking {
                task.await.told("stop asking")?;
            }
            ratios.push((during.0 / before.0, during.1 / before.1));
            quiet.push(before);
            full.push(during);
        }
        println!("screens: {PAGES} pages a round, words become keys at full load or not at all");
        let spread = |all: &[(f64, f64)], which: fn(&(f64, f64)) -> f64| {
            Spread::of(all.iter().map(which).collect())
        };
        crate::row("quiet, p50 ms", spread(&quiet, |it| it.0), "");
        crate::row("quiet, p99 ms", spread(&quiet, |it| it.1), "");
        crate::row("full, p50 ms", spread(&full, |it| it.0), "");
        crate::row("full, p99 ms", spread(&full, |it| it.1), "");
        crate::row("p50, times", spread(&ratios, |it| it.0), "");
        crate::row("p99, times", spread(&ratios, |it| it.1), "at most 2");
        Ok(())
    })
}

async fn open() -> Outcome<SocketAddr> {
    let server = Server::open()?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.told("listen")?;
    let address = listener.local_addr().told("listen")?;
    let limits = Limits::new(Bytes::new(), Bytes::new(), Meters::new("bench", "bench"));
    tokio::spawn(async move {
        let router = server.router.clone();
        let _ = serve::serve(listener, router, limits, std::future::pending()).await;
        drop(server);
    });
    Ok(address)
}

/// So many pages, one after the other: the middle and the p99, in milliseconds.
async fn visit(address: SocketAddr) -> Outcome<(f64, f64)> {
    let mut times = Vec::with_capacity(PAGES);
    for page in 0..PAGES {
        let place = PLACES[page % PLACES.len()];
        let asked = Instant::now();
        ask(address, place).await.told("ask for a page")?;
        times.push(asked.elapsed().as_secs_f64() * 1e3);
        tokio::time::sleep(APART).await;
    }
    times.sort_by(f64::total_cmp);
    Ok((times[PAGES / 2], times[PAGES * 99 / 100]))
}

async fn ask(address: SocketAddr, place: &str) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!("GET {place} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    match answer.starts_with(b"HTTP/1.1 200") {
        true => Ok(()),
        false => Err(std::io::Error::other(format!("{place} is not shown"))),
    }
}
