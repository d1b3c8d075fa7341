//! A running server that can be killed, and asked by hand.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};

use axum::http::HeaderName;
use marchepied::store::database::Location;

use crate::database::servers::Ground;
use crate::pages::signed::{KEY, REGION};
use crate::program::marchepied;
use crate::site::Reply;

/// A server that can be killed.
pub struct Mortal {
    child: Child,
    address: String,
    /// It would not survive speaking to nobody.
    _out: BufReader<ChildStdout>,
}

impl Mortal {
    pub fn born(ground: &Ground) -> Self {
        Self::alive(ground, marchepied(&[]))
    }

    /// On a day at which its calendars stand still.
    pub fn born_on(ground: &Ground, day: &str) -> Self {
        Self::alive(ground, marchepied(&["--today", day]))
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    /// On a machine that the script makes worse; it ends with `exec "$@"`, and has the
    /// data folder in `$D`.
    pub fn born_under(ground: &Ground, shell: &[&str], script: &str) -> Self {
        let mut command = Command::new(shell[0]);
        // Settings of the tests themselves, such as MARCHEPIED_KILLS, are none of a server.
        let of_tests = std::env::vars_os().map(|(key, _)| key);
        for key in of_tests.filter(|key| key.to_string_lossy().starts_with("MARCHEPIED_")) {
            command.env_remove(key);
        }
        command.args(&shell[1..]).args(["sh", "-c", script, "sh"]);
        command.arg(marchepied(&[]).get_program()).env("D", ground.folder.path());
        Self::alive(ground, command)
    }

    fn alive(ground: &Ground, mut command: Command) -> Self {
        let data = ground.folder.path();
        command.args(["--listen", "127.0.0.1:0", "--fiches-url", "none"]);
        // It dies before it has spoken.
        command.args(["--voice-command", "none"]);
        command.arg("--data").arg(data).stdout(Stdio::piped());
        let log = std::fs::File::options().create(true).append(true).open(data.join("log"));
        command.stderr(log.unwrap());
        if let Location::Server(address) = &ground.location {
            command.args(["--database", address]);
        }
        if let Some(depot) = &ground.depot {
            let key = data.join("bucket.key");
            std::fs::write(&key, format!("{}\n{}\n", KEY.0, KEY.1)).unwrap();
            command.args(["--pages", &depot.url(), "--pages-region", REGION]);
            command.arg("--pages-key-file").arg(key);
        }
        let mut child = command.spawn().unwrap();
        let mut said = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut said).unwrap();
        let address = said.trim().strip_prefix("listening on http://").unwrap().to_owned();
        Self { child, address, _out: out }
    }

    /// Its data folder as it sees it, whatever was mounted there.
    pub fn folder(&self, ground: &Ground) -> std::path::PathBuf {
        let seen = ground.folder.path().strip_prefix("/").unwrap();
        std::path::Path::new("/proc").join(self.child.id().to_string()).join("root").join(seen)
    }

    pub fn kill(&self) {
        let id = self.child.id().to_string();
        Command::new("kill").args(["-9", &id]).status().unwrap();
    }

    /// What comes back whole; a page that was cut short was not acknowledged.
    pub fn post(&self, path: &str, form: &str) -> Option<Reply> {
        self.ask("POST", path, form)
    }

    pub fn ask(&self, method: &str, path: &str, form: &str) -> Option<Reply> {
        self.send((method, path), &[], form.as_bytes())
    }

    /// Any body, with these headers.
    pub fn send(
        &self,
        (method, path): (&str, &str),
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Option<Reply> {
        let mut stream = TcpStream::connect(&self.address).ok()?;
        let length = body.len();
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        write!(stream, "{head}Content-Length: {length}\r\n\r\n").ok()?;
        stream.write_all(body).ok()?;
        let mut said = Vec::new();
        stream.read_to_end(&mut said).ok()?;
        let end = said.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = String::from_utf8(said[..end].to_vec()).ok()?;
        let body = said.split_off(end + 4);
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let named = |line: &str| {
            let (name, value) = line.split_once(": ")?;
            Some((name.parse::<HeaderName>().ok()?, value.parse().ok()?))
        };
        let headers = head.lines().skip(1).filter_map(named).collect();
        let whole = body.ends_with(b"</html>") || !head.contains("text/html");
        whole.then_some(Reply { asked: path.to_owned(), status, headers, body })
    }
}

impl Drop for Mortal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
