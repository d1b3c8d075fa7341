//! Bytes of every screen of a whole walk, in each encoding: counts, alike on every machine.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::client::{Lane, get};
use crate::report::Report;
use crate::scenes;
use crate::server::{Server, TODAY, program};
use crate::told::{Outcome, Told as _};
use crate::walk;

const BR: &str = "Accept-Encoding: gzip, br\r\n";

/// The public dictionary, as a browser meets it.
pub struct Found {
    /// What the browser says once it has it.
    pub headers: String,
    /// What fetching it weighed, in brotli.
    pub weight: u64,
}

/// Fetches the dictionary that a page names.
pub fn dictionary(lane: &mut Lane, page: &str) -> Outcome<Found> {
    let page = lane.ask(&get(page, ""))?.page()?;
    let html = String::from_utf8_lossy(&page.body).into_owned();
    let link = html.split_once("rel=\"compression-dictionary\" href=\"");
    let path = link.and_then(|(_, rest)| rest.split('"').next()).told("find the dictionary")?;
    let text = lane.ask(&get(path, ""))?.page()?;
    let weight = lane.ask(&get(path, BR))?.page()?.weight();
    let hash = STANDARD.encode(Sha256::digest(&text.body));
    let headers = format!("Accept-Encoding: gzip, br, dcb\r\nAvailable-Dictionary: :{hash}:\r\n");
    Ok(Found { headers, weight })
}

/// One walk: bytes of the bodies, by encoding.
#[derive(Default)]
struct Walk {
    plain: u64,
    brotli: u64,
    difference: u64,
    heads: u64,
    largest: [u64; 2],
}

/// Walks through each guide.
pub fn measure(report: &mut Report) -> Outcome {
    let catalog = scenes::catalog()?;
    let today = TODAY.parse().told("read the day")?;
    let server = Server::start(program(&[]))?;
    let mut lane = Lane::open(server.address)?;
    let front = format!("/{}/", scenes::LANGUAGE);
    let known = dictionary(&mut lane, &front)?;
    let first = lane.ask(&get(&front, BR))?.page()?;
    report.count("front door, br", first.body.len() as u64, "B", "at most 10 000");
    report.count("its headers", first.head.len() as u64, "B", "");
    report.count("the dictionary, br, with headers, once", known.weight, "B", "");
    for (id, procedure) in &catalog.procedures {
        let addresses = walk::addresses(&procedure.guide, today);
        let walk = walked(&mut lane, &addresses, &known)?;
        let what = |part: &str| format!("{id}, {} screens: {part}", addresses.len());
        report.count(&what("identity"), walk.plain, "B", "");
        report.count(&what("br"), walk.brotli, "B", "at most 45 000");
        report.count(&what("dcb after a first page in br"), walk.difference, "B", "");
        report.count(&what("headers in all"), walk.heads, "B", "");
        let whole = walk.difference + known.weight + walk.heads;
        report.count(&what("dcb, dictionary, headers"), whole, "B", "at most 15 000");
        report.count(&what("largest screen, br"), walk.largest[0], "B", "at most 10 000");
        report.count(&what("largest screen, dcb"), walk.largest[1], "B", "");
    }
    Ok(())
}

fn walked(lane: &mut Lane, addresses: &[String], known: &Found) -> Outcome<Walk> {
    let mut walk = Walk::default();
    for (index, address) in addresses.iter().enumerate() {
        let mut ask = |headers: &str| lane.ask(&get(address, headers))?.page();
        let (plain, brotli, difference) = (ask("")?, ask(BR)?, ask(&known.headers)?);
        if difference.header("content-encoding") != Some("dcb") {
            return Err(format!("get {address} in dcb: the server did not"));
        }
        let [plain, br, dcb] = [&plain, &brotli, &difference].map(|a| a.body.len() as u64);
        walk.plain += plain;
        walk.brotli += br;
        walk.heads += difference.head.len() as u64;
        // No browser has the dictionary when it asks for its first page.
        walk.difference += if index == 0 { br } else { dcb };
        walk.largest = [walk.largest[0].max(br), walk.largest[1].max(dcb)];
    }
    Ok(walk)
}
