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
/// What a browser adds that comes from another of our pages.
const FROM_HERE: &str = "Sec-Fetch-Site: same-origin\r\n";

/// The public dictionary, as a browser meets it.
pub struct Found {
    /// What the browser says once it has it.
    pub headers: String,
    /// What fetching it weighed, in brotli.
    weight: u64,
}

/// Fetches the dictionary that a page names.
pub fn dictionary(lane: &mut Lane, page: &str) -> Outcome<Found> {
    let path = linked(lane, page, "", "compression-dictionary")?;
    let text = lane.ask(&get(&path, ""))?.page()?;
    let weight = lane.ask(&get(&path, BR))?.page()?.weight();
    let hash = STANDARD.encode(Sha256::digest(&text.body));
    let headers = format!("Accept-Encoding: gzip, br, dcb\r\nAvailable-Dictionary: :{hash}:\r\n");
    Ok(Found { headers, weight })
}

/// The address that a page links to as this.
fn linked(lane: &mut Lane, page: &str, headers: &str, relation: &str) -> Outcome<String> {
    let page = lane.ask(&get(page, headers))?.page()?;
    let html = String::from_utf8_lossy(&page.body).into_owned();
    let link = html.split_once(&format!("rel=\"{relation}\" href=\""));
    let path = link.and_then(|(_, rest)| rest.split('"').next());
    path.map(str::to_owned).told(&format!("find the {relation} of a page"))
}

/// One walk: bytes of the bodies, by the kind of browser.
#[derive(Default)]
struct Walk {
    plain: u64,
    /// In brotli; the style inside each page.
    whole: u64,
    /// In brotli; the style apart after the first page.
    apart: u64,
    /// As differences from the dictionary after the first page.
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
    let first = lane.ask(&get(&front, BR))?.page()?;
    report.count("front door, br", first.body.len() as u64, "B", "at most 10 000");
    report.count("its headers", first.head.len() as u64, "B", "");
    let style = linked(&mut lane, &front, FROM_HERE, "stylesheet")?;
    let style = lane.ask(&get(&style, BR))?.page()?.weight();
    report.count("the style, br, with headers, once", style, "B", "");
    for (id, procedure) in &catalog.procedures {
        let addresses = walk::addresses(&procedure.guide, today);
        let known = dictionary(&mut lane, addresses.first().told("walk")?)?;
        let walk = walked(&mut lane, &addresses, &known)?;
        let mut count = |part: &str, bytes, aim| {
            report.count(&format!("{id}, {} screens: {part}", addresses.len()), bytes, "B", aim);
        };
        count("identity", walk.plain, "");
        count("br, style inside", walk.whole, "at most 45 000");
        count("br, style once, headers", walk.apart + style + walk.heads, "at most 45 000");
        count("dcb after a first page in br", walk.difference, "");
        count("headers in all", walk.heads, "");
        count("the dictionary, br", known.weight, "");
        let all = walk.difference + known.weight + walk.heads;
        count("dcb, dictionary, headers", all, "at most 15 000");
        count("largest screen, br", walk.largest[0], "at most 10 000");
        count("largest screen, dcb", walk.largest[1], "");
    }
    Ok(())
}

fn walked(lane: &mut Lane, addresses: &[String], known: &Found) -> Outcome<Walk> {
    let mut walk = Walk::default();
    let next = [format!("{BR}{FROM_HERE}"), format!("{}{FROM_HERE}", known.headers)];
    for (index, address) in addresses.iter().enumerate() {
        let mut ask = |headers: &str| lane.ask(&get(address, headers))?.page();
        let (plain, whole, apart, dcb) = (ask("")?, ask(BR)?, ask(&next[0])?, ask(&next[1])?);
        if dcb.header("content-encoding") != Some("dcb") {
            return Err(format!("get {address} in dcb: the server did not"));
        }
        walk.heads += dcb.head.len() as u64;
        let [plain, whole, apart, dcb] = [plain, whole, apart, dcb].map(|a| a.body.len() as u64);
        walk.plain += plain;
        walk.whole += whole;
        // The first page finds a browser that has neither style nor dictionary.
        walk.apart += if index == 0 { whole } else { apart };
        walk.difference += if index == 0 { whole } else { dcb };
        walk.largest = [walk.largest[0].max(whole), walk.largest[1].max(dcb)];
    }
    Ok(walk)
}
