//! A server in a process of its own, watched from outside through `/proc`.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::child;
use crate::told::{Outcome, Told as _};

/// The program as it is shipped.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_marchepied");
/// The day at which the clock stands still: the window of the update is open.
pub const TODAY: &str = "2026-12-03";

/// A running server; it ends with this value.
pub struct Server {
    process: Child,
    /// Where it listens.
    pub address: SocketAddr,
    // Kept open: a server must not write to a closed pipe.
    _said: BufReader<ChildStdout>,
}

/// The program as it is shipped, on a free port.
pub fn program(more: &[&str]) -> Command {
    let mut command = bare(PROGRAM);
    command.args(["--listen", "127.0.0.1:0", "--today", TODAY, "--log-filter", "warn"]).args(more);
    command
}

/// This bench itself in another role.
pub fn role(words: &[&str]) -> Outcome<Command> {
    let path = std::env::current_exe().told("find this program")?;
    let mut command = bare(&path.to_string_lossy());
    command.arg(child::WORD).args(words);
    Ok(command)
}

/// The same command where many connections may be open.
pub fn roomy(command: &Command) -> Command {
    let mut roomy = bare("sh");
    roomy.args(["-c", "ulimit -n 4096 2>/dev/null; exec \"$@\"", "sh"]);
    roomy.arg(command.get_program()).args(command.get_args());
    roomy
}

/// A command that no setting of this shell changes, and that says nothing.
fn bare(program: &str) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("MARCHEPIED_") {
            command.env_remove(name);
        }
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

impl Server {
    /// Starts it with one worker, so that one core serves and one asks.
    pub fn start(command: Command) -> Outcome<Self> {
        let mut command = command;
        Self::start_as_is(command.env("TOKIO_WORKER_THREADS", "1"))
    }

    /// Starts it and waits until it listens.
    pub fn start_as_is(command: &mut Command) -> Outcome<Self> {
        let mut process = command.spawn().told("start a server")?;
        let mut said = BufReader::new(process.stdout.take().told("hear the server")?);
        let mut line = String::new();
        said.read_line(&mut line).told("hear the server")?;
        let address = line.trim().rsplit("//").next().and_then(|text| text.parse().ok());
        let address = address.told("hear where the server listens; did its content compile?")?;
        Ok(Self { process, address, _said: said })
    }

    /// User and system time so far, in nanoseconds.
    pub fn cpu(&self) -> Outcome<u64> {
        let tasks = format!("/proc/{}/task", self.process.id());
        let mut sum = 0;
        for task in fs::read_dir(tasks).told("read /proc; this bench needs Linux")? {
            let path = task.told("read /proc")?.path().join("schedstat");
            // A thread may end meanwhile.
            let Ok(text) = fs::read_to_string(path) else { continue };
            sum += text.split(' ').next().and_then(|time| time.parse::<u64>().ok()).unwrap_or(0);
        }
        Ok(sum)
    }

    /// Resident memory, in kilobytes.
    pub fn rss(&self) -> Outcome<u64> {
        let path = format!("/proc/{}/status", self.process.id());
        let text = fs::read_to_string(path).told("read /proc")?;
        let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|line| line.split_whitespace().next()?.parse().ok()).told("read VmRSS")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
