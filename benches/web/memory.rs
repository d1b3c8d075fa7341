//! Memory at rest, and what each open connection adds.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use crate::client::{Lane, get};
use crate::report::Report;
use crate::scenes;
use crate::server::{Server, program, role, roomy};
use crate::told::{Outcome, Told as _};

const HALF: u64 = 1_000;
const ALL: u64 = 2_000;

/// Measures both. The server closes idle connections after ten seconds, so
/// there is no time to lose.
pub fn measure(report: &mut Report) -> Outcome {
    let page = scenes::address(&scenes::catalog()?, "question")?;
    let server = Server::start(roomy(&program(&[])))?;
    sleep(Duration::from_millis(200));
    report.count("at rest after start", server.rss()?, "kB", "at most 64 000");
    let mut lane = Lane::open(server.address)?;
    for _ in 0..200 {
        lane.ask(&get(&page, ""))?.page()?;
    }
    let before = server.rss()?;
    report.count("after 200 requests on one connection", before, "kB", "");

    let (half, all) = (HALF.to_string(), ALL.to_string());
    let address = server.address.to_string();
    let mut holder = roomy(&role(&["hold", &address, &page, &half, &all])?);
    let mut holder = holder.stdin(Stdio::piped()).spawn().told("start a client")?;
    let mut said = BufReader::new(holder.stdout.take().told("hear the client")?);
    let mut tell = holder.stdin.take().told("tell the client")?;
    let mut held = |count: u64| {
        let mut line = String::new();
        said.read_line(&mut line).told("hear the client")?;
        let wanted = format!("holding {count}\n");
        if line != wanted {
            return Err(format!("hold {count} connections: the client stopped"));
        }
        server.rss()
    };
    let some = held(HALF)?;
    tell.write_all(b"+").told("tell the client")?;
    let many = held(ALL)?;
    drop(tell);
    holder.wait().told("wait for the client")?;

    let each = |kilobytes: u64, count: u64| (kilobytes * 1024).checked_div(count).unwrap_or(0);
    let from_nothing = each(many.saturating_sub(before), ALL);
    let from_half = each(many.saturating_sub(some), ALL - HALF);
    report.count("a connection, over 2 000", from_nothing, "B", "at most 30 000");
    report.count("a connection, from 1 000 to 2 000", from_half, "B", "at most 30 000");
    sleep(Duration::from_millis(1_500));
    report.count("after all have left", server.rss()?, "kB", "");
    Ok(())
}
