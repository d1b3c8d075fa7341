//! Instructions of a drawing and of a request: counts that no other guest of the machine can move.

use std::process::{Child, Command, Stdio};

use crate::ask::FRESH;
use crate::report::Report;
use crate::scenes::{self, SCENES};
use crate::server::role;
use crate::told::{Outcome, Told as _};

/// Two counts, whose difference holds neither the start nor the end.
const TIMES: [u64; 2] = [200, 400];

/// Counts them for each of the screens, drawn, then asked through the routes.
pub fn measure(report: &mut Report) -> Outcome {
    if Command::new("valgrind").arg("--version").output().is_err() {
        report.missing("instructions", "valgrind is not installed");
        return Ok(());
    }
    for scene in SCENES {
        let each = count(&["draw", scene])?;
        let aim = if scene == "question" { "at most 120 000" } else { "" };
        report.count(&format!("to draw a {scene}"), each, "", aim);
    }
    let catalog = scenes::catalog()?;
    let question = scenes::address(&catalog, "question")?;
    let tally = scenes::address(&catalog, "tally")?;
    let size = "10000";
    let base = count(&["ask", &format!("/octets-{size}"), "identity", size])?;
    report.count("to answer with same bytes, no network", base, "", "");
    let asks = [
        ("a cached question in br", question.as_str(), "br"),
        ("a question drawn each time", FRESH, "identity"),
        ("a personal tally", &tally, "identity"),
        ("a personal tally in br", &tally, "br"),
    ];
    for (what, path, accepted) in asks {
        let each = count(&["ask", path, accepted, size])?;
        report.count(&format!("to answer with {what}, no network"), each, "", "");
    }
    Ok(())
}

/// Instructions of one time, of this role.
fn count(words: &[&str]) -> Outcome<u64> {
    let [less, more] = TIMES.map(|times| start(words, times));
    let (less, more) = (collected(less?)?, collected(more?)?);
    Ok(more.saturating_sub(less) / (TIMES[1] - TIMES[0]))
}

fn start(words: &[&str], times: u64) -> Outcome<Child> {
    let times = times.to_string();
    let words: Vec<&str> = words.iter().copied().chain([times.as_str()]).collect();
    let role = role(&words)?;
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    valgrind.arg(role.get_program()).args(role.get_args());
    valgrind.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    valgrind.spawn().told("run valgrind")
}

fn collected(valgrind: Child) -> Outcome<u64> {
    let output = valgrind.wait_with_output().told("wait for valgrind")?;
    let said = String::from_utf8_lossy(&output.stderr);
    let counted = said.lines().find_map(|line| line.split_once("Collected :"));
    let counted = counted.and_then(|(_, count)| count.trim().parse().ok());
    let counted = counted.filter(|_| output.status.success());
    counted.ok_or_else(|| format!("count instructions; valgrind said:\n{said}"))
}
