//! A browser for a program that runs apart, and can be killed.

use super::{form, values};
use crate::resume::mortal::Mortal;
use crate::resume::{typed, words};
use crate::site::Reply;

const BETWEEN: &str = "multipart/form-data; boundary=between";

/// Keeps one cookie and follows redirects; `None` is an answer that never came whole.
pub struct Hand<'m> {
    pub server: &'m Mortal,
    pub cookie: String,
}

impl<'m> Hand<'m> {
    pub fn of(server: &'m Mortal) -> Self {
        Self { server, cookie: String::new() }
    }

    pub fn get(&mut self, path: &str) -> Option<Reply> {
        self.send("GET", path, ("text/plain", b""))
    }

    pub fn post(&mut self, path: &str, form: &str) -> Option<Reply> {
        self.send("POST", path, ("application/x-www-form-urlencoded", form.as_bytes()))
    }

    /// Sends one file as a paper of this kind.
    pub fn upload(&mut self, path: &str, kind: &str, file: &[u8]) -> Option<Reply> {
        self.send("POST", path, (BETWEEN, &form(&[("sorte", kind)], &[file])))
    }

    fn send(&mut self, method: &str, path: &str, (kind, body): (&str, &[u8])) -> Option<Reply> {
        let headers = [("cookie", self.cookie.as_str()), ("content-type", kind)];
        let reply = self.server.send((method, path), &headers, body)?;
        if let Some(cookie) = reply.cookie() {
            self.cookie = cookie;
        }
        match reply.header("location") {
            "" => Some(reply),
            place => self.get(place),
        }
    }

    /// Makes a pouch: its words.
    pub fn make_pouch(&mut self) -> Vec<String> {
        words(&self.post("/fr/pochette/nouvelle", "").unwrap())
    }

    /// Lends the first paper for an hour: the words of the loan.
    pub fn lend(&mut self) -> Vec<String> {
        let page = self.get("/fr/pochette/preter").unwrap();
        let form = format!("papier={}&temps=hour", values(&page, "papier")[0]);
        words(&self.post("/fr/pochette/preter", &form).unwrap())
    }

    /// Comes in as a helper.
    pub fn borrow(&mut self, who: &str, words: &[String]) -> Reply {
        let mut form = form_urlencoded::Serializer::new(typed(words));
        form.append_pair("qui", who);
        self.post("/fr/pochette/pret", &form.finish()).unwrap()
    }
}
