//! What all states together cost in memory, seen from outside: in a process of its own.

use std::process::Command;

use marchepied::web::Pace;

use super::portal::Portal;
use super::states::STATES;
use super::walked::{hasty, page, screens};

/// Tells the process of its own where the portal is, and by which authority it is known.
const TOLD: &str = "MARCHEPIED_PRACTICE";
/// The most that memory may grow, in kilobytes.
const MOST: usize = 32 << 10;

/// One test in two processes: the first plays the portal, the second reads it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_states_together_cost_at_most_32_mebibytes() {
    if let Ok(told) = std::env::var(TOLD) {
        return reads(&told).await;
    }
    let portal = Portal::open().await;
    let authority: String = portal.authority.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut alone = Command::new(std::env::current_exe().unwrap());
    alone.args(["--exact", "practice::memory::all_states_together_cost_at_most_32_mebibytes"]);
    alone.args(["--nocapture", "--test-threads=1"]);
    alone.env(TOLD, format!("{} {authority}", portal.address));
    let out = tokio::task::spawn_blocking(move || alone.output()).await.unwrap().unwrap();
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(out.status.success(), "{said}{}", String::from_utf8_lossy(&out.stderr));
    let grown = said.lines().find(|line| line.contains("grown by"));
    println!("{}", grown.unwrap_or("not measured: this system has no /proc"));
}

async fn reads(told: &str) {
    let (address, hex) = told.split_once(' ').unwrap();
    let byte = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    let authority: Vec<u8> = (0..hex.len()).step_by(2).map(byte).collect();
    let portal = Portal { address: address.parse().unwrap(), authority };
    let (usual, hasty) = (portal.read_by(Pace::default()), portal.read_by(hasty()));
    // What any first page costs is not the portal's doing.
    screens(&usual, &page("fine")).await;
    screens(&hasty, &page("fine")).await;
    let Some(before) = kilobytes("VmRSS:") else { return };
    std::fs::write("/proc/self/clear_refs", "5").unwrap();
    for state in STATES.iter().filter(|state| state.name != "fine") {
        screens(if state.stalls { &hasty } else { &usual }, &page(state.name)).await;
    }
    let grown = kilobytes("VmHWM:").unwrap().saturating_sub(before);
    println!("grown by {grown} kB over {before} kB");
    assert!(grown <= MOST, "grown by {grown} kB");
}

/// A figure of what the system says of this process.
fn kilobytes(name: &str) -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with(name))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
