//! The built program, run as an operator runs it.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};

/// The program, with these arguments and an empty environment.
pub fn marchepied(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_marchepied"));
    command.args(arguments).env_clear();
    command
}

/// What a command said before it ended: exit code, output, complaints.
pub fn run(command: &mut Command) -> (i32, String, String) {
    let done = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (done.status.code().expect("it ended by itself"), text(&done.stdout), text(&done.stderr))
}

/// A server that runs until it is dropped.
pub struct Running {
    child: Child,
    out: BufReader<ChildStdout>,
    /// Its complaints, unless they go to a file.
    err: Option<BufReader<ChildStderr>>,
    address: String,
}

impl Running {
    pub fn start(arguments: &[&str]) -> Self {
        Self::telling(arguments, Stdio::piped())
    }

    /// A server that has much to say: nobody reads a pipe until it ends, so its
    /// log goes to a file.
    pub fn telling(arguments: &[&str], log: Stdio) -> Self {
        let mut command = marchepied(&["--listen", "127.0.0.1:0", "--fiches-url", "none"]);
        command.args(arguments).stdout(Stdio::piped()).stderr(log);
        let mut child = command.spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let err = child.stderr.take().map(BufReader::new);
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("listening on http://");
        let address = address.unwrap_or_else(|| panic!("it said {line:?} first")).to_owned();
        Self { child, out, err, address }
    }

    /// The first line of the answer to a request.
    pub fn ask(&self, path: &str) -> String {
        let request = format!("GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        self.exchange(&request).lines().next().unwrap().to_owned()
    }

    /// The answer to a request that asks for an end of the connection.
    pub fn exchange(&self, request: &str) -> String {
        use std::io::Write as _;
        let mut stream = std::net::TcpStream::connect(&self.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// The number that the system gave the process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits until the server writes a log line with this in it.
    pub fn hear(&mut self, wanted: &str) {
        let mut lines = self.err.iter_mut().flat_map(|err| err.lines().map_while(Result::ok));
        assert!(lines.any(|line| line.contains(wanted)), "it ended without saying {wanted:?}");
    }

    /// Sends a signal, waits for the end: the exit code and what was still said.
    pub fn end(mut self, signal: &str) -> (Option<i32>, String) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
        let code = self.child.wait().unwrap().code();
        let complaints = self.err.iter_mut().flat_map(std::io::BufRead::lines);
        let said = self.out.by_ref().lines().chain(complaints);
        (code, said.map_while(Result::ok).collect::<Vec<_>>().join("\n"))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
