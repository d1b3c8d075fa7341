//! A client as plain as can be: it must cost little beside what it measures.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::told::{Outcome, Told as _};

/// One keep-alive connection.
pub struct Lane {
    stream: TcpStream,
    read: Vec<u8>,
}

/// What the server answered.
pub struct Answer {
    /// The status line and the headers.
    pub head: String,
    /// The body, encoded as it came.
    pub body: Vec<u8>,
}

impl Answer {
    /// The value of a header, whose name is written in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// All bytes of the answer.
    pub fn weight(&self) -> u64 {
        (self.head.len() + self.body.len()) as u64
    }

    /// The answer, if it is the page that was asked.
    pub fn page(self) -> Outcome<Self> {
        match self.head.split(' ').nth(1) {
            Some("200") => Ok(self),
            _ => Err(format!("get a page: {}", self.head.trim_end())),
        }
    }
}

/// The bytes of a `GET`; each extra header ends with `\r\n`.
pub fn get(path: &str, headers: &str) -> Vec<u8> {
    let host = if headers.contains("Host: ") { "" } else { "Host: 127.0.0.1\r\n" };
    format!("GET {path} HTTP/1.1\r\n{host}{headers}\r\n").into_bytes()
}

impl Lane {
    /// Connects.
    pub fn open(address: SocketAddr) -> Outcome<Self> {
        let stream = TcpStream::connect(address).told("connect")?;
        stream.set_nodelay(true).told("set nodelay")?;
        stream.set_read_timeout(Some(Duration::from_secs(20))).told("set a timeout")?;
        Ok(Self { stream, read: Vec::with_capacity(64 * 1024) })
    }

    /// Sends a request.
    pub fn send(&mut self, request: &[u8]) -> Outcome {
        self.stream.write_all(request).told("send a request")
    }

    /// Asks once and waits for the answer.
    pub fn ask(&mut self, request: &[u8]) -> Outcome<Answer> {
        self.send(request)?;
        let (head, end) = self.receive()?;
        let text = String::from_utf8_lossy(&self.read[..head]).into_owned();
        Ok(Answer { head: text, body: self.read[head..end].to_vec() })
    }

    /// Receives a page and forgets it.
    pub fn receive_page(&mut self) -> Outcome {
        let (head, _) = self.receive()?;
        match self.read.starts_with(b"HTTP/1.1 200") {
            true => Ok(()),
            false => Err(format!("get a page: {}", String::from_utf8_lossy(&self.read[..head]))),
        }
    }

    /// Receives one answer; where its head and its body end.
    fn receive(&mut self) -> Outcome<(usize, usize)> {
        self.read.clear();
        let mut end = None;
        loop {
            if let Some((head, end)) = end.filter(|(_, end)| self.read.len() >= *end) {
                return Ok((head, end));
            }
            let old = self.read.len();
            self.read.resize(old + 32 * 1024, 0);
            let got = match self.stream.read(&mut self.read[old..]) {
                Ok(0) => return Err("receive an answer: the connection was closed".to_owned()),
                Err(why) if why.kind() == ErrorKind::Interrupted => 0,
                got => got.told("receive an answer")?,
            };
            self.read.truncate(old + got);
            if end.is_none() {
                end = ends(&self.read);
            }
        }
    }
}

fn ends(read: &[u8]) -> Option<(usize, usize)> {
    let head = read.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let lines = read[..head].split(|byte| *byte == b'\n');
    let length = lines.into_iter().find_map(|line| line.strip_prefix(b"content-length: "));
    let length = length.and_then(|line| std::str::from_utf8(line).ok()?.trim().parse().ok());
    Some((head, head + length.unwrap_or(0)))
}
