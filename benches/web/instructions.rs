//! Instructions a drawing takes: a count that no other guest of the machine can move.

use std::process::Command;

use crate::report::Report;
use crate::scenes::SCENES;
use crate::server::role;
use crate::told::{Outcome, Told as _};

/// Two counts, whose difference holds neither the start nor the end.
const TIMES: [u64; 2] = [200, 400];

/// Counts them for each of the screens.
pub fn measure(report: &mut Report) -> Outcome {
    if Command::new("valgrind").arg("--version").output().is_err() {
        report.missing("instructions a drawing", "valgrind is not installed");
        return Ok(());
    }
    for scene in SCENES {
        let less = count(scene, TIMES[0])?;
        let more = count(scene, TIMES[1])?;
        let each = more.saturating_sub(less) / (TIMES[1] - TIMES[0]);
        let aim = if scene == "question" { "at most 120 000" } else { "" };
        report.count(&format!("instructions to draw a {scene}"), each, "", aim);
    }
    Ok(())
}

fn count(scene: &str, times: u64) -> Outcome<u64> {
    let draw = role(&["draw", scene, &times.to_string()])?;
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    valgrind.arg(draw.get_program()).args(draw.get_args());
    let output = valgrind.output().told("run valgrind")?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.lines().find_map(|line| line.split_once("Collected :"));
    let collected = collected.and_then(|(_, count)| count.trim().parse().ok());
    collected.ok_or_else(|| format!("count instructions: valgrind said\n{said}"))
}
