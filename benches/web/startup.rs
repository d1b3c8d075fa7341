//! From the start of the program to its first answers.

use std::time::Instant;

use crate::client::{Lane, get};
use crate::report::Report;
use crate::rounds::Spread;
use crate::scenes;
use crate::server::{PROGRAM, Server, program};
use crate::told::{Outcome, Told as _};

const TIMES: usize = 10;

/// Starts it ten times.
pub fn measure(report: &mut Report) -> Outcome {
    let page = scenes::address(&scenes::catalog()?, "question")?;
    let (mut listening, mut first, mut pressed) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let begun = Instant::now();
        let since = |times: &mut Vec<f64>| times.push(begun.elapsed().as_secs_f64() * 1e3);
        let server = Server::start_as_is(&mut program(&[]))?;
        since(&mut listening);
        let mut lane = Lane::open(server.address)?;
        lane.ask(&get(&page, ""))?.page()?;
        since(&mut first);
        lane.ask(&get(&page, "Accept-Encoding: br\r\n"))?.page()?;
        since(&mut pressed);
    }
    report.spread("from the start to listening", Spread::of(listening), "ms", "");
    report.spread("from the start to the first page", Spread::of(first), "ms", "at most 150");
    report.spread("from the start to the first page in br", Spread::of(pressed), "ms", "");
    let size = std::fs::metadata(PROGRAM).told("weigh the program")?.len();
    report.count("the program itself", size / 1024, "kB", "at most 20 480");
    Ok(())
}
